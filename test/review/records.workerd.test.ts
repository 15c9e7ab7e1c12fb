/** What is kept, and for how long: the log taken along and cut, an account erased, cases let go; and what receivers are told. */
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { csvLine } from '../../src/dashboard/csv.ts'
import { entryHash } from '../../src/review/audit.ts'
import { seal } from '../../src/review/seal.ts'
import { sha256 } from '../../src/review/sha256.ts'
import { bodyOf } from '../../src/review/webhook-forms.ts'
import type { Desk } from '../../src/review/types.ts'
import { newDesk } from './bindings.ts'
import { campaign, member } from './campaign.ts'
import { escalation, newAccount, NOON } from './escalation.ts'

const SECRET = '0123456789abcdef0123456789abcdef'
const DAY = 86_400_000

async function withCases(n: number, namespace?: 'CAUTIOUS_DESK') {
  const one = newDesk(namespace)
  const accounts = Array.from({ length: n }, () => newAccount())
  await one.desk.report(accounts.map((account) => escalation(account)))
  return { ...one, accounts }
}
const decide = (desk: Desk, id: string, choice: 'confirm' | 'benign' | 'watch', by = 'Mara') =>
  desk.decide({ id, choice, by, note: `About ${id}.` })

describe('audit', () => {
  it('is filtered by what, who, case and time', async () => {
    const { desk, accounts } = await withCases(3)
    await decide(desk, accounts[0], 'benign')
    await decide(desk, accounts[1], 'watch', 'Jon')
    await desk.view(accounts[1], 'Mara')
    const { reference } = (await desk.get(accounts[1]))!
    const actions = async (query: Parameters<Desk['audit']>[0]) =>
      (await desk.audit(query)).entries.map(({ action }) => action)
    expect(await actions({ action: 'view' })).toEqual(['view'])
    expect(await actions({ by: 'Mara' })).toEqual(['view', 'benign'])
    expect(await actions({ subject: reference })).toEqual(['view', 'watch'])
    expect(await actions({ subject: reference, by: 'Jon' })).toEqual(['watch'])
    expect(await actions({ since: Date.now() + 1000 })).toEqual([])
    expect(await actions({ until: Date.now() + 1000 })).toHaveLength(3)
  })

  it('is cut at a signed checkpoint after its time, and still fits; a changed checkpoint shows', async () => {
    const { desk, stub, accounts } = await withCases(3, 'CAUTIOUS_DESK')
    for (const account of accounts) await decide(desk, account, 'benign')
    await runInDurableObject(stub, (_, { storage }) => {
      // Two of the entries become older than a log is kept here; their hashes are made anew, as they would have been.
      let previous = '0'.repeat(64)
      for (const row of storage.sql
        .exec<Record<string, string | number>>('SELECT * FROM audit ORDER BY seq')
        .toArray()) {
        const at = Number(row.at) - (Number(row.seq) < 3 ? 40 * DAY : 0)
        const entry = {
          seq: Number(row.seq),
          at,
          action: String(row.action),
          by: String(row.by),
          subject: String(row.subject),
          payloadHash: String(row.payload_hash),
        }
        previous = entryHash(previous, entry)
        storage.sql.exec('UPDATE audit SET at = ?, hash = ? WHERE seq = ?', at, previous, entry.seq)
      }
    })
    expect((await desk.verify()).whole).toBe(true)
    await runInDurableObject(stub, (_, { storage }) => storage.setAlarm(Date.now() + 60_000))
    await runDurableObjectAlarm(stub)
    const { entries } = await desk.audit({})
    expect(entries.map(({ seq, action }) => [seq, action])).toEqual([
      [4, 'checkpoint'],
      [3, 'benign'],
    ])
    const check = await desk.verify()
    expect(check).toMatchObject({ whole: true, signed: true, entries: 4, checkpoint: { seq: 2 } })
    await evictDurableObject(stub)
    await runInDurableObject(stub, (_, { storage }) => {
      const value = JSON.stringify({ ...check.checkpoint, hash: 'f'.repeat(64) })
      storage.sql.exec("UPDATE facts SET value = ? WHERE name = 'checkpoint'", value)
    })
    expect(await desk.verify()).toMatchObject({ whole: false, signed: false, brokenAt: 3 })
  })

  it('is vouched for by a signed head', async () => {
    const { desk, accounts } = await withCases(1)
    await decide(desk, accounts[0], 'benign')
    const { signature, ...point } = await desk.checkpoint()
    expect(point).toMatchObject({ seq: 1, hash: (await desk.verify()).head })
    expect(signature).toBe(await seal(SECRET, 'checkpoint', point))
  })
})

describe('erasure', () => {
  it('takes out all of one account, keeps the chain, and answers a receipt that can be checked', async () => {
    const { desk, accounts } = await withCases(2)
    const [account, other] = accounts
    await desk.reportCampaigns([campaign({ members: [member(account), member(other)] })])
    await desk.note(account, 'Mara', `Asked ${account}.`)
    await decide(desk, account, 'benign')
    await decide(desk, other, 'watch')
    const before = await desk.verify()
    const answer = await desk.erase(account, 'Ada')
    if (!answer.ok) throw new Error(answer.problem)
    const { signature, ...erased } = answer.receipt
    expect(erased).toMatchObject({
      subject: sha256(account),
      by: 'Ada',
      cases: 1,
      decisions: 1,
      notes: 1,
      memberships: 1,
      entries: 2,
    })
    expect(signature).toBe(await seal(SECRET, 'receipt', erased))
    expect(await desk.get(account)).toBeNull()
    expect((await desk.get(other))?.decision).toBe('watch')
    const { entries } = await desk.audit({})
    expect(JSON.stringify(entries)).not.toContain(account)
    expect(await desk.verify()).toMatchObject({ whole: true, entries: before.entries + 1, head: erased.hash })
  })

  it('refuses while something is in force for the account, and for what is none', async () => {
    const { desk, accounts } = await withCases(1)
    await decide(desk, accounts[0], 'confirm')
    expect(await desk.erase(accounts[0], 'Ada')).toEqual({ ok: false, problem: 'in-force' })
    expect(await desk.erase('nobody', 'Ada')).toEqual({ ok: false, problem: 'missing' })
    expect(await desk.get(accounts[0])).not.toBeNull()
  })
})

describe('retention', () => {
  it('lets decided cases go after their time, and none that is open or in force', async () => {
    const { desk, stub, accounts } = await withCases(4, 'CAUTIOUS_DESK')
    await decide(desk, accounts[0], 'benign')
    await decide(desk, accounts[1], 'benign')
    await desk.decide({ id: accounts[2], choice: 'confirm', tier: 'throttle', by: 'Mara', note: '' })
    await runInDurableObject(stub, async (_, { storage }) => {
      storage.sql.exec(
        'UPDATE cases SET last_seen = 1, decided_at = CASE WHEN decided_at IS NULL THEN NULL ELSE 1 END WHERE account <> ?',
        accounts[1],
      )
      await storage.setAlarm(Date.now() + 60_000)
    })
    await runDurableObjectAlarm(stub)
    const left = await Promise.all(accounts.map(async (account) => (await desk.get(account)) !== null))
    expect(left).toEqual([false, true, true, true])
    expect((await desk.audit({ action: 'retention' })).entries).toHaveLength(1)
    expect((await desk.list({ state: 'all' })).counts).toMatchObject({ open: 1, benign: 1, confirm: 1 })
  })
})

describe('retention of known apps', () => {
  it('keeps the case that names one, for its word is in force', async () => {
    const { desk, stub, accounts } = await withCases(2, 'CAUTIOUS_DESK')
    for (const account of accounts) await decide(desk, account, 'benign')
    await runInDurableObject(stub, async (_, { storage }) => {
      storage.sql.exec('UPDATE cases SET last_seen = 1, decided_at = 1')
      storage.sql.exec("UPDATE cases SET decision = 'known-app' WHERE account = ?", accounts[1])
      await storage.setAlarm(Date.now() + 60_000)
    })
    await runDurableObjectAlarm(stub)
    const left = await Promise.all(accounts.map(async (account) => (await desk.get(account)) !== null))
    expect(left).toEqual([false, true])
  })
})

describe('news', () => {
  const news = {
    kind: 'case.opened',
    at: NOON,
    data: {
      reference: 'SW-7Q2F9KTX',
      accounts: 24_816,
      evidence: ['<script> & *bold* of a prompt', 'Second.'],
      link: 'https://desk.example/cases/SW-7Q2F9KTX',
    },
  }

  it('has our own form, and those of Slack and PagerDuty', () => {
    expect(JSON.parse(bodyOf('standard', news, ''))).toMatchObject({ type: 'case.opened', data: news.data })
    const slack = JSON.parse(bodyOf('slack', news, '')) as { text: string }
    expect(slack.text).toBe(
      '*New case SW-7Q2F9KTX, 24,816 accounts* <https://desk.example/cases/SW-7Q2F9KTX|open>\n• &lt;script&gt; &amp; *bold* of a prompt\n• Second.',
    )
    expect(JSON.parse(bodyOf('pagerduty', news, 'routing'))).toMatchObject({
      routing_key: 'routing',
      event_action: 'trigger',
      dedup_key: 'SW-7Q2F9KTX',
      client_url: news.data.link,
      payload: { severity: 'warning', source: 'stillwatch', timestamp: new Date(NOON).toISOString() },
    })
  })
})

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =cmd', '|calc', '%0A'])(
    'makes no formula of %j',
    (text) => {
      expect(csvLine([text])).not.toMatch(/^"\s*[=+\-@|%\t\r]/)
    },
  )

  it('quotes, and lets no control or hidden character through', () => {
    expect(csvLine(['a "b", c', '\u001b[31m\u202Ex', 'two\nlines'])).toBe(
      '"a ""b"", c","␛[31m⟨202E⟩x","two␊lines"\r\n',
    )
  })
})
