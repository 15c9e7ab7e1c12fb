/** Plays an account's days through the engine that runs at the edge, until its case is made. */
import { createEngine } from '../../src/engine.ts'
import { readSettings } from '../../src/settings.ts'
import { memoryStore } from '../../src/stores/memory.ts'
import type { Weights } from '../../src/verdict/weigh.ts'
import type { Call } from './adversary.ts'
import { DAY } from './clock.ts'

export interface Played {
  readonly found: boolean
  /** Items brought home before the case was made; all of them where none was. */
  readonly harvested: number
  /** Days that this took, the last one included. */
  readonly days: number
  /** Calls sent in that time. */
  readonly sent: number
}

const settings = readSettings({ STILLWATCH_SECRET: 'adversaries'.padEnd(32, '-') })

/** Looks at the account as replay does. `weights`: the shipped ones unless given. */
export async function play(calls: readonly Call[], weights?: Weights): Promise<Played> {
  let found = false
  const engine = createEngine({
    store: memoryStore(),
    desk: null,
    settings: { ...settings, flushInterval: 0, flushSize: 1, cacheBytes: Number.POSITIVE_INFINITY },
    ...(weights && { weights }),
    sleep: () => Promise.resolve(),
    onVerdict: (_, verdict) => (found ||= verdict.escalate),
  })
  let harvested = 0
  let sent = 0
  let last = calls[0]?.accepted.at ?? 0
  for (const { accepted, item } of calls) {
    last = accepted.at
    await engine.observe(accepted)
    sent++
    // the answer to the call that makes the case is home as well
    if (item !== null) harvested++
    if (found) break
  }
  const first = calls[0]?.accepted.at ?? 0
  return { found, harvested, days: Math.floor(last / DAY) - Math.floor(first / DAY) + 1, sent }
}
