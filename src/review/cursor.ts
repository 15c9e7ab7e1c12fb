/** Keyset cursors: the sort key of the last row seen, as text that goes through an URL. */

export function encodeCursor(key: readonly number[]): string {
  return key.join('_')
}

/** Null where the text is no cursor of `length` finite numbers. */
export function decodeCursor(text: string | undefined, length: number): number[] | null {
  if (text === undefined || text.length > 120) return null
  const key = text.split('_').map((part) => (part === '' ? Number.NaN : Number(part)))
  return key.length === length && key.every(Number.isFinite) ? key : null
}
