/** An account's exchanges through its pages, looked at when the edge would look (src/engine.ts). */
import { cells, PAGE_BYTES, readPage } from '../src/counters/layout.ts'
import { addCell } from '../src/counters/page.ts'
import { addExchange } from '../src/counters/plan.ts'
import { observe } from '../src/text/observe.ts'
import type { Accepted } from '../src/types.ts'
import { mergeReadings } from '../src/verdict/statistics.ts'

const DAY = 86_400_000
/** The engine's schedule: every one of the first eight, then after a quarter more, or a minute. */
const FEW = 8
const GROWTH = 1.25
const FRESH = 60_000

/** Calls `look` with the readings of the sliding day, and how many exchanges have been seen. */
export function playAccount(
  stream: readonly Accepted[],
  look: (merged: Float32Array, seen: number) => void,
): void {
  let day = Number.NaN
  let page = new Uint8Array(PAGE_BYTES)
  let yesterday: Float32Array | null = null
  let n = 0
  let readN = 0
  let readAt = 0
  stream.forEach((accepted, i) => {
    const { at } = accepted
    const today = Math.floor(at / DAY)
    if (today !== day) {
      yesterday = today === day + 1 ? readPage(page) : null
      day = today
      page = new Uint8Array(PAGE_BYTES)
      n = readN = 0
    }
    const additions = new Map<number, number>()
    addExchange(additions, observe(accepted))
    for (const [cell, by] of additions) addCell(page, cells[cell], by)
    n++
    if (readN >= FEW && n < readN * GROWTH && at - readAt < FRESH) return
    readN = n
    readAt = at
    look(mergeReadings(readPage(page), yesterday, 1 - (at % DAY) / DAY), i + 1)
  })
}
