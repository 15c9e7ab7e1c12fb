/** One figure of the table in DESIGN section 10, as the bench prints it. */
import { round } from './stats.ts'

export interface Budget {
  readonly name: string
  readonly unit: string
  /** The figure must not exceed it, or not fall short of it where `atLeast`. Null: nobody set one. */
  readonly budget: number | null
  readonly measured: number
  readonly met: boolean
  readonly atLeast?: true
  /** What the same measurement says of the bare proxy against itself: the noise of this run, in the same unit. */
  readonly noise?: number
  /** How it was measured, and what else was seen. */
  readonly note?: string
}

interface Options {
  readonly atLeast?: boolean
  readonly noise?: number
  readonly note?: string
}

/** A figure against its budget. What could not be measured is NaN, and missed. */
export function budget(
  name: string,
  unit: string,
  limit: number,
  measured: number,
  { atLeast = false, noise, note }: Options = {},
): Budget {
  return {
    name,
    unit,
    budget: round(limit, 4),
    measured: round(measured, 4),
    met: atLeast ? measured >= limit : measured <= limit,
    ...(atLeast && { atLeast }),
    ...(noise !== undefined && { noise: round(noise, 4) }),
    ...(note !== undefined && { note }),
  }
}

/** A figure that is only told: no budget is set for it, so none is missed. */
export function figure(name: string, unit: string, measured: number, { noise, note }: Options = {}): Budget {
  return { ...budget(name, unit, Number.POSITIVE_INFINITY, measured, { noise, note }), budget: null }
}

/** By how much a budget is missed, as a person says it; empty where it is met. */
export function missedBy({ met, measured, budget: limit, unit, atLeast }: Budget): string {
  if (met || limit === null) return ''
  if (Number.isNaN(measured)) return 'not measured'
  const by = atLeast ? limit - measured : measured - limit
  return `by ${round(by, 3)} ${unit}${limit === 0 ? '' : ` (${Math.round((100 * by) / limit)}%)`}`
}
