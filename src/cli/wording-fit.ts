/**
 * The fit of how prompts are worded: logistic regression on the words, marks of form and intents of single prompts, by
 * AdaGrad. Only what several independent sources share is kept, then only what weighs most: a short list that can be read.
 */
import type { Wording } from '../text/wording.ts'

export interface Prompt {
  /** Feature numbers, each once. */
  readonly features: Uint32Array
  readonly label: 0 | 1
  readonly weight: number
}

export interface FittedWording {
  readonly bias: number
  /** Weight of each feature; not a number where it is not kept. */
  readonly weights: Float64Array
}

const KEPT = 900
const EPOCHS = 12
const RATE = 0.08
const RIDGE = 2e-6
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

function train(prompts: readonly Prompt[], kept: Uint8Array): { theta: Float64Array; bias: number } {
  const theta = new Float64Array(kept.length)
  const squares = new Float64Array(kept.length).fill(1e-4)
  let bias = 0
  let biasSquares = 1e-4
  const mean = prompts.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, prompts.length)
  const order = Uint32Array.from(prompts, (_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, epoch + 1)
    for (const at of order) {
      const { features, label, weight } = prompts[at]
      let known = 0
      let sum = 0
      for (const j of features) {
        if (kept[j] === 0) continue
        known++
        sum += theta[j]
      }
      const scale = scaleOf(known)
      // one heavy prompt must not shake the rest: what a rare source weighs more is spread over the epochs
      const error = (1 / (1 + Math.exp(-(bias + scale * sum))) - label) * Math.min(8, weight / mean)
      biasSquares += error * error
      bias -= (RATE * error) / Math.sqrt(biasSquares)
      for (const j of features) {
        if (kept[j] === 0) continue
        const gradient = error * scale + RIDGE * theta[j]
        squares[j] += gradient * gradient
        theta[j] -= (RATE * gradient) / Math.sqrt(squares[j])
      }
    }
  }
  return { theta, bias }
}

/** Fits on `prompts`; `shared[j]` says whether feature `j` stands in enough independent sources. */
export function fitWording(prompts: readonly Prompt[], shared: Uint8Array): FittedWording {
  const first = train(prompts, shared)
  const uses = new Float64Array(shared.length)
  for (const { features, weight } of prompts) {
    let known = 0
    for (const j of features) known += shared[j]
    const square = scaleOf(known) ** 2 * weight
    for (const j of features) uses[j] += square
  }
  const heaviest = [...shared.keys()]
    .filter((j) => shared[j] === 1)
    .sort(
      (a, b) => Math.abs(first.theta[b]) * Math.sqrt(uses[b]) - Math.abs(first.theta[a]) * Math.sqrt(uses[a]),
    )
    .slice(0, KEPT)
  const kept = new Uint8Array(shared.length)
  for (const j of heaviest) kept[j] = 1
  const { theta, bias } = train(prompts, kept)
  return { bias, weights: theta.map((weight, j) => (kept[j] === 1 ? weight : Number.NaN)) }
}

/** What `wordingOf` will answer for these features. */
export function natsOf({ bias, weights }: FittedWording, features: Uint32Array): number {
  let known = 0
  let sum = 0
  for (const j of features) {
    const weight = weights[j]
    if (Number.isNaN(weight)) continue
    known++
    sum += weight
  }
  return bias + scaleOf(known) * sum
}

/** As it stands in the file: words of one weight in one line, heaviest first. */
export function toWording(
  fitted: FittedWording,
  nameOf: (feature: number) => { readonly kind: 'user' | 'system' | 'marks'; readonly name: string } | null,
): Wording {
  const groups = {
    user: new Map<string, string[]>(),
    system: new Map<string, string[]>(),
    marks: new Map<string, string[]>(),
  }
  for (const [feature, weight] of fitted.weights.entries()) {
    if (Number.isNaN(weight)) continue
    const named = nameOf(feature)
    const rounded = (Math.round(weight * 5) / 5).toFixed(1)
    if (!named || Number(rounded) === 0) continue
    const list = groups[named.kind].get(rounded)
    if (list) list.push(named.name)
    else groups[named.kind].set(rounded, [named.name])
  }
  const inOrder = (map: ReadonlyMap<string, string[]>) =>
    Object.fromEntries(
      [...map]
        .sort(([a], [b]) => Number(b) - Number(a))
        .map(([weight, names]) => [weight, names.sort().join(' ')]),
    )
  return {
    bias: Math.round(fitted.bias * 1000) / 1000,
    user: inOrder(groups.user),
    system: inOrder(groups.system),
    marks: inOrder(groups.marks),
  }
}
