import { beforeEach, describe, expect, it } from 'vitest'
import { commonnessOf, isFlood, looksLikeHarvest } from '../../src/linking/campaigns.ts'
import { FIELD, RECORD, type AccountFacts } from '../../src/linking/facts.ts'
import { graphOf } from '../../src/linking/graph.ts'
import { tell, type Kept } from '../../src/linking/ledger.ts'
import { levelOf } from '../../src/linking/level.ts'
import { accounts, crowd, random, seed, shingles } from './population.ts'

/** The graph of these, and the community of those whose name begins so on these things. */
function worldOf(told: readonly AccountFacts[]) {
  const ledger = new Map<string, Kept>()
  for (const facts of told) tell(ledger, facts)
  const all = [...ledger.values()]
  const graph = graphOf(
    { accounts: all, whole: all, holders: null, most: Number.POSITIVE_INFINITY },
    levelOf(all),
  )
  const communityOf = (name: string, keys: readonly number[]) => {
    const members = graph.accounts.flatMap(({ account }, a) => (account.startsWith(name) ? [a] : []))
    return {
      members,
      held: members.map((a) => graph.firstExchange[a + 1] - graph.firstExchange[a]),
      things: [...graph.keys].flatMap((key, f) => (keys.includes(key) ? [f] : [])),
    }
  }
  return { graph, communityOf, common: commonnessOf(graph) }
}

beforeEach(() => seed(5))

describe('a group', () => {
  const template = shingles()
  const popular = shingles(2)
  const told = () =>
    [...crowd(300), ...accounts(30, 'head', { template, share: 0.6, nats: 4, wording: 1 })].map((facts) => {
      const records = Array.from(facts.records)
      for (let i = 0; i < records.length; i += RECORD)
        if (random() < 0.3) records[i + FIELD.samples + 5] = popular[(i / RECORD) % 2]
      return { ...facts, records }
    })

  it('is a flood where chance holds a good part of it', () => {
    const { graph, communityOf } = worldOf(told())
    expect(isFlood(graph, communityOf('head', template))).toBe(false)
    expect(isFlood(graph, communityOf('head', [...template, ...popular]))).toBe(true)
  })

  it('looks like a harvest as its verdicts and its wording do, and not where it is small', () => {
    const { graph, communityOf, common } = worldOf(told())
    const { members, held, things } = communityOf('head', template)
    expect(looksLikeHarvest(graph, { members, held, things }, common)).toBe(true)
    const few = { members: members.slice(0, 7), held: held.slice(0, 7), things }
    expect(looksLikeHarvest(graph, few, common)).toBe(false)
    expect(looksLikeHarvest(graph, communityOf('crowd', popular), common)).toBe(false)
  })
})
