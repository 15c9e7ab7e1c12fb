/** One decision for a whole campaign: its exceptions, for how long, and which of what it shares is a known app's. */
import { blockedMessage } from '../../review/blocked-message.ts'
import { GROWN_BENIGN, GROWN_WATCH } from '../../review/campaigns.ts'
import { visible } from '../../review/clean.ts'
import type { CampaignDetail } from '../../review/types.ts'
import type { SharedThing } from '../../types.ts'
import { nameOf, THING } from '../campaign-charts.tsx'
import { count, short } from '../format.ts'
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

export const FORM = 'campaign-decision'
/** What an app is recognised by; a network or a minute is nobody's app. */
const NAMEABLE: readonly SharedThing['kind'][] = ['template', 'system', 'tools', 'content', 'client']

const accounts = (n: number) => `${count(n)} ${n === 1 ? 'account' : 'accounts'}`

export function CampaignForm({
  frame,
  of,
  draft,
}: {
  readonly frame: Frame
  readonly of: CampaignDetail
  readonly draft: Draft
}) {
  if (frame.role === 'viewer')
    // Its list of accounts is still turned by it.
    return (
      <form id={FORM} method="post" action={`${frame.base}/cases/${of.case.reference}/members`}>
        <input type="hidden" name="csrf" value={frame.csrf} />
        <OnlySeeing />
      </form>
    )
  const decided = of.case.state === 'decided' ? of.case.decision : null
  const shown = new Set(of.page.members.map((member) => member.account))
  const nameable = of.shared.filter((thing) => NAMEABLE.includes(thing.kind)).slice(0, 12)
  const sees = blockedMessage(of.page.members[0]?.reference ?? of.case.reference)
  const letIn = of.blocked > 0 ? ' but that they are let in again' : ''
  const chosen = (choice: string) => draft.decision === choice
  return (
    <form
      id={FORM}
      method="post"
      action={`${frame.base}/cases/${of.case.reference}/decision`}
      data-once="yes"
    >
      <Seen frame={frame} of={of.case} />
      {draft.exceptions
        .filter((account) => !shown.has(account))
        .map((account) => (
          <input type="hidden" name="except" value={account} />
        ))}
      <fieldset>
        <legend class="hidden">Decision</legend>
        <Option
          choice="confirm"
          what={decided === 'confirm' ? 'Harvesting, on other terms' : 'Harvesting'}
          keyName="b"
          checked={chosen('confirm')}
        >
          {`Every edge location refuses all ${accounts(of.members)} but the exceptions, and those that join later, each with a reference of its own; or does what you choose below.`}
        </Option>
        <ConfirmTerms draft={draft} sees={sees} />
        <Consequences frame={frame} of={of.case} perDay={lastDay(of)}>
          {of.quiet.accounts > 0 && (
            <p>
              {`${accounts(of.quiet.accounts)} of it have no evidence of their own (${short(of.quiet.exchanges)} requests in all): bystanders would be among them.`}
            </p>
          )}
        </Consequences>
        {decided !== 'watch' && (
          <Option choice="watch" what="Watch" keyName="w" checked={chosen('watch')}>
            {`Not sure yet. The accounts notice nothing${letIn}. The campaign comes back when it has grown by ${Math.round((GROWN_WATCH - 1) * 100)}%.`}
          </Option>
        )}
        {decided !== 'benign' && (
          <Option choice="benign" what="Honest use" keyName="h" checked={chosen('benign')}>
            {`The accounts notice nothing${letIn}. The campaign comes back only when it has ${GROWN_BENIGN === 2 ? 'twice' : `${GROWN_BENIGN} times`} as many accounts.`}
          </Option>
        )}
        {decided !== 'known-app' && nameable.length > 0 && (
          <Option choice="known-app" what="Known app" keyName="p" checked={chosen('known-app')}>
            {`What they share is an app that many people use. It stops counting as a link between accounts, everywhere, until this is undone. The accounts notice nothing${letIn}.`}
          </Option>
        )}
        {decided !== 'known-app' && nameable.length > 0 && (
          <div class="with-app">
            <label class="field" for="app-title">
              What the app is called
            </label>
            <input id="app-title" type="text" name="title" maxlength={80} value={draft.title} />
            <p class="field soft small">What it is known by:</p>
            {nameable.map((thing) => (
              <label class="tick">
                <input
                  type="checkbox"
                  name="thing"
                  value={`${thing.kind} ${thing.name}`}
                  checked={draft.things.includes(`${thing.kind} ${thing.name}`)}
                />
                <span>
                  {THING[thing.kind]} <bdi class="mono">{nameOf(thing, 22)}</bdi>{' '}
                  <span class="faint">
                    {accounts(thing.members)}, {count(thing.others)} elsewhere
                  </span>
                </span>
              </label>
            ))}
          </div>
        )}
        {!of.case.proposed && (
          <Option choice="second" what="Second person" keyName="s" checked={chosen('second')}>
            Somebody else is to look. The campaign stays in the queue, marked so; nothing changes for its
            accounts.
          </Option>
        )}
        <UndoOption frame={frame} of={of.case} draft={draft} />
      </fieldset>
      <p class="field small soft">
        <span class="num" data-exceptions={String(draft.exceptions.length)}>
          {count(draft.exceptions.length)}
        </span>{' '}
        exceptions. Tick accounts in the list to leave them out.
      </p>
      <ReasonField draft={draft} />
      <NoteField draft={draft} />
      <Anyway frame={frame} of={of.case} />
      <button class="primary">Decide for all</button>
    </form>
  )
}

/** Exchanges of the newest 24 hours that were told. */
const lastDay = (of: CampaignDetail) =>
  of.hours
    .filter(({ hour }) => hour > (of.hours.at(-1)?.hour ?? 0) - 24)
    .reduce((sum, { exchanges }) => sum + exchanges, 0)

/** What holds now, in figures. */
export function CampaignInForce({ frame, of }: { readonly frame: Frame; readonly of: CampaignDetail }) {
  const { now } = frame
  const parts = [
    of.blocked > 0 ? `${accounts(of.blocked)} blocked` : '',
    of.excepted > 0 ? `${count(of.excepted)} left out` : '',
    of.own > 0
      ? `${count(of.own)} with a decision of ${of.own === 1 ? 'its' : 'their'} own, which stands`
      : '',
  ].filter((part) => part !== '')
  return (
    <>
      <InForce of={of.case} now={now} />
      {parts.length > 0 && <p class="small soft force-line">{parts.join(', ')}.</p>}
      <Ending of={of.case} now={now} />
      {of.apps.length > 0 && (
        <p class="small soft force-line">
          Named as a known app, <bdi>{visible(of.apps[0].title)}</bdi>:{' '}
          {of.apps.map((app) => `${app.kind} ${nameOf(app, 22)}`).join(', ')}.
        </p>
      )}
      <Waiting frame={frame} of={of.case} />
    </>
  )
}
