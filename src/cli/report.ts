/** A replay as tables for a terminal. */
import type { Bond } from '../linking/types.ts'
import type { CampaignMetrics } from './campaign-metrics.ts'
import type { Metrics } from './metrics.ts'

interface Printed {
  readonly exchanges: number
  readonly exchangesPerSecond: number
  readonly accounts: readonly {
    readonly account: string
    readonly nats: number
    readonly tier: string
    readonly exchanges: number
    readonly escalatedAt: number | null
    readonly evidence: readonly { readonly signal: string; readonly weight: number }[]
  }[]
  readonly campaigns: readonly Group[]
  readonly notes: readonly Group[]
  readonly metrics?: (Metrics & { readonly campaigns: CampaignMetrics }) | null
}

interface Group {
  readonly id: string
  readonly kind: string
  readonly score: number
  readonly accounts: readonly string[]
  readonly bonds: readonly Bond[]
}

/** Control characters of a log's own words must not reach the terminal. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const clean = (text: string) => text.replace(/[\u0000-\u001F\u007F-\u009F]/g, '?').slice(0, 40)

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Campaigns and notes: what holds them, against what chance would. */
function printGroups(groups: readonly Group[]): void {
  if (groups.length === 0) return
  console.log()
  console.log(
    table([
      ['group', 'kind', 'score', 'accounts', 'held by'],
      ...groups
        .slice(0, 30)
        .map(({ id, kind, score, accounts, bonds }) => [
          clean(id),
          kind,
          score.toFixed(4),
          String(accounts.length),
          bonds.map((bond) => `${bond.kind} ${bond.members} (${bond.expected.toFixed(1)})`).join(', '),
        ]),
    ]),
  )
}

export function printTable(printed: Printed): void {
  const { exchanges, exchangesPerSecond, accounts, campaigns, notes, metrics } = printed
  const escalated = accounts.filter(({ escalatedAt }) => escalatedAt !== null)
  console.log(
    `${exchanges} exchanges of ${accounts.length} accounts, ${exchangesPerSecond} a second; ${escalated.length} accounts escalated`,
  )
  if (escalated.length > 0) {
    console.log()
    console.log(
      table([
        ['account', 'nats', 'tier', 'exchanges', 'escalated at', 'evidence'],
        ...escalated.slice(0, 30).map(({ account, nats, tier, exchanges: n, escalatedAt, evidence }) => [
          clean(account),
          nats.toFixed(1),
          tier,
          String(n),
          String(escalatedAt),
          evidence
            .slice(0, 3)
            .map(({ signal, weight }) => `${signal} ${weight.toFixed(1)}`)
            .join(', '),
        ]),
      ]),
    )
    if (escalated.length > 30) console.log(`... and ${escalated.length - 30} more (--json has them all)`)
  }
  printGroups([...campaigns, ...notes])
  if (!metrics) return
  console.log()
  console.log(
    table([
      ['group', 'label', 'accounts', 'found', 'share', 'median exchange'],
      ...[...metrics.groups, metrics.people, metrics.apps].map(
        ({ group, label, accounts: n, found, share, medianExchange }) => [
          clean(group),
          label,
          String(n),
          String(found),
          `${(100 * share).toFixed(1)}%`,
          medianExchange === null ? '' : String(medianExchange),
        ],
      ),
    ]),
  )
  if (metrics.campaigns.hydras.length === 0) return
  console.log()
  console.log(
    table([
      ['hydra', 'source', 'heads', 'in its campaign', 'campaign'],
      ...metrics.campaigns.hydras.map(({ hydra, source, heads, inside, campaign }) => [
        clean(hydra),
        clean(source),
        String(heads),
        String(inside),
        clean(campaign ?? ''),
      ]),
    ]),
  )
}
