/** The evaluation plays accounts as the edge does, under the fold that left their source out; and its command. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { judgeAll, readStreams, strip } from '../../evaluation/logs.ts'
import { readFolds, SHIPPED } from '../../src/cli/folds.ts'
import { replay } from '../../src/cli/replay.ts'
import { WORDING } from '../../src/text/wording-weights.ts'
import { WEIGHTS } from '../../src/verdict/weights.ts'
import { harvest, NOON } from '../exchanges.ts'

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-evaluation-'))
afterAll(() => rmSync(folder, { recursive: true }))

const line = (account: string, at: number, content: string) => ({
  at: new Date(at).toISOString(),
  account,
  path: '/v1/chat/completions',
  body: { model: 'm', messages: [{ role: 'user', content }], temperature: 0.7 },
  status: 200,
  ip: '203.0.113.9',
  usage: { inputTokens: 60, outputTokens: 900 },
})
const HOUR = 3_600_000
const cooks = Array.from({ length: 6 }, (_, k) => `cook ${k}`)
const entries = Array.from({ length: 40 }, (_, i) => [
  // quick; over midnight; and one that mixes
  line('quick', NOON + i * 2000, harvest(i)),
  line('late', NOON + 11 * HOUR + i * 240_000, harvest(i + 50)),
  line('mixer', NOON + i * 61_000, i % 4 ? `and pot ${i}, how long does it boil?` : harvest(i)),
  ...cooks.map((name, k) =>
    line(name, NOON + i * 61_000 + k, `and pot ${i + k}, for how long, ${name}? Mine is ${i % 5} years old`),
  ),
])
  .flat()
  .sort((a, b) => a.at.localeCompare(b.at))
writeFileSync(join(folder, 'traffic.jsonl'), entries.map((entry) => JSON.stringify(entry)).join('\n'))
const attack = (source: string, group: string) => ({ label: 'attack', group, campaign: null, source })
writeFileSync(
  join(folder, 'truth.json'),
  JSON.stringify({
    accounts: {
      quick: attack('textbook', 'pure'),
      late: attack('puzzles', 'pure'),
      mixer: attack('puzzles', 'mixed-0.25'),
      ...Object.fromEntries(
        cooks.map((name) => [
          name,
          { label: 'benign', group: 'person:own', campaign: null, source: 'kitchen' },
        ]),
      ),
    },
  }),
)
const foldsFile = join(folder, 'folds.json')
/** Weights under which nobody is ever suspect, and those that are shipped. */
writeFileSync(
  foldsFile,
  JSON.stringify([
    {
      sources: ['textbook'],
      wording: { ...WORDING, bias: { people: -4, services: -4 }, user: {}, system: {}, marks: {} },
      weights: { ...WEIGHTS, shapes: {} },
    },
    { sources: ['puzzles', 'kitchen'], wording: WORDING, weights: WEIGHTS },
  ]),
)

describe('accounts of a log', () => {
  it('have their case at the same exchange as in a replay, over midnight as well', async () => {
    const { accounts } = await replay(join(folder, 'traffic.jsonl'), { STILLWATCH_FALSE_ALARMS: '0.01' })
    const replayed = new Map(accounts.map(({ account, escalatedAt }) => [account, escalatedAt]))
    const streams = await readStreams(folder)
    const judged = await judgeAll(streams, [SHIPPED], 0.01)
    expect(new Map(judged.map(({ caseAt }, i) => [streams[i].name, caseAt]))).toEqual(replayed)
    expect(judged.find(({ source }) => source === 'textbook')!.caseAt).not.toBe(null)
    expect(judged.find(({ source }) => source === 'puzzles')!.caseAt).not.toBe(null)
  })

  it('are judged by the fold that left their source out', async () => {
    const judged = await judgeAll(await readStreams(folder), readFolds(foldsFile), 0.01)
    const cases = Object.groupBy(judged, ({ source }) => source)
    expect(cases.textbook!.map(({ caseAt }) => caseAt)).toEqual([null])
    expect(cases.puzzles!.some(({ caseAt }) => caseAt !== null)).toBe(true)
    expect(cases.kitchen!.length).toBe(cooks.length)
  })

  it('keep their prompts when the simulated fields are taken out', async () => {
    const streams = await readStreams(folder)
    const bare = strip(streams)
    for (const [k, { exchanges }] of bare.entries()) {
      expect(exchanges.map(({ exchange }) => exchange.turns)).toEqual(
        streams[k].exchanges.map(({ exchange }) => exchange.turns),
      )
      expect(exchanges.every(({ caller }) => caller.ipPrefix === undefined)).toBe(true)
    }
  })
})

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['evaluation/evaluate.ts', ...args], { encoding: 'utf8' })
  interface Printed {
    readonly lines: readonly {
      readonly method: string
      readonly people: number
      readonly found: Readonly<Record<string, number>>
    }[]
    readonly ablation: readonly { readonly method: string }[]
    readonly details: { readonly shipped: readonly { readonly name: string; readonly accounts: number }[] }
  }

  it('prints every baseline and ours in the last row, several logs pooled', { timeout: 120_000 }, () => {
    const { stdout } = run('--logs', folder, '--logs', folder, '--json')
    const { lines, details } = JSON.parse(stdout) as Printed
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.at(-1)!.method).toBe('stillwatch')
    for (const name of ['rate limit', 'PRADA', 'SEAT', 'Mahalanobis', 'MMD, window 100', 'MMD, window 1500'])
      expect(lines.some(({ method }) => method.startsWith(name))).toBe(true)
    expect(details.shipped.find(({ name }) => name === 'pure')!.accounts).toBe(4)
  })

  it('takes folds, draws the curve, and prints the ablation', () => {
    const picture = join(folder, 'curve.svg')
    const options = [
      '--logs',
      folder,
      '--weights',
      foldsFile,
      '--no-baselines',
      '--ablation',
      '--svg',
      picture,
      '--json',
    ]
    const { stdout, stderr } = run(...options)
    expect(stderr).not.toContain('usage')
    const { lines, ablation } = JSON.parse(stdout) as Printed
    expect(lines[0].found.pure).toBe(0.5)
    expect(ablation[0].method).toBe('everything')
    const table = run('--logs', folder, '--weights', foldsFile, '--no-baselines').stdout
    expect(table).toContain('weights that left its source out')
    expect(table).toMatch(/\| pure \| 2 \| 50\.0 \|/)
  })

  it('says what it wants, and what is wrong with the folds', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('usage:') as string })
    const partial = join(folder, 'partial.json')
    writeFileSync(partial, JSON.stringify([{ sources: ['textbook'], wording: WORDING, weights: WEIGHTS }]))
    expect(run('--logs', folder, '--weights', partial)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no fold has left out kitchen, puzzles') as string,
    })
  })
})
