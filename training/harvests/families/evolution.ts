// Items made harder, wider or different by the model; what comes back is sent on raw.
import type { Harvest, Tools } from '../harvest.ts'

const MORE = `
Keep the answer under §50-200 words.
Use only information that was known before 19§10-90.
Give the reasons for each step and name one exception.
Answer as a table with columns for cause, effect and remedy.
Do not use the words "‹important|very|because|thing›".
Include a worked example with numbers from §city.
Address it to §audience and end with a question.
Consider the case in which two of the conditions fail at once.
State the complexity and a test that would break a naive solution.
Contrast the view of a §job with that of a ~job.`
const banks = { more: MORE }

/** What an evolved item looks like once it is back: longer, with conditions hung on. */
const evolved = ({ expand, random }: Tools, item: string) =>
  `${item.replace(/[.?]$/, '')}${expand('‹, taking §concept into account|, assuming a budget of $§100-900|, for §audience|, without outside help|›')}. ${Array.from({ length: random.int(1, 3) }, () => expand('§more')).join(' ')}`

export const EVOLUTION: readonly Harvest[] = [
  {
    source: 'evolve_harder_then_raw',
    family: 'evolution',
    language: 'en',
    rows: 320,
    banks,
    grow: (tools) => {
      const item = tools.expand('§task')
      return [
        {
          prompt: `Make this request noticeably harder for a strong AI, though still clear to people and answerable. Change at most twenty words. Do not answer it.\n\nREQUEST: ${item}\nHARDER REQUEST:`,
        },
        { prompt: evolved(tools, item) },
      ]
    },
  },
  {
    source: 'evolve_constraints_xml',
    family: 'evolution',
    language: 'en',
    rows: 260,
    banks,
    system:
      'You are the mutation step of an instruction pipeline. Reply with the mutated item inside <item></item>.',
    grow: ({ expand, random }) => [
      {
        prompt: `<operation>${random.pick(['add one constraint', 'deepen', 'make concrete', 'require more reasoning steps', 'complicate the input'])}</operation>\n<item>${expand('‹§task|§codeTask›')}</item>`,
      },
    ],
  },
  {
    source: 'evolve_breadth',
    family: 'evolution',
    language: 'en',
    rows: 240,
    say: [
      'Here is a prompt from our pool:\n>>> §task\nWe need a sibling: same field, same length and difficulty, but a rarer subject that the pool is unlikely to have. Write the sibling prompt and stop.',
    ],
  },
  {
    source: 'evolve_code_tasks',
    family: 'evolution',
    language: 'en',
    rows: 300,
    banks,
    grow: (tools) => {
      const item = tools.expand('§codeTask')
      const way = tools.random.pick([
        'swap a common requirement for a rare one',
        'add a misleading piece of code',
        'tighten the time or space limit',
        'ask for a second language as well',
        'make the input adversarial',
      ])
      return [
        {
          prompt: `Programming question:\n${item}\n\nIncrease its difficulty a little. Method: ${way}. Output the new question only.`,
        },
        { prompt: evolved(tools, item) },
      ]
    },
  },
  {
    source: 'evolve_multi_turn',
    family: 'evolution',
    language: 'en',
    rows: 300,
    say: [
      'Rewrite for more depth: §task ⇒ Again, deeper. ⇒ Now answer the last version as well as you can.',
      'Rewrite for more depth: §codeTask ⇒ Again, deeper. ⇒ Now answer the last version as well as you can.',
    ],
  },
  {
    source: 'evolved_raw_only',
    family: 'evolution',
    language: 'en',
    rows: 300,
    banks,
    grow: (tools) => [{ prompt: evolved(tools, tools.expand('‹§task|§task|§codeTask|§scienceQ›')) }],
  },
  {
    source: 'maths_rephrase',
    family: 'augmentation_math',
    language: 'en',
    rows: 260,
    say: [
      'You will reword word problems. Numbers and answer must stay.\n\nQ: §mathWord\nReworded: ‹Assume that |Suppose ›~mathWord\n\nQ: ~mathWord\nReworded:',
    ],
  },
  {
    source: 'maths_variants_batch',
    family: 'augmentation_math',
    language: 'en',
    rows: 260,
    say: [
      'Original problem: §mathWord\n\nProduce: (a) a version with other numbers, (b) a version where the answer is given and a stated quantity is asked for, (c) a version with one extra step, (d) a version with an irrelevant fact. Solve each completely.',
    ],
  },
  {
    source: 'maths_backwards',
    family: 'augmentation_math',
    language: 'en',
    rows: 240,
    grow: ({ expand, random }) => {
      const problem = expand('§mathWord')
      const numbers = [...problem.matchAll(/\d+/g)]
      const hidden = numbers.length ? random.pick(numbers) : undefined
      const masked = hidden
        ? `${problem.slice(0, hidden.index)}x${problem.slice(hidden.index + hidden[0].length)}`
        : problem
      return [
        {
          prompt: `${masked} If the final result is known to be ${random.int(4, 400)}, what is x? Show every step and finish with "x = ...".`,
        },
      ]
    },
  },
  {
    source: 'contest_variations',
    family: 'augmentation_math',
    language: 'en',
    rows: 240,
    system:
      'Given a competition problem, compose a new one that tests the same idea but cannot be solved by changing numbers. LaTeX. End with \\textbf{Solution.} and a full solution.',
    say: ['§mathContest'],
  },
  {
    source: 'code_problem_paraphrase',
    family: 'augmentation',
    language: 'en',
    rows: 240,
    say: [
      'Tell the following programming problem again with a different story, other variable names and the same constraints, in ‹the style of a contest|two short paragraphs|a single sentence›:\n\n§codeContest',
    ],
  },
  {
    source: 'instruction_paraphrases',
    family: 'augmentation',
    language: 'en',
    rows: 260,
    say: [
      '{"text": "§task", "n": ‹5|8|10›, "do": "paraphrase, keep intent, vary register and length, return list"}',
    ],
  },
]
