/** Deciding with terms: how hard and for how long, by one person or two, on a case that may have changed meanwhile. */
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import type { CaseDetail, DecideRequest, Desk } from '../../src/review/types.ts'
import { decodeStandings, shardKey, shardOf } from '../../src/standings/blob.ts'
import { newDesk, standings } from './bindings.ts'
import { campaign } from './campaign.ts'
import { escalation, newAccount, NOON } from './escalation.ts'

type Open = ReturnType<typeof newDesk>

const decide = (desk: Desk, request: Partial<DecideRequest> & Pick<DecideRequest, 'id' | 'choice'>) =>
  desk.decide({ by: 'Mara', note: '', ...request })
async function must(desk: Desk, id: string): Promise<CaseDetail> {
  const found = await desk.get(id)
  if (found === null) throw new Error(`no case ${id}`)
  return found
}
async function publish({ stub, desk }: Open): Promise<void> {
  while ((await desk.overview()).waitingShards > 0) {
    await runInDurableObject(stub, (_, state) => void state.storage.sql.exec('UPDATE shards SET next_at = 0'))
    await runDurableObjectAlarm(stub)
  }
}
async function standingOf(account: string, at = Date.now()) {
  const bytes = await standings.get(shardKey(shardOf(account)), 'arrayBuffer')
  return bytes === null ? null : decodeStandings(new Uint8Array(bytes)).find(account, at)
}
async function withCase(nats = 8, namespace?: 'CAUTIOUS_DESK') {
  const one = newDesk(namespace)
  const account = newAccount()
  await one.desk.report([escalation(account, { nats })])
  return { ...one, account }
}
const actions = async (desk: Desk) => (await desk.audit({})).entries.map((entry) => entry.action)

describe('desk: terms of a decision', () => {
  it.each(['throttle', 'restrict', 'block'] as const)(
    'sends %s to the edge as it was decided',
    async (tier) => {
      const one = await withCase()
      const until = Date.now() + 86_400_000
      await decide(one.desk, { id: one.account, choice: 'confirm', tier, until, reason: 'resale' })
      await publish(one)
      expect(await standingOf(one.account)).toMatchObject({ tier, until })
      expect(await must(one.desk, one.account)).toMatchObject({
        tierInForce: tier,
        until,
        decisions: [{ decision: 'confirm', tier, until, reason: 'resale' }],
      })
      const [entry] = (await one.desk.audit({})).entries
      expect(JSON.parse(entry.payload!)).toMatchObject({ tier, reason: 'resale' })
    },
  )

  it('changes the terms by another decision, and undo brings the former ones back', async () => {
    const { desk, account } = await withCase()
    await decide(desk, { id: account, choice: 'confirm', tier: 'block' })
    await decide(desk, { id: account, choice: 'confirm', tier: 'throttle' })
    expect((await must(desk, account)).tierInForce).toBe('throttle')
    await decide(desk, { id: account, choice: 'undo' })
    expect((await must(desk, account)).tierInForce).toBe('block')
  })

  it('keeps no reason that it does not know', async () => {
    const { desk, account } = await withCase()
    await decide(desk, { id: account, choice: 'benign', reason: '<b>' })
    expect((await must(desk, account)).decisions[0].reason).toBe('')
  })

  it('ends by itself, tells the edge and the log, and comes back with the next evidence', async () => {
    const one = await withCase(8)
    const { desk, stub, account } = one
    await decide(desk, { id: account, choice: 'confirm', until: Date.now() + 60_000 })
    await publish(one)
    expect(await standingOf(account)).toMatchObject({ tier: 'block' })
    await runInDurableObject(stub, (_, state) => void state.storage.sql.exec('UPDATE cases SET until = 1'))
    await runDurableObjectAlarm(stub)
    await publish(one)
    // Before that moment too: it is out of the blob, not only over.
    expect(await standingOf(account, 0)).toBeNull()
    expect(await must(desk, account)).toMatchObject({
      state: 'decided',
      decision: 'confirm',
      tierInForce: null,
    })
    expect(await actions(desk)).toEqual(['expire', 'confirm'])
    await desk.report([escalation(account, { at: NOON + 60_000, nats: 5 })])
    expect(await must(desk, account)).toMatchObject({ state: 'open' })
    expect((await desk.verify()).whole).toBe(true)
  })

  it('does not decide on evidence that changed while the reviewer looked', async () => {
    const { desk, account } = await withCase(8)
    await desk.report([escalation(account, { at: NOON + 60_000, nats: 8.5 })])
    expect((await decide(desk, { id: account, choice: 'watch', seenNats: 8 })).ok).toBe(true)
    await decide(desk, { id: account, choice: 'undo' })
    await desk.report([escalation(account, { at: NOON + 120_000, nats: 11 })])
    expect(await decide(desk, { id: account, choice: 'benign', seenNats: 8.5 })).toMatchObject({
      ok: false,
      problem: 'changed',
      case: { nats: 11, state: 'open' },
    })
  })

  it('knows what was decided on at least as much evidence', async () => {
    const { desk } = newDesk()
    const accounts = Array.from({ length: 6 }, () => newAccount())
    await desk.report(accounts.map((account, i) => escalation(account, { nats: 5 + i })))
    for (const [i, account] of accounts.slice(0, 5).entries())
      await decide(desk, { id: account, choice: i === 4 ? 'benign' : 'confirm' })
    expect((await must(desk, accounts[0])).record).toEqual({ confirmed: 4, honest: 1 })
    expect((await must(desk, accounts[3])).record).toEqual({ confirmed: 1, honest: 1 })
    await decide(desk, { id: accounts[4], choice: 'undo' })
    expect((await must(desk, accounts[5])).record).toEqual({ confirmed: 0, honest: 0 })
  })

  it('counts members without evidence of their own, among whom bystanders would be', async () => {
    const { desk } = newDesk()
    const report = campaign({ members: 4 })
    const members = report.members.map((one, i) => ({ ...one, nats: [null, 0, -1, 2][i] }))
    await desk.reportCampaigns([{ ...report, members }])
    const [{ reference }] = (await desk.list({ state: 'open' })).cases
    expect((await desk.campaign(reference))?.quiet).toEqual({ accounts: 3, exchanges: 78 })
  })
})

describe('desk: a second person', () => {
  it('is asked for without deciding anything, and the case says so until somebody decides', async () => {
    const { desk, account } = await withCase()
    expect(await decide(desk, { id: account, choice: 'second', note: 'Odd.' })).toMatchObject({
      ok: true,
      proposed: true,
      case: { state: 'open', decision: null, proposed: true, tierInForce: null },
    })
    expect((await desk.list({ state: 'open' })).counts).toMatchObject({ open: 1, second: 1 })
    await decide(desk, { id: account, choice: 'benign', by: 'Jon' })
    expect(await must(desk, account)).toMatchObject({
      proposed: false,
      decisions: [{ by: 'Jon', seconds: 'Mara' }],
      proposals: [{ note: 'Odd.', closedBy: 'Jon' }],
    })
    expect((await desk.list({ state: 'open' })).counts).toMatchObject({ open: 0, second: 0 })
    expect(await actions(desk)).toEqual(['benign', 'second'])
  })

  it('is taken back by undo, and decides nothing then', async () => {
    const { desk, account } = await withCase()
    await decide(desk, { id: account, choice: 'confirm' })
    await decide(desk, { id: account, choice: 'second' })
    await decide(desk, { id: account, choice: 'undo' })
    expect(await must(desk, account)).toMatchObject({ proposed: false, tierInForce: 'block' })
    expect(await actions(desk)).toEqual(['withdraw', 'second', 'confirm'])
  })

  it('puts a block in force where the settings want two, never the same one twice', async () => {
    const one = await withCase(8, 'CAUTIOUS_DESK')
    const { desk, stub, account } = one
    const block = { id: account, choice: 'confirm' } as const
    expect(await decide(desk, block)).toMatchObject({ ok: true, proposed: true, case: { state: 'open' } })
    expect(await decide(desk, block)).toMatchObject({ ok: false, problem: 'own-proposal' })
    // Another name on the same credential is no other person.
    expect(await decide(desk, { ...block, by: 'Jon', identity: 'Mara' })).toMatchObject({ ok: false })
    await evictDurableObject(stub)
    expect(await decide(desk, { ...block, by: 'Jon' })).toMatchObject({
      ok: true,
      proposed: false,
      case: { tierInForce: 'block', decisions: [{ by: 'Jon', seconds: 'Mara' }] },
    })
    await publish(one)
    expect(await standingOf(account)).toMatchObject({ tier: 'block' })
    expect(await actions(desk)).toEqual(['confirm', 'propose'])
  })

  it('may be milder than what was proposed; harder is a proposal of its own', async () => {
    const { desk, account } = await withCase(8, 'CAUTIOUS_DESK')
    const week = () => Date.now() + 7 * 86_400_000
    await decide(desk, { id: account, choice: 'confirm', until: week() })
    expect(await decide(desk, { id: account, choice: 'confirm', by: 'Jon' })).toMatchObject({
      proposed: true,
    })
    expect(await must(desk, account)).toMatchObject({ tierInForce: null, proposals: [{ by: 'Jon' }, {}] })
    expect(await decide(desk, { id: account, choice: 'confirm', until: week() })).toMatchObject({
      proposed: false,
      case: { tierInForce: 'block' },
    })
  })

  it('must leave out whom the first one left out', async () => {
    const { desk } = newDesk('CAUTIOUS_DESK')
    const report = campaign({ members: 5 })
    await desk.reportCampaigns([report])
    const [spared] = report.members.map(({ account }) => account)
    const [{ reference }] = (await desk.list({ state: 'open' })).cases
    const block = { id: reference, choice: 'confirm' } as const
    await decide(desk, { ...block, exceptions: [spared] })
    expect(await decide(desk, { ...block, by: 'Jon' })).toMatchObject({ proposed: true })
    expect(await decide(desk, { ...block, exceptions: [spared] })).toMatchObject({ proposed: false })
    expect(await desk.campaign(reference)).toMatchObject({ blocked: 4, excepted: 1 })
  })

  it('is not needed for what is milder than a block', async () => {
    const { desk, account } = await withCase(8, 'CAUTIOUS_DESK')
    expect(await decide(desk, { id: account, choice: 'confirm', tier: 'throttle' })).toMatchObject({
      proposed: false,
    })
    expect(await decide(desk, { id: account, choice: 'benign' })).toMatchObject({ proposed: false })
  })
})
