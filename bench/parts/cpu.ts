/** CPU and latency of the first byte, beside the same proxy without stillwatch. */
import type { Telemetry } from '../../src/types.ts'
import { compare, paired, type Outcome } from '../arms.ts'
import { budget, type Budget } from '../budget.ts'
import { median, quantile, round } from '../stats.ts'
import { chats, upstashVars, type Setup } from '../setup.ts'
import type { Workerd } from '../workerd.ts'

const PROMPT = 2048

export async function cpuPart({ bare, watched, stores }: Setup): Promise<Budget[]> {
  const [a, b, redis, objects] = await Promise.all([
    bare(),
    bare(),
    watched(upstashVars(stores.redis.url, stores.redis.token)),
    watched(),
  ])
  const request = chats(PROMPT)
  const arms = [
    { name: 'bare', worker: a, request },
    { name: 'bare again', worker: b, request },
    { name: 'redis', worker: redis, request },
    { name: 'durable objects', worker: objects, request },
  ]
  const [bare1, bare2, withRedis, withObjects] = await compare(arms, {
    count: 4000,
    block: 200,
    connections: 4,
  })
  await Promise.all([redis, objects].map(mustHaveCounted))
  await Promise.all(arms.map(({ worker }) => worker.stop()))
  const noise = Math.abs(bare2.cpu - bare1.cpu)
  const spread = spreadOf(bare2.cpus, bare1.cpus)
  const base = `the bare proxy: ${round(bare1.cpu)} ms; A/A of blocks within ${round(spread)} ms`
  return [
    budget('CPU added per request, 2 KiB prompt (Redis)', 'ms', 0.15, addedCpu(withRedis, bare1, bare2), {
      noise,
      note: base,
    }),
    budget(
      'CPU added per request, 2 KiB prompt (Durable Objects)',
      'ms',
      0.15,
      addedCpu(withObjects, bare1, bare2),
      { noise, note: `${base}; includes the objects' own work, which runs in the same process here` },
    ),
  ]
}

export async function streamPart({ bare, watched, stores }: Setup): Promise<Budget[]> {
  const long = 42
  const short = 2
  const [a, b, redis] = await Promise.all([
    bare(),
    bare(),
    watched(upstashVars(stores.redis.url, stores.redis.token)),
  ])
  async function outcomes(chunks: number): Promise<Outcome[]> {
    const request = chats(PROMPT, { bench: `sse:${chunks}:1`, stream: true })
    return compare(
      [a, b, redis].map((worker, i) => ({ name: String(i), worker, request })),
      { count: 3000, block: 150, connections: 12, warm: chunks === short ? 600 : 300 },
    )
  }
  const few = await outcomes(short)
  const many = await outcomes(long)
  await Promise.all([a, b, redis].map((worker) => worker.stop()))
  const perChunk = (at: number) => (1000 * (many[at].cpu - few[at].cpu)) / (long - short)
  const mean = (perChunk(0) + perChunk(1)) / 2
  return [
    budget('CPU added per upstream chunk of a stream', 'us', 50, perChunk(2) - mean, {
      noise: Math.abs(perChunk(1) - perChunk(0)),
      note: `the bare proxy: ${round(mean, 1)} us a chunk; streams of ${long} chunks against ${short}, 1 ms apart; reads a long stream: ${round(many[2].timings.reads / 3000, 1)}`,
    }),
    budget(
      'CPU added per streamed request, 2 KiB prompt, 2 chunks',
      'ms',
      0.15,
      addedCpu(few[2], few[0], few[1]),
      {
        noise: Math.abs(few[1].cpu - few[0].cpu),
        note: `the bare proxy: ${round(few[0].cpu)} ms`,
      },
    ),
  ]
}

/** Latency, one request at a time, with stores that answer and one that never does. */
export async function latencyPart({ bare, watched, stores }: Setup): Promise<Budget[]> {
  const [a, b, redis, objects, hanging] = await Promise.all([
    bare(),
    bare(),
    watched(upstashVars(stores.redis.url, stores.redis.token)),
    watched(),
    watched(upstashVars(`http://127.0.0.1:${stores.hanging}`)),
  ])
  const request = chats(PROMPT)
  const arms = [a, b, redis, objects, hanging].map((worker, i) => ({ name: String(i), worker, request }))
  const [bare1, bare2, ...rest] = await compare(arms, { count: 4000, block: 100, warm: 600 })
  await Promise.all([redis, objects].map(mustHaveCounted))
  await Promise.all(arms.map(({ worker }) => worker.stop()))
  const p50Noise = Math.abs(paired(bare2.p50s, bare1.p50s))
  const p99Noise = Math.abs(bare2.p99 - bare1.p99)
  const before = { p50: (bare1.p50 + bare2.p50) / 2, p99: (bare1.p99 + bare2.p99) / 2 }
  const p50s = bare1.p50s.map((value, i) => (value + bare2.p50s[i]) / 2)
  return ['Redis', 'Durable Objects', 'a store that hangs'].flatMap((store, i) => {
    const outcome = rest[i]
    return [
      budget(
        `latency added to the first byte, async, p50 (${store})`,
        'ms',
        0.5,
        paired(outcome.p50s, p50s),
        {
          noise: p50Noise,
          note: `the bare proxy: ${round(before.p50)} ms; A/A of blocks within ${round(spreadOf(bare2.p50s, bare1.p50s))} ms`,
        },
      ),
      budget(
        `latency added to the first byte, async, p99 (${store})`,
        'ms',
        2 + p99Noise,
        outcome.p99 - before.p99,
        { noise: p99Noise, note: `2 ms plus the A/A difference; the bare proxy: ${round(before.p99)} ms` },
      ),
    ]
  })
}

/** A store that fails costs less than one that works: such figures are none. */
async function mustHaveCounted({ port }: Workerd): Promise<void> {
  const telemetry = (await (await fetch(`http://127.0.0.1:${port}/bench/telemetry`)).json()) as Telemetry
  if (telemetry.counted === 0 || telemetry.lost > 0 || telemetry.faults > 0)
    throw new Error(`exchanges were not counted: ${JSON.stringify(telemetry)}`)
}

function addedCpu(outcome: Outcome, ...bare: readonly Outcome[]): number {
  return outcome.cpu - bare.reduce((sum, { cpu }) => sum + cpu, 0) / bare.length
}

/** Half of the distance between the 5th and the 95th percentile of the differences of two equal arms, block by block. */
function spreadOf(these: readonly number[], those: readonly number[]): number {
  const differences = these.map((value, i) => value - those[i] - median(these) + median(those))
  return (quantile(differences, 0.95) - quantile(differences, 0.05)) / 2
}
