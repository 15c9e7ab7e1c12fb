/** Deciding: what each decision does, said before it is made; and what became of it. */
import { blockedMessage } from '../../review/blocked-message.ts'
import { REOPEN_BENIGN, REOPEN_WATCH } from '../../review/cases.ts'
import type { CaseDetail, Choice } from '../../review/types.ts'
import { visible } from '../../review/clean.ts'
import { absolute, clock, count, relative } from '../format.ts'
import { Text, Time, type Frame } from './layout.tsx'

export const FORMER = {
  confirm: 'Block',
  watch: 'Watch',
  benign: 'Honest use',
  'known-app': 'Known app',
} as const

interface OptionProps {
  readonly choice: Choice
  readonly what: string
  readonly keyName: string
  readonly does: string
  readonly sees?: string
  readonly checked?: boolean
}

export function Option({ choice, what, keyName, does, sees, checked }: OptionProps) {
  return (
    <label class="option">
      <input type="radio" name="decision" value={choice} required checked={checked} />
      <span class="what">{what}</span>
      <kbd aria-hidden="true">{keyName}</kbd>
      <span class="does">
        {does}
        {sees !== undefined && <span class="sees">{sees}</span>}
      </span>
    </label>
  )
}

export function DecisionForm({ frame, of }: { readonly frame: Frame; readonly of: CaseDetail }) {
  const current = of.decisions.find((decision) => decision.undoneAt === null)
  // What holds through its campaign can still be decided for the account alone.
  const decided = of.state === 'decided' && of.campaign === null ? of.decision : null
  return (
    <form method="post" action={`${frame.base}/cases/${of.reference}/decision`} data-once="yes">
      <input type="hidden" name="csrf" value={frame.csrf} />
      <input type="hidden" name="seen" value={String(current?.id ?? 0)} />
      <fieldset>
        <legend class="hidden">Decision</legend>
        {decided !== 'confirm' && (
          <Option
            choice="confirm"
            what="Block"
            keyName="b"
            does="Harvesting. Every edge location refuses the account until this is undone. Its caller gets status 403 in its API's own error format:"
            sees={blockedMessage(of.reference)}
          />
        )}
        {decided !== 'watch' && (
          <Option
            choice="watch"
            what="Watch"
            keyName="w"
            does={`Not sure yet. The account notices nothing${decided === 'confirm' ? ' but that it is let in again' : ''}. The case leaves the queue and comes back when its evidence grows by ${REOPEN_WATCH} nat.`}
          />
        )}
        {decided !== 'benign' && (
          <Option
            choice="benign"
            what="Honest use"
            keyName="h"
            does={`The account notices nothing${decided === 'confirm' ? ' but that it is let in again' : ''}. The case comes back only on clearly stronger evidence: ${REOPEN_BENIGN} nats more, about 20 times likelier.`}
          />
        )}
        {current !== undefined && (
          <Option
            choice="undo"
            what="Undo"
            keyName="z"
            does={`Takes back “${FORMER[current.decision]}” of ${relative(current.at, frame.now)} and restores what was before it.`}
          />
        )}
      </fieldset>
      <label class="field" for="note">
        Note, kept in the audit log (optional)
      </label>
      <textarea id="note" name="note" maxlength={4000} rows={3}></textarea>
      <button class="primary">Decide</button>
    </form>
  )
}

/** Whether what was decided holds at the edge, and since when. */
export function InForce({
  of,
  now,
  blocked = of.decision === 'confirm',
}: {
  readonly of: CaseDetail
  readonly now: number
  /** Whether what was sent is a block, or that it was lifted. */
  readonly blocked?: boolean
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
        <strong>
          {blocked ? 'Block decided, being sent to the edge' : 'Block lifted, being sent to the edge'}
        </strong>
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
  const what = blocked ? 'Blocked' : 'Let in again'
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

export function DecisionHistory({ frame, of }: { readonly frame: Frame; readonly of: CaseDetail }) {
  if (of.decisions.length === 0) return <p class="soft">Nobody has decided this case yet.</p>
  return (
    <ol class="history">
      {of.decisions.map((decision) => (
        <li>
          <span class={decision.undoneAt === null ? '' : 'gone'}>{FORMER[decision.decision]}</span>{' '}
          <span class="soft">
            by <Text of={decision.by} />, <Time at={decision.at} now={frame.now} />
            {of.kind !== 'account' && `, ${count(decision.members)} accounts`}
            {decision.exceptions > 0 && `, ${count(decision.exceptions)} left out`}
            {decision.until > 0 && `, until ${absolute(decision.until)}`}
          </span>
          {decision.undoneAt !== null && (
            <span class="soft">
              ; undone by <Text of={decision.undoneBy ?? ''} />,{' '}
              <Time at={decision.undoneAt} now={frame.now} />
            </span>
          )}
          {decision.note !== '' && (
            <p class="note">
              <bdi>{decision.note.split('\n').map(visible).join('\n')}</bdi>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
