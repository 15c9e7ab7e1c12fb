/** People's decisions as this isolate has them: shards out of KV, held and refreshed. */
import type { Standing, Standings } from '../types.ts'
import { decodeStandings, shardKey, shardOf, type StandingsBlob } from './blob.ts'

/** The part of a KV namespace that is used. */
export interface StandingsKv {
  get(key: string, options: { type: 'arrayBuffer'; cacheTtl: number }): Promise<ArrayBuffer | null>
}

export interface KvStandingsOptions {
  /** Milliseconds a shard may be old; from half of it on it is refreshed in the background. */
  readonly ttl: number
  /** Milliseconds that a request waits for a shard it needs. */
  readonly deadline: number
  readonly now?: () => number
  readonly sleep?: (milliseconds: number) => Promise<void>
}

interface Held {
  /** Null: KV has no such shard, nobody in it is decided on. */
  readonly blob: StandingsBlob | null
  readonly fetchedAt: number
}

/** KV's own floor for how long a location may serve a value it holds. Seconds. */
const CACHE_TTL = 30
/** A background refresh that has not ended after so long may be started again. Milliseconds. */
const PATIENCE = 5000

export function kvStandings(
  kv: StandingsKv,
  {
    ttl,
    deadline,
    now = Date.now,
    sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  }: KvStandingsOptions,
): Standings {
  const shards = new Map<string, Held>()
  const started = new Map<string, number>()

  /** Every request fetches for itself: a promise of one request's I/O must not be awaited in another. */
  async function refresh(shard: string): Promise<void> {
    const asked = now()
    started.set(shard, asked)
    const bytes = await kv.get(shardKey(shard), { type: 'arrayBuffer', cacheTtl: CACHE_TTL })
    const blob = bytes === null ? null : decodeStandings(new Uint8Array(bytes))
    const held = shards.get(shard)
    // locations may answer an older value after a newer one: the newer one stays
    const older = (blob?.sequence ?? -1) < (held?.blob?.sequence ?? -1)
    shards.set(shard, { blob: older ? held!.blob : blob, fetchedAt: asked })
    started.delete(shard)
  }

  function answer(account: string): Standing | null | 'unknown' {
    const held = shards.get(shardOf(account))
    return held ? (held.blob?.find(account, now()) ?? null) : 'unknown'
  }

  return {
    of(account, defer) {
      const shard = shardOf(account)
      const held = shards.get(shard)
      const at = now()
      const age = held ? at - held.fetchedAt : Number.POSITIVE_INFINITY
      if (age < ttl / 2) return answer(account)
      if (age < ttl) {
        if (at - (started.get(shard) ?? Number.NEGATIVE_INFINITY) > PATIENCE)
          defer(refresh(shard).catch(() => {}))
        return answer(account)
      }
      // too old to rely on: wait, but not for ever, and a stale copy is better than none
      const refreshed = refresh(shard).catch(() => {})
      // a KV slower than the deadline still has to arrive: a refused request would end, and it with it, every time
      defer(refreshed)
      return Promise.race([refreshed, sleep(deadline)]).then(() => answer(account))
    },
  }
}
