/** The things of a record by which requests are recognised, each with its kind: words that only equal things share. */
import { mix } from '../text/tokens.ts'
import { FIELD, RECORD, SAMPLES } from './facts.ts'

/** Kinds as `SharedThing` has them; their places stand in KV (standings/indicators.ts) and never change. */
export const KINDS = ['template', 'content', 'system', 'tools', 'network', 'client', 'organisation'] as const

/** Kinds of what is asked, which may link and tell; those behind them say who asks and where from. */
export const SUBSTANCE = 4

/** Salts keep whole prompts, systems and tools apart from samples of the same text. */
export const PLACES: readonly (readonly [field: number, kind: number, salt: number])[] = [
  ...Array.from({ length: SAMPLES }, (_, i) => [FIELD.samples + i, 0, 0] as const),
  [FIELD.prompt, 1, 0x51ed270b],
  [FIELD.system, 2, 0x2545f491],
  [FIELD.tools, 3, 0x68e31da4],
  [FIELD.network, 4, 0],
  [FIELD.ja4, 5, 0],
  [FIELD.agent, 5, 0],
  [FIELD.org, 6, 0],
]

/** A thing's word, told apart from equal words of another kind. */
export const salted = (word: number, salt: number): number => (salt === 0 ? word : mix(word ^ salt) || 1)

/** Kind, word, kind, word, ... of a record; what it does not have is left out. */
export function thingsOf(record: ArrayLike<number>): number[] {
  if (record.length < RECORD) return []
  return PLACES.flatMap(([field, kind, salt]) => {
    const word = record[field]
    return word === 0 ? [] : [kind, salted(word, salt)]
  })
}
