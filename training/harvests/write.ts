// Writes the harvesting half of the training corpus: one JSONL file a source, the same for the same seed.
//   node training/harvests/write.ts --out DIR [--seed 1]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rowsOf } from './harvest.ts'
import { HARVESTS } from './harvests.ts'

const { values } = parseArgs({ options: { out: { type: 'string' }, seed: { type: 'string', default: '1' } } })
const seed = Number(values.seed)
if (!values.out || !Number.isInteger(seed)) {
  console.error('usage: node training/harvests/write.ts --out DIR [--seed 1]   (the seed is a whole number)')
  process.exit(2)
}
mkdirSync(values.out, { recursive: true })
let total = 0
for (const harvest of HARVESTS) {
  const rows = rowsOf(harvest, seed)
  total += rows.length
  writeFileSync(
    join(values.out, `${harvest.source}.jsonl`),
    rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  )
}
console.log(
  `${HARVESTS.length} sources of ${new Set(HARVESTS.map(({ family }) => family)).size} families, ${total} rows`,
)
