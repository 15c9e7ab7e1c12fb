/** Tells an account's instructions from its items: what stands in many of its prompts is the operator's template. */

export interface Framed {
  /** Sentences and lines that come again and again, in their order. */
  readonly instructions: readonly string[]
  /** The rest, untouched: what changes from call to call. */
  readonly item: string
}

/** A sentence is the template's if it stands in so many of the prompts. */
const OFTEN = 0.3
/** Marks and numbers alone are nobody's sentence. */
const LETTERS = /\p{L}{3}/u

const sentences = (text: string) => text.split(/(?<=[.!?:])[ \t]+|(?<=\n)/u)

/** A function that takes prompts of these apart. */
export function frameOf(prompts: readonly string[]): (prompt: string) => Framed {
  const seen = new Map<string, number>()
  const different = new Set(prompts)
  for (const prompt of different)
    for (const sentence of new Set(sentences(prompt).map((one) => one.trim())))
      seen.set(sentence, (seen.get(sentence) ?? 0) + 1)
  const least = Math.max(3, OFTEN * different.size)
  return (prompt) => {
    const instructions: string[] = []
    let item = ''
    for (const sentence of sentences(prompt)) {
      const trimmed = sentence.trim()
      if (LETTERS.test(trimmed) && seen.get(trimmed)! >= least) instructions.push(trimmed)
      else item += item !== '' && !/\s$/.test(item) ? ` ${sentence}` : sentence
    }
    return { instructions, item: item.trim() }
  }
}
