import { rewritten, type Adversary } from './adversary.ts'
import { GOODBYES, GREETINGS } from './phrases.ts'
import type { Random } from '../../training/honest/random.ts'

/** Slips of the finger in plain words: one in `oneIn`. Numbers, names and code keep their letters. */
export function withSlips(text: string, oneIn: number, random: Random): string {
  return text.replace(/(?<![\w`$\\])[a-z]{4,}(?![\w`(_=])/g, (word) => {
    if (!random.chance(1 / oneIn)) return word
    const at = random.int(1, word.length - 2)
    return random.chance(0.5)
      ? word.slice(0, at) + word.slice(at + 1)
      : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  })
}

/** Every item in the middle of somebody's chatting. */
export const chat: Adversary = {
  id: 'chat',
  title: 'wrapped in greetings, self-talk, thanks and typos',
  cost: 'a slip in every 25th word',
  change: (calls, { random }) =>
    rewritten(calls, (prompt) => {
      const said = random.chance(0.5) ? prompt.charAt(0).toLowerCase() + prompt.slice(1) : prompt
      const before = random.chance(0.8) ? random.pick(GREETINGS) : ''
      const after = random.chance(0.8) ? random.pick(GOODBYES) : ''
      return before + withSlips(said, 25, random) + after
    }),
}
