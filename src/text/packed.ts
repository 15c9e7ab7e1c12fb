/**
 * Sets of words as the edge loads them: without the words, as gaps between sorted short keys, two digits each. A fifth of
 * the bytes; what the words are stands in files that can be read (lexicon-words.ts, wording-weights.ts), and
 * `npm run pack` makes one of the other.
 */
import { mix } from './tokens.ts'

/** Digits, in the order of their values. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/**
 * The bits of a hash that are kept; odd, so never 0. A word that is not in a set of a thousand is taken for one that is,
 * once in some 130 times.
 */
export function shortKey(hash: number): number {
  return (mix(hash) >>> 14) | 1
}

/** The value of a digit. */
export function digitAt(text: string, i: number): number {
  return DIGITS.indexOf(text[i])
}

/** Calls for each key of `gaps`, in their order. */
export function eachKey(gaps: string, call: (key: number, i: number) => void): void {
  let key = 0
  for (let i = 0; 2 * i < gaps.length; i++) {
    key += digitAt(gaps, 2 * i) * DIGITS.length + digitAt(gaps, 2 * i + 1)
    call(key, i)
  }
}

/** Where a key stands in an open-addressed table of 8,192 places, or the free place where it would. */
export function placeOf(table: Uint32Array, key: number): number {
  let at = Math.imul(key, 0x9e3779b1) >>> 19
  while (table[at] !== 0 && table[at] !== key) at = (at + 1) & (PLACES - 1)
  return at
}
export const PLACES = 8192
