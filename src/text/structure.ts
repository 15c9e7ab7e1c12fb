/** The form of a prompt, in one pass over its characters: lines, labels, cues, and what its characters are. */

export interface Structure {
  /** Lines with anything on them. */
  lines: number
  /** Lines that begin like `3.` or `3)`. */
  numbered: number
  /** Lines that begin like `# Title` or `### Input`. */
  headings: number
  /** Lines that begin with a short label and a colon; and those whose label stood there before. */
  labels: number
  repeatedLabels: number
  /** Fences, triple quotes, rules, tags at a line's start: what sets carried text apart. */
  fences: number
  /** The last line is a label, a number or a heading with nothing behind it: the model is to go on from there. */
  openEnd: boolean
  /** The last line ends with a colon. */
  cue: boolean
  /** The text ends with a question mark. */
  question: boolean
  letters: number
  digits: number
  /** Characters of formulas, and of program code. */
  math: number
  code: number
  /** Han, kana and Hangul. */
  wide: number
  /** Which of the 32 marks of ASCII stand in it: a bit for each, in the order of their codes. */
  punctuation: number
  /** Templates' slots and delimiters that people rarely type: `{x}`, `[[...]]`, `<|...|>`. */
  slots: number
}

export function emptyStructure(): Structure {
  return {
    lines: 0,
    numbered: 0,
    headings: 0,
    labels: 0,
    repeatedLabels: 0,
    fences: 0,
    openEnd: false,
    cue: false,
    question: false,
    letters: 0,
    digits: 0,
    math: 0,
    code: 0,
    wide: 0,
    punctuation: 0,
    slots: 0,
  }
}

const LABEL_LENGTH = 32
const seen = new Uint32Array(48)

const CLASS = new Uint8Array(128)
/** The marks of ASCII, in the order of their codes. */
export const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
const BIT = new Uint32Array(128)
for (let i = 0; i < PUNCTUATION.length; i++) BIT[PUNCTUATION.charCodeAt(i)] = 2 ** i
for (let c = 0; c < 128; c++) {
  const char = String.fromCharCode(c)
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) CLASS[c] = 1
  else if (c >= 48 && c <= 57) CLASS[c] = 2
  else if ('+=^\\$*/<>|'.includes(char)) CLASS[c] = 3
  else if ('{}[]();_`'.includes(char)) CLASS[c] = 4
}

/** Scans `text[from..to)`; called for the head and again for the tail of a long prompt, adding up. */
export function scan(text: string, from: number, to: number, into: Structure): void {
  let labels = 0
  let i = from
  while (i < to) {
    // the start of a line
    while (i < to && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9)) i++
    const start = i
    let colon = -1
    let letters = 0
    let digits = 0
    let math = 0
    let code = 0
    let wide = 0
    let punctuation = 0
    let end = i
    const first = text.charCodeAt(i)
    for (; i < to; i++) {
      const c = text.charCodeAt(i)
      if (c === 10 || c === 13) break
      if (c > 32) end = i + 1
      if (c < 128) {
        const kind = CLASS[c]
        punctuation |= BIT[c]
        if (kind === 1) letters++
        else if (kind === 2) digits++
        else if (kind === 3) math++
        else if (kind === 4) code++
        else if (c === 58 && colon < 0) colon = i
      } else if (c >= 0x2e80 && c <= 0xd7af) {
        wide++
        letters++
      } else {
        if (c === 0xff1a && colon < 0) colon = i
        letters++
      }
    }
    into.letters += letters
    into.digits += digits
    into.math += math
    into.code += code
    into.wide += wide
    into.punctuation |= punctuation
    if (end > start) {
      into.lines++
      const last = text.charCodeAt(end - 1)
      const second = text.charCodeAt(start + 1)
      let bare = false
      if (first === 35) {
        into.headings++
        bare = last === 58 || end - start < LABEL_LENGTH
      } else if (first >= 48 && first <= 57) {
        let k = start + 1
        while (k < end && k < start + 4 && text.charCodeAt(k) >= 48 && text.charCodeAt(k) <= 57) k++
        const after = text.charCodeAt(k)
        if (after === 46 || after === 41) {
          into.numbered++
          bare = k + 1 >= end
        }
      } else if (
        (first === 96 && second === 96) ||
        (first === 34 && second === 34) ||
        (first === 45 && second === 45) ||
        (first === 61 && second === 61) ||
        (first === 60 && last === 62) ||
        (first === 91 && last === 93)
      ) {
        into.fences++
      }
      if (colon > start && colon - start <= LABEL_LENGTH && letters > 0 && first !== 60) {
        into.labels++
        bare ||= colon + 1 >= end
        let hash = 0x811c9dc5
        for (let k = start; k < colon; k++) {
          const c = text.charCodeAt(k)
          if (c < 48 || c > 57) hash = Math.imul(hash ^ (c | 32), 0x01000193)
        }
        hash >>>= 0
        let known = false
        for (let k = 0; k < labels; k++) if (seen[k] === hash) known = true
        if (known) into.repeatedLabels++
        else if (labels < seen.length) seen[labels++] = hash
      }
      into.openEnd = bare
      into.cue = last === 58 || last === 0xff1a
      into.question = last === 63 || last === 0xff1f
      if (first === 123 || first === 91 || first === 60) into.slots++
    }
    i++
    while (i < to && (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13)) i++
  }
}
