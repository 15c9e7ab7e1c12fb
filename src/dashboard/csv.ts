/** CSV that spreadsheets read as text: every cell quoted, none a formula, no control character. */
import { visible } from '../review/clean.ts'

/** What makes a spreadsheet take a cell for a formula, also behind spaces. */
const FORMULA = /^\s*[=+\-@\t\r|%]/

function cell(text: string): string {
  const shown = visible(text)
  return `"${(FORMULA.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`
