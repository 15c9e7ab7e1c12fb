import { describe, expect, it } from 'vitest'
import { FIELD, RECORD, toldAs } from '../../src/linking/facts.ts'
import { tell, type Kept } from '../../src/linking/ledger.ts'
import { HONEST, levelOf } from '../../src/linking/level.ts'
import { crowd, seed } from './population.ts'

const ledgerOf = (scale: number, shift: number): Kept[] => {
  seed(3)
  const ledger = new Map<string, Kept>()
  for (const facts of crowd(400)) tell(ledger, { ...facts, nats: shift + scale * facts.nats! })
  return [...ledger.values()]
}

describe('level', () => {
  it('puts verdicts of any fit on one scale, and says nothing of who has none', () => {
    const [one, other] = [ledgerOf(1, 0), ledgerOf(0.4, 7)]
    const [here, there] = [levelOf(one), levelOf(other)]
    one.forEach((kept, i) => expect(there.nats(other[i])).toBeCloseTo(here.nats(kept), 3))
    const mean = one.reduce((sum, kept) => sum + here.nats(kept), 0) / one.length
    expect(Math.abs(mean - HONEST.mean)).toBeLessThan(0.5)
    expect(here.nats({ ...one[0], nats: null })).toBeNaN()
  })

  it('weighs wording by how far it is from the usual, within bounds, and absent wording as usual', () => {
    const ledger = ledgerOf(1, 0)
    const { wording } = levelOf(ledger)
    expect(wording(0)).toBe(0)
    expect(wording(toldAs(-1.4))).toBeGreaterThan(wording(toldAs(-1.7)))
    expect(wording(toldAs(-4))).toBeLessThan(0)
    expect(wording(toldAs(4))).toBeLessThan(2.5)
    // the middle of what these say
    let sum = 0
    for (const { records, size } of ledger)
      for (let i = 0; i < size; i++) sum += wording(records[i * RECORD + FIELD.wording]) / size
    expect(Math.abs(sum / ledger.length)).toBeLessThan(0.5)
  })
})
