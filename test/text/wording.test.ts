import { afterEach, describe, expect, it } from 'vitest'
import { observe } from '../../src/text/observe.ts'
import { loadWording, MARK_KEYS, MARKS, SYSTEM_SALT, keyOf, type Keys } from '../../src/text/wording.ts'
import { WORDING } from '../../src/text/wording-weights.ts'
import type { Exchange } from '../../src/types.ts'
import { accepted } from '../exchanges.ts'

function natsOf(text: string, change: Partial<Exchange> = {}): number {
  const one = accepted({ text })
  return observe({ ...one, exchange: { ...one.exchange, ...change } }).wording
}

function keysOf(text: string, change: Partial<Exchange> = {}): Set<number> {
  const one = accepted({ text })
  const seen = new Set<number>()
  observe({ ...one, exchange: { ...one.exchange, ...change } }, ({ key, size }: Keys) => {
    for (let i = 0; i < size; i++) seen.add(key[i])
    return 0
  })
  return seen
}

describe('wording of a prompt', () => {
  afterEach(() => loadWording(WORDING))

  it('adds the weights of the words it knows, each once', () => {
    loadWording({ bias: -1, user: { 0.5: 'plum cake' }, system: {}, marks: {} })
    expect(natsOf('plum plum cake')).toBeCloseTo(-1 + (2 * 1) / Math.sqrt(4))
    expect(natsOf('something else')).toBe(-1)
  })

  it('weighs each of many words less than each of few', () => {
    const words = 'a b c d e f g h i j k l m n o p'.split(' ')
    loadWording({ bias: 0, user: { 0.5: words.join(' ') }, system: {}, marks: {} })
    expect(natsOf(words.join(' '))).toBeCloseTo((2 * 8) / 4)
  })

  it('lets no single prompt say more than 4 nats', () => {
    loadWording({ bias: 0, user: { 30: 'plum', '-30': 'cake' }, system: {}, marks: {} })
    expect(natsOf('plum')).toBe(4)
    expect(natsOf('cake')).toBe(-4)
  })

  it('keeps the words of the system prompt apart', () => {
    loadWording({ bias: 0, user: {}, system: { 1: 'plum' }, marks: {} })
    expect(natsOf('plum')).toBe(0)
    expect(natsOf('cake', { system: 'You are a plum.' })).toBe(1)
  })

  it('takes two Chinese characters next to each other for a word', () => {
    loadWording({ bias: 0, user: { 1: '生成' }, system: {}, marks: {} })
    expect(natsOf('请生成题目')).toBe(1)
    expect(natsOf('生 成')).toBe(1)
    expect(natsOf('成生')).toBe(0)
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
    const named = Object.values(WORDING.marks).flatMap((line) => line.split(' '))
    expect(named.filter((name) => !MARKS.includes(name))).toEqual([])
    expect(named.length).toBeGreaterThan(5)
  })
})
