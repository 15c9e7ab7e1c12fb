/** What the stand-in answers in the demo: as long as such answers are, and of no other use. */
import type { Asked } from '../wire/types.ts'
import { dice, write, type Dice, type Grammar } from './grammar.ts'

const GRAMMAR: Grammar = {
  start: [
    'First of all,',
    'Most likely',
    'As a rule,',
    'It depends a little, but',
    'In your case',
    'To begin with,',
    'Then',
    'After that',
    'On the other hand,',
    'If that does not help,',
    'Strictly speaking,',
    'In the end',
  ],
  does: [
    'check',
    'keep an eye on',
    'leave out',
    'compare',
    'write down',
    'start with',
    'go back to',
    'halve',
    'reconsider',
    'measure',
  ],
  what: [
    'the part that changed last',
    'what is left over',
    'both ends of it',
    'the smaller of the two',
    'whatever is warm',
    'the first assumption',
    'the date on it',
    'what the other side said',
    'the sum so far',
    'the inner step',
  ],
  why: [
    'since the rest follows from it',
    'because it is the cheapest thing to try',
    'so that nothing is counted twice',
    'or it will come back',
    'which takes {2-40} minutes',
    'and only then go on',
    'as you already suspected',
    'for it bounds everything else',
  ],
}
const QUEUES = ['delivery', 'invoice', 'repair', 'warranty', 'returns', 'advice', 'other'] as const

const seedOf = (text: string) => {
  let seed = text.length
  for (let i = 0; i < text.length; i += 7) seed = (Math.imul(seed, 31) + text.charCodeAt(i)) >>> 0
  return seed
}

/** How many words an answer has: a label, a talk, or an essay, by how much the caller allows for. */
export function wordsFor(maxTokens: number | null, roll: Dice): number {
  if (maxTokens !== null && maxTokens <= 128) return 6
  return maxTokens !== null && maxTokens <= 1024 ? roll.int(25, 170) : roll.int(280, 620)
}

export function answerTo({ prompt, maxTokens }: Pick<Asked, 'prompt' | 'maxTokens'>): string {
  const roll = dice(seedOf(prompt))
  const words = wordsFor(maxTokens, roll)
  if (words <= 6) return `{"queue": "${roll.pick(QUEUES)}", "urgent": ${roll.chance(0.2)}, "language": "en"}`
  let text = ''
  for (let count = 0; count < words; count += 12)
    text += `${write('{start} {does} {what}, {why}.', GRAMMAR, roll)} `
  return text.trim()
}
