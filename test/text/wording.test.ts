import { afterEach, describe, expect, it } from 'vitest'
import { observe } from '../../src/text/observe.ts'
import {
  MARK_KEYS,
  MARKS,
  STEP,
  SYSTEM_SALT,
  keyOf,
  type Keys,
  type WordingNats,
} from '../../src/text/wording.ts'
import { loadWording } from '../../src/text/wording-pack.ts'
import { WORDING } from '../../src/text/wording-weights.ts'
import type { Exchange } from '../../src/types.ts'
import { accepted } from '../exchanges.ts'

function natsOf(text: string, change: Partial<Exchange> = {}): WordingNats {
  const one = accepted({ text })
  return observe({ ...one, exchange: { ...one.exchange, ...change } }).wording
}

function keysOf(text: string, change: Partial<Exchange> = {}): Set<number> {
  const one = accepted({ text })
  const seen = new Set<number>()
  observe({ ...one, exchange: { ...one.exchange, ...change } }, ({ key, size }: Keys) => {
    for (let i = 0; i < size; i++) seen.add(key[i])
    return { people: 0, services: 0 }
  })
  return seen
}

describe('wording of a prompt', () => {
  afterEach(() => loadWording(WORDING))

  const none = { people: 0, services: 0 }

  it('adds the weights of the words it knows, each once, against people and against services', () => {
    loadWording({
      bias: { people: -1, services: 0.5 },
      user: { 5: 'plum-5 cake-5', 0: 'tin+5' },
      system: {},
      marks: {},
    })
    expect(natsOf('plum plum cake')).toEqual({
      people: -1 + (2 * 3) / Math.sqrt(4),
      services: 0.5 - (2 * 3) / Math.sqrt(4),
    })
    expect(natsOf('tin')).toEqual({ people: -1, services: 2 })
    expect(natsOf('something else')).toEqual({ people: -1, services: 0.5 })
  })

  it('weighs each of many words less than each of few', () => {
    const words = 'a b c d e f g h i j k l m n o p'.split(' ')
    loadWording({
      bias: none,
      user: { 1: words.map((word) => `${word}+0`).join(' ') },
      system: {},
      marks: {},
    })
    expect(natsOf(words.join(' ')).people).toBeCloseTo((2 * 16 * STEP) / 4)
  })

  it('lets no single prompt say more than 4 nats', () => {
    loadWording({ bias: none, user: { 31: 'plum-32', '-32': 'cake+31' }, system: {}, marks: {} })
    expect(natsOf('plum')).toEqual({ people: 4, services: -4 })
    expect(natsOf('cake')).toEqual({ people: -4, services: 4 })
  })

  it('knows the forms of a word by their first six letters', () => {
    loadWording({ bias: none, user: { 5: 'questi+5' }, system: {}, marks: {} })
    expect(natsOf('QUESTIONS').people).toBe(5 * STEP)
    expect(natsOf('quest').people).toBe(0)
    expect(keyOf('questioning')).toBe(keyOf('questi'))
  })

  it('reads a weight behind a mark that is a sign itself', () => {
    loadWording({ bias: none, user: {}, system: {}, marks: { '-5': 'mark:++10 mark:-+15' } })
    expect(natsOf('a + b')).toEqual({ people: -5 * STEP, services: 10 * STEP })
    expect(natsOf('a - b').services).toBe(4)
  })

  it('keeps the words of the system prompt apart', () => {
    loadWording({ bias: none, user: {}, system: { 5: 'plum+10' }, marks: {} })
    expect(natsOf('plum')).toEqual(none)
    expect(natsOf('cake', { system: 'You are a plum.' })).toEqual({ people: 5 * STEP, services: 10 * STEP })
  })

  it('takes two Chinese characters next to each other for a word', () => {
    loadWording({ bias: none, user: { 5: '生成+5' }, system: {}, marks: {} })
    expect(natsOf('请生成题目').people).toBe(5 * STEP)
    expect(natsOf('生 成').people).toBe(5 * STEP)
    expect(natsOf('成生').people).toBe(0)
  })

  it('sees form, intent and punctuation', () => {
    const keys = keysOf('### Task\nGenerate 5 new tasks for {role}:')
    const marksOf = [...keys].map((key) => MARKS[MARK_KEYS.indexOf(key)]).filter((name) => name !== undefined)
    expect(marksOf).toEqual(expect.arrayContaining(['headings', 'asks:generate', 'mark:#', 'mark:{', 'cue']))
    expect(marksOf).not.toContain('mark:`')
    expect(keys.has(keyOf('role'))).toBe(true)
    expect(keys.has(keyOf('role', SYSTEM_SALT))).toBe(false)
  })

  it('has no two marks of one key, and knows every mark that weights name', () => {
    expect(new Set(MARK_KEYS).size).toBe(MARKS.length)
    const named = Object.values(WORDING.marks)
      .flatMap((line) => line.split(' '))
      .map((word) => word.replace(/[+-]\d+$/, ''))
    expect(named.filter((name) => !MARKS.includes(name))).toEqual([])
    expect(named.length).toBeGreaterThan(5)
  })
})
