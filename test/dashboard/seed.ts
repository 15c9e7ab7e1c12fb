/** A queue as a reviewer finds it on a working day: made-up accounts, some decided, one hostile. */
import type { CasePage } from '../../src/review/types.ts'
import type {
  CampaignMember,
  CampaignReport,
  Escalation,
  Evidence,
  Family,
  SharedThing,
} from '../../src/types.ts'
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
    'share 0.61',
    '0.002 (8 in 10: 0 to 0.01)',
    '61% of its prompts ask the model to write out the reasoning behind a finished answer, step by step.',
  ),
  say(
    'skeleton-repetition',
    'template',
    2.9,
    'share 0.94',
    '0.11 (8 in 10: 0.02 to 0.38)',
    '94% of its prompts fill one of three templates, each time with new content.',
  ),
  say(
    'rubric-grading',
    'labelling',
    2.7,
    'share 0.72',
    '0.01 (8 in 10: 0 to 0.04)',
    '72% of its prompts have the model grade an answer by a rubric, as a reward model does.',
  ),
  say(
    'data-generation',
    'generation',
    3.1,
    'share 0.81',
    '0.02 (8 in 10: 0 to 0.09)',
    '81% of its prompts ask for new training examples, as instructions with answers.',
  ),
  say(
    'coverage-sweep',
    'coverage',
    2.2,
    'distinct 0.99',
    '0.71 (8 in 10: 0.42 to 0.93)',
    'Of 4,812 questions it asked 4,790 only once: the content is swept, nothing is returned to.',
  ),
  say(
    'agent-trajectory',
    'agentic',
    2.5,
    'schemas 212',
    '6 (8 in 10: 1 to 31)',
    'The same harness ran 212 unrelated tool schemas in a day.',
  ),
  say(
    'rhythm',
    'timing',
    1.1,
    'hours 24',
    '9 (8 in 10: 4 to 15)',
    'It was active in every hour of the day, with even gaps of three seconds.',
  ),
  say(
    'single-turn',
    'interaction',
    0.7,
    'share 1',
    '0.46 (8 in 10: 0.1 to 0.9)',
    'Not one conversation goes on after the first answer.',
  ),
]
const AGAINST: readonly Evidence[] = [
  say(
    'grounded-work',
    'dataset',
    -0.9,
    'share 0.38',
    '0.41 (8 in 10: 0.05 to 0.8)',
    '38% of its prompts bring documents of their own to be worked on.',
  ),
  say(
    'personal-voice',
    'interaction',
    -0.6,
    'rate 0.4',
    '0.5 (8 in 10: 0.1 to 1.4)',
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
        inLane: Math.round(peak * 6 * share),
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

/** A digit of a made-up account: well mixed, and the same every time. */
function digit(of: number, at: number): string {
  let x = Math.imul(of + 1, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d)
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39)
  return ((x ^ (x >>> 15)) & 15).toString(16)
}
const memberOf = (campaign: number, i: number) =>
  Array.from({ length: 32 }, (_, d) => digit(campaign * 1_000_003 + i, d)).join('')

const shares = (
  kind: SharedThing['kind'],
  name: string,
  part: number,
  others: number,
  weight: number,
  sentence: string,
) => ({ kind, name, part, others, weight, sentence })

const HYDRA = [
  shares(
    'template',
    '3f2a91c0d4e5b677',
    0.94,
    3,
    11.2,
    'One template asks for the reasoning behind a finished answer, step by step: 94% of the accounts fill it, three others do.',
  ),
  shares(
    'hand-over',
    'one data set, slice by slice',
    0.71,
    0,
    8.6,
    'They walk one set of questions slice by slice: where one account ends, another begins, and none asks twice.',
  ),
  shares('system', '90c1e7aa02b4d318', 0.52, 1, 6.9, 'Half of them open with the same long system prompt.'),
  shares(
    'tools',
    '5d77aa10c0ffee42',
    0.31,
    14,
    4.4,
    'A third of them offer the same 14 tools, with schemas alike to the letter.',
  ),
  shares(
    'synchrony',
    'same minutes',
    0.46,
    0,
    3.8,
    'Nearly half work in the same minutes: they begin and pause together, 212 times in five days.',
  ),
  shares(
    'client',
    'c4d0aa17b3219e05',
    0.83,
    5120,
    1.9,
    'Most come with one client fingerprint, which 5,120 others have as well.',
  ),
  shares('network', '0b77e1c9a2d45f63', 0.28, 61, 1.4, 'A quarter come from one hosting network.'),
] as const

/** A hydra of tens of thousands of accounts, a relay, one customer's keys, and one with hostile names. */
async function seedCampaigns(edge: DeskEdge, now: number, known: readonly string[]): Promise<void> {
  const hour = Math.floor(now / HOUR) * HOUR
  const hours = 118
  const size = 24_816
  const grown = (i: number) => hours * (1 - Math.sqrt(1 - i / size) ** 1.4)
  const members = Array.from({ length: size }, (_, i): CampaignMember => {
    const roll = (n: number) => Number.parseInt(`${digit(i, n + 40)}${digit(i, n + 60)}`, 16) / 256
    // Who uses the tools uses the system prompt too: groups are few.
    const first = roll(1)
    const second = roll(2)
    const has = [
      roll(0) < 0.94,
      first < 0.71,
      second < 0.52,
      second < 0.31,
      first < 0.46,
      roll(3) < 0.83,
      roll(4) < 0.28,
    ]
    return {
      account: known[i] ?? memberOf(1, i),
      joined: Math.round(hour - hours * HOUR + grown(i) * HOUR),
      exchanges: 40 + Math.round(roll(5) * 90),
      nats: i % 7 === 0 ? null : Math.round(roll(6) * 30) / 10,
      links: i < known.length ? 31 - i : Math.round((8 + roll(7) * 22) * 10) / 10,
      shares: HYDRA.flatMap((thing, n) => (has[n] ? [thing.name] : [])),
    }
  })
  const told = (things: readonly ReturnType<typeof shares>[], accounts: number): SharedThing[] =>
    things.map(({ part, ...thing }) => ({ ...thing, members: Math.round(part * accounts) }))
  const volume = Array.from({ length: hours }, (_, h) =>
    Math.round(26_000 * (h / hours) * (0.75 + 0.25 * Math.sin(h / 3.8)) + 300),
  )
  const report = (more: Partial<CampaignReport>): CampaignReport => ({
    id: '00000000000000a1',
    absorbed: [],
    kind: 'campaign',
    at: hour,
    began: hour - hours * HOUR,
    score: 0.9987,
    nats: 38.2,
    accounts: members.length,
    exchanges: volume.reduce((sum, n) => sum + n, 0),
    hours: volume,
    shared: told(HYDRA, size),
    members: [],
    ...more,
  })
  for (let at = 0; at < members.length; at += 6000)
    await edge.call('reportCampaigns', [report({ members: members.slice(at, at + 6000) })])
  const small = (campaign: number, n: number, name?: string): CampaignMember[] =>
    Array.from({ length: n }, (_, i) => ({
      account: memberOf(campaign, i),
      joined: hour - (i % 20) * HOUR,
      exchanges: 30 + (i % 17),
      nats: 1.1,
      links: 6 + (i % 5),
      shares: name === undefined ? [] : [name],
    }))
  const little = { began: hour - 40 * HOUR, hours: Array.from({ length: 40 }, (_, h) => 20 + h) }
  const relay = shares(
    'synchrony',
    'rotation',
    1,
    0,
    5.1,
    'Forty users are rotated over these accounts: each conversation goes on in the next one.',
  )
  const customer = shares('organisation', 'ab12cd34ef56ab78', 1, 0, 2, 'All 300 belong to one organisation.')
  const hostile = shares(
    'template',
    '<script>alert(4)</script>',
    1,
    0,
    3,
    '\u202E<img src=x onerror=alert(5)>',
  )
  await edge.call('reportCampaigns', [
    report({
      ...little,
      id: '00000000000000a2',
      kind: 'relay',
      score: 0.9971,
      nats: 12.4,
      accounts: 36,
      exchanges: 1580,
      shared: told([relay], 36),
      members: small(2, 36),
    }),
    report({
      ...little,
      id: '00000000000000a3',
      kind: 'one-customer',
      accounts: 300,
      exchanges: 9100,
      shared: told([customer], 300),
      members: small(3, 300, customer.name),
    }),
    report({
      ...little,
      id: '00000000000000a4',
      score: 0.9672,
      nats: 4,
      accounts: 12,
      exchanges: 400,
      shared: told([hostile], 12),
      members: small(4, 12, hostile.name),
    }),
  ])
}

/** Decisions of the weeks before, for what they say of the detection: on stronger evidence more of them are right. */
async function decideBefore(edge: DeskEdge, now: number): Promise<void> {
  const stories = Array.from({ length: 44 }, (_, i) => storyOf(20 + i, now - 20 * DAY)[8 - (i % 9)])
  await edge.call('report', stories)
  for (const [i, { account, verdict }] of stories.entries())
    await edge.call('decide', {
      id: account,
      choice: verdict.nats > 6 + (i % 5) ? 'confirm' : 'benign',
      by: i % 3 === 0 ? 'Mara Lind' : 'Jon Okafor',
      note: '',
      reason: verdict.nats > 6 ? (['distillation', 'resale', 'reward-model'] as const)[i % 3] : 'evaluation',
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
  await decideBefore(edge, now)
  await seedCampaigns(edge, now, [cases[9].account, cases[3].account])
}
