/** More accounts than one linking can look at: a part of them stands for all, and parts of the accounts add up. */
import { beforeEach, describe, expect, it } from 'vitest'
import { choose, placeOf, rank, vote } from '../../src/linking/choose.ts'
import type { AccountFacts } from '../../src/linking/facts.ts'
import { heldBy } from '../../src/linking/join.ts'
import { tell, type Kept } from '../../src/linking/ledger.ts'
import { levelOf } from '../../src/linking/level.ts'
import { createLinker } from '../../src/linking/linker.ts'
import { createSieve } from '../../src/linking/sieve.ts'
import { account, accounts, crowd, seed, shingles } from './population.ts'

const NONE: ReadonlySet<number> = new Set()
const HEAD = { share: 0.5, nats: 3, spread: 1.5, wording: 1 }
const ledgerOf = (told: readonly AccountFacts[]): Kept[] => {
  const ledger = new Map<string, Kept>()
  for (const facts of told) tell(ledger, facts)
  return [...ledger.values()]
}

beforeEach(() => seed(11))

describe('a linking that can look at a fifth of what it is told', () => {
  const popular = shingles()
  const told = () => [
    ...crowd(1200),
    ...accounts(600, 'user', { template: popular }),
    ...accounts(500, 'large', { ...HEAD, template: shingles() }),
    ...accounts(20, 'small', { ...HEAD, template: shingles() }),
  ]

  it('finds a large hydra and a small one, with nearly all of their heads and nobody else', () => {
    const linker = createLinker(undefined, 10_000)
    linker.take(told())
    const found = linker.link().filter(({ kind }) => kind === 'campaign')
    const kinds = found.map(
      ({ members }) => new Set(members.map(({ account: name }) => name.replace(/\d+/, ''))),
    )
    expect(kinds.map((names) => [...names])).toEqual([['large'], ['small']])
    expect(found[0].members.length).toBeGreaterThan(450)
    expect(found[1].members.length).toBeGreaterThan(17)
    // those it never looked at are members as well, held by what is the campaign's
    expect(found[0].members.every(({ held }) => held >= 3)).toBe(true)
    expect(found[0].first).toBeLessThanOrEqual(found[0].last)
  })

  it('looks at no more than it can, and at about as many holders of every suspect thing', () => {
    const ledger = ledgerOf(told())
    const level = levelOf(ledger)
    const sieve = createSieve(7 * 52_000)
    vote(sieve, ledger, level, NONE)
    const sample = choose(sieve, rank(sieve, ledger, NONE), 4000)
    expect(sample.accounts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(4000)
    const count = (name: string) => sample.accounts.filter((one) => one.account.startsWith(name)).length
    expect(count('small')).toBe(20)
    expect(count('large')).toBeGreaterThan(20)
    expect(count('large')).toBeLessThan(200)
    // an app that looks honest is not looked at
    expect(count('user')).toBe(0)
  })

  it('takes everybody where everybody fits', () => {
    const ledger = ledgerOf([...crowd(100), ...accounts(20, 'head', { ...HEAD, template: shingles() })])
    const sieve = createSieve(20_000)
    vote(sieve, ledger, levelOf(ledger), NONE)
    const sample = choose(sieve, rank(sieve, ledger, NONE), 1e6)
    expect(sample.most).toBe(Number.POSITIVE_INFINITY)
    expect(sample.accounts.filter((one) => one.account.startsWith('head'))).toHaveLength(20)
  })
})

describe('parts of the accounts', () => {
  const everybody = () =>
    ledgerOf([...crowd(300), ...accounts(40, 'head', { ...HEAD, template: shingles() })])
  const partsOf = (ledger: readonly Kept[], n: number) =>
    Array.from({ length: n }, (_, i) => ledger.filter((one) => Math.floor(placeOf(one.account) * n) === i))

  it('vote together as all of them do at once', () => {
    const ledger = everybody()
    const level = levelOf(ledger)
    const [whole, summed] = [createSieve(60_000), createSieve(60_000)]
    vote(whole, ledger, level, NONE)
    for (const part of partsOf(ledger, 7)) vote(summed, part, level, NONE)
    for (const { records } of ledger.slice(-40))
      for (const word of records) {
        expect(summed.holders(word)).toBe(whole.holders(word))
        expect(summed.suspicion(word)).toBeCloseTo(whole.suspicion(word), 3)
      }
  })

  it('are ranked, and held to campaigns, as all of them are at once', () => {
    const ledger = everybody()
    const sieve = createSieve(60_000)
    vote(sieve, ledger, levelOf(ledger), NONE)
    const names = (list: readonly { readonly kept: Kept }[]) => list.map(({ kept }) => kept.account).sort()
    const parts = partsOf(ledger, 7)
    expect(names(parts.flatMap((part) => rank(sieve, part, NONE)))).toEqual(names(rank(sieve, ledger, NONE)))
    const linker = createLinker()
    linker.take([...crowd(300), ...accounts(40, 'head', { ...HEAD, template: shingles() })])
    const [{ things }] = linker.link()
    const of = new Map(things.map((thing) => [thing, 0]))
    const all = [...linker.ledger.values()]
    const held = names(heldBy(of, all))
    expect(held).toHaveLength(40)
    expect(names(partsOf(all, 7).flatMap((part) => heldBy(of, part)))).toEqual(held)
  })

  it('know an account that has no verdict yet, and give it no vote', () => {
    const sieve = createSieve(1000)
    const template = shingles()
    const young = accounts(5, 'young', { template }).map((one) => ({ ...one, nats: null }))
    vote(sieve, ledgerOf(young), levelOf(ledgerOf(young)), NONE)
    expect(sieve.holders(template[0])).toBeGreaterThanOrEqual(4)
    expect(sieve.suspicion(template[0])).toBe(Number.NEGATIVE_INFINITY)
    vote(sieve, ledgerOf([account('judged', { template, exchanges: 40 })]), levelOf([]), NONE)
    expect(sieve.suspicion(template[0])).toBe(Number.NEGATIVE_INFINITY)
  })
})
