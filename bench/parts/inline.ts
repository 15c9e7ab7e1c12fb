/** Inline mode: a store of known latency, and one that never answers. */
import { compare, paired } from '../arms.ts'
import { budget, type Budget } from '../budget.ts'
import { round } from '../stats.ts'
import { chats, upstashVars, type Setup } from '../setup.ts'

/** Milliseconds that the store takes, and that an assessment may hold a request. */
const LATENCY = 5
const DEADLINE = 50

export async function inlinePart({ bare, watched, stores }: Setup): Promise<Budget[]> {
  const store = `http://127.0.0.1:${stores.slow}/${LATENCY}`
  const inline = { STILLWATCH_MODE: 'inline', STILLWATCH_INLINE_DEADLINE: String(DEADLINE) }
  const read = [
    'bitfield_ro',
    'sw:page',
    ...Array.from({ length: 640 }, (_, i) => ['get', 'u48', i * 48]).flat(),
  ]
  const body = JSON.stringify([read, read])
  const [a, b, trip, watching, hanging] = await Promise.all([
    bare(),
    bare(),
    bare({ STORE: store, STORE_BODY: body }),
    watched({ ...upstashVars(store), ...inline }),
    watched({ ...upstashVars(`http://127.0.0.1:${stores.hanging}`), ...inline }),
  ])
  const request = chats(2048)
  const arms = [a, b, trip, watching].map((worker, i) => ({ name: String(i), worker, request }))
  const [bare1, bare2, withTrip, withInline] = await compare(arms, {
    count: 3000,
    block: 100,
    warm: 300,
    connections: 2,
  })
  const [late1, late2] = await compare(
    [a, hanging].map((worker, i) => ({ name: String(i), worker, request })),
    { count: 3000, block: 300, warm: 300, connections: 4 },
  )
  await Promise.all([a, b, trip, watching, hanging].map((worker) => worker.stop()))
  const roundTrip = paired(withTrip.p50s, bare1.p50s)
  return [
    budget(
      'latency added, inline, beyond one store round trip, p50',
      'ms',
      0.5,
      paired(withInline.p50s, withTrip.p50s),
      {
        noise: Math.abs(paired(bare2.p50s, bare1.p50s)),
        note: `added in all: ${round(paired(withInline.p50s, bare1.p50s))} ms; the bare proxy with one round trip to the same store (${LATENCY} ms): ${round(roundTrip)} ms`,
      },
    ),
    budget(
      'latency added, inline, by a store that hangs, p50',
      'ms',
      DEADLINE + 0.5,
      paired(late2.p50s, late1.p50s),
      {
        noise: Math.abs(paired(bare2.p50s, bare1.p50s)),
        note: `a deadline of ${DEADLINE} ms and the 0.5 ms of inline mode; p99: ${round(late2.p99 - late1.p99)} ms; every request was answered`,
      },
    ),
  ]
}
