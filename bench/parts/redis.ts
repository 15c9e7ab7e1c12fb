/** What a request costs in Redis, counted by Redis itself; round trips as the bridge in front of it sees them. */
import { PAGE_BYTES } from '../../src/counters/layout.ts'
import { budget, type Budget } from '../budget.ts'
import { drive, pace, post, sleep } from '../load.ts'
import { chatBody } from '../prompts.ts'
import { round } from '../stats.ts'
import { upstashVars, type Setup } from '../setup.ts'

/** Longer than the flush interval and what follows it. */
const FLUSHED = 2500
const ACCOUNTS = 40

export async function redisPart({ watched, stores }: Setup): Promise<Budget[]> {
  const worker = await watched(upstashVars(stores.redis.url, stores.redis.token))
  let seed = 50_000
  const as = (account: string) => () =>
    post({ body: chatBody(seed++, 2048), headers: { authorization: `Bearer sk-${account}` } })
  async function counted(work: () => Promise<unknown>) {
    await sleep(FLUSHED)
    await stores.command('CONFIG', 'RESETSTAT')
    const before = await stores.roundTrips()
    await work()
    await sleep(FLUSHED)
    const trips = (await stores.roundTrips()) - before
    return { ...readStats(String(await stores.command('INFO', 'commandstats'))), trips }
  }

  // The isolate's first request reads what it needs once: it is not of the accounts.
  await drive(worker.port, as('first'), { count: 1 })
  const cold = await counted(() =>
    drive(worker.port, (i) => as(`account-${i}`)(), { count: ACCOUNTS, connections: 4 }),
  )
  // One exchange a flush, and no other traffic.
  const warmRuns = 4
  const warm = await counted(async () => {
    for (let i = 0; i < warmRuns; i++) {
      await drive(worker.port, as('account-1'), { count: 1 })
      await sleep(1500)
    }
  })
  await counted(() => pace(worker.port, as('busy'), { count: 20, rate: 50 }))
  const seconds = 20
  const busy = await counted(() => pace(worker.port, as('busy'), { count: 50 * seconds, rate: 50 }))
  const keys = (await stores.command('KEYS', 'sw:*:*:*')) as readonly string[]
  let longest = 0
  for (const key of keys.slice(0, 200))
    longest = Math.max(longest, Number(await stores.command('STRLEN', key)))
  await worker.stop()
  return [
    budget('Redis commands per request, cold', '1', 3, cold.commands / ACCOUNTS, {
      note: `${ACCOUNTS} accounts, one request each: ${cold.names}`,
    }),
    budget('Redis commands per request, warm', '1', 1, warm.commands / warmRuns, {
      note: `one request a flush: ${warm.names}`,
    }),
    budget(
      'Redis commands per request, 50 a second of one account in one isolate',
      '1',
      0.04,
      busy.commands / (50 * seconds),
      {
        note: `${50 * seconds} requests: ${busy.names}`,
      },
    ),
    budget('Redis round trips a flush', '1', 1, busy.trips / Math.max(1, busy.commands), {
      note: `${busy.trips} for ${busy.commands} flushes of one account; ${cold.trips} for the ${ACCOUNTS} cold accounts; ${warm.trips} for ${warmRuns} warm ones`,
    }),
    budget('page per account and day', 'bytes', 4096, Math.max(PAGE_BYTES, longest), {
      note: `laid out ${PAGE_BYTES}; the longest of ${Math.min(200, keys.length)} in Redis ${round(longest, 0)}`,
    }),
  ]
}

/** Commands on pages, by name. */
function readStats(info: string): { readonly commands: number; readonly names: string } {
  const calls = [...info.matchAll(/cmdstat_([a-z_]+):calls=(\d+)/g)]
    .map(([, name, count]) => [name, Number(count)] as const)
    .filter(([name]) => !/^(config|info|client|hello|auth|ping|select|keys|strlen)/.test(name))
  return {
    commands: calls.reduce((sum, [, count]) => sum + count, 0),
    names: calls.map(([name, count]) => `${count} ${name}`).join(', '),
  }
}
