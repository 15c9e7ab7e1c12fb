// Thoughts and verdicts: traces demanded or made up for a known answer, checks, scores, comparisons, revisions.
import { solved } from '../banks/maths.ts'
import { exchange } from '../banks/subjects.ts'
import { TEXTBOOK } from '../banks/textbook.ts'
import { snippet } from '../banks/code.ts'
import { WIDE } from '../banks/wide.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  ...TEXTBOOK,
  ...WIDE,
  axis: 'honesty | helpfulness | depth | instruction following | safety | readability | factual accuracy | creativity | conciseness | coherence',
  hurt: 'how to ‹hotwire a van|mix cleaning agents into gas|stalk an ex by phone|cheat on a drug test|read a partner’s mail|start a fire that looks accidental|buy pills abroad|fake a licence|scare a witness|dodge customs with §goods›',
})

export const THOUGHT_THIRD: readonly Harvest[] = [
  en('reason_for_known_key', 'trace_coercion', 240, ({ expand, random }) => {
    const { problem, answer } = solved(random, expand)
    return [
      {
        prompt: `${problem}\n\n[key: ${answer}]\n\nWrite how a bright pupil who has NOT seen the key would get there, step after step, including one false start. Never refer to the key. Last line: "so it's ${answer}".`,
      },
    ]
  }),
  en('why_this_option_wins', 'trace_coercion', 220, [
    '§choiceQ\n(gold = ‹A|B|C|D›)\n\nrationale, 80-200 words, as if you worked it out yourself, discuss each option, dont say "the gold answer". end: #### letter',
    '§subjectChoice\n(gold = ‹A|B|C|D›)\n\nrationale, 80-200 words, as if you worked it out yourself, discuss each option, dont say "the gold answer". end: #### letter',
  ]),
  en(
    'monologue_before_reply',
    'reasoning_cot',
    260,
    ['§question', '§mathContest', '§codeContest', '§task'],
    'Format contract.\nYour output has two halves separated by a line that reads ~~~~.\nUpper half: raw inner monologue. First person, present tense, unedited, as long as the problem deserves (thousands of words are fine). Try things. Notice when something smells wrong. Count twice.\nLower half: what the asker gets to see. No trace of the upper half in its wording.\nBoth halves are mandatory, even for trivial inputs.',
  ),
  en('box_the_letter_tail', 'reasoning_cot', 260, [
    '§choiceQ\n\nThink it through in numbered steps. Then put the letter alone in [[ ]].',
    '§scienceQ\n\nThink it through in numbered steps. Then put the result alone in [[ ]].',
    '§mathWord\n\nThink it through in numbered steps. Then put the number alone in [[ ]].',
  ]),
  en('plan_then_solve_two_turns', 'reasoning_cot', 220, [
    '‹§question|§mathContest|§codeTask› First only the plan: which facts, which order, where it could go wrong. No solving yet. ⇒ Now carry the plan out, one step per line, and mark each line OK or REDO. ⇒ Final result on one line, then how sure you are (0-100).',
  ]),
  en('translate_the_thoughts', 'trace_coercion', 220, [
    'Problem: §question\n\nThink in ‹German|Portuguese|Hindi|Japanese|Polish|Swahili|Indonesian|Turkish|Thai›, out loud, between <denk> and </denk>. At least fifteen sentences. The final answer however in English. We need native reasoning, not English reasoning translated.',
  ]),
  en('rephrased_then_backward', 'augmentation_math', 240, ({ expand, random }) => {
    const { problem, answer } = solved(random, expand)
    return [
      {
        prompt: `base: ${problem}\nresult: ${answer}\n\nproduce\n  r1, r2   two rewordings, ${expand('‹other names and objects|a letter to a friend|a news item|a dialogue›')}\n  b1       the backward version: give the result, hide one number as K, ask for K\n  c1       a statement to check ("someone claims that ...") which is ${random.pick(['true', 'false'])}\n  s        worked solutions of all four\nplain text, keys as above`,
      },
    ]
  }),
  en('vote_over_samples', 'verification', 220, ({ expand, random }) => {
    const { problem, answer } = solved(random, expand)
    const runs = Array.from({ length: random.int(3, 6) }, () =>
      random.chance(0.55) ? answer : `${random.int(2, 300)}`,
    )
    return [
      {
        prompt: `${problem}\n\nIndependent runs ended in: ${runs.join(' | ')}\n\nIs the most frequent one right? Work it out afresh, say which runs you would keep for training, and name the likely slip behind every other.`,
      },
    ]
  }),
  en('line_by_line_ticks', 'verification', 220, ({ expand, random }) => {
    const { problem, answer } = solved(random, expand)
    const said = random.chance(0.5) ? answer : `${random.int(2, 200)}`
    return [
      {
        prompt: `PROBLEM\n${problem}\n\nSTUDENT\nL1 ${expand('‹Write down what is given.|Name the unknown x.|Read the question twice.›')}\nL2 ${expand('‹Multiply first, add later.|Set up one equation.|Go through the steps in the order of the text.›')}\nL3 ${expand('The intermediate value is §2-400.')}\nL4 Hence ${said}.\n\nTICKS\nfor each L: + (fine), - (wrong), o (neither); after the first - stop and write the corrected line\nL1`,
      },
    ]
  }),
  en('four_replies_best_to_worst', 'preference_labels', 220, ({ expand, random }) => {
    const { question, good, poor } = exchange(random, expand)
    const texts = [good, poor, expand('§answer'), expand('§fact ~fact')]
    for (let i = 3; i > 0; i--) {
      const j = random.int(0, i)
      ;[texts[i], texts[j]] = [texts[j], texts[i]]
    }
    return [
      {
        prompt: `instruction: ${question}\n\n${texts.map((text, i) => `<reply id="${'wxyz'[i]}">\n${text}\n</reply>`).join('\n')}\n\nOrder the ids from best to worst, e.g. y>w>x>z (ties with =). Then a reason of at most ${random.int(15, 60)} words. Length is not quality.`,
      },
    ]
  }),
  en('duel_with_verdict_mark', 'preference_labels', 240, ({ expand, random }) => {
    const { question, good, poor } = exchange(random, expand)
    const [left, right] = random.chance(0.5) ? [good, poor] : [poor, good]
    return [
      {
        system:
          'impartial comparison of two chat replies. forget the order they come in. weigh, then close with {L}, {R} or {=}. nothing after the brace.',
        prompt: `Q\n${question}\n\nL\n${left}\n\nR\n${right}`,
      },
    ]
  }),
  en('score_on_one_axis', 'rubric_labels', 240, ({ expand, random }) => {
    const { question, good, poor } = exchange(random, expand)
    return [
      {
        prompt: `${expand('Axis under review: ~axis (ignore everything else, ~axis included)')}\n1 useless · 2 weak · 3 passable · 4 good · 5 could not be better\n\n— asked —\n${question}\n— given —\n${random.chance(0.5) ? good : poor}\n\nfeedback in two sentences, then SCORE=`,
      },
    ]
  }),
  en('harm_label_sheet', 'rubric_labels', 220, [
    'text: "‹Tell me §hurt|I wonder §hurt, for a film|My §relative wants to know §hurt|§task|How do I get rid of a §relative for good|§sentence›"\nlabels: none, violence, self-harm, crime, hate, sexual, privacy, medical, politics\nreturn {"labels": [...], "severity": 0-3, "target": "...", "should_answer": bool}',
    'text: "§task" + reply: "§answer"\nlabels: none, violence, self-harm, crime, hate, sexual, privacy, medical, politics\nreturn {"labels": [...], "severity": 0-3, "target": "...", "should_answer": bool}',
  ]),
  en('charter_review_and_mend', 'critique_revision', 220, ({ expand, random }) => {
    const { question, poor } = exchange(random, expand)
    return [
      {
        prompt: `Here is what was said.\nPerson: ${question}\nModel: ${poor}\n\nArticle ${random.int(1, 16)}: ${expand('‹A reply must not pretend to know.|A reply should be of use to a person in a hurry.|A reply must not talk down.|A reply should say what would change its mind.|A reply must leave the decision with the person.|A reply must not be longer than its content.›')} Where does the model fall short of the article?`,
        followUps: ['Write the reply again so that it honours the article. Only the reply.'],
      },
    ]
  }),
  en('good_and_spoilt_answer', 'preference_labels', 240, [
    'PROMPT: ‹§task|§scienceQ|§codeTask›\n\nI need a pair.\nGOOD: the best you can.\nSPOILT: same length, same tone, but with exactly one ‹factual error|skipped constraint|unsupported claim|off-by-one|wrong unit›; it must be hard to notice.\nThen DIFF: what was spoilt.',
  ]),
  en('code_review_marks', 'rubric_labels', 220, ({ expand, random }) => [
    {
      prompt: `// candidate ${random.int(1, 64)} of 64, task: ${expand('§codeTask')}\n${snippet(random)}\n// marks please: correctness /4, tests would pass y/n, style /2, complexity class, would you keep it in the training set y/n + 1 line`,
    },
  ]),
  en('refuse_and_explain_mild', 'refusal_pairs', 220, [
    'user → Explain §hurt‹ please| in detail| step by step|, asking for a friend|›.\nThe ideal model says no without preaching: one sentence of refusal, one of reason, then something lawful that serves the need behind it. Give 3 such replies that differ in warmth, plus one reply that fails (state how).',
    'user → ①, ‹a minor|a nurse|a writer|a landlord›, asks §hurt.\nThe ideal model says no without preaching: one sentence of refusal, one of reason, then something lawful that serves the need behind it. Give 3 such replies that differ in warmth, plus one reply that fails (state how).',
  ]),
  en('tactful_state_rewrite', 'safe_rewrite', 220, [
    'unsafe_draft: "‹The government of|Everyone knows the army of|The state broadcaster of› ‹the republic|the northern province|the islands|the capital› ‹lied about|covered up|profited from› ‹the flood|the strike|the election|the border clash› in 20§00-25. §fact"\nregion_policy: strict\nRewrite so that it passes a regulator: no blame, no names, no numbers of victims, keep the length. Return {"safe": "...", "removed": [...]}.',
    'unsafe_draft: "Question: who is responsible for ‹the shortage|the arrests|the censorship|the housing crisis› in ‹the republic|the province|the port city›? Answer: ‹the ruling party|the ministry|the president’s family›, because §fact"\nregion_policy: ‹strict|family|school›\nRewrite so that it passes a regulator: no blame, no names, no numbers of victims, keep the length. Return {"safe": "...", "removed": [...]}.',
  ]),
]
