// How people type when nobody marks it: lower case, dropped marks, slips of the finger.
import type { Random } from './random.ts'

const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/\byou\b/g, 'u'],
  [/\bplease\b/gi, 'pls'],
  [/\bbecause\b/g, 'bc'],
  [/\bthanks\b/gi, 'thx'],
  [/\bdo not\b/g, 'dont'],
  [/\bI am\b/g, 'im'],
  [/\bwith\b/g, 'w/'],
]

/** One slip in a word: letters swapped, one lost or doubled. */
function slip(word: string, random: Random): string {
  if (!/^[a-z]{4,}$/i.test(word)) return word
  const at = random.int(1, word.length - 3)
  return random.pick([
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at] + word.slice(at),
  ])
}

/** The text as a careless person would have typed it; `careless` 0 leaves it alone. Code and pasted letters are left alone. */
export function mess(text: string, careless: number, random: Random): string {
  if (careless === 0 || /```|\n\n/.test(text) || !random.chance(careless)) return text
  let out = text
  if (random.chance(0.6)) out = out.toLowerCase()
  if (random.chance(0.5)) out = out.replace(/[.?!]$/, '')
  if (random.chance(0.4)) out = out.replace(/['’]/g, '')
  if (random.chance(0.3)) out = out.replace(/, /g, ' ')
  for (const [word, short] of ABBREVIATED) if (random.chance(0.2)) out = out.replace(word, short)
  const rate = random.chance(0.5) ? 0.03 : 0
  if (rate) out = out.replace(/[A-Za-z]+/g, (word) => (random.chance(rate) ? slip(word, random) : word))
  if (random.chance(0.1)) out += random.pick(['??', '...', ' lol', ' :)', ' thx', '!!', ' 🙏', ' idk'])
  return out
}
