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

  it('names a template by where it says what is asked for, whatever it is filled with', () => {
    const items = [
      'Boats rust in the harbour of Dun.',
      'How deep is the lake behind the mill?',
      'Three plums.',
    ]
    const before = items.map((item) => `Write a harder question than this one: ${item}`)
    const behind = items.map(
      (item) => `${item} Now write new questions about it, step by step, and solve them.`,
    )
    const named = (texts: readonly string[]) =>
      new Set(texts.map((text) => observe(accepted({ text })).template))
    expect([named(before).size, named(behind).size, named(items).size]).toEqual([1, 1, 3])
    expect(named([before[0], behind[0]]).size).toBe(2)
  })

  it('names it by a long system prompt where there is one, and by its beginning', () => {
    const one = accepted({ text: 'Plums' })
    const named = (system: string, text: string) =>
      observe({
        ...accepted({ text }),
        exchange: { ...one.exchange, system, turns: accepted({ text }).exchange.turns },
      }).template
    const long = `You plan the ${'boats and the nets and the crews '.repeat(8)}`
    expect(named(`${long}today`, 'Plums')).toBe(named(`${long}tomorrow`, 'A net tore'))
    expect(named('Be brief.', 'Plums')).not.toBe(named('Be brief.', 'A net tore'))
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
