/** The cases: every SQL statement on them is here, parameterised, and none scans the table. */
import type { Escalation } from '../types.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { addDay, addPoint } from './history.ts'
import { newReference } from './reference.ts'
import { SUMMARY_COLUMNS, toSummary, type CaseRow, type SummaryRow } from './rows.ts'
import { shardNumber } from './shard.ts'
import type { CaseSummary, Counts, DayHours, ListQuery, ScorePoint } from './types.ts'

/** How much stronger, in nats, evidence must be than at the decision for a case to come back. */
export const REOPEN_BENIGN = 3
export const REOPEN_WATCH = 1

export interface Change {
  readonly id: number
  readonly kind: 'opened' | 'updated' | 'reopened'
}

/**
 * The queue pages' order: heaviest first; decided cases newest decision first. The index is named, for the planner prefers
 * to sort all decided cases.
 */
const ORDERS = {
  open: {
    index: 'cases_queue',
    campaigns: 'cases_campaigns',
    where: "state = 'open'",
    key: ['score', 'nats', 'id'],
    of: (row: SummaryRow) => [row.score, row.nats, row.id],
  },
  all: {
    index: 'cases_all',
    campaigns: 'cases_campaigns_all',
    where: 'TRUE',
    key: ['score', 'nats', 'id'],
    of: (row: SummaryRow) => [row.score, row.nats, row.id],
  },
  decided: {
    index: 'cases_decided',
    campaigns: 'cases_campaigns_decided',
    where: "state = 'decided'",
    key: ['decided_at', 'id'],
    of: (row: SummaryRow) => [row.decided_at ?? 0, row.id],
  },
} as const

/** The columns that an escalation says anew: score, p, nats, tier, lane, exchanges, model, top, evidence, activity. */
function factsOf(verdict: Escalation['verdict'], activity: Escalation['activity']) {
  return [
    verdict.score,
    verdict.p,
    verdict.nats,
    verdict.tier,
    verdict.lane,
    activity.exchanges || verdict.exchanges,
    activity.model,
    verdict.evidence[0]?.sentence ?? '',
    JSON.stringify(verdict.evidence),
    JSON.stringify(activity),
  ]
}

/** How much stronger evidence must be for a decided case to come back. What ended by itself comes back with the next word. */
function marginOf({ decision, standing, until }: CaseRow): number {
  if (decision === 'benign') return REOPEN_BENIGN
  if (decision === 'watch') return REOPEN_WATCH
  return decision === 'confirm' && standing === null && until > 0 ? -Infinity : Infinity
}

export function createCases(sql: SqlStorage) {
  function byAccount(account: string): CaseRow | null {
    const row = sql.exec<CaseRow>('SELECT * FROM cases WHERE account = ?', account).toArray()[0]
    if (row !== undefined) return row
    const alias = sql
      .exec<CaseRow>(
        'SELECT cases.* FROM aliases JOIN cases ON cases.id = aliases.case_id WHERE aliases.account = ?',
        account,
      )
      .toArray()[0]
    return alias ?? null
  }

  function byReference(reference: string): CaseRow | null {
    const row = sql.exec<CaseRow>('SELECT * FROM cases WHERE reference = ?', reference).toArray()[0]
    if (row !== undefined) return row
    const merged = sql
      .exec<CaseRow>(
        'SELECT cases.* FROM aliases JOIN cases ON cases.id = aliases.case_id WHERE aliases.reference = ?',
        reference,
      )
      .toArray()[0]
    return merged ?? null
  }

  function insert({ account, at, verdict, activity }: Escalation): Change {
    const point: ScorePoint = { at, nats: verdict.nats, p: verdict.p, exchanges: verdict.exchanges }
    const facts = factsOf(verdict, activity)
    const { id } = sql
      .exec<{ id: number }>(
        `INSERT INTO cases (reference, account, shard, state, first_seen, last_seen, score, p, nats, tier, lane,
           exchanges, model, top, evidence, activity, history, days)
         VALUES (?, ?, ?, 'open', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
        newReference(),
        account,
        shardNumber(account),
        at,
        at,
        ...facts,
        JSON.stringify([point]),
        JSON.stringify([{ day: activity.day, hours: activity.hours }]),
      )
      .one()
    return { id, kind: 'opened' }
  }

  function update(row: CaseRow, { at, verdict, activity }: Escalation): Change {
    // At least once means twice: the same word again, or an older one that was late, changes nothing.
    if (at <= row.last_seen) return { id: row.id, kind: 'updated' }
    const point: ScorePoint = { at, nats: verdict.nats, p: verdict.p, exchanges: verdict.exchanges }
    const facts = factsOf(verdict, activity)
    const history = addPoint(JSON.parse(row.history) as ScorePoint[], point)
    const days = addDay(JSON.parse(row.days) as DayHours[], activity.day, activity.hours)
    const reopened = row.state === 'decided' && verdict.nats >= (row.decided_nats ?? row.nats) + marginOf(row)
    sql.exec(
      `UPDATE cases SET last_seen = ?, score = ?, p = ?, nats = ?, tier = ?, lane = ?, exchanges = ?, model = ?,
         top = ?, evidence = ?, activity = ?, history = ?, days = ?, reports = reports + 1 WHERE id = ?`,
      at,
      ...facts,
      JSON.stringify(history),
      JSON.stringify(days),
      row.id,
    )
    if (!reopened) return { id: row.id, kind: 'updated' }
    sql.exec("UPDATE cases SET state = 'open', decision = NULL WHERE id = ?", row.id)
    return { id: row.id, kind: 'reopened' }
  }

  return {
    byAccount,
    byReference,
    byId: (id: number): CaseRow => sql.exec<CaseRow>('SELECT * FROM cases WHERE id = ?', id).one(),

    /** Opens the account's case, or updates it. */
    take(escalation: Escalation): Change {
      const row = byAccount(escalation.account)
      return row === null ? insert(escalation) : update(row, escalation)
    },

    list(query: ListQuery): { cases: CaseSummary[]; next: string | null } {
      const order = ORDERS[query.state] ?? ORDERS.open
      const { key, of } = order
      const campaigns = query.kind === 'campaign'
      const index = campaigns ? order.campaigns : order.index
      const where = campaigns ? `kind <> 'account' AND ${order.where}` : order.where
      const limit = Math.min(200, Math.max(1, Math.floor(query.limit ?? 50)))
      const after = decodeCursor(query.after, key.length)
      const columns = key.join(', ')
      const rows = sql
        .exec<SummaryRow>(
          `SELECT ${SUMMARY_COLUMNS} FROM cases INDEXED BY ${index} WHERE ${where}
             ${after === null ? '' : `AND (${columns}) < (${key.map(() => '?').join(', ')})`}
             ORDER BY ${key.map((column) => `${column} DESC`).join(', ')} LIMIT ?`,
          ...(after ?? []),
          limit + 1,
        )
        .toArray()
      const page = rows.slice(0, limit)
      const last = page.at(-1)
      return {
        cases: page.map(toSummary),
        next: rows.length > limit && last !== undefined ? encodeCursor(of(last)) : null,
      }
    },

    /** The open case after this one in the queue; the first one where this is the last. */
    following(row: CaseRow | null): string | null {
      const below =
        row === null
          ? []
          : sql
              .exec<{ reference: string }>(
                `SELECT reference FROM cases WHERE state = 'open' AND (score, nats, id) < (?, ?, ?)
                   ORDER BY score DESC, nats DESC, id DESC LIMIT 1`,
                row.score,
                row.nats,
                row.id,
              )
              .toArray()
      if (below[0] !== undefined) return below[0].reference
      const first = sql
        .exec<{ reference: string }>(
          "SELECT reference FROM cases WHERE state = 'open' AND id <> ? ORDER BY score DESC, nats DESC, id DESC LIMIT 1",
          row?.id ?? 0,
        )
        .toArray()[0]
      return first?.reference ?? null
    },

    counts(): Counts {
      const n = Object.fromEntries(
        sql
          .exec<{ name: string; n: number }>('SELECT name, n FROM tallies')
          .toArray()
          .map((row) => [row.name, row.n]),
      )
      const of = (name: string) => n[name] ?? 0
      const [confirm, watch, benign, knownApps] = ['confirm', 'watch', 'benign', 'known-app'].map(of)
      return {
        open: of('open'),
        second: sql.exec<{ n: number }>('SELECT count(*) AS n FROM cases WHERE proposal_id > 0').one().n,
        decided: confirm + watch + benign + knownApps,
        confirm,
        watch,
        benign,
        knownApps,
        notes: of('note'),
        campaigns: { open: of('campaign:open'), decided: of('campaign:decided') },
      }
    },
  }
}

export type Cases = ReturnType<typeof createCases>
