/** A reviewer at the dashboard, over plain HTTP: signs in, reads the queue, decides by the page's own form. */

/** One line of the queue, with what the case's page says. */
export interface Case {
  readonly reference: string
  readonly account: string
  readonly score: number
  readonly nats: number
  readonly tier: string
  readonly exchanges: number
}

export interface Reviewer {
  cases(): Promise<readonly Case[]>
  /** @throws {Error} when the dashboard does not take the decision. */
  decide(reference: string, choice: 'confirm' | 'undo', note: string): Promise<void>
}

const unescape = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** Hidden fields of the page's form that has a field of this name, and where it is sent to. */
function formWith(
  html: string,
  field: string,
): { readonly action: string; readonly hidden: URLSearchParams } {
  for (const [, attributes, inside] of html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)) {
    if (!inside.includes(`name="${field}"`)) continue
    const hidden = new URLSearchParams()
    for (const [input] of inside.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
      const name = /name="([^"]*)"/.exec(input)?.[1]
      if (name) hidden.set(name, unescape(/value="([^"]*)"/.exec(input)?.[1] ?? ''))
    }
    return { action: unescape(/action="([^"]*)"/.exec(attributes)?.[1] ?? ''), hidden }
  }
  throw new Error(`the dashboard's page has no form with "${field}"`)
}

/** Signs in. @throws {Error} when the dashboard does not let in. */
export async function signIn(base: string, token: string): Promise<Reviewer> {
  const { origin } = new URL(base)
  let cookie = ''

  async function get(path: string, accept = 'text/html'): Promise<Response> {
    const response = await fetch(new URL(path, base), { headers: { cookie, accept }, redirect: 'manual' })
    if (response.status >= 300) throw new Error(`GET ${path}: the dashboard answered ${response.status}`)
    return response
  }

  async function post(action: string, fields: URLSearchParams): Promise<Response> {
    const response = await fetch(new URL(action, base), {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: fields.toString(),
      redirect: 'manual',
    })
    const text = await response.text()
    if (response.status >= 400) {
      const why = /role="alert"[^>]*>\s*([^<]+)/.exec(text)?.[1] ?? ''
      throw new Error(`POST ${action}: the dashboard answered ${response.status} ${why}`.trim())
    }
    return response
  }

  const gate = await fetch(base, { headers: { accept: 'text/html' } })
  const { action, hidden } = formWith(await gate.text(), 'token')
  hidden.set('by', 'demo')
  hidden.set('token', token)
  const entered = await post(action, hidden)
  cookie = entered.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  if (cookie === '') throw new Error('the dashboard did not sign in: no cookie')

  return {
    async cases() {
      const html = await (await get(`${base}?state=all`)).text()
      const references = new Set([...html.matchAll(/\/cases\/(SW-[0-9A-Z]{8})/g)].map(([, found]) => found))
      const all: Case[] = []
      for (const reference of references) {
        const page = await get(`${base}/cases/${reference}`, 'application/json')
        all.push(((await page.json()) as { case: Case }).case)
      }
      return all.sort((a, b) => b.nats - a.nats)
    },

    async decide(reference, choice, note) {
      const path = `${base}/cases/${reference}`
      const { action, hidden } = formWith(await (await get(path)).text(), 'decision')
      hidden.set('decision', choice)
      hidden.set('note', note)
      await post(action, hidden)
    },
  }
}
