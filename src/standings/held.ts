/** Values out of KV as this isolate has them: held, refreshed in the background, waited for at most a deadline. */

/** The part of a KV namespace that is used. */
export interface StandingsKv {
  get(key: string, options: { type: 'arrayBuffer'; cacheTtl: number }): Promise<ArrayBuffer | null>
}

export interface KvOptions {
  /** Milliseconds a value may be old; from half of it on it is refreshed in the background. */
  readonly ttl: number
  /** Milliseconds that a request waits for a value it needs. */
  readonly deadline: number
  readonly now?: () => number
  readonly sleep?: (milliseconds: number) => Promise<void>
}

/** Null: KV has none. */
export type Found<B> = B | null | 'unknown'

interface Held<B> {
  readonly blob: B | null
  readonly fetchedAt: number
}

/** KV's own floor for how long a location may serve a value it holds. Seconds. */
const CACHE_TTL = 30
/** A background refresh that has not ended after so long may be started again. Milliseconds. */
const PATIENCE = 5000

/** Synchronous while what is held is fresh. */
export function kvHeld<B extends { readonly sequence: number }>(
  kv: StandingsKv,
  decode: (bytes: Uint8Array) => B,
  {
    ttl,
    deadline,
    now = Date.now,
    sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  }: KvOptions,
): (key: string, defer: (work: Promise<unknown>) => void) => Found<B> | Promise<Found<B>> {
  const values = new Map<string, Held<B>>()
  const started = new Map<string, number>()

  /** Every request fetches for itself: a promise of one request's I/O must not be awaited in another. */
  async function refresh(key: string): Promise<void> {
    const asked = now()
    started.set(key, asked)
    const bytes = await kv.get(key, { type: 'arrayBuffer', cacheTtl: CACHE_TTL })
    const blob = bytes === null ? null : decode(new Uint8Array(bytes))
    const held = values.get(key)
    // locations may answer an older value after a newer one: the newer one stays
    const older = (blob?.sequence ?? -1) < (held?.blob?.sequence ?? -1)
    values.set(key, { blob: older ? held!.blob : blob, fetchedAt: asked })
    started.delete(key)
  }

  const answer = (key: string): Found<B> => {
    const held = values.get(key)
    return held ? held.blob : 'unknown'
  }

  return (key, defer) => {
    const held = values.get(key)
    const at = now()
    const age = held ? at - held.fetchedAt : Number.POSITIVE_INFINITY
    if (age < ttl / 2) return answer(key)
    if (age < ttl) {
      if (at - (started.get(key) ?? Number.NEGATIVE_INFINITY) > PATIENCE) defer(refresh(key).catch(() => {}))
      return answer(key)
    }
    // too old to rely on: wait, but not for ever, and a stale copy is better than none
    const refreshed = refresh(key).catch(() => {})
    // a KV slower than the deadline still has to arrive: a refused request would end, and it with it, every time
    defer(refreshed)
    return Promise.race([refreshed, sleep(deadline)]).then(() => answer(key))
  }
}
