/** The share found against exchanges seen, as a table and as a picture. */
import type { Account } from './logs.ts'
import { GROUPS, isApp, isPerson, shareOf } from './shares.ts'

export const STEPS = [5, 8, 10, 15, 20, 30, 40, 60, 80, 100, 150, 200, 260] as const

export interface Curve {
  readonly group: string
  /** Share of the group's accounts with a case after so many exchanges, for each of `STEPS`. */
  readonly shares: readonly number[]
  readonly accounts: number
  /** After how many exchanges the cases came, in rising order. */
  readonly cases: readonly number[]
}

export function curvesOf(accounts: readonly Account[]): Curve[] {
  const named = [
    ...GROUPS.map((name) => [name, accounts.filter(({ group }) => group === name)] as const),
    ['people', accounts.filter(isPerson)] as const,
    ['apps', accounts.filter(isApp)] as const,
  ]
  return named
    .filter(([, members]) => members.length > 0)
    .map(([group, members]) => ({
      group,
      shares: STEPS.map((step) => shareOf(members, ({ caseAt }) => caseAt !== null && caseAt <= step)),
      accounts: members.length,
      cases: members.flatMap(({ caseAt }) => caseAt ?? []).sort((a, b) => a - b),
    }))
}

/** Small shares with a decimal: of people one in five hundred is not none. */
function percentOf(share: number): string {
  return `${share > 0 && share < 0.05 ? (100 * share).toFixed(1) : Math.round(100 * share)}%`
}

export function curveTable(curves: readonly Curve[]): string {
  return [
    `| exchanges | ${STEPS.join(' | ')} |`,
    `|---|${STEPS.map(() => '---').join('|')}|`,
    ...curves.map(({ group, shares }) => `| ${group} | ${shares.map(percentOf).join(' | ')} |`),
  ].join('\n')
}

const WIDTH = 800
const HEIGHT = 460
const LEFT = 60
const RIGHT = 138
const TOP = 48
const BOTTOM = 56
/** Where the line of an axis ends: the last step. */
const FIRST = STEPS[0]
const LAST = STEPS[STEPS.length - 1]

/**
 * Colours that keep apart for the colour-blind and stand on white and on black alike (after Okabe and Ito 2008); what is
 * diluted is dashed, the shorter the dashes the less of it is harvest, so that no line rests on its colour alone.
 */
const LOOKS: Readonly<Record<string, { readonly colour: string; readonly dash?: string }>> = {
  pure: { colour: '#0072b2' },
  disguised: { colour: '#c65102' },
  slow: { colour: '#00896b' },
  'mixed-0.5': { colour: '#b0568f', dash: '12 3' },
  'mixed-0.25': { colour: '#8a6d00', dash: '8 3' },
  'mixed-0.1': { colour: '#3b86c4', dash: '5 3' },
  'mixed-0.05': { colour: '#b03a3a', dash: '2 3' },
  hydra: { colour: '#7a5fc0' },
  people: { colour: '#777' },
  apps: { colour: '#777', dash: '2 3' },
}

/** Names at the lines' ends, pushed apart where they would stand on each other. */
function placeLabels(ends: readonly number[]): number[] {
  const order = ends.map((_, i) => i).sort((a, b) => ends[a] - ends[b] || a - b)
  const places = [...ends]
  let last = Number.NEGATIVE_INFINITY
  for (const i of order) last = places[i] = Math.max(ends[i], last + 16)
  let next = HEIGHT - BOTTOM + 8
  for (const i of order.toReversed()) {
    places[i] = Math.min(places[i], next)
    next = places[i] - 16
  }
  return places
}

export function curveSvg(curves: readonly Curve[]): string {
  const width = WIDTH - LEFT - RIGHT
  const x = (seen: number) => LEFT + (Math.log(seen / FIRST) / Math.log(LAST / FIRST)) * width
  const y = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM)
  const right = WIDTH - RIGHT
  const lines = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line x1="${LEFT}" x2="${right}" y1="${y(share)}" y2="${y(share)}" class="${share === 0 ? 'axis' : 'grid'}"/><text x="${LEFT - 8}" y="${y(share) + 4}" text-anchor="end">${100 * share}%</text>`,
  )
  const ticks = [5, 8, 10, 20, 40, 80, 150, 260].map(
    (step) =>
      `<line x1="${x(step).toFixed(1)}" x2="${x(step).toFixed(1)}" y1="${y(0)}" y2="${y(0) + 5}" class="axis"/><text x="${x(step).toFixed(1)}" y="${y(0) + 20}" text-anchor="middle">${step}</text>`,
  )
  const endOf = ({ shares }: Curve) => shares[shares.length - 1]
  const labels = placeLabels(curves.map((curve) => y(endOf(curve)) + 4))
  const paths = curves.map((curve, i) => {
    const { group, cases, accounts } = curve
    const { colour, dash } = LOOKS[group] ?? { colour: '#777' }
    // a step at every case, not a slope between the table's columns: before the first look there is nothing
    let path = `M${LEFT},${y(0)}`
    const within = cases.filter((at) => at <= LAST)
    within.forEach((at, k) => {
      if (within[k + 1] !== at)
        path += `H${x(Math.max(FIRST, at)).toFixed(1)}V${y((k + 1) / accounts).toFixed(1)}`
    })
    return `<path d="${path}H${right}" fill="none" stroke="${colour}" stroke-width="2"${dash ? ` stroke-dasharray="${dash}"` : ''}/><line x1="${right + 6}" x2="${right + 24}" y1="${(labels[i] - 4).toFixed(1)}" y2="${(labels[i] - 4).toFixed(1)}" stroke="${colour}" stroke-width="2"${dash ? ` stroke-dasharray="${dash}"` : ''}/><text x="${right + 29}" y="${labels[i].toFixed(1)}" style="fill:${colour}">${group} ${percentOf(endOf(curve))}</text>`
  })
  const told = curves.map((curve) => `${curve.group} ${percentOf(endOf(curve))}`).join(', ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t d">
<title id="t">Share of accounts with a case, against exchanges seen</title>
<desc id="d">In the end: ${told}.</desc>
<style>text{font:13px system-ui,sans-serif;fill:#444}.head{font-weight:600}.grid{stroke:#8886;stroke-width:.5}.axis{stroke:#888}@media (prefers-color-scheme:dark){text{fill:#bbb}}</style>
<text x="${LEFT}" y="22" class="head">Accounts with a case, by how many of their exchanges were seen</text>
${[...lines, ...ticks, ...paths].join('\n')}
<text x="${(LEFT + right) / 2}" y="${HEIGHT - 12}" text-anchor="middle">exchanges of the account (logarithmic)</text>
<text transform="translate(14 ${(y(0) + y(1)) / 2}) rotate(-90)" text-anchor="middle">share of the group's accounts</text>
</svg>
`
}
