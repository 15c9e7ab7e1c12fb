/** One case: what the account is suspected of, what speaks for and against, and the decision. */
import { ABOUT } from '../../signals/about.ts'
import type { Evidence } from '../../types.ts'
import { visible } from '../../review/clean.ts'
import type { CaseDetail } from '../../review/types.ts'
import { Among, Balance, Hours, Trend } from '../charts.tsx'
import { count, oneIn, score, short, shortAccount, weight } from '../format.ts'
import { CaseDecision } from './case-decision.tsx'
import { CasePage } from './case-page.tsx'
import type { Draft } from './decision-form.tsx'
import { KIND } from './kind.ts'
import { Text, Time, type Frame } from './layout.tsx'
import { DECIDED } from './queue.tsx'

interface CaseProps {
  readonly frame: Frame
  readonly of: CaseDetail
  readonly draft: Draft
  /** The next open case, or null. */
  readonly following: string | null
  /** A decision was just made. */
  readonly saved?: boolean
  readonly problem?: string
}

export function Case({ frame, of, draft, following, saved, problem }: CaseProps) {
  const { base, now } = frame
  return (
    <CasePage
      frame={frame}
      of={of}
      following={following}
      saved={saved}
      problem={problem}
      decision={<CaseDecision frame={frame} of={of} draft={draft} />}
    >
      <Summary of={of} now={now} />
      <Memberships of={of} base={base} />
      <ChangeOfMind of={of} />
      <EvidenceCard evidence={of.evidence} />
      <section class="card" aria-labelledby="activity">
        <header>
          <h2 id="activity">Activity by hour</h2>
          <span class="small faint end num">{count(of.activity.exchanges)} exchanges in the last 24 h</span>
        </header>
        <div class="pad">
          <Hours days={of.days} />
        </div>
      </section>
      <Linked of={of} base={base} />
      <Facts of={of} now={now} />
    </CasePage>
  )
}

function Summary({ of, now }: { readonly of: CaseDetail; readonly now: number }) {
  return (
    <section class="card" aria-labelledby="score">
      <header>
        <h2 id="score">Score</h2>
        <span class="small faint end">
          seen <Time at={of.lastSeen} now={now} />, first <Time at={of.firstSeen} now={now} />
        </span>
      </header>
      <div class="summary">
        <div>
          <div class="big">{score(of.score)}</div>
          <p class="soft">
            <span class="num">{of.nats.toFixed(1)}</span> nats of evidence.
            <br />
            On a given day, {oneIn(of.p)} honest
            <br />
            accounts looks at least like this.
          </p>
        </div>
        <Trend points={of.history} />
      </div>
    </section>
  )
}

function Memberships({ of, base }: { readonly of: CaseDetail; readonly base: string }) {
  if (of.campaigns.length === 0) return null
  return (
    <section class="card" aria-labelledby="campaigns">
      <header>
        <h2 id="campaigns">In a campaign</h2>
      </header>
      <ul class="pad history">
        {of.campaigns.map((one) => (
          <li>
            <a href={`${base}/cases/${one.reference}`} class="mono">
              {one.reference}
            </a>
            , {KIND[one.kind]} of <span class="num">{count(one.accounts)}</span> accounts:{' '}
            {one.apart === 'own'
              ? 'what was decided on this account alone stands.'
              : one.apart === 'excepted'
                ? 'this account is left out of what was decided on it.'
                : one.blocked
                  ? 'blocked with it.'
                  : one.decision === null
                    ? 'not decided yet.'
                    : `decided with it: ${DECIDED[one.decision]}.`}{' '}
            {one.apart === null && (
              <span class="soft">A decision here takes this account out of the campaign’s.</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The strongest word on either side, and what would be left without the heaviest. */
function ChangeOfMind({ of }: { readonly of: CaseDetail }) {
  const sorted = [...of.evidence].sort((a, b) => b.weight - a.weight)
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || first.weight <= 0) return null
  const against = last !== undefined && last.weight < 0 ? last : undefined
  const doubts = sorted
    .filter(({ weight }) => weight > 0)
    .slice(0, 3)
    .flatMap(({ signal }) => ABOUT[signal]?.falsePositives.slice(0, 1) ?? [])
  return (
    <section class="card" aria-labelledby="doubt">
      <header>
        <h2 id="doubt">What would change my mind</h2>
      </header>
      <dl class="doubt pad">
        <dt>Strongest for</dt>
        <dd>
          <Text of={first.sentence} /> <span class="faint num">{weight(first.weight)}</span>
        </dd>
        <dt>Strongest against</dt>
        <dd>
          {against === undefined ? (
            <span class="soft">Nothing speaks for honest use.</span>
          ) : (
            <>
              <Text of={against.sentence} /> <span class="faint num">{weight(against.weight)}</span>
            </>
          )}
        </dd>
        <dt>Without the heaviest</dt>
        <dd>
          about <span class="num">{(of.nats - first.weight).toFixed(1)}</span> of{' '}
          <span class="num">{of.nats.toFixed(1)}</span> nats would be left.
        </dd>
        {doubts.length > 0 && (
          <>
            <dt>Ask whether it is</dt>
            <dd>{doubts.join('; ').toLowerCase()}</dd>
          </>
        )}
      </dl>
    </section>
  )
}

function Linked({ of, base }: { readonly of: CaseDetail; readonly base: string }) {
  const [first] = of.linked
  if (first === undefined) return null
  return (
    <section class="card" aria-labelledby="linked">
      <header>
        <h2 id="linked">Linked accounts</h2>
        <span class="small faint end">
          by{' '}
          <a href={`${base}/cases/${first.campaign}`} class="mono">
            {first.campaign}
          </a>
          , strongest links first
        </span>
      </header>
      <table class="members">
        <caption class="hidden">Accounts linked with this one</caption>
        <thead>
          <tr>
            <th scope="col">Account</th>
            <th scope="col" class="right">
              Links
            </th>
            <th scope="col" class="right">
              Exchanges
            </th>
            <th scope="col" class="right">
              Its case
            </th>
          </tr>
        </thead>
        <tbody>
          {of.linked.map((one) => (
            <tr>
              <td class="mono small" title={one.account}>
                {shortAccount(one.account)}
              </td>
              <td class="right num">{one.links.toFixed(1)}</td>
              <td class="right num">{short(one.exchanges)}</td>
              <td class="right small">
                {one.case === null ? (
                  <span class="faint">none</span>
                ) : (
                  <>
                    <a href={`${base}/cases/${one.case.reference}`} class="mono">
                      {one.case.reference}
                    </a>{' '}
                    {one.case.decision !== null && DECIDED[one.case.decision]}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function EvidenceCard({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const sorted = [...evidence].sort((a, b) => b.weight - a.weight)
  const against = sorted.filter((item) => item.weight < 0).length
  return (
    <section class="card" aria-labelledby="evidence">
      <header>
        <h2 id="evidence">Evidence</h2>
        <span class="small faint end num">
          {sorted.length - against} for harvesting, {against} for honest use
        </span>
      </header>
      {sorted.length === 0 ? (
        <p class="pad soft">No evidence was sent with this case.</p>
      ) : (
        <ul class="evidence">
          {sorted.map((item) => (
            <li>
              <div class="pic">
                <Balance weight={item.weight} />
                <span class="w">{weight(item.weight)}</span>{' '}
                <span class="small faint">{item.weight < 0 ? 'for honest use' : 'for harvesting'}</span>
                <Among observed={item.observed} usual={item.usual} against={item.weight < 0} />
              </div>
              <div class="sentence">
                <Text of={item.sentence} />
              </div>
              <dl>
                <div>
                  <dt>Observed</dt>
                  <dd>
                    <Text of={item.observed} />
                  </dd>
                </div>
                <div>
                  <dt>Usual</dt>
                  <dd>
                    <Text of={item.usual} />
                  </dd>
                </div>
                <div>
                  <dt>Signal</dt>
                  <dd>
                    <Text of={item.signal} />
                  </dd>
                </div>
                {item.weight > 0 && ABOUT[item.signal]?.falsePositives.length > 0 && (
                  <div>
                    <dt>Honest traffic like it</dt>
                    <dd>{ABOUT[item.signal].falsePositives.join('. ')}</dd>
                  </div>
                )}
              </dl>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Facts({ of, now }: { readonly of: CaseDetail; readonly now: number }) {
  const { activity } = of
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Model', activity.model],
    ['API', activity.dialect],
    ['Input tokens', count(activity.inputTokens)],
    ['Output tokens', count(activity.outputTokens)],
    ['Network', activity.ipPrefix],
    ['AS number', activity.asn === undefined ? undefined : `AS${activity.asn}`],
    ['Country', activity.country],
    ['Client', activity.userAgent],
    ['Organisation', activity.org],
    ['Formerly', of.aliases.length > 0 ? of.aliases.join(', ') : undefined],
    ['Lane', String(of.lane)],
    ['Reported', `${count(of.reports)} ${of.reports === 1 ? 'time' : 'times'}`],
  ]
  return (
    <section class="card" aria-labelledby="facts">
      <header>
        <h2 id="facts">Network and model</h2>
        <span class="small faint end">
          of the latest exchange, <Time at={of.lastSeen} now={now} />
        </span>
      </header>
      <dl class="facts pad">
        {facts.map(
          ([name, value]) =>
            value !== undefined &&
            value !== '' && (
              <>
                <dt>{name}</dt>
                <dd class="num">
                  <bdi>{visible(value)}</bdi>
                </dd>
              </>
            ),
        )}
      </dl>
    </section>
  )
}
