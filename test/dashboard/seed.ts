/** A queue as a reviewer finds it on a working day: made-up accounts, some decided, one hostile. */
import type { CasePage } from '../../src/review/types.ts'
import type { Escalation, Evidence, Family } from '../../src/types.ts'
import type { DeskEdge } from '../review/edge.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const say = (
  signal: string,
  family: Family,
  weight: number,
  observed: string,
  usual: string,
  sentence: string,
): Evidence => ({ signal, family, weight, observed, usual, sentence })

const FOR: readonly Evidence[] = [
  say(
    'trace-coercion',
    'reasoning',
    3.4,
    '61% of prompts',
    '0.2% (9 in 10 below 1%)',
    '61% of its prompts ask the model to write out the reasoning behind a finished answer, step by step.',
  ),
  say(
    'skeleton-repetition',
    'template',
    2.9,
    '94% in 3 templates',
    '11% (9 in 10 below 38%)',
    '94% of its prompts fill one of three templates, each time with new content.',
  ),
  say(
    'rubric-grading',
    'labelling',
    2.7,
    '72% of prompts',
    '1% (9 in 10 below 4%)',
    '72% of its prompts have the model grade an answer by a rubric, as a reward model does.',
  ),
  say(
    'data-generation',
    'generation',
    3.1,
    '81% of prompts',
    '2% (9 in 10 below 9%)',
    '81% of its prompts ask for new training examples, as instructions with answers.',
  ),
  say(
    'coverage-sweep',
    'coverage',
    2.2,
    '99% distinct',
    '71% (9 in 10 below 93%)',
    'Of 4,812 questions it asked 4,790 only once: the content is swept, nothing is returned to.',
  ),
  say(
    'agent-trajectory',
    'agentic',
    2.5,
    '212 tool schemas',
    '6 (9 in 10 below 31)',
    'The same harness ran 212 unrelated tool schemas in a day.',
  ),
  say(
    'rhythm',
    'timing',
    1.1,
    '24 of 24 hours',
    '9 (9 in 10 below 15)',
    'It was active in every hour of the day, with even gaps of three seconds.',
  ),
  say(
    'single-turn',
    'interaction',
    0.7,
    '100% single turns',
    '46% (9 in 10 below 90%)',
    'Not one conversation goes on after the first answer.',
  ),
]
const AGAINST: readonly Evidence[] = [
  say(
    'grounded-work',
    'dataset',
    -0.9,
    '38% of prompts',
    '41% (9 in 10 below 80%)',
    '38% of its prompts bring documents of their own to be worked on.',
  ),
  say(
    'personal-voice',
    'interaction',
    -0.6,
    '0.4 a prompt',
    '0.5 (9 in 10 below 1.4)',
    'Some prompts speak of the writer and their work, as people do.',
  ),
]
const MODELS = ['gpt-5.2', 'claude-sonnet-4-5', 'gemini-3-pro'] as const
const CLIENTS = ['OpenAI/Python 2.8.1', 'python-httpx/0.28.1', 'node-fetch'] as const

/** Accounts' ids are made of their number alone, so that pictures stay the same. */
const accountOf = (i: number) =>
  Array.from({ length: 32 }, (_, d) => ((i * 2_654_435_761 + d * 40_503 + d * d * i * 97) >>> 7) % 16)
    .map((digit) => digit.toString(16))
    .join('')

function storyOf(i: number, now: number): Escalation[] {
  const picked = FOR.filter((_, n) => (i + n) % 8 < 6 - (i % 4))
  const all = [...picked, ...AGAINST.filter((_, n) => (i + n) % 2 === 0)].sort((a, b) => b.weight - a.weight)
  const nats = all.reduce((sum, one) => sum + one.weight, 0)
  const peak = 90 + ((i * 137) % 400)
  return Array.from({ length: 9 }, (_, n): Escalation => {
    const ago = (8 - n) * 7 * HOUR + i * 11 * 60_000
    const at = now - ago
    const day = Math.floor(at / DAY)
    const share = 0.5 + 0.5 * (n / 8) + 0.03 * Math.sin(i + n * 2)
    const p = Math.max(1e-5, Math.exp(-nats * share * 0.9))
    const until = Math.floor((at % DAY) / HOUR)
    return {
      account: accountOf(i),
      at,
      verdict: {
        nats: nats * share,
        p,
        score: 1 - p,
        escalate: true,
        tier: 'observe',
        evidence: all,
        exchanges: Math.round(peak * 12 * share),
        lane: i % 4,
      },
      activity: {
        hours: Array.from({ length: 24 }, (_, hour) =>
          hour > until ? 0 : Math.round(peak * share * (0.65 + 0.35 * Math.sin(hour / 3 + i))),
        ),
        day,
        exchanges: Math.round(peak * 12 * share),
        inputTokens: Math.round(peak * 12 * share * 410),
        outputTokens: Math.round(peak * 12 * share * 1320),
        model: MODELS[i % 3],
        dialect: 'openai-chat',
        ipPrefix: `203.0.${i}.0/24`,
        asn: 64_500 + i,
        country: ['US', 'SG', 'DE', 'JP'][i % 4],
        userAgent: CLIENTS[i % 3],
      },
    }
  })
}

export async function seed(edge: DeskEdge): Promise<void> {
  // The end of yesterday's evening, so that a whole day of hours is there.
  const now = Date.now() - 60_000
  for (let i = 1; i <= 14; i += 1) for (const told of storyOf(i, now)) await edge.call('report', [told])
  const hostile = storyOf(15, now).slice(0, 1)
  await edge.call('report', [
    {
      ...hostile[0],
      verdict: {
        ...hostile[0].verdict,
        evidence: [
          say(
            'skeleton-repetition',
            'template',
            2,
            '<b>1</b>',
            '\u202E',
            '<script>alert(1)</script><img src=x onerror=alert(2)> \u0007',
          ),
        ],
      },
      activity: { ...hostile[0].activity, model: '"><script>alert(3)</script>', userAgent: 'x'.repeat(4000) },
    },
  ])
  const { cases } = await edge.call<CasePage>('list', { state: 'open' })
  const decide = (n: number, choice: string, by: string, note: string) =>
    edge.call('decide', { id: cases[n].reference, choice, by, note })
  await decide(
    9,
    'benign',
    'Mara Lind',
    'The evaluation pipeline of a known customer; their account manager confirms.',
  )
  await decide(10, 'watch', 'Jon Okafor', '')
  await decide(5, 'confirm', 'Jon Okafor', 'Three templates over a public instruction set.')
}
