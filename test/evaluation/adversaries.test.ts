/** What each adversary keeps, what it mixes in, and how it is scored. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { summary } from '../../evaluation/adversaries.ts'
import { promptOf, type Adversary, type Call } from '../../evaluation/adversaries/adversary.ts'
import { DAY } from '../../evaluation/adversaries/clock.ts'
import { frameOf } from '../../evaluation/adversaries/frame.ts'
import { adversaries } from '../../evaluation/adversaries/index.ts'
import { play } from '../../evaluation/adversaries/play.ts'
import { WORDING } from '../../src/text/wording-weights.ts'
import { WEIGHTS } from '../../src/verdict/weights.ts'
import { seeded } from '../../training/honest/random.ts'
import { accepted, harvest, NOON } from '../exchanges.ts'

const MIDNIGHT = Math.floor(NOON / DAY) * DAY
const COUNT = 120
/** A word that stands in one item only; no bank of words knows it, and a typo could not pass unseen. */
const markOf = (i: number) => `QX-${i}-`
const INSTRUCTIONS = 'Solve the puzzle below with all details.\nEach answer must be complete.'

const harvesting: readonly Call[] = Array.from({ length: COUNT }, (_, i) => ({
  item: i,
  accepted: accepted({
    account: 'taker',
    at: MIDNIGHT + i * 5000,
    text: `${INSTRUCTIONS}\nCase ${markOf(i)} of the ${i % 2 ? 'harbour' : 'meadow'} in year ${1700 + i}`,
  }),
}))
const people = Array.from({ length: 20 }, (_, person) =>
  Array.from({ length: 7 }, (_, i) => {
    const asked = accepted({ account: `person ${person}`, text: `ordinary ${person}, number ${i}?` })
    return { ...asked, exchange: { ...asked.exchange, sampling: { temperature: person / 20 } } }
  }),
)
const named = (id: string) => adversaries.find((adversary) => adversary.id === id)!
const changed = ({ id, change }: Adversary, seed = 1) =>
  change(harvesting, { random: seeded(seed, id), people })
const days = (calls: readonly Call[]) => {
  const counts = new Map<number, number>()
  for (const {
    accepted: { at },
  } of calls)
    counts.set(Math.floor(at / DAY), (counts.get(Math.floor(at / DAY)) ?? 0) + 1)
  return counts
}

describe.each(adversaries.map((adversary) => [adversary.id, adversary] as const))('%s', (id, adversary) => {
  const calls = changed(adversary)

  it('brings every item home once and in order, its own words kept', () => {
    const brought = calls.filter(({ item }) => item !== null)
    expect(brought.map(({ item }) => item)).toEqual(harvesting.map(({ item }) => item))
    for (const call of brought) {
      expect(promptOf(call)).toContain(markOf(call.item!))
      expect(promptOf(call)).toContain(String(1700 + call.item!))
    }
  })

  it('sends in the order of time, under its own account, whole numbers of milliseconds', () => {
    const times = calls.map(({ accepted: { at } }) => at)
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times.every(Number.isInteger)).toBe(true)
    expect(new Set(calls.map(({ accepted: { caller } }) => caller.account))).toEqual(new Set(['taker']))
  })

  it('does the same for the same seed, and leaves what it was given alone', () => {
    const before = JSON.stringify(harvesting)
    expect(changed(adversary)).toEqual(calls)
    if (id !== 'none') {
      expect(changed(adversary, 2)).not.toEqual(calls)
      expect(calls).not.toEqual(harvesting)
    }
    expect(JSON.stringify(harvesting)).toBe(before)
  })
})

describe('adversaries of the text', () => {
  const prompts = (id: string) =>
    changed(named(id))
      .filter(({ item }) => item !== null)
      .map(promptOf)

  it('tell the instructions of a template from its items', () => {
    const takeApart = frameOf(harvesting.map(promptOf))
    expect(takeApart(promptOf(harvesting[7]))).toEqual({
      instructions: ['Solve the puzzle below with all details.', 'Each answer must be complete.'],
      item: 'Case QX-7- of the harbour in year 1707',
    })
    const raw = ['Who was Ada?', 'Why is the sky blue?', 'Name a river.', 'What is 5 times 7?']
    expect(raw.map(frameOf(raw)).every(({ instructions }) => instructions.length === 0)).toBe(true)
  })

  it('vary the template: no beginning of a prompt is the usual one', () => {
    const beginnings = new Map<string, number>()
    for (const prompt of prompts('templates-varied'))
      beginnings.set(prompt.slice(0, 20), (beginnings.get(prompt.slice(0, 20)) ?? 0) + 1)
    expect(Math.max(...beginnings.values())).toBeLessThan(COUNT / 3)
  })

  it('paraphrase: most of the usual words are gone', () => {
    const share = (word: RegExp) => prompts('paraphrased').filter((text) => word.test(text)).length / COUNT
    for (const word of [/\bsolve\b/i, /\bpuzzle below\b/i, /\bmust\b/i]) expect(share(word)).toBeLessThan(0.5)
  })

  it('say the instructions in another language, the item as it was', () => {
    for (const [i, text] of prompts('another-language').entries()) {
      expect(text).not.toContain('complete')
      expect(text).toContain(`Case ${markOf(i)} of the ${i % 2 ? 'harbour' : 'meadow'}`)
    }
  })

  it('chat: most prompts begin otherwise, and some words are mistyped', () => {
    const texts = prompts('chat')
    expect(texts.filter((text) => text.startsWith('Solve')).length).toBeLessThan(COUNT / 4)
    const meant = texts.filter((text) => /complete/.test(text)).length
    expect(meant).toBeGreaterThan(COUNT / 2)
    expect(meant).toBeLessThan(COUNT)
  })
})

describe('adversaries of conversations', () => {
  it('split: the instruction first, the item alone, with the first turn in its history', () => {
    const calls = changed(named('split-turns'))
    expect(calls.length).toBe(2 * COUNT)
    const [asked, sent] = calls
    expect(promptOf(asked)).toBe(INSTRUCTIONS)
    expect(asked.item).toBe(null)
    expect(promptOf(sent)).toBe('Case QX-0- of the meadow in year 1700')
    expect(sent.accepted.exchange.turns.map(({ role }) => role)).toEqual(['user', 'assistant', 'user'])
    expect(sent.accepted.exchange.turns[0].text).toBe(INSTRUCTIONS)
  })

  it('fake follow-ups: half as many calls more, most items in running conversations', () => {
    const calls = changed(named('fake-follow-ups'))
    const fake = calls.filter(({ item }) => item === null)
    expect(fake.length / COUNT).toBeGreaterThan(0.35)
    expect(fake.length / COUNT).toBeLessThan(0.65)
    const running = calls.filter(({ accepted: { exchange } }) => exchange.turns.length > 2)
    expect(running.length / calls.length).toBeGreaterThan(0.6)
    for (const {
      accepted: { exchange },
    } of calls) {
      expect(exchange.turns.at(-1)!.role).toBe('user')
      expect(exchange.turns.every(({ role }, i) => i === 0 || role !== exchange.turns[i - 1].role)).toBe(true)
    }
  })

  it('ordinary parameters are one honest person’s', () => {
    const temperatures = changed(named('ordinary-parameters')).map(
      ({ accepted: { exchange } }) => exchange.sampling.temperature,
    )
    expect(new Set(temperatures).size).toBe(1)
    expect(people.map(([first]) => first.exchange.sampling.temperature)).toContain(temperatures[0])
  })
})

describe('adversaries of volume and clock', () => {
  it.each([
    ['diluted-1-in-2', 2],
    ['diluted-3-in-4', 4],
    ['diluted-9-in-10', 10],
  ])('%s: %d calls an item, days no fuller than before, the shares the same in all parts', (id, times) => {
    const calls = changed(named(id))
    expect(calls.length).toBe(times * COUNT)
    expect([...days(calls).values()]).toEqual(Array.from({ length: times }, () => COUNT))
    const half = calls.slice(0, calls.length / 2).filter(({ item }) => item !== null).length
    expect(Math.abs(half - COUNT / 2)).toBeLessThan(COUNT / 4)
    for (const call of calls) if (call.item === null) expect(promptOf(call)).toMatch(/^ordinary \d+, number/)
  })

  it.each([50, 25, 12])('slowed to %d a day: full days, then the rest', (perDay) => {
    const counts = [...days(changed(named(`slowed-${perDay}`))).values()]
    expect(counts.length).toBe(Math.ceil(COUNT / perDay))
    expect(counts.slice(0, -1).every((count) => count === perDay)).toBe(true)
    expect(counts.reduce((sum, count) => sum + count)).toBe(COUNT)
  })

  it('jittered: the same day between the same ends, at gaps of every length', () => {
    const calls = changed(named('jittered'))
    const times = (list: readonly Call[]) => list.map(({ accepted: { at } }) => at)
    expect([...days(calls)]).toEqual([...days(harvesting)])
    expect([times(calls)[0], times(calls).at(-1)]).toEqual([times(harvesting)[0], times(harvesting).at(-1)])
    const gaps = times(calls)
      .slice(1)
      .map((at, i) => at - times(calls)[i])
    expect(Math.max(...gaps)).toBeGreaterThan(10_000)
    expect(Math.min(...gaps)).toBeLessThan(2500)
  })

  it('human clock: one day as before, no longer every five seconds, with hours of sleep', () => {
    const calls = changed(named('human-clock'))
    expect([...days(calls)]).toEqual([...days(harvesting)])
    const gaps = calls.slice(1).map(({ accepted: { at } }, i) => at - calls[i].accepted.at)
    expect(new Set(gaps).size).toBeGreaterThan(COUNT / 2)
    expect(Math.max(...gaps)).toBeGreaterThan(3_600_000)
  })

  it('all together is as costly as it says', () => {
    const calls = changed(named('all-together'))
    expect(calls.length / COUNT).toBeGreaterThan(5)
    expect(calls.length / COUNT).toBeLessThan(7)
    expect(Math.max(...days(calls).values())).toBe(50)
  })
})

describe('the score', () => {
  const template = Array.from({ length: 60 }, (_, i): Call => ({
    item: i % 2 ? null : i,
    accepted: accepted({ at: NOON + i * 61_000, text: harvest(i) }),
  }))

  it('stops at the case: what was brought home until then counts, and the days it took', async () => {
    const { found, harvested, days: taken, sent } = await play(template)
    expect(found).toBe(true)
    expect(sent).toBeGreaterThanOrEqual(8)
    expect(sent).toBeLessThan(60)
    expect(harvested).toBe(Math.ceil(sent / 2))
    expect(taken).toBe(1)
  })

  it('counts everything where no case is made', async () => {
    const few = template.slice(0, 6)
    const slow = few.map((call, i) => ({ ...call, accepted: { ...call.accepted, at: NOON + i * DAY } }))
    expect(await play(few)).toEqual({ found: false, harvested: 3, days: 1, sent: 6 })
    expect(await play(slow)).toEqual({ found: false, harvested: 3, days: 6, sent: 6 })
  })

  it('sums up accounts: the median of those found, the rate of all', () => {
    expect(
      summary([
        { found: true, harvested: 10, days: 1, sent: 20 },
        { found: true, harvested: 20, days: 2, sent: 40 },
        { found: true, harvested: 30, days: 2, sent: 60 },
        { found: false, harvested: 100, days: 5, sent: 200 },
      ]),
    ).toEqual({
      accounts: 4,
      found: 3,
      share: 0.75,
      medianBeforeCase: 20,
      perAccountDay: 16,
      perAccount: 40,
      callsPerItem: 2,
    })
  })
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-adversaries-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['evaluation/adversaries.ts', ...args], { encoding: 'utf8' })
  const line = (account: string, i: number, content: string) =>
    JSON.stringify({
      at: new Date(NOON + i * 61_000).toISOString(),
      account,
      path: '/v1/chat/completions',
      body: { model: 'm', messages: [{ role: 'user', content }] },
      status: 200,
      usage: { inputTokens: 60, outputTokens: 900 },
    })

  it('prints a row for each adversary asked for, of the purely harvesting accounts alone', () => {
    const lines = Array.from({ length: 40 }, (_, i) => [
      line('taker', i, harvest(i)),
      line('mixer', i, harvest(i)),
      line('cook', i, `and number ${i}, how long does it boil?`),
    ]).flat()
    writeFileSync(join(folder, 'traffic.jsonl'), lines.join('\n'))
    const accounts = {
      taker: { label: 'attack', group: 'pure', campaign: null, source: 'textbook' },
      mixer: { label: 'attack', group: 'mixed-0.5', campaign: null },
      cook: { label: 'benign', group: 'person:own', campaign: null },
    }
    writeFileSync(join(folder, 'truth.json'), JSON.stringify({ accounts }))
    const args = ['--logs', folder, '--only', 'none,diluted-9-in-10']
    const first = run(...args, '--json')
    expect(first.stderr).toBe('')
    const { rows } = JSON.parse(first.stdout) as {
      rows: { adversary: string; accounts: number; found: number }[]
    }
    expect(rows.map(({ adversary, accounts }) => [adversary, accounts])).toEqual([
      ['none', 1],
      ['diluted-9-in-10', 1],
    ])
    expect(rows[0].found).toBe(1)
    expect(run(...args, '--json').stdout).toBe(first.stdout)
    expect(
      run(...args)
        .stdout.trim()
        .split('\n').length,
    ).toBe(4)
  })

  it('plays an account under the fold that left its source out', () => {
    const file = join(folder, 'folds.json')
    const folds = (source: string) => [
      { sources: [source], wording: WORDING, weights: { ...WEIGHTS, shapes: {} } },
    ]
    const args = ['--logs', folder, '--only', 'none', '--weights', file]
    writeFileSync(file, JSON.stringify(folds('textbook')))
    const { rows } = JSON.parse(run(...args, '--json').stdout) as { rows: { found: number }[] }
    expect(rows[0].found).toBe(0)
    writeFileSync(file, JSON.stringify(folds('another')))
    expect(run(...args)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no fold has left out textbook') as string,
    })
  })

  it('says what it wants', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('usage:') as string })
    const unknown = run('--logs', folder, '--only', 'nobody')
    expect(unknown).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no adversary "nobody"') as string,
    })
  })
})
