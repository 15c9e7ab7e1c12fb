/**
 * The audit log: one entry for each decision and sign-in, chained by hashes, so that an entry that was changed, taken out
 * or put in shows. An entry's hash covers the one before and the hash of its payload (not the payload itself): a payload
 * can be erased later and the chain still holds.
 */
import { sha256 } from './sha256.ts'
import type { AuditEntry, AuditPage, ChainCheck } from './types.ts'

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

export function createAudit(sql: SqlStorage) {
  const last = () =>
    sql
      .exec<{ seq: number; hash: string }>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1')
      .toArray()[0] ?? {
      seq: 0,
      hash: GENESIS,
    }

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
    page({ before, limit = 100 }: { readonly before?: number; readonly limit?: number }): AuditPage {
      const count = Math.min(500, Math.max(1, Math.floor(limit)))
      const rows = sql
        .exec<AuditRow>(
          'SELECT * FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?',
          before ?? Number.MAX_SAFE_INTEGER,
          count + 1,
        )
        .toArray()
      const entries = rows.slice(0, count).map(toEntry)
      return { entries, next: rows.length > count ? (entries.at(-1)?.seq ?? null) : null }
    },

    /** Walks the whole chain. */
    verify(): ChainCheck {
      let previous = GENESIS
      let seq = 0
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
          if (!fits) return { whole: false, entries: last().seq, head: last().hash, brokenAt: seq + 1 }
          previous = entry.hash
          seq = entry.seq
        }
        if (rows.length < PAGE) return { whole: true, entries: seq, head: previous, brokenAt: null }
      }
    },
  }
}

export type Audit = ReturnType<typeof createAudit>
