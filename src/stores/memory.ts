/** Keeps pages in this isolate: for tests, replay and local work. */
import { PAGE_BYTES } from '../counters/layout.ts'
import type { PageWrite, Store } from '../types.ts'
import { addDeltas, faultOf } from './deltas.ts'

export interface MemoryOptions {
  /** At most this many pages; the oldest go first. Default: no bound but the days. */
  readonly pages?: number
}

/**
 * A store in memory. Time is what the writes say it is: a page goes once a write has come for a day that lies more than
 * two days after it, so a log plays back the same whenever it is played.
 */
export function memoryStore({ pages = Number.POSITIVE_INFINITY }: MemoryOptions = {}): Store {
  const days = new Map<number, Map<string, Uint8Array>>()
  let newest = 0
  let count = 0

  function drop(day: number, account?: string): void {
    const accounts = days.get(day)
    if (!accounts) return
    count -= account === undefined ? accounts.size : 1
    if (account !== undefined) accounts.delete(account)
    if (account === undefined || accounts.size === 0) days.delete(day)
  }

  function find(account: string, day: number): Uint8Array | null {
    return days.get(day)?.get(account)?.slice() ?? null
  }

  function open(account: string, day: number): Uint8Array {
    if (day > newest) {
      newest = day
      for (const old of days.keys()) if (old + 2 < newest) drop(old)
    }
    let accounts = days.get(day)
    if (!accounts) days.set(day, (accounts = new Map()))
    let page = accounts.get(account)
    if (!page) {
      accounts.set(account, (page = new Uint8Array(PAGE_BYTES)))
      if (++count > pages) {
        const oldest = Math.min(...days.keys())
        for (const first of days.get(oldest)?.keys() ?? []) {
          drop(oldest, first)
          break
        }
      }
    }
    return page
  }

  function addOne(write: PageWrite) {
    const bad = faultOf(write)
    if (bad) return bad
    const { account, day, deltas, read, first } = write
    const values = deltas.length > 0 ? addDeltas(open(account, day), deltas) : []
    return {
      values,
      ...(read && { page: find(account, day) ?? new Uint8Array(PAGE_BYTES) }),
      ...(first && { yesterday: find(account, day - 1) }),
    }
  }

  return {
    name: 'memory',
    async add(writes) {
      return writes.map(addOne)
    },
    // nothing outlives a deploy in memory: of an earlier layout there is nothing
    async read(account, day, past) {
      if (past) return { page: null, yesterday: null }
      return { page: find(account, day), yesterday: find(account, day - 1) }
    },
  }
}
