/** The shape of the `cases` table's rows, and how a row is read into what the dashboard shows. */
import type { Activity, Evidence, Tier } from '../types.ts'
import type {
  CaseDetail,
  CaseKind,
  CaseSummary,
  CaseState,
  DecisionKind,
  Membership,
  Publication,
} from './types.ts'

export type SummaryRow = {
  id: number
  kind: CaseKind
  reference: string
  account: string
  state: CaseState
  decision: DecisionKind | null
  first_seen: number
  last_seen: number
  score: number
  p: number
  nats: number
  tier: Tier
  exchanges: number
  model: string
  top: string
  decided_at: number | null
  decided_by: string | null
  members: number
  growth: number
  country: string
  /** By how much of itself it grew in a day. */
  pace: number
  claimed_by: string | null
  claimed_until: number
  proposal_id: number
  began: number | null
  campaign: string | null
}

export type CaseRow = Omit<SummaryRow, 'began' | 'campaign'> & {
  until: number
  decided_members: number | null
  signals: number
  /** The campaign whose decision this case follows. */
  held_by: number | null
  shard: number
  decision_id: number
  decided_nats: number | null
  standing: Tier | null
  change: number
  written_at: number | null
  lane: number
  evidence: string
  activity: string
  history: string
  days: string
  reports: number
}

/** What a line of the queue needs: never the documents. */
export const SUMMARY_COLUMNS = `id, kind, reference, account, state, decision, first_seen, last_seen, score, p, nats, tier, exchanges, model, top,
   decided_at, decided_by, members, growth, country, pace, claimed_by, claimed_until, proposal_id,
   (SELECT began FROM campaigns WHERE case_id = cases.id) AS began,
   (SELECT holder.reference FROM cases AS holder WHERE holder.id = cases.held_by) AS campaign`

type Told = Omit<SummaryRow, 'began' | 'campaign'> & Partial<Pick<SummaryRow, 'began' | 'campaign'>>

export function toSummary(row: Told): CaseSummary {
  return {
    kind: row.kind,
    reference: row.reference,
    account: row.account,
    state: row.state,
    decision: row.decision,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    score: row.score,
    p: row.p,
    nats: row.nats,
    tier: row.tier,
    exchanges: row.exchanges,
    model: row.model,
    top: row.top,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    members: row.members,
    growth: row.growth,
    began: row.began ?? row.first_seen,
    campaign: row.campaign ?? null,
    proposed: row.proposal_id > 0,
    country: row.country,
    pace: row.pace,
    claim: row.claimed_by === null ? null : { by: row.claimed_by, until: row.claimed_until },
  }
}

export function toDetail(
  row: CaseRow & Pick<SummaryRow, 'campaign'>,
  more: Pick<CaseDetail, 'decisions' | 'proposals' | 'record' | 'notes' | 'linked' | 'viewers'>,
  aliases: readonly string[],
  publication: Publication,
  campaigns: readonly Membership[] = [],
): CaseDetail {
  return {
    ...toSummary(row),
    lane: row.lane,
    evidence: JSON.parse(row.evidence) as Evidence[],
    activity: JSON.parse(row.activity) as Activity,
    history: JSON.parse(row.history) as CaseDetail['history'],
    days: JSON.parse(row.days) as CaseDetail['days'],
    tierInForce: row.standing,
    ...more,
    publication,
    reports: row.reports,
    aliases,
    campaigns,
    until: row.until,
  }
}
