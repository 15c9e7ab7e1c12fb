import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIMENSIONS, observe } from '../../src/text/observe.ts'
import { MOST_TOKENS } from '../../src/text/tokens.ts'
import { accepted, NOON } from '../exchanges.ts'

const any = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.nat(0xffff), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .tuple(fc.constantFrom('a ', '船', '1.\n', ':\n', '\ud800', '{'), fc.nat(6000))
    .map(([s, n]) => s.repeat(n)),
)
const role = fc.constantFrom('user', 'assistant', 'tool')
const turn = fc.record({ role, text: any, media: fc.nat(3), toolCalls: fc.nat(3) })

describe('observe', () => {
  it('throws at no text, and what it answers is bounded', () => {
    fc.assert(
      fc.property(any, fc.array(turn, { maxLength: 5 }), fc.integer(), (system, turns, at) => {
        const one = accepted({ at })
        const seen = observe({ ...one, exchange: { ...one.exchange, system, turns } })
        expect(seen.time).toBeGreaterThanOrEqual(0)
        expect(seen.time).toBeLessThan(86_400_000)
        expect(seen.tokens).toBeLessThanOrEqual(MOST_TOKENS)
        expect(seen.shingles.length).toBeLessThanOrEqual(6)
        expect(seen.features.length).toBeLessThanOrEqual(2 * DIMENSIONS)
        for (const share of [seen.variety, seen.dependence, seen.intent.density]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
        for (const value of [...Object.values(seen.form), ...Object.values(seen.intent)])
          expect(Number.isFinite(Number(value))).toBe(true)
        expect(seen.userTurns).toBe(turns.filter((each) => each.role === 'user').length)
      }),
      { numRuns: 150 },
    )
  })

  it('says the same of the same text, whatever came between', () => {
    fc.assert(
      fc.property(any, any, (text, other) => {
        const once = observe(accepted({ text }))
        observe(accepted({ text: other }))
        expect(observe(accepted({ text }))).toEqual(once)
      }),
      { numRuns: 60 },
    )
  })

  it('does not look at the middle of a long text', () => {
    const around = (middle: string) => 'plum '.repeat(1000) + middle.padEnd(4000, ' x') + ' cake'.repeat(1000)
    expect(observe(accepted({ text: around('Generate new tasks') }))).toMatchObject({
      prompt: observe(accepted({ text: around('') })).prompt,
      intent: { generate: 0 },
    })
  })

  it('looks at the last user turn, and at what came before it', () => {
    const one = accepted({ at: NOON })
    const turns = ['Name a fish', 'The pike', 'Is the pike large?'].map((text, i) => ({
      role: i === 1 ? ('assistant' as const) : ('user' as const),
      text,
      media: i,
      toolCalls: 0,
    }))
    expect(observe({ ...one, exchange: { ...one.exchange, turns } })).toMatchObject({
      userTurns: 2,
      continued: true,
      media: 3,
      length: 18,
      dependence: 0.5,
    })
  })
})
