import { describe, expect, it } from 'vitest'
import {
  FIELD,
  MOST_RECORDS,
  natsTold,
  pushRecord,
  RECORD,
  underKey,
  wordingIn,
  type FactKey,
} from '../../src/linking/facts.ts'
import { observe } from '../../src/text/observe.ts'
import type { Accepted, Verdict } from '../../src/types.ts'

const KEY: FactKey = [11, 22]
const TEMPLATE =
  'Rewrite the given prompt so that it becomes a little harder to answer for a language model. Prompt: '

function accepted(text: string): Accepted {
  return {
    at: Date.UTC(2026, 2, 1, 12, 30),
    caller: { account: 'a', ipPrefix: '203.0.113.0/24', asn: 64500, ja4: 't13d', userAgent: 'x/1' },
    exchange: {
      dialect: 'openai-chat',
      model: 'm',
      system: '',
      turns: [{ role: 'user', text, media: 0, toolCalls: 0 }],
      tools: [],
      sampling: {},
      oversize: false,
    },
    answer: { partial: false },
  }
}

function recordOf(text: string, key = KEY): number[] {
  const records: number[] = []
  const one = accepted(text)
  pushRecord(records, observe(one), one.caller, key)
  return records
}

describe('facts', () => {
  it('are words of 32 bits, of a fixed number', () => {
    const record = recordOf(`${TEMPLATE}Why is the sky blue?`)
    expect(record).toHaveLength(RECORD)
    expect(record.every((word) => word >>> 0 === word)).toBe(true)
    expect(record[FIELD.minute]).toBe(Date.UTC(2026, 2, 1, 12, 30) / 60_000)
    // what is absent is 0
    expect([record[FIELD.org], record[FIELD.system], record[FIELD.tools], record[FIELD.root]]).toEqual([
      0, 0, 0, 0,
    ])
  })

  it('are the same for accounts of one template, and the contents are not', () => {
    const one = recordOf(`${TEMPLATE}Why is the sky blue?`)
    const two = recordOf(`${TEMPLATE}Name three rivers of the north.`)
    const samples = (record: number[]) => record.slice(FIELD.samples, FIELD.root)
    expect(samples(one).filter((word) => samples(two).includes(word)).length).toBeGreaterThan(2)
    expect(one[FIELD.prompt]).not.toBe(two[FIELD.prompt])
  })

  it('tell nothing without the key', () => {
    const one = recordOf(TEMPLATE)
    const other = recordOf(TEMPLATE, [11, 23])
    // the minute and the wording are no hashes
    for (let i = FIELD.ja4; i < RECORD; i++) if (one[i] !== 0) expect(other[i]).not.toBe(one[i])
    expect(other[FIELD.network]).not.toBe(one[FIELD.network])
    expect(underKey(0, KEY)).toBe(0)
  })

  it('say how a prompt is worded, to a sixteenth of a nat', () => {
    const { people, services } = observe(accepted(TEMPLATE)).wording
    const told = wordingIn(recordOf(TEMPLATE)[FIELD.wording])!
    expect(Math.abs(told - Math.min(people, services))).toBeLessThanOrEqual(1 / 32)
    expect(wordingIn(0)).toBeNull()
  })

  it('do not hold a suspect lane against an account of which it is a small part', () => {
    const verdict = (nats: number, inLane: number, exchanges = 100): Verdict => ({
      nats,
      p: 0.01,
      score: 0.99,
      escalate: false,
      tier: 'observe',
      evidence: [],
      exchanges,
      lane: 3,
      inLane,
    })
    expect(natsTold(verdict(5, 60), 8)).toBe(5)
    expect(natsTold(verdict(5, 10), 8)).toBeNull()
    expect(natsTold(verdict(-3, 10), 8)).toBe(-3)
    expect([natsTold(verdict(5, 7, 7), 8), natsTold(null, 8), natsTold(undefined, 8)]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('are bounded in one flush', () => {
    const records: number[] = []
    const one = accepted(TEMPLATE)
    for (let i = 0; i < 3 * MOST_RECORDS; i++) pushRecord(records, observe(one), one.caller, KEY)
    expect(records).toHaveLength(MOST_RECORDS * RECORD)
  })
})
