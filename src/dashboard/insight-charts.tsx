/** Pictures of decisions as labels. Each has its figures in words, or in the table beside it. */
import type { LabelCount } from '../review/types.ts'
import { absolute, count, oneIn } from './format.ts'

/** Harvesting and honest use among the decisions on a signal. */
export function Parts({ of, most }: { readonly of: LabelCount; readonly most: number }) {
  const width = 160
  const x = (n: number) => (n / most) * width
  return (
    <svg width={width} height="10" viewBox={`0 0 ${width} 10`} aria-hidden="true">
      <rect class="bed" width={width} height="10" rx="2" />
      <rect class="fill" width={x(of.confirmed).toFixed(1)} height="10" />
      <rect class="contra" x={x(of.confirmed).toFixed(1)} width={x(of.honest).toFixed(1)} height="10" />
    </svg>
  )
}

/** Decisions a week. */
export function Weeks({ weeks }: { readonly weeks: readonly (LabelCount & { readonly at: number })[] }) {
  const shown = weeks.slice(-26)
  const most = Math.max(1, ...shown.map(({ confirmed, honest }) => confirmed + honest))
  const [width, height, base] = [560, 120, 96]
  const step = Math.min(48, width / Math.max(1, shown.length))
  const tall = (n: number) => (n / most) * (base - 14)
  const text = shown
    .map(
      (week) => `${absolute(week.at).slice(0, 10)}: ${week.confirmed} harvesting, ${week.honest} honest use`,
    )
    .join('; ')
  return (
    <svg
      class="wide"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Decisions by week. ${text}.`}
    >
      <line class="axis" x1="0" x2={width} y1={base} y2={base} />
      <text class="label" x="0" y="10">
        {`${count(most)} a week`}
      </text>
      {shown.map((week, i) => (
        <>
          <rect
            class="fill"
            x={(i * step + 2).toFixed(1)}
            y={(base - tall(week.confirmed)).toFixed(1)}
            width={(step - 4).toFixed(1)}
            height={tall(week.confirmed).toFixed(1)}
          />
          <rect
            class="contra"
            x={(i * step + 2).toFixed(1)}
            y={(base - tall(week.confirmed) - tall(week.honest)).toFixed(1)}
            width={(step - 4).toFixed(1)}
            height={tall(week.honest).toFixed(1)}
          />
        </>
      ))}
      <text class="label" x="2" y={height - 6}>
        {absolute(shown[0]?.at ?? 0).slice(0, 10)}
      </text>
    </svg>
  )
}

/** What a threshold keeps of the harvests and of the honest, loose on the left, strict on the right. */
export function Curve({
  thresholds,
  now,
  at,
}: {
  readonly thresholds: readonly (LabelCount & { readonly p: number })[]
  readonly now: number
  readonly at: number
}) {
  const [width, height, left, top, bottom] = [560, 208, 44, 34, 178]
  const most = Math.max(1, ...thresholds.map(({ confirmed, honest }) => Math.max(confirmed, honest)))
  const [loose, strict] = [Math.log(thresholds[0].p), Math.log(thresholds.at(-1)!.p)]
  const x = (p: number) => left + ((Math.log(p) - loose) / (strict - loose)) * (width - left - 8)
  const y = (n: number) => bottom - (n / most) * (bottom - top)
  const line = (of: (one: LabelCount) => number) =>
    thresholds.map((one) => `${x(one.p).toFixed(1)},${y(of(one)).toFixed(1)}`).join(' ')
  return (
    <svg
      class="wide"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label="Decided cases that each threshold would have escalated: harvesting and honest use. The table has all figures."
    >
      <line class="axis" x1={left} x2={width} y1={bottom} y2={bottom} />
      <text class="label" x={left - 8} y={top + 4} text-anchor="end">
        {count(most)}
      </text>
      <text class="label" x={left - 8} y={bottom + 4} text-anchor="end">
        0
      </text>
      <line
        class="axis"
        x1={x(now).toFixed(1)}
        x2={x(now).toFixed(1)}
        y1={top}
        y2={bottom}
        stroke-dasharray="3 3"
      />
      <line class="node-line" x1={x(at).toFixed(1)} x2={x(at).toFixed(1)} y1={top} y2={bottom} />
      <polyline class="ink" points={line((one) => one.confirmed)} fill="none" stroke-width="2" />
      <polyline class="contra-line" points={line((one) => one.honest)} fill="none" stroke-width="2" />
      <text class="label" x={left} y={height - 10}>
        {oneIn(thresholds[0].p)}
      </text>
      <text class="label" x={width} y={height - 10} text-anchor="end">
        {oneIn(thresholds.at(-1)!.p)}
      </text>
      <text class="label" x={x(now).toFixed(1)} y={top - 12} text-anchor="middle">
        now
      </text>
      {at !== now && (
        <text
          class="label strong"
          x={Math.min(width - 40, x(at)).toFixed(1)}
          y={top - 12}
          text-anchor="middle"
        >
          {oneIn(at)}
        </text>
      )}
    </svg>
  )
}
