/** Back to detection: decisions as labels. How often a signal and a threshold were right, and what another one would have done. */
import { THRESHOLDS } from '../../review/insights.ts'
import { reasonWords } from '../../review/reasons.ts'
import type { Insights as Of, LabelCount } from '../../review/types.ts'
import { count, oneIn } from '../format.ts'
import { Curve, Parts, Weeks } from '../insight-charts.tsx'
import { Shell, Text, type Frame } from './layout.tsx'

/** The share that was right, and between what it lies 19 times in 20 (Wilson). */
export function precisionOf({ confirmed, honest }: LabelCount): {
  readonly share: number
  readonly low: number
  readonly high: number
} | null {
  const n = confirmed + honest
  if (n === 0) return null
  const share = confirmed / n
  const z2 = 1.96 ** 2
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n)
  const half = (1.96 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

const percent = (share: number) => `${Math.round(share * 100)}%`

function Precision({ of }: { readonly of: LabelCount }) {
  const precision = precisionOf(of)
  if (precision === null) return <span class="faint">–</span>
  return (
    <>
      <b class="num">{percent(precision.share)}</b>{' '}
      <span class="faint num">{`${percent(precision.low)} to ${percent(precision.high)}`}</span>
    </>
  )
}

/** The threshold of the list that is nearest to a setting. */
const nearest = (p: number) =>
  THRESHOLDS.reduce((best, one) => (Math.abs(Math.log(one / p)) < Math.abs(Math.log(best / p)) ? one : best))

interface InsightsProps {
  readonly frame: Frame
  readonly of: Of
  readonly mine: boolean
  /** The threshold in force. */
  readonly now: number
  /** The one to replay under. */
  readonly at: number
}

export function Insights({ frame, of, mine, now, at }: InsightsProps) {
  const { base } = frame
  const all = of.confirmed + of.honest
  return (
    <Shell title="Insights" section="insights" frame={frame}>
      <div class="head">
        <h1>Insights</h1>
        <p class="soft">Decisions on accounts of the last 26 weeks, as labels: harvesting or honest use.</p>
        <nav class="end small switch" aria-label="Whose decisions">
          <a href={`${base}/insights`} aria-current={mine ? undefined : 'page'}>
            Everybody’s
          </a>
          <a href={`${base}/insights?mine=yes`} aria-current={mine ? 'page' : undefined}>
            Mine
          </a>
        </nav>
      </div>
      <section class="card" aria-label="Totals">
        <dl class="stats">
          <div>
            <dt>Decided</dt>
            <dd>{count(all)}</dd>
          </div>
          <div>
            <dt>Harvesting</dt>
            <dd>{count(of.confirmed)}</dd>
          </div>
          <div>
            <dt>Honest use</dt>
            <dd>{count(of.honest)}</dd>
          </div>
          <div>
            <dt>Right</dt>
            <dd>
              <Precision of={of} />
            </dd>
          </div>
        </dl>
      </section>
      {all === 0 ? (
        <div class="empty">
          <h2>No decisions yet</h2>
          <p>Once cases are confirmed or found honest, this page says which signals were right.</p>
        </div>
      ) : (
        <div class="insights">
          <Replay frame={frame} of={of} mine={mine} now={nearest(now)} at={nearest(at)} />
          <Signals of={of} />
          <section class="card" aria-labelledby="weeks">
            <header>
              <h2 id="weeks">Week by week</h2>
            </header>
            <div class="pad">
              <Weeks weeks={of.weeks} />
            </div>
          </section>
          {of.reasons.length > 0 && (
            <section class="card" aria-labelledby="reasons">
              <header>
                <h2 id="reasons">Reasons given</h2>
              </header>
              <ul class="pad small history">
                {of.reasons.map(({ code, n }) => (
                  <li>
                    {reasonWords(code)} <span class="soft num">{count(n)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </Shell>
  )
}

function Replay({
  frame,
  of,
  mine,
  now,
  at,
}: {
  frame: Frame
  of: Of
  mine: boolean
  now: number
  at: number
}) {
  const row = (p: number) => THRESHOLDS.indexOf(p as (typeof THRESHOLDS)[number])
  const [here, there] = [of.thresholds[row(now)], of.thresholds[row(at)]]
  const [openHere, openThere] = [of.open[row(now)], of.open[row(at)]]
  const gained = (from: number, to: number) =>
    to === from ? 'the same' : `${count(Math.abs(to - from))} ${to > from ? 'more' : 'fewer'}`
  return (
    <section class="card" aria-labelledby="replay">
      <header>
        <h2 id="replay">Replay {mine ? 'my' : 'these'} decisions</h2>
        <span class="small faint">
          <span class="key fill"></span> harvesting <span class="key contra"></span> honest use
        </span>
        <form class="end small" method="get" action={`${frame.base}/insights`} data-filters="yes">
          {mine && <input type="hidden" name="mine" value="yes" />}
          <label>
            under{' '}
            <select name="at" aria-label="Another threshold">
              {THRESHOLDS.map((p) => (
                <option value={String(p)} selected={p === at}>
                  {`${oneIn(p)} people a day`}
                </option>
              ))}
            </select>
          </label>{' '}
          <button data-apply="yes">Show</button>
        </form>
      </header>
      <div class="pad">
        <Curve thresholds={of.thresholds} now={now} at={at} />
        <p class="soft">
          With a threshold of {oneIn(at)} instead of {oneIn(now)} people a day,{' '}
          <b class="num">{count(there.confirmed)}</b> of the decided cases that were harvesting would have
          been escalated ({gained(here.confirmed, there.confirmed)}) and{' '}
          <b class="num">{count(there.honest)}</b> that were honest use ({gained(here.honest, there.honest)});
          of those open now, <b class="num">{count(openThere)}</b> ({gained(openHere, openThere)}). What lay
          below the threshold at the time was never escalated: of that nobody knows,{' '}
          <code>npm run replay</code> on a log does.
        </p>
      </div>
      <div class="scroll" tabindex={0} role="region" aria-label="Decisions by threshold">
        <table>
          <caption class="hidden">Decisions by threshold</caption>
          <thead>
            <tr>
              <th scope="col">Threshold, people a day</th>
              <th scope="col" class="right">
                Harvesting
              </th>
              <th scope="col" class="right">
                Honest use
              </th>
              <th scope="col">Right, 19 times in 20 between</th>
              <th scope="col" class="right">
                Open now
              </th>
            </tr>
          </thead>
          <tbody>
            {of.thresholds.map((one, i) => (
              <tr data-current={one.p === at ? 'yes' : undefined}>
                <td class="num">
                  {oneIn(one.p)} {one.p === now && <span class="tag">now</span>}
                </td>
                <td class="right num">{count(one.confirmed)}</td>
                <td class="right num">{count(one.honest)}</td>
                <td>
                  <Precision of={one} />
                </td>
                <td class="right num">{count(of.open[i])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Signals({ of }: { readonly of: Of }) {
  const most = Math.max(1, ...of.signals.map(({ confirmed, honest }) => confirmed + honest))
  return (
    <section class="card" aria-labelledby="signals">
      <header>
        <h2 id="signals">Signals that spoke for harvesting</h2>
        <span class="small faint end">
          <span class="key fill"></span> harvesting <span class="key contra"></span> honest use
        </span>
      </header>
      <div class="scroll" tabindex={0} role="region" aria-label="Decisions by signal">
        <table>
          <caption class="hidden">How often each signal was right</caption>
          <thead>
            <tr>
              <th scope="col">Signal</th>
              <th scope="col">Decisions</th>
              <th scope="col" class="right">
                Harvesting
              </th>
              <th scope="col" class="right">
                Honest use
              </th>
              <th scope="col">Right, 19 times in 20 between</th>
            </tr>
          </thead>
          <tbody>
            {of.signals.map((one) => (
              <tr>
                <td>
                  <Text of={one.signal} />
                </td>
                <td>
                  <Parts of={one} most={most} />
                </td>
                <td class="right num">{count(one.confirmed)}</td>
                <td class="right num">{count(one.honest)}</td>
                <td>
                  <Precision of={one} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="pad small soft">
        A signal is counted where it spoke for harvesting when the case was decided.
      </p>
    </section>
  )
}
