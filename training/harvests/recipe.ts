// A short way to write a harvest down: who ran it, how many rows, what it sent.
import type { Banks } from '../honest/grammar.ts'
import type { Harvest, Language } from './harvest.ts'

export type What = readonly string[] | NonNullable<Harvest['grow']>
export type Recipe = (source: string, family: string, rows: number, what: What, system?: string) => Harvest

/** Recipes in one language over banks of their own. */
export const recipe =
  (language: Language, banks: Banks = {}): Recipe =>
  (source, family, rows, what, system) => ({
    source,
    family,
    language,
    rows,
    banks,
    ...(typeof what === 'function' ? { grow: what } : { say: what }),
    ...(system === undefined ? {} : { system }),
  })
