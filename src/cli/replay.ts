/**
 * `npm run replay -- LOG [--truth FILE] [--set NAME=VALUE ...] [--no-lexicon] [--json]`: a log through the same code as
 * the edge, with the memory store. What would these settings have done?
 */
import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createEngine } from '../engine.ts'
import { createLinker } from '../linking/linker.ts'
import type { Campaign } from '../linking/types.ts'
import { readSettings, SettingsError } from '../settings.ts'
import { memoryStore } from '../stores/memory.ts'
import { loadLexicon } from '../text/lexicon.ts'
import type { Verdict } from '../types.ts'
import { newCounts, readLog, type LogCounts } from './log.ts'
import { campaignMetrics } from './campaign-metrics.ts'
import { printTable } from './report.ts'
import { metricsOf, type Truth } from './metrics.ts'

const USAGE = 'usage: npm run replay -- LOG [--truth FILE] [--set NAME=VALUE ...] [--no-lexicon] [--json]'

export interface ReplayedAccount {
  readonly account: string
  readonly score: number
  readonly nats: number
  readonly tier: string
  readonly exchanges: number
  /** 1-based exchange of that account at which it was escalated, or null. */
  readonly escalatedAt: number | null
  readonly evidence: readonly { readonly signal: string; readonly weight: number }[]
}

/** A replay has no secrets to keep. */
const REPLAY_KEY = [1, 2] as const

/** A group of accounts, as it is printed; see linking/types.ts. */
function printed({ id, kind, score, nats, members, bonds, first, last }: Campaign) {
  return { id, kind, score, nats, bonds, first, last, accounts: members.map(({ account }) => account) }
}

interface Tally {
  exchanges: number
  escalatedAt: number | null
  /** The heaviest verdict so far: what the case shows. */
  top: Verdict | null
}

/** Replays a log; `onProgress` is called with what has been read so far. */
export async function replay(
  file: string,
  env: Readonly<Record<string, string>>,
  onProgress: (counts: LogCounts) => void = () => {},
): Promise<{
  readonly counts: LogCounts
  readonly accounts: readonly ReplayedAccount[]
  readonly campaigns: readonly Campaign[]
}> {
  // a replay has no secrets to keep: accounts are named as the log names them
  const settings = readSettings({ STILLWATCH_SECRET: 'replay'.padEnd(32, '-'), ...env })
  const tallies = new Map<string, Tally>()
  const linker = createLinker()
  const engine = createEngine({
    store: memoryStore(),
    facts: () => ({ key: REPLAY_KEY, tell: linker.take }),
    desk: null,
    settings: { ...settings, flushInterval: 0, flushSize: 1, cacheBytes: Number.POSITIVE_INFINITY },
    sleep: () => Promise.resolve(),
    onVerdict(account, verdict) {
      const tally = tallies.get(account)
      if (!tally) return
      if (verdict.escalate) tally.escalatedAt ??= tally.exchanges
      if (
        !tally.top ||
        (verdict.escalate && !tally.top.escalate) ||
        (verdict.escalate === tally.top.escalate && verdict.nats > tally.top.nats)
      )
        tally.top = verdict
    },
  })
  const counts = newCounts()
  for await (const batch of readLog(file, counts)) {
    for (const { account, accepted } of batch) {
      const tally = tallies.get(account) ?? { exchanges: 0, escalatedAt: null, top: null }
      tallies.set(account, tally)
      tally.exchanges++
      await engine.observe(accepted)
    }
    onProgress(counts)
  }
  const accounts = [...tallies].map(([account, { exchanges, escalatedAt, top }]) => ({
    account,
    score: top?.score ?? 0,
    nats: top?.nats ?? 0,
    tier: top?.tier ?? 'observe',
    exchanges,
    escalatedAt,
    evidence: (top?.evidence ?? []).map(({ signal, weight }) => ({
      signal,
      weight: Math.round(weight * 1000) / 1000,
    })),
  }))
  accounts.sort((a, b) => Number(b.escalatedAt !== null) - Number(a.escalatedAt !== null) || b.nats - a.nats)
  return { counts, accounts, campaigns: linker.link() }
}

/** `NAME=VALUE` pairs as an environment. */
function settingsOf(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new SettingsError([`--set ${pair}: it must be NAME=VALUE`])
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

async function main(): Promise<number> {
  let parsed
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        truth: { type: 'string' },
        set: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        'no-lexicon': { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`)
    return 2
  }
  const { values, positionals } = parsed
  if (positionals.length !== 1) {
    console.error(USAGE)
    return 2
  }
  const [file] = positionals
  let truth: Truth | null = null
  try {
    if (values.truth) truth = JSON.parse(readFileSync(values.truth, 'utf8')) as Truth
    if (values.truth && (typeof truth?.accounts !== 'object' || truth.accounts === null))
      throw new Error(`${values.truth} has no "accounts"`)
    const size = statSync(file).size
    if (values['no-lexicon']) loadLexicon(false)
    const started = performance.now()
    const showProgress = process.stderr.isTTY && !values.json
    const {
      counts,
      accounts,
      campaigns: groups,
    } = await replay(file, settingsOf(values.set), ({ bytes, exchanges }) => {
      if (showProgress) process.stderr.write(`\r${bar(bytes / size)} ${exchanges} exchanges`)
    })
    const seconds = (performance.now() - started) / 1000
    if (showProgress) process.stderr.write('\r\u001B[K')
    for (const { line, why } of counts.problems) console.error(`${file}:${line}: ${why}`)
    if (counts.bad > 0) console.error(`${counts.bad} of ${counts.lines} lines could not be read`)
    if (counts.exchanges === 0) {
      console.error(
        `${file}: no exchange could be read; each line must be a JSON object with "at", "account", "path" and "body"`,
      )
      return 2
    }
    const campaigns = groups.filter(({ kind }) => kind === 'campaign').map(printed)
    const notes = groups.filter(({ kind }) => kind !== 'campaign').map(printed)
    const inside = new Set(campaigns.flatMap((one) => one.accounts))
    const metrics = truth && {
      ...metricsOf(accounts, truth, inside),
      campaigns: campaignMetrics(campaigns, truth),
    }
    const result = {
      exchanges: counts.exchanges,
      lines: counts.lines,
      bad: counts.bad,
      uninspected: counts.uninspected,
      refused: counts.refused,
      seconds: Math.round(seconds * 100) / 100,
      exchangesPerSecond: Math.round(counts.exchanges / seconds),
      accounts,
      campaigns,
      notes,
      ...(metrics && { metrics }),
    }
    if (values.json) console.log(JSON.stringify(result))
    else printTable(result)
    return 0
  } catch (error) {
    if (
      !(error instanceof SettingsError) &&
      !(error instanceof SyntaxError) &&
      !(error as NodeJS.ErrnoException).code &&
      !(error as Error).message.includes('has no "accounts"')
    )
      throw error
    console.error((error as Error).message)
    return 2
  }
}

function bar(share: number): string {
  const full = Math.round(30 * Math.min(1, share))
  return `[${'#'.repeat(full)}${'.'.repeat(30 - full)}]`
}

if (import.meta.main) process.exitCode = await main()
