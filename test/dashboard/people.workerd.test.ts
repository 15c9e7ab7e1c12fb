/** Who may do what: every route without a session, with a viewer's, with a forged cookie, from elsewhere; and Access. */
import { describe, expect, it } from 'vitest'
import { sign } from 'hono/jwt'
import { dashboard } from '../../src/dashboard/app.tsx'
import { COOKIE, sealSession } from '../../src/dashboard/session.ts'
import { readDeskSettings, type DeskSettings } from '../../src/review/settings.ts'
import { newDesk } from '../review/bindings.ts'
import { escalation, newAccount } from '../review/escalation.ts'

const SECRET = '0123456789abcdef0123456789abcdef'
const ORIGIN = 'https://gateway.example'
const BASE = '/stillwatch'
const TOKENS = {
  viewer: 'a-token-that-only-sees',
  reviewer: 'a-token-that-decides',
  admin: 'a-token-for-all-of-it',
}
type Role = keyof typeof TOKENS
const RANK: readonly Role[] = ['viewer', 'reviewer', 'admin']

function open(overrides: Partial<DeskSettings> = {}) {
  const settings = readDeskSettings(
    {
      STILLWATCH_SECRET: SECRET,
      STILLWATCH_DASHBOARD_PEOPLE: `Vera=viewer:${TOKENS.viewer}, Rita=reviewer:${TOKENS.reviewer}, Ada=admin:${TOKENS.admin}`,
      STILLWATCH_WEBHOOK_URL: 'https://example.com/hook',
    },
    overrides,
  )
  const { desk, stub } = newDesk()
  const app = dashboard({ settings, desk })
  const ask = (path: string, init: RequestInit = {}) =>
    Promise.resolve(app.request(`${ORIGIN}${BASE}${path}`, { redirect: 'manual', ...init }))
  function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
    return ask(path, {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    })
  }
  async function enter(role: Role) {
    const entered = await post('/sign-in', { by: 'Somebody Else', token: TOKENS[role] })
    const cookie = entered.headers.get('set-cookie')!.split(';')[0]
    const html = await (await ask('/people', { headers: { cookie } })).text()
    return { cookie, csrf: /name="csrf" value="([^"]+)"/.exec(html)![1], html }
  }
  return { app, desk, stub, ask, post, enter, settings }
}

interface Described {
  readonly method: string
  readonly path: string
  readonly role: Role
}

/** Every route, as the API describes it, and those that answer pages only. */
async function routes(ask: ReturnType<typeof open>['ask']): Promise<Described[]> {
  const answer = await ask('/openapi.json', { headers: { authorization: `Bearer ${TOKENS.viewer}` } })
  const { paths } = (await answer.json()) as {
    paths: Record<string, Record<string, { description: string }>>
  }
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { description }]) => ({
      method,
      path: path.replaceAll(/\{[a-z]+\}/g, 'SW-00000000'),
      role: /^Takes a (viewer|reviewer|admin)\.$/.exec(description)![1] as Role,
    })),
  )
  return [
    ...described,
    { method: 'get', path: '/', role: 'viewer' },
    { method: 'get', path: '/cases/SW-00000000/members', role: 'viewer' },
    { method: 'post', path: '/cases/SW-00000000/members', role: 'viewer' },
    { method: 'post', path: '/sign-out', role: 'viewer' },
  ]
}

describe('dashboard: every route', () => {
  it('is shut without a session, to a forged cookie, and to a session of a person who is no longer there', async () => {
    const { ask } = open()
    const all = await routes(ask)
    expect(all.length).toBeGreaterThan(25)
    const gone = await sealSession(SECRET, { id: 'x', by: 'Eve', identity: 'token:Eve', expiresAt: 9e15 })
    const unknown = await sealSession(SECRET, { id: 'x', by: 'Ada', identity: 'token:Ada', expiresAt: 9e15 })
    const forged = await sealSession('f'.repeat(32), {
      id: 'x',
      by: 'Ada',
      identity: 'token:Ada',
      expiresAt: 9e15,
    })
    for (const { method, path } of all)
      for (const cookie of [
        '',
        `${COOKIE}=${gone}`,
        `${COOKIE}=${unknown}`,
        `${COOKIE}=${forged}`,
        `${COOKIE}=x.y`,
      ]) {
        const answer = await ask(path, { method: method.toUpperCase(), headers: { cookie, origin: ORIGIN } })
        expect([method, path, cookie, answer.status]).toEqual([method, path, cookie, 401])
      }
  })

  it('lets each role do what is its own, and nothing above', async () => {
    const { ask } = open()
    for (const { method, path, role } of await routes(ask))
      for (const by of RANK) {
        const headers = { authorization: `Bearer ${TOKENS[by]}`, 'content-type': 'application/json' }
        const body = method === 'post' ? '{}' : undefined
        const { status } = await ask(path, { method: method.toUpperCase(), headers, body })
        const may = RANK.indexOf(by) >= RANK.indexOf(role) || path.startsWith('/sessions/')
        // Ending somebody else's session is refused by the route itself.
        if (!path.startsWith('/sessions/'))
          expect([method, path, by, status === 403]).toEqual([method, path, by, !may])
        expect(status).toBeLessThan(500)
      }
  })

  it('takes no form from elsewhere, nor one without this session’s token', async () => {
    const { ask, post, enter } = open()
    const { cookie, csrf } = await enter('admin')
    const other = await enter('admin')
    for (const { method, path } of await routes(ask)) {
      if (method !== 'post') continue
      for (const [fields, headers] of [
        [{ csrf }, { cookie, origin: 'https://evil.example' }],
        [{ csrf }, { cookie, 'sec-fetch-site': 'cross-site' }],
        [{}, { cookie }],
        [{ csrf: other.csrf }, { cookie }],
      ] as const)
        expect([path, (await post(path, fields as Record<string, string>, headers)).status]).toEqual([
          path,
          403,
        ])
    }
  })
})

describe('dashboard: people', () => {
  it('knows people by their own tokens, whatever they call themselves', async () => {
    const { ask, post, enter, desk } = open()
    await desk.report([escalation(newAccount())])
    const [{ reference }] = (await desk.list({ state: 'open' })).cases
    const { cookie, csrf, html } = await enter('reviewer')
    expect(html).toContain('Rita')
    expect(html).toContain('You are a reviewer')
    expect(html).not.toContain('Somebody Else')
    await post(`/cases/${reference}/decision`, { csrf, decision: 'watch' }, { cookie })
    expect(await desk.get(reference)).toMatchObject({ decision: 'watch', decidedBy: 'Rita' })
    const page = await (
      await ask(`/cases/${reference}`, { headers: { cookie: (await enter('viewer')).cookie } })
    ).text()
    expect(page).toContain('Viewers see everything here')
    expect(page).not.toContain('name="decision"')
  })

  it('loses a person at once who is taken out of the settings', async () => {
    const { desk, enter, settings } = open()
    const { cookie } = await enter('admin')
    const less = { ...settings, people: settings.people!.slice(0, 2) }
    const answer = await dashboard({ settings: less, desk }).request(`${ORIGIN}${BASE}`, {
      headers: { cookie },
    })
    expect(answer.status).toBe(401)
  })

  it('lists sessions, lets an admin end any and others their own, and the log tells whose', async () => {
    const { ask, post, enter, desk } = open()
    const [admin, reviewer] = [await enter('admin'), await enter('reviewer')]
    const session = (await desk.sessions()).find(({ by }) => by === 'Rita')!
    const others = (await desk.sessions()).find(({ by }) => by === 'Ada')!
    const refused = await post(
      `/sessions/${others.id}/end`,
      { csrf: reviewer.csrf },
      { cookie: reviewer.cookie },
    )
    expect(refused.status).toBe(403)
    expect(
      (await post(`/sessions/${session.id}/end`, { csrf: admin.csrf }, { cookie: admin.cookie })).status,
    ).toBe(303)
    expect((await ask('', { headers: { cookie: reviewer.cookie } })).status).toBe(401)
    const [entry] = (await desk.audit({})).entries
    expect(entry).toMatchObject({ action: 'session-ended', by: 'Ada' })
    expect(JSON.parse(entry.payload!)).toEqual({ of: 'Rita' })
  })

  it.each([
    ['Mara=reviewer:short', /DASHBOARD_PEOPLE/],
    ['Mara=root:a-token-of-mara-lind', /DASHBOARD_PEOPLE/],
    ['A=viewer:a-token-of-mara-lind, B=admin:a-token-of-mara-lind', /DASHBOARD_PEOPLE/],
  ])('refuses the setting %s', (value, message) => {
    expect(() => readDeskSettings({ STILLWATCH_SECRET: SECRET, STILLWATCH_DASHBOARD_PEOPLE: value })).toThrow(
      message,
    )
  })

  it.each([
    [
      { STILLWATCH_DESK_FOUR_EYES: 'on', STILLWATCH_DASHBOARD_TOKEN: 'x'.repeat(16) },
      /two people need credentials/,
    ],
    [{ STILLWATCH_ACCESS_TEAM: 'https://t.cloudflareaccess.com' }, /STILLWATCH_ACCESS_AUDIENCE go together/],
    [{ STILLWATCH_WEBHOOK_URL: 'pagerduty+https://events.pagerduty.com/v2/enqueue' }, /routing key/],
    [{ STILLWATCH_WEBHOOK_URL: 'slack+nowhere' }, /STILLWATCH_WEBHOOK_URL/],
    [{ STILLWATCH_ACCESS_ROLES: 'mara=admin' }, /STILLWATCH_ACCESS_ROLES/],
  ])('refuses settings that do not go together: %o', (env, message) => {
    expect(() => readDeskSettings({ STILLWATCH_SECRET: SECRET, ...env })).toThrow(message)
  })
})

describe('dashboard: Cloudflare Access', () => {
  const TEAM = 'https://team.cloudflareaccess.com'
  const AUDIENCE = 'the-audience-of-the-dashboard'

  async function withAccess() {
    const pair = (await crypto.subtle.generateKey(
      {
        name: 'RSASSA-PKCS1-v1_5',
        modulusLength: 2048,
        publicExponent: new Uint8Array([1, 0, 1]),
        hash: 'SHA-256',
      },
      true,
      ['sign', 'verify'],
    )) as CryptoKeyPair
    const exported = async (key: CryptoKey) => ({
      ...((await crypto.subtle.exportKey('jwk', key)) as JsonWebKey),
      kid: 'k1',
      alg: 'RS256',
    })
    const keys = [await exported(pair.publicKey)]
    const real = globalThis.fetch
    const asked: string[] = []
    globalThis.fetch = (async (input: RequestInfo) => {
      asked.push(String(input))
      return Response.json({ keys })
    }) as typeof fetch
    const jwk = await exported(pair.privateKey)
    const token = (claims: Record<string, unknown> = {}) =>
      sign(
        {
          email: 'mara@example.com',
          iss: TEAM,
          aud: [AUDIENCE],
          exp: Math.floor(Date.now() / 1000) + 60,
          ...claims,
        },
        jwk as never,
        'RS256',
      )
    return { token, asked, restore: () => void (globalThis.fetch = real) }
  }
  const access = {
    people: undefined,
    accessTeam: TEAM,
    accessAudience: AUDIENCE,
    accessRoles: [
      { who: 'mara@example.com', role: 'reviewer' },
      { who: '*@example.com', role: 'viewer' },
    ],
  } as const

  it('lets in whose JWT is right, as what the settings say, and verifies it against the team’s keys', async () => {
    const { token, asked, restore } = await withAccess()
    try {
      const { ask, post, desk } = open(access)
      await desk.report([escalation(newAccount())])
      const [{ reference }] = (await desk.list({ state: 'open' })).cases
      const headers = { 'cf-access-jwt-assertion': await token() }
      const html = await (await ask(`/cases/${reference}`, { headers })).text()
      expect(html).toContain('mara@example.com')
      expect(asked).toEqual([`${TEAM}/cdn-cgi/access/certs`])
      const csrf = /name="csrf" value="([^"]+)"/.exec(html)![1]
      expect((await post(`/cases/${reference}/decision`, { csrf, decision: 'benign' }, headers)).status).toBe(
        303,
      )
      expect((await desk.get(reference))?.decidedBy).toBe('mara@example.com')
      // Its own forms only: the browser sends the assertion with any request.
      expect((await post(`/cases/${reference}/decision`, { decision: 'undo' }, headers)).status).toBe(403)
      const other = { 'cf-access-jwt-assertion': await token({ email: 'jon@example.com' }) }
      expect((await post(`/cases/${reference}/decision`, { csrf, decision: 'undo' }, other)).status).toBe(403)
    } finally {
      restore()
    }
  })

  it('lets nobody in by a JWT for another application, of another issuer, over, or unsigned', async () => {
    const { token, restore } = await withAccess()
    try {
      const { ask } = open(access)
      const right = await token()
      const [header, payload] = right.split('.')
      for (const assertion of [
        await token({ aud: ['another'] }),
        await token({ iss: 'https://evil.example' }),
        await token({ exp: 1 }),
        `${header}.${payload}.`,
        `${btoa('{"alg":"none"}')}.${payload}.`,
        'x',
      ])
        expect((await ask('', { headers: { 'cf-access-jwt-assertion': assertion } })).status).toBe(401)
      expect((await ask('', { headers: { 'cf-access-jwt-assertion': right } })).status).toBe(200)
    } finally {
      restore()
    }
  })
})
