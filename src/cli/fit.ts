/**
 * `npm run fit -- --corpus DIR [--builder FILE] [--seeds 3] [--write]`: fits the weights on labelled logs built from a
 * corpus, validates them by leaving whole sources out, and with --write puts them into src/verdict/weights.ts.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LANES, slot } from '../counters/layout.ts'
import { ABOUT } from '../signals/about.ts'
import { signals } from '../signals/index.ts'
import { referTo } from '../signals/topic-spread.ts'
import { DIMENSIONS, type BenignMean } from '../text/observe.ts'
import type { Wording } from '../text/wording-pack.ts'
import { keyOf, MARKS, SYSTEM_SALT } from '../text/wording.ts'
import { exchangesIn, statisticsOf, WHOLE } from '../verdict/statistics.ts'
import { CAPS, pValue, weighBest, type Shape, type Weights } from '../verdict/weigh.ts'
import { unitOf, type Fold } from './folds.ts'
import { familiesOf, loadAccounts, newVocabulary, play, type Account } from './fit-accounts.ts'
import { fitShapes, type Column, type Row } from './gam.ts'
import { fitWording, natsOf, toWording, type FittedWording, type Prompt } from './wording-fit.ts'

const PRIOR = 6
const LEAST = 8
const LANE_LEAST = 5
const FOLDS = 5
/**
 * What is a false alarm rate of people is so many times that of services: they are fewer, each is one case whoever uses it,
 * and who runs it can be asked.
 */
const SERVICES = 20 / 3
/** Looks whose rows the shapes are fitted to; scores are taken at every look. */
const FITTED = [8, 20, 50, 130]
/**
 * Shares of what is asked for that no source of the corpus shows: a tenth of the requests is a hint, half of them nearly
 * what one signal may weigh (SIGNALS S8, S12: a trace demanded, a bias on tokens).
 */
const UNSEEN = { knots: [0, 0.1, 0.5, 1], nats: [0, 0.8, 2.5, 3.5] }

const familyNames = [...new Set(signals.map(({ family }) => family))]
let columns: Omit<Column, 'usual'>[] = []

/** The statistics of one lane as a row, drawn towards the usual as the verdict does. */
function valuesOf(merged: Float32Array, lane: number, usual: ReadonlyMap<string, number>): Float32Array {
  const n = exchangesIn(merged, lane)
  const whole = exchangesIn(merged, WHOLE)
  const out: number[] = []
  for (const { signal, values } of statisticsOf(merged, lane)) {
    const support = signal.scope === 'account' ? whole : n
    for (const name in values) {
      const middle = usual.get(`${signal.id}.${name}`) ?? 0
      // a statistic that a log cannot tell (NaN) is served as no evidence: here it is as usual
      const value = Number.isFinite(values[name]) ? values[name] : middle
      out.push((support * value + PRIOR * middle) / (support + PRIOR))
    }
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
    const { merged } = looks[looks.length - 1]
    if (exchangesIn(merged, WHOLE) < LEAST) continue
    for (const { signal, values } of statisticsOf(merged, WHOLE)) {
      for (const name in values) {
        if (!Number.isFinite(values[name])) continue
        const key = `${signal.id}.${name}`
        const list = lists.get(key)
        if (list) list.push(values[name])
        else lists.set(key, [values[name]])
      }
    }
  }
  return new Map([...lists].map(([key, list]) => [key, list.sort((a, b) => a - b)[list.length >> 1]]))
}

/**
 * Harvests among ordinary traffic: of them only the whole account is known to be a harvest's, not which of its lanes. Each
 * group's share of the weight that undiluted ones have together.
 */
const DILUTED: Readonly<Record<string, number>> = {
  'mixed-0.5': 0.02,
  'mixed-0.25': 0.02,
  'mixed-0.1': 0.01,
  hydra: 0.04,
}
const TRAINED = new Set(['pure', 'slow', 'disguised'])

type Kind = 'attack' | 'app' | 'person'

function kindOf({ label, group }: Account): Kind {
  return label === 'attack' ? 'attack' : group.startsWith('app:') ? 'app' : 'person'
}

/** Accounts to learn from, each with its weight: every source or app the same within its kind. */
function trainable(
  accounts: readonly Account[],
  shares: Readonly<Record<Kind, number>>,
): { account: Account; kind: Kind; weight: number }[] {
  const used = accounts.filter(
    ({ label, group, looks }) =>
      looks.length > 0 && (label === 'benign' || (label === 'attack' && TRAINED.has(group))),
  )
  const units = new Map<string, number>()
  const unitOf = (account: Account) => `${kindOf(account)} ${account.unit}`
  for (const account of used) units.set(unitOf(account), (units.get(unitOf(account)) ?? 0) + 1)
  const unitsOf = { attack: 0, app: 0, person: 0 }
  for (const key of units.keys()) unitsOf[key.split(' ')[0] as Kind]++
  return used.map((account) => {
    const kind = kindOf(account)
    return { account, kind, weight: shares[kind] / unitsOf[kind] / units.get(unitOf(account))! }
  })
}

/** Prompts of one account that the wording learns from, and how many independent units a feature must stand in. */
const PROMPTS = 40
const UNITS = 4

function fitWordingOf(accounts: readonly Account[], features: number): FittedWording {
  const prompts: Prompt[] = []
  const shared = new Uint8Array(features)
  const lastUnit = new Int32Array(features)
  const unitNumbers = new Map<string, number>()
  const seenIn = new Map<number, Set<number>>()
  for (const { account, kind, weight } of trainable(accounts, { attack: 1, app: 1, person: 1 })) {
    const key = `${kind} ${account.unit}`
    let unit = unitNumbers.get(key)
    if (unit === undefined) unitNumbers.set(key, (unit = unitNumbers.size + 1))
    const own = account.features.slice(0, PROMPTS)
    for (const list of own) {
      prompts.push({ features: list, kind, weight: weight / own.length })
      for (const j of list) {
        if (shared[j] === 1 || lastUnit[j] === unit) continue
        lastUnit[j] = unit
        const units = seenIn.get(j) ?? new Set()
        if (units.size === 0) seenIn.set(j, units)
        units.add(unit)
        if (units.size >= UNITS) shared[j] = 1
      }
    }
  }
  return fitWording(prompts, shared)
}

function score(accounts: readonly Account[], fitted: FittedWording): void {
  for (const account of accounts)
    play(
      account,
      account.features.map((list) => natsOf(fitted, list)),
    )
}

function fit(accounts: readonly Account[]): Weights {
  const usual = usualOf(accounts)
  const rows: Row[] = []
  for (const [group, share] of Object.entries(DILUTED)) {
    const diluted = accounts.filter((account) => account.group === group && account.exchanges >= LEAST)
    for (const { looks } of diluted) {
      const { merged } = looks[looks.length - 1]
      rows.push({ values: valuesOf(merged, WHOLE, usual), label: 1, weight: share / diluted.length })
    }
  }
  for (const { account, kind, weight } of trainable(accounts, { attack: 1, app: 0.5, person: 0.5 })) {
    const own: Float32Array[] = []
    for (const { exchanges, merged } of account.looks) {
      if (
        exchanges < LEAST ||
        (FITTED.every((look) => look !== exchanges) && exchanges !== account.exchanges)
      )
        continue
      for (const lane of lanesOf(merged)) own.push(valuesOf(merged, lane, usual))
    }
    for (const values of own)
      rows.push({ values, label: kind === 'attack' ? 1 : 0, weight: weight / own.length })
  }
  const { shapes } = fitShapes(
    columns.map((column) => ({ ...column, usual: usual.get(column.name) ?? 0 })),
    rows,
    CAPS,
  )
  // what weighs nothing anywhere is left out of the file
  const speaking: Record<string, Record<string, Shape>> = {}
  for (const [key, shape] of Object.entries(shapes)) {
    if (shape.nats.every((value) => Math.abs(value) < 0.03)) continue
    const [signal, name] = key.split('.')
    speaking[signal] = { ...speaking[signal], [name]: shape }
  }
  return { shapes: speaking, prior: PRIOR, least: LEAST, laneLeast: LANE_LEAST, calibration: [] }
}

const STRATA = [16, 25, 60, 120, Number.MAX_SAFE_INTEGER]
const SHARES = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001]
const NEVER = -20
/** The part of those who reach a size through which the tail is drawn. */
const TAIL = 0.05

/** An account is looked at in every stratum it goes through: the union of them bounds its false alarms (Bonferroni). */
function corrected(share: number): number {
  return Math.min(1, share * STRATA.length)
}

/** The highest score of an account within each stratum of size that it went through. */
function highest({ looks }: Account, weights: Weights): number[] {
  const top = STRATA.map(() => NEVER)
  for (const { exchanges, merged } of looks) {
    if (exchanges < LEAST) continue
    const stratum = STRATA.findIndex((upTo) => exchanges <= upTo)
    top[stratum] = Math.max(top[stratum], weighBest(merged, weights).nats)
  }
  return top
}

/** The share of one kind's honest accounts that ever reach a score while of a size, as the score at each share. */
type ScoreAt = (share: number) => number

/** Quantiles up to a twentieth of those who reach the size; beyond, where single accounts would decide, an exponential tail. */
function scoreAtOf(scores: readonly number[], of: number): ScoreAt {
  const sorted = scores.filter((score) => score > NEVER).sort((a, b) => b - a)
  if (sorted.length === 0) return () => NEVER
  const top = sorted.slice(0, Math.ceil(sorted.length * TAIL))
  const least = top[top.length - 1]
  const from = top.length / of
  const excess = Math.max(0.2, top.reduce((sum, score) => sum + score - least, 0) / top.length)
  return (share) =>
    share < from ? least + excess * Math.log(from / share) : (sorted[Math.ceil(share * of) - 1] ?? NEVER)
}

/**
 * The calibration table, from the honest accounts' highest scores under weights that had not seen their source. A p holds for
 * both kinds: that share of people, and `SERVICES` times that share of services, ever reach so much while of that size.
 */
function calibrate(
  honest: readonly { readonly kind: Kind; readonly scores: readonly number[] }[],
): Weights['calibration'] {
  return STRATA.map((upTo, stratum) => {
    const of = (wanted: Kind): ScoreAt => {
      const list = honest.filter(({ kind }) => kind === wanted)
      return scoreAtOf(
        list.map(({ scores }) => scores[stratum]),
        list.length,
      )
    }
    const people = of('person')
    const services = of('app')
    const at = (share: number) => Math.max(people(share), services(SERVICES * share))
    const nats = SHARES.map(at)
    for (let i = 1; i < nats.length; i++) nats[i] = Math.max(nats[i], nats[i - 1] + 0.01)
    const rare = SHARES[SHARES.length - 1]
    return {
      upTo,
      nats: nats.map((value) => Math.round(value * 1000) / 1000),
      p: SHARES.map(corrected),
      tail: Math.round(1000 * (at(rare / Math.E) - at(rare))) / 1000,
    }
  })
}

/** How unlikely an account's highest scores are among honest ones: -ln of the least p. */
function surprise(scores: readonly number[], calibration: Weights['calibration']): number {
  const weights: Weights = { shapes: {}, prior: PRIOR, least: LEAST, laneLeast: LANE_LEAST, calibration }
  return Math.max(
    ...scores.map((score, stratum) =>
      score === NEVER ? 0 : -Math.log(pValue(score, STRATA[stratum], weights)),
    ),
  )
}

function percentOf(found: number, all: number): string {
  return all === 0 ? '-' : `${((100 * found) / all).toFixed(1)}%`
}

/** Builds a log of a corpus with the evaluation's builder. */
function build(builder: string, corpus: string, seed: number, scale: number): string {
  const out = mkdtempSync(join(tmpdir(), 'stillwatch-fit-'))
  const built = spawnSync(
    process.execPath,
    [builder, '--corpus', corpus, '--out', out, '--seed', String(seed), '--scale', String(scale)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (built.status !== 0) throw new Error(`the builder of logs failed on ${corpus}`)
  return out
}

/** Our own texts as a corpus. */
function writeOwn(): string {
  const out = mkdtempSync(join(tmpdir(), 'stillwatch-own-'))
  for (const part of ['honest', 'harvests']) {
    const script = new URL(`../../training/${part}/write.ts`, import.meta.url).pathname
    const written = spawnSync(process.execPath, [script, '--out', out], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (written.status !== 0) throw new Error(`${script} failed`)
  }
  return out
}

/** Shares found at the score that 0.3% of people reach, at that of 2% of apps, and at the higher of both. */
function table(title: string, accounts: readonly Account[], scores: ReadonlyMap<Account, number>): void {
  console.log(`\n${title}: share above the score of 0.3% of people, of 2% of apps, of both`)
  const above = (match: (account: Account) => boolean, share: number) => {
    const list = accounts
      .filter((account) => account.label === 'benign' && match(account))
      .map((account) => scores.get(account)!)
      .sort((a, b) => b - a)
    return list[Math.floor(share * list.length)] ?? Number.POSITIVE_INFINITY
  }
  const people = above(({ group, exchanges }) => group.startsWith('person:') && exchanges >= LEAST, 0.003)
  const apps = above(({ group }) => group.startsWith('app:'), 0.02)
  const cuts = [people, apps, Math.max(people, apps)]
  const groups = new Map<string, number[]>()
  const sources = new Map<string, number[]>()
  for (const account of accounts) {
    const score = scores.get(account)!
    for (const key of [
      account.label === 'benign' ? account.group.split(':')[0] : account.group,
      ...(account.group === 'pure' && !account.own ? [`  pure ${account.source}`] : []),
      ...(account.group.startsWith('app:') ? [`  ${account.group}`] : []),
    ]) {
      const list = groups.get(key)
      if (list) list.push(score)
      else groups.set(key, [score])
    }
    if (account.label === 'attack') {
      const key = `${account.group} ${account.source}`
      sources.set(key, [...(sources.get(key) ?? []), score])
    }
  }
  for (const [group, list] of [...groups].sort(([a], [b]) => a.localeCompare(b)))
    if (!group.startsWith('  app:') || list.some((score) => score > people))
      console.log(
        `${group.padEnd(40)} ${String(list.length).padStart(5)}  ${cuts.map((cut) => percentOf(list.filter((score) => score > cut).length, list.length).padStart(7)).join(' ')}`,
      )
  for (const group of TRAINED) {
    const shares = [...sources]
      .filter(([key]) => key.startsWith(`${group} `))
      .map(([, list]) => list.filter((score) => score > cuts[2]).length / list.length)
    console.log(
      `${group}: macro average by source ${percentOf(
        shares.reduce((a, b) => a + b, 0),
        shares.length,
      )}`,
    )
  }
  console.log(`p at the cuts ${cuts.map((cut) => Math.exp(-cut).toFixed(4)).join(' ')}`)
}

const bag = slot('topic-spread.bag').reading

/** The mean of honest accounts' mean prompts, each kind and source the same, and the cosine of two of them. */
function benignMeanOf(accounts: readonly Account[]): BenignMean {
  const honest = trainable(accounts, { attack: 0, app: 0.5, person: 0.5 }).filter(({ weight }) => weight > 0)
  const mean = Array.from({ length: DIMENSIONS }, () => 0)
  for (const { account, weight } of honest) {
    const { merged } = account.looks[account.looks.length - 1]
    const n = exchangesIn(merged, WHOLE)
    for (let d = 0; d < DIMENSIONS; d++) mean[d] += (weight * merged[bag + d]) / 8 / n
  }
  const rounded = mean.map((value) => Math.round(1000 * value) / 1000)
  return { mean: rounded, self: rounded.reduce((sum, value) => sum + value * value, 0) }
}

/** The file of a fit. */
function write(file: string, type: string, from: string, name: string, value: unknown): void {
  writeFileSync(
    new URL(file, import.meta.url),
    `/** Written by \`npm run fit\`: do not edit by hand. */\n// oxlint-disable approx-constant -- a knot may happen to be a constant of mathematics\nimport type { ${type} } from '${from}'\n\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 1)}\n`,
  )
  console.log(`written: ${file}`)
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      builder: { type: 'string', default: '../shared/evaluation/build-streams.mjs' },
      seeds: { type: 'string', default: '2' },
      logs: { type: 'string', multiple: true, default: [] },
      'own-seeds': { type: 'string', default: '1' },
      folds: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  })
  if (!values.corpus && values.logs.length === 0) {
    console.error(
      'usage: npm run fit -- --corpus DIR [--seeds N] [--logs DIR ...] [--own-seeds N] [--folds FILE] [--write]',
    )
    return 2
  }
  if (!existsSync(values.builder)) {
    console.error(`SKIPPED: no builder of logs at ${values.builder}; pass --builder FILE`)
    return 2
  }
  const vocabulary = newVocabulary()
  const accounts: Account[] = []
  const made: string[] = []
  for (let seed = 1; values.corpus && seed <= Number(values.seeds); seed++)
    made.push(build(values.builder, values.corpus, seed, 1))
  for (const folder of [...values.logs, ...made])
    accounts.push(...(await loadAccounts(folder, vocabulary, null)))
  const reported = accounts.length
  const own = writeOwn()
  const families = await familiesOf(
    own,
    readdirSync(own).filter((name) => name.endsWith('.jsonl')),
  )
  for (let seed = 1; seed <= Number(values['own-seeds']); seed++) {
    const folder = build(values.builder, own, seed, 0.3)
    made.push(folder)
    accounts.push(...(await loadAccounts(folder, vocabulary, families)))
  }
  for (const folder of [...made, own]) rmSync(folder, { recursive: true })
  const features = vocabulary.numberOf.size
  console.log(
    `${reported} accounts of the logs, ${accounts.length - reported} of our own texts, ${features} features`,
  )
  // of all honest accounts: the reference says where prompts lie, not what is honest about them
  const benign = benignMeanOf(accounts)
  referTo(benign)
  const sample = accounts.find(({ looks }) => looks.length > 0)!
  columns = statisticsOf(sample.looks[sample.looks.length - 1].merged, WHOLE).flatMap(
    ({ signal, values: statistics }) =>
      Object.keys(statistics).map((name) => ({
        name: `${signal.id}.${name}`,
        signal: signals.indexOf(signal),
        family: familyNames.indexOf(signal.family),
        direction: ABOUT[signal.id].directions[name] ?? 0,
        unseen: signal.substance && ABOUT[signal.id].directions[name] === 1 ? UNSEEN : null,
      })),
  )
  // leave sources out, fold by fold: no wording is scored by weights that saw its source, and no account either
  const folds = [...new Set(accounts.map(({ fold }) => fold))].sort()
  const foldOf = new Map(folds.map((fold, i) => [fold, i % FOLDS]))
  const held = (fold: number) => accounts.filter((account) => foldOf.get(account.fold) === fold)
  const rest = (fold: number) => accounts.filter((account) => foldOf.get(account.fold) !== fold)
  const wordings: FittedWording[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    wordings.push(fitWordingOf(rest(fold), features))
    score(held(fold), wordings[fold])
    console.error(`wording ${fold + 1} of ${FOLDS}`)
  }
  const scores = new Map<Account, readonly number[]>()
  const fitted: Weights[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(rest(fold))
    fitted.push(weights)
    for (const account of held(fold)) scores.set(account, highest(account, weights))
    console.error(`weights ${fold + 1} of ${FOLDS}`)
  }
  const honest = accounts.filter(({ label }) => label === 'benign')
  const calibration = calibrate(
    honest.map((account) => ({ kind: kindOf(account), scores: scores.get(account)! })),
  )
  const inNats = (list: readonly Account[], of: (account: Account) => readonly number[]) =>
    new Map(list.map((account) => [account, surprise(of(account), calibration)]))
  const ofLogs = accounts.filter(({ own: ours }) => !ours)
  const ofOurs = accounts.filter(({ own: ours }) => ours)
  table(
    'left out',
    ofLogs,
    inNats(ofLogs, (account) => scores.get(account)!),
  )
  table(
    'left out, our own texts',
    ofOurs,
    inNats(ofOurs, (account) => scores.get(account)!),
  )
  const weights = { ...fit(accounts), calibration }
  const wording = fitWordingOf(accounts, features)
  score(accounts, wording)
  table(
    'in the fit',
    ofLogs,
    inNats(ofLogs, (account) => highest(account, weights)),
  )
  const keys = [...vocabulary.numberOf.keys()]
  const named = (one: FittedWording): Wording =>
    toWording(one, (feature) => {
      const key = keys[feature]
      const name = vocabulary.words.get(key)
      if (name === undefined) return null
      if (MARKS.includes(name)) return { kind: 'marks', name }
      if (keyOf(name) === key) return { kind: 'user', name }
      return keyOf(name, SYSTEM_SALT) === key ? { kind: 'system', name } : null
    })
  if (values.folds) {
    const list = wordings.map((one, fold): Fold => ({
      sources: [
        ...new Set(
          held(fold)
            .filter(({ own: ours }) => !ours)
            .map(unitOf),
        ),
      ],
      wording: named(one),
      weights: { ...fitted[fold], calibration },
    }))
    writeFileSync(values.folds, JSON.stringify(list))
    console.log(`written: ${values.folds}`)
  }
  if (values.write) {
    write('../verdict/weights.ts', 'Weights', './weigh.ts', 'WEIGHTS', weights)
    write('../text/wording-weights.ts', 'Wording', './wording-pack.ts', 'WORDING', named(wording))
    write('../text/benign-mean.ts', 'BenignMean', './observe.ts', 'BENIGN', benign)
    console.log('Now: npm run pack, npm run format')
  }
  return 0
}

if (import.meta.main) process.exitCode = await main()
