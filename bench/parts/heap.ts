/** The isolate's heap with 10,000 active accounts and real Redis. */
import { budget, type Budget } from '../budget.ts'
import { drive, post, sleep } from '../load.ts'
import { chatBody } from '../prompts.ts'
import { round } from '../stats.ts'
import { upstashVars, type Setup } from '../setup.ts'

const ACCOUNTS = 10_000
const EACH = 3
const MIB = 2 ** 20

export async function heapPart({ bare, watched, stores }: Setup): Promise<Budget[]> {
  const [plain, watching] = await Promise.all([
    bare({}, true),
    watched(upstashVars(stores.redis.url, stores.redis.token), true),
  ])
  const bodies = Array.from({ length: 200 }, (_, i) => chatBody(i, 400))
  const request = (i: number) =>
    post({
      body: bodies[i % bodies.length],
      headers: { authorization: `Bearer sk-heap-${i % ACCOUNTS}`, 'user-agent': `bench/${i % 40}` },
    })
  const earlier = Number(await stores.command('DBSIZE'))
  await drive(plain.port, request, { count: 3000, connections: 4 })
  await drive(watching.port, request, { count: 200, connections: 4 })
  await sleep(2500)
  const [before, idle] = [(await plain.heap()) / MIB, (await watching.heap()) / MIB]
  await drive(watching.port, request, { count: EACH * ACCOUNTS, connections: 4 })
  await sleep(3000)
  const pages = Number(await stores.command('DBSIZE')) - earlier
  const full = (await watching.heap()) / MIB
  await Promise.all([plain.stop(), watching.stop()])
  return [
    budget(
      'memory per isolate, 10,000 active accounts (Redis)',
      'MiB',
      16,
      pages < 0.98 * ACCOUNTS ? Number.NaN : full,
      {
        note: `${pages} pages in Redis; the whole isolate, code included; with 200 requests ${round(idle, 1)} MiB, the bare proxy ${round(before, 1)} MiB; ${EACH} exchanges an account`,
      },
    ),
  ]
}
