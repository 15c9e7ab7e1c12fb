/**
 * How rare an account's highest scores are among the honest accounts of the same logs, as the fit reckons it: for weights
 * that were changed, and whose shipped calibration no longer tells the truth.
 */
/** An account's highest score within each stratum of size that it went through; -Infinity where it was not looked at. */
export type Highest = readonly number[]

/** Share of apps among the accounts that p-values are stated for. */
const APPS = 0.1
/** The part of those who reach a size through which the exponential tail is drawn. */
const TAIL = 0.05

/** For each stratum, the share of honest accounts that ever score so much while they are of that size. */
function rarityOf(
  honest: readonly { readonly highest: Highest; readonly weight: number }[],
  stratum: number,
) {
  const list = honest
    .map(({ highest, weight }) => ({ score: highest[stratum], weight }))
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => b.score - a.score)
  const top = list.slice(0, Math.max(1, Math.floor(TAIL * list.length)))
  const least = top.at(-1)?.score ?? 0
  const mass = top.reduce((sum, { weight }) => sum + weight, 0)
  const excess =
    top.reduce((sum, { score, weight }) => sum + (score - least) * weight, 0) / Math.max(1e-9, mass)
  return (score: number) => {
    if (score >= least) return mass * Math.exp(-(score - least) / Math.max(0.2, excess))
    let sum = 0
    for (const other of list) {
      if (other.score < score) break
      sum += other.weight
    }
    return sum
  }
}

/** -ln of each account's least p, corrected for the strata looked at. */
export function surprisesOf<T>(
  highest: ReadonlyMap<T, Highest>,
  kindOf: (account: T) => 'person' | 'app' | null,
): Map<T, number> {
  const kinds = [...highest.keys()].map(kindOf)
  const count = (kind: string) => kinds.filter((other) => other === kind).length
  const weights = { person: (1 - APPS) / count('person'), app: APPS / count('app') }
  const honest = [...highest].flatMap(([account, scores]) => {
    const kind = kindOf(account)
    return kind ? [{ highest: scores, weight: weights[kind] }] : []
  })
  const strata = [...highest.values()][0]?.length ?? 0
  const rarities = Array.from({ length: strata }, (_, stratum) => rarityOf(honest, stratum))
  return new Map(
    [...highest].map(([account, scores]) => [
      account,
      Math.max(
        0,
        ...scores.map((score, stratum) =>
          Number.isFinite(score) ? -Math.log(Math.min(1, strata * rarities[stratum](score))) : 0,
        ),
      ),
    ]),
  )
}
