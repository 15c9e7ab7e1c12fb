/** What people write down on a case without deciding, and who looked at it. */
import type { Audit } from './audit.ts'
import { cleanNote } from './clean.ts'
import { NOTE_LIMIT } from './decide.ts'
import type { CaseRow } from './rows.ts'
import type { CaseNote } from './types.ts'

/** One look of a person at a case is one entry of the log for so long. */
const LOOK = 10 * 60_000
const HOUR = 3_600_000

export function createNotes(sql: SqlStorage, audit: Audit) {
  const about = (row: CaseRow) => ({ [row.kind === 'account' ? 'account' : 'campaign']: row.account })

  return {
    /** False where nothing is left of it. */
    add(row: CaseRow, by: string, text: string, at: number): boolean {
      const note = cleanNote(text, NOTE_LIMIT)
      if (note === '') return false
      sql.exec('INSERT INTO notes (case_id, by, at, note) VALUES (?, ?, ?, ?)', row.id, by, at, note)
      audit.append({ at, action: 'note', by, subject: row.reference, details: { ...about(row), note } })
      return true
    },

    of: (caseId: number): CaseNote[] =>
      sql
        .exec<CaseNote & Record<string, SqlStorageValue>>(
          'SELECT by, at, note FROM notes WHERE case_id = ? ORDER BY id DESC LIMIT 100',
          caseId,
        )
        .toArray(),

    /** Whether it is news to the log. */
    view(row: CaseRow, by: string, at: number): boolean {
      const last = sql
        .exec<{ at: number }>('SELECT at FROM viewers WHERE case_id = ? AND by = ?', row.id, by)
        .toArray()[0]
      if (last !== undefined && at - last.at < LOOK) return false
      sql.exec(
        'INSERT INTO viewers (case_id, by, at) VALUES (?, ?, ?) ON CONFLICT (case_id, by) DO UPDATE SET at = excluded.at',
        row.id,
        by,
        at,
      )
      audit.append({ at, action: 'view', by, subject: row.reference, details: about(row) })
      return true
    },

    viewers: (caseId: number, now: number): { by: string; at: number }[] =>
      sql
        .exec<{ by: string; at: number }>(
          'SELECT by, at FROM viewers WHERE case_id = ? AND at > ? ORDER BY at DESC LIMIT 10',
          caseId,
          now - HOUR,
        )
        .toArray(),

    purge(now: number): void {
      sql.exec('DELETE FROM viewers WHERE at <= ?', now - HOUR)
    },
  }
}

export type Notes = ReturnType<typeof createNotes>
