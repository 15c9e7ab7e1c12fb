/** Case references: `SW-` and 8 Crockford base-32 digits, 40 random bits. They tell nothing of the account. */

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export function newReference(): string {
  let text = 'SW-'
  for (const byte of crypto.getRandomValues(new Uint8Array(8))) text += DIGITS[byte & 31]
  return text
}

/** A reference as people type it (lower case, O for 0, I or L for 1), or null where it is none. */
export function readReference(text: string): string | null {
  const match = /^SW-?([0-9A-Z]{8})$/.exec(text.trim().toUpperCase())
  if (match === null) return null
  const digits = match[1].replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return digits.includes('U') ? null : `SW-${digits}`
}

/** An account id: 32 hex digits. */
export const isAccount = (text: string): boolean => /^[0-9a-f]{32}$/.test(text)
