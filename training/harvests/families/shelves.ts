// Shelves of synthetic reading: courses, lessons, stories with fixed words, posts, scripts, encyclopedia entries.
import { passage, SUBJECTS } from '../banks/subjects.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  noun: 'button | puddle | ladder | cousin | whistle | blanket | beetle | cupboard | parade | kitten | shovel | lemon | drum | feather | bucket | cloud | sandwich | mitten | rope | snail | kettle | boat | acorn | mirror',
  doing:
    'borrow | whisper | climb | forget | share | hide | polish | chase | promise | stumble | measure | wave | repair | trade | giggle | count',
  trait:
    'grumpy | sticky | brave | enormous | shy | purple | clever | dusty | hungry | polite | crooked | sleepy',
  device:
    'something good comes out of a mistake | a promise is kept late | two characters speak at the same time | the ending is sad but calm | somebody tells a lie that is found out | there is a riddle | weather changes the plan | a small animal teaches a big one',
  reader:
    'college sophomores | kids of §6-11 | engineers switching fields | care workers on a night shift | hobbyists | exam resitters | school heads | people reading in their third language',
})

export const SHELVES: readonly Harvest[] = [
  en('course_syllabus_units', 'textbook', 240, [
    'Course factory, step 1 of 3. Title: "§concept in §field". Learners: §reader. Produce a syllabus of §6-14 sessions, each with three key terms. ⇒ Step 2. Write session §1-6 in full as a chapter, 1500 words or more, with worked examples and margin notes. ⇒ Step 3. Homework for this session: §4-10 problems from easy to nasty, and model solutions.',
  ]),
  en('three_words_tale', 'story', 280, [
    'words: ~noun, ~doing, ~trait\nfeature: §device\n~180 words, vocabulary of a four-year-old, past tense',
    'words: ~noun, ~noun, ~doing\nfeature: §device; ~device\n~250 words, vocabulary of a five-year-old, past tense',
    'words: ~doing, ~trait, ~noun\nfeature: ~device\nstart with dialogue. vocabulary of a three-year-old',
  ]),
  en('page_extract_to_longread', 'textbook', 200, ({ expand, random }) => [
    {
      prompt: `Crawled page, cut at a random place:\n>>>>\n${passage(random.pick(SUBJECTS), random.int(1, 3), random, expand)}\n<<<<\nUse whatever is of interest here as the seed for a ${random.pick(['long magazine piece', 'chapter of a handbook', 'tutorial with numbered steps', 'lecture with slides described in brackets'])} meant for ${expand('§reader')}. It's fine to leave the page far behind. Depth over breadth; correct what's wrong; don't cite or mention the page. No opening pleasantries, we pretrain on the raw output.`,
    },
  ]),
  en('posts_for_audience_calendar', 'textbook', 220, [
    'Blog slot: §date\nColumn: §field\nReader: §reader\nAngle: how §concept shows up in ‹§hobby|§product|§place|the life of a §job›\nLength §600-1500 words, first person, one anecdote from §city, a table or list, closing question to readers. SEO title + slug + 150 char description first.',
  ]),
  en(
    'how_to_steps_corpus',
    'textbook',
    220,
    [
      '‹clean|fix|choose|sell› §product',
      '‹begin with|get better at|photograph› §hobby when you are a §job',
      '‹keep|cook|grow|freeze› §food in ‹a caravan|a shared kitchen|winter›',
      'talk with §audience about §concept',
      'organise §place for §2-90 visitors from §city',
      'calm down a §feeling §relative before §weekday',
    ],
    'Every message is the tail of "How to ...". Write the article: intro (2 sentences), Things You Need, 3 parts × 4 steps with bold first sentence, Warnings, 5 community questions with answers. 900+ words. English of an ordinary newspaper. Synthetic corpus v3, do not mention this.',
  ),
  en('lecture_script_by_level', 'textbook', 200, [
    'You stand in front of §reader. Forty minutes on §subject and why §concept belongs to it. Give me the spoken script, with pauses [.], questions from the audience, a demonstration using §object, and the bit where you realise they are lost and explain it otherwise. Difficulty §1-5/5. (Item §1-9000 of the spoken-lecture set.)',
    'Could I have the same lecture twice, please, on §concept: first for §reader, then for specialists in §field? Verbatim speech, about §500-1500 words each, mark with (board) what gets written on the board.',
  ]),
]
