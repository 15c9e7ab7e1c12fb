/** What of a record may link: samples, whole prompt, system prompt, tools. Apart from things.ts, which the edge carries. */
import { RECORD } from './facts.ts'
import { PLACES, salted, SUBSTANCE } from './things.ts'

const CONTENT = PLACES.filter(([, kind]) => kind < SUBSTANCE)
/** Things of one record, at most. */
export const MOST_CONTENTS = CONTENT.length

/** Writes the things of record `i` into `into`, without those of known apps; answers how many there are. */
export function contentsOf(
  records: Uint32Array,
  i: number,
  apps: ReadonlySet<number>,
  into: Uint32Array,
): number {
  let n = 0
  for (const [field, , salt] of CONTENT) {
    const word = records[i * RECORD + field]
    if (word === 0) continue
    const thing = salted(word, salt)
    if (!apps.has(thing)) into[n++] = thing
  }
  return n
}
