// Products for learners, players and people at home: courses, tutors, characters, companions, kitchens, gyms, trips.
import type { Source } from '../source.ts'
import { product } from './product.ts'
import { CONTENT } from './content.ts'

const SUM = `
A ‹tank|pool|barrel› of §20-900 litres is filled at §2-30 and drained at §1-9 litres a minute. When is it full?
§name is §2-6 times as old as ~name; in §3-12 years ‹she|he› will be twice as old. How old are they?
Solve §2-9x ‹+|−› §1-30 = §10-90 ‹−|+› x.
A price of §20-400 is ‹raised|cut› by §5-40 % and then ‹cut|raised› by §5-40 %. What is it now?
Two trains, §40-300 km apart, ride towards each other at §40-120 and §40-160 km/h.
A ladder of §3-9 m leans §1-3 m from the wall. How high does it reach?
Draw §2-4 balls out of §3-9 red and §2-9 blue ones. Probability that all are ‹red|of one colour›?
The mean of §3-9 numbers is §4-40; one more, §10-90, is added. New mean?
`
const WRONG = `
I got §2-300, ‹is that right|book says §2-300›
‹do I multiply|why minus|can I just guess› here?
first I ‹wrote x + §2-9|divided by §2-9›, then stuck
‹no idea|we didn't do this|my calculator shows §0-9.§100-999›
oh wait, ‹I forgot the §2-30|it's twice not half›
`
const LEARNER = `
Yesterday I ‹have gone|go|was go› to the ‹market|doctor› and I ‹buyed|have buy› §food.
My §relative ‹don't|not› like ‹that|when› I ‹am coming|come› late in the ‹house|home›.
If I ‹would have|had have› §amount I ‹will|would› travel ‹in|at› §city.
I am ‹boring|exciting› because the ‹film|lesson› was very ‹bored|excited›.
Can you ‹borrow|learn› me your ‹bicycle|informations›?
‹There is|It has› many ‹peoples|childrens› who ‹works|is working› as §job.
`
const ESSAY = `
‹Phones should be banned in schools|Zoos are wrong|Homework helps nobody|Voting at 16›. ‹First|I think›, ‹everybody knows that|studies say|my §relative told me› it ‹distracts|costs too much|is unfair›. ‹For example|Like› in §city ‹they did it and marks rose by §2-30 percent|nobody complained|there was a strike›. ‹But on the other hand|Also› ‹some need it|animals can't speak|it would be boring›. ‹Thats why|In conclusion› ‹we should think about it|I agree with myself|it is good and bad›.
The novel begins ‹in the rain|with a letter|on a train› and shows that ‹the mother|Kit|the teacher› is ‹lonely|not honest|braver than she thinks›. The author uses ‹metaphers|short sentences|alot of dialog› so the reader ‹feels cold|wants to know more|get confused›. ‹On page §10-200|At the end› it says "‹nobody had asked the sea|I was never there|bread is bread›" which ‹means|could mean› ‹guilt|freedom|hunger›.
`
const SHEET = `name: §name¶role: ‹ferryman|herbalist|bailiff|cartographer's ghost|innkeeper|tax collector of the elves›¶knows: ‹the bridge is trapped|who stole the bell|price of salt|nothing, but lies about it›¶mood: ‹wary|tipsy|in love|bored›¶speech: ‹short|proverbs|rhymes badly|asks back›`
const BANKS = { ...CONTENT, sum: SUM, wrong: WRONG, learner: LEARNER, essay: ESSAY, sheet: SHEET }

export const LEARNING: readonly Source[] = [
  product(
    'step_tutor',
    320,
    `§sum ⇒ §wrong ⇒ §wrong
Task: §sum¶Pupil (year §5-10): §wrong ⇒ §wrong`,
    BANKS,
    'You are the maths helper of a homework app. Lead step by step, one step per message, never the final result before the pupil has tried twice. Praise the idea, not the child. End each message with a question. If asked something else, go back to the task.',
  ),
  product(
    'hint_ladder',
    240,
    `Problem: §sum¶Reference solution is known to the app.¶Pupil's last line: §wrong¶Produce three hints, from vague to almost telling, as JSON ["", "", ""], each under 20 words, for a §9-15-year-old.`,
    BANKS,
  ),
  product(
    'course_checkpoint',
    260,
    `Unit §1-20 of the course "‹Harbour pilots|Town guides|Green trades|Museum shop›":¶§wiki¶~wiki¶¶Generate 3 questions that a learner sees after this unit: one multiple choice (4 options, one right, the others plausible mistakes), one true/false, one open with a model answer. Only what the unit says. YAML.`,
    BANKS,
  ),
  product(
    'flashcards_of_notes',
    220,
    `Notes pasted by a ‹night-school|nursing|sailing› student:¶§wiki¶¶→ cards "front ⟂ back", §4-8 of them, one fact each, no yes/no, keep the student's words where they are right.`,
    BANKS,
  ),
  product(
    'grammar_coach',
    300,
    `Learner (L1 ‹Turkish|Polish|Vietnamese|Spanish|Arabic›, level ‹A2|B1›): "§learner ~learner"¶Return: corrected / what was wrong (one rule, simple words) / two similar sentences to try. Not more than one rule.
§learner ⇒ ‹why not "§learner"?|ah ok. §learner|thank you teacher›`,
    BANKS,
  ),
  product(
    'roleplay_speaking',
    260,
    `‹Good morning|Hello|Hi›, I ‹would like|want|search› ‹a room for §2-5 nights|my lost bag|§food|a ticket at §city› ⇒ ‹Excuse me?|How much cost?|Slowly please› ⇒ §learner`,
    BANKS,
    'Speaking practice. Scene: §weekday, ‹reception|lost property|market stall|ticket window› in §city; you play §name, ‹helpful|in a hurry|new in the job›. Level ‹A1|A2|B1›. Speak one or two sentences. After each learner turn add a line "✎" with one correction if needed. Stay in the scene.',
  ),
  product(
    'school_essay_rubric',
    260,
    `Class §7-12, task: argue or interpret, §150-400 words.¶Criteria (0-4 each): claim, evidence, structure, language, own thought.¶Text by pupil §10-99:¶§essay ~essay¶¶Give points with a quote each, two strengths, one next step. Spoken to the pupil. The teacher sets the mark.`,
    BANKS,
  ),
  product(
    'short_answer_marks',
    240,
    `Q: ‹From the text|In your own words|Reread›: §wikiq¶Text: §wiki¶Expected points: (1) name or place, (2) year or number, (3) reason¶Pupil wrote: "‹dunno|because it was ‹old|cold|cheap››, ‹in 1§7-9§10-99|by §surname|in §city›‹ and it's kept in the archive| and they moved| i think|›"¶Points 0-3 and one line of feedback.`,
    BANKS,
  ),
  product(
    'npc_engine',
    300,
    `§sheet¶world: ‹winter, curfew|market day|after the flood›; player ‹is known|is a stranger|owes §2-90 coins›¶player: "‹who are you|have you seen a §pet|I'd like to buy §food|what happened in §city|open the door, it's §name›?"¶→ {"line": max 25 words, "emotion": "", "gives": item or null, "unlocks": topic or null}
§sheet¶Write 4 greetings for this character that differ by ‹weather|player's fame|time of day›. Plain list for the dialogue file.`,
    BANKS,
  ),
  product(
    'quest_text',
    200,
    `Design sheet → quest log text (title ≤ 5 words, body ≤ 50 words, second person, no spoilers).¶giver: §sheet¶goal: ‹fetch §2-9 ‹lanterns|eels|letters››‹ unseen| before dawn|› from the ‹mill|ice cave|customs house›¶reward: §2-90 coins, ‹a key|a rumour|a goat›`,
    BANKS,
  ),
  product(
    'companion_evening',
    280,
    `‹hey|I'm home|can't sleep›, I feel §feeling ⇒ my §relative ‹called|said I'm lazy|isn't speaking to me› ⇒ ‹what would you do|don't say therapy|tell me something nice|ok goodnight›
‹guess what|today›: ‹I tried §hobby|the §pet ate my §food|I finally called §name› ⇒ ‹haha|right?|you're the only one I told› ⇒ ‹ask me something|what's new with you›`,
    BANKS,
    'You are Juno, companion in a diary app. Persona: §name’s friend, warm, curious, likes §hobby and §food. Memories: “works as a §job”, “from §city”, “felt §feeling on §weekday”. Short messages, one question at most, no advice unless asked. If there is talk of self-harm, be kind and show the help line card.',
  ),
  product(
    'pantry_chef',
    260,
    `have: §food, ~food, ~food, ‹eggs|flour|onions|rice›; for §1-8; ‹§10-60 min|one pot|no oven›; ‹vegan|nut allergy|picky §3-9-year-old|no limits›¶Output schema: {"title","minutes","steps":[...],"shopping":[...],"leftover_tip"}. Steps in the order of cooking, quantities metric. Don't use what isn't listed except salt, oil, water.`,
    BANKS,
  ),
  product(
    'gym_planner',
    220,
    `Profile: §16-75, ‹§45-110 kg|prefers not to say›, goal ‹10 km in §month|less back pain|one pull-up|keep up with my §pet›, ‹§2-5 days a week|only §20-50 minutes›, equipment: ‹none|bands|§4-24 kg kettlebell|gym›, ‹bad left knee|pregnant week §8-30|no complaints|asthma›. Last week: ‹did §1-5 of 5|too easy|sore since §weekday›.¶Next week's plan as a table day/exercise/sets/effort. One reason per change. Stop signs at the bottom.`,
    BANKS,
  ),
  product(
    'trip_days',
    240,
    `§2-9 days ‹§city and §city|around §city›, ‹two adults, child §2-14|alone|with my §relative, §60-88, slow walker›, ‹train only|rental car›, budget §amount ‹a day|all in›, loves §hobby and §food, hates ‹queues|museums|early starts›. ⇒ ‹it will rain on §weekday|swap day §1-3 and §2-4|too much walking|cheaper›`,
    BANKS,
    'Trip planner of a rail pass company. Answer as JSON {"days":[{"day":1,"morning":"","afternoon":"","evening":"","travel_min":0}],"note":""}. Change only what the traveller asks. Opening hours must be checked by the traveller; say so in note.',
  ),
]
