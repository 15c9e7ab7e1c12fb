/** The queue: who to look at next, and why. */
import { visible } from '../../review/clean.ts'
import type { CasePage, CaseSummary, DecisionKind, ListQuery, View } from '../../review/types.ts'
import { Meter } from '../charts.tsx'
import { count, relative, score, short, shortAccount } from '../format.ts'
import { KIND } from './kind.ts'
import { Shell, Text, Time, type Frame } from './layout.tsx'
import { addressOf, Filters, isFiltered, Views } from './queue-filters.tsx'

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

/** Who is at it, where somebody is. */
export function ClaimTag({ of, by, now }: { of: Pick<CaseSummary, 'claim'>; by: string; now: number }) {
  if (of.claim === null || of.claim.until <= now) return null
  return (
    <span class={of.claim.by === by ? 'tag mine' : 'tag'}>
      {of.claim.by === by ? 'yours' : <Text of={of.claim.by} />}
    </span>
  )
}

/** What a line says besides the evidence. */
function Facts({ of, now }: { readonly of: CaseSummary; readonly now: number }) {
  const kind = KIND[of.kind]
  const facts =
    of.kind === 'account'
      ? [of.model, of.country, of.tier === 'observe' ? '' : `calls for ${of.tier}`]
      : [
          `${kind[0].toUpperCase()}${kind.slice(1)}`,
          of.growth > 0 ? `+${count(of.growth)} accounts in 24 h` : '',
          `began ${relative(of.began, now)}`,
        ]
  return (
    <span class="small faint num">
      {facts
        .filter((fact) => fact !== '')
        .map((fact, i) => (
          <>
            {i > 0 && ' · '}
            <bdi>{visible(fact)}</bdi>
          </>
        ))}
    </span>
  )
}

/** By how much it grew in a day, where that is worth a word. */
function Pace({ of }: { readonly of: CaseSummary }) {
  const percent = Math.round(of.pace * 100)
  if (percent < 5) return null
  return <div class="small faint num" title="growth in 24 h">{`+${percent > 999 ? '999' : percent}%`}</div>
}

function Row({ frame, query, of }: { frame: Frame; query: ListQuery; of: CaseSummary }) {
  const { base, now, by, role } = frame
  return (
    <tr data-row="yes" data-ref={of.reference}>
      {role !== 'viewer' && (
        <td class="t-pick">
          <input
            type="checkbox"
            name="id"
            value={of.reference}
            form="bulk"
            aria-label={`Choose ${of.reference}`}
          />
        </td>
      )}
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
        <div class="meta">
          {query.state === 'open' && of.proposed && <StateTag of={of} />}{' '}
          <ClaimTag of={of} by={by} now={now} /> <Facts of={of} now={now} />
        </div>
      </td>
      <td
        class={of.kind === 'account' ? 't-n right num' : 't-n all right num'}
        title={`${count(of.exchanges)}${of.kind === 'account' ? ' in 24 h' : ' in all'}`}
      >
        {short(of.exchanges)}
        <Pace of={of} />
      </td>
      <td class="t-seen right small soft">
        {query.state === 'decided' ? (
          <Time at={of.decidedAt ?? 0} now={now} />
        ) : (
          <>
            <Time at={query.sort === 'age' ? of.firstSeen : of.lastSeen} now={now} />
            {query.sort !== 'age' && (
              <div class="faint t-wide">
                open <Time at={of.firstSeen} now={now} />
              </div>
            )}
          </>
        )}
      </td>
      {query.state !== 'open' && (
        <td class="t-state right">
          <StateTag of={of} />
          {of.campaign !== null && <div class="small faint">with {of.campaign}</div>}
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

function Empty({ base, query, looked }: { base: string; query: ListQuery; looked: number | null }) {
  const [title, text] = EMPTY[query.state]
  if (!isFiltered(query) && query.kind === undefined)
    return (
      <div class="empty">
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
    )
  return (
    <div class="empty">
      <h2>{query.kind === undefined ? 'Nothing matches' : 'No campaigns'}</h2>
      <p>
        {looked !== null
          ? `None of the ${count(looked)} cases looked through so far matches.`
          : query.kind === undefined
            ? 'No case has all of what is filtered by.'
            : 'Accounts that share what others do not appear here together, as one case.'}
      </p>
      <p>
        <a href={addressOf(base, { state: query.state })}>Without filters</a>
      </p>
    </div>
  )
}

interface QueueProps {
  readonly frame: Frame
  readonly page: CasePage
  readonly query: ListQuery
  readonly views: readonly View[]
}

export function Queue({ frame, page, query, views }: QueueProps) {
  const { base, role } = frame
  const { counts, cases, next, looked, facets } = page
  const { campaigns } = counts
  const { state, kind } = query
  const of = kind === undefined ? { open: counts.open + counts.notes, decided: counts.decided } : campaigns
  const tabs = [
    ['Open', of.open, { state: 'open' }, state === 'open' && !query.second],
    ['Second person', counts.second, { state: 'open', second: true }, query.second === true],
    ['Decided', of.decided, { state: 'decided' }, state === 'decided'],
    ['All', of.open + of.decided, { state: 'all' }, state === 'all'],
  ] as const
  const kinds = [
    [undefined, 'Everything', null],
    ['campaign', 'Campaigns', campaigns.open],
  ] as const
  return (
    <Shell title={state === 'open' ? `Queue (${counts.open})` : 'Queue'} section="queue" frame={frame}>
      <div class="head">
        <h1>Queue</h1>
        <p class="soft num small end" data-live="counts">
          {count(counts.confirm)} confirmed · {count(counts.watch)} watched · {count(counts.benign)} honest
          use
          {counts.knownApps > 0 &&
            ` · ${count(counts.knownApps)} known ${counts.knownApps === 1 ? 'app' : 'apps'}`}
          {counts.notes > 0 && ` · ${count(counts.notes)} ${counts.notes === 1 ? 'note' : 'notes'}`}
        </p>
      </div>
      <div class="tabs" data-live="tabs">
        <nav aria-label="State">
          {tabs.map(([name, n, to, current]) => (
            <a href={addressOf(base, { kind, ...to })} aria-current={current ? 'page' : undefined}>
              {name} <span class="num">{count(n)}</span>
            </a>
          ))}
        </nav>
        <nav aria-label="Kind">
          {kinds.map(([id, name, n]) => (
            <a
              href={addressOf(base, { ...query, after: undefined, kind: id })}
              aria-current={id === kind ? 'page' : undefined}
            >
              {name} {n !== null && <span class="num">{count(n)}</span>}
            </a>
          ))}
        </nav>
      </div>
      <Filters base={base} query={query} facets={facets} />
      <Views frame={frame} query={query} views={views} />
      <div class="news" role="status" data-news="yes" hidden>
        <button type="button" class="plain" data-refresh="yes">
          <span data-news-text="yes"></span> <kbd>r</kbd>
        </button>
      </div>
      {cases.length === 0 ? (
        <Empty base={base} query={query} looked={looked} />
      ) : (
        <table class={role === 'viewer' ? 'queue' : 'queue picks'} data-live-table="yes">
          <caption class="hidden">{CAPTION[state === 'open' ? (query.sort ?? 'score') : state]}</caption>
          <colgroup>
            {role !== 'viewer' && <col class="c-pick" />}
            <col class="c-score" />
            <col class="c-case" />
            <col />
            <col class="c-n" />
            <col class="c-seen" />
            {state !== 'open' && <col class="c-state" />}
          </colgroup>
          <thead>
            <tr>
              {role !== 'viewer' && (
                <th scope="col">
                  <span class="hidden">Choose</span>
                </th>
              )}
              <th scope="col">Score</th>
              <th scope="col">Case, account</th>
              <th scope="col">Heaviest evidence</th>
              <th scope="col" class="right">
                Exchanges
              </th>
              <th scope="col" class="right">
                {state === 'decided' ? 'Decided' : query.sort === 'age' ? 'Waiting since' : 'Last seen'}
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
              <Row frame={frame} query={query} of={of} />
            ))}
          </tbody>
        </table>
      )}
      {role !== 'viewer' && cases.length > 0 && (
        <form id="bulk" class="bulk" method="post" action={`${base}/bulk`}>
          <input type="hidden" name="csrf" value={frame.csrf} />
          <span class="soft small">
            <span class="num" data-picked="yes"></span> chosen
          </span>
          <button class="primary">
            Decide together <kbd>d</kbd>
          </button>
          <button type="button" class="plain" data-unpick="yes">
            None <kbd>Esc</kbd>
          </button>
        </form>
      )}
      {(query.after !== undefined || next !== null) && (
        <nav class="pager" aria-label="Pages">
          {query.after === undefined ? (
            <span></span>
          ) : (
            <a href={addressOf(base, { ...query, after: undefined })}>First page</a>
          )}
          {next !== null && (
            <a href={addressOf(base, { ...query, after: next })}>
              {looked === null ? 'Next page' : `Look through more than these ${count(looked)}`}
            </a>
          )}
        </nav>
      )}
    </Shell>
  )
}

const CAPTION = {
  score: 'Open cases, highest score first',
  age: 'Open cases, longest waiting first',
  volume: 'Open cases, most exchanges first',
  growth: 'Open cases, fastest growing first',
  decided: 'Cases, newest decision first',
  all: 'Cases, highest score first',
} as const
