/** `npm run pack`: writes the tables that the edge loads, from the words and weights that can be read. */
import { writeFileSync } from 'node:fs'
import { packLexicon } from '../text/lexicon-words.ts'
import { packWording } from '../text/wording-pack.ts'
import { WORDING } from '../text/wording-weights.ts'

const file = (name: string, head: string, value: unknown) =>
  writeFileSync(
    new URL(`../text/${name}.ts`, import.meta.url),
    `/** Written by \`npm run pack\`: do not edit by hand. */\n${head}${JSON.stringify(value, null, 2)}\n`,
  )

file('lexicon-table', 'export const LEXICON_TABLE = ', packLexicon())
file(
  'wording-table',
  "import type { WordingTable } from './wording.ts'\n\nexport const WORDING_TABLE: WordingTable = ",
  packWording(WORDING),
)
console.log('Packed. Now: npm run format')
