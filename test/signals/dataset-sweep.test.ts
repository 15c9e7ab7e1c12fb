import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { getPlatformProxy } from 'wrangler'
import { Hono } from 'hono'
import { stillwatch } from '../../src/middleware.ts'
import { memoryStore } from '../../src/stores/memory.ts'
import { buildIndex } from '../../src/cli/dataset-index.ts'
import { datasetSweep } from '../../src/signals/dataset-sweep.ts'
import { DATASETS_KEY, kvDatasets } from '../../src/standings/datasets.ts'
import type { StandingsKv } from '../../src/standings/held.ts'
import { loadDatasets } from '../../src/text/datasets.ts'
import { CHAT, play, say } from './play.ts'

const WHO = ['A baker', 'My neighbour', 'The ferryman', 'An old gardener', 'Our librarian', 'A glazier']
const WHAT = ['loaves', 'ropes', 'tickets', 'seedlings', 'atlases', 'panes']
const WHERE = ['the mill', 'the harbour', 'a long fair', 'the school', 'the valley', 'a chapel']
const WHEN = ['before the frost', 'on market day', 'after the flood', 'in a dry spring', 'at low tide']
/** Word problems of our own: no two share a run of 13 words. */
const item = (i: number) =>
  `${WHO[i % 6]} counted ${i + 3} ${WHAT[(i * 5 + 1) % 6]} near ${WHERE[Math.floor(i / 6) % 6]} ${
    WHEN[i % 5]
  } and gave every ${['third', 'fifth', 'second', 'broken', 'cheap', 'heavy', 'last'][i % 7]} one to ${
    WHO[(i + 2 + (i % 3)) % 6]
  } who in turn ${['sold', 'mended', 'hid', 'lost', 'painted'][(i * 3) % 5]} ${i % 4} of ${
    WHAT[(i + 2) % 6]
  } so how many are left over for ${WHERE[(i + 1) % 6]} in the end?`
const items = Array.from({ length: 90 }, (_, i) => item(i))
const bytes = buildIndex([
  { name: 'ours', items },
  {
    name: 'proverbs',
    items: [
      'A stitch that nobody saw in time saves nine others which nobody would have counted anyway, said the tailor',
    ],
  },
]).bytes
const wrap = (text: string) =>
  `You are asked to work the following out with care, and to show what you did on the way.\n\n${text}\n\nWrite the result on a line of its own after a dash.`
const sweep = say(items.map(wrap), {}, 60)

beforeEach(() => loadDatasets(null))
afterAll(() => loadDatasets(null))

describe('dataset-sweep', () => {
  it('is silent without an index', () => {
    expect(play('dataset-sweep', sweep)).toEqual({ matched: 0, items: 0 })
  })

  it('finds items of a set within any template, and how many different ones', () => {
    loadDatasets(bytes)
    const { matched, items: distinct } = play('dataset-sweep', sweep)
    expect(matched).toBeGreaterThan(0.95)
    expect(distinct * 200).toBeGreaterThan(48)
    expect(distinct * 200).toBeLessThan(72)
    expect(datasetSweep.sentence({ matched, items: distinct }, 60)).toMatch(
      /^\d+% of 60 prompts are items of public data sets, about \d\d different ones of one set\.$/,
    )
  })

  it('finds them in a long prompt too, and whatever the numbers, capitals and spaces', () => {
    loadDatasets(bytes)
    const filler = Array.from(
      { length: 60 },
      (_, k) => `note ${'abcdefghij'[k % 10]}${'klmnop'[k % 6]} on shelf ${'qrstuvw'[k % 7]}`,
    )
    const long = say(
      items.map(
        (text) => `${filler.join(', ')}.\n${text.toUpperCase().replaceAll(' ', '  ')}\n${filler.join('; ')}`,
      ),
    )
    expect(play('dataset-sweep', long).matched).toBeGreaterThan(0.8)
  })

  it('counts an item once, however often and in whichever template it is asked', () => {
    loadDatasets(bytes)
    const again = [...say([item(4)], {}, 20), ...say([wrap(item(4))], {}, 20)]
    const { matched, items: distinct } = play('dataset-sweep', again)
    expect(matched).toBe(1)
    expect(Math.round(distinct * 200)).toBe(1)
  })

  it('leaves alone what only resembles an item: its words in another order, its first half, talk', () => {
    loadDatasets(bytes)
    const shuffled = items.map((text) => text.split(' ').reverse().join(' '))
    const halves = items.map((text) => text.split(' ').slice(0, 12).join(' '))
    for (const texts of [shuffled, halves, CHAT])
      expect(play('dataset-sweep', say(texts, {}, 60))).toEqual({ matched: 0, items: 0 })
  })

  it('does not take the template of a set for its items', () => {
    const frame =
      'Below is a task that somebody wrote down. Read it twice, think about it, then answer it in one word.'
    const built = buildIndex([{ name: 'framed', items: items.map((text) => `${frame} ${text}`) }])
    loadDatasets(built.bytes)
    expect(play('dataset-sweep', say([`${frame} Which way is north from here #?`])).matched).toBe(0)
    expect(play('dataset-sweep', sweep).matched).toBeGreaterThan(0.9)
  })

  it('tells what it cannot know: items that are too short', () => {
    const { sets } = buildIndex([{ name: 'short', items: ['Why is the sky blue?', item(1)] }])
    expect(sets).toEqual({ short: { known: 1, left: 1 } })
    expect(() => buildIndex('abcde'.split('').map((name) => ({ name, items: [] })))).toThrow(/4 names/)
  })

  it('refuses bytes that are no index, and keeps the one before', () => {
    loadDatasets(bytes)
    expect(() => loadDatasets(new Uint8Array(64))).toThrow(/no index/)
    expect(() => loadDatasets(bytes.slice(0, 40))).toThrow(/no index/)
    expect(play('dataset-sweep', sweep).matched).toBeGreaterThan(0.95)
  })
})

describe('the index in KV', () => {
  it('comes out of a real namespace in the background, and goes when it is taken away', async () => {
    const config = mkdtempSync(join(tmpdir(), 'stillwatch-kv-'))
    const file = join(config, 'wrangler.toml')
    writeFileSync(
      file,
      'name = "t"\ncompatibility_date = "2026-10-01"\n[[kv_namespaces]]\nbinding = "STANDINGS"\nid = "t"\n',
    )
    const proxy = await getPlatformProxy<{
      STANDINGS: StandingsKv & {
        put(k: string, v: Uint8Array): Promise<void>
        delete(k: string): Promise<void>
      }
    }>({
      configPath: file,
      persist: false,
    })
    try {
      const kv = proxy.env.STANDINGS
      let time = 0
      let faults = 0
      const keep = kvDatasets(
        kv,
        loadDatasets,
        () => faults++,
        () => time,
      )
      const look = async () => {
        const work: Promise<unknown>[] = []
        keep((promise) => void work.push(promise))
        await Promise.all(work)
        return work.length
      }
      expect(await look()).toBe(1)
      expect(play('dataset-sweep', sweep).matched).toBe(0)
      await kv.put(DATASETS_KEY, bytes)
      // asked for once in ten minutes
      expect(await look()).toBe(0)
      time += 600_000
      expect(await look()).toBe(1)
      expect(play('dataset-sweep', sweep).matched).toBeGreaterThan(0.95)
      await kv.put(DATASETS_KEY, new Uint8Array(99))
      time += 600_000
      await look()
      expect(faults).toBe(1)
      expect(play('dataset-sweep', sweep).matched).toBeGreaterThan(0.95)
      await kv.delete(DATASETS_KEY)
      time += 600_000
      await look()
      expect(play('dataset-sweep', sweep).matched).toBe(0)
    } finally {
      await proxy.dispose()
      rmSync(config, { recursive: true, force: true })
    }
  })
})

describe('the index at the edge', () => {
  it('is fetched beside the first request that calls a model, and holds none up', async () => {
    const asked: string[] = []
    let answer: (value: ArrayBuffer) => void = () => {}
    const env = {
      STILLWATCH_SECRET: 's'.repeat(32),
      STANDINGS: {
        get(key: string) {
          asked.push(key)
          if (key !== DATASETS_KEY) return Promise.resolve(null)
          return new Promise<ArrayBuffer>((resolve) => (answer = resolve))
        },
      },
    }
    const app = new Hono()
    app.use('*', stillwatch({ store: memoryStore() }))
    app.all('*', (c) => c.json({ choices: [] }))
    const call = (path: string) =>
      app.request(
        path,
        {
          method: 'POST',
          headers: { authorization: 'Bearer k' },
          body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'hello' }] }),
        },
        env,
      )
    await call('/v1/files')
    expect(asked).not.toContain(DATASETS_KEY)
    expect((await call('/v1/chat/completions')).status).toBe(200)
    await call('/v1/chat/completions')
    expect(asked.filter((key) => key === DATASETS_KEY)).toHaveLength(1)
    expect(play('dataset-sweep', sweep).matched).toBe(0)
    answer(bytes.slice().buffer as ArrayBuffer)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(play('dataset-sweep', sweep).matched).toBeGreaterThan(0.95)
  })
})

describe('npm run index', () => {
  it('builds from files, and says what it could not read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stillwatch-index-'))
    try {
      const [one, two, out] = ['one.jsonl', 'two.jsonl', 'index.bin'].map((name) => join(folder, name))
      writeFileSync(
        one,
        items
          .slice(0, 50)
          .map((question) => JSON.stringify({ question }))
          .join('\n'),
      )
      writeFileSync(
        two,
        `${items
          .slice(50)
          .map((text) => JSON.stringify(text))
          .join('\n')}\nnot JSON\n{"id": 3}\n`,
      )
      const run = spawnSync(
        process.execPath,
        ['src/cli/index-datasets.ts', '--set', `ours=${one}`, '--set', `ours=${two}`, '--out', out],
        { encoding: 'utf8' },
      )
      expect(run.stderr).toContain('2 lines hold no item')
      expect(run.stdout).toContain('ours: 90 items known, 0 too short')
      expect(run.stdout).toContain('wrangler kv key put datasets/v1')
      expect(run.status).toBe(0)
      loadDatasets(readFileSync(out))
      expect(play('dataset-sweep', sweep).matched).toBeGreaterThan(0.95)
      const wrong = spawnSync(process.execPath, ['src/cli/index-datasets.ts', '--set', 'x'], {
        encoding: 'utf8',
      })
      expect(wrong.status).toBe(2)
      expect(wrong.stderr).toContain('usage')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
