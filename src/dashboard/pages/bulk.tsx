/** Several cases at once: what they are and what a decision would do to them, then what became of each. */
import { REOPEN_BENIGN, REOPEN_WATCH } from '../../review/cases.ts'
import type { CaseDetail, Choice } from '../../review/types.ts'
import { count, score, short } from '../format.ts'
import { ConfirmTerms, EMPTY_DRAFT, NoteField, Option, ReasonField } from './decision-form.tsx'
import { KIND } from './kind.ts'
import { Shell, Text, type Frame } from './layout.tsx'
import { ClaimTag, StateTag } from './queue.tsx'

interface BulkProps {
  readonly frame: Frame
  readonly cases: readonly CaseDetail[]
  /** As each was seen. */
  readonly items: readonly string[]
}

const some = (n: number, what: string) => `${count(n)} ${what}${n === 1 ? '' : 's'}`

export function Bulk({ frame, cases, items }: BulkProps) {
  const { base, now, by } = frame
  const accounts = cases.reduce((sum, of) => sum + of.members, 0)
  const perDay = cases
    .filter((of) => of.kind === 'account')
    .reduce((sum, of) => sum + of.activity.exchanges, 0)
  const others = cases.filter((of) => of.claim !== null && of.claim.until > now && of.claim.by !== by)
  const signals = new Map<string, number>()
  for (const of of cases)
    for (const { signal, weight } of of.evidence)
      if (weight > 0) signals.set(signal, (signals.get(signal) ?? 0) + 1)
  const common = [...signals].sort((a, b) => b[1] - a[1]).slice(0, 5)
  return (
    <Shell title="Decide together" section="queue" frame={frame}>
      <nav class="crumb" aria-label="Way back">
        <a href={base} data-key="up">
          Queue
        </a>
      </nav>
      <div class="head">
        <h1>{`${some(cases.length, 'case')} together`}</h1>
      </div>
      <div class="case">
        <div>
          <section class="card" aria-labelledby="summary">
            <header>
              <h2 id="summary">What they are</h2>
            </header>
            <dl class="stats">
              <div>
                <dt>Accounts</dt>
                <dd>{count(accounts)}</dd>
              </div>
              <div>
                <dt>Requests in 24 h</dt>
                <dd title={count(perDay)}>{short(perDay)}</dd>
              </div>
              <div>
                <dt>Lowest score</dt>
                <dd>{score(Math.min(...cases.map((of) => of.score)))}</dd>
              </div>
              <div>
                <dt>Least evidence</dt>
                <dd>{`${Math.min(...cases.map((of) => of.nats)).toFixed(1)} nats`}</dd>
              </div>
            </dl>
            {common.length > 0 && (
              <p class="story soft">
                {common.map(([signal, n], i) => (
                  <>
                    {i > 0 && ', '}
                    <Text of={signal} /> {`in ${count(n)}`}
                  </>
                ))}
                .
              </p>
            )}
          </section>
          <section class="card" aria-labelledby="each">
            <header>
              <h2 id="each">Each of them</h2>
              <span class="small faint end">untick to leave one out</span>
            </header>
            <table class="members">
              <caption class="hidden">The cases chosen</caption>
              <thead>
                <tr>
                  <th scope="col">In</th>
                  <th scope="col">Case</th>
                  <th scope="col" class="right">
                    Score
                  </th>
                  <th scope="col">Heaviest evidence</th>
                  <th scope="col" class="right">
                    State
                  </th>
                </tr>
              </thead>
              <tbody>
                {cases.map((of, i) => (
                  <tr data-row="yes">
                    <td>
                      <input
                        type="checkbox"
                        name="item"
                        value={items[i]}
                        form="together"
                        checked
                        aria-label={`Decide on ${of.reference}`}
                      />
                    </td>
                    <td class="mono small">
                      <a href={`${base}/cases/${of.reference}`}>{of.reference}</a>
                      {of.kind !== 'account' && (
                        <div class="soft">{`${KIND[of.kind]}, ${short(of.members)}`}</div>
                      )}
                    </td>
                    <td class="right num">{score(of.score)}</td>
                    <td class="small">
                      <Text of={of.top} />
                    </td>
                    <td class="right small">
                      <StateTag of={of} /> <ClaimTag of={of} by={by} now={now} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
        <aside class="side" aria-label="Decision">
          <section class="card" aria-labelledby="decide">
            <header>
              <h2 id="decide">One decision for all</h2>
            </header>
            <div class="pad">
              <form id="together" method="post" action={`${base}/bulk/decision`} data-once="yes">
                <input type="hidden" name="csrf" value={frame.csrf} />
                <fieldset>
                  <legend class="hidden">Decision</legend>
                  <Option choice="confirm" what="Harvesting" keyName="b" checked={false}>
                    {`${some(accounts, 'account')} are refused everywhere, or what you choose below.`}
                  </Option>
                  <ConfirmTerms
                    draft={EMPTY_DRAFT}
                    sees="This account has been blocked. … Each is told a reference of its own."
                  />
                  <div class="with-confirm consequences small soft">
                    {frame.fourEyes && (
                      <p>A block takes two: these are proposals until somebody else confirms them.</p>
                    )}
                    <p>
                      It would have met all <b class="num">{count(perDay)}</b> requests of the last 24 h.
                    </p>
                  </div>
                  <Option choice="watch" what="Watch" keyName="w" checked={false}>
                    {`They notice nothing. Each comes back when its evidence grows by ${REOPEN_WATCH} nat.`}
                  </Option>
                  <Option choice="benign" what="Honest use" keyName="h" checked={false}>
                    {`They notice nothing. Each comes back on ${REOPEN_BENIGN} nats more.`}
                  </Option>
                  <Option choice="second" what="Second person" keyName="s" checked={false}>
                    Somebody else is to look at them.
                  </Option>
                </fieldset>
                {others.length > 0 && (
                  <label class="tick field">
                    <input type="checkbox" name="anyway" value="yes" />
                    <span>{`Also the ${some(others.length, 'case')} that somebody else has`}</span>
                  </label>
                )}
                <ReasonField draft={EMPTY_DRAFT} />
                <NoteField draft={EMPTY_DRAFT} />
                <button class="primary">Decide on all</button>
              </form>
            </div>
          </section>
        </aside>
      </div>
    </Shell>
  )
}

/** What became of one case. */
export interface Outcome {
  readonly reference: string
  /** Why it was not decided; null: it was. */
  readonly problem: string | null
  readonly proposed: boolean
  readonly item: string
}

interface BulkDoneProps {
  readonly frame: Frame
  readonly decision: Choice
  readonly outcomes: readonly Outcome[]
}

export function BulkDone({ frame, decision, outcomes }: BulkDoneProps) {
  const { base } = frame
  const done = outcomes.filter(({ problem }) => problem === null)
  const proposed = done.filter((one) => one.proposed).length
  const failed = outcomes.filter(({ problem }) => problem !== null)
  return (
    <Shell title="Decided together" section="queue" frame={frame} saved>
      <nav class="crumb" aria-label="Way back">
        <a href={base} data-key="up">
          Queue
        </a>
      </nav>
      <div class="head">
        <h1>
          {decision === 'undo'
            ? `${some(done.length, 'case')} undone`
            : `${some(done.length, 'case')} decided`}
        </h1>
      </div>
      {proposed > 0 && (
        <div class="force" role="status">
          {`${count(proposed)} of them ${proposed === 1 ? 'waits' : 'wait'} for a second person.`}
        </div>
      )}
      {failed.length > 0 && (
        <div class="force bad" role="alert">
          <strong>{`${some(failed.length, 'case')} left as ${failed.length === 1 ? 'it is' : 'they are'}`}</strong>
          <ul class="returns">
            {failed.map(({ reference, problem }) => (
              <li>
                <a href={`${base}/cases/${reference}`} class="mono">
                  {reference}
                </a>
                : {problem}
              </li>
            ))}
          </ul>
        </div>
      )}
      {done.length > 0 && (
        <section class="card" aria-labelledby="done">
          <header>
            <h2 id="done">{decision === 'undo' ? 'As they were before' : 'Decided'}</h2>
          </header>
          <ul class="pad columns">
            {done.map(({ reference }) => (
              <li>
                <a href={`${base}/cases/${reference}`} class="mono">
                  {reference}
                </a>
              </li>
            ))}
          </ul>
          {decision !== 'undo' && (
            <form class="pad" method="post" action={`${base}/bulk/decision`} data-once="yes">
              <input type="hidden" name="csrf" value={frame.csrf} />
              <input type="hidden" name="decision" value="undo" />
              {done.map(({ item }) => (
                <input type="hidden" name="item" value={item} />
              ))}
              <button>Undo all of these</button>
            </form>
          )}
        </section>
      )}
    </Shell>
  )
}
