/** People's decisions as this isolate has them: shards out of KV. */
import type { Standings } from '../types.ts'
import { decodeStandings, shardKey, shardOf, type StandingsBlob } from './blob.ts'
import { kvHeld, type Found, type KvOptions, type StandingsKv } from './held.ts'

export function kvStandings(kv: StandingsKv, options: KvOptions): Standings {
  const held = kvHeld(kv, decodeStandings, options)
  const { now = Date.now } = options
  return {
    of(account, defer) {
      const find = (found: Found<StandingsBlob>) =>
        found && found !== 'unknown' ? found.find(account, now()) : found
      const found = held(shardKey(shardOf(account)), defer)
      return found instanceof Promise ? found.then(find) : find(found)
    },
  }
}
