/** The accounts of a labelled log as the fit sees them: readings at each look, and what each prompt is worded with. */
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import {
  ACCOUNT_READINGS,
  cells,
  LANE_READINGS,
  LANES,
  PAGE_BYTES,
  readPage,
  slot,
} from '../counters/layout.ts'
import { addCell } from '../counters/page.ts'
import { addExchange } from '../counters/plan.ts'
import { pairOf } from '../text/lexicon.ts'
import { observe } from '../text/observe.ts'
import { hashWord, STEM } from '../text/tokens.ts'
import { WORDING_BINS, wordingBin } from '../text/wording-bins.ts'
import { MARK_KEYS, MARKS, SYSTEM_SALT, type Keys, type WordingNats } from '../text/wording.ts'
import { mergeReadings, WHOLE } from '../verdict/statistics.ts'
import { newCounts, readLog } from './log.ts'
import type { Truth } from './metrics.ts'

/** Heads of the hydras of one source of our own texts that are loaded: there are ten times as many. */
const HEADS = 3

/** Exchanges after which an account is looked at, besides its last. */
const LOOKS = [8, 12, 20, 32, 50, 80, 130, 200]

export interface Account {
  readonly name: string
  readonly label: string
  readonly group: string
  readonly source: string
  /** What weighs the same as any other of its class: a source, or one app. */
  readonly unit: string
  /** What is left out together: a unit; of our own harvests a family, whose sources share what they are made of. */
  readonly fold: string
  /** Of the texts in training/, not of the corpus. */
  readonly own: boolean
  exchanges: number
  /** Merged readings at each look. */
  readonly looks: { readonly exchanges: number; readonly merged: Float32Array }[]
  /** Of each exchange: the features of its wording, and its lane. */
  readonly features: Uint32Array[]
  readonly lanes: number[]
}

/** Numbers for the keys of wording, and the words that they stand for. */
export interface Vocabulary {
  readonly numberOf: Map<number, number>
  readonly words: Map<number, string>
}

export function newVocabulary(): Vocabulary {
  return { numberOf: new Map(), words: new Map(MARKS.map((name, i) => [MARK_KEYS[i], name])) }
}

/** Remembers which words stand behind the keys. */
function learn({ words }: Vocabulary, text: string, salt: number): void {
  let before = ''
  let end = -1
  for (const { 0: found, index } of text.matchAll(/[\u2e80-\ud7af\uf900-\ufaff]|\p{L}+/gu)) {
    const word = found.replace(/[A-ZÀ-ÞА-Я]/g, (letter) => letter.toLowerCase()).slice(0, STEM)
    const key = (hashWord(word) ^ salt) >>> 0
    if (!words.has(key)) words.set(key, word)
    const wide = word.charCodeAt(0) >= 0x2e80
    if (wide && before && index === end) {
      const pair = (pairOf(hashWord(before), hashWord(word)) ^ salt) >>> 0
      if (!words.has(pair)) words.set(pair, before + word)
    }
    before = wide ? word : ''
    end = index + found.length
  }
  const number = (hashWord('0') ^ salt) >>> 0
  words.set(number, '0')
}

/** Family of each source, by the rows of a corpus. */
export async function familiesOf(corpus: string, files: readonly string[]): Promise<Map<string, string>> {
  const families = new Map<string, string>()
  for (const file of files)
    for await (const line of createInterface({ input: createReadStream(join(corpus, file)) })) {
      if (!line.trim()) continue
      const row = JSON.parse(line) as { source: string; family: string }
      families.set(row.source, row.family)
      break
    }
  return families
}

/** Plays a log's accounts into pages. `families` are given for our own texts, whose sources share what they are made of. */
export async function loadAccounts(
  folder: string,
  vocabulary: Vocabulary,
  families: ReadonlyMap<string, string> | null,
): Promise<Account[]> {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth
  const accounts = new Map<string, { account: Account; page: Uint8Array }>()
  const heads = new Map<string, number>()
  const left = new Set<string>()
  let features = new Uint32Array(0)
  const collect = ({ key, size }: Keys) => {
    const own = new Set<number>()
    for (let i = 0; i < size; i++) {
      let number = vocabulary.numberOf.get(key[i])
      if (number === undefined) vocabulary.numberOf.set(key[i], (number = vocabulary.numberOf.size))
      own.add(number)
    }
    features = Uint32Array.from(own)
    return { people: 0, services: 0 }
  }
  const look = ({ account, page }: { account: Account; page: Uint8Array }) =>
    account.looks.push({ exchanges: account.exchanges, merged: mergeReadings(readPage(page), null, 0) })
  for await (const batch of readLog(join(folder, 'traffic.jsonl'), newCounts())) {
    for (const { account: name, accepted } of batch) {
      const { label, group, source = '' } = truth.accounts[name]
      let entry = accounts.get(name)
      if (!entry) {
        if (families && group === 'hydra') {
          if (left.has(name)) continue
          const taken = heads.get(source) ?? 0
          if (taken >= HEADS) {
            left.add(name)
            continue
          }
          heads.set(source, taken + 1)
        }
        const origin = families ? 'own ' : ''
        const unit = origin + (group.startsWith('app:') ? group : source)
        const family = label === 'attack' ? families?.get(source) : undefined
        entry = {
          account: {
            name,
            label,
            group,
            source,
            unit,
            fold: `${label} ${family ? origin + family : unit}`,
            own: families !== null,
            exchanges: 0,
            looks: [],
            features: [],
            lanes: [],
          },
          page: new Uint8Array(PAGE_BYTES),
        }
        accounts.set(name, entry)
      }
      const { account, page } = entry
      const seen = observe(accepted, collect)
      account.exchanges++
      account.features.push(features)
      account.lanes.push(seen.dominant % LANES)
      const additions = new Map<number, number>()
      addExchange(additions, seen)
      for (const [cell, by] of additions) addCell(page, cells[cell], by)
      if (LOOKS.includes(account.exchanges)) look(entry)
      if (account.exchanges <= 40) {
        const { turns, system } = accepted.exchange
        learn(vocabulary, turns[turns.length - 1]?.text ?? '', 0)
        learn(vocabulary, system.slice(0, 1024), SYSTEM_SALT)
      }
    }
  }
  for (const entry of accounts.values()) if (!LOOKS.includes(entry.account.exchanges)) look(entry)
  return [...accounts.values()].map(({ account }) => account)
}

const BINS = [slot('wording.bins').reading, slot('training-purpose.bins').reading]
if (BINS.some((bins) => bins < ACCOUNT_READINGS))
  throw new TypeError('the bins of wording belong to the lanes')

/** Writes the bins that these nats (one pair an exchange) make into an account's readings. */
export function writeWording({ looks, lanes }: Account, nats: readonly WordingNats[]): void {
  for (const { exchanges, merged } of looks) {
    for (const bins of BINS)
      for (let lane = 0; lane <= WHOLE; lane++)
        merged.fill(0, bins + lane * LANE_READINGS, bins + lane * LANE_READINGS + WORDING_BINS)
    for (let i = 0; i < exchanges; i++) {
      const { people, services } = nats[i]
      for (const at of [BINS[0] + wordingBin(people), BINS[1] + wordingBin(services)]) {
        merged[at + lanes[i] * LANE_READINGS]++
        merged[at + WHOLE * LANE_READINGS]++
      }
    }
  }
}
