/** Which script a text is written in: no language is told apart, and none is preferred. */

export const SCRIPTS = 8
/** Characters that are looked at. */
const MOST = 256

/** 0 plain Latin, 1 Latin with accents, 2 Cyrillic and Greek, 3 Hebrew and Arabic, 4 Indic and Thai, 5 kana, 6 Hangul, 7 Han. */
function classOf(code: number): number {
  if (code < 0xc0) return (code | 32) >= 97 && (code | 32) <= 122 ? 0 : -1
  if (code < 0x250) return 1
  if (code < 0x370) return -1
  if (code < 0x530) return 2
  if (code < 0x590) return -1
  if (code < 0x780) return 3
  if (code >= 0x900 && code < 0xf00) return 4
  if (code >= 0x3040 && code < 0x3100) return 5
  if (code >= 0xac00 && code < 0xd7b0) return 6
  return code >= 0x3400 && code < 0xa000 ? 7 : -1
}

const counts = new Uint16Array(SCRIPTS)

/** The script that most of a text's beginning is in; a few accents or kana say what the plain letters around them are. */
export function scriptOf(text: string): number {
  counts.fill(0)
  const to = Math.min(MOST, text.length)
  for (let i = 0; i < to; i++) {
    const script = classOf(text.charCodeAt(i))
    if (script >= 0) counts[script]++
  }
  if (counts[1] > 0 && counts[1] * 50 >= counts[0]) counts[1] += counts[0]
  if (counts[5] * 10 >= counts[7]) counts[5] += counts[5] > 0 ? counts[7] : 0
  let most = 0
  for (let script = 1; script < SCRIPTS; script++) if (counts[script] > counts[most]) most = script
  return most
}
