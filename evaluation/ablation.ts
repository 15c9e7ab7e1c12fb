/** What each family of signals contributes, and what is left when the simulated fields are taken out of the log. */
import { byFold, underWording, type Fold, type Origin } from '../src/cli/folds.ts'
import { signals } from '../src/signals/index.ts'
import type { Accepted, Family } from '../src/types.ts'
import { exchangesIn, WHOLE } from '../src/verdict/statistics.ts'
import { weighBest, type Weights } from '../src/verdict/weigh.ts'
import type { Highest } from './calibrate.ts'
import type { Stream } from './logs.ts'
import { playAccount } from './player.ts'
import { onlyPrompts, REMOVALS, type Removal } from './simulated.ts'

/** Families that speak of nothing but what the builder simulates. */
const SIMULATED: readonly Family[] = ['params', 'volume', 'timing']

interface Variant {
  readonly name: string
  readonly off: readonly Family[]
}

/** One way to change the log, and the weights that are tried on it. */
interface Pass {
  readonly change: Removal['remove'] | null
  readonly variants: readonly Variant[]
}

const families = [...new Set(signals.map(({ family }) => family))]
const NONE: readonly Family[] = []

export const PASSES: readonly Pass[] = [
  {
    change: null,
    variants: [
      { name: 'everything', off: NONE },
      ...families.map((family) => ({ name: `without ${family}`, off: [family] })),
      { name: `without ${SIMULATED.join(', ')}`, off: SIMULATED },
    ],
  },
  ...REMOVALS.map(({ name, remove }) => ({
    change: remove,
    variants: [{ name: `log without ${name}`, off: NONE }],
  })),
  { change: onlyPrompts, variants: [{ name: 'log with prompts alone', off: NONE }] },
]

/** The weights with these families switched off. */
export function without(weights: Weights, off: readonly Family[]): Weights {
  const silent = new Set(signals.filter(({ family }) => off.includes(family)).map(({ id }) => id))
  return {
    ...weights,
    shapes: Object.fromEntries(Object.entries(weights.shapes).filter(([signal]) => !silent.has(signal))),
  }
}

/** Highest scores of an account under each of these weights, by stratum. */
function highestOf(exchanges: readonly Accepted[], tried: readonly Weights[]): Highest[] {
  const [{ calibration, least }] = tried
  const top = tried.map(() => calibration.map(() => Number.NEGATIVE_INFINITY))
  playAccount(exchanges, (merged) => {
    const n = exchangesIn(merged, WHOLE)
    if (n < least) return
    const found = calibration.findIndex(({ upTo }) => n <= upTo)
    const stratum = found < 0 ? calibration.length - 1 : found
    tried.forEach((weights, i) => {
      top[i][stratum] = Math.max(top[i][stratum], weighBest(merged, weights).nats)
    })
  })
  return top
}

/** Of each variant, in their order: the highest scores of each account. */
export async function ablate(
  streams: readonly Stream[],
  folds: readonly Fold[],
  onPass: (name: string) => void = () => {},
): Promise<Map<string, Map<Origin, Highest>>> {
  const scores = new Map<string, Map<Origin, Highest>>()
  // whoever keeps the scores of several logs must not keep their texts
  const origins = new Map(streams.map((stream) => [stream, { label: stream.label, group: stream.group }]))
  for (const { change, variants } of PASSES) {
    onPass(variants.length > 1 ? `${variants.length} sets of weights` : variants[0].name)
    const maps = variants.map(({ name }) => {
      const map = new Map<Origin, Highest>()
      scores.set(name, map)
      return map
    })
    for (const [fold, list] of byFold(streams, folds)) {
      const tried = variants.map(({ off }) => without(fold.weights, off))
      await underWording(fold, () => {
        for (const stream of list) {
          const { exchanges } = stream
          const played = change ? exchanges.map((one, i) => change(one, i, exchanges.length)) : exchanges
          highestOf(played, tried).forEach((highest, i) => maps[i].set(origins.get(stream)!, highest))
        }
      })
    }
  }
  return scores
}
