/** The index of public data sets out of KV, beside the standings: held by each isolate, renewed in the background. */
import type { StandingsKv } from './held.ts'

/** Its key in KV; another format has another key. */
export const DATASETS_KEY = 'datasets/v1'
/** An index changes rarely: it is asked for again after so long, also after a failure. Milliseconds. */
const AGAIN = 600_000

/**
 * To be called with every request; none ever waits. `load` gets the bytes, or null where there is no index: then the
 * signal that uses it stays silent. What cannot be read is told to `fault`, and the index before it stays.
 */
export function kvDatasets(
  kv: StandingsKv,
  load: (bytes: Uint8Array | null) => void,
  fault: () => void,
  now: () => number = Date.now,
): (defer: (work: Promise<unknown>) => void) => void {
  let next = Number.NEGATIVE_INFINITY
  return (defer) => {
    const at = now()
    if (at < next) return
    next = at + AGAIN
    defer(
      kv
        .get(DATASETS_KEY, { type: 'arrayBuffer', cacheTtl: AGAIN / 1000 })
        .then((bytes) => load(bytes && new Uint8Array(bytes)))
        .catch(fault),
    )
  }
}
