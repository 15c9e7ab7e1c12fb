/** How the isolates are: the newest report of each, and whether any of them is degraded. */
import type { HealthReport, Telemetry } from '../types.ts'
import { clean } from './clean.ts'
import type { IsolateHealth } from './types.ts'

/** An isolate that has said nothing for this long is gone: its state no longer counts. */
const SPEAKS_WITHIN = 5 * 60_000
const KEPT = 86_400_000
const SHOWN = 200

const FIELDS: readonly (keyof Telemetry)[] = [
  'inspected',
  'uninspected',
  'unguarded',
  'oversize',
  'unreadable',
  'anonymous',
  'counted',
  'lost',
  'evicted',
  'refused',
  'recognised',
  'late',
  'escalated',
  'faults',
  'flushes',
  'factsSent',
  'factsLost',
]

type IsolateRow = {
  isolate: string
  at: number
  state: 'ok' | 'degraded'
  reason: string | null
  store: string
  telemetry: string
}

function readTelemetry(value: unknown): Telemetry {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const read = {} as Record<keyof Telemetry, number>
  for (const field of FIELDS) {
    const n = given[field]
    read[field] = typeof n === 'number' && Number.isFinite(n) && n > 0 ? Math.floor(n) : 0
  }
  return read
}

export function createHealth(sql: SqlStorage) {
  const degraded = (now: number) =>
    sql
      .exec<{ reason: string | null; store: string; n: number; lost: number }>(
        `SELECT reason, store, count(*) AS n, sum(telemetry ->> 'lost') AS lost FROM isolates
           WHERE at > ? AND state = 'degraded' GROUP BY reason, store ORDER BY n DESC LIMIT 20`,
        now - SPEAKS_WITHIN,
      )
      .toArray()

  return {
    /** Takes a report. `now`: the desk's clock; an isolate's own is only shown. */
    take(report: HealthReport, now: number): void {
      const isolate = clean(report.isolate, 64)
      if (isolate === '') return
      sql.exec(
        `INSERT INTO isolates (isolate, at, state, reason, store, telemetry) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (isolate) DO UPDATE SET at = excluded.at, state = excluded.state, reason = excluded.reason,
           store = excluded.store, telemetry = excluded.telemetry`,
        isolate,
        now,
        report.state === 'degraded' ? 'degraded' : 'ok',
        clean(report.reason, 300) || null,
        clean(report.store, 40),
        JSON.stringify(readTelemetry(report.telemetry)),
      )
    },

    isDegraded: (now: number): boolean => degraded(now).length > 0,

    reasons: (now: number): string[] =>
      degraded(now).map(
        ({ reason, store, n }) =>
          `${n} isolate${n === 1 ? '' : 's'} on store ${store}: ${reason ?? 'no reason given'}`,
      ),

    isolates: (now: number): IsolateHealth[] =>
      sql
        .exec<IsolateRow>('SELECT * FROM isolates WHERE at > ? ORDER BY at DESC LIMIT ?', now - KEPT, SHOWN)
        .toArray()
        .map((row) => ({ ...row, telemetry: readTelemetry(JSON.parse(row.telemetry)) })),

    /** Summed in SQL, over all isolates of the last day. */
    totals(now: number): Telemetry {
      const sums = sql
        .exec<Record<string, number>>(
          `SELECT ${FIELDS.map((field) => `coalesce(sum(telemetry ->> '${field}'), 0) AS ${field}`).join(', ')}
             FROM isolates WHERE at > ?`,
          now - KEPT,
        )
        .one()
      return readTelemetry(sums)
    },

    purge(now: number): void {
      sql.exec('DELETE FROM isolates WHERE at <= ?', now - KEPT)
    },
  }
}

export type Health = ReturnType<typeof createHealth>
