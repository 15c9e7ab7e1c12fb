/** `npm run settings`: writes the table of settings into the README. */
import { readFileSync, writeFileSync } from 'node:fs'
import { withSettings } from './settings-markdown.ts'

const path = new URL('../../README.md', import.meta.url)
const before = readFileSync(path, 'utf8')
const after = withSettings(before)
if (after === before) console.log('README.md is up to date')
else {
  writeFileSync(path, after)
  console.log('README.md: table of settings rewritten')
}
