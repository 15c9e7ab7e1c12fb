// The model as a judge of others: aspects times answers, pairs in both orders, critiques, revisions, soft labels.
import { solved } from '../banks/maths.ts'
import { exchange } from '../banks/subjects.ts'
import { snippet } from '../banks/code.ts'
import type { Harvest } from '../harvest.ts'

const ASPECTS: readonly (readonly [string, string])[] = [
  ['Factual soundness', '1 mostly invented; 3 small slips; 5 nothing to object to'],
  ['Compliance with the request', '1 misses the point; 3 most demands met; 5 all demands met'],
  ['Candour', '1 bluffs; 3 hedges everywhere; 5 as certain as the facts allow'],
  ['Usefulness', '1 no help; 3 some help; 5 one could act on it at once'],
]

export const GRADING: readonly Harvest[] = [
  {
    source: 'rubric_four_aspects',
    family: 'rubric_labels',
    language: 'en',
    rows: 280,
    grow: ({ expand, random }) => {
      const { question, good, poor } = exchange(random, expand)
      const other = exchange(random, expand).good
      const texts = random.chance(0.5) ? [good, poor, other] : [poor, other, good]
      return ASPECTS.map(([aspect, scale]) => ({
        prompt: `Aspect under review: ${aspect}\nScale: ${scale}\n\nRequest given to the models:\n${question}\n\n${texts.map((text, i) => `== Output ${i + 1} ==\n${text}`).join('\n\n')}\n\nFor each output write "Output k: <score> - <reason in two sentences>".`,
      }))
    },
  },
  {
    source: 'rubric_scalar_reward',
    family: 'rubric_labels',
    language: 'en',
    rows: 300,
    system:
      'Act as a scalar reward function for reinforcement learning. Read the exchange, then print one number between -10 and 10 with one decimal. Print nothing else.',
    grow: ({ expand, random }) => {
      const { question, good, poor } = exchange(random, expand)
      return [{ prompt: `[prompt]\n${question}\n[completion]\n${random.chance(0.5) ? good : poor}` }]
    },
  },
  {
    source: 'rubric_step_rewards',
    family: 'rubric_labels',
    language: 'en',
    rows: 240,
    grow: ({ expand, random }) => {
      const { problem, answer } = solved(random, expand)
      const steps = [
        expand('Write down what is known.'),
        expand('‹Let x be the unknown.|Use the standard formula.|Consider the cases.›'),
        expand('‹Insert the numbers|Simplify both sides|Multiply out›.'),
        `So the result is ${random.chance(0.6) ? answer : random.int(2, 99)}.`,
      ]
      return [
        {
          prompt: `Label every line of the solution with 1 (keeps a correct path), 0 (neutral) or -1 (first error and after). These labels train a process reward model.\nTask: ${problem}\n${steps.map((step, i) => `L${i + 1} ${step}`).join('\n')}\nLabels as a list:`,
        },
      ]
    },
  },
  {
    source: 'rubric_code_quality',
    family: 'rubric_labels',
    language: 'en',
    rows: 240,
    system:
      'Give integer scores from 0 to 100 for: correctness, efficiency, readability, robustness, documentation. JSON with these keys and "overall". Used as training signal.',
    grow: ({ expand, random }) => [
      { prompt: `### Task\n${expand('§codeTask')}\n\n### Submission\n${snippet(random)}` },
    ],
  },
  {
    source: 'rubric_written_by_model',
    family: 'rubric_labels',
    language: 'en',
    rows: 240,
    say: [
      'For the instruction between the lines, devise a marking scheme of 6 weighted yes/no criteria that tells excellent replies from average ones. Then write an excellent and an average reply and mark both.\n-----\n‹§task|§codeTask|§scienceQ›\n-----',
    ],
  },
  {
    source: 'pairs_both_orders',
    family: 'preference_labels',
    language: 'en',
    rows: 320,
    grow: ({ expand, random }) => {
      const { question, good, poor } = exchange(random, expand)
      const ask = (a: string, b: string) => ({
        prompt: `Two assistants replied to a user. Say which reply you prefer, looking at truth, depth and clarity, not at length or order.\n\nUser: ${question}\n\n<A>\n${a}\n</A>\n<B>\n${b}\n</B>\n\nFirst a short comparison, then a last line that is exactly A, B or TIE.`,
      })
      return [ask(good, poor), ask(poor, good)]
    },
  },
  {
    source: 'pairs_short_label',
    family: 'preference_labels',
    language: 'en',
    rows: 300,
    grow: ({ expand, random }) => {
      const { question, good, poor } = exchange(random, expand)
      const [one, two] = random.chance(0.5) ? [good, poor] : [poor, good]
      return [
        {
          prompt: `Q: ${question}\n(1) ${one}\n(2) ${two}\nBetter (1/2), and strength of preference (slight, clear, strong):`,
        },
      ]
    },
  },
  {
    source: 'pairs_ranked_list',
    family: 'preference_labels',
    language: 'en',
    rows: 220,
    system:
      'Rank candidate completions from best to worst for alignment training. Output the ids joined by ">" and one line of grounds per neighbouring pair.',
    grow: ({ expand, random }) => {
      const first = exchange(random, expand)
      const rest = [exchange(random, expand), exchange(random, expand)]
      const texts = [first.good, first.poor, rest[0].good, rest[1].poor]
      return [
        {
          prompt: JSON.stringify(
            { prompt: first.question, candidates: texts.map((text, i) => ({ id: `${'pqrs'[i]}`, text })) },
            null,
            2,
          ),
        },
      ]
    },
  },
  {
    source: 'critique_then_refine',
    family: 'critique_revision',
    language: 'en',
    rows: 300,
    grow: ({ expand, random }) => {
      const { question, poor, good } = exchange(random, expand)
      return [
        {
          prompt: `Instruction: ${question}\n\nDraft: ${random.chance(0.6) ? poor : good}\n\nCriticise the draft: what is wrong, missing, vague, badly put?`,
          followUps: ['Write the reply again with all of this mended. Reply only.'],
        },
      ]
    },
  },
  {
    source: 'principle_revision',
    family: 'critique_revision',
    language: 'en',
    rows: 260,
    grow: ({ expand, random }) => {
      const { question, poor } = exchange(random, expand)
      const principle = random.pick([
        'is more candid about what is not known',
        'treats the reader as an adult',
        'avoids any stereotype',
        'is less preachy',
        'would be approved by an expert in the field',
        'shows more care for the person asking',
        'cannot be misused',
      ])
      return [
        {
          prompt: `Principle: choose the wording that ${principle}.\n\nHuman: ${question}\nModel: ${poor}\n\nStep 1. In what way does the model's turn fall short of the principle?\nStep 2. Revised turn:`,
        },
      ]
    },
  },
  {
    source: 'feedback_for_training',
    family: 'critique_revision',
    language: 'en',
    rows: 240,
    system:
      'Write feedback that would let a weaker model improve. Be specific, quote what you mean, close with "Overall: n/10".',
    grow: ({ expand, random }) => {
      const { question, good, poor } = exchange(random, expand)
      return [{ prompt: `# Question\n${question}\n\n# Weaker model\n${random.chance(0.5) ? poor : good}` }]
    },
  },
  {
    source: 'soft_labels_probabilities',
    family: 'soft_label_distill',
    language: 'en',
    rows: 300,
    say: [
      'Text: ‹§review|§sentence|§fact›\nGive a probability for each class, adding up to 1: {"positive": , "negative": , "neutral": , "mixed": }. They serve as targets for a small student model, so avoid 0 and 1.',
    ],
  },
  {
    source: 'soft_labels_entailment',
    family: 'soft_label_distill',
    language: 'en',
    rows: 300,
    system:
      'Teacher for a student classifier. For premise and hypothesis return entailment, neutral, contradiction as three percentages and the rationale the student should learn.',
    say: [
      'P: §fact ~fact\nH: ‹§fact|§sentence|Nothing of this concerns §subject.|It follows that §concept plays a part.›',
    ],
  },
  {
    source: 'label_new_examples',
    family: 'soft_label_distill',
    language: 'en',
    rows: 260,
    say: [
      'Intent: ‹cancel|change|ask about|complain about› ‹an order|a booking|an invoice|a delivery|a subscription› for §product\nCustomer mood: ‹calm|angry|confused|ironic›\nWrite 12 utterances a customer could send with this intent and mood, for training an intent classifier. Vary length, typos, directness. One a line.',
    ],
  },
]
