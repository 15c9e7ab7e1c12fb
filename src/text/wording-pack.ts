/** From weights that can be read (wording-weights.ts) to the table that the edge loads. Not part of what is served. */
import { packKeys } from './pack.ts'
import { DIGITS, shortKey } from './packed.ts'
import {
  keyOf,
  loadTable,
  MARK_KEYS,
  MARKS,
  SYSTEM_SALT,
  ZERO,
  type WordingNats,
  type WordingTable,
} from './wording.ts'

/**
 * The weights of words, in steps of `STEP` nats. Words of the same weight against people stand in one line, each with its
 * weight against services: in `'3': 'divers+5 formal-1'`, "divers" weighs three steps against people and five against
 * services. A word is cut to its first six letters, as the forms of a word share them. Marks are named by `MARKS`.
 */
export interface Wording {
  readonly bias: WordingNats
  /** Words of the last user turn, of the system prompt; marks of form and intent. */
  readonly user: Readonly<Record<string, string>>
  readonly system: Readonly<Record<string, string>>
  readonly marks: Readonly<Record<string, string>>
}

/** Packs weights. Of two words that share a key the heavier one stays. */
export function packWording({ bias, user, system, marks }: Wording): WordingTable {
  const entries = new Map<number, readonly [people: number, services: number]>()
  const enter = (lines: Readonly<Record<string, string>>, keyOfName: (name: string) => number) => {
    for (const [weight, words] of Object.entries(lines)) {
      for (const word of words.split(' ')) {
        const sign = Math.max(word.lastIndexOf('+'), word.lastIndexOf('-'))
        const key = shortKey(keyOfName(word.slice(0, sign)))
        const pair = [Number(weight), Number(word.slice(sign))] as const
        if (pair.some((steps) => !Number.isInteger(steps) || steps < -ZERO || steps >= ZERO))
          throw new RangeError(`[stillwatch] "${word}" under "${weight}": weights are whole, -32 to 31`)
        const known = entries.get(key)
        const size = ([a, b]: readonly [number, number]) => Math.abs(a) + Math.abs(b)
        if (!known || size(known) < size(pair)) entries.set(key, pair)
      }
    }
  }
  enter(user, (name) => keyOf(name))
  enter(system, (name) => keyOf(name, SYSTEM_SALT))
  enter(marks, (name) => MARK_KEYS[MARKS.indexOf(name)])
  let people = ''
  let services = ''
  const gaps = packKeys(
    [...entries].sort(([a], [b]) => a - b),
    (pair) => {
      const [toPeople, toServices] = pair ?? [0, 0]
      people += DIGITS[toPeople + ZERO]
      services += DIGITS[toServices + ZERO]
    },
  )
  return { bias, gaps, people, services }
}

/** Puts weights in force; with `null` every prompt weighs nothing. */
export function loadWording(wording: Wording | null): void {
  loadTable(wording && packWording(wording))
}
