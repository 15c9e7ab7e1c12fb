/** One decision for a whole campaign: its exceptions, for how long, and which of what it shares is a known app's. */
import { blockedMessage } from '../../review/blocked-message.ts'
import { GROWN_BENIGN, GROWN_WATCH } from '../../review/campaigns.ts'
import { visible } from '../../review/clean.ts'
import type { CampaignDetail } from '../../review/types.ts'
import type { SharedThing } from '../../types.ts'
import { nameOf, THING } from '../campaign-charts.tsx'
import { absolute, count, relative } from '../format.ts'
import { FORMER, InForce, Option } from './decision.tsx'
import type { Frame } from './layout.tsx'

export const FORM = 'campaign-decision'
export const DAYS = [0, 1, 7, 30, 90] as const
/** What an app is recognised by; a network or a minute is nobody's app. */
const NAMEABLE: readonly SharedThing['kind'][] = ['template', 'system', 'tools', 'content', 'client']

/** What a reviewer had filled in when they turned to another page of members, or were told what is missing. */
export interface Draft {
  readonly exceptions: readonly string[]
  readonly decision?: string
  readonly days: number
  readonly note: string
  readonly title: string
  readonly things: readonly string[]
}

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
  const current = of.case.decisions.find((decision) => decision.undoneAt === null)
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
      <input type="hidden" name="csrf" value={frame.csrf} />
      <input type="hidden" name="seen" value={String(current?.id ?? 0)} />
      {draft.exceptions
        .filter((account) => !shown.has(account))
        .map((account) => (
          <input type="hidden" name="except" value={account} />
        ))}
      <fieldset>
        <legend class="hidden">Decision</legend>
        <Option
          choice="confirm"
          what={decided === 'confirm' ? 'Block, with other exceptions or another end' : 'Block'}
          keyName="b"
          checked={chosen('confirm')}
          does={`Harvesting. Every edge location refuses all ${accounts(of.members)} but the exceptions, and those that join later. Each caller gets status 403, with a reference of its own:`}
          sees={sees}
        />
        {decided !== 'watch' && (
          <Option
            choice="watch"
            what="Watch"
            keyName="w"
            checked={chosen('watch')}
            does={`Not sure yet. The accounts notice nothing${letIn}. The campaign comes back when it has grown by ${Math.round((GROWN_WATCH - 1) * 100)}%.`}
          />
        )}
        {decided !== 'benign' && (
          <Option
            choice="benign"
            what="Honest use"
            keyName="h"
            checked={chosen('benign')}
            does={`The accounts notice nothing${letIn}. The campaign comes back only when it has ${GROWN_BENIGN === 2 ? 'twice' : `${GROWN_BENIGN} times`} as many accounts.`}
          />
        )}
        {decided !== 'known-app' && nameable.length > 0 && (
          <Option
            choice="known-app"
            what="Known app"
            keyName="p"
            checked={chosen('known-app')}
            does={`What they share is an app that many people use. It stops counting as a link between accounts, everywhere, until this is undone. The accounts notice nothing${letIn}.`}
          />
        )}
        {current !== undefined && (
          <Option
            choice="undo"
            what="Undo"
            keyName="z"
            does={`Takes back “${FORMER[current.decision]}” of ${relative(current.at, frame.now)} for all its accounts, and restores what was before it.`}
          />
        )}
      </fieldset>
      <div class="with-confirm">
        <label class="field" for="days">
          Block for how long
        </label>
        <select id="days" name="days">
          {DAYS.map((days) => (
            <option value={String(days)} selected={days === draft.days}>
              {days === 0 ? 'until it is undone' : `${days} ${days === 1 ? 'day' : 'days'}`}
            </option>
          ))}
        </select>
      </div>
      {decided !== 'known-app' && nameable.length > 0 && (
        <fieldset class="with-app">
          <legend class="hidden">The known app</legend>
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
        </fieldset>
      )}
      <p class="field small soft">
        <span class="num" data-exceptions={String(draft.exceptions.length)}>
          {count(draft.exceptions.length)}
        </span>{' '}
        exceptions. Tick accounts in the list to leave them out.
      </p>
      <label class="field" for="note">
        Note, kept in the audit log (optional)
      </label>
      <textarea id="note" name="note" maxlength={4000} rows={3}>
        {draft.note}
      </textarea>
      <button class="primary">Decide for all</button>
    </form>
  )
}

/** What holds now, in figures. */
export function CampaignInForce({ of, now }: { readonly of: CampaignDetail; readonly now: number }) {
  const { until } = of.case
  const parts = [
    of.blocked > 0 ? `${accounts(of.blocked)} blocked` : '',
    of.excepted > 0 ? `${count(of.excepted)} left out` : '',
    of.own > 0
      ? `${count(of.own)} with a decision of ${of.own === 1 ? 'its' : 'their'} own, which stands`
      : '',
  ].filter((part) => part !== '')
  return (
    <>
      <InForce of={of.case} now={now} blocked={of.blocked > 0} />
      {parts.length > 0 && <p class="small soft force-line">{parts.join(', ')}.</p>}
      {of.case.decision === 'confirm' && until > 0 && (
        <p class="small soft force-line">
          {until <= now
            ? `The block ended at ${absolute(until)}.`
            : `The block ends at ${absolute(until)}, ${relative(until, now)}.`}
        </p>
      )}
      {of.apps.length > 0 && (
        <p class="small soft force-line">
          Named as a known app, <bdi>{visible(of.apps[0].title)}</bdi>:{' '}
          {of.apps.map((app) => `${app.kind} ${nameOf(app, 22)}`).join(', ')}.
        </p>
      )}
    </>
  )
}
