/**
 * How a prompt is worded: two log-likelihood ratios, in nats, that it is one of a harvest rather than a person's, and
 * rather than a service's. Two, for these are told from harvests by different things: people by voice and situation,
 * services by what they do with what they carry. Words where instructions stand, what is asked for and the prompt's form
 * each carry a weight; weights come from the fit (wording-weights.ts), which keeps only what several independent sources
 * share.
 */
import type { Intent } from './intent.ts'
import { pairOf } from './lexicon.ts'
import { digitAt, eachKey, placeOf, PLACES, shortKey } from './packed.ts'
import { PUNCTUATION, type Structure } from './structure.ts'
import { hashWord, STEM, type Tokens } from './tokens.ts'
import { WORDING_TABLE } from './wording-table.ts'

/** Nats for a harvest, against people and against services. */
export interface WordingNats {
  readonly people: number
  readonly services: number
}

/** What the edge loads: `wording-weights.ts` without its words, made by `packWording` (wording-pack.ts). */
export interface WordingTable {
  readonly bias: WordingNats
  /** Gaps between the sorted keys (20 bits of a mixed hash), two digits each. */
  readonly gaps: string
  /** A digit for each key: its weight in steps, 32 for none. */
  readonly people: string
  readonly services: string
}

/** Nats of one step of a weight. */
export const STEP = 0.3
/** Where 0 stands among the digits. */
export const ZERO = 32
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
  { hash, stem, wide }: Tokens,
  zones: readonly (readonly [number, number])[],
  salt: number,
): void {
  for (const [from, to] of zones) {
    for (let i = from; i < to; i++) {
      push((stem[i] ^ salt) >>> 0)
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

const table = new Uint32Array(PLACES)
const people = new Float32Array(PLACES)
const services = new Float32Array(PLACES)
const seen = new Uint32Array(PLACES)
let mark = 0
let bias: WordingNats = { people: 0, services: 0 }

/** The key of a word (it may be whole: its stem counts), or of two characters of Han, kana or Hangul. */
export function keyOf(word: string, salt = 0): number {
  const pair = word.length === 2 && word.charCodeAt(0) >= 0x2e80
  const hash = pair ? pairOf(hashWord(word[0]), hashWord(word[1])) : hashWord(word.slice(0, STEM))
  return (hash ^ salt) >>> 0
}

/** Puts a table in force; with `null` every prompt weighs nothing. */
export function loadTable(packed: WordingTable | null): void {
  table.fill(0)
  seen.fill(0)
  mark = 0
  bias = packed?.bias ?? { people: 0, services: 0 }
  if (!packed) return
  eachKey(packed.gaps, (key, i) => {
    const at = placeOf(table, key)
    table[at] = key
    people[at] = (digitAt(packed.people, i) - ZERO) * STEP
    services[at] = (digitAt(packed.services, i) - ZERO) * STEP
  })
}
loadTable(WORDING_TABLE)

const bounded = (nats: number) => Math.min(WORDING_CAPS[1], Math.max(WORDING_CAPS[0], nats))

/** Nats of a prompt with these keys: each known one once, by the square root of how many are known. */
export function wordingOf({ key, size }: Keys): WordingNats {
  mark = (mark + 1) >>> 0 || 1
  let toPeople = 0
  let toServices = 0
  let known = 0
  for (let i = 0; i < size; i++) {
    const at = placeOf(table, shortKey(key[i]))
    if (table[at] === 0 || seen[at] === mark) continue
    seen[at] = mark
    known++
    toPeople += people[at]
    toServices += services[at]
  }
  const scale = 2 / Math.sqrt(Math.max(FEW, known))
  return {
    people: bounded(bias.people + scale * toPeople),
    services: bounded(bias.services + scale * toServices),
  }
}
