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

type Known = Pick<Account, 'label' | 'group'>

export const isPerson = ({ label, group }: Known) => label === 'benign' && group.startsWith('person:')
export const isApp = ({ label, group }: Known) => label === 'benign' && group.startsWith('app:')

/** The score that at most this share of these accounts is above. */
export function cutOf<T>(accounts: readonly T[], share: number, scoreOf: (account: T) => number): number {
  const list = accounts.map(scoreOf).sort((a, b) => b - a)
  return list[Math.floor(share * list.length)] ?? Number.NEGATIVE_INFINITY
}

/** The least threshold that at most 0.3% of the people and 2% of the apps are above. */
export function thresholdOf<T extends Known>(
  accounts: readonly T[],
  scoreOf: (account: T) => number,
): number {
  return Math.max(
    cutOf(accounts.filter(isPerson), ALLOWED.person, scoreOf),
    cutOf(accounts.filter(isApp), ALLOWED.app, scoreOf),
  )
}

export function shareOf<T>(accounts: readonly T[], found: (account: T) => boolean): number {
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

/** A share with everything that qualifies it. */
export interface Detail {
  readonly name: string
  readonly accounts: number
  readonly share: number
  readonly interval: readonly [number, number]
  /** The mean over sources. */
  readonly macro: number
  /** The three sources it does worst on: of harvesters the least found, of honest accounts the most flagged. */
  readonly worst: readonly { readonly source: string; readonly share: number }[]
}

export function detailOf(
  name: string,
  accounts: readonly Account[],
  flagged: (account: Account) => boolean,
): Detail {
  const sources = bySource(accounts, flagged)
  if (accounts[0]?.label === 'benign') sources.reverse()
  return {
    name,
    accounts: accounts.length,
    share: shareOf(accounts, flagged),
    interval: intervalOf(accounts, flagged),
    macro: sources.reduce((sum, { share }) => sum + share, 0) / sources.length,
    worst: sources.slice(0, 3),
  }
}
