/** The isolate's heap with 10,000 active accounts and real Redis. */
import { createEngine } from '../../src/engine.ts'
import { dialectOf } from '../../src/dialects/index.ts'
import { memoryStore } from '../../src/stores/memory.ts'
import { budget, type Budget } from '../budget.ts'
import { drive, post, sleep } from '../load.ts'
import { chatBody } from '../prompts.ts'
import { round } from '../stats.ts'
import { upstashVars, type Setup } from '../setup.ts'
import type { Workerd } from '../workerd.ts'

const ACCOUNTS = 10_000
const EACH = 3
const MIB = 2 ** 20
const DAY = 86_400_000
/** The smallest that STILLWATCH_CACHE_BYTES may be, and accounts that cannot all fit. */
const SMALL_CACHE = 65_536
const CROWD = 2000

export async function heapPart({ bare, watched, stores }: Setup): Promise<Budget[]> {
  const redis = upstashVars(stores.redis.url, stores.redis.token)
  const [plain, watching] = await Promise.all([bare({}, true), watched(redis, true)])
  const bodies = Array.from({ length: 200 }, (_, i) => chatBody(i, 400))
  const request = (i: number) =>
    post({
      body: bodies[i % bodies.length],
      headers: { authorization: `Bearer sk-heap-${i % ACCOUNTS}`, 'user-agent': `bench/${i % 40}` },
    })
  await yesterday(await watched(redis), request, stores)
  const earlier = await pagesOfToday(stores)
  await drive(plain.port, request, { count: 3000, connections: 4 })
  await drive(watching.port, request, { count: 200, connections: 4 })
  await sleep(2500)
  const [before, idle] = [(await plain.heap()) / MIB, (await watching.heap()) / MIB]
  await drive(watching.port, request, { count: EACH * ACCOUNTS, connections: 4 })
  await sleep(3000)
  const pages = (await pagesOfToday(stores)) - earlier
  const full = (await watching.heap()) / MIB
  await Promise.all([plain.stop(), watching.stop()])
  return [
    budget(
      'memory per isolate, 10,000 active accounts (Redis)',
      'MiB',
      16,
      pages < 0.98 * ACCOUNTS ? Number.NaN : full,
      {
        note: `${pages} pages in Redis; the whole isolate, code included; with 200 requests ${round(idle, 1)} MiB, the bare proxy ${round(before, 1)} MiB; ${EACH} exchanges an account, each with a page of yesterday`,
      },
    ),
    await evictions(),
  ]
}

/** Gives every account a page of yesterday: what it sent a moment ago. */
async function yesterday(
  worker: Workerd,
  request: (i: number) => Buffer,
  { command }: Setup['stores'],
): Promise<void> {
  await drive(worker.port, request, { count: ACCOUNTS, connections: 4 })
  await sleep(3000)
  await worker.stop()
  const today = Math.floor(Date.now() / DAY)
  const keys = (await command('KEYS', `sw:*:${today}`)) as readonly string[]
  for (const key of keys) await command('RENAME', key, key.replace(/\d+$/, String(today - 1)))
}

async function pagesOfToday({ command }: Setup['stores']): Promise<number> {
  return ((await command('KEYS', `sw:*:${Math.floor(Date.now() / DAY)}`)) as readonly string[]).length
}

/** The engine by itself, with a cache that is too small for its accounts: what does not fit is let go, and counted. */
async function evictions(): Promise<Budget> {
  const engine = createEngine({
    store: memoryStore(),
    desk: null,
    settings: { flushInterval: 0, flushSize: 1, cacheBytes: SMALL_CACHE, falseAlarms: 0.003 },
    sleep: () => Promise.resolve(),
  })
  const dialect = dialectOf('/v1/chat/completions')
  const exchange = dialect?.readRequest(JSON.parse(chatBody(1, 400)), '/v1/chat/completions')
  if (!exchange) throw new Error('no exchange')
  for (let i = 0; i < CROWD; i++)
    await engine.observe({
      at: Date.now(),
      caller: { account: i.toString(16).padStart(32, '0') },
      exchange,
      answer: { partial: false },
    })
  const { evicted } = engine.telemetry
  return budget('caches bounded: accounts kept where 64 KiB may be', '1', 164, CROWD - evicted, {
    note: `${CROWD} accounts, ${evicted} evictions counted; an entry is reckoned at 400 bytes and more`,
  })
}
