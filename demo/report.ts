/** What the demo shows: a bar while it runs, a table when it is done. */
import type { Actor } from './traffic/actors.ts'
import type { Case } from './dashboard.ts'

/** A bar on a terminal; nothing elsewhere. */
export function progressBar(total: number): { show(done: number): void; clear(): void } {
  const { stderr } = process
  if (!stderr.isTTY) return { show() {}, clear() {} }
  let shown = 0
  return {
    show(done) {
      if (Date.now() - shown < 80 && done < total) return
      shown = Date.now()
      const full = Math.round((30 * done) / total)
      stderr.write(`\r[${'#'.repeat(full)}${'.'.repeat(30 - full)}] ${done} of ${total} exchanges`)
    },
    clear: () => stderr.write('\r\u001B[K'),
  }
}

/** The table: cases first, heaviest on top. */
export function table(
  actors: readonly Actor[],
  sent: ReadonlyMap<string, number>,
  caseOf: ReadonlyMap<string, Case>,
): string {
  const rows = actors.map(({ name, what, dialect }) => {
    const found = caseOf.get(name)
    return {
      weight: found?.nats ?? 0,
      cells: [
        name,
        what,
        dialect,
        String(sent.get(name) ?? 0),
        found ? found.tier : 'observe',
        found ? found.score.toFixed(4) : '',
        found ? found.reference : '',
      ],
    }
  })
  rows.sort((a, b) => b.weight - a.weight)
  const lines = [
    ['account', 'what it does', 'dialect', 'exchanges', 'tier', 'score', 'case'],
    ...rows.map(({ cells }) => cells),
  ]
  const widths = lines[0].map((_, column) => Math.max(...lines.map((cells) => cells[column].length)))
  return lines
    .map((cells) =>
      cells
        .map((cell, i) => (i === 3 ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
