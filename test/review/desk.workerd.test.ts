/** The desk in workerd: what edges report, what people decide, what reaches KV. */
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { createCases } from '../../src/review/cases.ts'
import { createQueue } from '../../src/review/queue.ts'
import { createSignalBits } from '../../src/review/signal-bits.ts'
import { LIFTED_KEY, type LiftedNote } from '../../src/review/lifted.ts'
import type { CaseDetail, Choice, Desk } from '../../src/review/types.ts'
import { decodeStandings, encodeStandings, shardKey, shardOf } from '../../src/standings/blob.ts'
import type { HealthReport } from '../../src/types.ts'
import { newDesk, standings } from './bindings.ts'
import { DAY, escalation, evidence, newAccount, NOON } from './escalation.ts'

const by = 'Mara'
const must = async (desk: Desk, id: string): Promise<CaseDetail> => {
  const found = await desk.get(id)
  if (found === null) throw new Error(`no case ${id}`)
  return found
}
async function decide(desk: Desk, id: string, choice: Choice, note = ''): Promise<CaseDetail> {
  const answer = await desk.decide({ id, choice, by, note })
  if (!answer.ok) throw new Error(answer.problem)
  return answer.case
}
async function blobOf(account: string) {
  const bytes = await standings.get(shardKey(shardOf(account)), 'arrayBuffer')
  return bytes === null ? null : decodeStandings(new Uint8Array(bytes))
}
/** Runs the alarm until nothing is waiting for KV: a shard takes one write a second. */
async function publish({ stub, desk }: ReturnType<typeof newDesk>): Promise<void> {
  while ((await desk.overview()).waitingShards > 0) {
    await runInDurableObject(stub, (_, state) => void state.storage.sql.exec('UPDATE shards SET next_at = 0'))
    await runDurableObjectAlarm(stub)
  }
}
const setLifted = (note: Partial<LiftedNote>) =>
  standings.put(LIFTED_KEY, JSON.stringify({ version: 1, all: false, allAt: 0, lifts: [], ...note }))

describe('desk: reports', () => {
  it('opens one case per account, however often and in whatever pieces it is told', async () => {
    const { desk } = newDesk()
    const [a, b] = [newAccount(), newAccount()]
    expect(await desk.report([escalation(a), escalation(b), escalation(a)])).toEqual([a, b, a])
    expect(await desk.report([escalation(a)])).toEqual([a])
    const { cases, counts } = await desk.list({ state: 'open' })
    expect(cases.map((one) => one.account).sort()).toEqual([a, b].sort())
    expect(counts).toMatchObject({ open: 2, decided: 0 })
    const found = await must(desk, a)
    expect(found.reference).toMatch(/^SW-[0-9A-HJKMNP-TV-Z]{8}$/)
    expect(found).toMatchObject({ reports: 1, history: [{ at: NOON }] })
  })

  it('replaces the evidence by newer evidence, and keeps the score and the hours of before', async () => {
    const { desk } = newDesk()
    const account = newAccount()
    await desk.report([escalation(account, { nats: 6 })])
    await desk.report([
      escalation(account, {
        at: NOON + 7_200_000,
        nats: 9,
        verdict: { evidence: [evidence(4, { signal: 'trace-coercion', sentence: 'Newer.' })] },
        activity: { day: DAY + 1, hours: Array.from({ length: 24 }, () => 3) },
      }),
    ])
    const found = await must(desk, account)
    expect(found.evidence.map((one) => one.signal)).toEqual(['trace-coercion'])
    expect(found).toMatchObject({
      top: 'Newer.',
      nats: 9,
      firstSeen: NOON,
      lastSeen: NOON + 7_200_000,
      reports: 2,
    })
    expect(found.history.map((point) => point.nats)).toEqual([6, 9])
    expect(found.days.map((day) => [day.day, day.hours[0], day.hours[23]])).toEqual([
      [DAY, 75, 0],
      [DAY + 1, 3, 3],
    ])
  })

  it('is not set back by an older report that comes late', async () => {
    const { desk } = newDesk()
    const account = newAccount()
    await desk.report([escalation(account, { at: NOON + 1000, nats: 9 })])
    expect(await desk.report([escalation(account, { at: NOON, nats: 5 })])).toEqual([account])
    expect((await must(desk, account)).nats).toBe(9)
  })

  it('acknowledges only what it stored', async () => {
    const { desk } = newDesk()
    const good = newAccount()
    const bad = { ...escalation(good), account: 'not an account' }
    expect(await desk.report([bad, escalation(good)])).toEqual([good])
  })

  it('keeps hostile strings bounded and their control characters visible', async () => {
    const { desk } = newDesk()
    const account = newAccount()
    await desk.report([
      escalation(account, {
        verdict: { evidence: [evidence(3, { sentence: `\u202Eevil\u0007\n${'x'.repeat(1_000_000)}` })] },
        activity: { userAgent: '\u001b[31mred\u200b', model: '<b>' },
      }),
    ])
    const found = await must(desk, account)
    expect(found.top.startsWith('⟨202E⟩evil␇␊x')).toBe(true)
    expect(found.top.length).toBeLessThan(500)
    expect(found.activity.userAgent).toBe('␛[31mred⟨200B⟩')
    expect(found.activity.model).toBe('<b>')
  })

  it('pages through the queue by score without missing or repeating a case', async () => {
    const { desk } = newDesk()
    const accounts = Array.from({ length: 23 }, () => newAccount())
    await desk.report(accounts.map((account, i) => escalation(account, { nats: 4 + (i % 5) })))
    const seen: { account: string; score: number }[] = []
    let after: string | undefined
    do {
      const page = await desk.list({ state: 'open', limit: 5, after })
      seen.push(...page.cases)
      after = page.next ?? undefined
    } while (after !== undefined)
    expect(new Set(seen.map((one) => one.account))).toEqual(new Set(accounts))
    expect(seen).toHaveLength(23)
    const scores = seen.map((one) => one.score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  it('reads a few rows for a report or a page, however many cases there are', async () => {
    const { desk, stub } = newDesk()
    const accounts = Array.from({ length: 400 }, () => newAccount())
    await desk.report(accounts.map((account, i) => escalation(account, { nats: 4 + (i % 7) })))
    for (const account of accounts.slice(0, 200)) await decide(desk, account, 'benign')
    await runInDurableObject(stub, (_, state) => {
      const { sql } = state.storage
      const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = []
      const counted = {
        exec: (query: string, ...values: unknown[]) => {
          const cursor = sql.exec(query, ...values)
          cursors.push(cursor)
          return cursor
        },
      } as unknown as SqlStorage
      const bits = createSignalBits(counted)
      const cases = createCases(counted, bits)
      const queue = createQueue(counted, bits.bitOf)
      const rowsRead = (work: () => unknown) => {
        cursors.length = 0
        work()
        return cursors.reduce((sum, cursor) => sum + cursor.rowsRead, 0)
      }
      for (const query of [
        { state: 'decided' },
        { state: 'all' },
        ...(['score', 'age', 'volume', 'growth'] as const).map((sort) => ({ state: 'open', sort }) as const),
        { state: 'open', tier: 'observe', country: 'US', signal: 'skeleton-repetition' },
      ] as const) {
        let next: string | null = null
        expect(rowsRead(() => ({ next } = queue.list({ ...query, limit: 10 }, NOON)))).toBeLessThan(70)
        expect(next).not.toBeNull()
        expect(rowsRead(() => queue.list({ ...query, limit: 10, after: next! }, NOON))).toBeLessThan(70)
      }
      expect(rowsRead(() => queue.facets())).toBeLessThan(20)
      expect(rowsRead(() => cases.take(escalation(accounts[7], { at: NOON + 1000 })))).toBeLessThan(20)
      expect(rowsRead(() => cases.take(escalation(newAccount())))).toBeLessThan(20)
      expect(rowsRead(() => cases.following(cases.byAccount(accounts[300]), '', NOON))).toBeLessThan(20)
      expect(rowsRead(() => cases.counts())).toBeLessThan(10)
    })
  })
})

describe('desk: decisions', () => {
  it('puts a block into KV, and takes it out again by undo', async () => {
    const one = newDesk()
    const { desk } = one
    const account = newAccount('a')
    await desk.report([escalation(account)])
    const decided = await decide(desk, account, 'confirm', 'Clear.')
    expect(decided).toMatchObject({ state: 'decided', decision: 'confirm', decidedBy: by })
    expect(decided.publication.state).toBe('waiting')
    await publish(one)
    const blob = await blobOf(account)
    expect(blob?.find(account, NOON)).toEqual({ tier: 'block', until: 0, reference: decided.reference })
    const { publication } = await must(desk, account)
    expect(publication).toMatchObject({ state: 'written', problem: null })
    expect((publication.inForceBy ?? 0) - (publication.writtenAt ?? 0)).toBe(90_000)

    const undone = await decide(desk, decided.reference, 'undo')
    expect(undone).toMatchObject({ state: 'open', decision: null })
    await publish(one)
    const after = await blobOf(account)
    expect(after?.find(account, NOON)).toBeNull()
    expect(after!.sequence).toBeGreaterThan(blob!.sequence)
  })

  it('restores by undo what was before, decision by decision', async () => {
    const { desk } = newDesk()
    const account = newAccount()
    await desk.report([escalation(account)])
    await decide(desk, account, 'confirm')
    expect((await decide(desk, account, 'benign')).decision).toBe('benign')
    expect((await decide(desk, account, 'undo')).decision).toBe('confirm')
    expect(await decide(desk, account, 'undo')).toMatchObject({ state: 'open', decision: null })
    expect(await desk.decide({ id: account, choice: 'undo', by, note: '' })).toEqual({
      ok: false,
      problem: 'nothing-to-undo',
    })
    const { decisions } = await must(desk, account)
    expect(decisions.map((made) => [made.decision, made.undoneBy])).toEqual([
      ['benign', by],
      ['confirm', by],
    ])
  })

  it('counts cases by what is decided', async () => {
    const { desk } = newDesk()
    const accounts = Array.from({ length: 5 }, () => newAccount())
    await desk.report(accounts.map((account) => escalation(account)))
    await decide(desk, accounts[0], 'confirm')
    await decide(desk, accounts[1], 'watch')
    await decide(desk, accounts[2], 'benign')
    await decide(desk, accounts[2], 'watch')
    await decide(desk, accounts[0], 'undo')
    const { counts } = await desk.list({ state: 'open' })
    expect(counts).toMatchObject({ open: 3, decided: 2, confirm: 0, watch: 2, benign: 0, knownApps: 0 })
  })

  it.each([
    ['benign', 2, 'decided'],
    ['benign', 3, 'open'],
    ['watch', 0.5, 'decided'],
    ['watch', 1, 'open'],
    ['confirm', 50, 'decided'],
  ] as const)('leaves a case decided %s, when evidence grows by %d nats, %s', async (choice, more, state) => {
    const { desk } = newDesk()
    const account = newAccount()
    await desk.report([escalation(account, { nats: 6 })])
    await decide(desk, account, choice)
    await desk.report([escalation(account, { at: NOON + 60_000, nats: 6 + more })])
    const found = await must(desk, account)
    expect(found).toMatchObject({ state, nats: 6 + more })
    expect(found.decision).toBe(state === 'open' ? null : choice)
  })

  it('refuses a decision on a case that somebody else decided meanwhile, and changes nothing', async () => {
    const { desk } = newDesk()
    const account = newAccount()
    await desk.report([escalation(account)])
    const first = await desk.decide({ id: account, choice: 'benign', by: 'Jon', note: '', seen: 0 })
    expect(first.ok).toBe(true)
    const second = await desk.decide({ id: account, choice: 'confirm', by, note: '', seen: 0 })
    expect(second).toMatchObject({
      ok: false,
      problem: 'conflict',
      case: { decision: 'benign', decidedBy: 'Jon' },
    })
  })

  it('keeps what was decided, and still publishes it, when the object is torn down at once', async () => {
    const one = newDesk()
    const account = newAccount('b')
    await one.desk.report([escalation(account)])
    await decide(one.desk, account, 'confirm')
    await evictDurableObject(one.stub)
    expect((await must(one.desk, account)).decision).toBe('confirm')
    await publish(one)
    expect((await blobOf(account))?.find(account, NOON)?.tier).toBe('block')
  })

  it('overtakes a higher sequence that a command left in KV', async () => {
    const one = newDesk()
    const account = newAccount('c')
    const sequence = Date.now() + 1_000_000_000
    await standings.put(
      shardKey('c'),
      encodeStandings({ sequence, writtenAt: 0, lifted: false, entries: [] }),
    )
    await one.desk.report([escalation(account)])
    await decide(one.desk, account, 'confirm')
    await publish(one)
    expect((await blobOf(account))?.sequence).toBe(sequence + 1)
  })

  it('tells why KV refused, and tries again until it works', async () => {
    const one = newDesk()
    const account = newAccount('d')
    await one.desk.report([escalation(account)])
    await runInDurableObject(one.stub, async (instance) => {
      const kv = (instance as unknown as { env: { STANDINGS: KVNamespace } }).env.STANDINGS
      const put = kv.put.bind(kv)
      kv.put = () => Promise.reject(new Error('KV is on fire'))
      await instance.decide({ id: account, choice: 'confirm', by, note: '' })
      await instance.alarm()
      kv.put = put
    })
    expect((await must(one.desk, account)).publication).toMatchObject({
      state: 'waiting',
      problem: 'KV is on fire',
    })
    expect(await one.desk.overview()).toMatchObject({ state: 'degraded', waitingShards: 1 })
    await publish(one)
    expect((await must(one.desk, account)).publication.state).toBe('written')
    expect((await one.desk.overview()).state).toBe('ok')
  })
})

describe('desk: lifted by command', () => {
  it('does not publish again what a command lifted, and writes it into the audit log', async () => {
    const one = newDesk()
    const [lifted, other] = [newAccount('e'), newAccount('e')]
    await one.desk.report([escalation(lifted), escalation(other)])
    const { reference } = await decide(one.desk, lifted, 'confirm')
    await publish(one)
    await setLifted({ lifts: [{ id: crypto.randomUUID(), account: '', reference, at: Date.now() }] })
    await decide(one.desk, other, 'confirm')
    await publish(one)
    const blob = await blobOf(lifted)
    expect(blob?.find(lifted, NOON)).toBeNull()
    expect(blob?.find(other, NOON)?.tier).toBe('block')
    expect(await must(one.desk, lifted)).toMatchObject({ state: 'open', decision: null })
    const { entries } = await one.desk.audit({})
    expect(entries.find((entry) => entry.by === 'command')).toMatchObject({
      action: 'undo',
      subject: reference,
    })
    // A person may block it again: the lift is honoured once.
    await decide(one.desk, lifted, 'confirm')
    await publish(one)
    expect((await blobOf(lifted))?.find(lifted, NOON)?.tier).toBe('block')
    await standings.delete(LIFTED_KEY)
  })

  it('keeps everything lifted until it is resumed', async () => {
    const one = newDesk()
    const account = newAccount('f')
    await one.desk.report([escalation(account)])
    await setLifted({ all: true, allAt: Date.now() })
    await decide(one.desk, account, 'confirm')
    await publish(one)
    expect(await blobOf(account)).toMatchObject({ lifted: true })
    expect((await blobOf(account))?.find(account, NOON)).toBeNull()
    expect((await one.desk.overview()).lifted).toBe(true)
    await setLifted({ all: false })
    await decide(one.desk, account, 'undo')
    await decide(one.desk, account, 'confirm')
    await publish(one)
    expect((await blobOf(account))?.find(account, NOON)?.tier).toBe('block')
    const actions = (await one.desk.audit({})).entries.map((entry) => entry.action)
    expect(actions).toEqual(expect.arrayContaining(['lift-all', 'resume-all']))
    await standings.delete(LIFTED_KEY)
  })
})

describe('desk: accounts under a new secret', () => {
  it('lets the block follow the account, and holds it under both ids', async () => {
    const one = newDesk()
    const [old, fresh] = [newAccount('1'), newAccount('2')]
    await one.desk.report([escalation(old)])
    const { reference } = await decide(one.desk, old, 'confirm')
    await one.desk.rename(old, fresh)
    await publish(one)
    expect((await blobOf(fresh))?.find(fresh, NOON)).toMatchObject({ tier: 'block', reference })
    expect((await blobOf(old))?.find(old, NOON)).toMatchObject({ tier: 'block', reference })
    expect(await must(one.desk, fresh)).toMatchObject({ reference, aliases: [old] })
    await one.desk.report([escalation(old, { at: NOON + 90_000 })])
    expect((await one.desk.list({ state: 'all' })).cases).toHaveLength(1)
    await decide(one.desk, fresh, 'undo')
    await publish(one)
    expect((await blobOf(fresh))?.find(fresh, NOON)).toBeNull()
    expect((await blobOf(old))?.find(old, NOON)).toBeNull()
  })

  it('makes one case of two, and both references still lead to it', async () => {
    const one = newDesk()
    const [old, fresh] = [newAccount('3'), newAccount('4')]
    await one.desk.report([escalation(old), escalation(fresh, { at: NOON + 1000, nats: 11 })])
    const blocked = await decide(one.desk, old, 'confirm')
    const merged = await must(one.desk, fresh)
    await one.desk.report([escalation(fresh, { at: NOON + 2000, nats: 12, previousAccount: old })])
    const kept = await must(one.desk, merged.reference)
    expect(kept).toMatchObject({
      reference: blocked.reference,
      account: fresh,
      decision: 'confirm',
      nats: 12,
    })
    await publish(one)
    expect((await blobOf(fresh))?.find(fresh, NOON)?.reference).toBe(blocked.reference)
    expect((await one.desk.list({ state: 'all' })).counts).toMatchObject({ open: 0, confirm: 1 })
  })
})

describe('desk: the audit log', () => {
  it('has an entry for each decision and sign-in, and its chain is whole', async () => {
    const { desk } = newDesk()
    const account = newAccount()
    await desk.report([escalation(account)])
    const now = Date.now()
    await desk.attempt('192.0.2.1', false)
    await desk.openSession({
      id: 's1',
      role: 'reviewer',
      by,
      createdAt: now,
      expiresAt: now + 1000,
      userAgent: '',
    })
    await decide(desk, account, 'confirm', 'Line one\nline two')
    await decide(desk, account, 'undo')
    await desk.closeSession('s1')
    const { entries } = await desk.audit({})
    expect(entries.map((entry) => entry.action)).toEqual([
      'sign-out',
      'undo',
      'confirm',
      'sign-in',
      'sign-in-failed',
    ])
    expect(entries[2].payload).toContain('Line one\\nline two')
    expect(await desk.verify()).toMatchObject({
      whole: true,
      entries: 5,
      brokenAt: null,
      head: entries[0].hash,
    })
  })

  it.each([
    ['a changed name', "UPDATE audit SET by = 'somebody else' WHERE seq = 3", 3],
    ['a changed note', "UPDATE audit SET payload = '{}' WHERE seq = 2", 2],
    ['a changed time', 'UPDATE audit SET at = at - 1 WHERE seq = 1', 1],
    ['an entry taken out', 'DELETE FROM audit WHERE seq = 2', 2],
    ['a new hash for a changed entry', "UPDATE audit SET action = 'benign', hash = 'f' WHERE seq = 4", 4],
  ])('notices %s', async (_, sql, brokenAt) => {
    const { desk, stub } = newDesk()
    const account = newAccount()
    await desk.report([escalation(account)])
    for (const choice of ['confirm', 'benign', 'watch', 'undo'] as const)
      await decide(desk, account, choice, choice)
    await runInDurableObject(stub, (__, state) => void state.storage.sql.exec(sql))
    expect(await desk.verify()).toMatchObject({ whole: false, brokenAt })
  })

  it('survives the erasure of a payload', async () => {
    const { desk, stub } = newDesk()
    const account = newAccount()
    await desk.report([escalation(account)])
    await decide(desk, account, 'confirm', 'secret')
    await runInDurableObject(
      stub,
      (_, state) => void state.storage.sql.exec('UPDATE audit SET payload = NULL'),
    )
    expect((await desk.verify()).whole).toBe(true)
  })
})

describe('desk: signing in', () => {
  it('refuses a source after ten wrong tokens, even with the right one, and no other source', async () => {
    const { desk } = newDesk()
    for (let i = 0; i < 10; i += 1)
      expect(await desk.attempt('192.0.2.1', false)).toMatchObject({ allowed: true })
    const refused = await desk.attempt('192.0.2.1', true)
    expect(refused.allowed).toBe(false)
    expect(refused.retryAfter).toBeGreaterThan(800)
    expect(await desk.attempt('192.0.2.2', true)).toMatchObject({ allowed: true })
  })

  it('forgets a session that signed out or is over', async () => {
    const { desk } = newDesk()
    const now = Date.now()
    await desk.openSession({
      id: 'a',
      role: 'reviewer',
      by,
      createdAt: now,
      expiresAt: now + 60_000,
      userAgent: 'x',
    })
    await desk.openSession({
      id: 'b',
      role: 'reviewer',
      by,
      createdAt: now - 10,
      expiresAt: now - 1,
      userAgent: 'x',
    })
    expect(await desk.checkSession('a')).toBe(true)
    expect(await desk.checkSession('b')).toBe(false)
    expect((await desk.sessions()).map((session) => session.id)).toEqual(['a'])
    await desk.closeSession('a')
    expect(await desk.checkSession('a')).toBe(false)
  })
})

describe('desk: health', () => {
  const report = (isolate: string, more: Partial<HealthReport>, lost = 0): HealthReport => ({
    isolate,
    at: Date.now(),
    state: 'ok',
    store: 'upstash',
    telemetry: {
      inspected: 10,
      uninspected: 0,
      unguarded: 2,
      oversize: 0,
      unreadable: 0,
      anonymous: 0,
      counted: 10 - lost,
      lost,
      evicted: 0,
      refused: 0,
      recognised: 0,
      late: 0,
      escalated: 0,
      faults: 0,
      flushes: 1,
      factsSent: 0,
      factsLost: 0,
    },
    ...more,
  })

  it('is degraded while any isolate is, says why, and sums what was lost', async () => {
    const { desk } = newDesk()
    await desk.health(report('one', {}))
    expect((await desk.overview()).state).toBe('ok')
    await desk.health(report('two', { state: 'degraded', reason: 'store timed out' }, 4))
    const overview = await desk.overview()
    expect(overview).toMatchObject({ state: 'degraded', totals: { lost: 4, unguarded: 4, counted: 16 } })
    expect(overview.reasons).toEqual(['1 isolate on store upstash: store timed out'])
    await desk.health(report('two', {}))
    expect((await desk.overview()).state).toBe('ok')
  })
})
