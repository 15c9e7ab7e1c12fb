import { promptOf, rewritten, type Adversary } from './adversary.ts'
import { frameOf } from './frame.ts'
import { SYNONYMS } from './phrases.ts'
import type { Random } from '../../training/honest/random.ts'

const OTHERS = new Map(SYNONYMS)
const KNOWN = new RegExp(`\\b(${[...OTHERS.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`, 'gi')

/** Puts other words for three known ones in four; code in fences is left alone. */
export function reworded(text: string, random: Random): string {
  return text
    .split(/(```[\s\S]*?```)/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(KNOWN, (word) => {
            if (random.chance(0.25)) return word
            const other = random.pick(OTHERS.get(word.toLowerCase())!)
            return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other
          }),
    )
    .join('')
}

/** Other words for the usual ones; sentences of the template change places. */
export const paraphrased: Adversary = {
  id: 'paraphrased',
  title: 'synonyms, and the sentences of the template in another order',
  cost: '',
  change(calls, { random }) {
    const takeApart = frameOf(calls.map(promptOf))
    return rewritten(calls, (prompt) => {
      const { instructions, item } = takeApart(prompt)
      if (instructions.length === 0 || item === '') return reworded(prompt, random)
      const at = random.int(0, instructions.length)
      const turned = [...instructions.slice(at), ...instructions.slice(0, at)]
      const parts = [reworded(turned.join(random.pick(['\n', ' '])), random), reworded(item, random)]
      return (random.chance(0.3) ? parts.reverse() : parts).join('\n\n')
    })
  },
}
