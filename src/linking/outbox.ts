/**
 * Facts on their way to the linker: one message for all accounts of an isolate, when they are enough or old enough. One
 * request waits for all; whatever fails is counted and forgotten, and never comes back to a request.
 */
import type { Linker, Telemetry } from '../types.ts'
import { RECORD, type AccountFacts, type FactKey } from './facts.ts'
import { packMessage } from './message.ts'

/** Facts wait so long for others: at 10 requests a second a message serves a hundred. Milliseconds. */
const INTERVAL = 10_000
/** A holder that has not sent after so long is gone (its request was ended): any flush takes over. */
const LEAD = 12_000
/** As long as `waitUntil` lets a request live: a message that has no answer by then never gets one. */
const PATIENCE = 30_000
/** So many words of records are sent at once, without waiting; and so many may wait. */
const ENOUGH = 512 * RECORD
const MOST = 8 * ENOUGH

/** What the engine tells facts to. */
export interface FactsSink {
  /** Null until the key is there: then nothing is recorded. */
  readonly key: FactKey | null
  /** What it answers holds a request: others' facts may be sent with it. */
  tell(facts: readonly AccountFacts[]): void | Promise<void>
}

export interface OutboxParts {
  readonly linker: Linker
  readonly telemetry: Telemetry
  readonly now?: () => number
  readonly sleep?: (milliseconds: number) => Promise<void>
}

export function factsOutbox({
  linker,
  telemetry,
  now = Date.now,
  sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}: OutboxParts): FactsSink {
  const sender = (Math.random() * 2 ** 32) >>> 0
  let key: FactKey | null = null
  void linker.key.then(
    (made) => (key = made),
    () => telemetry.faults++,
  )
  let waiting: AccountFacts[] = []
  let words = 0
  let number = 0
  let heldUntil = 0
  let sending = false

  async function send(): Promise<void> {
    if (words === 0 || (sending && now() < heldUntil)) return
    const facts = waiting
    const records = words / RECORD
    waiting = []
    words = 0
    sending = true
    heldUntil = now() + PATIENCE
    let taken = false
    try {
      taken = await linker.take(packMessage({ sender, number: ++number, facts }))
    } catch {
      // counted below
    }
    if (taken) telemetry.factsSent++
    else telemetry.factsLost += records
    sending = false
    heldUntil = 0
  }

  return {
    get key() {
      return key
    },
    async tell(facts) {
      for (const one of facts) {
        if (words >= MOST) telemetry.factsLost += one.records.length / RECORD
        else {
          waiting.push(one)
          words += one.records.length
        }
      }
      const held = now() < heldUntil
      if (words === 0 || (held && (sending || words < ENOUGH))) return
      if (words < ENOUGH) {
        heldUntil = now() + LEAD
        await sleep(INTERVAL)
      }
      await send()
    },
  }
}
