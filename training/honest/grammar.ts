// A grammar of texts, in a notation short enough to write thousands of frames in:
//   §name   one entry of the bank of that name       §3-90   a whole number between the two
//   ‹a|b›   one of the alternatives (nestable)       ¶       a new line
//   ~name   an entry of the bank not yet used in this text, as long as there are any
// A bank is a text: one entry a line where it has lines, else entries parted by ' | '.
import type { Random } from './random.ts'

export type Banks = Readonly<Record<string, string>>
/** Turns a frame into a text. */
export type Expand = (frame: string) => string

const DEEPEST = 24

/** Entries of a bank as it is written down. */
export function entries(bank: string): readonly string[] {
  const parts = bank.trim().includes('\n') ? bank.trim().split('\n') : bank.trim().split(' | ')
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Where the alternative that opens at `from` ends, and the places of its own bars. */
function alternatives(
  frame: string,
  from: number,
): { readonly options: readonly string[]; readonly end: number } {
  const options: string[] = []
  let depth = 0
  let start = from + 1
  for (let i = from; i < frame.length; i++) {
    if (frame[i] === '‹') depth++
    else if (frame[i] === '|' && depth === 1) {
      options.push(frame.slice(start, i))
      start = i + 1
    } else if (frame[i] === '›' && --depth === 0) {
      options.push(frame.slice(start, i))
      return { options, end: i }
    }
  }
  throw new Error(`a ‹ is never closed in: ${frame.slice(0, 80)}`)
}

/** An expander over the given banks, drawing from `random`. Unknown banks are an error of the grammar: it says which. */
export function grammar(banks: Banks, random: Random): Expand {
  const lists = new Map(Object.entries(banks).map(([name, bank]) => [name, entries(bank)]))
  let used = new Set<string>()
  const taken = (name: string, entry: string) => {
    used.add(`${name}\n${entry}`)
    return entry
  }
  const fresh = (name: string, list: readonly string[]) => {
    for (let attempt = 0; attempt < 12; attempt++) {
      const entry = random.pick(list)
      if (used.has(`${name}\n${entry}`)) continue
      return taken(name, entry)
    }
    return random.pick(list)
  }
  const expand = (frame: string, depth: number): string => {
    if (depth > DEEPEST) throw new Error(`the grammar does not end: ${frame.slice(0, 80)}`)
    let text = ''
    for (let i = 0; i < frame.length; i++) {
      const letter = frame[i]
      if (letter === '¶') text += '\n'
      else if (letter === '‹') {
        const { options, end } = alternatives(frame, i)
        text += expand(random.pick(options), depth + 1)
        i = end
      } else if (letter === '§' || letter === '~') {
        const reference = /^(?:(\d+)-(\d+)|([A-Za-z][A-Za-z0-9]*))/.exec(frame.slice(i + 1, i + 60))
        if (!reference) {
          text += letter
          continue
        }
        const [whole, low, high, name] = reference
        if (low !== undefined) {
          // 05-25 keeps its zero, as years and minutes do
          const drawn = String(random.int(Number(low), Number(high)))
          text += low.startsWith('0') ? drawn.padStart(low.length, '0') : drawn
        } else {
          const list = lists.get(name)
          if (list)
            text += expand(letter === '~' ? fresh(name, list) : taken(name, random.pick(list)), depth + 1)
          else if (letter === '~') text += `~${name}`
          else throw new Error(`no bank named ${name}, wanted by: ${frame.slice(0, 80)}`)
        }
        i += whole.length
      } else text += letter
    }
    return text
  }
  return (frame) => {
    used = new Set()
    return expand(frame, 0)
  }
}
