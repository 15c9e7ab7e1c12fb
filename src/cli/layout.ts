/** `npm run layout`: records the page's layout after the registry of signals has changed. */
import { writeFileSync } from 'node:fs'
import { CURRENT, RECORDED_PAST, type PastDescription } from '../counters/layout-record.ts'
import { DESCRIPTION } from '../counters/layout.ts'

export interface LayoutRecord {
  readonly current: string
  readonly past: readonly PastDescription[]
}

/** The record after a change: what was current joins the past, of which the last two are kept. */
export function recordLayout(record: LayoutRecord, description: string, on: string): LayoutRecord {
  if (record.current === description) return record
  const past =
    record.current === '' ? record.past : [{ description: record.current, supersededOn: on }, ...record.past]
  return { current: description, past: past.filter((entry) => entry.description !== description).slice(0, 2) }
}

if (import.meta.main) {
  const before: LayoutRecord = { current: CURRENT, past: RECORDED_PAST }
  const record = recordLayout(before, DESCRIPTION, new Date().toISOString())
  const lines = (text: string) =>
    `/* @__PURE__ */ [\n${text
      .split('\n')
      .map((line) => `  ${JSON.stringify(line)},`)
      .join('\n')}\n].join('\\n')`
  const past = record.past.map(
    ({ description, supersededOn }) =>
      `    { supersededOn: '${supersededOn}', description: ${lines(description)} },\n`,
  )
  if (record !== before)
    writeFileSync(
      new URL('../counters/layout-record.ts', import.meta.url),
      `/** Written by \`npm run layout\`: do not edit by hand. */
export interface PastDescription {
  readonly description: string
  readonly supersededOn: string
}

/** Apart from the past, for it is checked by a test and never served. */
export const CURRENT: string = ${lines(record.current)}

export const RECORDED_PAST: readonly PastDescription[] = [${past.length > 0 ? `\n${past.join('')}` : ''}]
`,
    )
  console.log(
    record === before
      ? 'The layout has not changed.'
      : `Recorded: ${record.past.length} earlier layout(s) kept. Now: npm run format`,
  )
}
