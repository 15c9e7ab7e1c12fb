import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseLine } from '../../src/cli/log.ts'
import { harvest, NOON } from '../exchanges.ts'

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-replay-'))
afterAll(() => rmSync(folder, { recursive: true }))

const line = (account: string, i: number, text: string, gap = 61_000) =>
  JSON.stringify({
    at: new Date(NOON + i * gap).toISOString(),
    account,
    path: '/v1/chat/completions',
    body: { model: 'm', messages: [{ role: 'user', content: text }] },
    usage: { inputTokens: 40, outputTokens: 500 },
  })

function write(name: string, lines: readonly string[]): string {
  const file = join(folder, name)
  writeFileSync(file, lines.join('\n'))
  return file
}

interface Result {
  readonly accounts: readonly {
    readonly account: string
    readonly score: number
    readonly escalatedAt: number | null
    readonly evidence: readonly { readonly signal: string; readonly weight: number }[]
  }[]
}

function replay(...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/replay.ts', ...args], { encoding: 'utf8' })
}

const talk = [
  'How long do lentils take?',
  'And the red ones?',
  'thanks! one more thing, can I freeze them',
  'what did you say about salt again?',
]
const lines = Array.from({ length: 40 }, (_, i) => [
  line('taker', i, harvest(i)),
  line('cook', i, talk[i % talk.length]),
]).flat()

describe('replay', () => {
  it('prints the object that others build on, the same each time', () => {
    const log = write('log.jsonl', lines)
    const truth = write('truth.json', [
      JSON.stringify({
        accounts: {
          taker: { label: 'attack', group: 'pure', campaign: null },
          cook: { label: 'benign', group: 'person:own', campaign: null },
        },
      }),
    ])
    const { stdout, status } = replay(log, '--truth', truth, '--json')
    expect(status).toBe(0)
    const result = JSON.parse(stdout) as Result
    expect(result).toMatchObject({
      exchanges: 80,
      campaigns: [],
      metrics: { people: { accounts: 1, found: 0 } },
    })
    const [taker, cook] = result.accounts
    expect(taker).toMatchObject({ account: 'taker', exchanges: 40 })
    expect(taker.escalatedAt).toBeGreaterThanOrEqual(8)
    expect(taker.evidence.map(({ signal }) => signal)).toContain('data-generation')
    expect(taker.score).toBeGreaterThan(0.9)
    expect(cook).toMatchObject({ account: 'cook', escalatedAt: null })
    const again = JSON.parse(replay(log, '--truth', truth, '--json').stdout) as { accounts: unknown }
    expect(again.accounts).toEqual(result.accounts)
  })

  it('tells bad lines by number and goes on', () => {
    const log = write('bad.jsonl', [
      lines[0],
      '{"at": "2026',
      '[]',
      JSON.stringify({ at: 'never', account: 'x', path: '/v1/messages', body: {} }),
      lines[1],
    ])
    const { stdout, stderr, status } = replay(log, '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ exchanges: 2, bad: 3 })
    expect(stderr).toMatch(/bad\.jsonl:2: not JSON/)
    expect(stderr).toMatch(/bad\.jsonl:3: not a JSON object/)
    expect(stderr).toMatch(/bad\.jsonl:4: "at" must be/)
  })

  it('exits with 2 and a reason where nothing can be read', () => {
    for (const [args, reason] of [
      [[write('nothing.jsonl', ['nonsense', ''])], /no exchange could be read/],
      [[join(folder, 'missing.jsonl')], /ENOENT/],
      [[], /usage:/],
      [
        [write('ok.jsonl', lines), '--set', 'STILLWATCH_FLASE_ALARMS=1'],
        /STILLWATCH_FLASE_ALARMS is not a setting/,
      ],
      [
        [write('ok.jsonl', lines), '--set', 'STILLWATCH_FALSE_ALARMS=2'],
        /STILLWATCH_FALSE_ALARMS is "2"; it must be 0\.00001 to 0\.1/,
      ],
    ] as const) {
      const { stderr, status } = replay(...args)
      expect(status).toBe(2)
      expect(stderr).toMatch(reason)
    }
  })

  it('carries an account over midnight: a slow harvest adds up', () => {
    const slow = Array.from({ length: 30 }, (_, i) => line('slow', i, harvest(i), 45 * 60_000))
    const { stdout } = replay(write('days.jsonl', slow), '--json')
    const { accounts } = JSON.parse(stdout) as { accounts: { escalatedAt: number | null }[] }
    expect(accounts[0].escalatedAt).not.toBeNull()
  })

  it('has the fields that others read, and tells what was passed over', () => {
    const log = write('fields.jsonl', [
      lines[0],
      '',
      JSON.stringify({ ...JSON.parse(lines[0]), status: 429 }),
      JSON.stringify({ ...JSON.parse(lines[0]), path: '/healthz' }),
    ])
    const { stdout, status } = replay(log, '--json')
    expect(status).toBe(0)
    const result = JSON.parse(stdout) as Record<string, unknown>
    expect(Object.keys(result).sort()).toEqual(
      'accounts bad campaigns exchanges exchangesPerSecond lines notes refused seconds uninspected'.split(
        ' ',
      ),
    )
    expect(result).toMatchObject({ exchanges: 1, lines: 4, bad: 0, refused: 1, uninspected: 1 })
  })

  it('goes on where an account is named like a property', () => {
    const log = write('named.jsonl', [line('constructor', 0, 'Hello')])
    const { status } = replay(log, '--truth', write('none.json', ['{"accounts":{}}']), '--json')
    expect(status).toBe(0)
  })

  it('says what is wrong with a truth of no accounts', () => {
    const log = write('one.jsonl', [lines[0]])
    const { status } = replay(log, '--truth', write('null.json', ['{"accounts":null}']), '--json')
    expect(status).toBe(2)
  })

  it('counts exchanges whose token counts are no whole numbers', () => {
    const broken = (i: number) =>
      JSON.stringify({
        ...JSON.parse(line('taker', i, harvest(i))),
        usage: { inputTokens: 40.5, outputTokens: 500 },
      })
    const log = write(
      'half.jsonl',
      Array.from({ length: 40 }, (_, i) => broken(i)),
    )
    const { accounts } = JSON.parse(replay(log, '--json').stdout) as Result
    expect(accounts[0].escalatedAt).not.toBeNull()
  })

  it('keeps a short IPv6 address as the edge does', () => {
    const parsed = parseLine(JSON.stringify({ ...JSON.parse(lines[0]), ip: '2001:db8::1' }))
    expect(parsed).toMatchObject({ accepted: { caller: { ipPrefix: '2001:db8:0::/48' } } })
  })
})
