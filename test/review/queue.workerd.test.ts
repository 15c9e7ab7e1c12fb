/** The queue: orders, filters, claims, views, notes and what decisions say of the detection. */
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import type { Desk, ListQuery } from '../../src/review/types.ts'
import { newDesk } from './bindings.ts'
import { campaign } from './campaign.ts'
import { DAY, escalation, evidence, newAccount, NOON } from './escalation.ts'

const HOUR = 3_600_000

/** Ten cases that differ in all that the queue orders and filters by. */
async function filled() {
  const one = newDesk()
  const accounts = Array.from({ length: 10 }, () => newAccount())
  await one.desk.report(
    accounts.map((account, i) =>
      escalation(account, {
        at: NOON - ((i * 7) % 10) * HOUR,
        nats: 5 + i,
        verdict: {
          tier: i % 2 === 0 ? 'block' : 'observe',
          evidence: [
            evidence(3, {
              signal: i % 3 === 0 ? 'trace-coercion' : 'rhythm',
              sentence: `Sentence 100% of ${i}_.`,
            }),
            evidence(-0.5, { signal: 'personal-voice' }),
          ],
        },
        activity: {
          exchanges: 100 + ((i * 3) % 10) * 10,
          model: i < 4 ? 'model-a' : 'model-b',
          country: i < 5 ? 'DE' : 'US',
        },
      }),
    ),
  )
  const list = async (query: Partial<ListQuery>) =>
    (await one.desk.list({ state: 'open', ...query })).cases.map(({ account }) => accounts.indexOf(account))
  return { ...one, accounts, list }
}

describe('queue: orders and filters', () => {
  it('sorts by score, age and volume, and pages through each without missing or repeating a case', async () => {
    const { list, desk, accounts } = await filled()
    expect(await list({})).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
    const byAge = [...accounts.keys()].sort((a, b) => ((b * 7) % 10) - ((a * 7) % 10))
    expect(await list({ sort: 'age' })).toEqual(byAge)
    const byVolume = [...accounts.keys()].sort((a, b) => ((b * 3) % 10) - ((a * 3) % 10))
    expect(await list({ sort: 'volume' })).toEqual(byVolume)
    for (const sort of ['score', 'age', 'volume', 'growth'] as const) {
      const seen: number[] = []
      let after: string | undefined
      do {
        const page = await desk.list({ state: 'open', sort, limit: 3, after })
        seen.push(...page.cases.map(({ account }) => accounts.indexOf(account)))
        after = page.next ?? undefined
      } while (after !== undefined)
      expect(
        seen.sort((a, b) => a - b),
        sort,
      ).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    }
  })

  it('sorts by growth: accounts by their exchanges, campaigns by their accounts', async () => {
    const { desk, accounts, list } = await filled()
    await desk.report([
      escalation(accounts[4], {
        at: NOON + 30 * HOUR,
        nats: 9,
        activity: { day: DAY + 1 },
        verdict: { exchanges: 2700 },
      }),
    ])
    expect((await list({ sort: 'growth' }))[0]).toBe(4)
    const found = await desk.get(accounts[4])
    expect(found?.pace).toBeCloseTo(2)
  })

  it.each([
    [{ tier: 'block' }, [8, 6, 4, 2, 0]],
    [{ signal: 'trace-coercion' }, [9, 6, 3, 0]],
    [{ signal: 'personal-voice' }, []],
    [{ signal: 'nobody-knows' }, []],
    [{ model: 'model-a', country: 'DE' }, [3, 2, 1, 0]],
    [{ country: 'US', tier: 'observe', signal: 'rhythm' }, [7, 5]],
    [{ text: '100% of 3_' }, [3]],
    [{ text: '100% OF' }, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]],
    [{ text: 'model-a', sort: 'age' }, [3, 2, 1, 0].sort((a, b) => ((b * 7) % 10) - ((a * 7) % 10))],
    [{ second: true }, []],
    [{ kind: 'campaign', sort: 'volume' }, []],
  ] as const)('filters by %o', async (query, expected) => {
    const { list } = await filled()
    expect(await list(query as Partial<ListQuery>)).toEqual(expected)
  })

  it('finds a case by its reference or account, whatever its state', async () => {
    const { desk, accounts } = await filled()
    await desk.decide({ id: accounts[2], choice: 'benign', by: 'Mara', note: '' })
    const { reference } = (await desk.get(accounts[2]))!
    for (const text of [reference, ` ${reference.toLowerCase()} `, accounts[2]])
      expect((await desk.list({ state: 'open', text })).cases).toMatchObject([{ reference }])
  })

  it('counts what open cases can be filtered by, through decisions and new evidence', async () => {
    const { desk, accounts } = await filled()
    const facets = async () => (await desk.list({ state: 'open' })).facets
    const plain = (await facets()) as unknown
    expect(plain).toEqual({
      tier: [
        { value: 'block', n: 5 },
        { value: 'observe', n: 5 },
      ],
      model: [
        { value: 'model-b', n: 6 },
        { value: 'model-a', n: 4 },
      ],
      country: [
        { value: 'DE', n: 5 },
        { value: 'US', n: 5 },
      ],
      signal: [
        { value: 'rhythm', n: 6 },
        { value: 'trace-coercion', n: 4 },
      ],
    })
    await desk.decide({ id: accounts[0], choice: 'confirm', by: 'Mara', note: '' })
    await desk.report([escalation(accounts[1], { at: NOON + HOUR, activity: { model: 'model-c' } })])
    expect((await facets()).model).toEqual([
      { value: 'model-b', n: 6 },
      { value: 'model-a', n: 2 },
      { value: 'model-c', n: 1 },
    ])
    await desk.decide({ id: accounts[0], choice: 'undo', by: 'Mara', note: '' })
    expect((await facets()).tier).toContainEqual({ value: 'block', n: 5 })
  })

  it('ends a page that looked at enough, and goes on from there', async () => {
    const { desk, stub } = newDesk()
    await desk.report([escalation(newAccount())])
    await runInDurableObject(stub, (_, state) => {
      state.storage.sql.exec(
        `INSERT INTO cases (reference, account, shard, state, first_seen, last_seen, score, p, nats, tier, lane, exchanges,
           model, top, evidence, activity, history, days)
         WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 2500)
         SELECT printf('SW-%08d', n), printf('%032x', n), 0, 'open', n, n, 0.5 + n / 10000.0, 0.1, 5, 'observe', 0, 1,
           'm', CASE n WHEN 1 THEN 'needle' ELSE 'hay' END, '[]', '{}', '[]', '[]' FROM numbers`,
      )
    })
    const first = await desk.list({ state: 'open', text: 'needle' })
    expect(first).toMatchObject({ cases: [], looked: 2000 })
    const second = await desk.list({ state: 'open', text: 'needle', after: first.next! })
    expect(second).toMatchObject({ cases: [{ top: 'needle' }], next: null })
  })
})

describe('queue: claims', () => {
  const claim = (desk: Desk, id: string, by: string, over = false) => desk.claim(id, by, over)

  it('gives a case to one reviewer, who keeps it also when the object restarts', async () => {
    const { desk, stub, accounts, list } = await filled()
    expect(await claim(desk, accounts[9], 'Mara')).toMatchObject({ ok: true, by: 'Mara' })
    await evictDurableObject(stub)
    expect(await claim(desk, accounts[9], 'Jon')).toMatchObject({ ok: false, problem: 'claimed', by: 'Mara' })
    expect(await list({ mine: 'Mara' })).toEqual([9])
    expect(await list({ mine: 'Jon' })).toEqual([])
    expect(await claim(desk, accounts[9], 'Jon', true)).toMatchObject({ ok: true, by: 'Jon' })
    expect((await desk.audit({})).entries[0]).toMatchObject({ action: 'take-over', by: 'Jon' })
    await desk.release(accounts[9], 'Mara')
    expect(await list({ mine: 'Jon' })).toEqual([9])
    await desk.release(accounts[9], 'Jon')
    expect(await list({ mine: 'Jon' })).toEqual([])
  })

  it('lets nobody else decide unless they say so, and is over with the decision', async () => {
    const { desk, accounts } = await filled()
    await claim(desk, accounts[3], 'Mara')
    const ruling = { id: accounts[3], choice: 'benign', by: 'Jon', note: '' } as const
    expect(await desk.decide(ruling)).toMatchObject({
      ok: false,
      problem: 'claimed',
      case: { state: 'open' },
    })
    expect(await desk.decide({ ...ruling, anyway: true })).toMatchObject({ ok: true, case: { claim: null } })
  })

  it('ends by itself, and is kept while its reviewer is there', async () => {
    const { desk, stub, accounts } = await filled()
    await claim(desk, accounts[3], 'Mara')
    const age = (ms: number) =>
      runInDurableObject(
        stub,
        (_, { storage }) =>
          void storage.sql.exec(
            'UPDATE cases SET claimed_until = claimed_until - ? WHERE claimed_until > 0',
            ms,
          ),
      )
    await age(14 * 60_000)
    await desk.keep(accounts[3], 'Mara')
    await desk.keep(accounts[4], 'Mara')
    expect((await desk.get(accounts[4]))?.claim).toBeNull()
    await age(14 * 60_000)
    expect(await claim(desk, accounts[3], 'Jon')).toMatchObject({ ok: false })
    await age(2 * 60_000)
    expect(await claim(desk, accounts[3], 'Jon')).toMatchObject({ ok: true, by: 'Jon' })
  })

  it('leads past cases that somebody else has', async () => {
    const { desk, accounts } = await filled()
    await claim(desk, accounts[8], 'Jon')
    const next = async (by: string) => (await desk.get((await desk.following(accounts[9], by))!))?.account
    expect(await next('Mara')).toBe(accounts[7])
    expect(await next('Jon')).toBe(accounts[8])
  })
})

describe('queue: what people keep', () => {
  it('saves views by name, and forgets them', async () => {
    const { desk } = newDesk()
    expect(await desk.saveView('German\u202E blocks', 'tier=block&country=DE', 'Mara')).toBe(true)
    expect(await desk.saveView(' ', 'x', 'Mara')).toBe(false)
    expect(await desk.views()).toMatchObject([
      { name: 'German⟨202E⟩ blocks', query: 'tier=block&country=DE' },
    ])
    await desk.forgetView((await desk.views())[0].id)
    expect(await desk.views()).toEqual([])
  })

  it('keeps notes without a decision, and says who looked, once in a while', async () => {
    const { desk, accounts } = await filled()
    expect(await desk.note(accounts[0], 'Mara', 'Asked the customer.\nWaiting.')).toBe(true)
    expect(await desk.note(accounts[0], 'Mara', ' \n ')).toBe(false)
    for (const by of ['Mara', 'Mara', 'Jon']) await desk.view(accounts[0], by)
    const found = (await desk.get(accounts[0]))!
    expect(found.notes).toMatchObject([{ by: 'Mara', note: 'Asked the customer.\nWaiting.' }])
    expect(found.viewers.map(({ by }) => by).sort()).toEqual(['Jon', 'Mara'])
    expect(found.state).toBe('open')
    expect((await desk.audit({})).entries.map(({ action }) => action)).toEqual(['view', 'view', 'note'])
  })

  it('says whom a campaign links with an account', async () => {
    const { desk, accounts } = await filled()
    const report = campaign({ members: 8 })
    const members = report.members.map((one, i) =>
      i === 0 ? { ...one, account: accounts[0] } : { ...one, links: i },
    )
    await desk.reportCampaigns([{ ...report, members }])
    const { linked } = (await desk.get(accounts[0]))!
    expect(linked.map(({ links }) => links)).toEqual([7, 6, 5, 4, 3, 2])
    expect(linked.map(({ account }) => account)).not.toContain(accounts[0])
  })

  it('changes its word with everything that a page may show, and only then', async () => {
    const { desk, accounts } = await filled()
    const first = await desk.version()
    await desk.keep(accounts[0], 'Mara')
    expect(await desk.version()).toBe(first)
    await desk.claim(accounts[0], 'Mara')
    const second = await desk.version()
    expect(second).not.toBe(first)
    await desk.decide({ id: accounts[0], choice: 'watch', by: 'Mara', note: '' })
    expect(await desk.version()).not.toBe(second)
  })
})

describe('insights', () => {
  it('takes the decisions that stand for labels: by signal, threshold, week and person', async () => {
    const { desk, accounts } = await filled()
    const decide = (i: number, choice: 'confirm' | 'benign' | 'undo', by = 'Mara') =>
      desk.decide({
        id: accounts[i],
        choice,
        by,
        note: '',
        reason: choice === 'benign' ? 'evaluation' : 'resale',
      })
    for (const i of [9, 8, 6]) await decide(i, 'confirm')
    await decide(3, 'benign')
    await decide(0, 'benign', 'Jon')
    // Decided anew, and taken back: neither counts twice.
    await decide(8, 'benign')
    await decide(7, 'confirm')
    await decide(7, 'undo')
    const of = await desk.insights()
    expect(of).toMatchObject({ confirmed: 2, honest: 3, weeks: [{ confirmed: 2, honest: 3 }] })
    expect(of.signals).toEqual([
      { signal: 'trace-coercion', confirmed: 2, honest: 2 },
      { signal: 'rhythm', confirmed: 0, honest: 1 },
    ])
    // p = exp(-nats): of 5, 8, 11, 13 and 14 nats.
    expect(of.thresholds[0]).toEqual({ p: 0.02, confirmed: 2, honest: 3 })
    expect(of.thresholds.at(-1)).toEqual({ p: 0.00001, confirmed: 1, honest: 1 })
    expect(of.open[0]).toBe(5)
    expect(of.reasons).toEqual([
      { code: 'evaluation', n: 3 },
      { code: 'resale', n: 2 },
    ])
    expect(await desk.insights('Jon')).toMatchObject({ confirmed: 0, honest: 1 })
  })
})
