/** What holds of every population, checked on many made-up ones. */
import { describe, expect, it } from 'vitest'
import { RECORD, type AccountFacts } from '../../src/linking/facts.ts'
import { createLinker } from '../../src/linking/linker.ts'
import type { Campaign } from '../../src/linking/types.ts'
import { accounts, crowd, random, seed, shingles } from './population.ts'

const SEEDS = Array.from({ length: 8 }, (_, i) => 101 + i)

/** Ordinary people, apps that look as apps do, and some hydras: of sizes and looks of their own. */
function population(hydras: number): AccountFacts[] {
  const told = crowd(250)
  for (let app = 0; app < 3; app++)
    told.push(
      ...accounts(10 + Math.floor(30 * random()), `app${app}-`, {
        template: shingles(),
        nats: -3 + 2 * random(),
      }),
    )
  for (let hydra = 0; hydra < hydras; hydra++)
    told.push(
      ...accounts(12 + Math.floor(25 * random()), `hydra${hydra}-`, {
        template: shingles(),
        share: 0.5 + 0.4 * random(),
        nats: 2.5 + 3 * random(),
        spread: 1.5,
        wording: 1,
      }),
    )
  return told
}

function link(told: readonly AccountFacts[]): Campaign[] {
  const linker = createLinker()
  linker.take(told)
  return linker.link()
}
const groups = (campaigns: readonly Campaign[]) =>
  campaigns
    .map(({ members }) =>
      members
        .map(({ account }) => account)
        .sort()
        .join(),
    )
    .sort()

/** In another order, and each account's records one by one. */
function shuffled(told: readonly AccountFacts[]): AccountFacts[] {
  const parts = told.flatMap((facts) =>
    Array.from({ length: facts.records.length / RECORD }, (_, i) => ({
      ...facts,
      exchanges: 1,
      records: Array.from(facts.records).slice(i * RECORD, (i + 1) * RECORD),
    })),
  )
  return parts
    .map((part) => ({ part, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ part }) => part)
}

describe.each(SEEDS)('of population %i', (number) => {
  it('no account is in two campaigns, and every member is held by what others of them ask', () => {
    seed(number)
    const campaigns = link(population(3))
    const members = campaigns.flatMap((one) => one.members)
    expect(campaigns.length).toBeGreaterThan(0)
    expect(new Set(members.map(({ account }) => account)).size).toBe(members.length)
    for (const { held, exchanges } of members) {
      expect(held).toBeGreaterThanOrEqual(3)
      expect(held).toBeLessThanOrEqual(exchanges)
    }
    // heads of two hydras that share nothing are not in one campaign, and nobody ordinary is in any
    for (const { members: inside } of campaigns)
      expect(new Set(inside.map(({ account }) => account.split('-')[0])).size).toBe(1)
    expect(members.filter(({ account }) => !account.startsWith('hydra'))).toEqual([])
  })

  it('the order of the telling changes nothing, nor does telling it twice', () => {
    seed(number)
    const told = population(2)
    const expected = groups(link(told))
    expect(groups(link(shuffled(told)))).toEqual(expected)
    expect(groups(link([...shuffled(told), ...told]))).toEqual(expected)
  })

  it('without a hydra there is no campaign', () => {
    seed(number)
    expect(link(population(0))).toEqual([])
  })

  it('a fit that puts everybody elsewhere finds the same', () => {
    seed(number)
    const told = population(2)
    const expected = groups(link(told))
    const moved = told.map((one) => ({ ...one, nats: one.nats === null ? null : 4 + 0.5 * one.nats }))
    expect(groups(link(moved))).toEqual(expected)
  })
})
