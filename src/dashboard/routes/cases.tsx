/** One case or campaign: its page, who has it, and what is decided on it. */
import { NOTE_LIMIT } from '../../review/decide.ts'
import { isReason, REASONS } from '../../review/reasons.ts'
import { isAccount } from '../../review/reference.ts'
import type { CampaignDetail, CaseDetail, Choice } from '../../review/types.ts'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { localPath, type Board, type Ctx } from '../board.tsx'
import { choice, flag, real, text, texts, whole, type Given } from '../fields.ts'
import { wantsJson } from '../guard.ts'
import { Campaign } from '../pages/campaign.tsx'
import { Case } from '../pages/case.tsx'
import { CONFIRM_TIERS, DAYS, EMPTY_DRAFT, type Draft } from '../pages/decision-form.tsx'

const CHOICES: readonly Choice[] = ['confirm', 'watch', 'benign', 'known-app', 'second', 'undo']
const TIERS = CONFIRM_TIERS.map(({ tier }) => tier)
/** Of exceptions; a form with more is refused as too large, never cut. */
const LISTED = 5000
export const PROBLEMS = {
  missing: 'There is no such case.',
  'nothing-to-undo': 'There is nothing to undo: nobody has decided this case.',
  conflict: 'Somebody else decided this case meanwhile. Nothing was changed; look again, then decide.',
  changed: 'Its evidence changed while you looked. Nothing was decided; look again, then decide.',
  claimed: 'Somebody else is at this case. Nothing was decided; decide anyway, or leave it to them.',
  'own-proposal': 'This is your own proposal. A block takes a second person.',
  'campaigns-only': 'Only what a campaign shares can be a known app.',
  'no-app': 'Say what the app is called, and tick what it is known by. Nothing was changed.',
} as const

/** How hard, for how long and why: of one decision, or of many at once. */
export const TERMS = {
  tier: choice('Of a confirmation; default block.', TIERS),
  days: choice('Of a confirmation: days it lasts; 0 is until it is undone.', DAYS.map(String)),
  reason: choice('A reason code.', Object.keys(REASONS)),
  note: text('Kept in the audit log.', NOTE_LIMIT),
}
const DECISION = {
  decision: choice('What is decided.', CHOICES),
  ...TERMS,
  seen: whole('The newest decision that was seen, its id; another one since then is a conflict.'),
  nats: real('The evidence that was seen; a nat more or less since then is a conflict.'),
  anyway: flag('Decide although somebody else has the case.'),
  except: texts('Of a campaign: accounts that the decision leaves out.', LISTED),
  title: text('Of a known app: what it is called.', 80),
  thing: texts('Of a known app: what it is known by, as `kind name`.', 64),
}
const idOf = (c: Ctx) => (c.req.param('id') ?? '').slice(0, 64)

/** Milliseconds since the epoch; 0: until it is undone. */
export const untilOf = (days: string | undefined, now: number): number =>
  days === undefined || days === '0' ? 0 : now + Number(days) * 86_400_000

function draftOf(form: Given<typeof DECISION>): Draft {
  return {
    exceptions: (form.except ?? []).filter(isAccount),
    decision: form.decision,
    tier: form.tier ?? 'block',
    reason: isReason(form.reason) ? form.reason : '',
    days: Number(form.days ?? 0),
    note: form.note ?? '',
    title: form.title ?? '',
    things: form.thing ?? [],
  }
}

interface Shown {
  readonly status?: ContentfulStatusCode
  readonly problem?: string
  /** Which page of a campaign's accounts. */
  readonly members?: string
  /** What was filled in; else the form begins with what holds. */
  readonly draft?: Draft
}

export function caseRoutes(board: Board): void {
  const { base, desk, page, refuse, frame } = board
  const missing = (c: Ctx) => refuse(c, 404, 'No such case', PROBLEMS.missing)

  async function showCampaign(c: Ctx, of: CampaignDetail, { status, problem, draft }: Shown) {
    const { reference } = of.case
    const { by } = c.get('visitor')
    const [shell, following, exceptions] = await Promise.all([
      frame(c),
      desk.following(reference, by),
      draft === undefined ? desk.exceptions(reference) : [],
    ])
    const heaviest = of.shared.find((thing) => thing.kind === 'template' || thing.kind === 'system')
    const [proposal] = of.case.proposed ? of.case.proposals : []
    const fresh: Draft = {
      ...EMPTY_DRAFT,
      exceptions: proposal?.exceptions ?? exceptions,
      things: heaviest === undefined ? [] : [`${heaviest.kind} ${heaviest.name}`],
    }
    return page(
      c,
      <Campaign
        frame={shell}
        of={of}
        draft={draft ?? fresh}
        following={following}
        saved={c.req.query('decided') !== undefined}
        problem={problem}
      />,
      status,
    )
  }

  async function show(c: Ctx, of: CaseDetail, shown: Shown = {}) {
    if (of.kind !== 'account') {
      const campaign = await desk.campaign(of.reference, { after: shown.members })
      if (campaign !== null) return showCampaign(c, campaign, shown)
    }
    const { status, problem, draft = EMPTY_DRAFT } = shown
    const [shell, following] = await Promise.all([
      frame(c),
      desk.following(of.reference, c.get('visitor').by),
    ])
    const saved = c.req.query('decided') !== undefined
    return page(
      c,
      <Case frame={shell} of={of} draft={draft} following={following} saved={saved} problem={problem} />,
      status,
    )
  }

  board.route(
    {
      method: 'get',
      path: '/cases/:id',
      role: 'viewer',
      about:
        'One case by its reference, or by the account: the evidence, what was decided, what is in force.',
      query: { members: text('Of a campaign: where its page of accounts begins, as `next` said.', 120) },
      answers: 'case: the case; of a campaign also campaign, with a page of its accounts',
    },
    async (c, { members }) => {
      const of = await desk.get(idOf(c))
      if (of === null) return missing(c)
      await desk.view(of.reference, c.get('visitor').by)
      if (!wantsJson(c)) return show(c, of, { members })
      if (of.kind === 'account') return c.json({ case: of })
      return c.json({ case: of, campaign: await desk.campaign(of.reference, { after: members }) })
    },
  )

  // Turning the page of a campaign's accounts keeps what is filled in: so it is a form's, without script as well.
  board.route(
    {
      method: 'get',
      path: '/cases/:id/members',
      role: 'viewer',
      about: 'Leads back to the case.',
      answers: null,
    },
    (c) => c.redirect(`${base}${localPath(`/cases/${idOf(c)}`)}`, 303),
  )
  board.route(
    {
      method: 'post',
      path: '/cases/:id/members',
      role: 'viewer',
      about: 'Another page of a campaign’s accounts; the form stays as it is filled in.',
      body: { ...DECISION, members: text('Where the page begins.', 120) },
      answers: null,
    },
    async (c, form) => {
      const of = await desk.get(idOf(c))
      return of === null ? missing(c) : show(c, of, { members: form.members, draft: draftOf(form) })
    },
  )

  board.route(
    {
      method: 'post',
      path: '/cases/:id/decision',
      role: 'reviewer',
      about: 'Decides a case, asks for a second person, or takes the last of these back.',
      body: DECISION,
      answers: 'case: as it is then; proposed: whether a second person is needed',
    },
    async (c, form) => {
      if (form.decision === undefined)
        return refuse(c, 400, 'No decision', `Choose one of ${CHOICES.join(', ')} as "decision".`)
      const { by, identity } = c.get('visitor')
      const draft = draftOf(form)
      const answer = await desk.decide({
        id: idOf(c),
        choice: form.decision,
        by,
        identity,
        note: draft.note,
        seen: form.seen,
        seenNats: form.nats,
        anyway: form.anyway,
        tier: draft.tier,
        reason: draft.reason,
        exceptions: draft.exceptions,
        until: untilOf(form.days, Date.now()),
        app: form.decision === 'known-app' ? { title: draft.title, things: draft.things } : undefined,
      })
      if (answer.ok) {
        if (wantsJson(c)) return c.json({ case: answer.case, proposed: answer.proposed })
        return c.redirect(`${base}/cases/${answer.case.reference}?decided`, 303)
      }
      const text = PROBLEMS[answer.problem]
      if (!wantsJson(c)) {
        if ('case' in answer) return show(c, answer.case, { status: 409, problem: text, draft })
        const of = answer.problem === 'no-app' ? await desk.get(idOf(c)) : null
        if (of !== null) return show(c, of, { status: 400, problem: text, draft })
      }
      return refuse(c, answer.problem === 'missing' ? 404 : 409, 'Not decided', text)
    },
  )

  board.route(
    {
      method: 'post',
      path: '/cases/:id/notes',
      role: 'reviewer',
      about: 'Writes something down on a case without deciding.',
      body: { text: text('The note.', NOTE_LIMIT) },
      answers: 'case',
    },
    async (c, asked) => {
      const of = await desk.get(idOf(c))
      if (of === null) return missing(c)
      if (!(await desk.note(of.reference, c.get('visitor').by, asked.text ?? '')))
        return refuse(c, 400, 'Nothing written', 'A note needs words.')
      if (wantsJson(c)) return c.json({ case: await desk.get(of.reference) })
      return c.redirect(`${base}/cases/${of.reference}?decided`, 303)
    },
  )

  board.route(
    {
      method: 'post',
      path: '/cases/:id/claim',
      role: 'reviewer',
      about: 'Takes a case for 15 minutes, so that nobody else works on it meanwhile.',
      body: { over: flag('Also from somebody else, who is told.') },
      answers: 'claim: whose it is, and until when',
    },
    async (c, { over }) => {
      const answer = await desk.claim(idOf(c), c.get('visitor').by, over === true)
      if (!answer.ok && answer.problem === 'missing') return missing(c)
      if (wantsJson(c)) return c.json({ claim: answer }, answer.ok ? 200 : 409)
      return c.redirect(`${base}${localPath(`/cases/${idOf(c)}`)}`, 303)
    },
  )

  board.route(
    {
      method: 'post',
      path: '/cases/:id/release',
      role: 'reviewer',
      about: 'Lets a case go again.',
      answers: 'claim: null',
    },
    async (c) => {
      await desk.release(idOf(c), c.get('visitor').by)
      if (wantsJson(c)) return c.json({ claim: null })
      return c.redirect(`${base}${localPath(`/cases/${idOf(c)}`)}`, 303)
    },
  )
}
