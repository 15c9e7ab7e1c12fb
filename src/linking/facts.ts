/**
 * Facts: what an edge tells the linker of an account, so that accounts can be compared without anybody's text. For each
 * told exchange one record of 18 words of 32 bits: keyed hashes, the minute, and how the prompt is worded. Nothing of it can
 * be read back as text; networks and clients could be guessed only by who has the key.
 *
 * Bytes: 72 a record; an account's part of a message adds its id, times, a count and the latest verdict (32 bytes, packed).
 * An account that asks one thing in a flush costs 104 bytes; one that asks a thousand costs 32 + 8 x 72 = 608, for at most
 * `MOST_RECORDS` of a flush are told. A slow account is told with every flush; a fast one only when its page was read
 * (engine.ts: after growth by a quarter, or a minute), so it costs one isolate at most 608 bytes a minute.
 *
 * A record is a fact on its own: the linker keeps sets and counts of them, so order does not matter, and a repeated
 * delivery is recognised by the record's minute and prompt and changes nothing.
 */
import { LONG_SYSTEM, type Observation } from '../text/observe.ts'
import { hashWord, mix } from '../text/tokens.ts'
import { WORDING_CAPS } from '../text/wording.ts'
import type { Caller, Verdict } from '../types.ts'

/** Where a record's words stand. A word is 0 where the exchange does not have it. */
export const FIELD = {
  /** Minutes since the epoch. */
  minute: 0,
  /** /24 or /48. */
  network: 1,
  /** Nats that the prompt is a harvest's by its wording, against people and against services, the lower of both: `wordingIn`. */
  wording: 2,
  ja4: 3,
  agent: 4,
  org: 5,
  /** The beginning of a long system prompt. */
  system: 6,
  /** The names and schemas of the tools. */
  tools: 7,
  model: 8,
  /** The whole last user turn, whatever its spacing. */
  prompt: 9,
  /** The six smallest hashes of four successive words at both ends of the last user turn, smallest first. */
  samples: 10,
  /** The first turn of a conversation, where it has gone on since; and the end user whom the request names. */
  root: 16,
  endUser: 17,
} as const
/** How many samples a record has room for. */
export const SAMPLES = FIELD.root - FIELD.samples
/** Words of a record. */
export const RECORD = 18
/** Names this make of records: in messages and snapshots, so that none of another make is read. */
export const FORMAT = 0x200 + RECORD
/** Records told of one account in one flush, at most. */
export const MOST_RECORDS = 8

/** One account's part of a message. */
export interface AccountFacts {
  readonly account: string
  /** Milliseconds since the epoch, of its latest exchange. */
  readonly at: number
  /** Exchanges since facts were last told: also those that have no record here. */
  readonly exchanges: number
  /** Nats of the latest verdict; null where it says nothing of the account (`natsTold`). Of several tellings the latest by `at` counts. */
  readonly nats: number | null
  /** `RECORD` words for each told exchange. */
  readonly records: Uint32Array | readonly number[]
}

/** A key of 64 bits out of a secret: two words. */
export type FactKey = readonly [number, number]

/**
 * A word under the key; 0 stays 0 (absent). Samples are chosen by their bare hash, so that every account takes the same ones of
 * a template, and told under the key.
 */
export function underKey(hash: number, [one, two]: FactKey): number {
  return hash === 0 ? 0 : mix(mix(hash ^ one) ^ two) || 1
}

/** Nats of wording are told in sixteenths above the lowest that there is (text/wording.ts), and never as 0. */
const STEPS = 16
const [LOWEST] = WORDING_CAPS
export const toldAs = (nats: number) => Math.round((nats - LOWEST) * STEPS) + 1

/** Nats of the wording word; null where it is absent. */
export const wordingIn = (word: number): number | null => (word === 0 ? null : (word - 1) / STEPS + LOWEST)

/** A suspect lane with less than this share of an account's exchanges does not speak of the account. */
const SPEAKS = 0.35

/**
 * The nats that the linker is told of a verdict: null where it rests on fewer than `least` exchanges, and where it suspects an
 * account for a small part of what it sends, for the linker would hold it against the rest.
 */
export function natsTold(verdict: Verdict | null | undefined, least: number): number | null {
  if (!verdict || verdict.exchanges < least) return null
  return verdict.nats > 0 && verdict.inLane < SPEAKS * verdict.exchanges ? null : verdict.nats
}

/** Appends the record of an exchange. */
export function pushRecord(records: number[], seen: Observation, caller: Caller, key: FactKey): void {
  const { exchange, shingles } = seen
  const word = (text: string | number | undefined) =>
    records.push(text ? underKey(typeof text === 'number' ? mix(text) : hashWord(text), key) : 0)
  if (records.length >= MOST_RECORDS * RECORD) return
  records.push(Math.floor(seen.at / 60_000))
  word(caller.ipPrefix)
  records.push(toldAs(Math.min(seen.wording.people, seen.wording.services)))
  word(caller.ja4)
  word(caller.userAgent)
  word(caller.org)
  word(seen.systemTokens >= LONG_SYSTEM ? seen.template : seen.system)
  word(exchange.tools.map(({ name, schema }) => name + schema).join())
  word(exchange.model)
  word(seen.prompt)
  for (let i = 0; i < SAMPLES; i++) word(shingles[i])
  word(seen.continued ? exchange.turns[0].text.slice(0, 512) : 0)
  word(seen.endUser)
}
