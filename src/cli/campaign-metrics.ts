/** How reported campaigns did against the truth of a labelled log. */
import type { Truth } from './metrics.ts'

export interface Reported {
  readonly id: string
  readonly accounts: readonly string[]
}

export interface HydraMetrics {
  /** The operator as the truth names it. */
  readonly hydra: string
  readonly source: string
  readonly heads: number
  /** The reported campaign that holds most of them; null where none holds any. */
  readonly campaign: string | null
  /** Heads in it. */
  readonly inside: number
  /** At least half of its heads are in it. */
  readonly found: boolean
}

export interface CampaignMetrics {
  readonly hydras: readonly HydraMetrics[]
  /** Members reported that are heads of the campaign's operator (that of whom it holds most). */
  readonly right: number
  /** Heads of another operator who sends the same source's prompts, or another's. */
  readonly otherOperator: number
  readonly otherSource: number
  /** Accounts that the truth calls benign. */
  readonly ordinary: number
  /** Accounts that count neither way: lone harvesters, benchmark runs, accounts the truth does not know. */
  readonly aside: number
  /** All benign accounts of the truth. */
  readonly benign: number
}

export function campaignMetrics(reported: readonly Reported[], { accounts }: Truth): CampaignMetrics {
  const heads = new Map<string, string[]>()
  let benign = 0
  for (const [name, { campaign, label }] of Object.entries(accounts)) {
    if (campaign !== null) heads.set(campaign, [...(heads.get(campaign) ?? []), name])
    if (label === 'benign') benign++
  }
  const sourceOf = (hydra: string) => accounts[heads.get(hydra)![0]].source ?? ''
  const inside = new Map<string, { campaign: string; n: number }>()
  let [right, otherOperator, otherSource, ordinary, aside] = [0, 0, 0, 0, 0]
  for (const { id, accounts: members } of reported) {
    const byHydra = new Map<string, number>()
    for (const account of members) {
      const known = Object.hasOwn(accounts, account) ? accounts[account] : null
      if (known?.label === 'benign') ordinary++
      else if (known?.campaign) byHydra.set(known.campaign, (byHydra.get(known.campaign) ?? 0) + 1)
      else aside++
    }
    const [owner] = [...byHydra].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0] ?? []
    for (const [hydra, n] of byHydra) {
      if (hydra === owner) right += n
      else if (sourceOf(hydra) === sourceOf(owner!)) otherOperator += n
      else otherSource += n
      const best = inside.get(hydra)
      if (!best || n > best.n) inside.set(hydra, { campaign: id, n })
    }
  }
  return {
    hydras: [...heads].map(([hydra, names]) => {
      const best = inside.get(hydra)
      return {
        hydra,
        source: sourceOf(hydra),
        heads: names.length,
        campaign: best?.campaign ?? null,
        inside: best?.n ?? 0,
        found: (best?.n ?? 0) * 2 >= names.length,
      }
    }),
    right,
    otherOperator,
    otherSource,
    ordinary,
    aside,
    benign,
  }
}
