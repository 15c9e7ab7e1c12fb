/** Texts out of small grammars: the same seed writes the same texts. */

export interface Dice {
  /** 0 <= x < 1. */
  next(): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  pick<T>(list: readonly T[]): T
  chance(share: number): boolean
  shuffle<T>(list: readonly T[]): T[]
}

/** Dice that always fall the same way (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    int,
    pick: (list) => list[Math.floor(next() * list.length)],
    chance: (share) => next() < share,
    shuffle(list) {
      const out = [...list]
      for (let i = out.length - 1; i > 0; i--) {
        const j = int(0, i)
        ;[out[i], out[j]] = [out[j], out[i]]
      }
      return out
    },
  }
}

/** Rules by name; a text refers to one as `{name}`, and to a number as `{2-9}`. */
export type Grammar = Readonly<Record<string, readonly string[]>>

/** Writes out a text: every `{name}` becomes one of that rule's texts, written out in turn. */
export function write(text: string, grammar: Grammar, roll: Dice, depth = 0): string {
  return text.replace(/\{([a-z]+|\d+-\d+)\}/gi, (whole, name: string) => {
    const range = /^(\d+)-(\d+)$/.exec(name)
    if (range) return String(roll.int(Number(range[1]), Number(range[2])))
    const rule = grammar[name]
    if (!rule || depth > 6) return whole
    return write(roll.pick(rule), grammar, roll, depth + 1)
  })
}

/** So many texts, no two alike. */
export function distinct(many: number, make: () => string): string[] {
  const texts = new Set<string>()
  for (let tries = 0; texts.size < many && tries < many * 50; tries++) texts.add(make())
  if (texts.size < many) throw new Error(`the grammar writes only ${texts.size} of ${many} different texts`)
  return [...texts]
}
