/** The share found against exchanges seen, as a table and as a picture. */
import type { Account } from './logs.ts'
import { GROUPS, shareOf } from './shares.ts'

export const STEPS = [5, 8, 10, 15, 20, 30, 40, 60, 80, 100, 150, 200, 260] as const

export interface Curve {
  readonly group: string
  /** Share of the group's accounts with a case after so many exchanges, for each of `STEPS`. */
  readonly shares: readonly number[]
}

export function curvesOf(accounts: readonly Account[]): Curve[] {
  return GROUPS.map((group) => {
    const members = accounts.filter((account) => account.group === group)
    return {
      group,
      shares: STEPS.map((step) => shareOf(members, ({ caseAt }) => caseAt !== null && caseAt <= step)),
    }
  }).filter(({ shares }) => !Number.isNaN(shares[0]))
}

export function curveTable(curves: readonly Curve[]): string {
  return [
    `| exchanges | ${STEPS.join(' | ')} |`,
    `|---|${STEPS.map(() => '---').join('|')}|`,
    ...curves.map(
      ({ group, shares }) =>
        `| ${group} | ${shares.map((share) => `${Math.round(100 * share)}%`).join(' | ')} |`,
    ),
  ].join('\n')
}

const WIDTH = 760
const HEIGHT = 420
const LEFT = 52
const RIGHT = 130
const TOP = 24
const BOTTOM = 48
/** Colours that keep apart for the colour-blind and stand on white and on black alike (Okabe and Ito 2008, darkened). */
const COLOURS = ['#0072b2', '#c65102', '#00896b', '#b0568f', '#8a6d00', '#3b86c4', '#a33', '#777']

/** Names at the lines' ends, pushed apart where they would stand on each other. */
function placeLabels(ends: readonly number[]): number[] {
  const order = ends.map((_, i) => i).sort((a, b) => ends[a] - ends[b])
  const places = [...ends]
  let last = Number.NEGATIVE_INFINITY
  for (const i of order) last = places[i] = Math.max(ends[i], last + 15)
  let next = HEIGHT - BOTTOM + 8
  for (const i of order.toReversed()) {
    places[i] = Math.min(places[i], next)
    next = places[i] - 15
  }
  return places
}

export function curveSvg(curves: readonly Curve[]): string {
  const x = (step: number) =>
    LEFT +
    ((Math.log(step) - Math.log(STEPS[0])) / (Math.log(STEPS[STEPS.length - 1]) - Math.log(STEPS[0]))) *
      (WIDTH - LEFT - RIGHT)
  const y = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM)
  const lines = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(share)}" y2="${y(share)}" class="grid"/><text x="${LEFT - 8}" y="${y(share) + 4}" text-anchor="end">${100 * share}%</text>`,
  )
  const ticks = [5, 10, 20, 40, 80, 150, 260].map(
    (step) =>
      `<text x="${x(step).toFixed(1)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${step}</text>`,
  )
  const labels = placeLabels(curves.map(({ shares }) => y(shares[shares.length - 1]) + 4))
  const paths = curves.map(({ group, shares }, i) => {
    const points = shares.map((share, k) => `${x(STEPS[k]).toFixed(1)},${y(share).toFixed(1)}`).join(' ')
    return `<polyline points="${points}" fill="none" stroke="${COLOURS[i]}" stroke-width="2"/><text x="${WIDTH - RIGHT + 8}" y="${labels[i].toFixed(1)}" style="fill:${COLOURS[i]}">${group} ${Math.round(100 * shares[shares.length - 1])}%</text>`
  })
  const told = curves
    .map(({ group, shares }) => `${group} ${Math.round(100 * shares[shares.length - 1])}%`)
    .join(', ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t d">
<title id="t">Share of harvesting accounts found, against exchanges seen</title>
<desc id="d">In the end: ${told}.</desc>
<style>text{font:13px system-ui,sans-serif;fill:#444}.grid{stroke:#8888;stroke-width:.5}@media (prefers-color-scheme:dark){text{fill:#bbb}}</style>
${[...lines, ...ticks, ...paths].join('\n')}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">exchanges of the account (logarithmic)</text>
</svg>
`
}
