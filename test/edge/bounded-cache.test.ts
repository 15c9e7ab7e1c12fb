import { describe, expect, it } from 'vitest'
import { boundedCache } from '../../src/bounded-cache.ts'

describe('boundedCache', () => {
  it('lets the least recently used go first', () => {
    const cache = boundedCache<number>({ entries: 3, characters: 1000 })
    for (const [i, key] of ['a', 'b', 'c'].entries()) cache.set(key, i)
    expect(cache.get('a')).toBe(0)
    cache.set('d', 3)
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key))).toEqual([0, undefined, 2, 3])
  })

  it('is bounded in the characters of its keys, for strangers choose them', () => {
    const cache = boundedCache<number>({ entries: 1000, characters: 100 })
    const keys = Array.from({ length: 20 }, (_, i) => String(i).padStart(30, '.'))
    for (const [i, key] of keys.entries()) cache.set(key, i)
    expect(keys.filter((key) => cache.get(key) !== undefined)).toEqual(keys.slice(-3))
    // one key that is too long pushes out nothing
    cache.set('x'.repeat(60), 1)
    expect(cache.get('x'.repeat(60))).toBeUndefined()
    expect(cache.get(keys[19])).toBe(19)
  })

  it('counts a key once, however often it is set', () => {
    const cache = boundedCache<number>({ entries: 1000, characters: 100 })
    for (let i = 0; i < 100; i++) cache.set('k'.repeat(40), i)
    cache.set('l'.repeat(40), 1)
    expect([cache.get('k'.repeat(40)), cache.get('l'.repeat(40))]).toEqual([99, 1])
  })
})
