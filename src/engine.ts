/**
 * The engine: counts accepted exchanges in pages, assesses their accounts, escalates suspects. One for each isolate. It
 * knows no framework; requests only push numbers, and the one that holds the lead writes for all.
 */
import { flushBuffer, type Latest, type PendingPage } from './counters/flush-buffer.ts'
import { carryOver, cells, exchangesOn, PAGE_BYTES, readPage, slot } from './counters/layout.ts'
import { addCell } from './counters/page.ts'
import { pastLayout } from './counters/past-layouts.ts'
import { addExchange, toDeltas, type Additions } from './counters/plan.ts'
import { packReadings, readingCache, unpackReadings, type Remembered } from './counters/reading-cache.ts'
import { natsTold, pushRecord, type AccountFacts } from './linking/facts.ts'
import type { FactsSink } from './linking/outbox.ts'
import type { Settings } from './settings.ts'
import { observe, type Observation } from './text/observe.ts'
import type {
  Accepted,
  Activity,
  Engine,
  Escalation,
  PageAnswer,
  PageWrite,
  ReviewDesk,
  Store,
  Telemetry,
  Verdict,
} from './types.ts'
import { exchangesIn, mergeReadings, WHOLE } from './verdict/statistics.ts'
import { weigh, type Weights } from './verdict/weigh.ts'
import { WEIGHTS } from './verdict/weights.ts'

const DAY = 86_400_000
/** A lead that has not flushed after so long is lost (its request was ended): any request takes over. Milliseconds. */
const LEAD = 2000
/** A reading is taken again when the account has grown by a quarter, or after a minute. */
const GROWTH = 1.25
const FRESH = 60_000
/** A case is sent again when it has grown by so many nats, or after so long. */
const NATS = 1
const AGAIN = 15 * 60_000
/** Isolates report their health this often. */
const HEALTH = 60_000
/** Exchanges that may wait unflushed, as a multiple of the flush size. */
const BACKLOG = 64
/** Facts of an account are told with every flush up to so many exchanges a day, from then on when its page is read. */
const TOLD = 64

export interface EngineOptions {
  readonly store: Store
  /** Null where there is no review queue: verdicts are only handed to `onVerdict`. */
  readonly desk: ReviewDesk | null
  readonly settings: Pick<Settings, 'flushInterval' | 'flushSize' | 'cacheBytes' | 'falseAlarms'> &
    Partial<Pick<Settings, 'resellers'>>
  /** The fit to weigh by; the shipped one unless given. */
  readonly weights?: Weights
  /** Names this isolate in its health reports. */
  readonly isolate?: string
  /** Called with every verdict that is made: for replay, and for the middleware's `onDecision`. */
  readonly onVerdict?: (account: string, verdict: Verdict, at: number) => void
  /** Where facts for the linker go, once a flush for all its accounts: nowhere unless given. Made with the engine's telemetry. */
  readonly facts?: ((telemetry: Telemetry) => FactsSink) | null
  readonly now?: () => number
  readonly sleep?: (milliseconds: number) => Promise<void>
}

export function newTelemetry(): Telemetry {
  return {
    inspected: 0,
    uninspected: 0,
    unguarded: 0,
    oversize: 0,
    unreadable: 0,
    anonymous: 0,
    counted: 0,
    lost: 0,
    evicted: 0,
    refused: 0,
    recognised: 0,
    late: 0,
    escalated: 0,
    faults: 0,
    flushes: 0,
    factsSent: 0,
    factsLost: 0,
  }
}

const hours = slot('hours').reading
const inputTokens = slot('inputTokens').reading
const outputTokens = slot('outputTokens').reading

export function createEngine({
  store,
  desk,
  settings,
  weights = WEIGHTS,
  isolate = 'isolate',
  onVerdict,
  facts,
  now = Date.now,
  sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}: EngineOptions): Engine {
  const telemetry = newTelemetry()
  const buffer = flushBuffer()
  const cache = readingCache(settings.cacheBytes, () => telemetry.evicted++)
  const sink = facts?.(telemetry)
  let lead = Number.NEGATIVE_INFINITY
  /** Exchanges on their way to the store: one that hangs must not gather them without end. */
  let flying = 0
  let state: 'ok' | 'degraded' = 'ok'
  let reason: string | undefined
  let healthAt = Number.NEGATIVE_INFINITY

  const resellers = new Set(settings.resellers)
  /** What the signals see of an exchange. */
  function see(accepted: Accepted): Observation {
    const { caller } = accepted
    const known = resellers.has(caller.account) || resellers.has(caller.previousAccount ?? '')
    return observe(known ? { ...accepted, caller: { ...caller, registered: true } } : accepted)
  }

  /** Takes an exchange into the buffer; false where it is lost. */
  function collect(accepted: Accepted): boolean {
    const { at, caller, exchange } = accepted
    if (buffer.size + flying >= settings.flushSize * BACKLOG) return false
    const latest: Latest = { at, caller, model: exchange.model, dialect: exchange.dialect }
    const page = buffer.open(caller.account, Math.floor(at / DAY), latest)
    if (!page) return false
    const seen = see(accepted)
    telemetry.faults += addExchange(page.additions, seen)
    if (sink?.key) {
      const known = cache.get(caller.account)
      if (isStale(known, page) || isSlow(known, page)) pushRecord(page.records, seen, caller, sink.key)
    }
    return true
  }

  async function flush(): Promise<void> {
    lead = Number.NEGATIVE_INFINITY
    const pages = buffer.take()
    if (pages.length === 0) return
    telemetry.flushes++
    const sent = pages.reduce((sum, { exchanges }) => sum + exchanges, 0)
    // as they are now: what is taken up below may push others out of the cache
    const known = pages.map(({ account }) => cache.get(account))
    const writes = pages.map((page, i) => toWrite(page, known[i]))
    flying += sent
    let answers: readonly (PageAnswer | Error)[]
    try {
      answers = await store.add(writes)
    } catch (error) {
      answers = pages.map(() => (error instanceof Error ? error : new Error(String(error))))
    } finally {
      flying -= sent
    }
    const escalations: Escalation[] = []
    let failure: Error | null = null
    for (let i = 0; i < pages.length; i++) {
      const answer = answers[i] ?? new Error('the store gave no answer')
      if (answer instanceof Error) {
        failure = answer
        telemetry.lost += pages[i].exchanges
      } else {
        telemetry.counted += pages[i].exchanges
        try {
          const escalation = take(
            pages[i],
            answer,
            known[i],
            writes[i].first ? await earlier(pages[i]) : null,
          )
          if (escalation) escalations.push(escalation)
        } catch {
          telemetry.faults++
        }
      }
    }
    if (escalations.length > 0) await escalate(escalations)
    await tellHealth(failure)
    await tellFacts(pages)
  }

  function toWrite(page: PendingPage, known: Remembered | undefined): PageWrite {
    const { account, day, additions } = page
    return {
      account,
      day,
      deltas: toDeltas(additions),
      read: isStale(known, page),
      first: known?.day !== day,
    }
  }

  /** What an account's pages held under the layout before a deploy, while that may still count. */
  async function earlier({ account, day, latest }: PendingPage): Promise<Earlier | null> {
    const past = pastLayout(latest.at)
    if (!past) return null
    const { version, layout } = past
    const { page, yesterday } = await store.read(account, day, { version, bytes: layout.bytes })
    return {
      today: page && packReadings(carryOver(page, layout)),
      yesterday: yesterday && packReadings(carryOver(yesterday, layout)),
    }
  }

  /** The page as it is stored, and what counts from before: asked for only where this isolate does not remember it. */
  async function pageOf(
    account: string,
    day: number,
  ): Promise<{ readonly page?: Uint8Array | null; readonly before: Before }> {
    const known = cache.get(account)
    if (known?.day === day) {
      const [answer] = await store.add([{ account, day, deltas: [], read: true, first: false }])
      if (answer instanceof Error) throw answer
      return { page: answer.page, before: known }
    }
    const { page, yesterday } = await store.read(account, day)
    return { page, before: { yesterday: yesterday && packReadings(readPage(yesterday)), carried: null } }
  }

  /** Keeps what the store answered, and assesses where it answered a page. */
  function take(
    pending: PendingPage,
    { page, yesterday }: PageAnswer,
    before: Remembered | undefined,
    past: Earlier | null,
  ): Escalation | null {
    const { account, day, exchanges, latest } = pending
    let known = before
    if (known) known.n += exchanges
    if (!page) return null
    if (known?.day !== day) {
      known = {
        day,
        n: 0,
        readN: 0,
        readAt: 0,
        untold: known?.untold ?? 0,
        verdict: null,
        yesterday: yesterday ? packReadings(readPage(yesterday)) : (past?.yesterday ?? null),
        carried: past?.today ?? null,
        reportedNats: known?.reportedNats ?? Number.NaN,
        reportedAt: known?.reportedAt ?? 0,
      }
    }
    const merged = merge(page, known, latest.at)
    const verdict = weigh(merged, weights, settings)
    known.n = known.readN = exchangesOn(page)
    known.readAt = latest.at
    known.verdict = verdict
    cache.set(account, known)
    try {
      onVerdict?.(account, verdict, latest.at)
    } catch {
      telemetry.faults++
    }
    if (!verdict.escalate || !due(known, verdict, latest.at)) return null
    const { caller } = latest
    return {
      account,
      previousAccount: caller.previousAccount,
      at: latest.at,
      verdict,
      activity: activityOf(merged, day, latest),
    }
  }

  /** Sends cases until they are acknowledged; what the desk does not take is kept by the store and sent again. */
  async function escalate(escalations: readonly Escalation[]): Promise<void> {
    if (!desk) return
    let acknowledged: readonly string[] = []
    try {
      acknowledged = await desk.report(escalations)
    } catch {
      // kept below; the account's later requests send it again as well
    }
    for (const escalation of escalations) {
      if (acknowledged.includes(escalation.account)) {
        telemetry.escalated++
        const known = cache.get(escalation.account)
        if (known) {
          known.reportedNats = escalation.verdict.nats
          known.reportedAt = escalation.at
        }
      } else {
        try {
          await store.keepEscalation?.(escalation)
        } catch {
          telemetry.faults++
        }
      }
    }
  }

  /** Tells what was recorded, and of the exchanges in between only how many they were. May wait long for others. */
  async function tellFacts(pages: readonly PendingPage[]): Promise<void> {
    if (!sink) return
    const told: AccountFacts[] = []
    for (const { account, exchanges, latest, records } of pages) {
      const known = cache.get(account)
      const untold = (known?.untold ?? 0) + exchanges
      if (known) known.untold = records.length > 0 ? 0 : untold
      if (records.length === 0) continue
      const nats = natsTold(known?.verdict, weights.least)
      told.push({ account, at: latest.at, exchanges: untold, nats, records })
    }
    try {
      await sink.tell(told)
    } catch {
      telemetry.faults++
    }
  }

  async function tellHealth(failure: Error | null): Promise<void> {
    const before = state
    state = failure ? 'degraded' : 'ok'
    reason = failure?.message.slice(0, 200)
    const at = now()
    if (!desk || (state === before && at - healthAt < HEALTH)) return
    healthAt = at
    try {
      await desk.health({ isolate, at, state, reason, store: store.name, telemetry: { ...telemetry } })
    } catch {
      telemetry.faults++
    }
  }

  return {
    telemetry,
    get state() {
      return state
    },

    lastVerdict: (account) => cache.get(account)?.verdict ?? null,

    observe(accepted) {
      try {
        telemetry.inspected++
        if (accepted.exchange.oversize) telemetry.oversize++
        if (!collect(accepted)) telemetry.lost++
      } catch {
        telemetry.faults++
        return null
      }
      if (buffer.size >= settings.flushSize) return flush()
      const at = now()
      if (at - lead < LEAD) return null
      lead = at
      return sleep(settings.flushInterval).then(flush)
    },

    async assess(caller, exchange, at, deadline) {
      const accepted: Accepted = { at, caller, exchange, answer: { partial: true } }
      const day = Math.floor(at / DAY)
      try {
        // the clock first: to ask takes time as well
        const late = sleep(Math.max(0, deadline)).then(() => null)
        const stored = await Promise.race([pageOf(caller.account, day), late])
        if (!stored) {
          telemetry.late++
          return null
        }
        const page = new Uint8Array(PAGE_BYTES)
        page.set(stored.page?.subarray(0, PAGE_BYTES) ?? [])
        const additions: Additions = new Map(buffer.peek(caller.account, day)?.additions ?? [])
        addExchange(additions, see(accepted))
        for (const [cell, by] of additions) addCell(page, cells[cell], by)
        return weigh(merge(page, stored.before, at), weights, settings)
      } catch {
        telemetry.late++
        return null
      }
    },
  }
}

/** What an account's pages held under an earlier layout, packed. */
interface Earlier {
  readonly today: Uint8Array | null
  readonly yesterday: Uint8Array | null
}

type Before = Pick<Remembered, 'yesterday' | 'carried'>

/** Today's page and the remaining share of yesterday's: a sliding day. */
function merge(page: Uint8Array, { yesterday, carried }: Before, at: number): Float32Array {
  const today = readPage(page)
  if (carried) unpackReadings(carried).forEach((value, i) => (today[i] += value))
  return mergeReadings(today, yesterday ? unpackReadings(yesterday) : null, 1 - (at % DAY) / DAY)
}

/** Whether a page is to be read again, with what is added to it. */
function isStale(known: Remembered | undefined, { day, exchanges, latest }: PendingPage): boolean {
  return (
    known?.day !== day ||
    known.readN < 8 ||
    known.n + exchanges >= known.readN * GROWTH ||
    latest.at - known.readAt >= FRESH
  )
}

/** Whether an account is slow enough for all its exchanges to be told. */
function isSlow(known: Remembered | undefined, { exchanges }: PendingPage): boolean {
  return (known?.n ?? 0) + exchanges <= TOLD
}

function due({ reportedNats, reportedAt }: Remembered, { nats }: Verdict, at: number): boolean {
  return Number.isNaN(reportedNats) || nats >= reportedNats + NATS || at - reportedAt >= AGAIN
}

/** Numbers for the reviewer. */
function activityOf(merged: Float32Array, day: number, { caller, model, dialect }: Latest): Activity {
  return {
    hours: Array.from({ length: 24 }, (_, hour) => Math.round(merged[hours + hour])),
    day,
    exchanges: Math.round(exchangesIn(merged, WHOLE)),
    inputTokens: Math.round(merged[inputTokens]),
    outputTokens: Math.round(merged[outputTokens]),
    model: model.slice(0, 128),
    dialect,
    ipPrefix: caller.ipPrefix,
    asn: caller.asn,
    country: caller.country,
    userAgent: caller.userAgent?.slice(0, 256),
    org: caller.org,
  }
}
