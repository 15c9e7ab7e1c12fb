/**
 * `npm run evaluate -- --logs DIR [--logs DIR ...] [--weights FILE] [--strip] [--ablation] [--no-baselines] [--svg FILE]
 * [--json]`: what is found on labelled logs, by the published baselines and by ours, at the same false alarms.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FoldsError, readFolds, SHIPPED, type Fold } from '../src/cli/folds.ts'
import { readSettings } from '../src/settings.ts'
import { ablate } from './ablation.ts'
import { baselines } from './baselines/index.ts'
import { surprisesOf, type Highest } from './calibrate.ts'
import { curvesOf, curveSvg, curveTable } from './curve.ts'
import { judgeAll, readStreams, strip, type Account, type Stream } from './logs.ts'
import { ALLOWED, cutOf, detailOf, GROUPS, isApp, isPerson, thresholdOf, type Detail } from './shares.ts'
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
export function ablationLines(variants: ReadonlyMap<string, ReadonlyMap<Stream, Highest>>): Line[] {
  return [...variants].map(([name, highest]) => {
    const surprises = surprisesOf(highest, (one) => (isPerson(one) ? 'person' : isApp(one) ? 'app' : null))
    const streams = [...highest.keys()]
    const score = (stream: Stream) => surprises.get(stream)!
    const threshold = thresholdOf(streams, score)
    return lineOf(name, streams, (stream) => score(stream) > threshold)
  })
}

/** The shares at one threshold with their intervals, harvesters first. */
function detailsOf(accounts: readonly Account[], flagged: (account: Account) => boolean): Detail[] {
  const people = accounts.filter(isPerson)
  return [
    ...GROUPS.map((name) => [name, accounts.filter(({ group }) => group === name)] as const),
    ['people', people] as const,
    ['people, 15+', people.filter(({ exchanges }) => exchanges >= 15)] as const,
    ['apps', accounts.filter(isApp)] as const,
  ]
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => detailOf(name, list, flagged))
}

function printDetails(title: string, details: readonly Detail[]): void {
  console.log(
    `\n${title}\n\n| group | accounts | share % | 95% interval | mean of sources | worst three |\n|---|---|---|---|---|---|`,
  )
  for (const { name, accounts, share, interval, macro, worst } of details)
    console.log(
      `| ${name} | ${accounts} | ${percent(share)} | ${interval.map(percent).join(' to ')} | ${percent(macro)} | ${worst.map(({ source, share: part }) => `${source} ${percent(part)}`).join(', ')} |`,
    )
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
  const variants = new Map<string, Map<Stream, Highest>>()
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
  if (values.json) {
    console.log(JSON.stringify({ lines, details, ablation, curves }))
    return 0
  }
  const weights = values.weights ? 'each judged by weights that left its source out' : 'the shipped weights'
  const fields = values.strip ? '; prompts alone, the simulated fields taken out' : ''
  console.log(
    `${values.logs.length} logs, ${all.length} accounts, ${weights}${fields}. Shares in percent; each method at its own threshold of at most 0.3% of people and 2% of apps, where its row does not say otherwise\n`,
  )
  console.log(markdown('method', lines))
  printDetails(
    `As shipped (intervals draw sources again, then accounts within; worst: of people and apps the most flagged)`,
    details.shipped,
  )
  printDetails('At the score that 0.3% of people reach', details.own)
  if (grey.length > 0)
    console.log(
      `\nNeither hit nor false alarm: of ${grey.length} benchmark runs and judges ${percent(grey.filter(shipped).length / grey.length)} are escalated as shipped`,
    )
  if (ablation.length > 0)
    console.log(
      `\nAblation: calibrated anew, each at its own threshold of 0.3% of people and 2% of apps\n\n${markdown('what is left', ablation)}`,
    )
  console.log(`\nShare found against exchanges seen, as shipped\n\n${curveTable(curves)}`)
  return 0
}

if (import.meta.main) process.exitCode = await main()
