/**
 * What is let go: decided cases and old entries of the log after their time, and one account's data on request. The chain
 * holds hashes of payloads, so erasure takes the payload and leaves the hash; and it is cut at a checkpoint that is signed.
 */
import type { Audit } from './audit.ts'
import type { Facts } from './facts.ts'
import type { CaseRow } from './rows.ts'
import { sha256 } from './sha256.ts'
import type { Erased } from './types.ts'

const DAY = 86_400_000
/** Between two rounds: the desk does its chores no more often. */
const MINUTE = 60_000
/** Cases in one go: the alarm comes back for more. */
const AT_ONCE = 500

const OF_CASE = ['decisions', 'proposals', 'notes', 'viewers', 'aliases', 'campaign_members'] as const
const OF_CAMPAIGN = [
  'campaigns',
  'campaign_shared',
  'campaign_hours',
  'campaign_returns',
  'known_apps',
] as const

interface RetentionParts {
  readonly sql: SqlStorage
  readonly audit: Audit
  readonly facts: Facts
  /** Days; 0: for ever. */
  readonly keepCases: number
  readonly keepAudit: number
}

export function createRetention({ sql, audit, facts, keepCases, keepAudit }: RetentionParts) {
  function forget(ids: readonly number[]): void {
    const list = JSON.stringify(ids)
    sql.exec(
      `DELETE FROM campaign_exceptions WHERE decision_id IN
         (SELECT id FROM decisions WHERE case_id IN (SELECT value FROM json_each(?)))`,
      list,
    )
    for (const table of [...OF_CASE, ...OF_CAMPAIGN])
      sql.exec(`DELETE FROM ${table} WHERE case_id IN (SELECT value FROM json_each(?))`, list)
    sql.exec('DELETE FROM cases WHERE id IN (SELECT value FROM json_each(?))', list)
  }

  return {
    /** Decided, nothing in force (a known app is, as long as its case stands), and neither decided nor seen for as long as cases are kept. Answers how many went. */
    dropCases(now: number): number {
      if (keepCases === 0) return 0
      const before = now - keepCases * DAY
      const ids = sql
        .exec<{ id: number }>(
          `SELECT id FROM cases INDEXED BY cases_decided WHERE state = 'decided' AND decided_at < ?1 AND last_seen < ?1
             AND standing IS NULL AND held_by IS NULL AND decision IS NOT 'known-app' ORDER BY decided_at, id LIMIT ?2`,
          before,
          AT_ONCE,
        )
        .toArray()
        .map(({ id }) => id)
      if (ids.length === 0) return 0
      forget(ids)
      audit.append({ at: now, action: 'retention', by: 'time', details: { cases: ids.length } })
      return ids.length
    },

    /** The last entry that is older than the log is kept, as what the chain goes on from; null where none is. */
    cut(now: number): { readonly seq: number; readonly hash: string } | null {
      if (keepAudit === 0) return null
      return audit.lastBefore(now - keepAudit * DAY)
    },

    /** When the next round is due; null: nothing is ever let go. */
    nextAt: (now: number): number | null =>
      keepCases === 0 && keepAudit === 0
        ? null
        : Math.max((facts.get('retentionAt', 0) || now) + DAY, facts.get('choresAt', 0) + MINUTE),

    /** Whether today's round was made. */
    isDone: (now: number): boolean => now - facts.get('retentionAt', 0) < DAY,
    done(now: number): void {
      facts.set('retentionAt', now)
    },

    /** Takes out all that is kept of one account. Its name stays in no payload; what people did stays, by hash. */
    erase(account: string, row: CaseRow | null, by: string, at: number): Erased {
      const count = (query: string, ...values: unknown[]) => sql.exec<{ n: number }>(query, ...values).one().n
      const names = [
        account,
        ...(row === null
          ? []
          : sql
              .exec<{ account: string }>('SELECT account FROM aliases WHERE case_id = ?', row.id)
              .toArray()
              .map((alias) => alias.account)),
      ]
      const list = JSON.stringify(names)
      const id = row?.id ?? 0
      const counts = {
        cases: row === null ? 0 : 1,
        decisions: count('SELECT count(*) AS n FROM decisions WHERE case_id = ?', id),
        notes: count('SELECT count(*) AS n FROM notes WHERE case_id = ?', id),
        memberships: count(
          'SELECT count(*) AS n FROM campaign_members WHERE account IN (SELECT value FROM json_each(?))',
          list,
        ),
        entries: audit.erase(names, row?.reference ?? null),
      }
      if (row !== null) forget([row.id])
      sql.exec('DELETE FROM campaign_members WHERE account IN (SELECT value FROM json_each(?))', list)
      sql.exec('DELETE FROM campaign_exceptions WHERE account IN (SELECT value FROM json_each(?))', list)
      const subject = sha256(account)
      audit.append({ at, action: 'erase', by, details: { subject, ...counts } })
      const { seq, hash } = audit.head()
      return { subject, at, by, ...counts, seq, hash }
    },
  }
}

export type Retention = ReturnType<typeof createRetention>
