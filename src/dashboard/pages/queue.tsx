/** The queue: who to look at next, and why. */
import type { CasePage, CaseSummary, DecisionKind, ListQuery } from '../../review/types.ts'
import { Meter } from '../charts.tsx'
import { count, score, short, shortAccount } from '../format.ts'
import { KIND } from './kind.ts'
import { Shell, Text, Time, type Frame } from './layout.tsx'

/** What is decided, in a word. */
export const DECIDED: Readonly<Record<DecisionKind, string>> = {
  confirm: 'confirmed',
  watch: 'watched',
  benign: 'honest use',
  'known-app': 'known app',
}

export function StateTag({ of }: { readonly of: Pick<CaseSummary, 'decision' | 'proposed'> }) {
  if (of.proposed) return <span class="tag act">second person</span>
  if (of.decision === null) return <span class="tag">open</span>
  return <span class={of.decision === 'confirm' ? 'tag act' : 'tag'}>{DECIDED[of.decision]}</span>
}

/** A campaign's line: what it is, how fast it grows, since when. */
function CampaignFacts({ of, now }: { readonly of: CaseSummary; readonly now: number }) {
  const kind = KIND[of.kind]
  return (
    <span class="small faint num">
      {`${kind[0].toUpperCase()}${kind.slice(1)}`}
      {of.growth > 0 && `, +${count(of.growth)} accounts in 24 h`}, began <Time at={of.began} now={now} />
    </span>
  )
}

function Row({ base, now, state, of }: { base: string; now: number; state: string; of: CaseSummary }) {
  return (
    <tr data-row="yes">
      <td class="t-score">
        {of.kind === 'one-customer' ? (
          <span class="tag">note</span>
        ) : (
          <>
            <div class="figure">{score(of.score)}</div>
            <div class="sum">
              <Meter nats={of.nats} />
              <span class="small faint num">{of.nats.toFixed(1)} nats</span>
            </div>
          </>
        )}
      </td>
      <td class="t-case">
        <a href={`${base}/cases/${of.reference}`} class="mono">
          {of.reference}
        </a>
        {of.kind === 'account' ? (
          <div class="mono small faint" title={of.account}>
            {shortAccount(of.account)}
          </div>
        ) : (
          <div class="whole num" title={`${count(of.members)} accounts`}>
            {short(of.members)} accounts
          </div>
        )}
      </td>
      <td class="t-top">
        <span class="sentence">
          {of.top === '' ? <span class="faint">no evidence was sent</span> : <Text of={of.top} />}
        </span>
        {of.kind !== 'account' && <CampaignFacts of={of} now={now} />}
      </td>
      <td
        class={of.kind === 'account' ? 't-n right num' : 't-n all right num'}
        title={`${count(of.exchanges)}${of.kind === 'account' ? '' : ' in all'}`}
      >
        {short(of.exchanges)}
      </td>
      <td class="t-seen right small soft">
        <Time at={of.lastSeen} now={now} />
      </td>
      {state !== 'open' && (
        <td class="t-state right">
          <StateTag of={of} />
          {of.campaign !== null && <div class="small faint">with {of.campaign}</div>}
        </td>
      )}
    </tr>
  )
}

const NO_CAMPAIGNS = [
  'No campaigns',
  'Accounts that share what others do not appear here together, as one case.',
] as const
const EMPTY = {
  open: ['Nothing to review', 'No account is past the threshold. New cases appear here by themselves.'],
  decided: ['Nothing decided yet', 'Decisions land here, newest first, and can be undone.'],
  all: ['No cases', 'No account has been escalated yet.'],
} as const

export function Queue({
  frame,
  page,
  state,
  kind,
  paged,
}: {
  readonly frame: Frame
  readonly page: CasePage
  readonly state: ListQuery['state']
  readonly kind: ListQuery['kind']
  readonly paged: boolean
}) {
  const { base, now } = frame
  const { counts, cases, next } = page
  const { campaigns } = counts
  const of = kind === undefined ? { open: counts.open + counts.notes, decided: counts.decided } : campaigns
  const tabs = [
    ['open', 'Open', of.open],
    ['decided', 'Decided', of.decided],
    ['all', 'All', of.open + of.decided],
  ] as const
  const kinds = [
    [undefined, 'Everything', null],
    ['campaign', 'Campaigns', campaigns.open],
  ] as const
  const address = (state: string, kind: string | undefined) =>
    `${base}?state=${state}${kind === undefined ? '' : `&kind=${kind}`}`
  const [title, text] = kind === undefined ? EMPTY[state] : NO_CAMPAIGNS
  return (
    <Shell title={state === 'open' ? `Queue (${counts.open})` : 'Queue'} section="queue" frame={frame}>
      <div class="head">
        <h1>Queue</h1>
        <p class="soft num small end">
          {count(counts.confirm)} confirmed · {count(counts.watch)} watched · {count(counts.benign)} honest
          use
          {counts.knownApps > 0 &&
            ` · ${count(counts.knownApps)} known ${counts.knownApps === 1 ? 'app' : 'apps'}`}
          {counts.notes > 0 && ` · ${count(counts.notes)} ${counts.notes === 1 ? 'note' : 'notes'}`}
        </p>
      </div>
      <div class="tabs">
        <nav aria-label="State">
          {tabs.map(([id, name, n]) => (
            <a href={address(id, kind)} aria-current={id === state ? 'page' : undefined}>
              {name} <span class="num">{count(n)}</span>
            </a>
          ))}
        </nav>
        <nav aria-label="Kind">
          {kinds.map(([id, name, n]) => (
            <a href={address(state, id)} aria-current={id === kind ? 'page' : undefined}>
              {name} {n !== null && <span class="num">{count(n)}</span>}
            </a>
          ))}
        </nav>
      </div>
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
          {paged ? <a href={address(state, kind)}>First page</a> : <span></span>}
          {next !== null && <a href={`${address(state, kind)}&after=${next}`}>Next page</a>}
        </nav>
      )}
    </Shell>
  )
}
