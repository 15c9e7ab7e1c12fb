/** The accounts of a labelled log as the fit sees them: readings at each look, and what each prompt is worded with. */
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ACCOUNT_CELLS, cells, LANE_CELLS, PAGE_BYTES, readPage, slot } from '../counters/layout.ts'
import { addCell } from '../counters/page.ts'
import { addExchange, laneOf } from '../counters/plan.ts'
import { pairOf } from '../text/lexicon.ts'
import { observe, type Observation } from '../text/observe.ts'
import { hashWord, STEM } from '../text/tokens.ts'
import { WORDING_BINS, wordingBin } from '../text/wording-bins.ts'
import { MARK_KEYS, MARKS, SYSTEM_SALT, type Keys, type WordingNats } from '../text/wording.ts'
import { mergeReadings } from '../verdict/statistics.ts'
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
  /** Merged readings at each look, under the wording it was last played with. */
  looks: readonly { readonly exchanges: number; readonly merged: Float32Array }[]
  /** Of each exchange: the features of its wording, and what it adds to the page whatever that wording weighs. */
  readonly features: Uint32Array[]
  readonly played: Played[]
}

/** One exchange's additions, those of a lane as if it were the first; and what names its template. */
interface Played {
  readonly template: number
  readonly cells: Uint16Array
  readonly by: Int32Array
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
  const accounts = new Map<string, Account>()
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
  for await (const batch of readLog(join(folder, 'traffic.jsonl'), newCounts())) {
    for (const { account: name, accepted } of batch) {
      const { label, group, source = '' } = truth.accounts[name]
      let account = accounts.get(name)
      if (!account) {
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
        account = {
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
          played: [],
        }
        accounts.set(name, account)
      }
      const seen = observe(accepted, collect)
      account.exchanges++
      account.features.push(features)
      account.played.push(playedOf(seen))
      if (account.exchanges <= 40) {
        const { turns, system } = accepted.exchange
        learn(vocabulary, turns[turns.length - 1]?.text ?? '', 0)
        learn(vocabulary, system.slice(0, 1024), SYSTEM_SALT)
      }
    }
  }
  const list = [...accounts.values()]
  for (const account of list) play(account, null)
  return list
}

/** Cells that hold the wording's nats, in the first lane. */
const BINS = [slot('wording.bins'), slot('training-purpose.bins')].map(({ cell }) => cell)
if (BINS.some((bins) => bins < ACCOUNT_CELLS)) throw new TypeError('the bins of wording belong to the lanes')
const isBin = (cell: number) => BINS.some((bins) => cell >= bins && cell < bins + WORDING_BINS)

/** What an exchange adds but for its wording, as in the first lane. */
function playedOf(seen: Observation): Played {
  const additions = new Map<number, number>()
  const shift = laneOf(seen) * LANE_CELLS
  addExchange(additions, seen)
  const kept = [...additions]
    .map(([cell, by]) => [cell < ACCOUNT_CELLS ? cell : cell - shift, by])
    .filter(([cell]) => !isBin(cell))
  return {
    template: seen.template,
    cells: Uint16Array.from(kept, ([cell]) => cell),
    by: Int32Array.from(kept, ([, by]) => by),
  }
}

const UNWEIGHED: WordingNats = { people: 0, services: 0 }

/** Plays an account's exchanges into a page, each worded with so many nats, which also choose its lane. */
export function play(account: Account, nats: readonly WordingNats[] | null): void {
  const page = new Uint8Array(PAGE_BYTES)
  const looks: { exchanges: number; merged: Float32Array }[] = []
  account.played.forEach(({ template, cells: own, by }, i) => {
    const wording = nats?.[i] ?? UNWEIGHED
    const shift = laneOf({ template, wording }) * LANE_CELLS
    for (let k = 0; k < own.length; k++)
      addCell(page, cells[own[k] < ACCOUNT_CELLS ? own[k] : own[k] + shift], by[k])
    addCell(page, cells[BINS[0] + wordingBin(wording.people) + shift], 1)
    addCell(page, cells[BINS[1] + wordingBin(wording.services) + shift], 1)
    const exchanges = i + 1
    if (LOOKS.includes(exchanges) || exchanges === account.exchanges)
      looks.push({ exchanges, merged: mergeReadings(readPage(page), null, 0) })
  })
  account.looks = looks
}
