/** What an evaluation found, as the tables of docs/detection.md. */
import type { Account } from './logs.ts'
import { detailOf, GROUPS, isApp, isPerson, type Detail } from './shares.ts'
import { percent } from './table.ts'

/** The shares at one threshold with all that qualifies them, harvesters first. */
export function detailsOf(accounts: readonly Account[], flagged: (account: Account) => boolean): Detail[] {
  const people = accounts.filter(isPerson)
  return [
    ...GROUPS.map((name) => [name, accounts.filter(({ group }) => group === name)] as const),
    ['people', people] as const,
    ['people, 15 exchanges or more', people.filter(({ exchanges }) => exchanges >= 15)] as const,
    ['apps', accounts.filter(isApp)] as const,
  ]
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => detailOf(name, list, flagged))
}

export function detailTable(details: readonly Detail[]): string {
  return [
    '| group | accounts | share % | 95% interval | mean of sources | worst three |',
    '|---|---|---|---|---|---|',
    ...details.map(
      ({ name, accounts, share, interval, macro, worst }) =>
        `| ${name} | ${accounts} | ${percent(share)} | ${interval.map(percent).join(' to ')} | ${percent(macro)} | ${worst.map(({ source, share: part }) => `${source} ${percent(part)}`).join(', ')} |`,
    ),
  ].join('\n')
}

/** Titles of the sections, in their order; docs/detection.md has a place for each (evaluation/figures.ts). */
export const TITLES = {
  methods:
    'Each method at its own threshold of at most 0.3% of people and 2% of apps, where its row does not say otherwise; percent',
  shipped:
    'As shipped; intervals draw sources again, then accounts within; worst: of people and apps the most flagged',
  own: 'At the score that 0.3% of people reach',
  ablation: 'Ablation: calibrated anew, each at its own threshold of 0.3% of people and 2% of apps; percent',
  curve: 'Share found against exchanges seen, as shipped',
} as const

export type Sections = Readonly<Partial<Record<keyof typeof TITLES, string>>>

export function printSections(caption: string, sections: Sections): void {
  console.log(caption)
  for (const name of Object.keys(TITLES) as (keyof typeof TITLES)[])
    if (sections[name]) console.log(`\n${TITLES[name]}\n\n${sections[name]}`)
}
