/** The dashboard's routes over a real desk: who is let in, what is shown, what is refused. */
import { describe, expect, it } from 'vitest'
import { dashboard } from '../../src/dashboard/app.tsx'
import { clean } from '../../src/review/clean.ts'
import { readDeskSettings as readSettings, type DeskSettings as Settings } from '../../src/review/settings.ts'
import { newDesk } from '../review/bindings.ts'
import { campaign, member, thing } from '../review/campaign.ts'
import { escalation, evidence, newAccount, NOON } from '../review/escalation.ts'

const SECRET = '0123456789abcdef0123456789abcdef'
const TOKEN = 'reviewers-enter-here'
const ORIGIN = 'https://gateway.example'
const BASE = '/stillwatch'

function open(overrides: Partial<Settings> = {}) {
  const settings = readSettings({ STILLWATCH_SECRET: SECRET, STILLWATCH_DASHBOARD_TOKEN: TOKEN }, overrides)
  const { desk, stub } = newDesk()
  const app = dashboard({ settings, desk })
  const ask = (path: string, init: RequestInit = {}) =>
    Promise.resolve(app.request(`${ORIGIN}${BASE}${path}`, { redirect: 'manual', ...init }))
  const bearer = { authorization: `Bearer ${TOKEN}` }

  function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
    return ask(path, {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    })
  }
  async function signIn(by = 'Mara Lind'): Promise<string> {
    const entered = await post('/sign-in', { by, token: TOKEN })
    expect(entered.status).toBe(303)
    return entered.headers.get('set-cookie')!.split(';')[0]
  }
  const csrfOf = (html: string) => /name="csrf" value="([^"]+)"/.exec(html)![1]
  return { app, desk, stub, ask, post, signIn, csrfOf, bearer }
}

const PAGES = ['', '/cases', '/cases/SW-00000000', '/cases/SW-00000000/members', '/audit', '/health']

describe('dashboard: who is let in', () => {
  it.each(PAGES)('shows nothing of %s without a session', async (path) => {
    const { ask, desk } = open()
    const account = newAccount()
    await desk.report([escalation(account)])
    const page = await ask(path)
    expect(page.status).toBe(401)
    const html = await page.text()
    expect(html).toContain('Dashboard token')
    expect(html).not.toContain(account.slice(0, 8))
    const json = await ask(path, { headers: { accept: 'application/json' } })
    expect(json.status).toBe(401)
    expect(await json.json()).toHaveProperty('error')
  })

  it('stays shut without a token in the settings, and says what to set', async () => {
    const { dashboardToken: _, ...rest } = readSettings({ STILLWATCH_SECRET: SECRET })
    const shut = dashboard({ settings: rest as Settings, desk: newDesk().desk })
    const page = await shut.request(`${ORIGIN}${BASE}`)
    expect(page.status).toBe(503)
    expect(await page.text()).toContain('STILLWATCH_DASHBOARD_TOKEN')
    const bearer = await shut.request(`${ORIGIN}${BASE}/cases`, {
      headers: { authorization: 'Bearer undefined' },
    })
    expect(bearer.status).toBe(503)
  })

  it('signs in with the token, in a cookie that scripts and other sites do not get', async () => {
    const { post, ask, signIn } = open()
    const entered = await post('/sign-in', { by: 'Mara Lind', token: TOKEN, next: '/audit' })
    expect(entered.headers.get('location')).toBe(`${BASE}/audit`)
    const cookie = entered.headers.get('set-cookie')!
    for (const attribute of ['HttpOnly', 'SameSite=Strict', 'Secure', 'Path=/stillwatch', 'Max-Age=43200'])
      expect(cookie).toContain(attribute)
    const page = await ask('', { headers: { cookie: await signIn() } })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Nothing to review')
  })

  it.each(['https://evil.example/', '//evil.example', '/cases/../../x', 'javascript:alert(1)'])(
    'goes nowhere else after signing in: %s',
    async (next) => {
      const { post } = open()
      const entered = await post('/sign-in', { by: 'x', token: TOKEN, next })
      expect(entered.headers.get('location')).toBe(BASE)
    },
  )

  it('refuses a wrong token, and after ten of them the right one as well', async () => {
    const { post } = open()
    const from = { 'cf-connecting-ip': '192.0.2.7' }
    for (let i = 0; i < 10; i += 1)
      expect((await post('/sign-in', { by: 'x', token: 'wrong' }, from)).status).toBe(403)
    const refused = await post('/sign-in', { by: 'x', token: TOKEN }, from)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(
      (await post('/sign-in', { by: 'x', token: TOKEN }, { 'cf-connecting-ip': '192.0.2.8' })).status,
    ).toBe(303)
  })

  it('refuses bearers with a wrong token, and counts them too', async () => {
    const { ask } = open()
    const headers = { authorization: 'Bearer nope', 'cf-connecting-ip': '192.0.2.9' }
    for (let i = 0; i < 10; i += 1) expect((await ask('/cases', { headers })).status).toBe(401)
    expect((await ask('/cases', { headers: { ...headers, authorization: `Bearer ${TOKEN}` } })).status).toBe(
      429,
    )
  })

  it('takes no forged, altered or unsigned cookie', async () => {
    const { ask, signIn } = open()
    const cookie = await signIn()
    const [name, value] = cookie.split('=')
    const [payload, signature] = value.split('.')
    const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as Record<
      string,
      unknown
    >
    const other = btoa(JSON.stringify({ ...claims, by: 'root', expiresAt: 9e15 })).replaceAll('=', '')
    for (const forged of [
      `${other}.${signature}`,
      payload,
      `${payload}.`,
      `${payload}.${'A'.repeat(signature.length)}`,
      `${payload}.${signature}.x`,
      '',
      'x'.repeat(5000),
    ])
      expect((await ask('', { headers: { cookie: `${name}=${forged}` } })).status).toBe(401)
    expect((await ask('', { headers: { cookie } })).status).toBe(200)
  })

  it('ends a session when it signs out, also for a copy of the cookie', async () => {
    const { ask, post, signIn, csrfOf } = open()
    const cookie = await signIn()
    const csrf = csrfOf(await (await ask('', { headers: { cookie } })).text())
    expect((await post('/sign-out', { csrf }, { cookie })).status).toBe(303)
    expect((await ask('', { headers: { cookie } })).status).toBe(401)
  })

  it('takes no session of another secret', async () => {
    const cookie = await open().signIn()
    const { ask } = open({ secret: 'f'.repeat(32) })
    expect((await ask('', { headers: { cookie } })).status).toBe(401)
  })
})

describe('dashboard: deciding', () => {
  it('decides by its own form, and shows since when it will be in force', async () => {
    const { ask, post, signIn, csrfOf, desk } = open()
    const account = newAccount()
    await desk.report([escalation(account)])
    const { reference } = (await desk.get(account))!
    const cookie = await signIn()
    const html = await (await ask(`/cases/${reference}`, { headers: { cookie } })).text()
    expect(html).toContain(`This account has been blocked. If you think this is a mistake`)
    const decided = await post(
      `/cases/${reference}/decision`,
      { csrf: csrfOf(html), seen: '0', decision: 'confirm', note: 'Three templates.' },
      { cookie },
    )
    expect(decided.status).toBe(303)
    const after = await (await ask(`/cases/${reference}?decided`, { headers: { cookie } })).text()
    expect(after).toContain('being sent to the edge')
    expect(after).toContain('Three templates.')
    expect(after).toContain('Mara Lind')
    expect((await desk.get(account))?.decision).toBe('confirm')
  })

  it('changes nothing for a form from elsewhere, or without this session’s token', async () => {
    const { ask, post, signIn, csrfOf, desk } = open()
    const account = newAccount()
    await desk.report([escalation(account)])
    const { reference } = (await desk.get(account))!
    const cookie = await signIn()
    const other = csrfOf(await (await ask('', { headers: { cookie: await signIn('Jon') } })).text())
    const csrf = csrfOf(await (await ask('', { headers: { cookie } })).text())
    const path = `/cases/${reference}/decision`
    const attempts: [Record<string, string>, Record<string, string>][] = [
      [{ csrf }, { cookie, origin: 'https://evil.example' }],
      [{ csrf }, { cookie, origin: 'null' }],
      [{ csrf }, { cookie, 'sec-fetch-site': 'cross-site' }],
      [{ csrf }, { cookie, 'sec-fetch-site': 'same-site' }],
      [{}, { cookie }],
      [{ csrf: other }, { cookie }],
    ]
    for (const [fields, headers] of attempts)
      expect((await post(path, { ...fields, decision: 'confirm' }, headers)).status).toBe(403)
    expect((await post(path, { csrf, decision: 'confirm' })).status).toBe(401)
    expect((await ask(path, { headers: { cookie } })).status).toBe(404)
    expect((await desk.get(account))?.state).toBe('open')
  })

  it('tells a second reviewer that the case was decided meanwhile', async () => {
    const { ask, post, signIn, csrfOf, desk } = open()
    const account = newAccount()
    await desk.report([escalation(account)])
    const { reference } = (await desk.get(account))!
    const cookie = await signIn()
    const csrf = csrfOf(await (await ask(`/cases/${reference}`, { headers: { cookie } })).text())
    await desk.decide({ id: account, choice: 'benign', by: 'Jon', note: 'ours' })
    const late = await post(
      `/cases/${reference}/decision`,
      { csrf, seen: '0', decision: 'confirm' },
      { cookie },
    )
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Somebody else decided this case meanwhile')
    expect((await desk.get(account))?.decision).toBe('benign')
  })

  it('answers JSON to the token as a bearer, for the list, a case and a decision', async () => {
    const { ask, bearer, desk } = open()
    const account = newAccount()
    await desk.report([escalation(account)])
    const list = (await (await ask('/cases', { headers: bearer })).json()) as {
      cases: { reference: string; account: string }[]
      counts: object
    }
    expect(list.cases).toMatchObject([{ account }])
    const { reference } = list.cases[0]
    const decide = (decision: string) =>
      ask(`/cases/${reference}/decision`, {
        method: 'POST',
        headers: { ...bearer, 'content-type': 'application/json', 'x-stillwatch-reviewer': 'robot' },
        body: JSON.stringify({ decision, note: 'by API' }),
      })
    const blocked = (await (await decide('confirm')).json()) as object
    expect(blocked).toMatchObject({ case: { reference, decision: 'confirm', decidedBy: 'robot' } })
    expect(await (await decide('undo')).json()).toMatchObject({ case: { state: 'open' } })
    expect((await decide('undo')).status).toBe(409)
    expect((await decide('explode')).status).toBe(400)
    expect((await ask('/cases/SW-00000000', { headers: bearer })).status).toBe(404)
    expect(await (await ask('/health', { headers: bearer })).json()).toMatchObject({ state: 'ok' })
    const audit = (await (await ask('/audit?check', { headers: bearer })).json()) as object
    expect(audit).toMatchObject({ check: { whole: true, entries: 2 } })
  })

  it('refuses a body that is too large', async () => {
    const { post, signIn } = open()
    const cookie = await signIn()
    expect((await post('/cases/x/decision', { note: 'x'.repeat(140_000) }, { cookie })).status).toBe(413)
  })
})

describe('dashboard: campaigns', () => {
  async function openCampaign(members = 60) {
    const one = open()
    const report = campaign({ members })
    await one.desk.reportCampaigns([report])
    const { reference } = (await one.desk.list({ state: 'open', kind: 'campaign' })).cases[0]
    const cookie = await one.signIn()
    const html = await (await one.ask(`/cases/${reference}`, { headers: { cookie } })).text()
    const listed = [...html.matchAll(/name="except" value="([0-9a-f]{32})"/g)].map(([, account]) => account)
    return { ...one, report, reference, cookie, html, listed, csrf: one.csrfOf(html) }
  }

  it('keeps what is filled in from page to page of its accounts, and then decides on all of it', async () => {
    const { post, desk, reference, cookie, html, listed, csrf } = await openCampaign()
    expect(html).toContain('1 to 50 of 60')
    const next = /name="members" value="([^"]+)"/.exec(html)![1]
    const fields = { csrf, seen: '0', decision: 'confirm', days: '7', note: 'One <sweep>.', title: '' }
    const turned = await post(
      `/cases/${reference}/members`,
      { ...fields, except: listed[4], members: next },
      { cookie },
    )
    expect(turned.status).toBe(200)
    const second = await turned.text()
    expect(second).toContain('51 to 60 of 60')
    expect(second).toContain(`<input type="hidden" name="except" value="${listed[4]}"/>`)
    expect(second).toContain('One &lt;sweep&gt;.')
    expect((await desk.get(reference))?.state).toBe('open')
    const form = new URLSearchParams({ ...fields, except: listed[4] })
    form.append('except', /type="checkbox" name="except" value="([0-9a-f]+)"/.exec(second)![1])
    const decided = await post(`/cases/${reference}/decision`, form as never, { cookie })
    expect(decided.status).toBe(303)
    const found = (await desk.campaign(reference))!
    expect(found).toMatchObject({ excepted: 2, blocked: 58, case: { decision: 'confirm' } })
    expect(found.case.until - Date.now()).toBeGreaterThan(6 * 86_400_000)
  })

  it('lets nobody decide on it without a session, or from elsewhere', async () => {
    const { post, ask, desk, reference, cookie, csrf } = await openCampaign(3)
    for (const path of [`/cases/${reference}/members`, `/cases/${reference}/decision`]) {
      const fields = { csrf, decision: 'confirm' }
      expect((await post(path, fields)).status).toBe(401)
      expect((await post(path, fields, { cookie, origin: 'https://evil.example' })).status).toBe(403)
      expect((await post(path, { decision: 'confirm' }, { cookie })).status).toBe(403)
    }
    const back = await ask(`/cases/${reference}/members`, { headers: { cookie } })
    expect(back.headers.get('location')).toBe(`${BASE}/cases/${reference}`)
    expect((await desk.get(reference))?.state).toBe('open')
  })

  it('says what is missing for a known app, and keeps the rest', async () => {
    const { post, desk, reference, cookie, csrf } = await openCampaign(3)
    const fields = {
      csrf,
      seen: '0',
      decision: 'known-app',
      note: 'Ours.',
      thing: 'template 3f2a91c0d4e5b677',
    }
    const refused = await post(`/cases/${reference}/decision`, { ...fields, title: ' ' }, { cookie })
    expect(refused.status).toBe(400)
    const html = await refused.text()
    expect(html).toContain('Say what the app is called')
    expect(html).toContain('Ours.')
    const named = await post(`/cases/${reference}/decision`, { ...fields, title: 'Notebook' }, { cookie })
    expect(named.status).toBe(303)
    expect(await desk.knownApps()).toMatchObject([{ name: '3f2a91c0d4e5b677', title: 'Notebook' }])
  })

  it('answers JSON: the campaign with a page of its accounts, and a decision with exceptions', async () => {
    const { ask, bearer, report, reference } = await openCampaign(5)
    const shown = await (await ask(`/cases/${reference}`, { headers: bearer })).json()
    expect(shown).toMatchObject({ case: { kind: 'campaign', reference }, campaign: { members: 5 } })
    const answer = await ask(`/cases/${reference}/decision`, {
      method: 'POST',
      headers: { ...bearer, 'content-type': 'application/json' },
      body: JSON.stringify({ decision: 'confirm', except: [report.members[0].account], days: '30' }),
    })
    expect(await answer.json()).toMatchObject({ case: { decision: 'confirm' } })
    const after = await (await ask(`/cases/${reference}`, { headers: bearer })).json()
    expect(after).toMatchObject({ campaign: { excepted: 1, blocked: 4 } })
  })

  it('says why one is back, and that its block holds', async () => {
    const { ask, desk, reference, cookie } = await openCampaign(4)
    await desk.decide({ id: reference, choice: 'confirm', by: 'Jon', note: '' })
    await desk.reportCampaigns([campaign({ members: 2, at: NOON + 1000 })])
    const html = await (await ask(`/cases/${reference}`, { headers: { cookie } })).text()
    expect(html).toContain('Back in the queue')
    expect(html).toContain('came back on 2 other accounts')
    expect(html).toContain('block in force')
  })

  it('draws groups that can be overlooked, and says the same in a table', async () => {
    const names = Array.from({ length: 7 }, (_, i) => `${i}`.repeat(16))
    const { ask, desk, cookie } = await openCampaign(1)
    await desk.reportCampaigns([
      campaign({
        score: 0.99999,
        shared: names.map((name, i) => thing({ name, weight: 9 - i })),
        members: Array.from({ length: 400 }, (_, i) =>
          member(newAccount(), { shares: names.filter((_, n) => n === 0 || (i >> n) % 2 === 1) }),
        ),
      }),
    ])
    const { reference } = (await desk.list({ state: 'open', kind: 'campaign' })).cases[0]
    const html = await (await ask(`/cases/${reference}`, { headers: { cookie } })).text()
    // Of 64 combinations by seven things, eight by the four heaviest.
    expect(html).toContain('400 accounts and 4 things they share, in 8 groups')
    const table = html.slice(html.indexOf('Accounts by what they share</caption>'))
    const told = table.slice(0, table.indexOf('</table>'))
    expect(told.match(/<tr>/g)).toHaveLength(9)
    expect(html.length).toBeLessThan(100 * 1024)
  })
})

describe('dashboard: what is shown', () => {
  const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>\u202E\u0000{{7*7}}'

  it('shows hostile text as text, on every page', async () => {
    const { ask, post, csrfOf, signIn, desk } = open()
    const account = newAccount()
    await desk.report([
      escalation(account, {
        verdict: {
          evidence: [evidence(3, { sentence: HOSTILE, observed: HOSTILE, usual: HOSTILE, signal: HOSTILE })],
        },
        activity: { model: HOSTILE, userAgent: HOSTILE, org: HOSTILE, country: HOSTILE, dialect: HOSTILE },
      }),
    ])
    const { reference } = (await desk.get(account))!
    await desk.decide({ id: reference, choice: 'watch', by: HOSTILE, note: HOSTILE })
    const joint = campaign({
      shared: [thing({ name: HOSTILE, sentence: HOSTILE })],
      members: [member(account, { shares: [HOSTILE] }), member(newAccount())],
    })
    await desk.reportCampaigns([joint])
    const together = (await desk.list({ state: 'open', kind: 'campaign' })).cases[0].reference
    const app = { title: HOSTILE, things: [`template ${clean(HOSTILE, 80)}`] }
    await desk.decide({ id: together, choice: 'known-app', by: HOSTILE, note: HOSTILE, app })
    expect(await desk.knownApps()).toHaveLength(1)
    await desk.health({
      isolate: HOSTILE,
      at: NOON,
      state: 'degraded',
      reason: HOSTILE,
      store: HOSTILE,
      telemetry: {} as never,
    })
    await desk.note(reference, HOSTILE, HOSTILE)
    await desk.claim(reference, HOSTILE)
    await desk.saveView(HOSTILE, HOSTILE, HOSTILE)
    await desk.decide({ id: reference, choice: 'second', by: HOSTILE, note: HOSTILE, anyway: true })
    const cookie = await signIn(HOSTILE)
    const form = await (await ask('/people', { headers: { cookie } })).text()
    const bulk = await post('/bulk', { id: reference, csrf: csrfOf(form) }, { cookie })
    expect(await bulk.text()).not.toContain('<script>alert')
    for (const path of [
      '/insights',
      '/people',
      '/webhooks',
      `?q=${encodeURIComponent(HOSTILE)}&model=${encodeURIComponent(HOSTILE)}`,
      `/audit?by=${encodeURIComponent(HOSTILE)}`,
      '?state=all',
      `/cases/${reference}`,
      `/cases/${together}`,
      '?state=all&kind=campaign',
      '/audit',
      '/health',
      `?after=${encodeURIComponent(HOSTILE)}`,
    ]) {
      const html = await (await ask(path, { headers: { cookie } })).text()
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('<img src=x')
      expect(html).not.toContain('\u202E')
      expect(html).not.toContain('\u0000')
    }
  })

  it('lets nothing inline run, nothing frame it, nothing load from elsewhere', async () => {
    const { ask, signIn, desk } = open()
    const account = newAccount()
    await desk.report([escalation(account)])
    const { reference } = (await desk.get(account))!
    await desk.reportCampaigns([campaign({ members: 60 })])
    const together = (await desk.list({ state: 'open', kind: 'campaign' })).cases[0].reference
    const cookie = await signIn()
    for (const path of [
      '',
      `/cases/${reference}`,
      `/cases/${together}`,
      '/insights',
      '/audit',
      '/people',
      '/webhooks',
      '/health',
    ]) {
      const page = await ask(path, { headers: { cookie } })
      const policy = page.headers.get('content-security-policy')!
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(page.headers.get('x-content-type-options')).toBe('nosniff')
      expect(page.headers.get('cache-control')).toBe('no-store')
      const html = await page.text()
      expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<style|<script(?![^>]*\ssrc=)/)
      for (const [, address] of html.matchAll(/(?:href|src|action)="([^"]*)"/g))
        expect(address).toMatch(/^(\/stillwatch|#main$|#decide$)/)
    }
  })

  it('serves its own files under addresses that change with their content', async () => {
    const { ask } = open()
    const html = await (await ask('')).text()
    const files = [...html.matchAll(/(?:href|src)="\/stillwatch(\/assets\/[^"]+)"/g)].map(([, path]) => path)
    expect(new Set(files).size).toBe(3)
    for (const path of files) {
      const file = await ask(path)
      expect(file.headers.get('cache-control')).toContain('immutable')
      expect((await file.text()).length).toBeGreaterThan(100)
      const again = await ask(path, { headers: { 'if-none-match': file.headers.get('etag')! } })
      expect(again.status).toBe(304)
    }
  })

  it('keeps the script and the queue page small', async () => {
    const { ask, signIn, desk } = open()
    await desk.report(Array.from({ length: 60 }, () => escalation(newAccount())))
    const html = await (await ask('', { headers: { cookie: await signIn() } })).text()
    expect(html).toContain('Next page')
    expect(html.length).toBeLessThan(100 * 1024)
    const path = /src="\/stillwatch(\/assets\/script[^"]+)"/.exec(html)![1]
    expect((await (await ask(path)).text()).length).toBeLessThan(30 * 1024)
  })

  it('says on every page that an isolate is degraded', async () => {
    const { ask, signIn, desk } = open()
    await desk.health({
      isolate: 'i',
      at: NOON,
      state: 'degraded',
      reason: 'the store timed out',
      store: 'upstash',
      telemetry: {} as never,
    })
    const cookie = await signIn()
    for (const path of ['', '/audit', '/health'])
      expect(await (await ask(path, { headers: { cookie } })).text()).toContain('the store timed out')
  })

  it('answers calmly when the desk is down', async () => {
    const settings = readSettings({ STILLWATCH_SECRET: SECRET, STILLWATCH_DASHBOARD_TOKEN: TOKEN })
    const down = new Proxy({}, { get: () => () => Promise.reject(new Error('object reset')) })
    const app = dashboard({ settings, desk: down as never })
    const page = await app.request(`${ORIGIN}${BASE}/cases`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    })
    expect(page.status).toBe(503)
    expect(JSON.stringify(await page.json())).not.toContain('object reset')
  })
})
