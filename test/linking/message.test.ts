import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RECORD, type AccountFacts } from '../../src/linking/facts.ts'
import { packMessage, unpackMessage } from '../../src/linking/message.ts'

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const facts = fc.record({
  account: fc.stringMatching(/^[0-9a-f]{32}$/),
  at: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
  exchanges: word,
  nats: fc.option(fc.float({ noNaN: true, noDefaultInfinity: true })),
  records: fc
    .array(fc.array(word, { minLength: RECORD, maxLength: RECORD }), { maxLength: 3 })
    .map((records) => records.flat()),
})

describe('message', () => {
  it('says the same after it was packed and unpacked', () => {
    fc.assert(
      fc.property(word, word, fc.array(facts, { maxLength: 5 }), (sender, number, told) => {
        const read = unpackMessage(packMessage({ sender, number, facts: told }))
        expect(read).toMatchObject({ sender, number })
        expect(read!.facts.map((one) => ({ ...one, records: [...one.records] }))).toEqual(told)
      }),
    )
  })

  it('costs 32 bytes an account, and its records', () => {
    const account: AccountFacts = {
      account: 'ab'.repeat(16),
      at: 0,
      exchanges: 1,
      nats: null,
      records: Array.from({ length: 2 * RECORD }, () => 1),
    }
    const empty = packMessage({ sender: 1, number: 1, facts: [] }).byteLength
    expect(packMessage({ sender: 1, number: 1, facts: [account] }).byteLength - empty).toBe(
      32 + 2 * 4 * RECORD,
    )
  })

  it('takes nothing of what is no message, or is cut off', () => {
    const whole = packMessage({
      sender: 1,
      number: 1,
      facts: [
        {
          account: 'ab'.repeat(16),
          at: 0,
          exchanges: 1,
          nats: 2,
          records: Array.from({ length: RECORD }, () => 1),
        },
      ],
    })
    for (let length = 0; length < whole.length; length++)
      if (length !== 3) expect(unpackMessage(whole.slice(0, length))).toBeNull()
    expect(unpackMessage(Uint32Array.from([...whole, 0]))).toBeNull()
    expect(unpackMessage(Uint32Array.from([2, ...whole.slice(1)]))).toBeNull()
    expect(unpackMessage([...whole])).toBeNull()
    expect(unpackMessage(null)).toBeNull()
    expect(unpackMessage(new Uint32Array((1 << 18) + 1).fill(whole[0]))).toBeNull()
  })
})
