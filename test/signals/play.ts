/** Plays exchanges to a page and reads one signal's statistics off it, as an assessment does. */
import { cells, PAGE_BYTES, readPage } from '../../src/counters/layout.ts'
import { addCell } from '../../src/counters/page.ts'
import { addExchange } from '../../src/counters/plan.ts'
import { observe } from '../../src/text/observe.ts'
import type { Accepted, Exchange } from '../../src/types.ts'
import { mergeReadings, statisticsOf, WHOLE } from '../../src/verdict/statistics.ts'
import { accepted, NOON } from '../exchanges.ts'

function pageOf(exchanges: readonly Accepted[]): Uint8Array {
  const page = new Uint8Array(PAGE_BYTES)
  for (const exchange of exchanges) {
    const additions = new Map<number, number>()
    if (addExchange(additions, observe(exchange)) > 0) throw new Error('a signal failed')
    for (const [cell, by] of additions) addCell(page, cells[cell], by)
  }
  return page
}

export function play(id: string, exchanges: readonly Accepted[]): Readonly<Record<string, number>> {
  return playDays(id, null, exchanges, 0)
}

/** The same with a day before, of which a share still counts. */
export function playDays(
  id: string,
  yesterday: readonly Accepted[] | null,
  today: readonly Accepted[],
  share: number,
): Readonly<Record<string, number>> {
  const before = yesterday && readPage(pageOf(yesterday))
  const found = statisticsOf(mergeReadings(readPage(pageOf(today)), before, share), WHOLE).find(
    ({ signal }) => signal.id === id,
  )
  if (!found) throw new Error(`no signal ${id}`)
  return found.values
}

/** `count` exchanges a minute apart; `#` is the number of each, and the texts take turns. */
export function say(texts: readonly string[], change: Partial<Exchange> = {}, count = 20): Accepted[] {
  return Array.from({ length: count }, (_, i) => {
    const one = accepted({ text: texts[i % texts.length].replaceAll('#', String(i)), at: NOON + i * 61_000 })
    return { ...one, exchange: { ...one.exchange, ...change } }
  })
}

/** A conversation's turns, the user's first. */
export function talk(...texts: readonly string[]): Partial<Exchange> {
  return {
    turns: texts.map((text, i) => ({ role: i % 2 ? 'assistant' : 'user', text, media: 0, toolCalls: 0 })),
  }
}

export const CHAT = [
  'Where did I leave my plum cake recipe?',
  'ok thanks, and how long in the oven?',
  'Is it windy in Lisbon today',
  'My sister wants a name for her dog',
]
