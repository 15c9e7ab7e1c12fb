/** One account's pages and its unacknowledged escalation, in a Durable Object that deletes itself when they are over. */
import { DurableObject } from 'cloudflare:workers'
import { LAYOUT, PAGE_BYTES } from '../counters/layout.ts'
import type { Escalation, PageAnswer, PageWrite, ReviewDesk } from '../types.ts'
import { addDeltas } from './deltas.ts'
import { within } from './failure.ts'
import { expiresAt } from './key.ts'

/** The binding that its escalations go to. */
export interface AccountPagesEnv {
  readonly REVIEW_DESK?: {
    idFromName(name: string): DurableObjectId
    get(id: DurableObjectId): Pick<ReviewDesk, 'report'>
  }
}

/** Milliseconds that the desk has to acknowledge. */
const PATIENCE = 1500
const FIRST_RETRY = 5000
const LONGEST_RETRY = 3_600_000
/** An escalation that nobody has taken in 30 days goes with the account's other data. */
const KEPT_FOR = 30 * 86_400_000

/** SQLite-backed (`new_sqlite_classes`); one object per account, named by it. Idle, it costs nothing. */
export class AccountPages extends DurableObject<AccountPagesEnv> {
  /** Tables are made by the first write: an object that is only asked leaves nothing behind. */
  #made: boolean

  constructor(ctx: DurableObjectState, env: AccountPagesEnv) {
    super(ctx, env)
    this.#made = this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'outbox'").toArray().length > 0
  }

  /** Adds to a day's page: one row written. */
  async add({ day, deltas, read, first }: PageWrite): Promise<PageAnswer> {
    const stored = this.#page(day)
    const page = stored ?? new Uint8Array(PAGE_BYTES)
    const values = addDeltas(page, deltas)
    if (deltas.length > 0) {
      this.#make()
      this.#sql.exec(
        'INSERT INTO pages (layout, day, expires, page) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET page = excluded.page',
        LAYOUT,
        day,
        expiresAt(day, Date.now()),
        page.buffer as ArrayBuffer,
      )
      if (stored === null) await this.#schedule()
    }
    return {
      values,
      ...(read && { page }),
      ...(first && { yesterday: this.#page(day - 1) }),
    }
  }

  /** A day's page and the one before, as a layout wrote them; null where there is none. */
  async read(
    day: number,
    layout = LAYOUT,
  ): Promise<{ page: Uint8Array | null; yesterday: Uint8Array | null }> {
    return { page: this.#page(day, layout), yesterday: this.#page(day - 1, layout) }
  }

  /** Stores an escalation, then sends it to the desk, now and again until it is acknowledged. */
  async keepEscalation(escalation: Escalation): Promise<void> {
    this.#make()
    const now = Date.now()
    this.#sql.exec(
      `INSERT INTO outbox (id, version, escalation, kept, tries, due) VALUES (1, 1, ?1, ?2, 0, ?3)
       ON CONFLICT DO UPDATE SET version = version + 1, escalation = ?1, kept = ?2, tries = 0, due = ?3`,
      JSON.stringify(escalation),
      now,
      now + FIRST_RETRY,
    )
    // The alarm first: it sends again should this object be gone before the desk answers.
    await this.#schedule()
    await this.#send()
  }

  override async alarm(): Promise<void> {
    if (!this.#made) return
    const now = Date.now()
    this.#sql.exec('DELETE FROM pages WHERE expires <= ?', now)
    this.#sql.exec('DELETE FROM outbox WHERE kept <= ?', now - KEPT_FOR)
    const due = this.#sql.exec('SELECT 1 FROM outbox WHERE due <= ?', now).toArray().length > 0
    if (due) await this.#send()
    else await this.#schedule()
  }

  get #sql(): SqlStorage {
    return this.ctx.storage.sql
  }

  #make(): void {
    if (this.#made) return
    // Without rowid a page is one row and no index: one row is billed for a write.
    this.#sql.exec(
      `CREATE TABLE IF NOT EXISTS pages (layout TEXT, day INTEGER, expires INTEGER NOT NULL, page BLOB NOT NULL,
         PRIMARY KEY (layout, day)) WITHOUT ROWID;
       CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, escalation TEXT NOT NULL,
         kept INTEGER NOT NULL, tries INTEGER NOT NULL, due INTEGER NOT NULL)`,
    )
    this.#made = true
  }

  #page(day: number, layout = LAYOUT): Uint8Array | null {
    if (!this.#made) return null
    const [row] = this.#sql
      .exec<{ page: ArrayBuffer }>('SELECT page FROM pages WHERE layout = ? AND day = ?', layout, day)
      .toArray()
    return row ? new Uint8Array(row.page) : null
  }

  /** Sends what the outbox holds; what is not acknowledged stays for the next alarm. Never throws for the desk. */
  async #send(): Promise<void> {
    const [row] = this.#sql
      .exec<{ version: number; escalation: string; tries: number }>('SELECT * FROM outbox')
      .toArray()
    if (!row) return
    const escalation: Escalation = JSON.parse(row.escalation)
    const acknowledged = await this.#acknowledged(escalation)
    if (!this.#made) return
    if (acknowledged) {
      // A newer one may have come while the desk was answering: that one stays.
      this.#sql.exec('DELETE FROM outbox WHERE version = ?', row.version)
    } else {
      const due = Date.now() + Math.min(FIRST_RETRY * 2 ** row.tries, LONGEST_RETRY)
      this.#sql.exec('UPDATE outbox SET tries = tries + 1, due = ? WHERE version = ?', due, row.version)
    }
    await this.#schedule()
  }

  async #acknowledged(escalation: Escalation): Promise<boolean> {
    const desk = this.env.REVIEW_DESK
    if (!desk) return false
    try {
      const stub = desk.get(desk.idFromName('desk'))
      return (await within(stub.report([escalation]), PATIENCE)).includes(escalation.account)
    } catch {
      return false
    }
  }

  /** Sets the alarm for what is due next; deletes everything when nothing is. */
  async #schedule(): Promise<void> {
    if (!this.#made) return
    const { due } = this.#sql
      .exec<{ due: number | null }>(
        'SELECT MIN(due) AS due FROM (SELECT MIN(expires) AS due FROM pages UNION ALL SELECT MIN(due) FROM outbox)',
      )
      .one()
    if (due === null) {
      this.#made = false
      await Promise.all([this.ctx.storage.deleteAlarm(), this.ctx.storage.deleteAll()])
    } else if ((await this.ctx.storage.getAlarm()) !== due) await this.ctx.storage.setAlarm(due)
  }
}
