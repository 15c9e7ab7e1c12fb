/** The review object with a million cases stored: its pages, and escalation updates a second. */
import { budget, type Budget } from '../budget.ts'
import { median, quantile, round } from '../stats.ts'
import { startWorkerd } from '../workerd.ts'
import { pagesOf, TOKEN } from './dashboard.ts'

const OPEN = 100_000
const DECIDED = 1_000_000
const STEP = 50_000

export async function deskPart(): Promise<Budget[]> {
  const desk = await startWorkerd({
    entry: 'desk.ts',
    vars: { STILLWATCH_SECRET: 'bench'.padEnd(32, '-'), STILLWATCH_DASHBOARD_TOKEN: TOKEN },
    objects: { REVIEW_DESK: 'BenchDesk' },
  })
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${desk.port}${path}`)
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
    return (await answer.json()) as number
  }
  async function seed(from: number, count: number, state: 'open' | 'decided'): Promise<void> {
    for (let at = from; at < from + count; at += STEP) {
      const to = Math.min(at + STEP, from + count)
      const stored = await ask(`/seed?from=${at}&to=${to}&state=${state}`)
      if (stored !== to - 1) throw new Error(`${stored} cases were seeded`)
    }
  }
  await seed(1, OPEN, 'open')
  const few = await pagesOf(desk, `${OPEN} open cases`)
  await seed(OPEN + 1, DECIDED, 'decided')
  const many = await pagesOf(desk, `${OPEN} open cases and ${DECIDED} decided`)

  let later = 0
  async function rate(count: number, batch: number, parallel: number): Promise<number> {
    const started = performance.now()
    const taken = await ask(
      `/report?count=${count}&batch=${batch}&parallel=${parallel}&cases=${OPEN}&later=${++later}`,
    )
    if (taken !== count) throw new Error(`${taken} of ${count} updates were acknowledged`)
    return (1000 * count) / (performance.now() - started)
  }
  await rate(500, 1, 8)
  const single: number[] = []
  const batched: number[] = []
  for (let block = 0; block < 6; block++) {
    single.push(await rate(1000, 1, 8))
    batched.push(await rate(2000, 16, 2))
  }
  const left = await ask('/count')
  if (left !== OPEN) throw new Error(`${left} cases after the updates: some opened new ones`)
  await desk.stop()
  return [
    ...few,
    ...many,
    budget('review object, escalation updates a second', '1/s', 500, median(single), {
      atLeast: true,
      noise: quantile(single, 0.9) - quantile(single, 0.1),
      note: `${OPEN + DECIDED} cases stored; one update a call, 8 calls at once; in calls of 16: ${round(median(batched), 0)}/s`,
    }),
  ]
}
