/**
 * `npm run campaigns -- --logs DIR [--logs DIR ...] [--weights FILE] [--json]`: which hydras of labelled logs are found as
 * campaigns, how many reported members are theirs, and how many ordinary accounts are drawn in; and the same with clients'
 * fingerprints and organisations taken out of the log.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { campaignMetrics, type CampaignMetrics } from '../src/cli/campaign-metrics.ts'
import { byFold, FoldsError, readFolds, SHIPPED, underWording, type Fold } from '../src/cli/folds.ts'
import type { Truth } from '../src/cli/metrics.ts'
import { cells, PAGE_BYTES, readPage } from '../src/counters/layout.ts'
import { addCell } from '../src/counters/page.ts'
import { addExchange } from '../src/counters/plan.ts'
import { FIELD, MOST_RECORDS, natsTold, pushRecord, RECORD, type AccountFacts } from '../src/linking/facts.ts'
import { createLinker } from '../src/linking/linker.ts'
import { observe } from '../src/text/observe.ts'
import { mergeReadings } from '../src/verdict/statistics.ts'
import { weigh } from '../src/verdict/weigh.ts'
import { readStreams, type Stream } from './logs.ts'

const USAGE = 'usage: npm run campaigns -- --logs DIR [--logs DIR ...] [--weights FILE] [--json]'
const KEY = [1, 2] as const

/** An account's facts as its edge tells them by the end of the log. */
function factsOf({ name, exchanges }: Stream, { weights }: Fold): AccountFacts[] {
  const page = new Uint8Array(PAGE_BYTES)
  const told: AccountFacts[] = []
  let records: number[] = []
  let since = 0
  exchanges.forEach((accepted, i) => {
    const seen = observe(accepted)
    const additions = new Map<number, number>()
    addExchange(additions, seen)
    for (const [cell, by] of additions) addCell(page, cells[cell], by)
    pushRecord(records, seen, accepted.caller, KEY)
    since++
    if (since < MOST_RECORDS && i < exchanges.length - 1) return
    const last = i === exchanges.length - 1
    const verdict = last ? weigh(mergeReadings(readPage(page), null, 1), weights, { falseAlarms: 0 }) : null
    const nats = natsTold(verdict, weights.least)
    told.push({ account: name, at: accepted.at, exchanges: since, nats, records })
    records = []
    since = 0
  })
  return told
}

const SIMULATED = [FIELD.ja4, FIELD.org]

/** The same facts without clients' fingerprints and organisations. */
function strip(facts: readonly AccountFacts[]): AccountFacts[] {
  return facts.map((one) => ({
    ...one,
    records: Array.from(one.records, (word, i) => (SIMULATED.includes((i % RECORD) as never) ? 0 : word)),
  }))
}

/** A share with its 95% interval by Wilson. */
function share(k: number, n: number): string {
  if (n === 0) return '-'
  const z = 1.96
  const p = k / n
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const percent = (value: number) => (100 * value).toFixed(n > 5000 ? 2 : 1)
  return `${percent(p)}% (${percent(Math.max(0, middle - half))} to ${percent(Math.min(1, middle + half))}; ${k} of ${n})`
}

function print(title: string, all: readonly CampaignMetrics[]): void {
  const sum = (of: (one: CampaignMetrics) => number) => all.reduce((total, one) => total + of(one), 0)
  const hydras = all.flatMap((one) => one.hydras)
  const heads = hydras.reduce((total, one) => total + one.heads, 0)
  const inside = hydras.reduce((total, one) => total + one.inside, 0)
  const [right, ordinary] = [sum((one) => one.right), sum((one) => one.ordinary)]
  const [operator, source] = [sum((one) => one.otherOperator), sum((one) => one.otherSource)]
  console.log(`\n${title}`)
  console.log(`  members in their campaign           ${share(inside, heads)}`)
  console.log(
    `  hydras found                        ${share(hydras.filter((one) => one.found).length, hydras.length)}`,
  )
  const reported = right + operator + source + ordinary
  console.log(`  reported members that are heads     ${share(reported - ordinary, reported)}`)
  console.log(`  ... heads of that source            ${share(right + operator, reported)}`)
  console.log(`  ... heads of that very operator     ${share(right, reported)}`)
  console.log(`  heads with another operator of the same source: ${operator}; of another source: ${source}`)
  console.log(
    `  ordinary accounts in any campaign   ${share(
      ordinary,
      sum((one) => one.benign),
    )}`,
  )
  console.log(`  lone harvesters and benchmark runs in campaigns (neither way): ${sum((one) => one.aside)}`)
  const missed = hydras.filter((one) => one.inside < 0.9 * one.heads)
  for (const one of missed) console.log(`  ${one.hydra} ${one.source}: ${one.inside} of ${one.heads} heads`)
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      logs: { type: 'string', multiple: true, default: [] },
      weights: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const missing = values.logs.filter((folder) => !existsSync(join(folder, 'traffic.jsonl')))
  if (values.logs.length === 0 || missing.length > 0) {
    console.error(missing.length > 0 ? `no traffic.jsonl in ${missing.join(', ')}\n${USAGE}` : USAGE)
    return 2
  }
  const whole: CampaignMetrics[] = []
  const stripped: CampaignMetrics[] = []
  try {
    const folds = values.weights ? readFolds(values.weights) : [SHIPPED]
    for (const folder of values.logs) {
      const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth
      const streams = await readStreams(folder)
      const facts: AccountFacts[] = []
      for (const [fold, list] of byFold(streams, folds))
        await underWording(fold, () => {
          for (const stream of list) facts.push(...factsOf(stream, fold))
        })
      for (const [told, into] of [
        [facts, whole],
        [strip(facts), stripped],
      ] as const) {
        const linker = createLinker()
        linker.take(told)
        const campaigns = linker.link().filter(({ kind }) => kind === 'campaign')
        into.push(
          campaignMetrics(
            campaigns.map(({ id, members }) => ({ id, accounts: members.map(({ account }) => account) })),
            truth,
          ),
        )
      }
      console.error(`${folder}: ${streams.length} accounts`)
    }
  } catch (error) {
    if (!(error instanceof FoldsError)) throw error
    console.error(error.message)
    return 2
  }
  if (values.json) console.log(JSON.stringify({ whole, stripped }))
  else {
    const by = values.weights ? 'each judged by weights that left its source out' : 'the shipped weights'
    print(`${values.logs.length} logs, ${by}`, whole)
    print('the same without JA4 and organisations', stripped)
  }
  return 0
}

if (import.meta.main) process.exitCode = await main()
