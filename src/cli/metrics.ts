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
  /** Exchange at which those escalated by themselves were, in the middle. */
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

function summary(
  group: string,
  label: string,
  members: readonly Result[],
  inCampaign: ReadonlySet<string>,
): GroupMetrics {
  const escalated = members
    .flatMap(({ escalatedAt }) => (escalatedAt === null ? [] : [escalatedAt]))
    .sort((a, b) => a - b)
  const found = members.filter(
    ({ account, escalatedAt }) => escalatedAt !== null || inCampaign.has(account),
  ).length
  return {
    group,
    label,
    accounts: members.length,
    found,
    share: members.length === 0 ? 0 : found / members.length,
    medianExchange: escalated.length === 0 ? null : escalated[Math.floor(escalated.length / 2)],
  }
}

/**
 * Shares of accounts found (escalated, or in a reported campaign), by the truth's groups. Accounts the truth does not know
 * are left out.
 */
export function metricsOf(
  results: readonly Result[],
  truth: Truth,
  inCampaign: ReadonlySet<string> = new Set(),
): Metrics {
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
      .map(([group, { label, members }]) => summary(group, label, members, inCampaign)),
    people: summary('person:*', 'benign', people, inCampaign),
    apps: summary('app:*', 'benign', apps, inCampaign),
  }
}
