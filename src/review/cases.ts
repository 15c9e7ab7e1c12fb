/** The cases: every SQL statement on them is here, parameterised, and none scans the table. */
import type { Escalation } from '../types.ts'
import { addDay, addPoint } from './history.ts'
import { newReference } from './reference.ts'
import type { CaseRow } from './rows.ts'
import { shardNumber } from './shard.ts'
import type { SignalBits } from './signal-bits.ts'
import type { Counts, DayHours, ScorePoint } from './types.ts'

/** How much stronger, in nats, evidence must be than at the decision for a case to come back. */
export const REOPEN_BENIGN = 3
export const REOPEN_WATCH = 1

export interface Change {
  readonly id: number
  readonly kind: 'opened' | 'updated' | 'reopened'
}

const DAY = 86_400_000

/** By how much of itself it grew since a day before; where it is younger, since the first point. */
function paceOf(points: readonly ScorePoint[], { at, exchanges }: ScorePoint): number {
  const before = points.findLast((point) => point.at <= at - DAY) ?? points[0]
  return before === undefined || before.exchanges === 0 ? 0 : exchanges / before.exchanges - 1
}

/** The columns that an escalation says anew, in the order of `FACTS`. */
function factsOf(
  { verdict, activity }: Escalation,
  points: readonly ScorePoint[],
  point: ScorePoint,
  bits: SignalBits,
) {
  return [
    verdict.score,
    verdict.p,
    verdict.nats,
    verdict.tier,
    verdict.lane,
    activity.exchanges || verdict.exchanges,
    activity.model,
    activity.country ?? '',
    bits.maskOf(verdict.evidence),
    paceOf(points, point),
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

const FACTS = [
  'score',
  'p',
  'nats',
  'tier',
  'lane',
  'exchanges',
  'model',
  'country',
  'signals',
  'pace',
  'top',
  'evidence',
  'activity',
] as const

export function createCases(sql: SqlStorage, bits: SignalBits) {
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

  function insert(escalation: Escalation): Change {
    const { account, at, verdict, activity } = escalation
    const point: ScorePoint = { at, nats: verdict.nats, p: verdict.p, exchanges: verdict.exchanges }
    const facts = factsOf(escalation, [], point, bits)
    const { id } = sql
      .exec<{ id: number }>(
        `INSERT INTO cases (reference, account, shard, state, first_seen, last_seen, ${FACTS.join(', ')}, history, days)
         VALUES (?, ?, ?, 'open', ?, ?, ${FACTS.map(() => '?').join(', ')}, ?, ?) RETURNING id`,
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

  function update(row: CaseRow, escalation: Escalation): Change {
    const { at, verdict, activity } = escalation
    // At least once means twice: the same word again, or an older one that was late, changes nothing.
    if (at <= row.last_seen) return { id: row.id, kind: 'updated' }
    const point: ScorePoint = { at, nats: verdict.nats, p: verdict.p, exchanges: verdict.exchanges }
    const points = JSON.parse(row.history) as ScorePoint[]
    const facts = factsOf(escalation, points, point, bits)
    const history = addPoint(points, point)
    const days = addDay(JSON.parse(row.days) as DayHours[], activity.day, activity.hours)
    const reopened = row.state === 'decided' && verdict.nats >= (row.decided_nats ?? row.nats) + marginOf(row)
    sql.exec(
      `UPDATE cases SET last_seen = ?, ${FACTS.map((column) => `${column} = ?`).join(', ')}, history = ?, days = ?,
         reports = reports + 1 WHERE id = ?`,
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

    /** The open case after this one in the queue that nobody else has; the first one where this is the last. */
    following(row: CaseRow | null, by: string, now: number): string | null {
      const next = (condition: string, ...values: number[]) =>
        sql
          .exec<{ reference: string }>(
            `SELECT reference FROM cases INDEXED BY cases_by_score WHERE state = 'open' AND (claimed_until <= ? OR claimed_by = ?)
               AND ${condition}
               ORDER BY score DESC, nats DESC, id DESC LIMIT 1`,
            now,
            by,
            ...values,
          )
          .toArray()[0]?.reference
      const below =
        row === null ? undefined : next('(score, nats, id) < (?, ?, ?)', row.score, row.nats, row.id)
      return below ?? next('id <> ?', row?.id ?? 0) ?? null
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
