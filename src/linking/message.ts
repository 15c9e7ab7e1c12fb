/**
 * One message of an isolate to the linker, as words of 32 bits: format, sender, number, then for each account four words of
 * its id, seconds, exchanges, nats, how many words its records have, and those. 32 bytes an account, and its records.
 */
import { FORMAT, RECORD, type AccountFacts } from './facts.ts'

const HEAD = 3
const PART = 8
/** Words of a message that is read: twice what an edge sends at most, and within a row of SQLite. */
const MOST_WORDS = 1 << 18

export interface Message {
  /** Names the isolate, and counts its messages: of two with the same numbers the second is a repeated delivery. */
  readonly sender: number
  readonly number: number
  readonly facts: readonly AccountFacts[]
}

export function packMessage({ sender, number, facts }: Message): Uint32Array {
  const words = new Uint32Array(facts.reduce((sum, { records }) => sum + PART + records.length, HEAD))
  const floats = new Float32Array(words.buffer)
  words.set([FORMAT, sender, number])
  let at = HEAD
  for (const { account, at: time, exchanges, nats, records } of facts) {
    for (let i = 0; i < 4; i++) words[at + i] = Number.parseInt(account.slice(i * 8, i * 8 + 8), 16)
    words[at + 4] = time / 1000
    words[at + 5] = exchanges
    floats[at + 6] = nats ?? Number.NaN
    words[at + 7] = records.length
    words.set(records, at + PART)
    at += PART + records.length
  }
  return words
}

/** Null where the words are no message of this format, or are cut off: nothing of them is taken. */
export function unpackMessage(words: unknown): Message | null {
  if (!(words instanceof Uint32Array) || words.length > MOST_WORDS || words[0] !== FORMAT) return null
  const floats = new Float32Array(words.buffer, words.byteOffset, words.length)
  const facts: AccountFacts[] = []
  let at = HEAD
  while (at + PART <= words.length) {
    const end = at + PART + words[at + 7]
    if (end > words.length || words[at + 7] % RECORD !== 0) return null
    let account = ''
    for (let i = 0; i < 4; i++) account += words[at + i].toString(16).padStart(8, '0')
    facts.push({
      account,
      at: words[at + 4] * 1000,
      exchanges: words[at + 5],
      nats: Number.isFinite(floats[at + 6]) ? floats[at + 6] : null,
      records: words.subarray(at + PART, end),
    })
    at = end
  }
  return at === words.length ? { sender: words[1], number: words[2], facts } : null
}
