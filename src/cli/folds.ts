/**
 * The folds of a fit: each the weights of a fit that left some sources out. An account is judged by the fold that left
 * its source out, so what is found is found on kinds of harvest and of honest use that the weights have not seen.
 */
import { readFileSync } from 'node:fs'
import { WORDING } from '../text/wording-weights.ts'
import { loadWording, type Wording } from '../text/wording-pack.ts'
import type { Weights } from '../verdict/weigh.ts'
import { WEIGHTS } from '../verdict/weights.ts'

/** As `npm run fit -- --folds FILE` writes a list of them. */
export interface Fold {
  /** What was left out: sources as truth.json names them; of apps the groups (`app:...`). */
  readonly sources: readonly string[]
  readonly wording: Wording
  readonly weights: Weights
}

/** A file of folds that cannot be used; the message says why. */
export class FoldsError extends Error {}

/** The weights as shipped, which have seen what they have seen. */
export const SHIPPED: Fold = { sources: [], wording: WORDING, weights: WEIGHTS }

export interface Origin {
  readonly label: string
  readonly group: string
  readonly source?: string
}

/** What is left out as one: a source, or an app whatever texts it is given. */
export function unitOf({ group, source = '' }: Origin): string {
  return group.startsWith('app:') ? group : source
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Why this is no fold; null where it is one. */
function faultOf(fold: unknown): string | null {
  if (!isRecord(fold)) return 'is not an object'
  const { sources, wording, weights } = fold
  if (!Array.isArray(sources) || sources.length === 0 || !sources.every((name) => typeof name === 'string'))
    return 'has no "sources", a list of names'
  if (!isRecord(wording) || !isRecord(wording.bias)) return 'has no "wording"'
  if (!isRecord(weights) || !isRecord(weights.shapes) || !Array.isArray(weights.calibration))
    return 'has no "weights"'
  return weights.calibration.length === 0 ? 'has weights that were not calibrated' : null
}

/** Reads a file of folds; throws where it is none. */
export function readFolds(file: string): readonly Fold[] {
  let folds: unknown
  try {
    folds = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new FoldsError(`${file}: ${(error as Error).message}`)
  }
  if (!Array.isArray(folds) || folds.length === 0) throw new FoldsError(`${file} is not a list of folds`)
  const left = new Set<string>()
  for (const [i, fold] of folds.entries()) {
    const fault = faultOf(fold)
    if (fault) throw new FoldsError(`${file}: fold ${i + 1} ${fault}`)
    for (const name of (fold as Fold).sources) {
      if (left.has(name)) throw new FoldsError(`${file}: "${name}" is left out twice`)
      left.add(name)
    }
  }
  return folds as Fold[]
}

/**
 * Which fold judges each of these. With folds, one whose source no fold left out is an error: its row would promise what
 * was not measured. Only grey ones (no fit learns from them) may go to the first.
 */
export function byFold<T extends Origin>(
  origins: readonly T[],
  folds: readonly Fold[],
): ReadonlyMap<Fold, readonly T[]> {
  if (folds.length === 1 && folds[0] === SHIPPED) return new Map([[SHIPPED, origins]])
  const foldOf = new Map(folds.flatMap((fold) => fold.sources.map((name) => [name, fold] as const)))
  const seen = new Set(
    origins.filter((one) => one.label !== 'grey' && !foldOf.has(unitOf(one))).map((one) => unitOf(one)),
  )
  if (seen.size > 0) throw new FoldsError(`no fold has left out ${[...seen].sort().join(', ')}`)
  return Map.groupBy(origins, (one) => foldOf.get(unitOf(one)) ?? folds[0])
}

/** Runs under a fold's wording, whose bins the pages hold; the shipped one is back in force afterwards. */
export async function underWording<T>({ wording }: Fold, run: () => T | Promise<T>): Promise<T> {
  loadWording(wording)
  try {
    return await run()
  } finally {
    loadWording(WORDING)
  }
}
