/** Who is at which case: a lease that ends by itself, so that two reviewers do not collide and nobody has to tidy up. */
import type { CaseRow } from './rows.ts'

export const LEASE = 15 * 60_000

export interface Claim {
  readonly by: string
  readonly until: number
}

export function createClaims(sql: SqlStorage) {
  const put = (row: CaseRow, by: string | null, until: number) =>
    sql.exec('UPDATE cases SET claimed_by = ?, claimed_until = ? WHERE id = ?', by, until, row.id)

  /** Who has it now; null: nobody. */
  const holder = (row: CaseRow, now: number): Claim | null =>
    row.claimed_by !== null && row.claimed_until > now
      ? { by: row.claimed_by, until: row.claimed_until }
      : null

  return {
    holder,

    /** Takes the case, or keeps it longer. Answers who has it then: somebody else does where `over` is not said. */
    claim(row: CaseRow, by: string, now: number, over: boolean): Claim {
      const other = holder(row, now)
      if (other !== null && other.by !== by && !over) return other
      put(row, by, now + LEASE)
      return { by, until: now + LEASE }
    },

    /** Whoever has it lets go. */
    release(row: CaseRow, by: string): void {
      if (row.claimed_by === by) put(row, null, 0)
    },

    /** The case is decided: nobody needs to have it. */
    clear(row: CaseRow): void {
      if (row.claimed_by !== null) put(row, null, 0)
    },
  }
}

export type Claims = ReturnType<typeof createClaims>
