/** The dashboard: a Hono app over the review desk. The same routes answer pages to people and JSON to machines. */
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { NOTE_LIMIT } from '../review/decide.ts'
import { isReason } from '../review/reasons.ts'
import { PROPAGATION } from '../review/shards.ts'
import { isAccount, readReference } from '../review/reference.ts'
import type { CampaignDetail, CaseDetail, Choice, Desk, HealthOverview, ListQuery } from '../review/types.ts'
import type { DeskSettings } from '../review/settings.ts'
import {
  checkToken,
  nameOf,
  sameOrigin,
  securityHeaders,
  sessionVisitor,
  wantsJson,
  type DashboardEnv,
} from './guard.ts'
import { Audit } from './pages/audit.tsx'
import { Campaign } from './pages/campaign.tsx'
import { CONFIRM_TIERS, DAYS, EMPTY_DRAFT, type Draft } from './pages/decision-form.tsx'
import { Case } from './pages/case.tsx'
import { Message, Shut, SignIn } from './pages/gate.tsx'
import { Health } from './pages/health.tsx'
import { ASSETS, type Frame } from './pages/layout.tsx'
import { Queue } from './pages/queue.tsx'
import { COOKIE, csrfToken, newSessionId, sameSecret, sealSession } from './session.ts'

export interface DashboardOptions {
  readonly settings: DeskSettings
  /** The stub of the review desk's Durable Object. */
  readonly desk: Desk
}

type Ctx = Context<DashboardEnv>

const CHOICES: readonly Choice[] = ['confirm', 'watch', 'benign', 'known-app', 'second', 'undo']
/** Room for 3,000 exceptions; a form with more is refused, never cut. */
const BODY_LIMIT = 131_072
const LISTED = 5000
const PROBLEMS = {
  missing: 'There is no such case.',
  'nothing-to-undo': 'There is nothing to undo: nobody has decided this case.',
  conflict: 'Somebody else decided this case meanwhile. Nothing was changed; look again, then decide.',
  changed: 'Its evidence changed while you looked. Nothing was decided; look again, then decide.',
  'own-proposal': 'This is your own proposal. A block takes a second person.',
  'campaigns-only': 'Only what a campaign shares can be a known app.',
  'no-app': 'Say what the app is called, and tick what it is known by. Nothing was changed.',
} as const

/** Mounted at `settings.dashboardPath`; give it the request as it came. */
export function dashboard({ settings, desk }: DashboardOptions): Hono<DashboardEnv> {
  const base = settings.dashboardPath
  const secret = settings.secret ?? ''
  const app = new Hono<DashboardEnv>({ strict: false }).basePath(base)

  const page = (c: Ctx, element: JSX.Element, status: ContentfulStatusCode = 200) =>
    c.html(`<!doctype html>${String(element)}`, status)

  /** A refusal in the shape that was asked for. */
  function refuse(c: Ctx, status: ContentfulStatusCode, title: string, text: string) {
    if (wantsJson(c)) return c.json({ error: { title, message: text } }, status)
    return page(c, <Message base={base} now={Date.now()} title={title} text={text} />, status)
  }

  async function frame(c: Ctx, known?: HealthOverview): Promise<Frame> {
    const { by, session } = c.get('visitor')
    const overview = known ?? (await desk.overview())
    return {
      base,
      now: Date.now(),
      by,
      csrf: session === null ? '' : await csrfToken(secret, session),
      open: overview.counts.open,
      fourEyes: settings.fourEyes === 'on',
      inForceAfter: PROPAGATION + settings.standingTtl * 1000,
      warnings: overview.reasons,
      lifted: overview.lifted,
    }
  }

  app.onError((error, c) => {
    console.error('[stillwatch] dashboard:', error.message)
    return refuse(
      c as unknown as Ctx,
      503,
      'The desk does not answer',
      'Try again in a moment. When it stays down, `npm run lift` lifts blocks without it.',
    )
  })
  app.notFound((c) => refuse(c as unknown as Ctx, 404, 'Not found', 'There is no such page.'))

  app.use('*', securityHeaders)

  for (const { path, type, text } of Object.values(ASSETS)) {
    const etag = `"${path.split('-')[1]}"`
    app.get(path, (c) => {
      c.header('cache-control', 'public, max-age=31536000, immutable')
      c.header('etag', etag)
      if (c.req.header('if-none-match') === etag) return c.body(null, 304)
      c.header('content-type', type)
      return c.body(text)
    })
  }

  app.use('*', async (c, next) => {
    c.header('cache-control', 'no-store')
    if (settings.dashboardToken === undefined) {
      if (wantsJson(c))
        return c.json({ error: { message: 'The dashboard is shut: set STILLWATCH_DASHBOARD_TOKEN.' } }, 503)
      return page(c, <Shut base={base} now={Date.now()} />, 503)
    }
    await next()
  })
  app.use(
    '*',
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: (c) => refuse(c as Ctx, 413, 'Too large', 'The form is too large.'),
    }),
  )

  app.post('/sign-in', async (c) => {
    if (!sameOrigin(c)) return refuse(c, 403, 'Refused', 'Sign in from the dashboard itself.')
    const form = await c.req.parseBody()
    const given = typeof form.token === 'string' ? form.token.trim() : ''
    const { right, retryAfter } = await checkToken(c, given, { settings, desk })
    const next = localPath(form.next)
    const gate = (problem: string, status: ContentfulStatusCode) =>
      page(c, <SignIn base={base} now={Date.now()} problem={problem} next={next} />, status)
    if (retryAfter > 0) {
      c.header('retry-after', String(retryAfter))
      return gate(`Too many wrong tokens. Try again in ${Math.ceil(retryAfter / 60)} minutes.`, 429)
    }
    if (!right) return gate('That token is not right.', 403)
    const now = Date.now()
    const maxAge = settings.sessionHours * 3600
    const claims = { id: newSessionId(), by: nameOf(form.by, 'reviewer'), expiresAt: now + maxAge * 1000 }
    await desk.openSession({
      ...claims,
      createdAt: now,
      userAgent: c.req.header('user-agent') ?? '',
    })
    setCookie(c, COOKIE, await sealSession(secret, claims), {
      path: base,
      httpOnly: true,
      sameSite: 'Strict',
      secure: new URL(c.req.url).protocol === 'https:',
      maxAge,
    })
    return c.redirect(`${base}${next}`, 303)
  })

  app.use('*', async (c, next) => {
    const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')
    if (bearer !== null) {
      const { right, retryAfter } = await checkToken(c, bearer[1].trim(), { settings, desk })
      if (retryAfter > 0) {
        c.header('retry-after', String(retryAfter))
        return c.json({ error: { message: 'Too many wrong tokens came from there.' } }, 429)
      }
      if (!right) return c.json({ error: { message: 'That token is not right.' } }, 401)
      c.set('visitor', { by: nameOf(c.req.header('x-stillwatch-reviewer'), 'api'), session: null })
      return next()
    }
    const visitor = await sessionVisitor(c, { settings, desk })
    if (visitor === null) {
      if (wantsJson(c)) {
        c.header('www-authenticate', 'Bearer')
        return c.json({ error: { message: 'Sign in, or send the dashboard token as a bearer.' } }, 401)
      }
      const at = c.req.path.slice(base.length)
      const problem =
        c.req.method === 'GET'
          ? undefined
          : 'Your session is over. Sign in again: nothing was changed, your note is kept.'
      return page(
        c,
        <SignIn
          base={base}
          now={Date.now()}
          problem={problem}
          next={localPath(at.replace(/\/(decision|members)$/, ''))}
        />,
        401,
      )
    }
    c.set('visitor', visitor)
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      if (!sameOrigin(c)) return refuse(c, 403, 'Refused', 'That form did not come from the dashboard.')
      const given = (await readForm(c)).csrf ?? ''
      if (!(await sameSecret(secret, given, await csrfToken(secret, visitor.session ?? ''))))
        return refuse(c, 403, 'Refused', 'That form is not from this session. Load the page again.')
    }
    return next()
  })

  app.post('/sign-out', async (c) => {
    const { session } = c.get('visitor')
    if (session !== null) await desk.closeSession(session)
    deleteCookie(c, COOKIE, { path: base })
    return c.redirect(base, 303)
  })

  const queue = async (c: Ctx) => {
    const asked = c.req.query('state')
    const state: ListQuery['state'] = asked === 'decided' || asked === 'all' ? asked : 'open'
    const after = c.req.query('after')
    const kind = c.req.query('kind') === 'campaign' ? 'campaign' : undefined
    const list = await desk.list({ state, kind, after, limit: Number(c.req.query('limit')) || 50 })
    if (wantsJson(c)) return c.json(list)
    const paged = after !== undefined
    return page(c, <Queue frame={await frame(c)} page={list} state={state} kind={kind} paged={paged} />)
  }
  app.get('/', queue)
  app.get('/cases', queue)

  interface Shown {
    readonly status?: ContentfulStatusCode
    readonly problem?: string
    /** Which page of a campaign's accounts. */
    readonly members?: string
    /** What was filled in; else the form begins with what holds. */
    readonly draft?: Draft
  }

  async function showCampaign(c: Ctx, of: CampaignDetail, { status, problem, draft }: Shown) {
    const { reference } = of.case
    const [shell, following, exceptions] = await Promise.all([
      frame(c),
      desk.following(reference),
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

  async function showCase(c: Ctx, of: CaseDetail, shown: Shown = {}) {
    if (of.kind !== 'account') {
      const campaign = await desk.campaign(of.reference, { after: shown.members })
      if (campaign !== null) return showCampaign(c, campaign, shown)
    }
    const { status, problem, draft = EMPTY_DRAFT } = shown
    const [shell, following] = await Promise.all([frame(c), desk.following(of.reference)])
    const saved = c.req.query('decided') !== undefined
    return page(
      c,
      <Case frame={shell} of={of} draft={draft} following={following} saved={saved} problem={problem} />,
      status,
    )
  }

  app.get('/cases/:id', async (c) => {
    const of = await desk.get(c.req.param('id').slice(0, 64))
    if (of === null) return refuse(c, 404, 'No such case', PROBLEMS.missing)
    const members = c.req.query('members')
    if (!wantsJson(c)) return showCase(c, of, { members })
    if (of.kind === 'account') return c.json({ case: of })
    return c.json({ case: of, campaign: await desk.campaign(of.reference, { after: members }) })
  })

  // Turning the page of a campaign's accounts keeps what is filled in: so it is a form's, without script as well.
  app.get('/cases/:id/members', (c) => c.redirect(`${base}${localPath(`/cases/${c.req.param('id')}`)}`, 303))
  app.post('/cases/:id/members', async (c) => {
    const of = await desk.get(c.req.param('id').slice(0, 64))
    if (of === null) return refuse(c, 404, 'No such case', PROBLEMS.missing)
    const form = await readForm(c)
    return showCase(c, of, { members: form.members, draft: draftOf(form, await readLists(c)) })
  })

  app.post('/cases/:id/decision', async (c) => {
    const form = await readForm(c)
    const choice = CHOICES.find((name) => name === form.decision)
    if (choice === undefined)
      return refuse(c, 400, 'No decision', `Choose one of ${CHOICES.join(', ')} as "decision".`)
    const lists = await readLists(c)
    const draft = draftOf(form, lists)
    const seen = form.seen === undefined || !/^\d{1,15}$/.test(form.seen) ? undefined : Number(form.seen)
    const answer = await desk.decide({
      id: c.req.param('id').slice(0, 64),
      choice,
      by: c.get('visitor').by,
      note: form.note ?? '',
      seen,
      seenNats: form.nats === undefined || form.nats === '' ? undefined : Number(form.nats) || 0,
      tier: draft.tier,
      reason: draft.reason,
      exceptions: draft.exceptions,
      until: draft.days === 0 ? 0 : Date.now() + draft.days * 86_400_000,
      app: choice === 'known-app' ? { title: form.title ?? '', things: lists.thing } : undefined,
    })
    if (answer.ok) {
      if (wantsJson(c)) return c.json({ case: answer.case, proposed: answer.proposed })
      return c.redirect(`${base}/cases/${answer.case.reference}?decided`, 303)
    }
    const text = PROBLEMS[answer.problem]
    if (!wantsJson(c)) {
      if ('case' in answer) return showCase(c, answer.case, { status: 409, problem: text, draft })
      const of = answer.problem === 'no-app' ? await desk.get(c.req.param('id').slice(0, 64)) : null
      if (of !== null) return showCase(c, of, { status: 400, problem: text, draft })
    }
    return refuse(c, answer.problem === 'missing' ? 404 : 409, 'Not decided', text)
  })

  app.get('/audit', async (c) => {
    const before = Number(c.req.query('before')) || undefined
    const [entries, check, sessions] = await Promise.all([
      desk.audit({ before }),
      c.req.query('check') === undefined ? null : desk.verify(),
      desk.sessions(),
    ])
    if (wantsJson(c)) return c.json({ ...entries, check })
    return page(c, <Audit frame={await frame(c)} page={entries} check={check} sessions={sessions} />)
  })

  app.get('/health', async (c) => {
    const overview = await desk.overview()
    if (wantsJson(c)) return c.json(overview)
    return page(c, <Health frame={await frame(c, overview)} of={overview} />)
  })

  return app
}

/** A form's or a JSON body's fields that are text. Anything else is as if it were absent. */
async function readForm(c: Ctx): Promise<Record<string, string | undefined>> {
  const json = /\bapplication\/json\b/.test(c.req.header('content-type') ?? '')
  const body: unknown = json ? await c.req.json().catch(() => ({})) : await c.req.parseBody()
  const fields = Object.entries(typeof body === 'object' && body !== null ? body : {})
  return Object.fromEntries(fields.filter(([, value]) => typeof value === 'string'))
}

/** The fields that may be given several times: a form's, or a JSON body's lists of text. */
async function readLists(c: Ctx): Promise<{ readonly except: string[]; readonly thing: string[] }> {
  const json = /\bapplication\/json\b/.test(c.req.header('content-type') ?? '')
  const body: unknown = json ? await c.req.json().catch(() => ({})) : await c.req.parseBody({ all: true })
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const list = (value: unknown) => {
    const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string')
    return [...new Set(texts)].slice(0, LISTED)
  }
  return { except: list(fields.except), thing: list(fields.thing) }
}

function draftOf(
  form: Record<string, string | undefined>,
  { except, thing }: { readonly except: readonly string[]; readonly thing: readonly string[] },
): Draft {
  return {
    exceptions: except.filter(isAccount),
    decision: form.decision,
    tier: CONFIRM_TIERS.find(({ tier }) => tier === form.tier)?.tier ?? 'block',
    reason: isReason(form.reason) ? form.reason : '',
    days: DAYS.find((days) => String(days) === form.days) ?? 0,
    note: (form.note ?? '').slice(0, NOTE_LIMIT),
    title: (form.title ?? '').slice(0, 80),
    things: thing,
  }
}

/** A path of ours to go on to: a page's, or none. */
function localPath(value: unknown): string {
  if (value === '/audit' || value === '/health') return value
  const match = typeof value === 'string' ? /^\/cases\/([^/?#]+)$/.exec(value) : null
  const reference = match === null ? null : readReference(match[1])
  return reference === null ? '' : `/cases/${reference}`
}
