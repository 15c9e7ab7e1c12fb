/**
 * The fit of how prompts are worded: two logistic regressions, harvests against people and against services, on the words,
 * marks of form and intents of single prompts, by AdaGrad. Only what several independent sources share is kept, then only
 * what weighs most in either: one short list that can be read.
 */
import { STEP, ZERO, type WordingNats } from '../text/wording.ts'
import type { Wording } from '../text/wording-pack.ts'

export interface Prompt {
  /** Feature numbers, each once. */
  readonly features: Uint32Array
  readonly kind: 'attack' | 'person' | 'app'
  /** Each kind's add up to the same. */
  readonly weight: number
}

interface Side {
  readonly bias: number
  /** Weight of each feature; not a number where it is not kept. */
  readonly weights: Float64Array
}

/** As it is served: weights rounded. */
export interface FittedWording {
  readonly people: Side
  readonly services: Side
}

const KEPT = 950
const EPOCHS = 12
const RATE = 0.08
/** Of the whole fit, a prompt: each time a feature is met its share falls to it, that rare ones are held back as they must. */
const RIDGE = 8e-5
const MOST_RIDGE = 0.5
const FEW = 4

/** The scale of a prompt's sum: as `wordingOf` has it. */
function scaleOf(known: number): number {
  return 2 / Math.sqrt(Math.max(FEW, known))
}

/** A fixed pseudo-random order (mulberry32): the fit is deterministic. */
function shuffle(order: Uint32Array, seed: number): void {
  let state = seed
  for (let i = order.length - 1; i > 0; i--) {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    const j = ((t ^ (t >>> 14)) >>> 0) % (i + 1)
    const swap = order[i]
    order[i] = order[j]
    order[j] = swap
  }
}

/** Harvests against one kind of honest prompts. */
function train(
  prompts: readonly Prompt[],
  honest: 'person' | 'app',
  kept: Uint8Array,
): { theta: Float64Array; bias: number } {
  const theta = new Float64Array(kept.length)
  const squares = new Float64Array(kept.length).fill(1e-4)
  let bias = 0
  let biasSquares = 1e-4
  const used = prompts.filter(({ kind }) => kind === 'attack' || kind === honest)
  const mean = used.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, used.length)
  const ridge = new Float64Array(kept.length)
  for (const { features } of used) for (const j of features) ridge[j]++
  for (let j = 0; j < ridge.length; j++)
    ridge[j] = Math.min(MOST_RIDGE, (RIDGE * used.length) / Math.max(1, ridge[j]))
  const order = Uint32Array.from(used, (_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, epoch + 1)
    for (const at of order) {
      const { features, kind, weight } = used[at]
      let known = 0
      let sum = 0
      for (const j of features) {
        if (kept[j] === 0) continue
        known++
        sum += theta[j]
      }
      const scale = scaleOf(known)
      // one heavy prompt must not shake the rest: what a rare source weighs more is spread over the epochs
      const error =
        (1 / (1 + Math.exp(-(bias + scale * sum))) - (kind === 'attack' ? 1 : 0)) * Math.min(8, weight / mean)
      biasSquares += error * error
      bias -= (RATE * error) / Math.sqrt(biasSquares)
      for (const j of features) {
        if (kept[j] === 0) continue
        const gradient = error * scale + ridge[j] * theta[j]
        squares[j] += gradient * gradient
        theta[j] -= (RATE * gradient) / Math.sqrt(squares[j])
      }
    }
  }
  return { theta, bias }
}

/** A weight in whole steps, as a table can hold it. */
function inSteps(weight: number): number {
  return Math.min(ZERO - 1, Math.max(-ZERO, Math.round(weight / STEP)))
}

/** Fits on `prompts`; `shared[j]` says whether feature `j` stands in enough independent sources. */
export function fitWording(prompts: readonly Prompt[], shared: Uint8Array): FittedWording {
  const toPeople = train(prompts, 'person', shared)
  const toServices = train(prompts, 'app', shared)
  const uses = new Float64Array(shared.length)
  for (const { features, weight } of prompts) {
    let known = 0
    for (const j of features) known += shared[j]
    const square = scaleOf(known) ** 2 * weight
    for (const j of features) uses[j] += square
  }
  const matters = shared.length
    ? Float64Array.from(
        uses,
        (use, j) => (Math.abs(toPeople.theta[j]) + Math.abs(toServices.theta[j])) * Math.sqrt(use),
      )
    : uses
  const heaviest = [...shared.keys()]
    .filter((j) => shared[j] === 1)
    .sort((a, b) => matters[b] - matters[a])
    .slice(0, KEPT)
  const kept = new Uint8Array(shared.length)
  for (const j of heaviest) kept[j] = 1
  const side = (honest: 'person' | 'app'): Side => {
    const { theta, bias } = train(prompts, honest, kept)
    return {
      bias: Math.round(bias * 1000) / 1000,
      weights: theta.map((weight, j) => (kept[j] === 1 ? inSteps(weight) * STEP : Number.NaN)),
    }
  }
  return { people: side('person'), services: side('app') }
}

/** What `wordingOf` will answer for these features. */
export function natsOf({ people, services }: FittedWording, features: Uint32Array): WordingNats {
  let known = 0
  let toPeople = 0
  let toServices = 0
  for (const j of features) {
    const weight = people.weights[j]
    // what weighs nothing on either side is not in the file
    if (Number.isNaN(weight) || (weight === 0 && services.weights[j] === 0)) continue
    known++
    toPeople += weight
    toServices += services.weights[j]
  }
  const scale = scaleOf(known)
  return { people: people.bias + scale * toPeople, services: services.bias + scale * toServices }
}

/** As it stands in the file: words of one weight against people in one line, heaviest first. */
export function toWording(
  fitted: FittedWording,
  nameOf: (feature: number) => { readonly kind: 'user' | 'system' | 'marks'; readonly name: string } | null,
): Wording {
  const groups = {
    user: new Map<string, string[]>(),
    system: new Map<string, string[]>(),
    marks: new Map<string, string[]>(),
  }
  for (const [feature, people] of fitted.people.weights.entries()) {
    const services = fitted.services.weights[feature]
    if (Number.isNaN(people) || (people === 0 && services === 0)) continue
    const named = nameOf(feature)
    if (!named) continue
    const weight = String(Math.round(people / STEP) + 0)
    const word = `${named.name}${services < 0 ? '' : '+'}${Math.round(services / STEP) + 0}`
    const list = groups[named.kind].get(weight)
    if (list) list.push(word)
    else groups[named.kind].set(weight, [word])
  }
  const inOrder = (map: ReadonlyMap<string, string[]>) =>
    Object.fromEntries(
      [...map]
        .sort(([a], [b]) => Number(b) - Number(a))
        .map(([weight, words]) => [weight, words.sort().join(' ')]),
    )
  return {
    bias: { people: fitted.people.bias, services: fitted.services.bias },
    user: inOrder(groups.user),
    system: inOrder(groups.system),
    marks: inOrder(groups.marks),
  }
}
