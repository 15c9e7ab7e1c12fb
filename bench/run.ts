/**
 * `npm run bench [-- --json] [-- --only PART,PART]`: every budget of DESIGN section 10, measured against real workerd and
 * real Redis, side by side with the same proxy without stillwatch. Exits 0 whether budgets are met or missed; 1 where
 * one could not be measured.
 */
import { parseArgs } from 'node:util'
import { budget, missedBy, type Budget } from './budget.ts'
import { bodiesPart } from './parts/bodies.ts'
import { bundlePart } from './parts/bundle.ts'
import { cpuPart, latencyPart, streamPart } from './parts/cpu.ts'
import { deskPart } from './parts/desk.ts'
import { factsPart } from './parts/facts.ts'
import { heapPart } from './parts/heap.ts'
import { inlinePart } from './parts/inline.ts'
import { redisPart } from './parts/redis.ts'
import { replayPart } from './parts/replay.ts'
import { signalsPart } from './parts/signals.ts'
import { streamingPart } from './parts/streaming.ts'
import { setup, type Setup } from './setup.ts'
import { startStores } from './stores.ts'
import { startUpstream } from './upstream.ts'
import { stopAll } from './workerd.ts'

type Part =
  | { readonly served: (given: Setup) => Promise<Budget[]> }
  /** Needs no server; asked for alone, it runs without any. */
  | { readonly alone: () => Promise<Budget[]> }

/** In the order of DESIGN's table; then what has no budget. */
const PARTS: Readonly<Record<string, Part>> = {
  cpu: { served: cpuPart },
  stream: { served: streamPart },
  latency: { served: latencyPart },
  inline: { served: inlinePart },
  streaming: { served: streamingPart },
  redis: { served: redisPart },
  facts: { served: factsPart },
  heap: { served: heapPart },
  bundle: { alone: bundlePart },
  bodies: { served: bodiesPart },
  replay: { alone: replayPart },
  desk: { served: deskPart },
  signals: { alone: signalsPart },
}

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } })
const chosen = values.only?.split(',') ?? Object.keys(PARTS)
const unknown = chosen.find((name) => !(name in PARTS))
if (unknown !== undefined) {
  console.error(`no part "${unknown}"; there are ${Object.keys(PARTS).join(', ')}`)
  process.exit(2)
}
const started = performance.now()
const servers = chosen.some((name) => 'served' in PARTS[name]) ? await startServers() : null
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    // Redis is the stores' thread's child: it goes first.
    void Promise.allSettled([servers?.stores.stop(), stopAll()]).then(() => process.exit(1))
  })
const budgets: Budget[] = []
for (const name of chosen) {
  const since = performance.now()
  process.stderr.write(`${name} ... `)
  try {
    const part = PARTS[name]
    const figures = 'alone' in part ? await part.alone() : await part.served(servers!.given)
    budgets.push(...figures)
    if (process.env.BENCH_VERBOSE) print(figures)
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error)
    budgets.push(budget(name, '', Number.NaN, Number.NaN, { note }))
    process.exitCode = 1
    if (process.env.BENCH_VERBOSE) console.error(error)
  }
  await stopAll()
  process.stderr.write(`${Math.round((performance.now() - since) / 1000)} s\n`)
}
await servers?.stores.stop()
await servers?.upstream.stop()

if (values.json) console.log(JSON.stringify({ budgets }))
else print(budgets)

async function startServers() {
  const upstream = await startUpstream()
  const stores = await startStores()
  return { upstream, stores, given: setup(upstream, stores) }
}

function print(all: readonly Budget[]): void {
  const width = Math.max(...all.map(({ name }) => name.length))
  for (const one of all) {
    const { name, unit, budget: limit, measured, met, atLeast, noise, note } = one
    const figure = `${measured} ${unit}`.padStart(18)
    const limits = (limit === null ? '' : `${atLeast ? '>=' : '<='} ${limit}`).padEnd(12)
    const verdict = limit === null ? '' : met ? 'met' : `MISSED ${missedBy(one)}`
    console.log(
      `${name.padEnd(width)} ${figure}  ${limits} ${noise === undefined ? ''.padEnd(12) : `A/A ${noise}`.padEnd(12)} ${verdict}`,
    )
    if (note) console.log(`  ${note}`)
  }
  const limited = all.filter(({ budget: limit }) => limit !== null)
  const missed = limited.filter(({ met }) => !met).length
  const met =
    limited.length === 0 ? 'measured' : `${limited.length - missed} of ${limited.length} budgets met`
  console.log(`${met}, in ${Math.round((performance.now() - started) / 1000)} s`)
}
