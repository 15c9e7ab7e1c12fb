/**
 * `npm run adversaries -- --logs DIR [--logs DIR ...] [--weights FILE] [--only ID,ID] [--seed 1] [--json]`: what harvesters
 * that know the signals would get away with. Takes the purely harvesting accounts of labelled logs, changes their days as
 * each adversary would, and plays them with the shipped weights, or with those of the fold that left their source out.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  byFold,
  FoldsError,
  readFolds,
  SHIPPED,
  underWording,
  type Fold,
  type Origin,
} from '../src/cli/folds.ts'
import { newCounts, readLog } from '../src/cli/log.ts'
import type { Truth } from '../src/cli/metrics.ts'
import type { Accepted } from '../src/types.ts'
import { seeded } from '../training/honest/random.ts'
import type { Adversary, Call } from './adversaries/adversary.ts'
import { adversaries } from './adversaries/index.ts'
import { play, type Played } from './adversaries/play.ts'

const USAGE =
  'usage: npm run adversaries -- --logs DIR [--logs DIR ...] [--weights FILE] [--only ID,ID] [--seed 1] [--json]   (DIR holds traffic.jsonl and truth.json)'

export interface Row {
  readonly adversary: string
  readonly title: string
  readonly cost: string
  readonly accounts: number
  readonly found: number
  readonly share: number
  /** Items brought home before the case, in the middle of the accounts that were found. */
  readonly medianBeforeCase: number | null
  /** Items an account and day brings home unseen: before the case, or all where there was none. */
  readonly perAccountDay: number
  /** The same over an account's whole life. */
  readonly perAccount: number
  readonly callsPerItem: number
}

interface Harvest extends Origin {
  readonly name: string
  readonly calls: readonly Call[]
}

interface Material {
  readonly harvests: readonly Harvest[]
  readonly people: readonly (readonly Accepted[])[]
}

/** The harvests and the people of a labelled log. */
export async function materialOf(folder: string): Promise<Material> {
  const { accounts } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth
  const harvests = new Map<string, Call[]>()
  const people = new Map<string, Accepted[]>()
  for await (const batch of readLog(join(folder, 'traffic.jsonl'), newCounts())) {
    for (const { account, accepted } of batch) {
      const { label, group } = accounts[account] ?? { label: 'grey', group: '' }
      if (label === 'attack' && group === 'pure') {
        const calls = harvests.get(account) ?? []
        harvests.set(account, calls)
        calls.push({ accepted, item: calls.length })
      } else if (label === 'benign' && group.startsWith('person:')) {
        const day = people.get(account)
        if (day) day.push(accepted)
        else people.set(account, [accepted])
      }
    }
  }
  return {
    harvests: [...harvests].map(([name, calls]) => ({ ...accounts[name], name, calls })),
    people: [...people.values()],
  }
}

/** What an adversary gets out of these logs; the same for the same seed. */
export async function rowOf(
  adversary: Adversary,
  logs: readonly Material[],
  seed: number,
  folds: readonly Fold[],
): Promise<Row> {
  const played: Played[] = []
  for (const { harvests, people } of logs)
    for (const [fold, list] of byFold(harvests, folds))
      await underWording(fold, async () => {
        for (const { name, calls } of list) {
          // by account, so that one more account changes no other
          const random = seeded(seed, `${adversary.id} ${name}`)
          played.push(await play(adversary.change(calls, { random, people }), fold.weights))
        }
      })
  return { ...summary(played), adversary: adversary.id, title: adversary.title, cost: adversary.cost }
}

export function summary(played: readonly Played[]): Omit<Row, 'adversary' | 'title' | 'cost'> {
  const sum = (of: (one: Played) => number) => played.reduce((total, one) => total + of(one), 0)
  const before = played
    .filter(({ found }) => found)
    .map(({ harvested }) => harvested)
    .sort((a, b) => a - b)
  const harvested = sum((one) => one.harvested)
  return {
    accounts: played.length,
    found: before.length,
    share: before.length / played.length,
    medianBeforeCase: before[Math.floor(before.length / 2)] ?? null,
    perAccountDay: harvested / sum(({ days }) => days),
    perAccount: harvested / played.length,
    callsPerItem: sum(({ sent }) => sent) / harvested,
  }
}

function lineOf(row: Row): string {
  return `| ${[
    row.adversary,
    row.title + (row.cost && `; costs ${row.cost}`),
    row.accounts,
    `${(100 * row.share).toFixed(1)}%`,
    row.medianBeforeCase ?? '-',
    row.perAccountDay.toFixed(1),
    row.perAccount.toFixed(1),
    row.callsPerItem.toFixed(1),
  ].join(' | ')} |`
}

/** A table as it stands in docs/detection.md. */
const HEAD = `| adversary | what it does | accounts | found | items before the case | unseen items per account and day | per account | calls an item |
|---|---|---|---|---|---|---|---|`

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      logs: { type: 'string', multiple: true, default: [] },
      weights: { type: 'string' },
      only: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  const seed = Number(values.seed)
  const only = values.only?.split(',')
  const unknown = only?.find((id) => !adversaries.some((adversary) => adversary.id === id))
  if (values.logs.length === 0 || !Number.isInteger(seed) || unknown !== undefined) {
    if (unknown !== undefined)
      console.error(`no adversary "${unknown}"; there are ${adversaries.map(({ id }) => id).join(', ')}`)
    console.error(USAGE)
    return 2
  }
  const logs: Material[] = []
  for (const folder of values.logs) logs.push(await materialOf(folder))
  if (!logs.every(({ harvests, people }) => harvests.length > 0 && people.length > 0)) {
    console.error(
      'each log must have attack accounts of the group "pure" and benign ones of a group "person:..."',
    )
    return 2
  }
  let folds: readonly Fold[] = [SHIPPED]
  try {
    if (values.weights) folds = readFolds(values.weights)
    for (const { harvests } of logs) byFold(harvests, folds)
  } catch (error) {
    if (!(error instanceof FoldsError)) throw error
    console.error(error.message)
    return 2
  }
  if (!values.json) console.log(HEAD)
  const rows: Row[] = []
  for (const adversary of adversaries) {
    if (only && !only.includes(adversary.id)) continue
    const row = await rowOf(adversary, logs, seed, folds)
    rows.push(row)
    if (!values.json) console.log(lineOf(row))
  }
  if (values.json)
    console.log(
      JSON.stringify({ seed, logs: values.logs, rows, table: [HEAD, ...rows.map(lineOf)].join('\n') }),
    )
  return 0
}

if (import.meta.main) process.exitCode = await main()
