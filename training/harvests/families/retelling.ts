// The same problem told again: reworded, turned round, chained, checked by its own answer, ported.
import { snippet } from '../banks/code.ts'
import { solved } from '../banks/maths.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  scene:
    'a space station canteen | medieval tax collectors | a fox who runs a bakery | an underwater hotel | two rival ice cream vans | a lighthouse keeper counting ships | a school for robots | a flea market in the rain | a mountain rescue team | a travelling puppet theatre | beekeepers on a rooftop | a night bus',
  intent:
    'move my appointment to §weekday | top up my travel card by §amount | report a lost §product | ask for an invoice for §date | book a room for §2-9 in §city | cancel the order of §product | hear the opening hours of §place | change the language to §lang | find out where the parcel to §city is | add ① to the guest list',
})

/** Numbers of a problem, and the problem with one of them hidden. */
function hidden(problem: string, at: number, mark: string): string {
  const numbers = [...problem.matchAll(/\d+/g)]
  const { index, 0: digits } = numbers[at % numbers.length]
  return problem.slice(0, index) + mark + problem.slice(index + digits.length)
}

export const RETELLING: readonly Harvest[] = [
  en('question_to_statement', 'augmentation_math', 220, ({ expand, random }) => {
    const { problem, answer } = solved(random, expand)
    return [
      {
        prompt: `question: ${problem}\nanswer: ${answer}\nturn question and answer into one declarative sentence that holds every number, no question mark.\ndeclarative:`,
      },
      {
        prompt: `${hidden(problem, random.int(0, 9), 'Z')} [[ result on file: ${answer} ]] Z was lost. Which number was it?`,
      },
    ]
  }),
  en('new_story_same_sums', 'augmentation_math', 240, [
    'Teacher resources team here. Keep the arithmetic of the following problem exactly as is, i.e. same quantities, same operations, same result, but tell it as a story about §scene. Between §40-70 and §80-160 words. State the result on a separate line so that we can verify nothing was broken.\n\n§mathWord',
    'ORIGINAL: §mathWord\nSETTING: §scene\nREADER AGE: §6-15\nReskin it. Numbers stay. Afterwards solve both and confirm equality (Y/N).',
  ]),
  en('rewording_by_example', 'augmentation_math', 220, ({ expand }) => [
    {
      prompt: `You put word problems differently without altering what they ask. Study how it's done.

Q: Lotte had 14 plums and ate 5 of them. How many were there at the end?
Q': After Lotte had eaten 5 of her 14 plums, what number of plums remained?

Q: A rope of 18 m is cut in three equal parts. How long is each part?
Q': If somebody divides an 18 m rope evenly into three, what length does a single part have?

Q: For 6 euros one gets 4 rides. What do 10 rides cost?
Q': Rides are sold at 4 for 6 euros. Find the price of 10.

Q: ${expand('§mathWord')}
Q':`,
    },
  ]),
  en('unknown_inside_bare', 'math_requery', 240, ({ expand, random }) => {
    const { problem, answer } = solved(random, expand)
    const tail = random.pick([
      `The book says: ${answer}. Which y did the author have in mind?`,
      `y is such that one gets ${answer}. y = ?`,
      `Someone who knew y got ${answer}. Recover y.`,
      `y was smudged on the page, the solutions say ${answer}; reconstruct it.`,
    ])
    return [{ prompt: `${hidden(problem, random.int(0, 9), 'y')} ${tail}` }]
  }),
  en('ported_to_column_table', 'code_transform', 220, ({ expand, random }) => [
    {
      prompt: `# job ${random.int(100, 9999)} / dataset: parallel-functions\nsrc:\n${snippet(random)}\n\ntargets: ${expand('§plang, ~plang, ~plang, ~plang')}\nFor each target emit a block headed by "=== <language> ===" which does the same as src for the same inputs. Idiomatic beats literal. Keep names if the language's customs allow. No remarks between blocks.`,
    },
  ]),
  en(
    'utterances_for_intents',
    'augmentation',
    220,
    [
      'INTENT "§intent" → 25 ways',
      'INTENT "§intent" → 15 ways, ‹speech-to-text errors|slang|very polite|elderly caller|as a question›',
      'INTENT "§intent" → 10 ways, each with {slots} marked, ‹UK|US|Indian|Irish› usage',
      'INTENT "§intent; also ~intent" → 12 ways in one breath',
    ],
    'we r building NLU for a voice bot and need loads of paraphrases. u give me only the lines, no numbering. never repeat a verb more then 3 times. mix short and long, some incomplete, some with "uh"',
  ),
  en('check_own_result_backwards', 'verification', 220, ({ expand, random }) => {
    const { problem, answer } = solved(random, expand)
    const claimed = random.chance(0.5) ? answer : `${random.int(2, 160)}`
    return [
      {
        prompt: `A model was asked: "${problem}" and concluded ${claimed}.\n\nPlease validate by going the other way: suppose ${claimed} is right, take one of the given quantities as if it were not known, compute it from the rest, and see whether it comes out as stated. Do so for each given quantity. Output: the sequence of checks, followed by CONSISTENT or INCONSISTENT, followed by a score between 0 and 1 that we use as a weight when voting among samples.`,
      },
    ]
  }),
  en('problem_grows_by_one_step', 'evolution', 200, [
    'stage 0: §mathWord\nProduce stage 1, 2 and 3. Every stage adds exactly one reasoning step to the one before (a further condition, a further person, a change of unit, or a question about the result). Each stage must be self contained and solvable! Then solutions for all 4 stages w/ calculator annotations.',
    'Here is an easy exercise: «§mathWord» My students are bored. Replace one of the given numbers by something they need to work out first, and give me the new text; then do that again with another number of the new text. Solve the last version completely.',
  ]),
]
