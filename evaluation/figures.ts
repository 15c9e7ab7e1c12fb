/**
 * `npm run figures -- --logs DIR [--logs DIR ...] [--weights FILE]`: measures everything anew and puts it into
 * docs/detection.md, between the marks of each table, and docs/images/curve.svg.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Sections } from './report.ts'

const PAGE = 'docs/detection.md'
const PICTURE = 'docs/images/curve.svg'

/** The page with other tables between their marks; a table without a mark is an error, for it would be lost. */
export function placed(page: string, tables: Readonly<Record<string, string>>): string {
  let changed = page
  for (const [name, table] of Object.entries(tables)) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const from = changed.indexOf(open)
    const to = changed.indexOf(close)
    if (from < 0 || to < from) throw new Error(`${PAGE} has no place for the table "${name}"`)
    changed = `${changed.slice(0, from + open.length)}\n\n${table}\n\n${changed.slice(to)}`
  }
  return changed
}

function run(script: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, [`evaluation/${script}`, ...args, '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${script} failed`)
  return stdout
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  const { caption, sections } = JSON.parse(run('evaluate.ts', [...args, '--ablation', '--svg', PICTURE])) as {
    caption: string
    sections: Sections
  }
  const { table } = JSON.parse(run('adversaries.ts', args)) as { table: string }
  const tables = { caption: `${caption}.`, ...sections, adversaries: table }
  writeFileSync(PAGE, placed(readFileSync(PAGE, 'utf8'), tables))
}
