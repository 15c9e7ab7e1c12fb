/**
 * Makes strings that came with requests safe to show: bounded, well-formed, and without characters that move the cursor,
 * reorder the line or hide. Markup is not its job: pages and exports escape for themselves.
 */

/* oxlint-disable-next-line no-control-regex -- control characters are what it is for */
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g
/** Bidirectional controls, zero-width and other characters that show nothing by themselves, and line separators. */
const HIDDEN = /\p{Cf}|\p{Zl}|\p{Zp}|\p{DI}/gu

const shown = (character: string) => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return `\u27e8${code.toString(16).toUpperCase().padStart(4, '0')}\u27e9`
}

/** The text on one line, at most `limit` characters, with every control or invisible character made visible. */
export function clean(value: unknown, limit: number): string {
  if (typeof value !== 'string') return ''
  // Cut before replacing, so that a long string of controls costs no more than its bound.
  const cut = value.length > limit ? `${value.slice(0, limit - 1)}…` : value
  return visible(cut.toWellFormed())
}

/** A text as it may be shown. What is clean stays as it is. */
export function visible(value: string): string {
  return value.replace(CONTROL, shown).replace(HIDDEN, shown)
}

/** A reviewer's note: as `clean`, but its line breaks stay. */
export function cleanNote(value: unknown, limit: number): string {
  if (typeof value !== 'string') return ''
  return value
    .slice(0, limit)
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => visible(line.toWellFormed()))
    .join('\n')
    .trim()
}
