/** The queue: who to look at next, and why. */
import type { CasePage, CaseSummary, DecisionKind, ListQuery } from '../../review/types.ts'
import { Meter } from '../charts.tsx'
import { count, score, short, shortAccount } from '../format.ts'
import { Shell, Text, Time, type Frame } from './layout.tsx'

/** What is decided, in a word. */
export const DECIDED: Readonly<Record<DecisionKind, string>> = {
  confirm: 'blocked',
  watch: 'watched',
  benign: 'honest use',
}

export function StateTag({ of }: { readonly of: Pick<CaseSummary, 'decision'> }) {
  if (of.decision === null) return <span class="tag">open</span>
  return <span class={of.decision === 'confirm' ? 'tag act' : 'tag'}>{DECIDED[of.decision]}</span>
}

function Row({ base, now, state, of }: { base: string; now: number; state: string; of: CaseSummary }) {
  return (
    <tr data-row="yes">
      <td class="t-score">
        <div class="figure">{score(of.score)}</div>
        <div class="sum">
          <Meter nats={of.nats} />
          <span class="small faint num">{of.nats.toFixed(1)} nats</span>
        </div>
      </td>
      <td class="t-case">
        <a href={`${base}/cases/${of.reference}`} class="mono">
          {of.reference}
        </a>
        <div class="mono small faint" title={of.account}>
          {shortAccount(of.account)}
        </div>
      </td>
      <td class="t-top">
        <span class="sentence">
          {of.top === '' ? <span class="faint">no evidence was sent</span> : <Text of={of.top} />}
        </span>
      </td>
      <td class="t-n right num" title={count(of.exchanges)}>
        {short(of.exchanges)}
      </td>
      <td class="t-seen right small soft">
        <Time at={of.lastSeen} now={now} />
      </td>
      {state !== 'open' && (
        <td class="t-state right">
          <StateTag of={of} />
        </td>
      )}
    </tr>
  )
}

const EMPTY = {
  open: ['Nothing to review', 'No account is past the threshold. New cases appear here by themselves.'],
  decided: ['Nothing decided yet', 'Decisions land here, newest first, and can be undone.'],
  all: ['No cases', 'No account has been escalated yet.'],
} as const

export function Queue({
  frame,
  page,
  state,
  paged,
}: {
  readonly frame: Frame
  readonly page: CasePage
  readonly state: ListQuery['state']
  readonly paged: boolean
}) {
  const { base, now } = frame
  const { counts, cases, next } = page
  const tabs = [
    ['open', 'Open', counts.open],
    ['decided', 'Decided', counts.decided],
    ['all', 'All', counts.open + counts.decided],
  ] as const
  const [title, text] = EMPTY[state]
  return (
    <Shell title={state === 'open' ? `Queue (${counts.open})` : 'Queue'} section="queue" frame={frame}>
      <div class="head">
        <h1>Queue</h1>
        <p class="soft num small end">
          {count(counts.confirm)} blocked · {count(counts.watch)} watched · {count(counts.benign)} honest use
        </p>
      </div>
      <nav class="tabs" aria-label="State">
        {tabs.map(([id, name, n]) => (
          <a href={`${base}?state=${id}`} aria-current={id === state ? 'page' : undefined}>
            {name} <span class="num">{count(n)}</span>
          </a>
        ))}
      </nav>
      {cases.length === 0 ? (
        <div class="empty">
          <h2>{title}</h2>
          <p>{text}</p>
        </div>
      ) : (
        <table class="queue">
          <caption class="hidden">
            {state === 'decided' ? 'Cases, newest decision first' : 'Cases, highest score first'}
          </caption>
          <colgroup>
            <col class="c-score" />
            <col class="c-case" />
            <col />
            <col class="c-n" />
            <col class="c-seen" />
            {state !== 'open' && <col class="c-state" />}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Score</th>
              <th scope="col">Case, account</th>
              <th scope="col">Heaviest evidence</th>
              <th scope="col" class="right">
                Exchanges
              </th>
              <th scope="col" class="right">
                Last seen
              </th>
              {state !== 'open' && (
                <th scope="col" class="right">
                  State
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {cases.map((of) => (
              <Row base={base} now={now} state={state} of={of} />
            ))}
          </tbody>
        </table>
      )}
      {(paged || next !== null) && (
        <nav class="pager" aria-label="Pages">
          {paged ? <a href={`${base}?state=${state}`}>First page</a> : <span></span>}
          {next !== null && <a href={`${base}?state=${state}&after=${next}`}>Next page</a>}
        </nav>
      )}
    </Shell>
  )
}
