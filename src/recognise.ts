/**
 * Whether a request is one of a confirmed campaign, asked before it is forwarded: an account that nobody knows yet is acted
 * on at its first matching request. Costs nothing while no campaign is confirmed.
 */
import { pushRecord, type FactKey } from './linking/facts.ts'
import { thingsOf } from './linking/things.ts'
import { kvHeld, type KvOptions, type StandingsKv } from './standings/held.ts'
import {
  decodeIndicators,
  INDICATORS_KEY,
  type IndicatorsBlob,
  type Recognised,
} from './standings/indicators.ts'
import { observe } from './text/observe.ts'
import type { Caller, Exchange, ReviewDesk } from './types.ts'

type Defer = (work: Promise<unknown>) => void

export interface Recogniser {
  /** Whether requests are to be read before they are forwarded. */
  inForce(defer: Defer): boolean | Promise<boolean>
  /** The campaign that the request belongs to; its desk is told of the account once. */
  campaignOf(caller: Caller, exchange: Exchange, at: number, defer: Defer): Recognised | null
}

/** Accounts of which one isolate tells the desk: the indicators alone hold back more of them. */
const TOLD = 1000

/** `keys`: of the secret, and while it is rotated of the one before, under which indicators may have been told. */
export function recogniser(
  kv: StandingsKv,
  options: KvOptions,
  keys: Promise<readonly FactKey[]>,
  desk: ReviewDesk | null,
): Recogniser {
  const held = kvHeld(kv, decodeIndicators, options)
  const told = new Set<string>()
  let blob: IndicatorsBlob | null = null
  let known: readonly FactKey[] = []

  function take(found: IndicatorsBlob | null | 'unknown'): boolean {
    blob = found === 'unknown' ? null : found
    return blob !== null && !blob.empty
  }

  return {
    inForce(defer) {
      const found = held(INDICATORS_KEY, defer)
      if (!(found instanceof Promise) && known.length > 0) return take(found)
      return Promise.all([found, keys]).then(([now, made]) => {
        known = made
        return take(now)
      })
    },
    campaignOf(caller, exchange, at, defer) {
      if (!blob) return null
      const { account, previousAccount = account } = caller
      const seen = observe({ at, caller, exchange, answer: { partial: true } })
      for (const key of known) {
        const record: number[] = []
        pushRecord(record, seen, caller, key)
        const things = thingsOf(record)
        const found = blob.match(previousAccount, things, at) && blob.match(account, things, at)
        if (!found) continue
        if (desk?.join && told.size < TOLD && !told.has(account)) {
          told.add(account)
          defer(desk.join(found.campaign, account, at).catch(() => void told.delete(account)))
        }
        return found
      }
      return null
    },
  }
}
