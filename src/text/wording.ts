/**
 * How a prompt is worded: a log-likelihood ratio, in nats, that it is one of a harvest rather than of honest work. Words
 * where instructions stand, what is asked for and the prompt's form each carry a weight; weights come from the fit
 * (wording-weights.ts), which keeps only what several independent sources share.
 */
import type { Intent } from './intent.ts'
import { pairOf } from './lexicon.ts'
import { PUNCTUATION, type Structure } from './structure.ts'
import { hashWord, mix, type Tokens } from './tokens.ts'
import { WORDING } from './wording-weights.ts'

/** Words of one weight stand in one line: weight -> words, separated by spaces. Marks are named by `MARKS`. */
export interface Wording {
  readonly bias: number
  /** Words of the last user turn, of the system prompt; marks of form and intent. */
  readonly user: Readonly<Record<string, string>>
  readonly system: Readonly<Record<string, string>>
  readonly marks: Readonly<Record<string, string>>
}

/** Bounds of one prompt's word, in nats: no single prompt says more. */
export const WORDING_CAPS = [-4, 4] as const
/** Fewer known words than this say as little as this many would. */
const FEW = 4
/** Tells a word of the system prompt from the same word of the user. */
export const SYSTEM_SALT = 0x5bd1e995
const MARK_SALT = 0x2545f491

const FORM_MARKS = [
  'numbered-list',
  'headings',
  'labels',
  'repeated-labels',
  'fences',
  'open-end',
  'cue',
  'ends-with-question',
  'slots',
  'code',
  'mathematics',
] as const
const INTENTS = [
  'generate',
  'generateMany',
  'evolve',
  'judge',
  'judgeCandidate',
  'reason',
  'coerce',
  'persona',
  'tool',
  'derive',
  'confined',
  'self',
  'polite',
  'pointer',
] as const satisfies readonly (keyof Intent)[]

/** Names of the marks, in the order of their keys. */
export const MARKS: readonly string[] = [
  ...FORM_MARKS,
  ...INTENTS.map((name) => `asks:${name}`),
  ...INTENTS.map((name) => `system-asks:${name}`),
  ...Array.from(PUNCTUATION, (mark) => `mark:${mark}`),
]
/** Keys of the marks, as `wordingKeys` gives them. */
export const MARK_KEYS: Uint32Array = Uint32Array.from(MARKS, (name) => (hashWord(name) ^ MARK_SALT) >>> 0)

const out = new Uint32Array(2048)
export interface Keys {
  readonly key: Uint32Array
  size: number
}
const keys: Keys = { key: out, size: 0 }

function push(key: number): void {
  if (keys.size < out.length) out[keys.size++] = key
}

function pushWords(
  { hash, wide }: Tokens,
  zones: readonly (readonly [number, number])[],
  salt: number,
): void {
  for (const [from, to] of zones) {
    for (let i = from; i < to; i++) {
      push((hash[i] ^ salt) >>> 0)
      // a character of Han, kana or Hangul says little alone: two next to each other are a word
      if (wide[i] === 1 && i + 1 < to && wide[i + 1] === 1) push((pairOf(hash[i], hash[i + 1]) ^ salt) >>> 0)
    }
  }
}

/** Keys of everything a prompt is judged by; repeated where it stands repeatedly. The answer is reused by the next call. */
export function wordingKeys(
  user: Tokens,
  zones: readonly (readonly [number, number])[],
  system: Tokens,
  form: Structure,
  intent: Intent,
  systemIntent: Intent | null,
): Keys {
  keys.size = 0
  const characters = Math.max(1, form.letters + form.digits)
  const marks = [
    form.numbered >= 3,
    form.headings > 0,
    form.labels >= 2,
    form.repeatedLabels >= 2,
    form.fences > 0,
    form.openEnd,
    form.cue,
    form.question,
    form.slots > 0,
    form.code > 8 && form.code / characters > 0.03,
    form.digits + form.math > 6 && (form.digits + 2 * form.math) / characters > 0.06,
  ]
  for (let i = 0; i < marks.length; i++) if (marks[i]) push(MARK_KEYS[i])
  for (let i = 0; i < INTENTS.length; i++) {
    if (intent[INTENTS[i]] > 0) push(MARK_KEYS[marks.length + i])
    if (systemIntent && systemIntent[INTENTS[i]] > 0) push(MARK_KEYS[marks.length + INTENTS.length + i])
  }
  const before = marks.length + 2 * INTENTS.length
  for (let rest = form.punctuation; rest !== 0; rest &= rest - 1)
    push(MARK_KEYS[before + 31 - Math.clz32(rest & -rest)])
  pushWords(user, zones, 0)
  pushWords(system, [[0, system.size]], SYSTEM_SALT)
  return keys
}

const SIZE = 8192
const table = new Uint32Array(SIZE)
const weights = new Float32Array(SIZE)
const seen = new Uint32Array(SIZE)
let mark = 0
let bias = 0

/** The key of a word as it stands in the weights: a word, or two characters of Han, kana or Hangul. */
export function keyOf(word: string, salt = 0): number {
  const pair = word.length === 2 && word.charCodeAt(0) >= 0x2e80
  return ((pair ? pairOf(hashWord(word[0]), hashWord(word[1])) : hashWord(word)) ^ salt) >>> 0
}

function place(key: number): number {
  let at = mix(key) & (SIZE - 1)
  while (table[at] !== 0 && table[at] !== key) at = (at + 1) & (SIZE - 1)
  return at
}

/** Fills the table; with `null` it is empty and every prompt weighs nothing. */
export function loadWording(wording: Wording | null): void {
  table.fill(0)
  weights.fill(0)
  seen.fill(0)
  mark = 0
  bias = wording?.bias ?? 0
  if (!wording) return
  const enter = (key: number, weight: number) => {
    const at = place(key)
    table[at] = key
    weights[at] = weight
  }
  for (const [weight, names] of Object.entries(wording.user))
    for (const name of names.split(' ')) enter(keyOf(name), Number(weight))
  for (const [weight, names] of Object.entries(wording.system))
    for (const name of names.split(' ')) enter(keyOf(name, SYSTEM_SALT), Number(weight))
  for (const [weight, names] of Object.entries(wording.marks))
    for (const name of names.split(' ')) enter(MARK_KEYS[MARKS.indexOf(name)], Number(weight))
}
loadWording(WORDING)

/** Nats of a prompt with these keys: each known one once, by the square root of how many are known. */
export function wordingOf({ key, size }: Keys): number {
  mark = (mark + 1) >>> 0 || 1
  let sum = 0
  let known = 0
  for (let i = 0; i < size; i++) {
    const at = place(key[i])
    if (table[at] === 0 || seen[at] === mark) continue
    seen[at] = mark
    known++
    sum += weights[at]
  }
  const nats = bias + (2 * sum) / Math.sqrt(Math.max(FEW, known))
  return Math.min(WORDING_CAPS[1], Math.max(WORDING_CAPS[0], nats))
}
