/** A page as the 48-bit numbers that Redis answers: the widest that JSON carries exactly and that divide a page. */
import { PAGE_BYTES } from '../counters/layout.ts'

const WORD = 6

/** How many numbers a page of so many bytes is. */
export function wordsOf(bytes: number): number {
  return bytes / WORD
}
export const WORDS = wordsOf(PAGE_BYTES)
/** Bits of each. */
export const WORD_BITS = WORD * 8

/**
 * The page of `bytes` bytes out of its numbers, from `from` on.
 * @throws {TypeError} where one of them is no 48-bit number: the store answered something else.
 */
export function pageOfWords(words: readonly unknown[], from: number, bytes = PAGE_BYTES): Uint8Array {
  const page = new Uint8Array(bytes)
  const view = new DataView(page.buffer)
  for (let i = 0; i < wordsOf(bytes); i++) {
    const word = words[from + i]
    if (typeof word !== 'number' || !(word >= 0 && word < 2 ** WORD_BITS) || !Number.isInteger(word))
      throw new TypeError(`answered ${JSON.stringify(word)?.slice(0, 40)} for a 48-bit number`)
    if (word === 0) continue
    view.setUint16(i * WORD, Math.floor(word / 2 ** 32))
    view.setUint32(i * WORD + 2, word % 2 ** 32)
  }
  return page
}

/** Null for a page of zeros: nobody has written it. */
export function orNull(page: Uint8Array): Uint8Array | null {
  return page.some((byte) => byte !== 0) ? page : null
}
