/** Deciding: the parts that the forms of accounts and campaigns share. What each choice does is said before it is made. */
import type { Child } from 'hono/jsx'
import { visible } from '../../review/clean.ts'
import { REASONS } from '../../review/reasons.ts'
import type { CaseDetail, Choice } from '../../review/types.ts'
import type { Tier } from '../../types.ts'
import { TIER_TABLE } from '../../verdict/tiers.ts'
import { clock, count, relative } from '../format.ts'
import { currentOf, formerOf, TIER_WORDS } from './decision.tsx'
import { Text, Time, type Frame } from './layout.tsx'

export const DAYS = [0, 1, 7, 30, 90] as const
export const CONFIRM_TIERS = TIER_TABLE.filter(({ tier }) => tier !== 'observe').toReversed()
/** Fewer decisions say nothing of the next one. */
const RECORD_AT_LEAST = 10

/** What a reviewer had filled in when they turned to another page of members, or were told what is missing. */
export interface Draft {
  readonly decision?: string
  readonly tier: Tier
  readonly days: number
  readonly reason: string
  readonly note: string
  readonly exceptions: readonly string[]
  /** Of a known app. */
  readonly title: string
  readonly things: readonly string[]
}

export const EMPTY_DRAFT: Draft = {
  tier: 'block',
  days: 0,
  reason: '',
  note: '',
  exceptions: [],
  title: '',
  things: [],
}

interface OptionProps {
  readonly choice: Choice
  readonly what: string
  readonly keyName: string
  readonly checked: boolean
  readonly children: Child
}

export function Option({ choice, what, keyName, checked, children }: OptionProps) {
  return (
    <label class="option">
      <input type="radio" name="decision" value={choice} required checked={checked} />
      <span class="what">{what}</span>
      <kbd aria-hidden="true">{keyName}</kbd>
      <span class="does">{children}</span>
    </label>
  )
}

/** Undo, where there is something to take back: a proposal first. */
export function UndoOption({ frame, of, draft }: { frame: Frame; of: CaseDetail; draft: Draft }) {
  const [proposal] = of.proposals
  const current = currentOf(of)
  if (!of.proposed && current === undefined) return null
  return (
    <Option choice="undo" what="Undo" keyName="z" checked={draft.decision === 'undo'}>
      {of.proposed
        ? `Takes back what ${visible(proposal.by)} proposed ${relative(proposal.at, frame.now)}.`
        : `Takes back “${formerOf(current!)}” of ${relative(current!.at, frame.now)}${of.kind === 'account' ? '' : ' for all its accounts'}, and restores what was before it.`}
    </Option>
  )
}

/** What waits for a second person: whose word it is, and what confirming the same does. */
export function Waiting({ frame, of }: { readonly frame: Frame; readonly of: CaseDetail }) {
  const [proposal] = of.proposals
  if (!of.proposed || proposal === undefined) return null
  return (
    <div class="force" role="status">
      <strong>
        {proposal.tier === null
          ? 'A second person is asked for'
          : `${TIER_WORDS[proposal.tier][0]} is proposed: a second person decides`}
      </strong>
      By <Text of={proposal.by} />, <Time at={proposal.at} now={frame.now} />.
      {proposal.tier !== null &&
        ' Nothing is in force yet. Somebody else who confirms the same, or something milder, puts it in force.'}
    </div>
  )
}

/** How hard, and for how long. Tiers that the edge does not act on say so. */
export function ConfirmTerms({ draft, sees }: { readonly draft: Draft; readonly sees: string }) {
  return (
    <div class="with-confirm">
      <label class="field" for="tier">
        What is done
      </label>
      <select id="tier" name="tier">
        {CONFIRM_TIERS.map(({ tier, acts }) => (
          <option value={tier} selected={tier === draft.tier}>
            {`${TIER_WORDS[tier][0]}${acts ? '' : ' (recorded only)'}`}
          </option>
        ))}
      </select>
      {CONFIRM_TIERS.map(({ tier, acts, effect }) => (
        <div class={`effect of-${tier}`}>
          {tier === 'block' ? (
            <>
              The caller gets status 403 in its API’s own error format:
              <span class="sees">{sees}</span>
            </>
          ) : (
            `${effect} ${acts ? '' : 'The edge does not act on this yet: it is recorded and sent, and requests pass as before.'}`
          )}
        </div>
      ))}
      <label class="field" for="days">
        For how long
      </label>
      <select id="days" name="days">
        {DAYS.map((days) => (
          <option value={String(days)} selected={days === draft.days}>
            {days === 0 ? 'until it is undone' : `${days} ${days === 1 ? 'day' : 'days'}`}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What a confirmation would do, in figures. */
export function Consequences({
  frame,
  of,
  perDay,
  children,
}: {
  readonly frame: Frame
  readonly of: CaseDetail
  /** Requests of its last 24 hours. */
  readonly perDay: number
  readonly children?: Child
}) {
  const { confirmed, honest } = of.record
  const all = confirmed + honest
  return (
    <div class="with-confirm consequences small soft">
      {frame.fourEyes && <p>A block takes two: yours is a proposal until somebody else confirms it.</p>}
      <p>
        Decided now, in force everywhere by about{' '}
        <span class="num">{clock(frame.now + frame.inForceAfter)}</span>.
      </p>
      <p>
        It would have met all <b class="num">{count(perDay)}</b> requests of the last 24 h.{' '}
        {of.kind === 'account' &&
          (all >= RECORD_AT_LEAST ? (
            <>
              Of {count(all)} cases decided on at least this much evidence {count(honest)}{' '}
              {honest === 1 ? 'was' : 'were'} honest use: about{' '}
              <b class="num">{count(Math.round((perDay * honest) / all))}</b> of them would be ordinary
              requests.
            </>
          ) : (
            `Too few cases are decided yet (${count(all)} with at least this much evidence) to say how many of them would be ordinary ones.`
          ))}
      </p>
      {children}
    </div>
  )
}

/** Why, as a code that the insights count. */
export function ReasonField({ draft }: { readonly draft: Draft }) {
  return (
    <>
      <label class="field" for="reason">
        Reason (optional)
      </label>
      <select id="reason" name="reason">
        <option value="">none given</option>
        {Object.entries(REASONS).map(([code, { words }]) => (
          <option value={code} selected={code === draft.reason}>
            {words}
          </option>
        ))}
      </select>
    </>
  )
}

export function NoteField({ draft }: { readonly draft: Draft }) {
  return (
    <>
      <label class="field" for="note">
        Note, kept in the audit log (optional)
      </label>
      <textarea id="note" name="note" maxlength={4000} rows={3}>
        {draft.note}
      </textarea>
    </>
  )
}

/** Where somebody else is at the case: a box that says one knows. */
export function Anyway({ frame, of }: { readonly frame: Frame; readonly of: CaseDetail }) {
  if (of.claim === null || of.claim.until <= frame.now || of.claim.by === frame.by) return null
  return (
    <label class="tick field">
      <input type="checkbox" name="anyway" value="yes" />
      <span>
        Decide although <Text of={of.claim.by} /> is at this case
      </span>
    </label>
  )
}

/** In place of the form, for viewers. */
export function OnlySeeing() {
  return <p class="soft">Viewers see everything here and decide nothing.</p>
}

/** What the form was made on: a decision or evidence since then is a conflict. */
export function Seen({ frame, of }: { readonly frame: Frame; readonly of: CaseDetail }) {
  const current = currentOf(of)
  return (
    <>
      <input type="hidden" name="csrf" value={frame.csrf} />
      <input type="hidden" name="seen" value={String(current?.id ?? 0)} />
      <input type="hidden" name="nats" value={String(of.nats)} />
    </>
  )
}
