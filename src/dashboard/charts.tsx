/** Small pictures, drawn on the server as SVG. Each says in words what it shows, or stands beside a figure that does. */
import type { DayHours, ScorePoint } from '../review/types.ts'
import { absolute, count, dateOfDay } from './format.ts'

/** A score on the queue, in nats: full at 20. */
export function Meter({ nats }: { readonly nats: number }) {
  const width = 48
  const part = Math.max(0, Math.min(1, nats / 20)) * width
  return (
    <svg class="meter" width={width} height="3" viewBox={`0 0 ${width} 3`} aria-hidden="true">
      <rect class="bed" width={width} height="3" rx="1.5" />
      <rect class="fill" width={part.toFixed(1)} height="3" rx="1.5" />
    </svg>
  )
}

/** What was observed among what is usual: numbers out of the words of an evidence, or null where those are not such numbers. */
export function measuresOf(observed: string, usual: string) {
  const value = /(-?[\d.]+)\s*$/.exec(observed)
  const range = /^(-?[\d.]+) \(8 in 10: (-?[\d.]+) to (-?[\d.]+)\)$/.exec(usual)
  if (value === null || range === null) return null
  const [middle, low, high] = range.slice(1).map(Number)
  const measures = { value: Number(value[1]), middle, low, high }
  return Object.values(measures).every(Number.isFinite) && low <= high ? measures : null
}

/** One signal: the band where 8 in 10 honest accounts lie, their middle, and this account. In words it stands beside. */
export function Among({ observed, usual, against }: { observed: string; usual: string; against: boolean }) {
  const measures = measuresOf(observed, usual)
  if (measures === null) return null
  const { value, middle, low, high } = measures
  const width = 120
  const least = Math.min(value, low, 0)
  const most = Math.max(value, high)
  const span = most - least || 1
  const x = (at: number) => 4 + ((at - least) / span) * (width - 8)
  return (
    <svg width={width} height="16" viewBox={`0 0 ${width} 16`} aria-hidden="true">
      <line class="axis" x1="0" x2={width} y1="8" y2="8" />
      <rect
        class="usual"
        x={x(low).toFixed(1)}
        y="4"
        width={Math.max(2, x(high) - x(low)).toFixed(1)}
        height="8"
        rx="2"
      />
      <line class="middle" x1={x(middle).toFixed(1)} x2={x(middle).toFixed(1)} y1="3" y2="13" />
      <circle class={against ? 'contra' : 'fill'} cx={x(value).toFixed(1)} cy="8" r="4" />
    </svg>
  )
}

/** One signal's weight: to the right of the line it speaks for harvesting, to the left for honest use. */
export function Balance({ weight }: { readonly weight: number }) {
  const [left, right] = [-1, 4]
  const width = 120
  const x = (value: number) =>
    ((Math.max(left, Math.min(right, value)) - left) / (right - left)) * (width - 2) + 1
  const zero = x(0)
  const end = x(weight)
  return (
    <svg width={width} height="14" viewBox={`0 0 ${width} 14`} aria-hidden="true">
      <rect class="bed" x="0" y="4" width={width} height="6" rx="3" />
      <rect
        class={weight < 0 ? 'contra' : 'fill'}
        x={Math.min(zero, end).toFixed(1)}
        y="4"
        width={Math.max(1, Math.abs(end - zero)).toFixed(1)}
        height="6"
      />
      <line class="axis" x1={zero} x2={zero} y1="0" y2="14" />
    </svg>
  )
}

/** How the sum of the evidence went. */
export function Trend({ points }: { readonly points: readonly ScorePoint[] }) {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return null
  const [width, height, top, bottom] = [560, 92, 8, 20]
  const nats = points.map((point) => point.nats)
  const high = Math.max(1, ...nats)
  const low = Math.min(0, ...nats)
  const span = last.at - first.at
  const right = width - 50
  const x = (at: number) => (span === 0 ? right : 2 + ((at - first.at) / span) * (right - 2))
  const y = (value: number) => top + (1 - (value - low) / (high - low)) * (height - top - bottom)
  const line = points.map((point) => `${x(point.at).toFixed(1)},${y(point.nats).toFixed(1)}`).join(' ')
  const text = `Score from ${first.nats.toFixed(1)} nats at ${absolute(first.at)} to ${last.nats.toFixed(1)} at ${absolute(last.at)}, ${points.length} points, highest ${Math.max(...nats).toFixed(1)}.`
  return (
    <svg class="trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text}>
      <line class="axis" x1="0" x2={width} y1={y(low)} y2={y(low)} />
      {points.length > 1 && (
        <polyline
          class="ink"
          points={line}
          fill="none"
          stroke-width="1.75"
          stroke-linejoin="round"
          stroke-linecap="round"
        />
      )}
      <circle class="fill" cx={x(last.at).toFixed(1)} cy={y(last.nats).toFixed(1)} r="3.5" />
      <text class="label" x={(x(last.at) + 8).toFixed(1)} y={(y(last.nats) + 4).toFixed(1)}>
        {last.nats.toFixed(1)}
      </text>
      <text class="label" x="0" y={height - 5}>
        {absolute(first.at).slice(0, 16)}
      </text>
      {span > 0 && (
        <text class="label" x={width} y={height - 5} text-anchor="end">
          {absolute(last.at).slice(0, 16)} UTC
        </text>
      )}
    </svg>
  )
}

/** Exchanges by hour: the newest day as bars, the days before as rows of a heat map. The table says the same. */
export function Hours({ days }: { readonly days: readonly DayHours[] }) {
  const today = days.at(-1)
  if (today === undefined) return null
  const before = days.slice(-7, -1).reverse()
  const [left, step, bars, line] = [74, 28, 72, 21]
  const width = left + 24 * step
  const highest = Math.max(1, ...today.hours)
  const ever = Math.max(1, ...days.flatMap((day) => day.hours))
  const busy = today.hours.filter((n) => n > 0).length
  const height = bars + 26 + before.length * line
  return (
    <figure>
      <svg
        width="100%"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Exchanges by hour on ${dateOfDay(today.day)}: active in ${busy} of 24 hours, at most ${count(highest)} in one. The table has all figures.`}
      >
        <text class="label" x="0" y={bars - 2}>
          {dateOfDay(today.day).slice(5)}
        </text>
        <text class="label" x={left - 8} y="12" text-anchor="end">
          {count(highest)}
        </text>
        <line class="axis" x1={left} x2={width} y1={bars} y2={bars} />
        {today.hours.map((n, hour) => {
          const tall = n === 0 ? 0 : Math.max(1.5, (n / highest) * (bars - 6))
          return (
            <rect
              class="fill"
              x={left + hour * step + 2}
              y={(bars - tall).toFixed(1)}
              width={step - 4}
              height={tall.toFixed(1)}
              rx="1"
            >
              <title>{`${String(hour).padStart(2, '0')}:00, ${count(n)}`}</title>
            </rect>
          )
        })}
        {before.map((day, row) => (
          <>
            <text class="label" x="0" y={bars + 16 + row * line}>
              {dateOfDay(day.day).slice(5)}
            </text>
            {day.hours.map((n, hour) => (
              <rect
                class={n === 0 ? 'bed' : 'fill'}
                x={left + hour * step + 1}
                y={bars + 4 + row * line}
                width={step - 2}
                height={line - 5}
                rx="1.5"
                fill-opacity={n === 0 ? '1' : (0.18 + 0.82 * (n / ever)).toFixed(2)}
              />
            ))}
          </>
        ))}
        {[0, 6, 12, 18].map((hour) => (
          <text class="label" x={left + hour * step + 2} y={height - 8}>
            {String(hour).padStart(2, '0')}
          </text>
        ))}
        <text class="label" x={width} y={height - 8} text-anchor="end">
          UTC
        </text>
      </svg>
      <div class="hidden">
        <table>
          <caption>Exchanges by hour (UTC)</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              {today.hours.map((_, hour) => (
                <th scope="col">{String(hour).padStart(2, '0')}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[today, ...before].map((day) => (
              <tr>
                <th scope="row">{dateOfDay(day.day)}</th>
                {day.hours.map((n) => (
                  <td>{count(n)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}
