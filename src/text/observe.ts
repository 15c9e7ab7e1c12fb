/**
 * An exchange as the signals see it: computed once, no text in it. What is asked for is looked for where instructions
 * stand, at the head and the tail of the last user turn and at the head of the system prompt; what is carried in between
 * counts only by its form.
 */
import type { Accepted, Exchange } from '../types.ts'
import { findItem, type DatasetMatch } from './datasets.ts'
import { readIntent, type Intent } from './intent.ts'
import { conceptsOf } from './lexicon.ts'
import { scriptOf } from './script.ts'
import { emptyStructure, scan, type Structure } from './structure.ts'
import { hashWord, mix, newTokens, tokenize, type Tokens } from './tokens.ts'
import { wordingKeys, wordingOf, type Keys, type WordingNats } from './wording.ts'

/** How much of the last user turn, and of the system prompt, is looked at: characters. */
const HEAD = 4096
const TAIL = 2048
const SYSTEM = 1024
/** Tokens at each end among which the shingles are sampled. */
const ZONE = 56
/** Tokens in a shingle, and how many of the smallest hashes are kept. */
const SHINGLE = 4
const SAMPLE = 6
/** Words that name the template of a long system prompt, by its beginning; and of a prompt, by one of its ends. */
const SYSTEM_WORDS = 12
const PROMPT_WORDS = 6
/** Tokens from which on a system prompt is long: it tells one tool from another. */
export const LONG_SYSTEM = 40
/** Tokens of each end of a prompt that are looked at for its instruction. */
const END = 12

export interface Observation {
  readonly at: number
  /** Milliseconds into the UTC day. */
  readonly time: number
  readonly exchange: Exchange
  readonly inputTokens: number
  readonly outputTokens: number
  readonly finish: string
  /** Hash of the last user turn's tokens: the same for the same text, whatever its spacing. */
  readonly prompt: number
  readonly system: number
  readonly systemTokens: number
  /** Sampled fingerprints of what surrounds the carried text. */
  readonly shingles: readonly number[]
  /** A hash that prompts of one template share with good chance, whatever they carry. */
  readonly template: number
  /** Characters of the last user turn. */
  readonly length: number
  readonly tokens: number
  /** Different tokens over tokens, of the first 256. */
  readonly variety: number
  /** User turns; and whether an assistant's turn came before the last one. */
  readonly userTurns: number
  readonly continued: boolean
  /** Tokens that the last turn shares with the answer before it, over its tokens. */
  readonly dependence: number
  /** Names the conversation up to its last turn; 0 where none of it is there. */
  readonly prefix: number
  readonly media: number
  /** Hashes of the end user that the request names and of the client that sent it; 0 where unknown. */
  readonly endUser: number
  readonly client: number
  /** See script.ts. */
  readonly script: number
  readonly registered: boolean
  readonly form: Structure
  readonly intent: Intent
  /** The system prompt's intent where there is one of some length, else null. */
  readonly systemIntent: Intent | null
  /** The item of a public data set that the prompt carries: where the operator has an index of them. */
  readonly dataset: DatasetMatch | null
  /** How the prompt is worded, in nats: above 0 as harvests are, rather than as people or services word theirs. */
  readonly wording: WordingNats
  /** Feature number and signed amount, alternating: the normalised hashed bag of words, in eighths. */
  readonly features: readonly number[]
}

/** Dimensions of the hashed bag of words. */
export const DIMENSIONS = 48

/** Where honest accounts' prompts lie among the hashed features (`Observation.features`). */
export interface BenignMean {
  /** The mean of the honest accounts' means, one number a dimension, in units of a normalised prompt. */
  readonly mean: readonly number[]
  /** The mean cosine of two prompts of different honest accounts. */
  readonly self: number
}

const words = newTokens()
const systemWords = newTokens()
const earlier = newTokens()
const bag = new Int16Array(DIMENSIONS)
const MARKS = new Uint32Array(1024)
let mark = 0

/** The `SAMPLE` smallest shingle hashes of the zones at both ends, smallest first. */
function sample({ hash, size }: Tokens, zones: readonly (readonly [number, number])[]): number[] {
  const smallest: number[] = []
  for (const [from, to] of zones) {
    for (let i = from; i + SHINGLE <= to; i++) {
      let h = hash[i]
      for (let k = 1; k < SHINGLE; k++) h = Math.imul(h, 0x9e3779b1) ^ hash[i + k]
      h = mix(h)
      if (smallest.length === SAMPLE && h >= smallest[SAMPLE - 1]) continue
      let at = smallest.length
      while (at > 0 && smallest[at - 1] > h) at--
      if (smallest[at - 1] === h) continue
      smallest.splice(at, 0, h)
      if (smallest.length > SAMPLE) smallest.pop()
    }
  }
  if (smallest.length === 0 && size > 0) smallest.push(mix(hash[0]))
  return smallest
}

function hashAll({ hash, size }: Tokens): number {
  let h = size
  for (let i = 0; i < size; i++) h = Math.imul(h ^ hash[i], 0x01000193)
  return mix(h)
}

/** Different tokens over tokens, of the first 256; a small table of marks keeps it linear. */
function varietyOf({ hash, size }: Tokens): number {
  mark = (mark + 1) >>> 0 || 1
  const count = Math.min(size, 256)
  let fresh = 0
  for (let i = 0; i < count; i++) {
    const at = mix(hash[i]) & 1023
    if (MARKS[at] !== mark) {
      MARKS[at] = mark
      fresh++
    }
  }
  return count === 0 ? 1 : fresh / count
}

/** How much of the last turn's words stand in the answer before it. */
function dependenceOf(text: string, { hash, size }: Tokens): number {
  earlier.size = 0
  tokenize(text, 0, Math.min(text.length, 2048), earlier)
  mark = (mark + 1) >>> 0 || 1
  for (let i = 0; i < earlier.size; i++) MARKS[mix(earlier.hash[i]) & 1023] = mark
  const count = Math.min(size, 128)
  let shared = 0
  for (let i = 0; i < count; i++) if (MARKS[mix(hash[i]) & 1023] === mark) shared++
  return count === 0 ? 0 : shared / count
}

function hashOf({ hash }: Tokens, from: number, to: number): number {
  let h = 0
  for (let i = from; i < to; i++) h = mix(Math.imul(h, 31) + hash[i])
  return h
}

function conceptsIn({ hash }: Tokens, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (conceptsOf(hash[i]) !== 0) count++
  return count
}

/**
 * Names a template by a few words of it, for what it is filled with changes: of a long system prompt those it begins with,
 * else those at the end of the prompt that says more of what is asked for.
 */
function templateOf(prompt: Tokens, system: Tokens): number {
  if (system.size >= LONG_SYSTEM) return hashOf(system, 0, SYSTEM_WORDS)
  const { size } = prompt
  const end = Math.min(END, size)
  const words = Math.min(PROMPT_WORDS, size)
  return conceptsIn(prompt, 0, end) >= conceptsIn(prompt, size - end, size)
    ? hashOf(prompt, 0, words)
    : hashOf(prompt, size - words, size)
}

function featuresOf({ hash, size }: Tokens): number[] {
  bag.fill(0)
  for (let i = 0; i < size; i++) {
    const h = mix(hash[i])
    bag[(h >>> 1) % DIMENSIONS] += h & 1 ? 1 : -1
  }
  let square = 0
  for (let d = 0; d < DIMENSIONS; d++) square += bag[d] * bag[d]
  const scale = square === 0 ? 0 : 8 / Math.sqrt(square)
  const out: number[] = []
  for (let d = 0; d < DIMENSIONS; d++) {
    const amount = Math.round(bag[d] * scale)
    if (amount !== 0) out.push(d, amount)
  }
  return out
}

/** The latest turns before the last one are enough to tell conversations apart. */
const EARLIER = 16

/** From the lengths and beginnings of the turns before the last one. Those that lie with the provider have no text: then 0. */
function prefixOf({ turns }: Exchange): number {
  let prefix = 0
  let answered = false
  for (let i = Math.max(0, turns.length - 1 - EARLIER); i < turns.length - 1; i++) {
    const { role, text, toolCalls } = turns[i]
    if (role === 'assistant' && (text !== '' || toolCalls > 0)) answered = true
    prefix = mix(Math.imul(prefix, 31) + text.length + hashWord(text.slice(0, 32)))
  }
  return answered ? prefix : 0
}

/** A hash of a name, or 0 where there is none. */
function named(name: string | undefined): number {
  return name ? mix(hashWord(name.slice(0, 256))) : 0
}

const DAY = 86_400_000

/**
 * Everything the signals need of one accepted exchange. Linear in the (bounded) text. The fit passes a `weighWords` of its
 * own to see the keys.
 */
export function observe(
  { at, caller, exchange, answer }: Accepted,
  weighWords: (keys: Keys) => WordingNats = wordingOf,
): Observation {
  const { turns } = exchange
  let last = turns.length - 1
  while (last >= 0 && turns[last].role !== 'user') last--
  // blank text before and after what is said hides nothing
  const text = last >= 0 ? turns[last].text.trim() : ''
  let userTurns = 0
  let media = 0
  let before = -1
  for (let i = 0; i < turns.length; i++) {
    media += turns[i].media
    if (turns[i].role === 'user') userTurns++
    else if (turns[i].role === 'assistant' && i < last) before = i
  }

  const length = text.length
  const cut = length > HEAD + TAIL
  const form = emptyStructure()
  words.size = 0
  tokenize(text, 0, cut ? HEAD : length, words)
  const split = words.size
  scan(text, 0, cut ? HEAD : length, form)
  if (cut) {
    tokenize(text, length - TAIL, length, words)
    scan(text, length - TAIL, length, form)
  }
  const { size } = words
  systemWords.size = 0
  tokenize(exchange.system, 0, Math.min(exchange.system.length, SYSTEM), systemWords)

  const zones: [number, number][] =
    size <= 2 * ZONE
      ? [[0, size]]
      : [
          [0, ZONE],
          [size - ZONE, size],
        ]
  const shingles = sample(words, zones)
  const system = systemWords.size === 0 ? 0 : hashAll(systemWords)
  const intent = readIntent(words, split, zones)
  const systemIntent =
    systemWords.size >= 12 ? readIntent(systemWords, systemWords.size, [[0, systemWords.size]]) : null
  let characters = length
  for (const turn of turns) if (turn !== turns[last]) characters += turn.text.length
  return {
    at,
    time: ((at % DAY) + DAY) % DAY,
    exchange,
    // counters are whole numbers, whatever a log says
    inputTokens: Math.max(0, Math.round(answer.inputTokens ?? (characters + exchange.system.length) / 4)),
    outputTokens: Math.max(0, Math.round(answer.outputTokens ?? 0)),
    finish: answer.finish ?? 'other',
    prompt: hashAll(words),
    system,
    systemTokens: systemWords.size,
    shingles,
    template: templateOf(words, systemWords),
    length,
    tokens: size,
    variety: varietyOf(words),
    userTurns,
    continued: before >= 0,
    dependence: before >= 0 ? dependenceOf(turns[before].text, words) : 0,
    prefix: prefixOf(exchange),
    media,
    endUser: named(exchange.endUser),
    client: named(`${caller.userAgent ?? ''}${caller.ja4 ?? ''}`),
    script: scriptOf(text),
    registered: caller.registered === true,
    form,
    intent,
    systemIntent,
    dataset: findItem(words),
    wording: weighWords(wordingKeys(words, zones, systemWords, form, intent, systemIntent)),
    features: featuresOf(words),
  }
}
