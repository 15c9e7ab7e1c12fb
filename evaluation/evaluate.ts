/**
 * `npm run evaluate -- --logs DIR [--logs DIR ...] [--strip] [--no-baselines] [--svg FILE] [--json]`: what is found on
 * labelled logs, by the published baselines and by ours, at the same false alarms.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSettings } from '../src/settings.ts'
import { baselines, mmdWindows } from './baselines/index.ts'
import { curvesOf, curveSvg, curveTable } from './curve.ts'
import { readAccounts, type Account } from './logs.ts'
import { bySource, GROUPS, intervalOf, isApp, isPerson, shareOf, thresholdOf } from './shares.ts'

const USAGE =
  'usage: npm run evaluate -- --logs DIR [--logs DIR ...] [--strip] [--no-baselines] [--svg FILE] [--json]   (DIR holds traffic.jsonl and truth.json)'

export interface Line {
  readonly method: string
  readonly people: number
  readonly apps: number
  readonly found: Readonly<Record<string, number>>
}

/** One row: what a method flags. */
export function lineOf(
  method: string,
  accounts: readonly Account[],
  flagged: (account: Account) => boolean,
): Line {
  return {
    method,
    people: shareOf(accounts.filter(isPerson), flagged),
    apps: shareOf(accounts.filter(isApp), flagged),
    found: Object.fromEntries(
      GROUPS.map((group) => [
        group,
        shareOf(
          accounts.filter((account) => account.group === group),
          flagged,
        ),
      ]),
    ),
  }
}

/** The rows of all baselines on one log, each at the threshold that lets 0.3% of people and 2% of apps through. */
export function baselineLines(accounts: readonly Account[]): Line[] {
  const honest = accounts.filter(({ label }) => label === 'benign')
  const judged = accounts.filter(({ label }) => label !== 'grey')
  return baselines.flatMap((baseline) => {
    console.error(baseline.name)
    const score = baseline.calibrate(honest)
    const scores = new Map(judged.map((account) => [account, score(account)]))
    const threshold = thresholdOf(judged, scores)
    const lines = [lineOf(baseline.name, judged, (account) => scores.get(account)! > threshold)]
    const paper = mmdWindows.find((mmd) => mmd === baseline)?.pooledThreshold(honest)
    if (paper !== undefined)
      lines.unshift(
        lineOf(`${baseline.name}, pooled null`, judged, (account) => scores.get(account)! > paper),
      )
    return lines
  })
}

/** The mean of the same row on several logs. */
function meanOf(lines: readonly Line[]): Line {
  const mean = (of: (line: Line) => number) => lines.reduce((sum, line) => sum + of(line), 0) / lines.length
  return {
    method: lines[0].method,
    people: mean(({ people }) => people),
    apps: mean(({ apps }) => apps),
    found: Object.fromEntries(GROUPS.map((group) => [group, mean(({ found }) => found[group])])),
  }
}

const percent = (share: number) => (Number.isNaN(share) ? '-' : (100 * share).toFixed(1))

function print(lines: readonly Line[]): void {
  const head = ['method'.padEnd(34), 'people', 'apps', ...GROUPS]
  console.log(head.map((name, i) => (i === 0 ? name : name.padStart(10))).join(' '))
  for (const { method, people, apps, found } of lines)
    console.log(
      [
        method.padEnd(34),
        ...[people, apps, ...GROUPS.map((group) => found[group])].map((share) => percent(share).padStart(10)),
      ].join(' '),
    )
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      logs: { type: 'string', multiple: true, default: [] },
      strip: { type: 'boolean', default: false },
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
  const logs: (readonly Account[])[] = []
  for (const folder of values.logs) logs.push(await readAccounts(folder, falseAlarms, values.strip))
  const all = logs.flat().filter(({ label }) => label !== 'grey')
  const lines: Line[] = []
  if (values.baselines) {
    const perLog = logs.map(baselineLines)
    lines.push(...perLog[0].map((_, i) => meanOf(perLog.map((list) => list[i]))))
  }
  const surprise = new Map(all.map((account) => [account, account.surprise]))
  const threshold = thresholdOf(all, surprise)
  const shipped = ({ caseAt }: Account) => caseAt !== null
  lines.push(lineOf('stillwatch, at the same alarms', all, (account) => account.surprise > threshold))
  lines.push(lineOf(`stillwatch, as shipped (${falseAlarms})`, all, shipped))
  const details = GROUPS.map((group) => {
    const members = all.filter((account) => account.group === group)
    const sources = bySource(members, shipped)
    return {
      group,
      share: shareOf(members, shipped),
      interval: intervalOf(members, shipped),
      macro: sources.reduce((sum, { share }) => sum + share, 0) / sources.length,
      worst: sources.slice(0, 3),
      within40: shareOf(members, ({ caseAt }) => caseAt !== null && caseAt <= 40),
    }
  })
  const larger = all.filter((account) => isPerson(account) && account.exchanges >= 15)
  const honest = [
    ['people', all.filter(isPerson)],
    ['people with 15 exchanges or more', larger],
    ['apps', all.filter(isApp)],
  ] as const
  const curves = curvesOf(all)
  if (values.svg) writeFileSync(values.svg, curveSvg(curves))
  if (values.json) {
    console.log(JSON.stringify({ lines, details, curves }))
    return 0
  }
  console.log(
    `${values.logs.length} logs, ${all.length} accounts; shares in percent${values.strip ? '; prompts only, simulated fields removed' : ''}\n`,
  )
  print(lines)
  console.log(
    '\nas shipped: share, 95% interval (sources drawn again), macro average by source, within 40 exchanges; worst three',
  )
  for (const { group, share, interval, macro, worst, within40 } of details)
    console.log(
      `${group.padEnd(12)} ${percent(share).padStart(6)} [${percent(interval[0])}, ${percent(interval[1])}]  macro ${percent(macro)}  in 40 ${percent(within40)}  ${worst.map(({ source, share: part }) => `${source} ${percent(part)}`).join(', ')}`,
    )
  for (const [name, list] of honest) {
    const interval = intervalOf(list, shipped)
    console.log(
      `${name}: ${percent(shareOf(list, shipped))} [${percent(interval[0])}, ${percent(interval[1])}] of ${list.length}`,
    )
  }
  console.log(`\nshare found against exchanges seen, as shipped\n${curveTable(curves)}`)
  return 0
}

if (import.meta.main) process.exitCode = await main()
