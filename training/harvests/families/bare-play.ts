// Lighter items, sent bare: word games, grammar drills, what-ifs, dilemmas, extraction toys, tables, odd systems.
import { WIDE } from '../banks/wide.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  ...WIDE,
  dilemma: `
A ferry holds §20-60 people but §61-90 are waiting, and the storm will not wait.
One young §job discovers that ① has been ‹faking records|stealing food|taking credit for others' work› to pay for a child's treatment.
A town may save either its library or its swimming pool.
A friend asks for an honest opinion of a terrible novel on the eve of publication.
A machine can predict crimes with §70-99% accuracy, but cannot explain itself.
A doctor has §2-4 doses and §5-9 patients; one of them is the doctor's sister.
A found wallet holds $§100-900 and a photograph of the owner's yacht.
A company can halve its emissions by dismissing §100-900 workers in §land.`,
  gap: `
She has lived in §city ____ 20§10-22. (since, for, from)
If I ____ more time, I would learn §hobby. (have, had, would have)
The report must ____ by §weekday. (finish, be finished, finishing)
There isn't ____ milk left in the fridge. (many, much, few)
He is the man ____ car was stolen in §city. (who, whose, which)
By the time we arrived, the film ____ . (started, has started, had started)
I'm looking forward to ____ you on §weekday. (see, seeing, have seen)
Neither ① nor ② ____ coming. (is, are, be)
The ____ I practise §hobby, the better I get. (more, most, much)
You ____ smoke in §place; it is forbidden. (mustn't, needn't, don't have to)`,
  pairs: `hot : cold | painter : brush | bird : flock | seed : tree | author : novel | finger : hand | thirst : water | captain : ship | Monday : Tuesday | silk : worm | key : lock | day : night | bark : dog | surgeon : scalpel`,
  half: `pilot : ____ | fish : ____ | baker : ____ | star : ____ | clock : ____ | wolf : ____ | judge : ____ | poem : ____ | spring : ____ | wheel : ____ | river : ____ | noun : ____`,
  whatif:
    'the Moon were twice as close | humans could photosynthesise | money expired after a year | everyone could read minds | the printing press had never been invented | bees went extinct | cats ruled the world | gravity stopped for one second | the Roman Empire had never fallen | nobody needed sleep | all maps were wrong | plants could scream | the internet vanished | lying became impossible',
  note: `
① from §company ordered §2-90 ‹lamps|chairs|boxes of paper› on §date for §amount, delivery to §city.
Meeting moved: ① and ② now meet in §place on §weekday at §clock; ③ joins by phone.
For sale: ‹bicycle|oven|piano›, §2-20 years old, §amount, call §name in §city after §1-8 pm.
Patient §name §surname, born §1-28 §month 19§40-99, allergic to ‹penicillin|nuts|latex›, last seen on §date.
Flight §100-990 from §city to ~city leaves at §clock, gate §1-60, seat §1-40C, booked by §name.
Recipe: §2-9 eggs, §100-900 g of flour, §2-4 spoons of sugar, bake §10-60 minutes at §150-230 degrees.`,
})

const MANNERS = [
  'Answer like a patient teacher who starts from what the pupil already knows.',
  'Be brief. Facts first, then one example.',
  'The reader is five. Use short words and a picture in words.',
  'Think before you write, justify each step, and only then conclude.',
  'Take on the task as it is put. Leave nothing out, invent nothing.',
  'Explain how the instructions were followed as you go along.',
  'You help people who are looking something up and hate small talk.',
]

export const BARE_PLAY: readonly Harvest[] = [
  en('bare_what_if_questions', 'instruct_requery', 240, [
    'What would happen if §whatif?',
    'Imagine that §whatif. Describe ‹the first day|the economy|a love story|a new profession|the news› in that world‹ in §50-300 words|›.',
    'Write ‹a news report|a law|an advertisement|a children’s rhyme› from a world where §whatif.',
    'If §whatif, how would ‹§wide|a §job|§land|§hobby› change? Give §2-6 consequences.',
  ]),
  en('bare_word_games', 'reason_requery', 260, [
    'Complete the analogy: §pairs :: §half',
    'Unscramble the letters: ‹LPEPA|TRAWE|OUSHE|CRIHA|GTIHN|SNOPO|RDIBGE|NELOM|TOPRAI|WNEODIR|EGRAND|KEBOMRA› (§1-3 solutions may exist).',
    'Find a word that ‹rhymes with|starts and ends like|has the same number of letters as|is hidden inside› "§word" and is related to §theme.',
    'Crossword clue, §3-9 letters: ‹opposite of §adjective|a §beast, perhaps|found in a kitchen|it comes before a storm|capital in Europe|§job’s tool›.',
    'How many ‹vowels|consonants|letters|syllables› does the sentence have? "§plainLine"',
    'Which word does not fit: ‹violin, cello, flute, harp|red, seven, blue, green|run, jump, table, swim|January, Friday, April, June›, and which of these could replace it: §word, ~word, ~word?',
    'Write a ‹palindrome|pangram|tongue twister|acrostic on "§word"|spoonerism› that has to do with the §beast.',
  ]),
  en('bare_grammar_drills', 'instruct_requery', 240, [
    'Choose the correct word. §gap',
    'Fill in the gap and explain the rule. §gap',
    '§gap',
    'Turn into reported speech: "§plainLine" said ①.',
    'Combine using "‹although|because|unless|while|so that›": §plainLine ~plainLine',
    'Make a ‹tag question|wh-question|passive sentence|conditional› of: §plainLine',
  ]),
  en('bare_moral_cases', 'instruct_requery', 240, [
    '§dilemma What should be done?',
    '§dilemma Discuss from a ‹utilitarian|Kantian|virtue-ethical|Confucian› point of view.',
    '§dilemma Write a ‹dialogue|short story|letter to the editor|court ruling› about it.',
    '§dilemma List the stakeholders and §2-5 options, then rank them.',
  ]),
  en('bare_extract_to_fields', 'instruct_requery', 240, [
    'Extract the names, dates and amounts as JSON.\n\n§note',
    'Turn the note into a ‹table row|CSV line|YAML record|XML element|polite email|tweet|haiku›: §note',
    'Text: §note\nFields: who, what, where, when\nOutput:',
    'Anonymise: §note',
    'Write §2-6 questions that this text answers. §note',
    'Is anything missing from the text that a reader would need? §note',
  ]),
  en('bare_small_tables', 'reason_requery', 240, [
    '| name | §word | ~word |\n|---|---|---|\n| ① | §2-90 | §2-90 |\n| ② | §2-90 | §2-90 |\n| ③ | §2-90 | §2-90 |\n\n‹Who has the highest total?|What is the mean of the second column?|Whose ratio is closest to 1?|Sort by the last column.›',
    'item,jan,feb,mar\n§goods,§10-90,§10-90,§10-90\n~goods,§10-90,§10-90,§10-90\n\n‹Which item grew faster?|Describe the trend in one sentence.|Predict April and say how.|Write this as JSON.|Which month was best overall?›',
    'Results of a survey in §city (§100-900 people): §10-40% like §hobby, §10-40% like ~hobby, §2-9% like both. ‹How many like neither?|Draw a Venn diagram in words.|What is the chance that someone who likes the first also likes the second?›',
  ]),
  en('bare_question_under_manner', 'wrapped_requery', 320, ({ expand, random }) => [
    {
      system: random.pick(MANNERS),
      prompt: expand(
        '‹§taskExplain|§task|What would happen if §whatif?|§gap|§scienceQ|§mathWord|§plainLine What is implied?|§para Title?|Who was §person and why does it matter for §wide?|§choiceQ|§dilemma›',
      ),
    },
  ]),
  en('bare_tell_me_topics', 'instruct_requery', 260, [
    '§wide in §land',
    'Tell me about the §beast.',
    'History of §thingKind',
    '§person: life, work, influence.',
    'The role of §goodTrait in §work',
    'Beginner’s guide to §hobby for a §job',
    'Pros and cons: §wide for §firm',
    '§field vs ~field',
    'Myths about the §beast and about §wide',
    'Timeline of §wide, §5-15 entries',
    'Glossary of §field (§10-40 terms)',
  ]),
  en('bare_next_turn_chains', 'instruct_requery', 240, [
    'Describe §scene. ⇒ Now describe it as ‹a §job|a child|a §beast› would. ⇒ Reduce both to one sentence.',
    'List §3-8 facts about §land. ⇒ Which of these would surprise §person, and why? ⇒ Format everything as a ‹table|quiz|letter›.',
    'What would happen if §whatif? ⇒ Argue the opposite.',
    '§sentence ⇒ Translate that into ‹French|German|Spanish|Japanese|Swahili›. ⇒ Back into English, word by word.',
    'Suggest a name and slogan for §firm. ⇒ Make them ‹funnier|shorter|fit for §land›. ⇒ Write the first newsletter.',
    'Who was §person? ⇒ Compare with ~person. ⇒ Write a scene in which they meet in §scene.',
  ]),
  en('bare_plans_and_recipes', 'instruct_requery', 240, [
    'Create a §2-8-week ‹training|study|reading|savings› plan for a §job who wants to ‹run §5-42 kilometres|learn the language of §land|read "§work"|master §hobby›.',
    'Give a recipe with §food and ~food for §2-12 people ‹in under §15-60 minutes|without an oven|suitable for vegans|from §land›.',
    'Plan a ‹birthday party|team day|wedding|school trip› on the theme of §theme for §10-90 guests with $§100-9000.',
    'Write a ‹packing list|checklist|risk assessment|budget› for ‹§2-20 days in §land|opening §firm|moving house with a §pet›.',
    'Devise a ‹game|warm-up|craft activity› for §5-30 children aged §4-12 about ‹the §beast|§wide|§theme›.',
  ]),
]
