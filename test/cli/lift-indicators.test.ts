import { describe, expect, it } from 'vitest'
import type { Kv } from '../../src/cli/kv.ts'
import { liftSome, switchAll } from '../../src/cli/lift-shards.ts'
import { encodeStandings, shardKey, shardOf } from '../../src/standings/blob.ts'
import {
  decodeIndicators,
  encodeIndicators,
  INDICATORS_KEY,
  listIndicators,
} from '../../src/standings/indicators.ts'

const MEMBER = 'ab'.repeat(16)
const STRANGER = 'cd'.repeat(16)
const known = {
  sequence: 5,
  writtenAt: 6,
  lifted: false,
  campaigns: [1, 2].map((n) => ({
    id: `000000000000000${n}`,
    reference: `SW-7Q2F9KT${n}`,
    tier: 'block' as const,
    until: 7 * n,
    indicators: [1, 2, 3].map((i) => ({ kind: i, word: 10 * n + i, sole: i > 1 })),
  })),
  spared: ['1'.repeat(32)],
}

function world(): { readonly kv: Kv; readonly values: Map<string, Uint8Array> } {
  const entry = { account: MEMBER, tier: 'block' as const, until: 0, reference: 'SW-7Q2F9KTX' }
  const values = new Map([
    [
      shardKey(shardOf(MEMBER)),
      encodeStandings({ sequence: 1, writtenAt: 1, lifted: false, entries: [entry] }),
    ],
    [INDICATORS_KEY, encodeIndicators(known)],
  ])
  return {
    values,
    kv: {
      get: async (key) => values.get(key) ?? null,
      put: async (key, bytes) => void values.set(key, bytes),
    },
  }
}
const blob = (values: ReadonlyMap<string, Uint8Array>) => values.get(INDICATORS_KEY)!

describe('lift: indicators of campaigns', () => {
  it('lists what a blob says', () => {
    const { sequence, lifted, campaigns, spared } = listIndicators(encodeIndicators(known))
    expect({ sequence, lifted, campaigns, spared }).toEqual({
      sequence: 5,
      lifted: false,
      campaigns: known.campaigns,
      spared: ['1'.repeat(16)],
    })
  })

  it('spares an account that is lifted, by its id or its reference', async () => {
    for (const asked of [MEMBER, 'SW-7Q2F9KTX']) {
      const { kv, values } = world()
      await liftSome(kv, [asked], 100)
      expect(listIndicators(blob(values))).toMatchObject({
        sequence: 100,
        spared: ['1'.repeat(16), MEMBER.slice(0, 16)],
      })
    }
  })

  it('lets go of a campaign that is lifted by its reference', async () => {
    const { kv, values } = world()
    await liftSome(kv, ['SW-7Q2F9KT2'], 100)
    expect(listIndicators(blob(values)).campaigns).toEqual([known.campaigns[0]])
  })

  it('lifts all, and puts all in force again', async () => {
    const { kv, values } = world()
    const things = [2, 12, 3, 13]
    expect(decodeIndicators(blob(values)).match(STRANGER, things, 1)).not.toBeNull()
    await switchAll(kv, true, 100)
    expect(decodeIndicators(blob(values)).match(STRANGER, things, 1)).toBeNull()
    await switchAll(kv, false, 101)
    expect(decodeIndicators(blob(values)).match(STRANGER, things, 1)).not.toBeNull()
  })

  it('does without where no campaign was ever confirmed', async () => {
    const { kv, values } = world()
    values.delete(INDICATORS_KEY)
    await switchAll(kv, true, 100)
    await liftSome(kv, [MEMBER], 101)
    expect(values.has(INDICATORS_KEY)).toBe(false)
  })
})
