import { describe, expect, it } from 'vitest'
import { play, say } from './play.ts'

/** A word of its own for each number: figures themselves do not make a prompt another. */
const word = (i: number) => Array.from(String(i), (digit) => 'abcdefghij'[Number(digit)]).join('')

const changedOf = (systemOf: (i: number) => string) =>
  play(
    'changing-instructions',
    say(['Go on with #']).map((one, i) => ({
      ...one,
      exchange: { ...one.exchange, system: systemOf(i) },
    })),
  ).changed

describe('changing-instructions', () => {
  it('sees that every call has a system prompt of its own', () => {
    expect(
      changedOf((i) => `You work with the tools fetch_${word(i)} and store_${word(i)}.`),
    ).toBeGreaterThan(0.8)
  })

  it('is silent where one is kept, a few are, or none is given', () => {
    expect(changedOf(() => 'You are the helper of a shop.')).toBeLessThan(0.01)
    expect(changedOf((i) => `You are the helper of shop ${word(i % 3)}.`)).toBeLessThan(0.15)
    expect(changedOf((i) => `Ticket ${i}, opened at 10:${i}.`)).toBeLessThan(0.01)
    expect(changedOf(() => '')).toBe(0)
  })
})
