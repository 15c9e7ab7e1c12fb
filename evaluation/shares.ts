/** Shares found, the thresholds at which methods are held against each other, and intervals that resample sources. */
import { randoms } from './baselines/baseline.ts'
import type { Account } from './logs.ts'

export const GROUPS = [
  'pure',
  'disguised',
  'slow',
  'mixed-0.5',
  'mixed-0.25',
  'mixed-0.1',
  'mixed-0.05',
  'hydra',
] as const

/** At most so many of them may be above a threshold. */
export const ALLOWED = { person: 0.003, app: 0.02 } as const

export const isPerson = ({ label, group }: Account) => label === 'benign' && group.startsWith('person:')
export const isApp = ({ label, group }: Account) => label === 'benign' && group.startsWith('app:')

/** The least threshold that at most 0.3% of the people and 2% of the apps are above. */
export function thresholdOf(accounts: readonly Account[], scores: ReadonlyMap<Account, number>): number {
  const cut = (match: (account: Account) => boolean, share: number) => {
    const list = accounts
      .filter(match)
      .map((account) => scores.get(account)!)
      .sort((a, b) => b - a)
    return list[Math.floor(share * list.length)] ?? Number.NEGATIVE_INFINITY
  }
  return Math.max(cut(isPerson, ALLOWED.person), cut(isApp, ALLOWED.app))
}

export function shareOf(accounts: readonly Account[], found: (account: Account) => boolean): number {
  return accounts.length === 0 ? Number.NaN : accounts.filter(found).length / accounts.length
}

/** The middle 95% of the share when sources are drawn again, and accounts within each. */
export function intervalOf(
  accounts: readonly Account[],
  found: (account: Account) => boolean,
  draws = 1000,
): readonly [number, number] {
  const sources = [...Map.groupBy(accounts, ({ source }) => source).values()].map((list) => list.map(found))
  const random = randoms(3)
  const shares = Array.from({ length: draws }, () => {
    let all = 0
    let hits = 0
    for (let s = 0; s < sources.length; s++) {
      const source = sources[Math.floor(random() * sources.length)]
      for (let k = 0; k < source.length; k++) {
        all++
        if (source[Math.floor(random() * source.length)]) hits++
      }
    }
    return all === 0 ? 0 : hits / all
  }).sort((a, b) => a - b)
  return [shares[Math.floor(0.025 * draws)], shares[Math.floor(0.975 * draws)]]
}

/** Share found of each source, worst first. */
export function bySource(
  accounts: readonly Account[],
  found: (account: Account) => boolean,
): { readonly source: string; readonly share: number }[] {
  return [...Map.groupBy(accounts, ({ source }) => source)]
    .map(([source, list]) => ({ source, share: shareOf(list, found) }))
    .sort((a, b) => a.share - b.share)
}
