/**
 * `npm run evaluate -- --logs DIR [--logs DIR ...] [--weights FILE] [--strip] [--ablation] [--no-baselines] [--svg FILE]
 * [--json]`: what is found on labelled logs, by the published baselines and by ours, at the same false alarms.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FoldsError, readFolds, SHIPPED, type Fold, type Origin } from '../src/cli/folds.ts'
import { readSettings } from '../src/settings.ts'
import { ablate } from './ablation.ts'
import { baselines } from './baselines/index.ts'
import { surprisesOf, type Highest } from './calibrate.ts'
import { curvesOf, curveSvg, curveTable } from './curve.ts'
import { judgeAll, readStreams, strip, type Account } from './logs.ts'
import { detailsOf, detailTable, printSections, type Sections } from './report.ts'
import { ALLOWED, cutOf, isApp, isPerson, thresholdOf } from './shares.ts'
import { lineOf, markdown, percent, type Line } from './table.ts'

const USAGE =
  'usage: npm run evaluate -- --logs DIR [--logs DIR ...] [--weights FILE] [--strip] [--ablation] [--no-baselines] [--svg FILE] [--json]   (DIR holds traffic.jsonl and truth.json)'

/** What each baseline flags on one log, at the threshold that lets 0.3% of people and 2% of apps through. */
export function flaggedByBaselines(accounts: readonly Account[]): Map<string, Set<Account>> {
  const honest = accounts.filter(({ label }) => label === 'benign')
  const flagged = new Map<string, Set<Account>>()
  for (const baseline of baselines) {
    console.error(baseline.name)
    const score = baseline.calibrate(honest)
    const scores = new Map(accounts.map((account) => [account, score(account)]))
    const above = (cut: number) => new Set(accounts.filter((account) => scores.get(account)! > cut))
    const { published } = baseline
    if (published) flagged.set(`${baseline.name}, ${published.name}`, above(published.threshold(honest)))
    flagged.set(baseline.name, above(thresholdOf(accounts, (account) => scores.get(account)!)))
  }
  return flagged
}

/** One row a variant of the ablation, each at its own threshold. */
export function ablationLines(variants: ReadonlyMap<string, ReadonlyMap<Origin, Highest>>): Line[] {
  return [...variants].map(([name, highest]) => {
    const surprises = surprisesOf(highest, (one) => (isPerson(one) ? 'person' : isApp(one) ? 'app' : null))
    const accounts = [...highest.keys()]
    const score = (account: Origin) => surprises.get(account)!
    const threshold = thresholdOf(accounts, score)
    return lineOf(name, accounts, (account) => score(account) > threshold)
  })
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      logs: { type: 'string', multiple: true, default: [] },
      weights: { type: 'string' },
      strip: { type: 'boolean', default: false },
      ablation: { type: 'boolean', default: false },
      baselines: { type: 'boolean', default: true },
      svg: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    allowNegative: true,
  })
  const missing = values.logs.filter((folder) => !existsSync(join(folder, 'traffic.jsonl')))
  if (values.logs.length === 0 || missing.length > 0) {
    console.error(missing.length > 0 ? `no traffic.jsonl in ${missing.join(', ')}\n${USAGE}` : USAGE)
    return 2
  }
  const { falseAlarms } = readSettings({
    STILLWATCH_SECRET: 'no account is named in an evaluation',
    ...process.env,
  })
  let folds: readonly Fold[] = [SHIPPED]
  const all: Account[] = []
  const grey: Account[] = []
  const flagged = new Map<string, Set<Account>>()
  const variants = new Map<string, Map<Origin, Highest>>()
  try {
    if (values.weights) folds = readFolds(values.weights)
    for (const folder of values.logs) {
      const streams = await readStreams(folder)
      const played = values.strip ? strip(streams) : streams
      const accounts = await judgeAll(played, folds, falseAlarms)
      const judged = accounts.filter(({ label }) => label !== 'grey')
      all.push(...judged)
      grey.push(...accounts.filter(({ label }) => label === 'grey'))
      if (values.ablation) {
        const labelled = played.filter(({ label }) => label !== 'grey')
        for (const [name, highest] of await ablate(labelled, folds, console.error))
          variants.set(name, new Map([...(variants.get(name) ?? []), ...highest]))
      }
      if (values.baselines)
        for (const [name, set] of flaggedByBaselines(judged))
          flagged.set(name, new Set([...(flagged.get(name) ?? []), ...set]))
    }
  } catch (error) {
    if (!(error instanceof FoldsError)) throw error
    console.error(error.message)
    return 2
  }
  const surprise = (account: Account) => account.surprise
  const own = cutOf(all.filter(isPerson), ALLOWED.person, surprise)
  const same = thresholdOf(all, surprise)
  const byOwn = (account: Account) => account.surprise > own
  const shipped = ({ caseAt }: Account) => caseAt !== null
  const lines = [
    ...[...flagged].map(([name, set]) => lineOf(name, all, (account) => set.has(account))),
    lineOf(`stillwatch, as shipped (${falseAlarms})`, all, shipped),
    lineOf('stillwatch, at 0.3% of people', all, byOwn),
    lineOf('stillwatch', all, (account) => account.surprise > same),
  ]
  const details = { shipped: detailsOf(all, shipped), own: detailsOf(all, byOwn) }
  const ablation = ablationLines(variants)
  const curves = curvesOf(all)
  if (values.svg) writeFileSync(values.svg, curveSvg(curves))
  const weights = values.weights ? 'each judged by weights that left its source out' : 'the shipped weights'
  const count = (list: readonly unknown[]) => list.length.toLocaleString('en')
  const caption = [
    `${count(values.logs)} ${values.logs.length === 1 ? 'log' : 'logs'}, ${count(all)} accounts, ${weights}`,
    ...(values.strip ? ['prompts alone, the simulated fields taken out'] : []),
    ...(grey.length > 0
      ? [
          `of ${grey.length} benchmark runs and judges, neither hit nor false alarm, ${percent(grey.filter(shipped).length / grey.length)}% are escalated`,
        ]
      : []),
  ].join('; ')
  const sections: Sections = {
    methods: markdown('method', lines),
    shipped: detailTable(details.shipped),
    own: detailTable(details.own),
    ...(ablation.length > 0 && { ablation: markdown('what is left', ablation) }),
    curve: curveTable(curves),
  }
  if (values.json) console.log(JSON.stringify({ caption, sections, lines, details, ablation, curves }))
  else printSections(caption, sections)
  return 0
}

if (import.meta.main) process.exitCode = await main()
