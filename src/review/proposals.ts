/**
 * What waits for a second person: somebody asked for one, or proposed a block where the settings want two for it. A proposal
 * changes nothing that is in force. It is closed by the next decision, or taken back. All of it happens in the caller's
 * transaction.
 */
import type { Tier } from '../types.ts'
import type { Audit } from './audit.ts'
import { cleanNote } from './clean.ts'
import { NOTE_LIMIT } from './decide.ts'
import type { CaseRow } from './rows.ts'
import type { Proposal } from './types.ts'

/** A duration chosen from the same list, a little later. */
const SAME_TIME = 3_600_000

type ProposalRow = {
  id: number
  tier: Tier | null
  lasts: number
  exceptions: string
  reason: string
  note: string
  by: string
  identity: string
  at: number
  closed_at: number | null
  closed_by: string | null
}

export interface ProposalTerms {
  /** Null: only that somebody else is to look. */
  readonly tier: Tier | null
  /** Milliseconds; 0: until it is undone. */
  readonly lasts: number
  readonly exceptions: readonly string[]
  readonly reason: string
}

const toProposal = (row: ProposalRow): Proposal => ({
  id: row.id,
  tier: row.tier,
  lasts: row.lasts,
  exceptions: JSON.parse(row.exceptions) as string[],
  reason: row.reason,
  note: row.note,
  by: row.by,
  at: row.at,
  closedAt: row.closed_at,
  closedBy: row.closed_by,
})

export function createProposals(sql: SqlStorage, audit: Audit) {
  const openRow = (row: CaseRow) =>
    sql.exec<ProposalRow>('SELECT * FROM proposals WHERE id = ?', row.proposal_id).toArray()[0]

  function close(row: CaseRow, by: string, at: number): void {
    if (row.proposal_id === 0) return
    sql.exec('UPDATE proposals SET closed_at = ?, closed_by = ? WHERE id = ?', at, by, row.proposal_id)
    sql.exec('UPDATE cases SET proposal_id = 0 WHERE id = ?', row.id)
  }

  return {
    close,

    /** What is proposed now; null: nothing. */
    open(row: CaseRow): Proposal | null {
      const found = openRow(row)
      return found === undefined ? null : toProposal(found)
    },

    /** Whether this would be the second person's word for what is proposed: the same, or milder. */
    isSeconded(row: CaseRow, identity: string, { tier, lasts, exceptions }: ProposalTerms): boolean {
      const found = openRow(row)
      if (found === undefined || found.identity === identity || found.tier !== tier) return false
      const within = found.lasts === 0 || (lasts > 0 && lasts <= found.lasts + SAME_TIME)
      const left = new Set(exceptions)
      return within && (JSON.parse(found.exceptions) as string[]).every((account) => left.has(account))
    },

    isOwn: (row: CaseRow, identity: string): boolean => openRow(row)?.identity === identity,

    /** Proposes; what was proposed before is closed by it. */
    propose(
      row: CaseRow,
      {
        by,
        identity,
        at,
        note,
      }: { readonly by: string; readonly identity: string; readonly at: number; readonly note: string },
      terms: ProposalTerms,
    ): void {
      close(row, by, at)
      const kept = cleanNote(note, NOTE_LIMIT)
      const { id } = sql
        .exec<{ id: number }>(
          `INSERT INTO proposals (case_id, tier, lasts, exceptions, reason, note, by, identity, at)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
          row.id,
          terms.tier,
          terms.lasts,
          JSON.stringify(terms.exceptions),
          terms.reason,
          kept,
          by,
          identity,
          at,
        )
        .one()
      sql.exec('UPDATE cases SET proposal_id = ? WHERE id = ?', id, row.id)
      audit.append({
        at,
        action: terms.tier === null ? 'second' : 'propose',
        by,
        subject: row.reference,
        details: {
          account: row.account,
          note: kept,
          tier: terms.tier ?? undefined,
          reason: terms.reason || undefined,
          exceptions: terms.exceptions.length || undefined,
        },
      })
    },

    /** Takes back what is proposed. False where nothing is. */
    withdraw(row: CaseRow, by: string, at: number): boolean {
      if (row.proposal_id === 0) return false
      close(row, by, at)
      audit.append({ at, action: 'withdraw', by, subject: row.reference, details: { account: row.account } })
      return true
    },

    /** Newest first. */
    history: (caseId: number): Proposal[] =>
      sql
        .exec<ProposalRow>('SELECT * FROM proposals WHERE case_id = ? ORDER BY id DESC LIMIT 50', caseId)
        .toArray()
        .map(toProposal),
  }
}

export type Proposals = ReturnType<typeof createProposals>
