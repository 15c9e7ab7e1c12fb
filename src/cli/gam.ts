/**
 * The fit: an additive model of piecewise linear shapes, one for each statistic, by logistic regression. The caps of
 * signals and families are part of the model while it is fitted, so that what is fitted is what is served.
 */
import type { Shape } from '../verdict/weigh.ts'

export interface Column {
  /** `signal.statistic` */
  readonly name: string
  readonly signal: number
  readonly family: number
  /** The median among honest accounts, which few requests are drawn towards. */
  readonly usual: number
  /** 1: its nats may only rise with its value; -1: only fall; 0: free. */
  readonly direction: 1 | -1 | 0
  /** How it is weighed where hardly a row shows it: the corpus has no example, the field has. */
  readonly unseen: Pick<Shape, 'knots' | 'nats'> | null
}

export interface Row {
  readonly values: Float32Array
  readonly label: 0 | 1
  /** Rows of one account share its weight. */
  readonly weight: number
}

export interface Fitted {
  readonly shapes: Record<string, Shape>
}

const KNOTS = 7
/** A share that hardly any row reaches has not been seen: nothing can be learnt of what lies above. */
const SEEN = 0.2
const EPOCHS = 260
const RATE = 0.05
const RIDGE = 5e-6
const SMOOTH = 2e-5
/** Where a cap holds, so much of the gradient still passes, that a capped signal can come back. */
const LEAK = 0.1

/** The nearest monotone sequence (pool adjacent violators), in place. */
function makeMonotone(theta: Float64Array, from: number, count: number, direction: 1 | -1): void {
  const means: number[] = []
  const sizes: number[] = []
  for (let k = 0; k < count; k++) {
    means.push(direction * theta[from + k])
    sizes.push(1)
    while (means.length > 1 && means[means.length - 2] > means[means.length - 1]) {
      const mean = means.pop()!
      const size = sizes.pop()!
      const i = means.length - 1
      means[i] = (means[i] * sizes[i] + mean * size) / (sizes[i] + size)
      sizes[i] += size
    }
  }
  let k = from
  means.forEach((mean, i) => {
    for (let j = 0; j < sizes[i]; j++) theta[k++] = direction * mean
  })
}

function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))]
}

/** Knots at quantiles of both classes, kept apart; a statistic that never varies gets one. */
function knotsOf(honest: Float32Array, harvest: Float32Array): number[] {
  const candidates: number[] = []
  for (let k = 0; k < KNOTS; k++) {
    const share = 0.01 + (0.98 * k) / (KNOTS - 1)
    candidates.push(quantile(honest, share), quantile(harvest, share))
  }
  candidates.sort((a, b) => a - b)
  const range = candidates[candidates.length - 1] - candidates[0]
  if (range <= 1e-9) return [candidates[0]]
  const knots = [candidates[0]]
  for (const value of candidates)
    if (value - knots[knots.length - 1] >= range / (KNOTS + 1)) knots.push(value)
  if (knots.length === 1) knots.push(candidates[candidates.length - 1])
  return knots
    .map((value) => Number(value.toPrecision(2)))
    .filter((value, i, all) => i === 0 || value > all[i - 1])
}

/** Fits shapes to rows. Deterministic. */
export function fitShapes(
  columns: readonly Column[],
  rows: readonly Row[],
  caps: { readonly signal: readonly [number, number]; readonly family: readonly [number, number] },
): Fitted {
  const signals = Math.max(...columns.map(({ signal }) => signal)) + 1
  const families = Math.max(...columns.map(({ family }) => family)) + 1
  const familyOf = new Int32Array(signals)
  for (const { signal, family } of columns) familyOf[signal] = family
  const signalOf = Int32Array.from(columns, ({ signal }) => signal)
  const honest = rows.filter(({ label }) => label === 0)
  const harvest = rows.filter(({ label }) => label === 1)
  const column = (list: readonly Row[], j: number) =>
    Float32Array.from(list, ({ values }) => values[j]).sort()
  const usual: [number, number, number][] = []
  const knots = columns.map((_, j) => {
    const sorted = column(honest, j)
    usual.push([quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9)])
    return knotsOf(sorted, column(harvest, j))
  })
  const start: number[] = []
  let size = 0
  for (const list of knots) {
    start.push(size)
    size += list.length
  }
  // each value as a place between two knots
  const width = columns.length
  const low = new Int32Array(rows.length * width)
  const share = new Float32Array(rows.length * width)
  rows.forEach(({ values }, i) => {
    for (let j = 0; j < width; j++) {
      const list = knots[j]
      const value = values[j]
      let k = 0
      while (k < list.length - 2 && value > list[k + 1]) k++
      const span = list.length > 1 ? list[k + 1] - list[k] : 1
      low[i * width + j] = start[j] + k
      share[i * width + j] = list.length > 1 ? Math.min(1, Math.max(0, (value - list[k]) / span)) : 0
    }
  })
  // how much of each knot an average row of each class stands on, halved
  const middle = new Float64Array(size)
  const sums = [0, 0]
  for (const { label, weight } of rows) sums[label] += weight
  rows.forEach(({ label, weight }, i) => {
    const part = weight / sums[label] / 2
    for (let j = 0; j < width; j++) {
      const at = low[i * width + j]
      const s = share[i * width + j]
      middle[at] += part * (1 - s)
      if (s > 0) middle[at + 1] += part * s
    }
  })
  const theta = new Float64Array(size + 1)
  const moment = new Float64Array(size + 1)
  const square = new Float64Array(size + 1)
  const gradient = new Float64Array(size + 1)
  const bySignal = new Float64Array(signals)
  const byFamily = new Float64Array(families)
  const pass = new Float64Array(signals)
  const errors = new Float64Array(signals)
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    gradient.fill(0)
    for (let i = 0; i < rows.length; i++) {
      bySignal.fill(0)
      byFamily.fill(0)
      const from = i * width
      for (let j = 0; j < width; j++) {
        const at = low[from + j]
        const s = share[from + j]
        bySignal[signalOf[j]] += s === 0 ? theta[at] : theta[at] * (1 - s) + theta[at + 1] * s
      }
      for (let g = 0; g < signals; g++) {
        const capped = Math.min(caps.signal[1], Math.max(caps.signal[0], bySignal[g]))
        pass[g] = capped === bySignal[g] ? 1 : LEAK
        byFamily[familyOf[g]] += capped
      }
      let sum = theta[size]
      for (let f = 0; f < families; f++)
        sum += Math.min(caps.family[1], Math.max(caps.family[0], byFamily[f]))
      const error = ((1 / (1 + Math.exp(-sum)) - rows[i].label) * rows[i].weight) / total
      gradient[size] += error
      for (let g = 0; g < signals; g++) {
        const ofFamily = byFamily[familyOf[g]]
        errors[g] = error * pass[g] * (ofFamily <= caps.family[1] && ofFamily >= caps.family[0] ? 1 : LEAK)
      }
      for (let j = 0; j < width; j++) {
        const e = errors[signalOf[j]]
        const at = low[from + j]
        const s = share[from + j]
        gradient[at] += e * (1 - s)
        if (s > 0) gradient[at + 1] += e * s
      }
    }
    for (let j = 0; j < width; j++) {
      const from = start[j]
      const count = knots[j].length
      for (let k = 0; k < count; k++) {
        gradient[from + k] += RIDGE * theta[from + k]
        if (k > 0 && k < count - 1) {
          const bend = 2 * theta[from + k] - theta[from + k - 1] - theta[from + k + 1]
          gradient[from + k] += 2 * SMOOTH * bend
          gradient[from + k - 1] -= SMOOTH * bend
          gradient[from + k + 1] -= SMOOTH * bend
        }
      }
    }
    for (let k = 0; k <= size; k++) {
      moment[k] = 0.9 * moment[k] + 0.1 * gradient[k]
      square[k] = 0.999 * square[k] + 0.001 * gradient[k] * gradient[k]
      theta[k] -=
        (RATE * (moment[k] / (1 - 0.9 ** epoch))) / (Math.sqrt(square[k] / (1 - 0.999 ** epoch)) + 1e-8)
    }
    for (let j = 0; j < width; j++) {
      const { direction } = columns[j]
      if (direction !== 0) makeMonotone(theta, start[j], knots[j].length, direction)
      // halfway between the classes' means a statistic weighs nothing; the rest of it is the intercept's
      let rest = 0
      for (let k = 0; k < knots[j].length; k++) rest += theta[start[j] + k] * middle[start[j] + k]
      for (let k = 0; k < knots[j].length; k++) theta[start[j] + k] -= rest
      theta[size] += rest
    }
  }
  const shapes: Record<string, Shape> = {}
  columns.forEach(({ name, unseen }, j) => {
    const nats = knots[j].map((_, k) => Math.round(20 * theta[start[j] + k]) / 20)
    shapes[name] = {
      ...(unseen && knots[j][knots[j].length - 1] < SEEN ? unseen : { knots: knots[j], nats }),
      usual: [usual[j][0], columns[j].usual, usual[j][2]].map((value) => Number(value.toPrecision(3))) as [
        number,
        number,
        number,
      ],
    }
  })
  return { shapes }
}
