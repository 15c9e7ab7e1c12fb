/** How the edge is: what is degraded, what was lost, and what is waiting. */
import type { Telemetry } from '../../types.ts'
import { visible } from '../../review/clean.ts'
import type { HealthOverview } from '../../review/types.ts'
import { count } from '../format.ts'
import { Shell, Text, Time, type Frame } from './layout.tsx'

/** Those that mean something went wrong are marked when they are above 0. */
const FIGURES: readonly (readonly [keyof Telemetry, string, boolean])[] = [
  ['inspected', 'Inspected', false],
  ['counted', 'Counted', false],
  ['lost', 'Lost', true],
  ['unguarded', 'Unguarded', true],
  ['refused', 'Refused', false],
  ['uninspected', 'Not inspected', false],
  ['oversize', 'Oversize', false],
  ['unreadable', 'Unreadable', false],
  ['anonymous', 'Without account', false],
  ['late', 'Inline, late', true],
  ['faults', 'Faults', true],
  ['evicted', 'Readings evicted', false],
]

export function Health({ frame, of }: { readonly frame: Frame; readonly of: HealthOverview }) {
  const { now } = frame
  return (
    <Shell title="Health" section="health" frame={frame}>
      <div class="head">
        <h1>Health</h1>
        <span class={of.state === 'ok' ? 'tag' : 'tag act'}>
          {of.state === 'ok' ? 'all is well' : 'degraded'}
        </span>
        <p class="soft small end">Isolates heard of in the last 24 hours</p>
      </div>
      {of.reasons.length > 0 && (
        <ul class="force bad">
          {of.reasons.map((reason) => (
            <li>{visible(reason)}</li>
          ))}
        </ul>
      )}
      <section class="card" aria-label="Totals">
        <dl class="stats">
          {FIGURES.map(([field, name, bad]) => (
            <div>
              <dt>{name}</dt>
              <dd class={bad && of.totals[field] > 0 ? 'bad-figure' : ''}>{count(of.totals[field])}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="card" aria-labelledby="sending">
        <header>
          <h2 id="sending">Sending</h2>
        </header>
        <dl class="facts pad">
          <dt>Decisions waiting for KV</dt>
          <dd class="num">{of.waitingShards === 0 ? 'none' : `${of.waitingShards} of 16 shards`}</dd>
          <dt>Webhook</dt>
          <dd class="num">
            {count(of.outbox.waiting)} waiting, {count(of.outbox.failed)} given up
            {of.outbox.lastError !== null && (
              <>
                ; last problem: <Text of={of.outbox.lastError} />
              </>
            )}
          </dd>
          <dt>Kill switch</dt>
          <dd>{of.lifted ? 'on: no block acts' : 'off'}</dd>
        </dl>
      </section>
      <section class="card" aria-labelledby="isolates">
        <header>
          <h2 id="isolates">Isolates</h2>
        </header>
        {of.isolates.length === 0 ? (
          <p class="pad soft">None has reported yet. Each does so with its traffic, at most once a minute.</p>
        ) : (
          <div class="scroll" tabindex={0} role="region" aria-label="Isolates">
            <table>
              <thead>
                <tr>
                  <th scope="col">Isolate</th>
                  <th scope="col">State</th>
                  <th scope="col">Store</th>
                  <th scope="col">Heard</th>
                  <th scope="col" class="right">
                    Counted
                  </th>
                  <th scope="col" class="right">
                    Lost
                  </th>
                  <th scope="col" class="right">
                    Unguarded
                  </th>
                </tr>
              </thead>
              <tbody>
                {of.isolates.map((isolate) => (
                  <tr>
                    <td class="mono small">
                      <Text of={isolate.isolate} />
                    </td>
                    <td class="wrap">
                      <span class={isolate.state === 'ok' ? 'tag' : 'tag act'}>{isolate.state}</span>{' '}
                      {isolate.reason !== null && (
                        <span class="small soft">
                          <Text of={isolate.reason} />
                        </span>
                      )}
                    </td>
                    <td>
                      <Text of={isolate.store} />
                    </td>
                    <td class="small soft">
                      <Time at={isolate.at} now={now} />
                    </td>
                    <td class="right num">{count(isolate.telemetry.counted)}</td>
                    <td class="right num">{count(isolate.telemetry.lost)}</td>
                    <td class="right num">{count(isolate.telemetry.unguarded)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </Shell>
  )
}
