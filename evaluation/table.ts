/** Rows of shares: what a method flags of people, of apps and of each group of harvesters. */
import type { Account } from './logs.ts'
import { GROUPS, isApp, isPerson, shareOf } from './shares.ts'

export interface Line {
  readonly method: string
  readonly people: number
  readonly apps: number
  readonly found: Readonly<Record<string, number>>
}

export function lineOf<T extends Pick<Account, 'label' | 'group'>>(
  method: string,
  accounts: readonly T[],
  flagged: (account: T) => boolean,
): Line {
  const share = (match: (account: T) => boolean) => shareOf(accounts.filter(match), flagged)
  return {
    method,
    people: share(isPerson),
    apps: share(isApp),
    found: Object.fromEntries(GROUPS.map((name) => [name, share(({ group }) => group === name)])),
  }
}

export const percent = (share: number) => (Number.isNaN(share) ? '-' : (100 * share).toFixed(1))

/** For a terminal, and as it stands in docs/detection.md. */
export function markdown(first: string, lines: readonly Line[]): string {
  const rows = [
    [first, 'people', 'apps', ...GROUPS],
    ...lines.map(({ method, people, apps, found }) => [
      method,
      ...[people, apps, ...GROUPS.map((group) => found[group])].map(percent),
    ]),
  ]
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  const text = rows.map(
    (row) =>
      `| ${row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`,
  )
  text.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
  return text.join('\n')
}
