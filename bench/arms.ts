/**
 * Arms measured side by side: workerd processes that are given blocks of requests in turn, in an order that rotates, so
 * that whatever else the machine does falls on all of them.
 */
import { drive, newTimings, sleep, type Timings } from './load.ts'
import { median, quantile } from './stats.ts'
import type { Workerd } from './workerd.ts'

export interface Arm {
  readonly name: string
  readonly worker: Workerd
  readonly request: (i: number) => Buffer
}

export interface Plan {
  /** Requests an arm, in blocks of `block`. */
  readonly count: number
  readonly block: number
  readonly connections?: number
  readonly warm?: number
  /** Milliseconds in the end, for what is written after the answers. */
  readonly settle?: number
}

export interface Outcome {
  /** CPU of the whole process in milliseconds a request, from the first block's start until all was settled. */
  readonly cpu: number
  /** The same of each block, until the arm's next one. */
  readonly cpus: readonly number[]
  /** First byte, in milliseconds: over all requests, and of each block. */
  readonly p50: number
  readonly p99: number
  readonly p50s: readonly number[]
  readonly timings: Timings
}

/** Runs all arms; the outcomes are in their order. */
export async function compare(
  arms: readonly Arm[],
  { count, block, connections = 1, warm = 1000, settle = 1500 }: Plan,
): Promise<Outcome[]> {
  for (const { worker, request } of arms)
    await drive(worker.port, request, { count: warm, connections, from: 1_000_000 })
  await sleep(settle)
  const runs = arms.map(() => ({ cpu: [] as number[], p50s: [] as number[], timings: newTimings() }))
  const blocks = Math.ceil(count / block)
  for (let b = 0; b < blocks; b++) {
    for (let k = 0; k < arms.length; k++) {
      const at = (k + b) % arms.length
      const { worker, request } = arms[at]
      const run = runs[at]
      run.cpu.push(worker.cpu())
      const timings = await drive(worker.port, request, { count: block, connections, from: b * block })
      run.p50s.push(median(timings.firstByte))
      run.timings.firstByte.push(...timings.firstByte)
      run.timings.whole.push(...timings.whole)
      run.timings.reads += timings.reads
    }
  }
  await sleep(settle)
  return runs.map(({ cpu, p50s, timings }, at) => {
    cpu.push(arms[at].worker.cpu())
    return {
      cpu: (1000 * (cpu[cpu.length - 1] - cpu[0])) / (blocks * block),
      cpus: cpu.slice(1).map((value, i) => (1000 * (value - cpu[i])) / block),
      p50: median(timings.firstByte),
      p99: quantile(timings.firstByte, 0.99),
      p50s,
      timings,
    }
  })
}

/** Median over blocks of one arm's figure less another's, which takes out what drifts. */
export function paired(these: readonly number[], those: readonly number[]): number {
  return median(these.map((value, i) => value - those[i]))
}
