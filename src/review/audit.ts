/**
 * The audit log: one entry for each decision and sign-in, chained by hashes, so that an entry that was changed, taken out
 * or put in shows. An entry's hash covers the one before and the hash of its payload (not the payload itself): a payload
 * can be erased later and the chain still holds.
 */
import type { Facts } from './facts.ts'
import { sha256 } from './sha256.ts'
import type { AuditEntry, AuditPage, AuditQuery, ChainCheck, Checkpoint } from './types.ts'

export const GENESIS = '0'.repeat(64)
const PAGE = 1000

export interface AuditEvent {
  readonly at: number
  readonly action: string
  readonly by: string
  readonly subject?: string
  readonly details?: Readonly<Record<string, unknown>>
}

type AuditRow = {
  seq: number
  at: number
  action: string
  by: string
  subject: string
  payload: string | null
  payload_hash: string
  hash: string
}

/** JSON with sorted keys: the same content always gives the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join(',')}}`
}

/** The hash of an entry: over its predecessor's, and everything it says. */
export function entryHash(previous: string, entry: Omit<AuditEntry, 'hash' | 'payload'>): string {
  const { seq, at, action, by, subject, payloadHash } = entry
  return sha256(`${previous}\n${canonical({ seq, at, action, by, subject, payloadHash })}`)
}

const toEntry = ({ payload_hash, ...row }: AuditRow): AuditEntry => ({ ...row, payloadHash: payload_hash })

export function createAudit(sql: SqlStorage, facts: Facts) {
  /** Where the chain was cut; what it goes on from. */
  const checkpoint = () => facts.get<Checkpoint | null>('checkpoint', null)
  const last = () =>
    sql
      .exec<{ seq: number; hash: string }>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1')
      .toArray()[0] ??
    checkpoint() ?? { seq: 0, hash: GENESIS }

  return {
    /** Adds an entry. Call it in the transaction of what it tells of. */
    append({ at, action, by, subject = '', details = {} }: AuditEvent): void {
      const previous = last()
      const payload = canonical(details)
      const entry = { seq: previous.seq + 1, at, action, by, subject, payloadHash: sha256(payload) }
      sql.exec(
        'INSERT INTO audit (seq, at, action, by, subject, payload, payload_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        entry.seq,
        at,
        action,
        by,
        subject,
        payload,
        entry.payloadHash,
        entryHash(previous.hash, entry),
      )
    },

    /** Newest first. */
    page({ before, limit = 100, action, by, subject, since, until }: AuditQuery): AuditPage {
      const count = Math.min(500, Math.max(1, Math.floor(limit)))
      const conditions = (
        [
          ['action = ?', action],
          ['by = ?', by],
          ['subject = ?', subject],
          ['at >= ?', since],
          ['at < ?', until],
        ] as const
      ).filter(([, value]) => value !== undefined)
      const rows = sql
        .exec<AuditRow>(
          `SELECT * FROM audit WHERE seq < ? ${conditions.map(([condition]) => `AND ${condition}`).join(' ')}
             ORDER BY seq DESC LIMIT ?`,
          before ?? Number.MAX_SAFE_INTEGER,
          ...conditions.map(([, value]) => value),
          count + 1,
        )
        .toArray()
      const entries = rows.slice(0, count).map(toEntry)
      return { entries, next: rows.length > count ? (entries.at(-1)?.seq ?? null) : null }
    },

    /** Walks the whole chain. */
    verify(): Omit<ChainCheck, 'signed'> {
      const cut = checkpoint()
      let previous = cut?.hash ?? GENESIS
      let seq = cut?.seq ?? 0
      for (;;) {
        const rows = sql
          .exec<AuditRow>('SELECT * FROM audit WHERE seq > ? ORDER BY seq LIMIT ?', seq, PAGE)
          .toArray()
        for (const row of rows) {
          const entry = toEntry(row)
          const fits =
            entry.seq === seq + 1 &&
            entry.hash === entryHash(previous, entry) &&
            (entry.payload === null || sha256(entry.payload) === entry.payloadHash)
          if (!fits)
            return {
              whole: false,
              entries: last().seq,
              head: last().hash,
              brokenAt: seq + 1,
              checkpoint: cut,
            }
          previous = entry.hash
          seq = entry.seq
        }
        if (rows.length < PAGE)
          return { whole: true, entries: seq, head: previous, brokenAt: null, checkpoint: cut }
      }
    },

    head: last,

    /** The newest entry from before a moment; null where there is none. */
    lastBefore: (at: number): { seq: number; hash: string } | null =>
      sql
        .exec<{ seq: number; hash: string }>(
          'SELECT seq, hash FROM audit WHERE at < ? ORDER BY seq DESC LIMIT 1',
          at,
        )
        .toArray()[0] ?? null,

    /** Lets go of all up to a checkpoint, which the chain goes on from. */
    cut(at: Checkpoint): void {
      facts.set('checkpoint', at)
      sql.exec('DELETE FROM audit WHERE seq <= ?', at.seq)
    },

    /** Takes out the payloads that name one of these accounts, or tell of this case; the hashes stay. Answers how many. */
    erase(accounts: readonly string[], subject: string | null): number {
      return sql
        .exec<{ seq: number }>(
          `UPDATE audit SET payload = NULL WHERE payload IS NOT NULL AND (subject = ?
             OR EXISTS (SELECT 1 FROM json_each(?) AS one WHERE instr(payload, one.value) > 0)) RETURNING seq`,
          subject,
          JSON.stringify(accounts),
        )
        .toArray().length
    },
  }
}

export type Audit = ReturnType<typeof createAudit>
