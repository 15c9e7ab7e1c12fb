import { beforeEach, describe, expect, it } from 'vitest'
import { FIELD, RECORD, type AccountFacts } from '../../src/linking/facts.ts'
import { createLinker } from '../../src/linking/linker.ts'
import type { Campaign } from '../../src/linking/types.ts'
import { account, accounts, crowd, hash, seed, shingles } from './population.ts'

const link = (...told: AccountFacts[][]): Campaign[] => {
  const linker = createLinker()
  linker.take(told.flat())
  return linker.link()
}
const namesOf = ({ members }: Campaign) => members.map(({ account: name }) => name).sort()
const alarms = (campaigns: readonly Campaign[]) => campaigns.filter(({ kind }) => kind === 'campaign')
/** Every head by itself like many an honest account, half of it ordinary traffic, on a network of its own. */
const HEAD = { share: 0.5, nats: 3, spread: 1.5, wording: 1 }

beforeEach(() => seed(7))

describe('the linker', () => {
  it('finds a small hydra, all of it and nobody else', () => {
    const hydra = accounts(20, 'head', { ...HEAD, template: shingles() })
    const campaigns = link(crowd(), hydra)
    expect(campaigns).toHaveLength(1)
    expect(namesOf(campaigns[0])).toEqual(hydra.map((one) => one.account).sort())
    expect(campaigns[0].score).toBeGreaterThan(0.9)
    expect(campaigns[0].bonds[0]).toMatchObject({ kind: 'content', members: 20 })
    expect(campaigns[0].bonds[0].expected).toBeLessThan(0.1)
  })

  it('finds heads that look honest by themselves in the company of those that do not', () => {
    const template = shingles()
    const hydra = [
      ...accounts(16, 'head', { ...HEAD, template }),
      ...accounts(4, 'pale', { ...HEAD, template, nats: -3, spread: 0 }),
    ]
    expect(namesOf(alarms(link(crowd(), hydra))[0])).toEqual(hydra.map((one) => one.account).sort())
  })

  it('makes nothing of an app whose users look honest, be they 20 or 10,000', () => {
    expect(link(crowd(), accounts(20, 'user', { template: shingles() }))).toEqual([])
    expect(link(crowd(), accounts(10_000, 'user', { template: shingles(), exchanges: 8 }))).toEqual([])
    // the same accounts with the verdicts of a hydra are one: the test can fail
    expect(
      alarms(link(crowd(), accounts(20, 'user', { template: shingles(), nats: 3, wording: 1 }))),
    ).toHaveLength(1)
  })

  it('makes nothing of 200 people behind one address, nor of one client that many share', () => {
    const office = { network: hash(), ja4: hash(), org: hash() }
    expect(link(crowd(), accounts(200, 'colleague', office))).toEqual([])
    // not even where they look like harvesters, each by itself: only what they send could link them
    expect(link(crowd(), accounts(200, 'colleague', { ...office, nats: 2 }))).toEqual([])
  })

  it('makes one note of one customer with 300 keys, and no alarm', () => {
    const keys = accounts(300, 'key', { template: shingles(), org: hash(), nats: -3, spread: 1 })
    const campaigns = link(crowd(), keys)
    expect(campaigns.map(({ kind, members }) => [kind, members.length])).toEqual([['one-customer', 300]])
    // an organisation whose keys do unlike things is no customer's app
    expect(link(crowd(), accounts(300, 'key', { org: hash() }))).toEqual([])
  })

  it('raises the alarm where the customer with many keys harvests', () => {
    const keys = accounts(60, 'key', { template: shingles(), org: hash(), nats: 3, spread: 1, wording: 1 })
    const campaigns = link(crowd(), keys)
    expect(campaigns.map(({ kind }) => kind)).toEqual(['campaign'])
    expect(campaigns[0].bonds).toContainEqual(expect.objectContaining({ kind: 'organisation', members: 60 }))
  })

  it('tells a relay, whose conversations go on at another account, from a family', () => {
    /** Conversations that take turns among these accounts, or stay with the account they began at. */
    const talk = (names: readonly string[], rotate: boolean): AccountFacts[] => {
      const told = names.map((name) => ({ ...account(name, { network: 77, exchanges: 60 }) }))
      const all = told.map(({ records }) => Array.from(records))
      for (let i = 0; i < 60; i++) {
        const root = hash()
        for (const [k, records] of all.entries()) {
          if (!rotate && k !== i % names.length) continue
          records[i * RECORD + FIELD.root] = root
          records[i * RECORD + FIELD.minute] = 20_000 * 1440 + i * 20 + k
        }
      }
      return told.map((one, k) => ({ ...one, records: all[k] }))
    }
    const relay = link(crowd(), talk(['r1', 'r2', 'r3', 'r4'], true))
    expect(relay.map((one) => [one.kind, namesOf(one)])).toEqual([['relay', ['r1', 'r2', 'r3', 'r4']]])
    expect(link(crowd(), talk(['mother', 'father', 'daughter', 'son'], false))).toEqual([])
  })

  it('is sure of a hydra when five of its heads have a verdict, and takes along those that have none yet', () => {
    const template = shingles()
    const young = accounts(40, 'young', { ...HEAD, template, share: 0.8, exchanges: 5 }).map((one) => ({
      ...one,
      nats: null,
    }))
    const judged = accounts(5, 'judged', { ...HEAD, template, spread: 0.5, nats: 4 })
    expect(link(crowd(), young)).toEqual([])
    const [campaign] = alarms(link(crowd(), young, judged))
    expect(namesOf(campaign).filter((name) => name.startsWith('judged'))).toHaveLength(5)
    expect(namesOf(campaign).filter((name) => name.startsWith('young')).length).toBeGreaterThan(30)
    expect(campaign.members.find(({ account: name }) => name === 'young0')?.nats ?? null).toBeNull()
    // that they are many is no reason: of an app whose first users look honest nothing is made
    expect(link(crowd(), young, accounts(5, 'judged', { template }))).toEqual([])
  })

  it('asks for less of a look where some share a purse, and not where all or none do', () => {
    // looks that 1 honest group in 30 has
    const faint = { template: shingles(), nats: 1.2, spread: 0.5, wording: -1 }
    const with_ = (org: (i: number) => number) =>
      alarms(
        link(
          crowd(),
          Array.from({ length: 30 }, (_, i) => account(`one${i}`, { ...faint, org: org(i) })),
        ),
      ).length
    const purse = hash()
    expect(with_((i) => (i % 2 === 0 ? purse : 0))).toBe(1)
    expect(with_(() => 0)).toBe(0)
    expect(with_(() => purse)).toBe(0)
  })

  it('asks for less of a look where accounts work in the same minutes', () => {
    const faint = { template: shingles(), nats: 1.2, spread: 0.5, wording: -1 }
    const sessions = [100, 101, 340, 341, 655, 656, 900, 901, 1200, 1201]
    const together = alarms(link(crowd(), accounts(30, 'one', { ...faint, minutes: sessions })))
    expect(together).toHaveLength(1)
    expect(together[0].bonds).toContainEqual(expect.objectContaining({ kind: 'synchrony' }))
    expect(alarms(link(crowd(), accounts(30, 'one', faint)))).toEqual([])
  })

  it('names a sweep that was handed out, and customers whose traffic is resold', () => {
    const heads = accounts(20, 'head', { ...HEAD, share: 1, template: shingles() })
    const kinds = (told: AccountFacts[]) => alarms(link(crowd(), told))[0].bonds.map(({ kind }) => kind)
    expect(kinds(heads)).toContain('hand-over')
    expect(kinds(heads)).not.toContain('end-users')
    // all send the same prompts: nothing was handed out; and each speaks for many
    const items = Array.from({ length: 20 }, hash)
    const same = heads.map((one) => {
      const records = Array.from(one.records)
      for (let i = 0; i < records.length; i += RECORD) {
        records[i + FIELD.prompt] = items[(i / RECORD) % items.length]
        records[i + FIELD.endUser] = hash()
      }
      return { ...one, records }
    })
    expect(kinds(same)).not.toContain('hand-over')
    expect(kinds(same)).toContain('end-users')
  })

  it('does not chain two hydras through a popular thing, nor through one account that is in both', () => {
    const popular = shingles(2)
    const one = shingles()
    const two = shingles()
    const mixed = (facts: AccountFacts): AccountFacts => {
      const records = Array.from(facts.records)
      for (let i = 0; i < records.length; i += RECORD) records[i + FIELD.samples + 5] = popular[i % 2]
      return { ...facts, records }
    }
    const both = account('both', { ...HEAD, template: one, exchanges: 30 })
    const records = [...both.records, ...account('both', { ...HEAD, template: two, exchanges: 8 }).records]
    const campaigns = alarms(
      link(
        crowd(800).map(mixed),
        accounts(20, 'one', { ...HEAD, template: one }).map(mixed),
        accounts(24, 'two', { ...HEAD, template: two }).map(mixed),
        [{ ...both, records }],
      ),
    )
    expect(campaigns).toHaveLength(2)
    for (const campaign of campaigns)
      expect(new Set(namesOf(campaign).map((name) => name.replace(/\d+/, ''))).has('crowd')).toBe(false)
    const [first, second] = campaigns.map(namesOf)
    expect(first.filter((name) => second.includes(name))).toEqual([])
    expect(first.every((name) => !name.startsWith('one'))).toBe(true)
    expect(second.filter((name) => name.startsWith('two'))).toEqual([])
  })

  it('takes in who joins later, under the same name', () => {
    const template = shingles()
    const linker = createLinker()
    linker.take([...crowd(), ...accounts(20, 'head', { ...HEAD, template })])
    const [before] = linker.link()
    linker.take(accounts(1, 'late', { template, nats: -1, spread: 0, day: 1, exchanges: 12 }))
    const [after] = linker.link()
    expect(after.id).toBe(before.id)
    expect(namesOf(after)).toEqual([...namesOf(before), 'late0'].sort())
  })

  it('answers the same whatever the order of the telling, and when everything is told twice', () => {
    const told = [...crowd(), ...accounts(20, 'head', { ...HEAD, template: shingles(), exchanges: 90 })]
    const parts = told.flatMap((facts) =>
      Array.from({ length: Math.ceil(facts.records.length / (4 * RECORD)) }, (_, i) => ({
        ...facts,
        records: Array.from(facts.records).slice(i * 4 * RECORD, (i + 1) * 4 * RECORD),
      })),
    )
    const expected = link(told)
    expect(expected).toHaveLength(1)
    expect(link(parts.toReversed())).toEqual(expected)
    const twice = link(parts, parts)
    expect(twice.map(namesOf)).toEqual(expected.map(namesOf))
    expect(twice[0].nats).toBe(expected[0].nats)
  })

  it('goes on from what was saved', () => {
    const linker = createLinker()
    linker.take([...crowd(), ...accounts(20, 'head', { ...HEAD, template: shingles() })])
    const expected = linker.link()
    const restored = createLinker(structuredClone(linker.save()))
    expect(restored.accounts).toBe(420)
    expect(restored.link()).toEqual(expected)
  })

  it('counts nothing that a reviewer named as a known app', () => {
    const template = shingles()
    const told = [...crowd(), ...accounts(20, 'user', { ...HEAD, template })]
    expect(link(told)).toHaveLength(1)
    const linker = createLinker()
    linker.know(template)
    linker.take(told)
    expect(linker.link()).toEqual([])
  })

  it('lets go of what is old', () => {
    const linker = createLinker()
    linker.take([...crowd(), ...accounts(20, 'head', { ...HEAD, template: shingles(), day: 4 })])
    linker.forget(20_005 * 86_400_000)
    expect(linker.accounts).toBe(20)
  })
})
