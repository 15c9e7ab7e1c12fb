import { describe, expect, it } from 'vitest'
import { campaignMetrics } from '../../src/cli/campaign-metrics.ts'
import type { Truth } from '../../src/cli/metrics.ts'

const head = (campaign: string, source: string) =>
  ({ label: 'attack', group: 'hydra', campaign, source }) as const
const truth: Truth = {
  accounts: {
    a1: head('a', 's'),
    a2: head('a', 's'),
    a3: head('a', 's'),
    b1: head('b', 's'),
    b2: head('b', 's'),
    c1: head('c', 't'),
    lone: { label: 'attack', group: 'pure', campaign: null, source: 's' },
    run: { label: 'grey', group: 'evaluation:x', campaign: null },
    person: { label: 'benign', group: 'person:x', campaign: null },
  },
}

describe('campaignMetrics', () => {
  it('counts heads, other operators, ordinary accounts, and what counts neither way', () => {
    const metrics = campaignMetrics(
      [{ id: 'one', accounts: ['a1', 'a2', 'b1', 'c1', 'lone', 'run', 'person', 'unknown'] }],
      truth,
    )
    expect(metrics).toMatchObject({
      right: 2,
      otherOperator: 1,
      otherSource: 1,
      ordinary: 1,
      aside: 3,
      benign: 1,
    })
    expect(metrics.hydras).toEqual([
      { hydra: 'a', source: 's', heads: 3, campaign: 'one', inside: 2, found: true },
      { hydra: 'b', source: 's', heads: 2, campaign: 'one', inside: 1, found: true },
      { hydra: 'c', source: 't', heads: 1, campaign: 'one', inside: 1, found: true },
    ])
  })

  it('takes the campaign that holds most of a hydra', () => {
    const { hydras } = campaignMetrics(
      [
        { id: 'less', accounts: ['a1'] },
        { id: 'more', accounts: ['a2', 'a3'] },
      ],
      truth,
    )
    expect(hydras[0]).toMatchObject({ campaign: 'more', inside: 2, found: true })
    expect(hydras[1]).toMatchObject({ campaign: null, inside: 0, found: false })
  })
})
