/** Safe looks into values of unknown shape: what is of the wrong type counts as absent. */

export type Json = { readonly [key: string]: unknown }

const NONE: readonly unknown[] = []

export function record(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : NONE
}

export function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** A whole number from 0 on. */
export function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}

export function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

/** The document in a text; undefined where there is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A sum of what was reported; undefined where nothing was. */
export function sum(...values: readonly unknown[]): number | undefined {
  let total: number | undefined
  for (const value of values) {
    const amount = count(value)
    if (amount !== undefined) total = (total ?? 0) + amount
  }
  return total
}
