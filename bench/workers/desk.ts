/** The review object with a million cases in it, and how fast it takes updates. Its own tables, its own `report`. */
import { dashboard } from '../../src/dashboard/app.tsx'
import { freshDesk } from '../../src/review/fresh-desk.ts'
import { ReviewDeskObject } from '../../src/review/desk.ts'
import { readDeskSettings } from '../../src/review/settings.ts'
import type { Escalation, Evidence } from '../../src/types.ts'

/** A prime: case n belongs to account n * STRIDE mod PRIME, so that accounts are scattered as real ones are. */
const PRIME = 2_147_483_647
const STRIDE = 48_271

export class BenchDesk extends ReviewDeskObject {
  /** Stores cases `from` to `to` (without it) by one statement: what one report each would have left. */
  seed(from: number, to: number, state: 'open' | 'decided'): number {
    const { verdict, activity, at } = escalation(0, 0)
    const { sql } = this.ctx.storage
    for (const [bit, one] of verdict.evidence.entries())
      sql.exec('INSERT INTO signal_bits (name, bit) VALUES (?, ?) ON CONFLICT DO NOTHING', one.signal, bit)
    sql.exec(
      `INSERT INTO cases (reference, account, shard, state, decision, decided_at, first_seen, last_seen, score, p, nats, tier,
         lane, exchanges, model, country, signals, pace, top, evidence, activity, history, days)
       WITH RECURSIVE numbers (n) AS (SELECT ?1 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ?2)
       SELECT printf('SW-%08d', n), printf('%08x%024x', n * ${STRIDE} % ${PRIME}, n), (n * ${STRIDE} % ${PRIME}) >> 28,
         ?9, CASE ?9 WHEN 'open' THEN NULL ELSE 'benign' END, CASE ?9 WHEN 'open' THEN NULL ELSE ?3 + n END, ?3 - n, ?3, 1 - (n % 9973) / 997300.0, (n % 9973) / 997300.0, 4 + n % 40 / 4.0, 'block', n % 8, 100 + n % 900, 'gpt-bench-' || (CAST(n AS INTEGER) % 7),
         substr('USDEJPSGBRFR', 1 + n % 6 * 2, 2), n & 15, n % 100 / 50.0, ?4, ?5, ?6, ?7, ?8 FROM numbers`,
      from,
      to,
      at - 86_400_000,
      verdict.evidence[0].sentence,
      JSON.stringify(verdict.evidence),
      JSON.stringify(activity),
      JSON.stringify([{ at: at - 86_400_000, nats: verdict.nats, p: verdict.p, exchanges: 100 }]),
      JSON.stringify([{ day: activity.day, hours: activity.hours }]),
      state,
    )
    return Number(sql.exec('SELECT count(*) AS n FROM cases').one().n)
  }
}

const evidence = (i: number): Evidence => ({
  signal: `signal-${i}`,
  family: i % 2 ? 'template' : 'coverage',
  weight: 3 - i / 4,
  observed: `${80 + i}%`,
  usual: '2% (9 in 10 below 11%)',
  sentence: `${80 + i}% of the exchanges of a day do what 2% of an honest account's do, the ${i + 1}th sentence of it.`,
})

function escalation(n: number, later: number): Escalation {
  const at = 1_790_000_000_000 + later
  return {
    account: ((n * STRIDE) % PRIME).toString(16).padStart(8, '0') + n.toString(16).padStart(24, '0'),
    at,
    verdict: {
      nats: 9 + (later % 100) / 50,
      p: 0.0004,
      score: 0.9996,
      escalate: true,
      tier: 'block',
      // The same signals, model and country as before: those of an account seldom change.
      evidence: [0, 1, 2, 3].filter((bit) => (n >> bit) % 2 === 1 || n === 0).map(evidence),
      exchanges: 260 + later,
      lane: 3,
      inLane: 40,
    },
    activity: {
      hours: Array.from({ length: 24 }, (_, hour) => (hour * 7) % 40),
      day: Math.floor(at / 86_400_000),
      exchanges: 260 + later,
      inputTokens: 120_000,
      outputTokens: 480_000,
      model: `gpt-bench-${n % 7}`,
      dialect: 'openai-chat',
      ipPrefix: '203.0.113.0/24',
      asn: 64_500,
      country: 'USDEJPSGBRFR'.slice((n % 6) * 2, (n % 6) * 2 + 2),
      userAgent: 'bench/1.0',
    },
  }
}

/** The dashboard in the same process, as in the Worker. */
let built: ReturnType<typeof dashboard> | null = null
function pages(env: Env): ReturnType<typeof dashboard> {
  built ??= dashboard({
    settings: readDeskSettings(env as unknown as Record<string, unknown>),
    desk: freshDesk(env.REVIEW_DESK as unknown as DurableObjectNamespace),
  })
  return built
}

interface Env {
  readonly REVIEW_DESK: DurableObjectNamespace<BenchDesk>
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    const number = (name: string) => Number(searchParams.get(name))
    const desk = env.REVIEW_DESK.get(env.REVIEW_DESK.idFromName('desk'))
    if (pathname.startsWith('/stillwatch')) return pages(env).fetch(request)
    const state = searchParams.get('state') === 'decided' ? 'decided' : 'open'
    if (pathname === '/seed') return Response.json(await desk.seed(number('from'), number('to'), state))
    if (pathname === '/count') return Response.json((await desk.overview()).counts.open)
    if (pathname !== '/report') return new Response('?', { status: 404 })
    // `count` updates in calls of `batch` escalations, `parallel` calls at once, to scattered cases
    const [count, batch, cases, later] = ['count', 'batch', 'cases', 'later'].map(number)
    let next = 0
    let stored = 0
    await Promise.all(
      Array.from({ length: number('parallel') }, async () => {
        while (next < count) {
          const first = next
          next += batch
          const reports = Array.from({ length: Math.min(batch, count - first) }, (_, i) =>
            escalation((((first + i + 1) * 7_368_787) % cases) + 1, later + 1),
          )
          const acknowledged = await desk.report(reports)
          stored += acknowledged.length
        }
      }),
    )
    return Response.json(stored)
  },
}
