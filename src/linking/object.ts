/**
 * The linker's Durable Object, named `linker`: what edges tell it lies in a log in SQLite before it answers; its alarm feeds
 * the log to the linker, and what that reports goes to the review desk through an outbox, at least once. The linker lives
 * in memory; a snapshot and the log since then bring it back, so a restart loses nothing that was acknowledged.
 *
 * Cost: a message writes two rows. A snapshot is written when the log has grown to half of it, so that storage is written
 * three times over at most; and every day, so that no fact outlives its time; and with every new campaign, whose id must
 * not change.
 */
import { DurableObject } from 'cloudflare:workers'
import { within } from '../stores/failure.ts'
import type { CampaignDesk, CampaignReport, KnownApp, ReviewDesk, Telemetry } from '../types.ts'
import { unpackMessage } from './message.ts'
import { createRecord, type LinkerRecord } from './record.ts'
import { createReporter } from './reporter.ts'
import type { AccountLinker } from './types.ts'

export interface LinkerEnv {
  readonly REVIEW_DESK?: {
    idFromName(name: string): DurableObjectId
    get(id: DurableObjectId): unknown
  }
}

/** Facts wait so long for others before accounts are linked: a minute for each 16 MiB that the linker holds. */
const MINUTE = 60_000
const BYTES_A_MINUTE = 1 << 24
const LONGEST = 15 * MINUTE
const DAY = 86_400_000
/** Facts are kept so long. */
export const KEPT_FOR = 21 * DAY
/** Facts of the future are not believed. */
const SKEW = 10 * MINUTE
/** A log longer than this is not taken further: the edges count what is lost. */
const MOST_LOGGED = 64 << 20
/** The smallest log that is worth a snapshot. */
const WORTH = 1 << 20
/** Reports of one call to the desk, and members of one report: a row of SQLite holds 2 MiB. */
const BATCH = 16
const MEMBERS = 2000
const PATIENCE = 20_000

export class LinkerObject<E extends LinkerEnv = LinkerEnv> extends DurableObject<E> {
  readonly #record: LinkerRecord
  #linker: AccountLinker | null = null
  /** The newest entry of the log that the linker knows. */
  #fed = 0
  #alarmAt: number | null = null

  constructor(ctx: DurableObjectState, env: E) {
    super(ctx, env)
    this.#record = createRecord(ctx.storage)
  }

  /** A linker that knows what another one's `state` said; null: nothing. */
  protected open(state: Uint8Array | null): AccountLinker {
    return createReporter(state)
  }

  // ---- what edges call -------------------------------------------------------------------------------------------

  /** True: the facts are stored, now or when the same message came before. False: they are no message, or there is no room. */
  async take(words: unknown): Promise<boolean> {
    const message = unpackMessage(words)
    if (message === null || this.#record.logged() > MOST_LOGGED) return false
    const now = Date.now()
    this.#record.log(message.sender, message.number, words as Uint32Array, now)
    // the one that deletes everything is far away
    if (this.#alarmAt === null || this.#alarmAt > now + LONGEST) await this.#schedule()
    return true
  }

  // ---- what happens by itself ------------------------------------------------------------------------------------

  override async alarm(): Promise<void> {
    const record = this.#record
    this.#alarmAt = null
    const now = Date.now()
    if (record.lastAt() <= now - KEPT_FOR) {
      this.#linker = null
      this.#fed = 0
      await record.erase()
      return
    }
    let problem: string | null = null
    const apps = await this.#apps()
    try {
      this.#link(now, apps)
    } catch (error) {
      // what it holds may be half of something: it begins again with what is stored
      this.#linker = null
      problem = `linking failed: ${messageOf(error)}`
    }
    const full = this.#linker?.full ? 'more facts than one linker can hold: it remembers less long' : null
    try {
      await this.#send()
    } catch (error) {
      problem ??= `the desk was not told of campaigns: ${messageOf(error)}`
    }
    record.attempted(problem === null ? 0 : record.attempts() + 1)
    await this.#tell(problem ?? full)
    await this.#schedule()
  }

  /** Feeds the linker what has come, and keeps what it reports, all in one turn. */
  #link(now: number, apps: readonly KnownApp[] | null): void {
    const record = this.#record
    const linker = (this.#linker ??= this.#load())
    if (apps) linker.know(apps.map(({ name }) => Number.parseInt(name, 16)).filter((word) => word > 0))
    for (const { id, words } of record.since(this.#fed)) {
      const facts = unpackMessage(words)?.facts ?? []
      try {
        linker.take(facts.filter(({ at }) => at > now - KEPT_FOR && at < now + SKEW))
      } catch (error) {
        // one message must not stand in the way of all others
        record.drop(id)
        throw error
      }
      this.#fed = id
    }
    // a desk that is away gets everything later, in one report
    const reports = record.first(1).length === 0 ? linker.report(now).flatMap(inParts) : []
    const fresh = reports.some(({ id }) => !record.knows(id))
    const logged = record.logged()
    const long = logged > Math.max(WORTH, record.snapshotBytes() / 2)
    const old = logged > 0 && now - record.snapshotAt() >= DAY
    record.keep(reports, fresh || long || old ? { state: linker.state(), upTo: this.#fed } : null, now)
  }

  /** What reviewers named as apps; null where they cannot be asked: then what they said before holds. */
  async #apps(): Promise<readonly KnownApp[] | null> {
    try {
      return await within(this.#desk()?.knownApps() ?? Promise.resolve([]), PATIENCE)
    } catch {
      return null
    }
  }

  #load(): AccountLinker {
    const { state, upTo } = this.#record.snapshot()
    this.#fed = upTo
    try {
      return this.open(state)
    } catch (error) {
      if (state === null) throw error
      console.error('[stillwatch] the linker begins anew, its snapshot cannot be read:', messageOf(error))
      return this.open(null)
    }
  }

  /** Sends what the outbox holds, in order, until nothing is left. What is not acknowledged stays. */
  async #send(): Promise<void> {
    for (;;) {
      const reports = this.#record.first(BATCH)
      if (reports.length === 0) return
      const desk = this.#desk()
      if (!desk) throw new Error('the binding REVIEW_DESK is missing')
      const acknowledged = await within(desk.reportCampaigns(reports.map(({ report }) => report)), PATIENCE)
      const taken = reports.filter(({ report }) => acknowledged.includes(report.id))
      if (taken.length === 0) throw new Error('it acknowledged none')
      this.#record.forget(taken.map(({ seq }) => seq))
    }
  }

  /** The dashboard shows a linker in trouble as it shows an isolate. */
  async #tell(problem: string | null): Promise<void> {
    const state = problem === null ? 'ok' : 'degraded'
    if (problem !== null) console.error('[stillwatch] the linker:', problem)
    else if (this.#record.state() === state) return
    this.#record.setState(state)
    try {
      const reason = problem?.slice(0, 200)
      const telemetry = {} as Telemetry
      const report = { isolate: 'linker', at: Date.now(), state, reason, store: 'linker', telemetry } as const
      await within(this.#desk()?.health(report) ?? Promise.resolve(), PATIENCE)
    } catch {
      // it is told with the next trouble
    }
  }

  #desk(): (CampaignDesk & Pick<ReviewDesk, 'health'>) | null {
    const { REVIEW_DESK: desk } = this.env
    return desk ? (desk.get(desk.idFromName('desk')) as CampaignDesk & Pick<ReviewDesk, 'health'>) : null
  }

  /** Sets the alarm: a while after new facts, later after a failure, and at last to delete everything. */
  async #schedule(): Promise<void> {
    const record = this.#record
    const now = Date.now()
    const wait = Math.ceil((record.logged() + record.snapshotBytes()) / BYTES_A_MINUTE) * MINUTE
    const due = record.newest() > this.#fed || record.first(1).length > 0
    const at = due
      ? now + Math.min(LONGEST, Math.max(MINUTE, wait) * 2 ** Math.min(record.attempts(), 4))
      : record.lastAt() + KEPT_FOR
    // restarts must not put off what is set
    const set = await this.ctx.storage.getAlarm()
    this.#alarmAt = set !== null && set <= at ? set : at
    if (this.#alarmAt !== set) await this.ctx.storage.setAlarm(at)
  }
}

/** A campaign of very many as several reports: the desk adds up members. */
function inParts(report: CampaignReport): CampaignReport[] {
  const parts: CampaignReport[] = []
  for (let from = 0; from === 0 || from < report.members.length; from += MEMBERS)
    parts.push({ ...report, members: report.members.slice(from, from + MEMBERS) })
  return parts
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
