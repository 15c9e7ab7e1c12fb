/** The decision on one account. */
import { blockedMessage } from '../../review/blocked-message.ts'
import { REOPEN_BENIGN, REOPEN_WATCH } from '../../review/cases.ts'
import type { CaseDetail } from '../../review/types.ts'
import {
  Anyway,
  Consequences,
  ConfirmTerms,
  NoteField,
  OnlySeeing,
  Option,
  ReasonField,
  Seen,
  UndoOption,
  Waiting,
  type Draft,
} from './decision-form.tsx'
import { Ending, InForce } from './decision.tsx'
import type { Frame } from './layout.tsx'

interface CaseDecisionProps {
  readonly frame: Frame
  readonly of: CaseDetail
  readonly draft: Draft
}

export function CaseDecision({ frame, of, draft }: CaseDecisionProps) {
  return (
    <>
      <InForce of={of} now={frame.now} />
      <Ending of={of} now={frame.now} />
      <Waiting frame={frame} of={of} />
      {frame.role === 'viewer' ? <OnlySeeing /> : <CaseForm frame={frame} of={of} draft={draft} />}
    </>
  )
}

function CaseForm({ frame, of, draft }: CaseDecisionProps) {
  // What holds through its campaign can still be decided for the account alone.
  const decided = of.state === 'decided' && of.campaign === null ? of.decision : null
  const letIn = of.tierInForce === null ? '' : ' but that it is let in again'
  const chosen = (choice: string) => draft.decision === choice
  return (
    <form method="post" action={`${frame.base}/cases/${of.reference}/decision`} data-once="yes">
      <Seen frame={frame} of={of} />
      <fieldset>
        <legend class="hidden">Decision</legend>
        <Option
          choice="confirm"
          what={decided === 'confirm' ? 'Harvesting, on other terms' : 'Harvesting'}
          keyName="b"
          checked={chosen('confirm')}
        >
          Every edge location refuses the account, or does what you choose below.
        </Option>
        <ConfirmTerms draft={draft} sees={blockedMessage(of.reference)} />
        <Consequences frame={frame} of={of} perDay={of.activity.exchanges} />
        {decided !== 'watch' && (
          <Option choice="watch" what="Watch" keyName="w" checked={chosen('watch')}>
            {`Not sure yet. The account notices nothing${letIn}. The case leaves the queue and comes back when its evidence grows by ${REOPEN_WATCH} nat.`}
          </Option>
        )}
        {decided !== 'benign' && (
          <Option choice="benign" what="Honest use" keyName="h" checked={chosen('benign')}>
            {`The account notices nothing${letIn}. The case comes back only on clearly stronger evidence: ${REOPEN_BENIGN} nats more, about 20 times likelier.`}
          </Option>
        )}
        {!of.proposed && (
          <Option choice="second" what="Second person" keyName="s" checked={chosen('second')}>
            Somebody else is to look. The case stays in the queue, marked so; nothing changes for the account.
          </Option>
        )}
        <UndoOption frame={frame} of={of} draft={draft} />
      </fieldset>
      <ReasonField draft={draft} />
      <NoteField draft={draft} />
      <Anyway frame={frame} of={of} />
      <button class="primary">Decide</button>
    </form>
  )
}
