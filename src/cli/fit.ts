/**
 * `npm run fit -- --corpus DIR [--builder FILE] [--seeds 3] [--write]`: fits the weights on labelled logs built from a
 * corpus, validates them by leaving whole sources out, and with --write puts them into src/verdict/weights.ts.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cells, LANES, PAGE_BYTES, readPage } from '../counters/layout.ts'
import { addCell } from '../counters/page.ts'
import { addExchange } from '../counters/plan.ts'
import { signals } from '../signals/index.ts'
import { observe } from '../text/observe.ts'
import type { Accepted } from '../types.ts'
import { exchangesIn, mergeReadings, statisticsOf, WHOLE } from '../verdict/statistics.ts'
import { CAPS, weighBest, type Weights } from '../verdict/weigh.ts'
import { fitShapes, type Column, type Row } from './gam.ts'
import { newCounts, readLog } from './log.ts'
import type { Truth } from './metrics.ts'

/** Exchanges after which an account is looked at, besides its last. */
const LOOKS = [8, 12, 20, 32, 50, 80, 130, 200]
const PRIOR = 6
const LEAST = 8
const LANE_LEAST = 5
const FOLDS = 5
/**
 * Shares of what is asked for that no source of the corpus shows: a tenth of the requests is a hint, half of them nearly
 * what one signal may weigh (SIGNALS S8, S12: a trace demanded, a bias on tokens).
 */
const UNSEEN = { knots: [0, 0.1, 0.5, 1], nats: [0, 0.8, 2.5, 3.5] }

interface Account {
  readonly name: string
  readonly label: string
  readonly group: string
  readonly source: string
  /** What is left out together: a source of attacks, a source of people, or one app. */
  readonly unit: string
  readonly exchanges: number
  /** Merged readings at each look, and whether it was the last. */
  readonly looks: readonly Float32Array[]
}

/** Plays a log's accounts into pages and keeps their readings at each look. */
async function load(folder: string): Promise<Account[]> {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth
  const streams = new Map<string, Accepted[]>()
  for await (const batch of readLog(join(folder, 'traffic.jsonl'), newCounts())) {
    for (const { account, accepted } of batch) {
      const stream = streams.get(account)
      if (stream) stream.push(accepted)
      else streams.set(account, [accepted])
    }
  }
  return [...streams].map(([name, stream]) => {
    const { label, group, source = '' } = truth.accounts[name]
    const page = new Uint8Array(PAGE_BYTES)
    const looks: Float32Array[] = []
    stream.forEach((accepted, i) => {
      const additions = new Map<number, number>()
      addExchange(additions, observe(accepted))
      for (const [cell, by] of additions) addCell(page, cells[cell], by)
      if (LOOKS.includes(i + 1) || i + 1 === stream.length) looks.push(mergeReadings(readPage(page), null, 0))
    })
    return {
      name,
      label,
      group,
      source,
      unit: group.startsWith('app:') ? group : source,
      exchanges: stream.length,
      looks,
    }
  })
}

const familyNames = [...new Set(signals.map(({ family }) => family))]
let columns: Omit<Column, 'usual'>[] = []

/** The statistics of one lane as a row, drawn towards the usual as the verdict does. */
function valuesOf(merged: Float32Array, lane: number, usual: ReadonlyMap<string, number>): Float32Array {
  const n = exchangesIn(merged, lane)
  const whole = exchangesIn(merged, WHOLE)
  const out: number[] = []
  for (const { signal, values } of statisticsOf(merged, lane)) {
    const support = signal.scope === 'account' ? whole : n
    for (const name in values)
      out.push(
        (support * values[name] + PRIOR * (usual.get(`${signal.id}.${name}`) ?? 0)) / (support + PRIOR),
      )
  }
  return Float32Array.from(out)
}

function lanesOf(merged: Float32Array): number[] {
  const lanes = [WHOLE]
  for (let lane = 0; lane < LANES; lane++) if (exchangesIn(merged, lane) >= LANE_LEAST) lanes.push(lane)
  return lanes
}

/** The median of each statistic among honest accounts, as observed. */
function usualOf(accounts: readonly Account[]): Map<string, number> {
  const lists = new Map<string, number[]>()
  for (const { label, looks } of accounts) {
    if (label !== 'benign') continue
    const merged = looks[looks.length - 1]
    if (exchangesIn(merged, WHOLE) < LEAST) continue
    for (const { signal, values } of statisticsOf(merged, WHOLE)) {
      for (const name in values) {
        const key = `${signal.id}.${name}`
        const list = lists.get(key)
        if (list) list.push(values[name])
        else lists.set(key, [values[name]])
      }
    }
  }
  return new Map([...lists].map(([key, list]) => [key, list.sort((a, b) => a - b)[list.length >> 1]]))
}

const TRAINED = new Set(['pure', 'slow', 'disguised'])

function fit(accounts: readonly Account[]): Weights {
  const usual = usualOf(accounts)
  const used = accounts.filter(
    ({ label, group, looks }) =>
      looks.length > 0 && (label === 'benign' || (label === 'attack' && TRAINED.has(group))),
  )
  // every unit (source, app) weighs the same within its class; people together as much as apps together
  const units = new Map<string, number>()
  const classOf = ({ label, group }: Account) =>
    label === 'attack' ? 'attack' : group.startsWith('app:') ? 'app' : 'person'
  for (const account of used)
    units.set(
      `${classOf(account)} ${account.unit}`,
      (units.get(`${classOf(account)} ${account.unit}`) ?? 0) + 1,
    )
  const unitsOf = { attack: 0, app: 0, person: 0 }
  for (const key of units.keys()) unitsOf[key.split(' ')[0] as keyof typeof unitsOf]++
  const rows: Row[] = []
  for (const account of used) {
    const kind = classOf(account)
    const own: { values: Float32Array }[] = []
    for (const merged of account.looks) {
      if (exchangesIn(merged, WHOLE) < LEAST) continue
      for (const lane of lanesOf(merged)) own.push({ values: valuesOf(merged, lane, usual) })
    }
    const shareOfClass = kind === 'attack' ? 1 : kind === 'person' ? 0.6 : 0.4
    const weight =
      shareOfClass / unitsOf[kind] / units.get(`${kind} ${account.unit}`)! / Math.max(1, own.length)
    for (const { values } of own) rows.push({ values, label: kind === 'attack' ? 1 : 0, weight })
  }
  const { shapes } = fitShapes(
    columns.map((column) => ({ ...column, usual: usual.get(column.name) ?? 0 })),
    rows,
    CAPS,
  )
  return { shapes, prior: PRIOR, least: LEAST, laneLeast: LANE_LEAST, calibration: [] }
}

/** The highest score of an account over its looks. */
function highest({ looks }: Account, weights: Weights): number {
  let top = -20
  for (const merged of looks)
    if (exchangesIn(merged, WHOLE) >= LEAST) top = Math.max(top, weighBest(merged, weights).nats)
  return top
}

const STRATA = [25, 60, 120, Number.MAX_SAFE_INTEGER]
const SHARES = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005]

/** The calibration table, from the honest accounts' highest scores under weights that had not seen their source. */
function calibrate(
  honest: readonly { readonly exchanges: number; readonly score: number; readonly weight: number }[],
): Weights['calibration'] {
  let from = 0
  return STRATA.map((upTo) => {
    const list = honest
      .filter(({ exchanges }) => exchanges > from && exchanges <= upTo)
      .sort((a, b) => b.score - a.score)
    from = upTo
    const total = list.reduce((sum, { weight }) => sum + weight, 0)
    const at = (share: number) => {
      let sum = 0
      for (const { score, weight } of list) if ((sum += weight) >= share * total) return score
      return list[list.length - 1]?.score ?? 0
    }
    const nats = SHARES.map(at)
    for (let i = 1; i < nats.length; i++) nats[i] = Math.max(nats[i], nats[i - 1] + 0.01)
    // an exponential tail through the last tenth
    const top = list.filter(({ score }) => score >= nats[2])
    const mean =
      top.reduce((sum, { score, weight }) => sum + (score - nats[2]) * weight, 0) /
      Math.max(
        1e-9,
        top.reduce((sum, { weight }) => sum + weight, 0),
      )
    const rounded = nats.map((value) => Math.round(value * 1000) / 1000)
    return { upTo, nats: rounded, p: SHARES, tail: Math.round(1000 * Math.max(0.2, mean)) / 1000 }
  })
}

function percentOf(found: number, all: number): string {
  return all === 0 ? '-' : `${((100 * found) / all).toFixed(1)}%`
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      builder: { type: 'string', default: '../shared/evaluation/build-streams.mjs' },
      seeds: { type: 'string', default: '2' },
      logs: { type: 'string', multiple: true, default: [] },
      write: { type: 'boolean', default: false },
    },
  })
  const folders = [...values.logs]
  const made: string[] = []
  if (values.corpus) {
    if (!existsSync(values.builder)) {
      console.error(`SKIPPED: no builder of logs at ${values.builder}; pass --builder FILE or --logs DIR`)
      return 2
    }
    for (let seed = 1; seed <= Number(values.seeds); seed++) {
      const out = mkdtempSync(join(tmpdir(), 'stillwatch-fit-'))
      made.push(out)
      const built = spawnSync(
        process.execPath,
        [values.builder, '--corpus', values.corpus, '--out', out, '--seed', String(seed)],
        { stdio: ['ignore', 'ignore', 'inherit'] },
      )
      if (built.status !== 0) return 2
      folders.push(out)
    }
  }
  if (folders.length === 0) {
    console.error('usage: npm run fit -- --corpus DIR [--seeds N] [--logs DIR ...] [--write]')
    return 2
  }
  const accounts = (await Promise.all(folders.map(load))).flat()
  for (const folder of made) rmSync(folder, { recursive: true })
  console.log(`${accounts.length} accounts of ${folders.length} logs`)
  const sample = accounts.find(({ looks }) => looks.length > 0)!
  columns = statisticsOf(sample.looks[sample.looks.length - 1], WHOLE).flatMap(
    ({ signal, values: statistics }) =>
      Object.keys(statistics).map((name) => ({
        name: `${signal.id}.${name}`,
        signal: signals.indexOf(signal),
        family: familyNames.indexOf(signal.family),
        direction: signal.directions[name] ?? 0,
        unseen: signal.substance && signal.directions[name] === 1 ? UNSEEN : null,
      })),
  )
  // leave sources out, fold by fold: what is scored was never seen
  const units = [
    ...new Set(accounts.filter(({ label }) => label !== 'grey').map(({ label, unit }) => `${label} ${unit}`)),
  ].sort()
  const foldOf = new Map(units.map((unit, i) => [unit, i % FOLDS]))
  const scores = new Map<Account, number>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = (account: Account) => foldOf.get(`${account.label} ${account.unit}`) === fold
    const weights = fit(accounts.filter((account) => !held(account)))
    for (const account of accounts) if (held(account)) scores.set(account, highest(account, weights))
    console.error(`fold ${fold + 1} of ${FOLDS}`)
  }
  const honest = accounts.filter(({ label }) => label === 'benign')
  const groupSizes = new Map<string, number>()
  for (const { group } of honest) groupSizes.set(group, (groupSizes.get(group) ?? 0) + 1)
  const calibration = calibrate(
    honest.map((account) => ({ exchanges: account.exchanges, score: scores.get(account) ?? -20, weight: 1 })),
  )
  const weights = { ...fit(accounts), calibration }
  const all = new Map(accounts.map((account) => [account, highest(account, weights)]))
  for (const [title, table] of [
    ['left out', scores],
    ['in the fit', all],
  ] as const) {
    console.log(
      `\n${title}: share found at the score that 0.3% of people reach, at 1% of people, and at 2% of apps`,
    )
    const people = honest
      .filter(({ group, exchanges }) => group.startsWith('person:') && exchanges >= LEAST)
      .map((account) => table.get(account)!)
      .sort((a, b) => b - a)
    const apps = honest
      .filter(({ group }) => group.startsWith('app:'))
      .map((account) => table.get(account)!)
      .sort((a, b) => b - a)
    const cuts = [
      people[Math.floor(0.003 * people.length)],
      people[Math.floor(0.01 * people.length)],
      apps[Math.floor(0.02 * apps.length)],
    ]
    const groups = new Map<string, number[]>()
    for (const account of accounts) {
      const score = table.get(account)
      if (score === undefined) continue
      for (const key of [
        account.label === 'benign' ? account.group.split(':')[0] : account.group,
        ...(account.group === 'pure' ? [`  pure ${account.source}`] : []),
        ...(account.group.startsWith('app:') ? [`  ${account.group}`] : []),
      ]) {
        const list = groups.get(key)
        if (list) list.push(score)
        else groups.set(key, [score])
      }
    }
    for (const [group, list] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
      console.log(
        `${group.padEnd(40)} ${String(list.length).padStart(5)}  ${cuts.map((cut) => percentOf(list.filter((score) => score > cut).length, list.length).padStart(7)).join(' ')}`,
      )
    }
    console.log(`cuts ${cuts.map((cut) => cut.toFixed(2)).join(' ')}`)
  }
  if (values.write) {
    writeFileSync(
      new URL('../verdict/weights.ts', import.meta.url),
      `/** Written by \`npm run fit\`: do not edit by hand. */\nimport type { Weights } from './weigh.ts'\n\nexport const WEIGHTS: Weights = ${JSON.stringify(weights, null, 1)}\n`,
    )
    console.log('\nwritten: src/verdict/weights.ts')
  }
  return 0
}

if (import.meta.main) process.exitCode = await main()
