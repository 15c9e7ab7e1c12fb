/** How a case went over time, in bounded space: the score's points, and exchanges by hour and day. Pure. */
import type { DayHours, ScorePoint } from './types.ts'

export const POINTS_KEPT = 64
export const DAYS_KEPT = 14
/** Points closer together than this are one. */
const POINT_EVERY = 60_000

/** Adds a point; when there are too many, every second of the older half goes. The first and the newest always stay. */
export function addPoint(points: readonly ScorePoint[], point: ScorePoint): ScorePoint[] {
  const last = points.at(-1)
  if (last !== undefined && points.length > 1 && point.at - last.at < POINT_EVERY)
    return [...points.slice(0, -1), { ...point, at: last.at }]
  const all = [...points, point]
  if (all.length <= POINTS_KEPT) return all
  const half = all.length >> 1
  return all.filter((_, index) => index === 0 || index >= half || index % 2 === 0)
}

/** Merges a day's hours: counts only rise within a day, so the greater of two reports is the later one. */
export function addDay(days: readonly DayHours[], day: number, hours: readonly number[]): DayHours[] {
  const known = days.find((entry) => entry.day === day)
  const merged = known ? known.hours.map((value, hour) => Math.max(value, hours[hour])) : hours
  return [...days.filter((entry) => entry.day !== day), { day, hours: merged }]
    .sort((a, b) => a.day - b.day)
    .slice(-DAYS_KEPT)
}
