/** One campaign: its accounts, what they share and others do not, how it grew, and one decision for all of them. */
import { visible } from '../../review/clean.ts'
import type { CampaignDetail, MemberRow } from '../../review/types.ts'
import { Graph, graphOf, Growth, Share, THING } from '../campaign-charts.tsx'
import { absolute, count, oneIn, score, short, shortAccount } from '../format.ts'
import { CampaignForm, CampaignInForce, FORM } from './campaign-decision.tsx'
import { CasePage } from './case-page.tsx'
import type { Draft } from './decision-form.tsx'
import { Text, Time, type Frame } from './layout.tsx'
import { DECIDED } from './queue.tsx'

const ABOUT: Readonly<Record<CampaignDetail['kind'], string>> = {
  campaign: 'Accounts that share what others do not, and ask what a harvest asks.',
  relay: 'A relay: a pool of accounts that many users, or one operator, are rotated over.',
  'one-customer':
    'A note, no alarm: many keys of one organisation. It is here so that nobody takes them for a campaign.',
}
const DAY = 86_400_000

interface CampaignProps {
  readonly frame: Frame
  readonly of: CampaignDetail
  readonly draft: Draft
  readonly following: string | null
  readonly saved?: boolean
  readonly problem?: string
}

export function Campaign({ frame, of, draft, following, saved, problem }: CampaignProps) {
  const { base, now } = frame
  return (
    <CasePage
      frame={frame}
      of={of.case}
      following={following}
      saved={saved}
      problem={problem}
      blocked={of.case.state === 'open' && of.blocked > 0}
      decision={
        <>
          <CampaignInForce frame={frame} of={of} />
          <CampaignForm frame={frame} of={of} draft={draft} />
        </>
      }
      past={
        of.absorbed.length > 0 && (
          <p class="soft grown">
            Grown together with <span class="mono">{of.absorbed.join(', ')}</span>.
          </p>
        )
      }
    >
      <Back of={of} base={base} now={now} />
      <Story of={of} now={now} />
      <SharedCard of={of} />
      <section class="card" aria-labelledby="graph">
        <header>
          <h2 id="graph">Accounts by what they share</h2>
          <span class="small faint end">{graphed(of)}</span>
        </header>
        <div class="pad">
          <Graph of={of} />
        </div>
      </section>
      <section class="card" aria-labelledby="growth">
        <header>
          <h2 id="growth">Growth</h2>
          <span class="small faint end num">{count(of.case.growth)} joined in its last 24 h</span>
        </header>
        <div class="pad">
          <Growth hours={of.hours} />
        </div>
      </section>
      <MembersCard frame={frame} of={of} draft={draft} />
    </CasePage>
  )
}

/** How much of it the graph shows. */
function graphed(of: CampaignDetail): string {
  const shown = graphOf(of).things.length
  return shown < of.shared.length ? `by the ${shown} heaviest of ${of.shared.length} things` : ''
}

/** Why it is in the queue again. */
function Back({ of, base, now }: { of: CampaignDetail; base: string; now: number }) {
  if (of.why === '' && of.returns.length === 0) return null
  return (
    <div class={of.case.state === 'open' ? 'force bad' : 'force'} role="status">
      <strong>{of.case.state === 'open' ? 'Back in the queue' : 'It came back before'}</strong>
      {of.why !== '' && <bdi>{visible(of.why)}</bdi>}
      {of.blocked > 0 && of.case.state === 'open' && ' What was blocked stays blocked meanwhile.'}
      {of.returns.length > 0 && (
        <ul class="returns">
          {of.returns.map((one) => (
            <li>
              <a href={`${base}/cases/${one.reference}`} class="mono">
                {one.reference}
              </a>{' '}
              <span class="num">{count(one.accounts)} accounts</span>, <Time at={one.at} now={now} />:{' '}
              <Text of={one.sentence} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Story({ of, now }: { readonly of: CampaignDetail; readonly now: number }) {
  const days = Math.max(1, (of.case.lastSeen - of.began) / DAY)
  const each = of.exchanges / Math.max(1, of.accounts) / days
  return (
    <section class="card" aria-labelledby="story">
      <header>
        <h2 id="story">At a glance</h2>
        <span class="small faint end">
          last report <Time at={of.case.lastSeen} now={now} />, first{' '}
          <Time at={of.case.firstSeen} now={now} />
        </span>
      </header>
      <dl class="stats">
        <div>
          <dt>Accounts</dt>
          <dd>{count(of.accounts)}</dd>
        </div>
        <div>
          <dt>Exchanges</dt>
          <dd title={count(of.exchanges)}>{short(of.exchanges)}</dd>
        </div>
        <div>
          <dt>Since</dt>
          <dd title={absolute(of.began)}>{absolute(of.began).slice(0, 10)}</dd>
        </div>
        <div>
          <dt>Score</dt>
          <dd>{of.kind === 'one-customer' ? 'note' : score(of.score)}</dd>
        </div>
      </dl>
      <p class="story soft">
        {ABOUT[of.kind]} Each account makes {each < 10 ? each.toFixed(1) : count(Math.round(each))} exchanges
        a day. <span class="num">{of.nats.toFixed(1)}</span> nats of evidence: {oneIn(1 - of.score)} groups of
        honest accounts is linked like this.
      </p>
    </section>
  )
}

function SharedCard({ of }: { readonly of: CampaignDetail }) {
  const heaviest = Math.max(0, ...of.shared.map((thing) => thing.weight))
  return (
    <section class="card" aria-labelledby="shared">
      <header>
        <h2 id="shared">What they share</h2>
        <span class="small faint end">heaviest first, and who else has it</span>
      </header>
      {of.shared.length === 0 ? (
        <p class="pad soft">The linker told nothing that they share.</p>
      ) : (
        <ul class="evidence">
          {of.shared.map((thing) => (
            <li>
              <div class="pic">
                <Share weight={thing.weight} heaviest={heaviest} />
                <span class="w">{thing.weight.toFixed(1)}</span> <span class="small faint">nats</span>
              </div>
              <div class="sentence">
                <Text of={thing.sentence} />
              </div>
              <dl>
                <div>
                  <dt>In</dt>
                  <dd>
                    {count(thing.members)} of {count(of.accounts)} accounts
                  </dd>
                </div>
                <div>
                  <dt>Elsewhere</dt>
                  <dd>
                    {thing.others === 0
                      ? 'nobody else'
                      : `${count(thing.others)} ${thing.others === 1 ? 'other' : 'others'}`}
                  </dd>
                </div>
                <div>
                  <dt>{THING[thing.kind]}</dt>
                  <dd class="mono">
                    <Text of={thing.name} />
                  </dd>
                </div>
              </dl>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function MemberState({ of, decided }: { readonly of: MemberRow; readonly decided: CampaignDetail }) {
  if (of.own)
    return (
      <span class="tag" title="A person decided on this account alone: that stands.">
        {of.case?.decision ? `${DECIDED[of.case.decision]}, its own` : 'decided alone'}
      </span>
    )
  if (of.excepted === 'merge') return <span class="tag">not decided</span>
  if (of.excepted !== null)
    return <span class="tag">{of.excepted === 'command' ? 'let in by command' : 'exception'}</span>
  if (decided.blocked > 0) return <span class="tag act">blocked</span>
  return <span class="faint">–</span>
}

function MembersCard({ frame, of, draft }: { frame: Frame; of: CampaignDetail; draft: Draft }) {
  const { base, now } = frame
  const { members, next, before } = of.page
  const chosen = new Set(draft.exceptions)
  const turn = { form: FORM, formaction: `${base}/cases/${of.case.reference}/members`, formnovalidate: true }
  return (
    <section class="card" aria-labelledby="members">
      <header>
        <h2 id="members">Accounts</h2>
        <span class="small faint end num">
          {members.length === 0
            ? 'none was told'
            : `${count(before + 1)} to ${count(before + members.length)} of ${count(of.members)}, strongest links first`}
        </span>
      </header>
      <table class="members">
        <caption class="hidden">Accounts of the campaign, strongest links first</caption>
        <thead>
          <tr>
            <th scope="col">Except</th>
            <th scope="col">Account</th>
            <th scope="col" class="right">
              Links
            </th>
            <th scope="col" class="right t-wide">
              Own evidence
            </th>
            <th scope="col" class="right">
              Exchanges
            </th>
            <th scope="col" class="right t-wide">
              Joined
            </th>
            <th scope="col" class="right">
              State
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr data-row="yes">
              <td>
                {frame.role !== 'viewer' && (
                  <input
                    type="checkbox"
                    name="except"
                    value={member.account}
                    form={FORM}
                    checked={chosen.has(member.account)}
                    aria-label={`Leave out ${shortAccount(member.account)}`}
                  />
                )}
              </td>
              <td class="mono small" title={member.account}>
                {member.case === null ? (
                  shortAccount(member.account)
                ) : (
                  <a href={`${base}/cases/${member.case.reference}`}>{shortAccount(member.account)}</a>
                )}
              </td>
              <td class="right num">{member.links.toFixed(1)}</td>
              <td class="right num t-wide">{member.nats === null ? '–' : member.nats.toFixed(1)}</td>
              <td class="right num" title={count(member.exchanges)}>
                {short(member.exchanges)}
              </td>
              <td class="right small soft t-wide">
                <Time at={member.joined} now={now} />
              </td>
              <td class="right small">
                <MemberState of={member} decided={of} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {(before > 0 || next !== null) && (
        <div class="pager">
          {before > 0 ? (
            <button class="plain" name="members" value="" {...turn}>
              First accounts
            </button>
          ) : (
            <span></span>
          )}
          {next !== null && (
            <button class="plain" name="members" value={next} {...turn}>
              More accounts
            </button>
          )}
        </div>
      )}
    </section>
  )
}
