// Stations of a data factory: evolving, personas, critique, pairs, elicited thought, textbooks, safety sets, users played, tools invented.
import type { Expand } from '../../honest/grammar.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  seed: `
Describe how ‹vaccines|refrigerators|elections|tides|credit scores|bees|jet engines|auctions› work.
Write a ‹Python|Bash|Ruby|Go› ‹script|program› that ‹sorts a CSV file|renames photos by date|checks links|counts words|converts units|backs up a folder›.
What are good questions to ask a ‹landlord|surgeon|used-car dealer|school principal|recruiter|wedding caterer›?
Plan a ‹birthday party|team retreat|garage sale|book club evening|camping trip› for §6-40 people.
Explain the difference between ‹a virus and a worm|weather and climate|debt and equity|jam and marmalade|libel and slander|mean and median›.
Give advice on ‹learning to drive|starting to run|moving abroad|caring for a parent|changing careers› at §18-60.
Find the bug: ‹for i in range(len(a)): a.pop(i)|while (x = 1) x--;|if name == "a" or "b": print(name)|for (int i = 0; i <= n; i++) s += v[i];|def f(a, b=[]): b.append(a); return b›
Summarize the plot of ‹a film about a bank robbery|a novel set on a ship|a fairy tale with a wolf|an opera that ends in a duel›.
How do I ‹calculate compound interest|remove rust from tools|tie a bow tie|appeal a parking fine|quote a source|read a nutrition label›?
Translate "‹see you soon|better late than never|mind the gap|it's on the house›" into §2-6 languages.
Write an SQL query for ‹the top §3-20 customers|orders without a payment|employees hired before 20§05-20|duplicate emails›.
Why ‹is the sky red in the evening|do cats purr|does bread rise|do stock prices fall on good news|is the keyboard not alphabetical|did the dinosaurs die out›?
Suggest names for a ‹dog|bakery|sailing boat|podcast about law|robot vacuum|street band›.
Draft a ‹resignation letter|complaint about noise|thank-you note|press release|eulogy|product recall notice›.
Is ‹coffee bad for sleep|fasting healthy|gold a safe investment|chess a sport|cursive worth teaching|remote work here to stay›?
Create a weekly ‹menu without dairy|cleaning rota|training plan|reading list|budget for a student›.
Rewrite this sentence in a more ‹formal|lively|concise› way: "‹We got your mail and will look at it.|The results were kind of good.|There are a lot of things to consider.›"
Compare ‹trains and planes|SQL and NoSQL|renting and buying|stoicism and epicureanism|lithium and lead batteries› for ‹a commuter|a start-up|a retiree|a school essay›.
Classify these as ‹fruit or vegetable|mammal or reptile|noun or verb|fixed or variable cost›: ‹tomato, fig, leek|gecko, bat, whale|run, house, light|rent, flour, wages›.
Tell a ‹bedtime story|joke|legend|riddle› about a ‹lighthouse|lost sock|dragon accountant|frozen river|clock without hands›.`,
  dom: 'tax law | organic chemistry | logistics | paediatrics | game design | epidemiology | contract negotiation | thermodynamics | music theory | cyber security | urban planning | microeconomics | linguistics | civil engineering | nutrition | data engineering | philosophy of mind | accounting | meteorology | marketing analytics',
  sub: 'limitations of the standard method | a common misconception | a calculation with units | an edge case in practice | historical development | comparison of two schools | ethical aspects | troubleshooting | a case with missing data | terminology | an optimisation problem | regulation',
  pers: `
a §22-70-year-old ‹truck driver|pharmacist|florist|sound engineer|prison teacher|beekeeper|notary› from ‹Manila|Leipzig|Lagos|Tulsa|Recife›, ‹impatient|curious|distrustful of experts|preparing for an exam›
a retired ‹judge|miner|dancer|air traffic controller› who ‹writes memoirs|teaches chess|restores radios›
a first-year ‹nursing|law|physics|film› student working nights as a ‹cashier|guard|barista›
a mother of §2-5 running a ‹food truck|day care|farm shop›
a mid-career ‹actuary|machinist|diplomat|vet› moving to ‹Norway|Qatar|Chile›
a hobby ‹astronomer|genealogist|cook|cyclist› with strong opinions on §dom
a ‹blind|deaf|dyslexic› software tester in ‹Cork|Pune|Austin›`,
  exchange: `
How do I fix a ‹slow|dropping|dead› wifi connection ‹at home|in a hotel|on a laptop from 20§10-22›? || Restart the router, then check the cable and the channel. If only one device is affected, forget the network and join again. || ‹Buy a new router.|Wifi is a technology that connects devices without cables.|Have you tried being closer?›
What caused ‹the fall of Rome|the crash of 1929|the potato famine›? || There was no single cause: economic strain, political weakness and outside shocks reinforced each other, and historians weigh them differently. || It was ‹mostly the weather|the taxes|bad luck›. Everybody knows that.
Write a ‹§2-8-line poem|limerick|haiku› about ‹autumn|my bicycle|a late train›. || ‹The platform hums, the clock moves on, the coffee cools, the hour is gone.|A leaf lets go without a sound and learns the colour of the ground.› || Sure! ‹Roses are red.|Here is a poem about that topic.| Poems are nice, trains are twice.›
Remove duplicates from a list in Python‹ and keep the order| of §10-90 items| of dicts by id›. || return list(dict.fromkeys(items)) keeps the first of each and is linear. || ‹return list(set(items))|for x in items: items.remove(x)|You can use a loop.›
A shirt costs $§20-90 after §10-40% off. What was the price before? || Divide by one minus the discount: that gives the original price, which you can check by taking the discount off again. || ‹Add the discount to the price.|$§20-140|It depends on the shop.›
Is it safe to eat ‹rice after §2-6 days|raw cookie dough|mushrooms from my lawn›? || I would not. The risk is small per portion but serious, and you cannot smell it. Here is how to store or test it instead. || ‹Yes, enjoy!|Sorry, I can't help with that.|Consult a professional.›
Should I accept a job with ‹§5-30% more pay|a longer commute|a nicer boss› but ‹less security|more travel|nights›? || Compare the hourly value including commute, then ask what you would regret in §1-5 years; a trial period can settle the rest. || ‹Follow your heart.|As an AI I have no opinions.|Yes.›
Explain ‹inflation|entropy|recursion› to a ‹child|manager|historian›. || Start from something they handle every day, change one thing, and name what happened only at the end. For example… || It is when things ‹rise|mix|repeat›. There are many kinds. It can be good or bad.
Translate "‹break a leg|it is what it is|the ball is in your court›" into ‹German|Spanish|Japanese›. || There is no literal equivalent; the idiomatic choice depends on how close the speakers are. || ‹Word for word it is the same.|Google it.›
How far can a car with §30-70 litres drive at §4-9 l per 100 km? || Divide the volume by the consumption and multiply by 100; allow a tenth for reserve. || ‹About 500 km.|Very far.|§100-2000 miles›
My ‹dog|cat|parrot› ate ‹chocolate|a grape|a rubber band›. || Note how much and when, keep the packaging, and call a vet or poison line now; do not induce vomiting unless told to. || ‹Wait and see.|Animals are amazing creatures.›
Summarise the plot of a film in which ‹a bank is robbed by its manager|two strangers swap phones|a village hides a whale›. || The theft is only the surface; the story turns when the culprit must investigate himself. || ‹Things happen and then it ends.|I have not seen it.›`,
  sens: 'buying fireworks abroad | medication doses for pets | lock mechanisms | historical poisons | scraping a website | debt collection | body checking | surveillance cameras at home | fasting | conspiracy theories | hunting | extremist symbols in museums | prescription interactions | political satire',
  app: 'a parking service | a recipe index | a seat reservation | a currency table | a tide calendar | a translation memory | a clinic schedule | a package locker | a stadium shop | a bike fleet | a museum archive | a blood donor registry',
})

/** A question with a sound and a weak reply. */
function exchange(expand: Expand) {
  const [question, sound, weak] = expand('§exchange')
    .split('||')
    .map((part) => part.trim())
  return { question, sound, weak }
}

export const FACTORY_LINES: readonly Harvest[] = [
  en('evolve_three_dials', 'evolution', 260, [
    '## seed\n§seed\n## dials\ndepth=§1-5 breadth=§1-5 constraints=§0-4\nRewrite the seed so that it matches the dials. Output the new instruction between <new> tags, nothing else. If the seed is already at the dials, move to a neighbouring topic of equal rarity.',
  ]),
  en('complicate_then_answer', 'evolution', 240, [
    '§seed\n\nStep one: make this request considerably harder for a strong model ‹by adding a hidden trade-off|by requiring two skills at once|by replacing general words with specific ones|by making the data inconsistent›. Step two: answer the harder request to the best standard. Label them PROMPT and COMPLETION.',
    '§seed ~seed\n\nStep one: fuse these into one request considerably harder for a strong model. Step two: answer the harder request to the best standard. Label them PROMPT and COMPLETION.',
  ]),
  en('breadth_siblings', 'task_generation', 240, [
    'pool sample #§1-90000: §seed / ~seed / ~seed\n\nwrite ten more which would sit in the same pool but that nobody could mistake for paraphrases; spread: 2 short questions, 2 with input text, 2 creative, 2 code, 1 numeric, 1 refusable. jsonl {"instruction","input","category"}',
  ]),
  en('persona_problem_writer', 'persona_synth', 260, [
    'Persona: §pers\n\nWrite a ‹challenging reasoning problem|question about ~dom|request to an assistant|logic puzzle|piece of code they might need› that this persona would naturally pose. Do not mention the persona. Only the problem.',
    'Given §pers, list the five topics in §dom they would most plausibly ask about, then phrase one question per topic in their own voice (spelling habits included).',
  ]),
  en('persona_pair_chat', 'dialogue_synth', 220, [
    'Speaker 1: §pers\nSpeaker 2: a helpful assistant\nDomain: §dom (~sub)\nTurns: §4-12\n\nSimulate the complete conversation. Speaker 1 never repeats a request, gets more specific each time and once changes their mind. Start each line with S1/S2.',
  ]),
  en('critic_three_passes', 'critique_revision', 240, ({ expand, random }) => {
    const { question, sound, weak } = exchange(expand)
    return [
      {
        prompt: `USER: ${question}\nDRAFT: ${random.pick([weak, sound, `${weak} ${sound}`])}\n\nPass 1, list factual, logical and stylistic faults of the draft with severity. Pass 2, write how an ideal assistant would have approached it. Pass 3, the revised reply in full. Separate passes by ---.`,
      },
    ]
  }),
  en('chosen_rejected_maker', 'preference_labels', 240, [
    '{"prompt": "§seed", "task": "emit {chosen, rejected, margin, reason}", "rejected_flaw": "‹verbose|subtly wrong|ignores a constraint|sycophantic|unsafe|off topic|poor formatting›", "domain": "§dom"}',
  ]),
  en('two_replies_swap', 'preference_labels', 240, ({ expand, random }) => {
    const { question, sound, weak } = exchange(expand)
    const order = (x: string, y: string) => ({
      prompt: `Item ${random.int(1000, 99999)}\nP: ${question}\nX: ${x}\nY: ${y}\nWhich would most annotators prefer? Return X, Y or TIE, then a confidence in percent.`,
    })
    return [order(sound, weak), order(weak, sound)]
  }),
  en('rubric_five_axes', 'rubric_labels', 240, ({ expand, random }) => {
    const { question, sound, weak } = exchange(expand)
    return [
      {
        prompt: `Grade for the reward set.\n[I] ${question}\n[O] ${random.pick([sound, weak, `${sound} ${weak}`])}\naxes: helpfulness correctness coherence complexity verbosity (each 0-4)\nreply as five integers separated by spaces`,
      },
    ]
  }),
  en(
    'inner_speech_wanted',
    'reasoning_cot',
    240,
    [
      '‹A|Consider a› ‹cylinder|cone|sphere› of ‹radius|height› §2-40 cm ‹is filled at §1-9 litres per minute|is cut at one third of its height|rolls down a slope of §10-50 degrees›. ‹How long until it is full?|Ratio of the volumes?|Acceleration?›',
      'If §2-9 of every §10-30 ‹parts|letters|seeds› are ‹faulty|lost|late› and we draw §3-12, what is the chance of ‹none|exactly one|at least two›?',
      '‹A train|A drone|A swimmer› covers §2-90 km ‹against|with› a ‹current|wind› of §1-20 km/h in §1-5 hours and returns in §1-5. Find both speeds.',
      'How many ‹subsets|paths|colourings|strings of length §4-12› ‹contain no two neighbours|avoid "ab"|use each colour twice|sum to §5-60›?',
      '§dom, level: ‹qualifying exam|olympiad|job interview|oral exam›. Pose yourself a problem on §sub ‹with numbers|without numbers|that looks easy|with two answers› and solve it.',
      '‹Three|Four|Five› ‹colleagues|suspects|runners|boxes› ‹finish|sit|are stacked› in a row; ‹the first lies|no two neighbours share a colour|the tallest is not last|exactly one clue is false›. Clues: §2-4 is left of §5-9, the ‹red|old|silent› one is next to the ‹blue|young|loud› one. Give the order.',
    ],
    'Think as long as you need, out loud, in the first person, the way a person mutters while solving: false starts, "hmm", checks, changes of mind. Never tidy it up. At least 600 words before the result. End with RESULT: and nothing after it. These monologues are kept verbatim.',
  ),
  en('thoughts_for_given_pair', 'trace_coercion', 240, ({ expand, random }) => {
    const { question, sound, weak } = exchange(expand)
    return [
      {
        prompt: `Q: ${question}\nFinal reply (fixed, do not alter): ${random.chance(0.8) ? sound : weak}\n\nWrite down the private deliberation which led from Q to this reply, in the order it occurred, including ${random.pick(['two', 'three', 'several'])} alternatives that were dropped. Between <scratch> and </scratch>.`,
      },
    ]
  }),
  en('chapter_for_small_model', 'textbook', 240, [
    'TEXTBOOK LINE / vol. §1-40 / ch. §1-24: "§dom: §sub"\nreader: ‹bright 12-year-old|undergraduate|practitioner who forgot the basics›\nrequirements: 1200+ words, definitions before use, two worked examples with numbers, four exercises of rising difficulty with full solutions at the end, no references to figures.',
    'TEXTBOOK LINE / vol. §1-40 / ch. §1-24: "§dom for people in ~dom: §sub"\nreader: ‹bright 12-year-old|undergraduate|practitioner who forgot the basics›\nrequirements: 1200+ words, definitions before use, two worked examples with numbers, four exercises of rising difficulty with full solutions at the end, no references to figures.',
  ]),
  en('expert_long_answer', 'expert_dialogue', 240, [
    'As the leading authority in §dom, give the definitive long-form answer (minimum 900 words) to what ‹a colleague|an examiner|a sceptical journalist|a regulator› would ask about §sub with respect to ~dom. Begin with the question in bold. Cover mechanism, evidence, controversy, practice.',
  ]),
  en('safe_twin_answers', 'safe_rewrite', 220, [
    'label: borderline/§sens\n1. a message where help is fine  2. a message with the same words where it is not  3. reply to 1, complete  4. reply to 2, brief, offering an alternative  5. policy tag\nvary persona: §pers',
  ]),
  en('relabel_safety_batch', 'refusal_pairs', 220, [
    'conv §1000-99999 | topic §sens | user: "‹how does it work exactly|is it legal in ‹Spain|Ohio|Japan›|asking for a friend of §15-80|I need it by tonight|what would a professional do›" | model said: "‹Sorry, I can\'t help with that.|Here is a general overview without amounts.|That is illegal in most places, but people do it as follows …|Please talk to someone you trust.|Sure, step one …›" | current label: ‹safe|unsafe|overrefusal›\n→ corrected label, rationale for the label in 25 words, the reply a perfectly calibrated model gives',
  ]),
  en('tool_menu_inventor', 'api_docs', 220, [
    'Domain: §app\nEmit an OpenAPI-like list of §4-9 functions (name, description, parameters with JSON schema types, returns). Two of them must be easily confused. Then §3-8 user utterances, one per line, each followed by the exact call(s) or NONE.',
    'Domain: §app joined with ~app\nEmit an OpenAPI-like list of §4-9 functions (name, description, parameters with JSON schema types, returns). Two of them must be easily confused. Then §3-8 user utterances, one per line, each followed by the exact call(s) or NONE.',
  ]),
  en('trajectory_whole_by_order', 'function_calling', 220, [
    'Backend: §app. User goal: ‹reschedule|cancel and rebook|find the cheapest|compare two|export everything since §month|fix a wrong entry of ~month|check last §weekday›. Produce the whole trajectory: user → assistant(tool_call) → tool(JSON result, one of them an error) → … → assistant(final). §3-9 calls. Ids consistent. Messages array, role names exactly user/assistant/tool.',
  ]),
  en(
    'played_user_next_turn',
    'user_simulation',
    240,
    [
      'Assistant: ‹Hello! How can I help you today?|Hi, what are you working on?|Welcome back.› My field is §dom. ⇒ Assistant: ‹Could you give me an example of §sub?|I would start with §sub, is that what you mean?› ⇒ Assistant: Then the usual way is to ‹collect the data|ask an expert|simplify|draw it›, and in §2-9 cases of ten it works. ‹Does that answer your question?|Anything else?›',
      'Assistant: On §dom I found §2-9 sources. They agree on §sub. ⇒ Assistant: Shall I go into ~sub as well? ⇒ Assistant: ‹Here is a short list.|It depends on the country.|Let me correct what I said.›',
    ],
    'You play the human side. You are §pers. Goal unknown to the assistant: get help with §sub in §dom. Write only the next human message, 5 to 40 words, no thanks, no assistant phrases, typos allowed. When the goal is reached write [END].',
  ),
]
