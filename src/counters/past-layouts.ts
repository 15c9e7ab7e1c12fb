/**
 * Layouts of earlier deploys, whose pages may still count: a sliding day reaches back into yesterday. When the registry
 * of signals changes, `npm run layout` moves the description that was current to `PAST`; a test fails until it is run.
 */
import { layOut, LAYOUT, versionOf, type Layout } from './layout.ts'
import { RECORDED_PAST } from './layout-record.ts'
import type { CounterSpec } from './spec.ts'

export interface PastLayout {
  readonly version: string
  readonly layout: Layout
  /** Milliseconds since the epoch after which none of its pages counts any more. */
  readonly until: number
}

/** Pages of a layout count until two days after another took its place. */
const COUNTS = 2 * 86_400_000

const READINGS_OF: Readonly<Record<string, (cells: number) => number>> = {
  count: () => 1,
  histogram: (cells) => cells,
  distinct: () => 1,
  heavy: () => 3,
  features: (cells) => cells / 2,
  minutes: () => 4,
}

/** A layout out of its description. */
export function parseDescription(description: string): Layout {
  const [head, ...lines] = description.split('\n')
  const account: [string, CounterSpec][] = []
  const lane: [string, CounterSpec][] = []
  for (const line of lines) {
    const [scope, name, kind, size] = line.split(' ')
    const [width, cells] = size.split('x').map(Number)
    const spec = { kind, width, cells, readings: READINGS_OF[kind](cells) } as CounterSpec
    ;(scope === 'account' ? account : lane).push([name, spec])
  }
  return layOut(account, lane, Number(head.split(' ')[1]))
}

/** The layouts before this one that may still have pages; newest first. */
export const PAST: readonly PastLayout[] = RECORDED_PAST.map(({ description, supersededOn }) => ({
  version: versionOf(description),
  layout: parseDescription(description),
  until: Date.parse(supersededOn) + COUNTS,
}))

/** The latest earlier layout whose pages still count at that time, or null. */
export function pastLayout(at: number): PastLayout | null {
  return PAST.find(({ version, until }) => version !== LAYOUT && at < until) ?? null
}
