/** People's decisions: what each does to a case, and how it is taken back. All of it happens in the caller's transaction. */
import type { Tier } from '../types.ts'
import type { Audit } from './audit.ts'
import { cleanNote } from './clean.ts'
import type { CaseRow } from './rows.ts'
import type { Shards } from './shards.ts'
import type { CaseState, Decision, DecisionKind } from './types.ts'

export const NOTE_LIMIT = 4000

/** What a decision puts in force at the edge; null: nothing. */
const STANDING: Readonly<Record<DecisionKind, Tier | null>> = { confirm: 'block', watch: null, benign: null }

/** A case before a decision: all that an undo brings back. */
interface Before {
  readonly state: CaseState
  readonly decision: DecisionKind | null
  readonly decidedAt: number | null
  readonly decidedBy: string | null
  readonly decidedNats: number | null
  readonly standing: Tier | null
}

type DecisionRow = {
  id: number
  decision: DecisionKind
  by: string
  at: number
  note: string
  before: string
  undone_at: number | null
  undone_by: string | null
}

export interface Ruling {
  readonly by: string
  readonly at: number
  readonly note: string
}

export function createDecisions(sql: SqlStorage, shards: Shards, audit: Audit) {
  const before = (row: CaseRow): Before => ({
    state: row.state,
    decision: row.decision,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    decidedNats: row.decided_nats,
    standing: row.standing,
  })

  /** Puts a case into a state, and tells the shards where that changes what is in force. */
  function put(row: CaseRow, next: Before, decisionId: number): void {
    sql.exec(
      `UPDATE cases SET state = ?, decision = ?, decided_at = ?, decided_by = ?, decided_nats = ?, standing = ?,
         decision_id = ? WHERE id = ?`,
      next.state,
      next.decision,
      next.decidedAt,
      next.decidedBy,
      next.decidedNats,
      next.standing,
      decisionId,
      row.id,
    )
    if (next.standing !== row.standing) shards.touch(row.id)
  }

  const lastStanding = (caseId: number) =>
    sql
      .exec<DecisionRow>(
        'SELECT * FROM decisions WHERE case_id = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1',
        caseId,
      )
      .toArray()[0]

  return {
    /** Decides. The same decision again is no news: nothing is written. */
    decide(row: CaseRow, decision: DecisionKind, { by, at, note }: Ruling): void {
      if (row.state === 'decided' && row.decision === decision) return
      const kept = cleanNote(note, NOTE_LIMIT)
      const { id } = sql
        .exec<{ id: number }>(
          'INSERT INTO decisions (case_id, decision, by, at, note, before) VALUES (?, ?, ?, ?, ?, ?) RETURNING id',
          row.id,
          decision,
          by,
          at,
          kept,
          JSON.stringify(before(row)),
        )
        .one()
      put(
        row,
        {
          state: 'decided',
          decision,
          decidedAt: at,
          decidedBy: by,
          decidedNats: row.nats,
          standing: STANDING[decision],
        },
        id,
      )
      audit.append({
        at,
        action: decision,
        by,
        subject: row.reference,
        details: { account: row.account, note: kept, nats: row.nats, p: row.p, exchanges: row.exchanges },
      })
    },

    /** Takes the newest decision back and restores what was before it. False where there is none. */
    undo(row: CaseRow, { by, at, note }: Ruling): boolean {
      const last = lastStanding(row.id)
      if (last === undefined) return false
      sql.exec('UPDATE decisions SET undone_at = ?, undone_by = ? WHERE id = ?', at, by, last.id)
      put(row, JSON.parse(last.before) as Before, lastStanding(row.id)?.id ?? 0)
      audit.append({
        at,
        action: 'undo',
        by,
        subject: row.reference,
        details: { account: row.account, decision: last.decision, note: cleanNote(note, NOTE_LIMIT) },
      })
      return true
    },

    /** Newest first, those taken back as well. */
    history(caseId: number): Decision[] {
      return sql
        .exec<DecisionRow>('SELECT * FROM decisions WHERE case_id = ? ORDER BY id DESC LIMIT 100', caseId)
        .toArray()
        .map((row) => ({
          id: row.id,
          decision: row.decision,
          by: row.by,
          at: row.at,
          note: row.note,
          undoneAt: row.undone_at,
          undoneBy: row.undone_by,
        }))
    },

    /** The newest decision that stands; 0: none. Counts up also when one is taken back and another made. */
    current: (caseId: number): number => lastStanding(caseId)?.id ?? 0,

    /** A block that a command lifted while the desk was down: taken back as by a person. */
    lift(row: CaseRow, at: number, lift: string): boolean {
      const last = lastStanding(row.id)
      if (row.standing === null || last === undefined) return false
      sql.exec("UPDATE decisions SET undone_at = ?, undone_by = 'command' WHERE id = ?", at, last.id)
      // What was before may have been another block: the command meant that one too.
      const restored = JSON.parse(last.before) as Before
      const next: Before =
        restored.standing === null ? restored : { ...restored, state: 'open', decision: null, standing: null }
      put(row, next, lastStanding(row.id)?.id ?? 0)
      audit.append({
        at,
        action: 'undo',
        by: 'command',
        subject: row.reference,
        details: { account: row.account, decision: last.decision, note: 'lifted by command', lift },
      })
      return true
    },
  }
}

export type Decisions = ReturnType<typeof createDecisions>
