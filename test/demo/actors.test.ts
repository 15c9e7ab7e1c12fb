import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actors, countExchanges } from '../../demo/traffic/actors.ts'
import { asLog } from '../../demo/traffic/as-log.ts'
import { replay, type ReplayedAccount } from '../../src/cli/replay.ts'

const all = actors()
const of = (kind: string) => all.filter((actor) => actor.kind === kind)

describe("the demo's traffic", () => {
  it('is the same every time', () => expect(actors()).toEqual(all))

  it('keeps fewer accounts active than wrangler dev can hold objects for', () => {
    expect(all.length).toBeLessThan(150)
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
  })

  it('speaks all four dialects, harvesting and not', () => {
    for (const kind of ['person', 'harvester'])
      expect(new Set(of(kind).map(({ dialect }) => dialect)).size).toBe(4)
  })

  it('never sends a harvest the same prompt twice', () => {
    for (const { conversations } of [...of('harvester'), ...of('app')]) {
      const prompts = conversations.map(({ turns }) => turns[0])
      // the diluted one's cover is ordinary talk, which does repeat itself
      expect(new Set(prompts).size).toBeGreaterThan(prompts.length * 0.8)
    }
  })

  it('lets people follow up, and talk of different things', () => {
    const turns = of('person').flatMap(({ conversations }) => conversations.map((chat) => chat.turns.length))
    expect(turns.filter((length) => length > 1).length).toBeGreaterThan(turns.length / 2)
    const openings = of('person').flatMap(({ conversations }) => conversations.map((chat) => chat.turns[0]))
    expect(new Set(openings).size).toBeGreaterThan(openings.length * 0.9)
  })

  it('leaves no slot of a template unfilled', () => {
    for (const { conversations } of all)
      for (const { turns } of conversations) for (const turn of turns) expect(turn).not.toMatch(/\{[a-z]+\}/)
  })
})

describe('at shipped settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-demo-log-'))
  let accounts: Map<string, ReplayedAccount>
  beforeAll(async () => {
    const file = join(folder, 'demo.jsonl')
    writeFileSync(file, asLog(all).join('\n'))
    const replayed = await replay(file, {})
    expect(replayed.counts.exchanges).toBe(countExchanges(all))
    accounts = new Map(replayed.accounts.map((account) => [account.account, account]))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(of('harvester').map(({ name, what }) => [name, what]))('%s, which %s, becomes a case', (name) => {
    expect(accounts.get(name)?.escalatedAt).not.toBeNull()
  })

  it('the honest app and the people do not', () => {
    const cases = [...of('app'), ...of('person')].filter(
      ({ name }) => accounts.get(name)?.escalatedAt !== null,
    )
    expect(cases.map(({ name }) => name)).toEqual([])
  })
})
