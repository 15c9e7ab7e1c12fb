/** What was decided on a case: whether it holds at the edge, since when, and all that was decided before. */
import type { CaseDetail, CaseNote, Decision, Proposal } from '../../review/types.ts'
import { visible } from '../../review/clean.ts'
import { reasonWords } from '../../review/reasons.ts'
import type { Tier } from '../../types.ts'
import { absolute, clock, count, duration, relative } from '../format.ts'
import { Text, Time, type Frame } from './layout.tsx'

const FORMER = {
  confirm: 'Confirmed',
  watch: 'Watch',
  benign: 'Honest use',
  'known-app': 'Known app',
} as const

/** What is done to an account, as an order and as a state. */
export const TIER_WORDS: Readonly<Record<Tier, readonly [string, string]>> = {
  observe: ['Observe', 'observed'],
  throttle: ['Throttle', 'throttled'],
  restrict: ['Restrict', 'restricted'],
  block: ['Block', 'blocked'],
}

/** A decision in a word or two: a confirmation by what it puts in force. */
export const formerOf = ({ decision, tier }: Pick<Decision, 'decision' | 'tier'>): string =>
  decision === 'confirm' && tier !== null ? TIER_WORDS[tier][0] : FORMER[decision]

/** The newest decision that was not undone. */
export const currentOf = ({ decisions }: Pick<CaseDetail, 'decisions'>): Decision | undefined =>
  decisions.find(({ undoneAt }) => undoneAt === null)

/** Whether what was decided holds at the edge, and since when. */
export function InForce({
  of,
  now,
  tier = of.tierInForce,
}: {
  readonly of: CaseDetail
  readonly now: number
  /** What was sent; null: that it was lifted. */
  readonly tier?: Tier | null
}) {
  const { publication } = of
  if (publication.state === 'none') return null
  if (publication.state === 'waiting') {
    return (
      <div
        class={publication.problem === null ? 'force' : 'force bad'}
        role="status"
        data-publication="waiting"
      >
        <strong>{tier === null ? 'Lifted' : `${TIER_WORDS[tier][0]} decided`}, being sent to the edge</strong>
        {publication.problem === null ? (
          'Usually within a second.'
        ) : (
          <>
            The last attempt failed and is tried again: <Text of={publication.problem} />
          </>
        )}
      </div>
    )
  }
  const by = publication.inForceBy ?? 0
  const word = tier === null ? 'let in again' : TIER_WORDS[tier][1]
  const what = `${word[0].toUpperCase()}${word.slice(1)}`
  return (
    <div
      class="force"
      role="status"
      data-publication="written"
      data-by={String(by)}
      data-done={by <= now ? 'yes' : undefined}
    >
      <strong>
        {by <= now ? `${what} everywhere since ${absolute(by)}` : `${what} everywhere by ${clock(by)}`}{' '}
        <span data-left="yes" class="num"></span>
      </strong>
      Sent to the edge at {clock(publication.writtenAt ?? 0)}; each location follows within KV's propagation
      (typically a minute, not guaranteed) plus STANDING_TTL.
    </div>
  )
}

/** When what is in force ends by itself, or did. */
export function Ending({ of, now }: { readonly of: CaseDetail; readonly now: number }) {
  if (of.decision !== 'confirm' || of.until === 0) return null
  return (
    <p class="small soft force-line">
      {of.until <= now
        ? `It ended by itself at ${absolute(of.until)}; the case comes back with the next evidence.`
        : `It ends by itself at ${absolute(of.until)}, ${relative(of.until, now)}.`}
    </p>
  )
}

function Note({ of }: { readonly of: string }) {
  if (of === '') return null
  return (
    <p class="note">
      <bdi>{of.split('\n').map(visible).join('\n')}</bdi>
    </p>
  )
}

function Decided({ of, frame, campaign }: { of: Decision; frame: Frame; campaign: boolean }) {
  return (
    <>
      <span class={of.undoneAt === null ? '' : 'gone'}>{formerOf(of)}</span>{' '}
      <span class="soft">
        by <Text of={of.by} />
        {of.seconds !== null && (
          <>
            , as <Text of={of.seconds} /> had proposed
          </>
        )}
        , <Time at={of.at} now={frame.now} />
        {campaign && `, ${count(of.members)} accounts`}
        {of.exceptions > 0 && `, ${count(of.exceptions)} left out`}
        {of.until > 0 && `, until ${absolute(of.until)}`}
        {of.reason !== '' && `, ${reasonWords(of.reason).toLowerCase()}`}
      </span>
      {of.undoneAt !== null && (
        <span class="soft">
          ; undone by <Text of={of.undoneBy ?? ''} />, <Time at={of.undoneAt} now={frame.now} />
        </span>
      )}
      <Note of={of.note} />
    </>
  )
}

function Proposed({ of, frame }: { of: Proposal; frame: Frame }) {
  return (
    <>
      {of.tier === null ? 'Asked for a second person' : `Proposed: ${TIER_WORDS[of.tier][0].toLowerCase()}`}{' '}
      <span class="soft">
        by <Text of={of.by} />, <Time at={of.at} now={frame.now} />
        {of.lasts > 0 && `, for ${duration(of.lasts)}`}
        {of.exceptions.length > 0 && `, ${count(of.exceptions.length)} left out`}
        {of.reason !== '' && `, ${reasonWords(of.reason).toLowerCase()}`}
        {of.closedAt !== null && (
          <>
            ; closed by <Text of={of.closedBy ?? ''} />, <Time at={of.closedAt} now={frame.now} />
          </>
        )}
      </span>
      <Note of={of.note} />
    </>
  )
}

function Noted({ of, frame }: { of: CaseNote; frame: Frame }) {
  return (
    <>
      Note{' '}
      <span class="soft">
        by <Text of={of.by} />, <Time at={of.at} now={frame.now} />
      </span>
      <Note of={of.note} />
    </>
  )
}

/** Decisions, proposals and notes, newest first. */
export function DecisionHistory({ frame, of }: { readonly frame: Frame; readonly of: CaseDetail }) {
  const campaign = of.kind !== 'account'
  const entries = [
    ...of.decisions.map((one) => ({
      at: one.at,
      shown: <Decided of={one} frame={frame} campaign={campaign} />,
    })),
    ...of.proposals.map((one) => ({ at: one.at, shown: <Proposed of={one} frame={frame} /> })),
    ...of.notes.map((one) => ({ at: one.at, shown: <Noted of={one} frame={frame} /> })),
  ].sort((a, b) => b.at - a.at)
  if (entries.length === 0) return <p class="soft">Nobody has decided this case yet.</p>
  return (
    <ol class="history">
      {entries.map(({ shown }) => (
        <li>{shown}</li>
      ))}
    </ol>
  )
}
