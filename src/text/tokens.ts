/**
 * Text into tokens, once, in one pass without regular expressions: linear in its length whatever it holds. A token is
 * kept as a 32-bit hash of its lower-cased letters; runs of digits are one and the same token; a Han, kana or Hangul
 * character is a token of its own.
 */

/** FNV-1a, 32 bits. */
export const FNV = 0x811c9dc5
const PRIME = 0x01000193

/** The hash of a word as `tokenize` makes it. */
export function hashWord(word: string): number {
  let hash = FNV
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME)
  return hash >>> 0
}

/** Spreads a hash's bits, so that its low ones may be used alone (the finaliser of MurmurHash3). */
export function mix(hash: number): number {
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** What every run of digits becomes. */
export const NUMBER = hashWord('0')

const OTHER = 0
const LETTER = 1
const DIGIT = 2
const WIDE = 3
const kinds = new Uint8Array(65536)
for (let code = 0; code < 65536; code++) {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39) kinds[code] = LETTER
    else if (code >= 48 && code <= 57) kinds[code] = DIGIT
  } else if (code >= 0x2e80 && code <= 0x9fff && (code < 0x3000 || code > 0x303f)) kinds[code] = WIDE
  else if ((code >= 0xac00 && code <= 0xd7af) || (code >= 0xf900 && code <= 0xfaff)) kinds[code] = WIDE
  else if (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2e7f) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code < 0xd800
  )
    kinds[code] = LETTER
}
kinds[39] = OTHER

export interface Tokens {
  /** Hashes, in order; only the first `size` count. Reused by the next call. */
  readonly hash: Uint32Array
  /** Hashes of their first `STEM` letters: what the forms of a word share, in most languages. */
  readonly stem: Uint32Array
  /** 1 where the token is a character of its own (Han, kana, Hangul). */
  readonly wide: Uint8Array
  size: number
}

export const MOST_TOKENS = 4096
/** Letters of a stem. */
export const STEM = 6

export function newTokens(): Tokens {
  return {
    hash: new Uint32Array(MOST_TOKENS),
    stem: new Uint32Array(MOST_TOKENS),
    wide: new Uint8Array(MOST_TOKENS),
    size: 0,
  }
}

/** The small letter of a Latin or Cyrillic capital; any other letter as it is. */
function lowerOf(code: number): number {
  if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f))
    return code < 0x400 ? code | 32 : code + 32
  return code
}

/** Appends the tokens of `text[from..to)` to `tokens`; what does not fit is left out. */
export function tokenize(text: string, from: number, to: number, tokens: Tokens): void {
  const { hash: out, stem: stems, wide } = tokens
  let size = tokens.size
  let hash = FNV
  let stem = FNV
  let letters = 0
  let open = OTHER
  // one turn more than there are characters: it closes the last token; no closure, it would cost half of the time (bench)
  for (let i = from; i <= to && size < MOST_TOKENS; i++) {
    const code = i < to ? text.charCodeAt(i) : 32
    const kind = kinds[code]
    if (open !== OTHER && kind !== open) {
      wide[size] = 0
      stems[size] = open === DIGIT ? NUMBER : stem
      out[size++] = open === DIGIT ? NUMBER : hash
      hash = FNV
      letters = 0
      open = OTHER
      if (size === MOST_TOKENS) break
    }
    if (kind === LETTER) {
      hash = Math.imul(hash ^ lowerOf(code), PRIME)
      if (letters < STEM) {
        stem = hash
        letters++
      }
      open = LETTER
    } else if (kind === DIGIT) open = DIGIT
    else if (kind === WIDE) {
      wide[size] = 1
      out[size] = stems[size] = Math.imul(FNV ^ code, PRIME)
      size++
    }
  }
  tokens.size = size
}
