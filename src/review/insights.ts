/** People's decisions as labels: how often a signal, or a threshold, was right. Pure but for the reading of the tables. */
import type { DecisionKind, Insights, LabelCount } from './types.ts'

const DAY = 86_400_000
const WEEK = 7 * DAY
/** Labels that are read: the newest. */
const MOST = 5000
const KEPT_FOR = 26 * WEEK
/** Thresholds that are compared, as shares of honest people a day that may be escalated. */
export const THRESHOLDS = [0.02, 0.01, 0.005, 0.002, 0.001, 0.0005, 0.0002, 0.0001, 0.00001] as const
const OPEN_LOOKED = 20_000

export interface Label {
  readonly at: number
  readonly by: string
  readonly harvesting: boolean
  readonly p: number
  /** Bits of the signals that spoke for harvesting. */
  readonly signals: number
  readonly reason: string
}

const countOf = (labels: readonly Label[]): LabelCount => {
  const confirmed = labels.filter(({ harvesting }) => harvesting).length
  return { confirmed, honest: labels.length - confirmed }
}

/** Bitwise operators see 32 bits: of 52 they would lose some. */
const hasBit = (mask: number, bit: number) => Math.floor(mask / 2 ** bit) % 2 === 1

export function insightsOf(
  labels: readonly Label[],
  signals: readonly { readonly name: string; readonly bit: number }[],
  now: number,
): Omit<Insights, 'open'> {
  const reasons = new Map<string, number>()
  for (const { reason } of labels) if (reason !== '') reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const first = Math.min(now, ...labels.map(({ at }) => at))
  const weeks = labels.length === 0 ? 0 : Math.floor(now / WEEK) - Math.floor(first / WEEK) + 1
  return {
    ...countOf(labels),
    signals: signals
      .map(({ name, bit }) => ({
        signal: name,
        ...countOf(labels.filter((one) => hasBit(one.signals, bit))),
      }))
      .filter(({ confirmed, honest }) => confirmed + honest > 0)
      .sort((a, b) => b.confirmed + b.honest - (a.confirmed + a.honest)),
    thresholds: THRESHOLDS.map((p) => ({ p, ...countOf(labels.filter((one) => one.p <= p)) })),
    weeks: Array.from({ length: weeks }, (_, i) => {
      const week = Math.floor(now / WEEK) - weeks + 1 + i
      return { at: week * WEEK, ...countOf(labels.filter(({ at }) => Math.floor(at / WEEK) === week)) }
    }),
    reasons: [...reasons].map(([code, n]) => ({ code, n })).sort((a, b) => b.n - a.n),
  }
}

export function createInsights(sql: SqlStorage) {
  return {
    /** `by`: only what one person decided. */
    read(now: number, by?: string): Insights {
      const labels = sql
        .exec<{ at: number; by: string; decision: DecisionKind; p: number; signals: number; reason: string }>(
          `SELECT decisions.at, decisions.by, decisions.decision, decisions.p, decisions.signals, decisions.reason
             FROM decisions JOIN cases ON cases.decision_id = decisions.id
             WHERE decisions.undone_at IS NULL AND decisions.nats IS NOT NULL
               AND decisions.decision IN ('confirm', 'benign') AND decisions.at > ?1 ${by === undefined ? '' : 'AND decisions.by = ?3'}
             ORDER BY decisions.id DESC LIMIT ?2`,
          now - KEPT_FOR,
          MOST,
          ...(by === undefined ? [] : [by]),
        )
        .toArray()
        .map(({ decision, ...label }): Label => ({ ...label, harvesting: decision === 'confirm' }))
      const signals = sql
        .exec<{ name: string; bit: number }>('SELECT name, bit FROM signal_bits ORDER BY name')
        .toArray()
      // Open cases by threshold: none of them has a label yet, but each is somebody's work.
      const open = sql
        .exec<Record<string, number>>(
          `SELECT ${THRESHOLDS.map((p, i) => `count(*) FILTER (WHERE 1 - score <= ${p}) AS t${i}`).join(', ')}
             FROM (SELECT score, kind FROM cases INDEXED BY cases_by_score WHERE state = 'open'
               ORDER BY score DESC, nats DESC, id DESC LIMIT ?) WHERE kind = 'account'`,
          OPEN_LOOKED,
        )
        .one()
      return { ...insightsOf(labels, signals, now), open: THRESHOLDS.map((_, i) => open[`t${i}`]) }
    },
  }
}
