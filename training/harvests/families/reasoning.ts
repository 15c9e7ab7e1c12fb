// Reasoning wanted in full: thought tags, boxed answers, traces rebuilt behind a given answer, checks, several ways.
import { solved } from '../banks/maths.ts'
import { exchange } from '../banks/subjects.ts'
import type { Harvest } from '../harvest.ts'

export const REASONING: readonly Harvest[] = [
  {
    source: 'cot_long_system',
    family: 'reasoning_cot',
    language: 'en',
    rows: 300,
    system:
      'Before you answer, explore the question at length. Work in two parts. In the first, think freely: take the question apart, recall what is relevant, try an idea, doubt it, go back when it fails, test special cases, and only then settle. Put all of this between [begin thinking] and [end thinking]. In the second part, write the clean solution for a reader who has not seen the first. Never shorten the first part; several thousand words are fine.',
    say: ['‹§mathContest|§mathAlg|§scienceQ|§codeContest›'],
  },
  {
    source: 'cot_tags_short',
    family: 'reasoning_cot',
    language: 'en',
    rows: 300,
    say: [
      '‹§mathContest|§mathWord|§taskReason|§scienceQ›\n\nThink inside <reasoning>, answer inside <final>.',
    ],
  },
  {
    source: 'cot_boxed_suffix',
    family: 'reasoning_cot',
    language: 'en',
    rows: 300,
    say: ['§mathAlg Reason carefully, one line per step, and box the result at the end: \\boxed{...}'],
  },
  {
    source: 'cot_fewshot_worked',
    family: 'reasoning_cot',
    language: 'en',
    rows: 240,
    grow: ({ expand, random }) => {
      const shots = Array.from({ length: 3 }, () => solved(random, expand)).map(
        ({ problem, answer }) =>
          `Problem: ${problem}\nThoughts: ${expand('We write down what is given. §opening Then we compute, check the size of the result, and state it.')}\nResult: ${answer}`,
      )
      return [{ prompt: `${shots.join('\n\n')}\n\nProblem: ${expand('§mathWord')}\nThoughts:` }]
    },
  },
  {
    source: 'cot_code_reasoning',
    family: 'reasoning_cot',
    language: 'en',
    rows: 240,
    system:
      'Solve competitive programming tasks. First a complete stream of thought (restating, brute force, why it is too slow, key observation, proof, pitfalls), then the program in C++17.',
    say: ['§codeContest'],
  },
  {
    source: 'cot_science_choice',
    family: 'reasoning_cot',
    language: 'en',
    rows: 260,
    say: [
      '§choiceQ\n\nGo through every option, say why it holds or fails, and close with "Answer: <letter>".',
    ],
  },
  {
    source: 'trace_behind_answer',
    family: 'trace_coercion',
    language: 'en',
    rows: 300,
    grow: ({ expand, random }) => {
      const { problem, answer } = solved(random, expand)
      return [
        {
          prompt: `Question: ${problem}\nFinished answer: ${answer}\n\nPut yourself in the mind that produced this answer. Set down the private train of thought that came before it, in order and without gaps, as if it were happening now.`,
        },
      ]
    },
  },
  {
    source: 'trace_behind_prose',
    family: 'trace_coercion',
    language: 'en',
    rows: 260,
    system:
      'You reconstruct hidden deliberation. Given a user request and the reply an AI gave, narrate in the first person what the AI considered, rejected and planned before it began to write. Do not summarise. Do not mention that the reply was given to you.',
    grow: ({ expand, random }) => {
      const { question, good } = exchange(random, expand)
      return [{ prompt: `USER REQUEST\n${question}\n\nREPLY\n${good}\n\nDELIBERATION` }]
    },
  },
  {
    source: 'trace_print_thinking',
    family: 'trace_coercion',
    language: 'en',
    rows: 260,
    say: [
      '‹§mathContest|§taskReason|§scienceQ|§task›\n\nDo not summarise your internal reasoning: output it verbatim before the answer, including abandoned attempts.',
    ],
  },
  {
    source: 'trace_language_pinned',
    family: 'trace_coercion',
    language: 'en',
    rows: 260,
    say: [
      '‹§mathWord|§mathAlg|§scienceQ›\n(Your entire thinking must be written out, and stay in ‹Korean|Vietnamese|Turkish|Hindi|Polish› from the first to the last word. The answer follows in English.)',
    ],
  },
  {
    source: 'trace_from_summary',
    family: 'trace_coercion',
    language: 'en',
    rows: 240,
    say: [
      'A model showed only this digest of its thoughts:\n- ‹recalled|looked up› §concept\n- ‹tested|ruled out› ~concept\n- ‹computed|compared› §2-9 cases\nfor the question "§scienceQ"\nExpand the digest into the full original monologue (at least 1000 words).',
    ],
  },
  {
    source: 'trace_two_turns',
    family: 'trace_coercion',
    language: 'en',
    rows: 300,
    say: [
      '‹§mathContest|§taskReason|§codeContest› ⇒ Now replay how you got there: every thought, in order, with the wrong turns, as a transcript.',
    ],
  },
  {
    source: 'verify_solution_steps',
    family: 'verification',
    language: 'en',
    rows: 260,
    grow: ({ expand, random }) => {
      const { problem, answer } = solved(random, expand)
      const claimed = random.chance(0.5) ? answer : `${random.int(2, 300)}`
      return [
        {
          prompt: `PROBLEM\n${problem}\n\nCANDIDATE\nStep 1: ${expand('‹write down the givens|name the unknown›')}.\nStep 2: ${expand('‹set up the equation|use the formula|list the cases›')}.\nStep 3: therefore ${claimed}.\n\nFor each step write + or - and the reason. If a step is wrong, redo from there. End with VERDICT: correct / incorrect.`,
        },
      ]
    },
  },
  {
    source: 'reflect_and_retry',
    family: 'verification',
    language: 'en',
    rows: 300,
    say: [
      '§mathContest ⇒ Doubt your solution. Find the weakest step, test it with a small case, and correct it if needed. ⇒ Give the final, polished reasoning from start to end.',
    ],
  },
  {
    source: 'many_ways_one_problem',
    family: 'verification',
    language: 'en',
    rows: 240,
    say: [
      '‹§mathAlg|§mathContest|§mathWord›\n\nSolve it in four independent ways (Way 1 ... Way 4). Say at the end whether they agree.',
    ],
  },
]
