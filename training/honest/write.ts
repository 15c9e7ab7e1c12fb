// Writes the honest half of the training corpus: JSONL sources and wrappers.json, the same for the same seed.
//   node training/honest/write.ts --out DIR [--seed 1]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SOURCES } from './sources.ts'
import { rowsOf } from './source.ts'
import { WRAPPERS } from './wrappers.ts'

const { values } = parseArgs({ options: { out: { type: 'string' }, seed: { type: 'string', default: '1' } } })
const seed = Number(values.seed)
if (!values.out || !Number.isInteger(seed)) {
  console.error('usage: node training/honest/write.ts --out DIR [--seed 1]   (the seed is a whole number)')
  process.exit(2)
}
mkdirSync(values.out, { recursive: true })
let total = 0
for (const source of SOURCES) {
  const rows = rowsOf(source, seed)
  total += rows.length
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`)
  writeFileSync(join(values.out, `${source.source}.jsonl`), lines.join(''))
}
writeFileSync(join(values.out, 'wrappers.json'), `${JSON.stringify(WRAPPERS, null, 1)}\n`)
console.log(`${SOURCES.length} sources, ${total} rows, ${WRAPPERS.apps.length} apps`)
