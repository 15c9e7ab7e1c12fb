/** `npm run index -- --set NAME=FILE.jsonl ... --out index.bin`: the index of public data sets, for KV. */
import { createReadStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { DATASETS_KEY } from '../standings/datasets.ts'
import { buildIndex, type DatasetItems } from './dataset-index.ts'

const USAGE = `usage: npm run index -- --set NAME=FILE.jsonl ... [--field NAME] --out index.bin

Each line of FILE is a JSON string, or an object whose item stands in --field (default: the first there is of text, prompt,
question, problem, instruction). Up to 4 names; several files may share one. Items need 14 words or more.`

const FIELDS = ['text', 'prompt', 'question', 'problem', 'instruction']
/** What one value in KV may hold. Bytes. */
const MOST = 25 * 2 ** 20

/** The item of one line, or undefined. */
export function itemOf(line: string, field?: string): string | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return undefined
  const row = value as Readonly<Record<string, unknown>>
  const name = field ?? FIELDS.find((candidate) => typeof row[candidate] === 'string')
  const text = name === undefined ? undefined : row[name]
  return typeof text === 'string' ? text : undefined
}

async function readSet(pair: string, field?: string): Promise<DatasetItems & { readonly bad: number }> {
  const at = pair.indexOf('=')
  if (at < 1) throw new Error(`--set ${pair}: it must be NAME=FILE.jsonl`)
  const items: string[] = []
  let bad = 0
  for await (const line of createInterface({ input: createReadStream(pair.slice(at + 1)) })) {
    if (line.trim() === '') continue
    const item = itemOf(line, field)
    if (item === undefined) bad++
    else items.push(item)
  }
  return { name: pair.slice(0, at), items, bad }
}

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({
      options: {
        set: { type: 'string', multiple: true, default: [] },
        field: { type: 'string' },
        out: { type: 'string' },
      },
    })
    if (values.set.length === 0 || values.out === undefined) throw new Error(USAGE)
    const sets: (DatasetItems & { readonly bad: number })[] = []
    for (const pair of values.set) sets.push(await readSet(pair, values.field))
    const { bytes, keys, sets: counts } = buildIndex(sets)
    if (bytes.length > MOST)
      throw new Error(`the index takes ${bytes.length} bytes; a value in KV holds ${MOST}`)
    writeFileSync(values.out, bytes)
    for (const [name, { known, left }] of Object.entries(counts))
      console.log(`${name}: ${known} items known, ${left} too short or too common`)
    const bad = sets.reduce((sum, set) => sum + set.bad, 0)
    if (bad > 0) console.error(`${bad} lines hold no item`)
    console.log(`${values.out}: ${keys} fingerprints, ${bytes.length} bytes. To the edge:`)
    console.log(
      `  npx wrangler kv key put ${DATASETS_KEY} --path ${values.out} --binding STANDINGS --preview false --remote`,
    )
    return 0
  } catch (error) {
    console.error((error as Error).message)
    return 2
  }
}

if (import.meta.main) process.exitCode = await main()
