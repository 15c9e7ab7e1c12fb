/** The table of settings as the README shows it, made from the catalogue. */
import { DESK_CATALOGUE as CATALOGUE } from '../review/settings.ts'
import { SENTENCES } from './settings-sentences.ts'

export const BEGIN = '<!-- settings:begin -->'
export const END = '<!-- settings:end -->'

interface Row {
  readonly name: string
  readonly unit: string
  readonly range: string
  readonly fallback?: unknown
  readonly shown?: string
  readonly secret?: boolean
}

/** What a cell of a Markdown table cannot hold as it is. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;')
}

function fallbackOf({ fallback, shown }: Row): string {
  if (shown !== undefined) return shown
  return fallback === undefined ? 'unset' : `\`${String(fallback)}\``
}

/** A row for each setting, in the order of the catalogue. */
export function settingsTable(): string {
  const rows = (Object.entries(CATALOGUE) as readonly (readonly [keyof typeof CATALOGUE, Row])[]).map(
    ([key, row]) => {
      const sentence = row.secret ? `${SENTENCES[key]} A secret.` : SENTENCES[key]
      return [`\`${row.name}\``, row.unit || '-', row.range, fallbackOf(row), sentence].map(cell)
    },
  )
  return [['Name', 'Unit', 'Range', 'Default', 'What it does'], ['---', '---', '---', '---', '---'], ...rows]
    .map((columns) => `| ${columns.join(' | ')} |`)
    .join('\n')
}

/**
 * The README with its table brought up to date; what stands outside the markers stays as it is.
 * @throws {Error} where a marker is missing.
 */
export function withSettings(readme: string): string {
  const begin = readme.indexOf(BEGIN)
  const end = readme.indexOf(END)
  if (begin < 0 || end < begin)
    throw new Error(`[stillwatch] README.md needs the lines ${BEGIN} and ${END}; the table goes between them`)
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${settingsTable()}\n\n${readme.slice(end)}`
}
