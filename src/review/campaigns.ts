/** Campaigns: what the linker reports becomes a case with its members, and stays one while it grows and merges. */
import type { CampaignMember, CampaignReport, SharedThing } from '../types.ts'
import type { Audit } from './audit.ts'
import type { Cases, Change } from './cases.ts'
import { addPoint } from './history.ts'
import type { Members } from './members.ts'
import { newReference } from './reference.ts'
import type { CaseRow } from './rows.ts'
import { NO_SHARD, shardNumber } from './shard.ts'
import type { Shared } from './shared.ts'
import type { Shards } from './shards.ts'
import type { CampaignDetail, CampaignHour, CaseDetail, ScorePoint } from './types.ts'

const HOUR = 3_600_000
const DAY_HOURS = 24
/** How much larger than at the decision a campaign must be to come back. */
export const GROWN_WATCH = 1.25
export const GROWN_BENIGN = 2
/** Fewer new accounts than these are no growth. */
const GROWN_AT_LEAST = 5
/** What a campaign is recognised by when it comes back. */
const RETURNING: readonly SharedThing['kind'][] = ['template', 'system', 'tools']
const WHY_LIMIT = 1000
/** Accounts that join a campaign in a day because an edge recognised one request: strangers can make up keys. */
const RECOGNISED_A_DAY = 1000
const DAY = 86_400_000

const NO_ACTIVITY = JSON.stringify({
  hours: Array.from({ length: 24 }, () => 0),
  day: 0,
  exchanges: 0,
  inputTokens: 0,
  outputTokens: 0,
  model: '',
  dialect: '',
})

type CampaignRow = {
  began: number
  score: number
  nats: number
  exchanges: number
  accounts: number
  why: string
  groups: string
  quiet: number
  quiet_exchanges: number
}

export interface CampaignParts {
  readonly sql: SqlStorage
  readonly cases: Cases
  readonly members: Members
  readonly shared: Shared
  readonly shards: Shards
  readonly audit: Audit
}

export type CampaignChange = Change & {
  /** Other campaigns that this report brought back into the queue. */
  readonly alsoReopened: readonly number[]
}

export function createCampaigns({ sql, cases, members, shared, shards, audit }: CampaignParts) {
  /** What the queue sorts by. A note is no alarm: it lies below everything. */
  const rank = ({ kind, score, nats }: CampaignReport) =>
    kind === 'one-customer' ? [0, 1, 0] : [score, 1 - score, nats]

  const pointOf = ({ at, nats, score, exchanges }: CampaignReport): ScorePoint => ({
    at,
    nats,
    p: 1 - score,
    exchanges,
  })

  function insert(report: CampaignReport): CaseRow {
    const { id } = sql
      .exec<{ id: number }>(
        `INSERT INTO cases (kind, reference, account, shard, state, first_seen, last_seen, score, p, nats, tier, lane,
           exchanges, model, top, evidence, activity, history, days, members)
         VALUES (?, ?, ?, ?, 'open', ?, 0, ?, ?, ?, 'observe', 0, 0, '', '', '[]', ?, '[]', '[]', 0) RETURNING id`,
        report.kind,
        newReference(),
        report.id,
        NO_SHARD,
        report.at,
        ...rank(report),
        NO_ACTIVITY,
      )
      .one()
    sql.exec(
      'INSERT INTO campaigns (case_id, began, score, nats, exchanges, accounts) VALUES (?, ?, ?, ?, 0, 0)',
      id,
      report.began,
      report.score,
      report.nats,
    )
    return cases.byId(id)
  }

  /** The facts of the newest report; the members are another matter. */
  function update(row: CaseRow, report: CampaignReport): void {
    const history = addPoint(JSON.parse(row.history) as ScorePoint[], pointOf(report))
    sql.exec(
      `UPDATE cases SET kind = ?, last_seen = ?, score = ?, p = ?, nats = ?, exchanges = ?, top = ?, history = ?,
         reports = reports + ? WHERE id = ?`,
      report.kind,
      report.at,
      ...rank(report),
      report.exchanges,
      report.shared[0]?.sentence ?? row.top,
      JSON.stringify(history),
      row.last_seen === 0 ? 0 : 1,
      row.id,
    )
    sql.exec(
      'UPDATE campaigns SET began = ?, score = ?, nats = ?, exchanges = ?, accounts = ? WHERE case_id = ?',
      report.began,
      report.score,
      report.nats,
      report.exchanges,
      report.accounts,
      row.id,
    )
    const first = Math.floor(report.began / HOUR)
    sql.exec(
      `INSERT INTO campaign_hours (case_id, hour, exchanges) SELECT ?, ? + key, value FROM json_each(?) WHERE TRUE
         ON CONFLICT (case_id, hour) DO UPDATE SET exchanges = excluded.exchanges
         WHERE excluded.exchanges <> campaign_hours.exchanges`,
      row.id,
      first,
      JSON.stringify(report.hours),
    )
  }

  /** Figures that follow from who is in it. */
  function recount(caseId: number): void {
    shared.group(caseId)
    sql.exec(
      `INSERT INTO campaign_hours (case_id, hour, joined)
         SELECT case_id, joined / ${HOUR}, count(*) FROM campaign_members
           WHERE case_id = ? AND successor IS NULL GROUP BY 2
         ON CONFLICT (case_id, hour) DO UPDATE SET joined = excluded.joined
         WHERE excluded.joined <> campaign_hours.joined`,
      caseId,
    )
    sql.exec(
      `UPDATE campaigns SET (members, quiet, quiet_exchanges) = (
         SELECT count(*), count(*) FILTER (WHERE coalesce(nats, 0) <= 0),
           coalesce(sum(exchanges) FILTER (WHERE coalesce(nats, 0) <= 0), 0)
           FROM campaign_members WHERE case_id = ?1 AND successor IS NULL) WHERE case_id = ?1`,
      caseId,
    )
    sql.exec(
      `UPDATE cases SET
         members = (SELECT max(accounts, campaigns.members) FROM campaigns WHERE case_id = ?1),
         growth = (SELECT coalesce(sum(joined), 0) FROM campaign_hours
           WHERE case_id = ?1 AND hour > cases.last_seen / ${HOUR} - ${DAY_HOURS})
         WHERE id = ?1`,
      caseId,
    )
    sql.exec('UPDATE cases SET pace = growth * 1.0 / max(1, members - growth) WHERE id = ?', caseId)
  }

  function reopen(row: CaseRow, why: string, now: number): void {
    const { why: before } = sql
      .exec<{ why: string }>('SELECT why FROM campaigns WHERE case_id = ?', row.id)
      .one()
    const all = before === '' || row.state === 'decided' ? why : `${before} ${why}`
    sql.exec('UPDATE campaigns SET why = ? WHERE case_id = ?', all.slice(0, WHY_LIMIT), row.id)
    // A block stays in force while people look again: only they lift it.
    sql.exec("UPDATE cases SET state = 'open', decision = NULL WHERE id = ?", row.id)
    audit.append({
      at: now,
      action: 'reopen',
      by: 'evidence',
      subject: row.reference,
      details: { campaign: row.account, note: why, accounts: row.members },
    })
  }

  /**
   * One campaign has grown into another. A person's decision on either stays in force for the accounts it was made for; it
   * reaches the others only where they are the smaller part and nobody decided on them otherwise.
   */
  function absorb(
    row: CaseRow,
    id: string,
    now: number,
  ): { readonly row: CaseRow; readonly reopened: boolean } {
    const gone = cases.byAccount(id)
    if (gone !== null && (gone.id === row.id || gone.kind === 'account')) return { row, reopened: false }
    sql.exec(
      `INSERT INTO aliases (account, shard, case_id, reference, at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (account) DO UPDATE SET case_id = excluded.case_id,
         reference = coalesce(excluded.reference, reference)`,
      id,
      NO_SHARD,
      row.id,
      gone?.reference ?? null,
      now,
    )
    if (gone === null) return { row, reopened: false }
    const [mine, theirs] = [row.decision_id > 0, gone.decision_id > 0]
    const takes = theirs && (!mine || (row.standing === null && gone.standing !== null))
    const [base, other] = takes ? [gone, row] : [row, gone]
    const apart =
      base.decision_id > 0 &&
      other.members > 0 &&
      (other.decision_id > 0
        ? base.decision !== other.decision || base.standing !== other.standing
        : other.members > base.members)
    if (base.decision_id > 0 && other.decision_id > 0 && !apart)
      members.copyExceptions(other.decision_id, base.decision_id)
    // Also out of earlier decisions, which an undo would bring back.
    if (apart)
      for (const { id } of sql.exec<{ id: number }>(
        'SELECT id FROM decisions WHERE case_id = ? AND undone_at IS NULL',
        base.id,
      ))
        members.exceptAll(other.id, id, 'merge')
    members.move(gone.id, row.id, shared.translated(gone.id, row.id))
    sql.exec(
      "UPDATE decisions SET undone_at = ?, undone_by = 'merge' WHERE case_id = ? AND undone_at IS NULL",
      now,
      other.id,
    )
    sql.exec('UPDATE decisions SET case_id = ? WHERE case_id = ?', row.id, gone.id)
    sql.exec(
      "UPDATE proposals SET case_id = ?, closed_at = coalesce(closed_at, ?), closed_by = coalesce(closed_by, 'merge') WHERE case_id = ?",
      row.id,
      now,
      gone.id,
    )
    sql.exec('UPDATE notes SET case_id = ? WHERE case_id = ?', row.id, gone.id)
    sql.exec('UPDATE known_apps SET case_id = ? WHERE case_id = ?', row.id, gone.id)
    sql.exec('UPDATE OR IGNORE campaign_returns SET case_id = ? WHERE case_id = ?', row.id, gone.id)
    sql.exec('UPDATE OR IGNORE campaign_returns SET by_id = ? WHERE by_id = ?', row.id, gone.id)
    sql.exec(
      'DELETE FROM campaign_returns WHERE case_id = ? OR by_id = ? OR case_id = by_id',
      gone.id,
      gone.id,
    )
    sql.exec('UPDATE aliases SET case_id = ? WHERE case_id = ?', row.id, gone.id)
    sql.exec('UPDATE cases SET held_by = ? WHERE held_by = ?', row.id, gone.id)
    for (const table of ['campaigns', 'campaign_hours'])
      sql.exec(`DELETE FROM ${table} WHERE case_id = ?`, gone.id)
    shared.forget(gone.id)
    sql.exec('DELETE FROM cases WHERE id = ?', gone.id)
    if (takes)
      sql.exec(
        `UPDATE cases SET state = ?, decision = ?, decided_at = ?, decided_by = ?, decided_nats = ?, standing = ?,
           until = ?, decided_members = ?, decision_id = ? WHERE id = ?`,
        gone.state,
        gone.decision,
        gone.decided_at,
        gone.decided_by,
        gone.decided_nats,
        gone.standing,
        gone.until,
        gone.decided_members,
        gone.decision_id,
        row.id,
      )
    audit.append({
      at: now,
      action: 'merge',
      by: 'evidence',
      subject: row.reference,
      details: { campaign: row.account, absorbed: gone.reference, accounts: gone.members },
    })
    if (apart) {
      const what = base.standing === null ? 'decided' : 'blocked'
      reopen(
        cases.byId(row.id),
        `It grew together with ${gone.reference}. ${base.members.toLocaleString('en-US')} accounts stay ${what} as they were; ${other.members.toLocaleString('en-US')} others are left out until somebody decides.`,
        now,
      )
    }
    const merged = cases.byId(row.id)
    if (merged.decision_id > 0) members.follow(merged)
    if (merged.standing !== null) shards.touch(row.id)
    return { row: merged, reopened: apart }
  }

  /** Suspended things that come back on other accounts bring their campaign back into the queue. */
  function recognise(row: CaseRow, report: CampaignReport, now: number): number[] {
    if (row.standing !== null || report.members.length === 0) return []
    const heaviest = RETURNING.flatMap((kind) => report.shared.find((thing) => thing.kind === kind) ?? [])
    const found = new Map<number, SharedThing>()
    for (const thing of heaviest)
      for (const id of shared.suspended(row.id, thing)) if (!found.has(id)) found.set(id, thing)
    const reopened: number[] = []
    for (const [id, thing] of found) {
      const known = sql
        .exec('SELECT 1 AS one FROM campaign_returns WHERE case_id = ? AND by_id = ?', id, row.id)
        .toArray()
      if (known.length > 0) continue
      const suspended = cases.byId(id)
      const why = `Its ${thing.kind} ${thing.name} came back on ${report.accounts.toLocaleString('en-US')} other accounts: ${row.reference}.`
      sql.exec(
        'INSERT INTO campaign_returns (case_id, by_id, at, sentence) VALUES (?, ?, ?, ?)',
        id,
        row.id,
        now,
        thing.sentence,
      )
      reopen(suspended, why, now)
      reopened.push(id)
    }
    return reopened
  }

  /** Whoever joins a decided campaign inherits what was decided. */
  function inherit(row: CaseRow, joined: readonly CampaignMember[], added: number, now: number): void {
    if (added === 0 || row.decision_id === 0) return
    members.hold(
      row,
      joined.map(({ account }) => account),
    )
    if (row.standing === null || (row.until > 0 && row.until <= now)) return
    shards.touchMembers(new Set(joined.map(({ account }) => shardNumber(account))))
    audit.append({
      at: now,
      action: 'join',
      by: 'evidence',
      subject: row.reference,
      details: {
        campaign: row.account,
        accounts: added,
        note: `${row.standing === 'block' ? 'blocked' : row.standing} with the campaign they joined`,
      },
    })
  }

  function hasGrown(row: CaseRow): boolean {
    const times =
      row.decision === 'watch'
        ? GROWN_WATCH
        : row.decision === 'benign'
          ? GROWN_BENIGN
          : Number.POSITIVE_INFINITY
    const then = row.decided_members ?? row.members
    return row.state === 'decided' && row.members >= Math.max(then * times, then + GROWN_AT_LEAST)
  }

  return {
    /** Opens the campaign's case, or updates it. The same report again changes nothing. */
    take(report: CampaignReport, now: number): CampaignChange {
      const known = cases.byAccount(report.id)
      let row = known ?? insert(report)
      // Under the id of a campaign that has grown into another: its members count, its figures are old.
      const newest = row.account === report.id && report.at > row.last_seen
      if (newest) {
        update(row, report)
        shared.put(row.id, report.shared, report.at)
      }
      let reopened = false
      for (const id of report.absorbed) {
        const merged = absorb(cases.byId(row.id), id, now)
        row = merged.row
        reopened ||= merged.reopened
      }
      const added = members.add(row.id, report.members, shared.bits(row.id), now)
      row = cases.byId(row.id)
      inherit(row, report.members, added, now)
      if (newest || added > 0 || report.members.length > 0) recount(row.id)
      row = cases.byId(row.id)
      if (hasGrown(row)) {
        reopen(
          row,
          `It has grown from ${(row.decided_members ?? 0).toLocaleString('en-US')} accounts to ${row.members.toLocaleString('en-US')} since it was decided.`,
          now,
        )
        reopened = true
      }
      const alsoReopened = newest ? recognise(row, report, now) : []
      return { id: row.id, kind: known === null ? 'opened' : reopened ? 'reopened' : 'updated', alsoReopened }
    },

    /** An edge recognised a request of an account that nobody knew. */
    join(row: CaseRow, account: string, at: number, now: number): void {
      const { n, known } = sql
        .exec<{ n: number; known: number }>(
          `SELECT (SELECT count(*) FROM campaign_members WHERE case_id = ?1 AND links = 0 AND added_at > ?2) AS n,
             EXISTS (SELECT 1 FROM campaign_members WHERE case_id = ?1 AND account = ?3) AS known`,
          row.id,
          now - DAY,
          account,
        )
        .one()
      if (known === 1 || n >= RECOGNISED_A_DAY) return
      const joined = Math.min(now, Number.isFinite(at) ? Math.floor(at) : now)
      const member: CampaignMember = { account, joined, exchanges: 0, nats: null, links: 0 }
      inherit(
        row,
        [member],
        members.add(row.id, [member], () => 0, now),
        now,
      )
      recount(row.id)
    },

    detail(
      row: CaseRow,
      of: CaseDetail,
      now: number,
      query: { readonly after?: string; readonly limit?: number },
    ): CampaignDetail {
      const told = sql.exec<CampaignRow>('SELECT * FROM campaigns WHERE case_id = ?', row.id).one()
      const counts = members.counts(row, now)
      return {
        case: of,
        kind: row.kind as CampaignDetail['kind'],
        score: told.score,
        nats: told.nats,
        began: told.began,
        exchanges: told.exchanges,
        accounts: row.members,
        quiet: { accounts: told.quiet, exchanges: told.quiet_exchanges },
        ...counts,
        hours: sql
          .exec<CampaignHour & Record<string, number>>(
            'SELECT hour, exchanges, joined FROM campaign_hours WHERE case_id = ? ORDER BY hour DESC LIMIT 2000',
            row.id,
          )
          .toArray()
          .reverse(),
        shared: shared.list(row.id),
        groups: shared.groups(row.id, told.groups),
        page: members.page(row, query),
        why: told.why,
        returns: sql
          .exec<{ at: number; reference: string; accounts: number; sentence: string }>(
            `SELECT campaign_returns.at, cases.reference, cases.members AS accounts, campaign_returns.sentence
               FROM campaign_returns JOIN cases ON cases.id = campaign_returns.by_id
               WHERE campaign_returns.case_id = ? ORDER BY campaign_returns.at DESC LIMIT 20`,
            row.id,
          )
          .toArray(),
        absorbed: sql
          .exec<{ reference: string }>(
            'SELECT reference FROM aliases WHERE case_id = ? AND reference IS NOT NULL ORDER BY at LIMIT 50',
            row.id,
          )
          .toArray()
          .map(({ reference }) => reference),
        apps: sql
          .exec<{ kind: string; name: string; title: string }>(
            'SELECT kind, name, title FROM known_apps WHERE decision_id = ?',
            row.decision_id,
          )
          .toArray(),
      }
    },
  }
}

export type Campaigns = ReturnType<typeof createCampaigns>
