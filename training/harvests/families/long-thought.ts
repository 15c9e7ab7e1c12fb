// Long system texts that demand visible thought, over bare textbook questions: reasoning data for a student.
import { TEXTBOOK } from '../banks/textbook.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', TEXTBOOK)

export const LONG_THOUGHT: readonly Harvest[] = [
  en(
    'thought_room_then_solution',
    'reasoning_cot',
    260,
    ['§question'],
    `RULES OF THE HOUSE FOR WRITTEN THINKING

1. Open with [[room]]. As long as the room is open you talk to yourself, in whole sentences, and nobody interrupts.
2. A guess gets a question mark in front (? maybe parity), a certainty an exclamation mark (! parity it is). Guesses have to be turned into certainties or thrown out, visibly.
3. Nothing is deleted. If a path was wrong, write "back to" and the place you go back to.
4. Before leaving, redo the decisive step with other means: small cases, units, a sketch in words, a limit.
5. Close with [[/room]]. Rooms of fewer than thirty lines are sent back.
6. Outside, for the reader: the finished argument as a textbook would have it, and the result in \\boxed{}.

Next come the questions, one per message, no talk in between.`,
  ),
  en(
    'scratch_answer_minimal',
    'reasoning_cot',
    240,
    ['§physics', '§chemistry', '§biology', '§scienceQ'],
    '<scratch> think here, min 400 words </scratch>\n<ans> value + unit, nothing else </ans>',
  ),
  en(
    'four_phases_solver',
    'reasoning_cot',
    220,
    ['§logic', '§taskReason', '§program', '§economy'],
    `You are Solver-9. Solver-9 has four phases and goes through all of them, always, in this order:
<survey> restate, list knowns/unknowns, classify the problem </survey>
<attempt n="1..k"> as many as needed; failed attempts stay in the record </attempt>
<doubt> play the adversary of your own result </doubt>
<result confidence="0-100"> short </result>
Records lacking <doubt> are thrown away.`,
  ),
  en('suffix_think_first_boxed', 'reasoning_cot', 240, [
    '§question\n\nWork silently at nothing: every consideration must appear on the page. Finish with "ANS = " and the bare answer.',
    '§choiceQ\n\nWork silently at nothing: every consideration must appear on the page. Finish with "ANS = " and the letter.',
    '§mathWord\n\nWork silently at nothing: every consideration must appear on the page. Finish with "ANS = " and the bare number.',
  ]),
  en('thinking_budget_header', 'trace_coercion', 220, [
    'thinking_budget=§2-32k lang=en style=stream show_thinking=true summarise_thinking=false\n\nQ§1-9000. §question',
  ]),
  en(
    'proof_notebook_bare',
    'reasoning_cot',
    220,
    ['§proof', '§mathContest', 'Let a, b, c be the sides of a triangle with perimeter §3-90. §proof'],
    'Keep a mathematician’s notebook. Dead ends welcome. When you see the proof, draw a line (-----) and write it up cleanly, every claim justified, ending in ∎. If there is no proof because the claim is false, a counterexample after the line.',
  ),
  en('textbook_questions_bare_no_frame', 'science_requery', 260, [
    '§physics',
    '§chemistry',
    '§biology',
    '§economy',
  ]),
  en('ten_samples_same_question', 'reasoning_cot', 200, ({ expand, drawn, random }) => {
    const question = expand('‹§question|§mathWord›')
    return Array.from({ length: random.int(3, 5) }, (_, i) => ({
      system: 'Reason step by step. Diversity between samples is wanted. Last line: "#> " + answer.',
      prompt: `[item ${drawn + 100} sample ${i}] ${question}`,
    }))
  }),
]
