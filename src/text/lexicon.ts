/**
 * The concepts that words stand for. Which words, lexicon-words.ts says; here they are only keys. With every list emptied,
 * detection falls back on structure (the evaluation states what that costs).
 */
import { LEXICON_TABLE } from './lexicon-table.ts'
import { digitAt, eachKey, placeOf, PLACES, shortKey } from './packed.ts'
import { hashWord } from './tokens.ts'

/** A bit for each concept. */
export const CONCEPT = {
  make: 1 << 0,
  change: 1 << 1,
  judge: 1 << 2,
  solve: 1 << 3,
  derive: 1 << 4,
  explain: 1 << 5,
  item: 1 << 6,
  rubric: 1 << 7,
  candidate: 1 << 8,
  reason: 1 << 9,
  trace: 1 << 10,
  diverse: 1 << 11,
  persona: 1 << 12,
  tool: 1 << 13,
  only: 1 << 14,
  source: 1 << 15,
  self: 1 << 16,
  you: 1 << 17,
  polite: 1 << 18,
  pointer: 1 << 19,
  step: 1 << 20,
  write: 1 << 21,
  number: 1 << 22,
  soften: 1 << 23,
  politics: 1 << 24,
} as const

const keys = new Uint32Array(PLACES)
const masks = new Uint32Array(PLACES)

/** Two characters next to each other, as one key. */
export function pairOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) >>> 0
}

/** A word as tokens have it: two characters of Han, kana or Hangul are a pair. */
export function keyOfWord(word: string): number {
  const pair = word.length > 1 && word.charCodeAt(0) >= 0x2e80
  return pair ? pairOf(hashWord(word[0]), hashWord(word[1])) : hashWord(word)
}

/** Fills the table, or with `words: false` leaves every list empty (what the evaluation calls `--no-lexicon`). */
export function loadLexicon(words: boolean): void {
  keys.fill(0)
  masks.fill(0)
  if (!words) return
  eachKey(LEXICON_TABLE.gaps, (key, i) => {
    const at = placeOf(keys, key)
    keys[at] = key
    masks[at] |= 1 << digitAt(LEXICON_TABLE.concepts, i)
  })
}
loadLexicon(true)

/** The concepts of a token or pair, as bits. */
export function conceptsOf(hash: number): number {
  const key = shortKey(hash)
  const at = placeOf(keys, key)
  return keys[at] === key ? masks[at] : 0
}
