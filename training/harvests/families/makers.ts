// Data made to order: tasks, people, talks, texts, labels and triplets out of seeds, topics and documents.
import { snippet } from '../banks/code.ts'
import { passage, statements, SUBJECTS } from '../banks/subjects.ts'
import { WIDE } from '../banks/wide.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  ...WIDE,
  label:
    'refund request | sarcasm | hope | legal threat | spam | praise | bug report | small talk | medical advice | price question | clickbait | hate speech | self-promotion | condolence | misinformation | panic',
  channel:
    'tweet | forum post | text message | product review | support ticket | video comment | voicemail transcript | letter to the editor | chat line',
  ailment:
    'a rash after a hike | dizziness on standing up | a cough of §2-9 weeks | knee pain on stairs | ringing in one ear | a child’s fever | trouble sleeping since §month | numb fingers in the morning | heartburn at night | a swollen ankle',
  legal:
    'a deposit withheld by the landlord | a warning letter from an employer | a will written by hand | a fence on the wrong side | a cancelled tour | a dog that bit a cyclist | a used car with hidden damage | an unpaid invoice | custody on holidays',
  money:
    'a mortgage of $§80-600k at §2-7 % | a quarterly report of §company | bond duration | an emergency fund | depreciation of a van | currency hedging for exports to §land | a cap table after two rounds | VAT on §goods',
  tongue:
    'Yoruba | Quechua | Welsh | Sinhala | Lao | Basque | Guarani | Tatar | Khmer | Wolof | Faroese | Maltese | Tigrinya | Nahuatl | Uyghur | Chuvash',
  noiseless:
    'kettle | bicycle bell | subway doors | rain on a tin roof | a dog two floors up | a violin being tuned | coins in a jar | ice in a glass',
})

const dash = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')

export const MAKERS: readonly Harvest[] = [
  en('open_number_of_tasks', 'task_generation', 240, ({ expand, random }) => {
    const seeds = Array.from({ length: random.int(4, 9) }, () =>
      expand(
        '‹§task|write a function to ‹sort|merge|parse› §dtype|describe §scene|list §3-9 §thingKind|explain §wide to §audience›',
      ),
    )
    return [
      {
        prompt: `# tasks.txt (no duplicates, every line doable by a text model, as unlike each other as can be)\n${seeds.map((seed, i) => `${i + 1}\t${seed}`).join('\n')}\n${seeds.length + 1}\t`,
      },
    ]
  }),
  en('topic_tree_json_depth', 'topic_tasks', 240, [
    'expand_topic(path="‹Sciences|Humanities|Daily life|Engineering|Arts|Business› / §field / §concept", breadth=§5-20, depth=§1-3)\n# returns nested JSON: {"topic": str, "children": [...]} ; leaves must be narrow enough for one question ; no overlap between siblings',
    'expand_topic(path="‹Society|Nature|Leisure|Technology› / §wide", breadth=§5-20, depth=§1-3)\n# returns nested JSON: {"topic": str, "children": [...]} ; leaves must be narrow enough for one question ; no overlap between siblings',
  ]),
  en('syllabus_cell_questions', 'topic_tasks', 220, [
    'DISCIPLINE §field\nSESSION §1-24: §concept\nKEY POINTS ~concept / §wide\n\nWrite homework for this session. §3-10 items of mixed form (calculate, argue, compare, code, design). Students have read nothing but the session. Solutions not needed in this pass.',
  ]),
  en('who_would_ask_what', 'persona_synth', 240, [
    '§persona.\n\n→ a task this person would give to an AI on an ordinary ‹Monday|evening|train ride|Sunday›. One task, specific, with the numbers and names in it. Just the task.',
    '§persona.\n\n→ a ‹hard reasoning|coding|maths|writing|planning› task that only this person would come up with. One task, specific, with the numbers and names in it. Just the task.',
  ]),
  en('people_from_a_text', 'persona_synth', 220, ({ expand, random }) => [
    {
      prompt: `${passage(random.pick(SUBJECTS), random.int(1, 2), random, expand)}\n\n^ who reads this? who wrote it? who would hate it? one line each, as detailed as possible (trade, place, history, quirks). then ${random.int(3, 8)} more people who know one of those three.`,
    },
  ]),
  en('speech_pairs_from_article', 'dialogue_synth', 220, ({ expand, random }) => [
    {
      system:
        'Convert each article I paste into a chat. <q> is a reader who has not seen the article and must not refer to it. <a> knows only what the article says but never mentions it either. 4 to 7 pairs. First <q> short, later ones build on earlier <a>. Stop without goodbye.',
      prompt: passage(random.pick(SUBJECTS), random.int(2, 4), random, expand),
    },
  ]),
  en('later_turns_only', 'dialogue_synth', 240, [
    'USER: ‹§task|How does §concept work?|Tell me about §wide.|Help me to write about §theme.›\nASSISTANT: §answer\nUSER: (write what the user says next — ‹asks for more depth|objects|changes the format|goes off on a tangent|misunderstood something|is in a hurry›; one message; lower case is fine)',
  ]),
  en('chat_between_named_parts', 'dialogue_synth', 220, [
    "please produce a conversation, at least §6-20 turns, person (①, a §job, §feeling) and helper bot. subject: ‹§wide|§concept|§work|how to begin with §hobby|a trip to §land›. real people don't write like books so no perfect grammar on person's side. helper may ask back once. label lines P: and H: thank you!!",
  ]),
  en('guess_what_was_asked', 'backtranslation', 240, ({ expand, random }) => [
    {
      prompt: `"""\n${random.chance(0.5) ? passage(random.pick(SUBJECTS), 1, random, expand) : expand('§answer')}\n"""\nSuppose a model wrote this. What had it been told? ${expand('Give ‹one prompt|three prompts of rising detail|a terse and a polite prompt›. Then rate 1-5 whether the text is a good response to ‹it|the best of them›.')}`,
    },
  ]),
  en('code_fragment_to_kata', 'code_synthesis', 220, ({ expand, random }) => [
    {
      prompt: `inspiration (do not copy, do not mention):\n${snippet(random)}\n\ndeliverable: an original exercise of level ${expand('‹easy|medium|hard|interview|olympiad› in §plang about ‹§field|§firm|§hobby|a game›')}, then [SOLUTION] self-contained, then [CHECK] five assertions that pass.`,
    },
  ]),
  en('spice_it_up_requests', 'evolution', 240, [
    'v1: "§task"\nv2 := v1 plus ‹one numeric limit|one forbidden thing|a reader who knows too much|a second input|an edge case|a format that a machine could check›\nv3 := v2 where a general word has become a particular one\nprint v3 only, it must still make sense and may grow by 20 words at most',
    'v1: "‹Explain §wide.|List §thingKind.|Describe §scene.|Write about §theme.|Plan a trip to §land.›"\nv2 := the same kind of request from a far corner of the same field, rarer than v1\nv3 := v2 with two conditions that pull in different directions\nprint v3 only, it must still make sense and may grow by 20 words at most',
  ]),
  en('check_before_training_filter', 'evolution', 220, [
    'OLD <<§task>>\nNEW <<§taskPlan ‹Use §2-9 examples from §land.|Mind the budget of §amount.|Assume the reader is a ~job.|Do it without mentioning §wide.›>>\nSame difficulty? Same scope? Did NEW gain information, or just words? Answer GAIN / NO GAIN, and if GAIN answer NEW at once, in full.',
  ]),
  en('labelled_lines_to_order', 'label_data', 240, [
    'label = "§label"\ntype = "§channel"\nn = §10-40\nlang = en\nWrite n different examples a classifier should learn from. Half of them easy, half borderline. One a line, no numbers, no quotes. Include names, typos, emojis where such texts have them.',
    'label = "§label" AND NOT "~label"\ntype = "§channel"\nn = §10-40\nabout = §wide\nWrite n different examples a classifier should learn from. Half of them easy, half borderline. One a line, no numbers, no quotes.',
  ]),
  en('moderation_set_synthetic', 'label_data', 220, [
    'We train a filter that protects a ‹school chat|gaming lobby|news site› and lack material. Compose §5-20 short messages, §channel style, on §wide: a third openly insulting, a third hostile between the lines, a third heated but fine. Tag [2] [1] [0]. Mask slurs with *. Different voices please; no explanations.',
  ]),
  en('triplets_for_embeddings', 'retrieval_pairs', 240, ({ expand, random }) => {
    const text = random.chance(0.5)
      ? expand('§para')
      : statements(random.pick(SUBJECTS), 3, random, expand).join(' ')
    return [
      {
        prompt: `positive: ${text}\n\n-> query: what somebody typed who wanted exactly this (${expand('‹3-6 words|a full question|keywords with a typo|10-20 words›')})\n-> hard_negative: a passage of like length on the same topic that does NOT answer it\n-> easy_negative: off topic\njson one line`,
      },
    ]
  }),
  en('retrieval_task_invention', 'retrieval_pairs', 220, [
    'Invent a retrieval task nobody has a dataset for. Domain: ‹§field|§wide|§industry›. Long side: ‹documents|laws|threads|manual pages|transcripts›; short side: ‹claims|symptoms|code|titles|questions›. Describe it in one sentence, then one complete example {query, relevant, misleading}. The relevant text has §50-300 words and does not repeat the words of the query.',
  ]),
  en('sentence_pairs_graded', 'retrieval_pairs', 220, [
    'anchor: ‹§plainLine|§fact›\nwrite sentences whose similarity to the anchor is 5, 4, 3, 2, 1 and 0 (5 = same meaning). five words to twenty each. format: score<TAB>sentence',
  ]),
  en('spoken_lines_for_voices', 'speech_scripts', 220, [
    'Voice data, speaker ①, mood: §tone. §10-30 utterances to be read aloud about ‹§wide|§theme|§product›; 4-15 words each; between them they must contain ‹numbers and dates|every English diphthong|questions and exclamations|street names and abbreviations|hesitations›. Spell out figures. No parentheses.',
    'Voice data, two speakers, mood: §tone, background: §noiseless. A §20-60-second exchange between a §job and a ~job in §place, with [overlap], [laughs] and false starts. Then the same as clean text.',
  ]),
  en('parallel_lines_rare_tongue', 'instruction_translation', 220, [
    'pair English–§tongue. domain: ‹§field|§wide|cooking|the weather|at the market›. 12 sentence pairs, everyday register, 5-20 words, tab separated, then a glossary of the words a learner would miss. If unsure of a form mark it with (?)',
    'instruction → §tongue:\n"§taskExplain"\nanswer it in that language too, as a native teacher would, 80-150 words. then the English gloss line by line.',
  ]),
  en('consultation_in_lines', 'expert_dialogue', 240, [
    'Patient: §20-80, §job. Came for: §ailment.\n\nGenerate the consultation (doctor/patient, 10+ turns), history taking first, one red flag that is ruled out, plain words, and a SOAP note at the end. Fictional, for training.',
    'Client: ①, ~job in ~city. Matter: §legal.\n\nGenerate the first interview with a lawyer (10+ turns): facts, deadline, evidence, three options with risk; then a memo of 120 words. Jurisdiction ‹generic common law|§land›. Fictional, for training.',
    'Customer: ①, §30-70. Topic: §money.\n\nGenerate the talk with an adviser (10+ turns), with figures that add up, one misconception corrected; then a table. Fictional, for training.',
  ]),
  en('system_text_workshop', 'persona_synth', 220, [
    'WRITE A SYSTEM PROMPT.\nPRODUCT: an assistant for §firm\nLENGTH: §60-500 WORDS\nMUST CONTAIN: ‹a name and a manner|three prohibitions|an output format|escalation to a human|knowledge of §concept|one odd rule that can be tested›\nTHEN: 4 USER MESSAGES, OF WHICH ONE TRIES TO BREAK IT.',
  ]),
  en('tables_and_questions', 'caption_synth', 220, [
    'domain: ‹§industry|§wide|§land|§hobby› ; rows §4-12 ; cols §3-6 ; mess: ‹none|merged header|units mixed|a missing cell|totals wrong›\nproduce (1) the table in ‹markdown|csv|html›, (2) what a photo of it printed in ‹a newspaper|a lab book|a menu› would look like, (3) §3-8 questions w/ answers that need 1, 2 or 3 cells',
  ]),
  en('scene_into_caption_levels', 'caption_synth', 220, [
    'img #§1000-99999 (not attached). known content: §scene; §1-4 people, one a §job; §object; one §beast; light: ‹dusk|neon|overcast|backlit›. captions wanted: alt text ≤ 15 words; dense 120 words, left to right; one that a child says; one wrong in a single detail (give the detail).',
  ]),
  en('wiki_page_that_isnt', 'textbook', 220, [
    '{{article request}}\ntitle = §concept ‹in §land|before 1900|and §wide|(§field)›\nlength = §600-2000 words\nlead, 4+ sections, one table, "See also", no citations, neutral point of view, readers = §audience\n{{/article request}}',
    'blog.md\n---\ntitle: What §beast ‹populations|habits› teach us about §concept\naudience: §audience\nwords: §500-1500\n---\nbody goes here, with subheads, an anecdote set in §city, and an exercise at the end:',
  ]),
  en('keywords_become_fable', 'story', 240, [
    '§beast + §object + §goodTrait = ? (‹120|200|300› words, ends well, no moral spelled out, for a ‹5|7|9›-year-old, title on top)',
    '§theme + ~beast + §land = ? (‹120|200|300› words, ‹rhymed|in letters|told by the ~beast|with a refrain›, for a ‹5|7|9›-year-old, title on top)',
  ]),
  en('examples_first_then_gap', 'label_data', 220, ({ expand, random }) => {
    const line = () => {
      const text = expand('‹§plainLine|§fact|§sentence›')
      return `${text} [${text.split(' ').length}]`
    }
    return [
      {
        prompt: `${dash(Array.from({ length: random.int(3, 6) }, line))}\n\ngo on in the same manner, ${random.int(10, 40)} more, short and long ones equally often, topic ${expand('§wide')}`,
      },
    ]
  }),
  // token probabilities are what is wanted: the prompt is short, the answer a token
  en('short_heads_for_logprobs', 'token_logprobs', 400, [
    '§city ‹is|was|has|and|lies in the›',
    'The ‹§adjective|old|first|new› ‹§beast|§job|river|law|machine› ‹is|of|that|will›',
    '§goods, ~goods,',
    'In ‹1§5-9§10-99|20§00-25›,',
    'def ‹§func|main|test_§word›(',
    '§name ‹said|went|never|had been›',
    '‹import|from|const|return|SELECT|#include› ',
    '§2-99 ‹+|-|x› §2-99 =',
    '‹Because|Although|When|If› the §beast',
    '§wide ‹refers to|has led to|cannot›',
  ]),
  en('one_token_label_logits', 'token_logprobs', 300, [
    '‹§review|§plainLine›\nsentiment:',
    '§fact True or False?',
    '§plainLine\n~plainLine\nentailment (0/1):',
    'topic of "‹§wide|§work|§concept|§field›" =>',
    'Q: ‹Is the §beast a mammal|Does §land have a coast|Was §person a scientist|Is §food a vegetable›? A (yes/no):',
  ]),
  en('prefix_slices_next_word', 'token_logprobs', 300, ({ expand, random }) => {
    const words = expand('‹§para|§fact ~fact|§plainLine ~plainLine›').split(/\s+/)
    return [{ prompt: words.slice(0, random.int(2, Math.max(3, words.length - 2))).join(' ') }]
  }),
]
