/** What an isolate has collected and not yet written: additions by account and day, bounded. */
import type { Accepted } from '../types.ts'
import type { Additions } from './plan.ts'

export interface PendingPage {
  readonly account: string
  readonly day: number
  readonly additions: Additions
  /** Facts for the linker, where they are wanted (linking/facts.ts). */
  readonly records: number[]
  exchanges: number
  /** The latest exchange's facts, for the reviewer; without its texts. */
  latest: Latest
}

export interface Latest {
  readonly at: number
  readonly caller: Accepted['caller']
  readonly model: string
  readonly dialect: string
}

/** Pages that may wait at once; a page costs a few KiB at most. */
const MOST_PAGES = 4096

export interface FlushBuffer {
  /** The page to add to, or null when the buffer is full. */
  open(account: string, day: number, latest: Latest): PendingPage | null
  peek(account: string, day: number): PendingPage | undefined
  /** Everything collected; the buffer is empty afterwards. */
  take(): PendingPage[]
  /** Exchanges collected. */
  size: number
}

export function flushBuffer(): FlushBuffer {
  let pages = new Map<string, PendingPage>()
  return {
    size: 0,
    open(account, day, latest) {
      const key = `${account}:${day}`
      let page = pages.get(key)
      if (!page) {
        if (pages.size >= MOST_PAGES) return null
        pages.set(key, (page = { account, day, additions: new Map(), records: [], exchanges: 0, latest }))
      }
      if (latest.at >= page.latest.at) page.latest = latest
      page.exchanges++
      this.size++
      return page
    },
    peek: (account, day) => pages.get(`${account}:${day}`),
    take() {
      const taken = [...pages.values()]
      pages = new Map()
      this.size = 0
      return taken
    },
  }
}
