/** Who is let in: the gate itself, and what stands before every other route. */
import type { Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { localPath, type Board } from '../board.tsx'
import { readBody } from '../fields.ts'
import { checkToken, nameOf, sameOrigin, visitorOf, wantsJson, type DashboardEnv } from '../guard.ts'
import { SignIn } from '../pages/gate.tsx'
import { COOKIE, csrfToken, newSessionId, sameSecret, sealSession } from '../session.ts'

export function gateRoutes(app: Hono<DashboardEnv>, board: Board): void {
  const { base, desk, settings, page, refuse } = board
  const secret = settings.secret ?? ''

  app.post('/sign-in', async (c) => {
    if (!sameOrigin(c)) return refuse(c, 403, 'Refused', 'Sign in from the dashboard itself.')
    const form = await readBody(c.req)
    const { person, retryAfter } = await checkToken(c, (form.token?.[0] ?? '').trim(), board)
    const next = localPath(form.next?.[0])
    const gate = (problem: string, status: ContentfulStatusCode) =>
      page(c, <SignIn base={base} now={Date.now()} problem={problem} next={next} />, status)
    if (retryAfter > 0) {
      c.header('retry-after', String(retryAfter))
      return gate(`Too many wrong tokens. Try again in ${Math.ceil(retryAfter / 60)} minutes.`, 429)
    }
    if (person === null) return gate('That token is not right.', 403)
    const now = Date.now()
    const maxAge = settings.sessionHours * 3600
    const claims = {
      id: newSessionId(),
      by: person.name ?? nameOf(form.by?.[0], 'reviewer'),
      identity: person.identity,
      expiresAt: now + maxAge * 1000,
    }
    await desk.openSession({
      id: claims.id,
      by: claims.by,
      role: person.role,
      expiresAt: claims.expiresAt,
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
    const { visitor, problem, retryAfter } = await visitorOf(c, board)
    if (retryAfter > 0) {
      c.header('retry-after', String(retryAfter))
      return c.json({ error: { message: 'Too many wrong tokens came from there.' } }, 429)
    }
    if (visitor === null) {
      if (wantsJson(c)) {
        c.header('www-authenticate', 'Bearer')
        return c.json({ error: { message: problem } }, 401)
      }
      const at = c.req.path.slice(base.length)
      return page(
        c,
        <SignIn
          base={base}
          now={Date.now()}
          problem={
            c.req.method === 'GET'
              ? undefined
              : 'Your session is over. Sign in again: nothing was changed, your note is kept.'
          }
          next={localPath(at.replace(/\/(decision|members|notes|claim|release)$/, ''))}
        />,
        401,
      )
    }
    c.set('visitor', visitor)
    // Whoever the browser itself vouches for must send a token of ours with whatever changes something.
    if (!visitor.bearer && c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      if (!sameOrigin(c)) return refuse(c, 403, 'Refused', 'That form did not come from the dashboard.')
      const given = (await readBody(c.req)).csrf?.[0] ?? ''
      if (!(await sameSecret(secret, given, await csrfToken(secret, visitor.session))))
        return refuse(c, 403, 'Refused', 'That form is not from this session. Load the page again.')
    }
    return next()
  })

  board.route(
    {
      method: 'post',
      path: '/sign-out',
      role: 'viewer',
      about: 'Ends the session of the cookie, also for copies of it.',
      answers: null,
    },
    async (c) => {
      await desk.closeSession(c.get('visitor').session)
      deleteCookie(c, COOKIE, { path: base })
      return c.redirect(base, 303)
    },
  )
}
