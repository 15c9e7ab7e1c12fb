/** Campaigns at the desk in workerd: what the linker reports, what is decided on all of it, what reaches KV. */
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { createCases } from '../../src/review/cases.ts'
import { createQueue } from '../../src/review/queue.ts'
import { createSignalBits } from '../../src/review/signal-bits.ts'
import { LIFTED_KEY } from '../../src/review/lifted.ts'
import { createMembers } from '../../src/review/members.ts'
import type { CampaignDetail, CaseDetail, DecideRequest, Desk } from '../../src/review/types.ts'
import { decodeStandings, shardKey, shardOf } from '../../src/standings/blob.ts'
import { newDesk, standings } from './bindings.ts'
import { campaign, member, newCampaign, thing } from './campaign.ts'
import { escalation, newAccount, NOON } from './escalation.ts'

const by = 'Mara'
const HOUR = 3_600_000

async function must(desk: Desk, id: string): Promise<CampaignDetail> {
  const found = await desk.campaign(id)
  if (found === null) throw new Error(`no campaign ${id}`)
  return found
}
async function referenceOf(desk: Desk, id: string): Promise<string> {
  const { cases } = await desk.list({ state: 'all', kind: 'campaign', limit: 200 })
  return cases.find((one) => one.account === id)!.reference
}
async function decide(desk: Desk, request: Partial<DecideRequest> & Pick<DecideRequest, 'id' | 'choice'>) {
  const answer = await desk.decide({ by, note: '', ...request })
  if (!answer.ok) throw new Error(answer.problem)
  return answer.case
}
const standingOf = async (account: string) => {
  const bytes = await standings.get(shardKey(shardOf(account)), 'arrayBuffer')
  return bytes === null ? null : decodeStandings(new Uint8Array(bytes)).find(account, Date.now())
}
const blocked = async (account: string) => (await standingOf(account))?.tier === 'block'
/** Runs the alarm until nothing is waiting for KV: a shard takes one write a second. */
async function publish({ stub, desk }: ReturnType<typeof newDesk>): Promise<void> {
  while ((await desk.overview()).waitingShards > 0) {
    await runInDurableObject(stub, (_, state) => void state.storage.sql.exec('UPDATE shards SET next_at = 0'))
    await runDurableObjectAlarm(stub)
  }
}
const accountsOf = (report: ReturnType<typeof campaign>) => report.members.map(({ account }) => account)

/** A desk with one campaign, and its reference. */
async function open(more: Parameters<typeof campaign>[0] = {}) {
  const one = newDesk()
  const report = campaign(more)
  await one.desk.reportCampaigns([report])
  return { ...one, report, accounts: accountsOf(report), reference: await referenceOf(one.desk, report.id) }
}

describe('desk: what the linker reports', () => {
  it('makes one case of a campaign, however often it is told', async () => {
    const { desk, report, reference } = await open({ members: 7 })
    expect(await desk.reportCampaigns([report, report])).toEqual([report.id, report.id])
    const { cases, counts } = await desk.list({ state: 'open' })
    expect(cases).toMatchObject([
      { kind: 'campaign', reference, members: 7, growth: 7, began: report.began, exchanges: 7 * 26 },
    ])
    expect(cases[0].score).toBe(0.9995)
    expect(counts).toMatchObject({ open: 1, campaigns: { open: 1, decided: 0 } })
    const found = await must(desk, reference)
    expect(found).toMatchObject({ accounts: 7, members: 7, exchanges: 182, began: report.began, why: '' })
    expect(found.shared.map((one) => one.kind)).toEqual(['template', 'network'])
    expect(found.hours).toHaveLength(30)
    expect(found.hours[10]).toEqual({ hour: Math.floor(NOON / HOUR) - 20, exchanges: 20, joined: 7 })
    expect(found.case.history).toHaveLength(1)
    expect(found.groups).toEqual([{ things: [0], accounts: 7 }])
  })

  it('adds those who join later, and replaces what was said before', async () => {
    const { desk, report, reference } = await open({ members: 4 })
    const late = member(newAccount(), { joined: NOON + HOUR, links: 20, shares: ['a1b2c3d4e5f60718'] })
    await desk.reportCampaigns([
      { ...report, at: NOON + 2 * HOUR, accounts: 5, exchanges: 500, members: [late] },
    ])
    const found = await must(desk, reference)
    expect(found).toMatchObject({ accounts: 5, members: 5, exchanges: 500 })
    expect(found.page.members[0]).toMatchObject({ account: late.account, links: 20, own: false, case: null })
    expect(found.groups).toEqual([
      { things: [0], accounts: 4 },
      { things: [1], accounts: 1 },
    ])
    expect(found.case.history).toHaveLength(2)
    // An older report that comes late brings its members, and nothing else.
    await desk.reportCampaigns([
      { ...report, at: NOON + HOUR, exchanges: 1, members: [member(newAccount())] },
    ])
    expect(await must(desk, reference)).toMatchObject({ members: 6, exchanges: 500 })
  })

  it('acknowledges only what it can store, and keeps hostile text bounded', async () => {
    const { desk } = newDesk()
    const evil = `<img src=x onerror=alert(1)>\u202E\u0007${'x'.repeat(100_000)}`
    const good = campaign({
      members: [member(newAccount(), { shares: [evil] }), member('not an account')],
      shared: [thing({ kind: 'tools', name: evil, sentence: evil, weight: Number.NaN })],
    })
    const bad = { ...campaign(), id: 'SW-<b>' }
    expect(await desk.reportCampaigns([bad, null as never, good])).toEqual([good.id])
    const found = await must(desk, await referenceOf(desk, good.id))
    expect(found.members).toBe(1)
    expect(found.shared[0].name.length).toBeLessThan(100)
    expect(found.shared[0].sentence).toContain('⟨202E⟩␇')
    expect(found.groups).toEqual([{ things: [0], accounts: 1 }])
  })

  it('keeps one customer’s many keys as a note: lowest in the queue, counted apart', async () => {
    const { desk, report } = await open({ kind: 'one-customer', score: 0.99999, nats: 900 })
    await desk.report([escalation(newAccount(), { nats: 3 })])
    await desk.reportCampaigns([campaign({ score: 0.5, nats: 1 })])
    const { cases, counts } = await desk.list({ state: 'open' })
    expect(cases.map((one) => one.kind)).toEqual(['account', 'campaign', 'one-customer'])
    expect(counts).toMatchObject({ open: 2, notes: 1 })
    expect((await must(desk, cases[2].reference)).score).toBe(0.99999)
    // When it turns out to be more, it is.
    await desk.reportCampaigns([{ ...report, at: NOON + HOUR, kind: 'relay' }])
    const after = await desk.list({ state: 'open' })
    expect(after.cases[0]).toMatchObject({ kind: 'relay', reference: cases[2].reference })
    expect(after.counts).toMatchObject({ open: 3, notes: 0 })
  })

  it('shows campaigns alone where only they are asked for, page by page', async () => {
    const { desk } = newDesk()
    await desk.report(Array.from({ length: 5 }, () => escalation(newAccount())))
    const reports = Array.from({ length: 7 }, (_, i) => campaign({ members: 2, score: 0.5 + i / 20 }))
    await desk.reportCampaigns(reports)
    for (const state of ['open', 'all', 'decided'] as const) {
      const seen: string[] = []
      let after: string | undefined
      do {
        const page = await desk.list({ state, kind: 'campaign', limit: 3, after })
        seen.push(...page.cases.map((one) => one.account))
        after = page.next ?? undefined
      } while (after !== undefined)
      expect(seen).toEqual(state === 'decided' ? [] : reports.map(({ id }) => id).reverse())
    }
    expect((await desk.list({ state: 'open' })).cases).toHaveLength(12)
  })

  it('makes one case of campaigns that grow together, under every reference', async () => {
    const { desk, report, reference } = await open({ members: 5 })
    const other = campaign({
      members: [member(newAccount(), { shares: ['ffffffffffffffff'] })],
      shared: [thing({ kind: 'system', name: 'ffffffffffffffff' })],
    })
    await desk.reportCampaigns([other])
    const gone = await referenceOf(desk, other.id)
    const shared = [...report.shared, thing({ kind: 'system', name: 'ffffffffffffffff', weight: 1 })]
    const grown = { ...report, at: NOON + HOUR, absorbed: [other.id], accounts: 6, members: [], shared }
    await desk.reportCampaigns([grown, grown])
    expect((await desk.list({ state: 'all' })).cases).toHaveLength(1)
    const found = await must(desk, gone)
    expect(found).toMatchObject({ case: { reference }, members: 6, absorbed: [gone] })
    expect(found.groups).toEqual([
      { things: [0], accounts: 5 },
      { things: [2], accounts: 1 },
    ])
    // A late word under the old id still brings its members.
    await desk.reportCampaigns([{ ...other, at: NOON + 2 * HOUR, members: [member(newAccount())] }])
    expect(await must(desk, reference)).toMatchObject({ members: 7, exchanges: report.exchanges })
    expect((await desk.list({ state: 'all' })).counts).toMatchObject({ open: 1, campaigns: { open: 1 } })
  })
})

describe('desk: one decision for a campaign', () => {
  it('blocks all its accounts but the exceptions, in one publication, and undo lets all in', async () => {
    const one = await open({ members: 12 })
    const { desk, accounts, reference } = one
    const exceptions = accounts.slice(0, 2)
    const decided = await decide(desk, { id: reference, choice: 'confirm', exceptions, note: 'One sweep.' })
    expect(decided).toMatchObject({ state: 'decided', publication: { state: 'waiting' } })
    await publish(one)
    const found = await must(desk, reference)
    expect(found).toMatchObject({ excepted: 2, own: 0, blocked: 10 })
    expect(found.case.publication.state).toBe('written')
    expect(found.case.decisions).toMatchObject([{ decision: 'confirm', members: 12, exceptions: 2 }])
    const told = new Set<string>()
    for (const account of accounts) {
      const standing = await standingOf(account)
      expect(standing?.tier ?? null).toBe(exceptions.includes(account) ? null : 'block')
      if (standing) told.add(standing.reference)
    }
    // Each is told a reference of its own: the same for all would tell them that they are linked.
    expect(told.size).toBe(10)
    expect(told).not.toContain(reference)
    expect((await must(desk, [...told][0])).case.reference).toBe(reference)
    const { entries } = await desk.audit({})
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ action: 'confirm', by, subject: reference })
    expect(JSON.parse(entries[0].payload!)).toMatchObject({
      accounts: 12,
      exceptions: 2,
      excepted: exceptions,
    })

    await decide(desk, { id: reference, choice: 'undo' })
    await publish(one)
    for (const account of accounts) expect(await blocked(account)).toBe(false)
    expect((await must(desk, reference)).case).toMatchObject({ state: 'open', decision: null })
    expect(await desk.verify()).toMatchObject({ whole: true, entries: 2 })
  })

  it('takes the block for as long as it was decided', async () => {
    const one = await open()
    const until = Date.now() + 7 * 86_400_000
    await decide(one.desk, { id: one.reference, choice: 'confirm', until })
    await publish(one)
    expect(await standingOf(one.accounts[0])).toMatchObject({ tier: 'block', until })
    expect((await must(one.desk, one.reference)).case).toMatchObject({ until })
    // Over: nobody is blocked any more, and nobody who joins.
    await decide(one.desk, { id: one.reference, choice: 'confirm', until: Date.now() - 1 })
    const late = member(newAccount())
    await one.desk.reportCampaigns([{ ...one.report, at: NOON + HOUR, members: [late] }])
    await publish(one)
    expect([await blocked(one.accounts[0]), await blocked(late.account)]).toEqual([false, false])
    expect(await must(one.desk, one.reference)).toMatchObject({ blocked: 0, case: { state: 'decided' } })
    expect((await one.desk.audit({})).entries.map((entry) => entry.action)).toEqual([
      'expire',
      'confirm',
      'confirm',
    ])
  })

  it('changes the exceptions by another decision, and undo brings the former ones back', async () => {
    const one = await open()
    const { desk, accounts, reference } = one
    await decide(desk, { id: reference, choice: 'confirm', exceptions: [accounts[0]] })
    await decide(desk, { id: reference, choice: 'confirm', exceptions: [accounts[0]] })
    expect((await must(desk, reference)).case.decisions).toHaveLength(1)
    await decide(desk, { id: reference, choice: 'confirm', exceptions: [accounts[1], 'nobody'] })
    await publish(one)
    expect([await blocked(accounts[0]), await blocked(accounts[1])]).toEqual([true, false])
    await decide(desk, { id: reference, choice: 'undo' })
    await publish(one)
    expect([await blocked(accounts[0]), await blocked(accounts[1])]).toEqual([false, true])
  })

  it('reaches accounts that join later at once, with an entry in the audit log', async () => {
    const one = await open()
    const { desk, report, reference } = one
    await decide(desk, { id: reference, choice: 'confirm' })
    await publish(one)
    const late = newAccount('c')
    await desk.report([escalation(late)])
    await desk.reportCampaigns([{ ...report, at: NOON + HOUR, accounts: 7, members: [member(late)] }])
    await publish(one)
    expect(await blocked(late)).toBe(true)
    expect(await desk.get(late)).toMatchObject({
      decision: 'confirm',
      campaigns: [{ reference, blocked: true }],
    })
    const [entry] = (await desk.audit({})).entries
    expect(entry).toMatchObject({ action: 'join', by: 'evidence', subject: reference })
    expect(JSON.parse(entry.payload!)).toMatchObject({ accounts: 1 })
    // An escalation that comes after finds its account decided on.
    const later = newAccount()
    await desk.reportCampaigns([{ ...report, at: NOON + 2 * HOUR, members: [member(later)] }])
    await desk.report([escalation(later)])
    expect(await desk.get(later)).toMatchObject({ state: 'decided', decision: 'confirm' })
    expect((await desk.list({ state: 'open' })).cases).toEqual([])
    await decide(desk, { id: reference, choice: 'undo' })
    expect((await desk.list({ state: 'open' })).cases).toHaveLength(3)
    expect((await desk.list({ state: 'open' })).counts).toMatchObject({ open: 3, confirm: 0 })
  })

  it('leaves an account alone that a person decided on by itself, whatever comes first', async () => {
    const one = await open()
    const { desk, accounts, reference } = one
    const [honest, later] = accounts
    await desk.report([escalation(honest), escalation(later)])
    await decide(desk, { id: honest, choice: 'benign' })
    await decide(desk, { id: reference, choice: 'confirm' })
    await publish(one)
    expect([await blocked(honest), await blocked(later)]).toEqual([false, true])
    expect(await must(desk, reference)).toMatchObject({ own: 1, blocked: 5 })
    expect((await desk.get(honest))?.campaigns).toMatchObject([{ blocked: false, apart: 'own' }])
    // And afterwards: let in alone, back again by undo.
    await decide(desk, { id: later, choice: 'benign' })
    await publish(one)
    expect(await blocked(later)).toBe(false)
    await decide(desk, { id: later, choice: 'undo' })
    await publish(one)
    expect(await blocked(later)).toBe(true)
    expect(await desk.get(later)).toMatchObject({ decision: 'confirm', campaign: reference })
    // Evidence that grows reopens the honest one's case, but does not block it.
    await desk.report([escalation(honest, { at: NOON + HOUR, nats: 12 })])
    expect(await desk.get(honest)).toMatchObject({ state: 'open', decision: null })
    await decide(desk, { id: reference, choice: 'undo' })
    await decide(desk, { id: reference, choice: 'confirm' })
    await publish(one)
    expect(await blocked(honest)).toBe(false)
  })

  it('tells the linker what is a known app, as long as that stands', async () => {
    const { desk, reference, report } = await open()
    const things = [`template ${report.shared[0].name}`, 'template nothing']
    expect(await desk.decide({ id: reference, choice: 'known-app', by, note: '' })).toEqual({
      ok: false,
      problem: 'no-app',
    })
    await decide(desk, { id: reference, choice: 'known-app', app: { title: 'Notebook <b>', things } })
    expect(await desk.knownApps()).toEqual([
      { kind: 'template', name: report.shared[0].name, title: 'Notebook <b>' },
    ])
    expect((await desk.list({ state: 'open' })).counts).toMatchObject({ open: 0, decided: 1, knownApps: 1 })
    await decide(desk, { id: reference, choice: 'undo' })
    expect(await desk.knownApps()).toEqual([])
    const account = newAccount()
    await desk.report([escalation(account)])
    expect(await desk.decide({ id: account, choice: 'known-app', by, note: '' })).toMatchObject({ ok: false })
  })

  it.each([
    ['watch', 12, 17, 'open'],
    ['watch', 12, 16, 'decided'],
    ['benign', 12, 24, 'open'],
    ['benign', 12, 23, 'decided'],
    ['confirm', 12, 100, 'decided'],
  ] as const)(
    'leaves one decided %s, of %d accounts, when it has %d, %s',
    async (choice, from, to, state) => {
      // The linker's own count is what grows here.
      const { desk, report, reference } = await open({ members: 4, accounts: from })
      await decide(desk, { id: reference, choice })
      await desk.reportCampaigns([{ ...report, at: NOON + HOUR, accounts: to }])
      const found = await must(desk, reference)
      expect(found.case.state).toBe(state)
      expect(found.why).toBe(
        state === 'open' ? `It has grown from ${from} accounts to ${to} since it was decided.` : '',
      )
    },
  )
})

describe('desk: campaigns that come back, or grow together', () => {
  it('reopens a blocked one, once, when its template is back on new accounts, and lifts nothing', async () => {
    const one = await open()
    const { desk, accounts, reference } = one
    await decide(desk, { id: reference, choice: 'confirm' })
    const back = campaign({ members: 3, at: NOON + HOUR })
    await desk.reportCampaigns([back])
    const found = await must(desk, reference)
    const other = await referenceOf(desk, back.id)
    expect(found.case.state).toBe('open')
    expect(found.why).toBe(`Its template 3f2a91c0d4e5b677 came back on 3 other accounts: ${other}.`)
    expect(found.returns).toMatchObject([{ reference: other, accounts: 3 }])
    await publish(one)
    expect(await blocked(accounts[0])).toBe(true)
    expect(await blocked(back.members[0].account)).toBe(false)
    const entries = (await desk.audit({})).entries.map((entry) => entry.action)
    expect(entries).toEqual(['reopen', 'confirm'])
    // Who has seen it is not told again.
    await decide(desk, { id: reference, choice: 'confirm' })
    await desk.reportCampaigns([{ ...back, at: NOON + 2 * HOUR, members: [member(newAccount())] }])
    expect((await must(desk, reference)).case.state).toBe('decided')
    const elsewhere = campaign({ shared: [thing({ kind: 'network', name: '3f2a91c0d4e5b677' })] })
    await desk.reportCampaigns([elsewhere])
    expect((await must(desk, reference)).case.state).toBe('decided')
  })

  it('keeps a block in force when the larger, undecided one takes it in, and asks about the rest', async () => {
    const one = await open({ members: 9 })
    const { desk, accounts, report, reference } = one
    const small = campaign({ members: 2 })
    await desk.reportCampaigns([small])
    const gone = await referenceOf(desk, small.id)
    await decide(desk, { id: gone, choice: 'confirm' })
    await publish(one)
    await desk.reportCampaigns([{ ...report, at: NOON + HOUR, absorbed: [small.id], accounts: 11 }])
    await publish(one)
    const found = await must(desk, reference)
    expect(found).toMatchObject({ excepted: 9, blocked: 2, members: 11, case: { state: 'open' } })
    expect(found.why).toBe(
      `It grew together with ${gone}. 2 accounts stay blocked as they were; 9 others are left out until somebody decides.`,
    )
    expect([await blocked(accounts[0]), await blocked(accountsOf(small)[0])]).toEqual([false, true])
    await decide(desk, { id: reference, choice: 'confirm' })
    await publish(one)
    expect(await blocked(accounts[0])).toBe(true)
    // Twice undone, all is as nobody had decided.
    await decide(desk, { id: reference, choice: 'undo' })
    await decide(desk, { id: reference, choice: 'undo' })
    await publish(one)
    expect([await blocked(accounts[0]), await blocked(accountsOf(small)[0])]).toEqual([false, false])
  })

  it('lets a smaller, undecided one inherit the block it grew into', async () => {
    const one = await open({ members: 9 })
    const { desk, report, reference } = one
    const small = campaign({ members: 2 })
    await desk.reportCampaigns([small])
    await decide(desk, { id: reference, choice: 'confirm' })
    await desk.reportCampaigns([{ ...report, at: NOON + HOUR, absorbed: [small.id], accounts: 11 }])
    await publish(one)
    expect(await must(desk, reference)).toMatchObject({ blocked: 11, case: { state: 'decided' } })
    expect(await blocked(accountsOf(small)[0])).toBe(true)
  })

  it('overrules nobody where two grow together that were decided differently', async () => {
    const one = await open({ members: 3 })
    const { desk, report, reference, accounts } = one
    const other = campaign({ members: 3 })
    await desk.reportCampaigns([other])
    await decide(desk, { id: reference, choice: 'benign' })
    await decide(desk, { id: await referenceOf(desk, other.id), choice: 'confirm' })
    await desk.reportCampaigns([{ ...report, at: NOON + HOUR, absorbed: [other.id], accounts: 6 }])
    await publish(one)
    expect(await must(desk, reference)).toMatchObject({ blocked: 3, excepted: 3, case: { state: 'open' } })
    expect([await blocked(accounts[0]), await blocked(accountsOf(other)[0])]).toEqual([false, true])
  })
})

describe('desk: members and the rest of the desk', () => {
  it('holds a block under both ids while the secret is rotated, and counts the account once', async () => {
    const one = await open()
    const { desk, accounts, reference } = one
    await decide(desk, { id: reference, choice: 'confirm' })
    const fresh = newAccount('2')
    await desk.rename(accounts[0], fresh)
    await desk.rename(accounts[0], fresh)
    await publish(one)
    expect([await blocked(accounts[0]), await blocked(fresh)]).toEqual([true, true])
    expect(await must(desk, reference)).toMatchObject({ members: 6, blocked: 6 })
    await decide(desk, { id: reference, choice: 'confirm', exceptions: [fresh] })
    await publish(one)
    expect([await blocked(accounts[0]), await blocked(fresh)]).toEqual([false, false])
  })

  it('leaves out whom a command let in, by the reference it was told', async () => {
    const one = await open()
    const { desk, accounts, reference } = one
    await decide(desk, { id: reference, choice: 'confirm' })
    await publish(one)
    const told = (await standingOf(accounts[0]))!.reference
    const lift = { id: crypto.randomUUID(), account: '', reference: told, at: Date.now() }
    await standings.put(LIFTED_KEY, JSON.stringify({ version: 1, all: false, allAt: 0, lifts: [lift] }))
    await runInDurableObject(one.stub, (_, state) => {
      state.storage.sql.exec("UPDATE facts SET value = '0' WHERE name = 'choresAt'")
      state.storage.sql.exec('UPDATE shards SET change = change + 1, next_at = 0')
    })
    await runDurableObjectAlarm(one.stub)
    await publish(one)
    await standings.delete(LIFTED_KEY)
    expect([await blocked(accounts[0]), await blocked(accounts[1])]).toEqual([false, true])
    const found = await must(desk, reference)
    expect(found.excepted).toBe(1)
    expect((await desk.audit({})).entries[0]).toMatchObject({ action: 'except', by: 'command' })
  })

  it('takes 25,000 accounts, decides on them in one go, and reads a few rows for a page of them', async () => {
    const one = newDesk()
    const { desk } = one
    const accounts = Array.from({ length: 25_000 }, () =>
      newAccount(Math.floor(Math.random() * 16).toString(16)),
    )
    const names = ['3f2a91c0d4e5b677', 'a1b2c3d4e5f60718']
    const report = campaign({
      members: accounts.map((account, i) =>
        member(account, { joined: NOON - (i % 20) * HOUR, links: i % 97, shares: names.slice(i % 2) }),
      ),
    })
    expect(await desk.reportCampaigns([report])).toEqual([report.id])
    await desk.report(accounts.slice(0, 50).map((account) => escalation(account)))
    const reference = await referenceOf(desk, report.id)
    const found = await must(desk, reference)
    expect(found).toMatchObject({ accounts: 25_000, members: 25_000 })
    expect(found.groups).toEqual([
      { things: [0, 1], accounts: 12_500 },
      { things: [1], accounts: 12_500 },
    ])
    const second = await desk.campaign(reference, { after: found.page.next! })
    expect(second?.page.before).toBe(50)
    expect(new Set([...found.page.members, ...second!.page.members].map((one) => one.account)).size).toBe(100)
    await decide(desk, { id: reference, choice: 'confirm', exceptions: accounts.slice(0, 3) })
    await publish(one)
    expect(await must(desk, reference)).toMatchObject({ blocked: 24_997, excepted: 3 })
    for (const at of [0, 1, 2, 3, 12_345, 24_999]) expect(await blocked(accounts[at])).toBe(at > 2)
    const { cases } = await desk.list({ state: 'open' })
    expect(cases).toHaveLength(3)
    await runInDurableObject(one.stub, (_, state) => {
      const { sql } = state.storage
      const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = []
      const counted = {
        exec: (query: string, ...values: unknown[]) => {
          const cursor = sql.exec(query, ...values)
          cursors.push(cursor)
          return cursor
        },
      } as unknown as SqlStorage
      const [cases, members] = [createCases(counted, createSignalBits(counted)), createMembers(counted)]
      const row = cases.byReference(reference)!
      cursors.length = 0
      const page = members.page(row, {})
      members.page(row, { after: page.next! })
      members.counts(row, Date.now())
      createQueue(counted, () => null).list({ state: 'decided', kind: 'campaign' }, NOON)
      expect(cursors.reduce((sum, cursor) => sum + cursor.rowsRead, 0)).toBeLessThan(500)
    })
    await decide(desk, { id: reference, choice: 'undo' })
    await publish(one)
    expect(await blocked(accounts[3])).toBe(false)
    expect((await desk.list({ state: 'open' })).counts.open).toBe(51)
  })

  it('gives the case of a campaign the same trail as any other: claims, conflicts, the next one', async () => {
    const { desk, reference } = await open()
    await desk.report([escalation(newAccount(), { nats: 4 })])
    const first = await desk.decide({ id: reference, choice: 'watch', by: 'Jon', note: '', seen: 0 })
    expect(first.ok).toBe(true)
    const second = await desk.decide({ id: reference, choice: 'confirm', by, note: '', seen: 0 })
    expect(second).toMatchObject({ ok: false, problem: 'conflict' })
    expect((await desk.get(await desk.following(reference).then(String)))?.kind).toBe('account')
    expect(await desk.campaign(newCampaign())).toBeNull()
    expect(((await desk.get(reference)) as CaseDetail).kind).toBe('campaign')
  })
})
