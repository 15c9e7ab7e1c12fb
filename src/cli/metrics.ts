/** How a replay did against the truth of a labelled log. */

export interface Truth {
  readonly accounts: Readonly<
    Record<
      string,
      {
        readonly label: 'attack' | 'benign' | 'grey'
        readonly group: string
        readonly campaign: string | null
        readonly source?: string
      }
    >
  >
}

export interface GroupMetrics {
  readonly group: string
  readonly label: string
  readonly accounts: number
  readonly found: number
  readonly share: number
  /** Exchange at which the found ones were escalated, in the middle. */
  readonly medianExchange: number | null
}

export interface Metrics {
  readonly groups: readonly GroupMetrics[]
  /** All people together, all apps together. */
  readonly people: GroupMetrics
  readonly apps: GroupMetrics
}

interface Result {
  readonly account: string
  readonly escalatedAt: number | null
}

function summary(group: string, label: string, members: readonly Result[]): GroupMetrics {
  const found = members
    .flatMap(({ escalatedAt }) => (escalatedAt === null ? [] : [escalatedAt]))
    .sort((a, b) => a - b)
  return {
    group,
    label,
    accounts: members.length,
    found: found.length,
    share: members.length === 0 ? 0 : found.length / members.length,
    medianExchange: found.length === 0 ? null : found[Math.floor(found.length / 2)],
  }
}

/** Shares of accounts escalated, by the truth's groups. Accounts the truth does not know are left out. */
export function metricsOf(results: readonly Result[], truth: Truth): Metrics {
  const groups = new Map<string, { label: string; members: Result[] }>()
  const people: Result[] = []
  const apps: Result[] = []
  for (const result of results) {
    if (!Object.hasOwn(truth.accounts, result.account)) continue
    const known = truth.accounts[result.account]
    const group = groups.get(known.group) ?? { label: known.label, members: [] }
    groups.set(known.group, group)
    group.members.push(result)
    if (known.group.startsWith('person:')) people.push(result)
    if (known.group.startsWith('app:')) apps.push(result)
  }
  return {
    groups: [...groups]
      .sort(([a, x], [b, y]) => x.label.localeCompare(y.label) || a.localeCompare(b))
      .map(([group, { label, members }]) => summary(group, label, members)),
    people: summary('person:*', 'benign', people),
    apps: summary('app:*', 'benign', apps),
  }
}
