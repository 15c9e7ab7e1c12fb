/** The linker's object in workerd: messages in, reports out, whatever happens in between. */
import { env } from 'cloudflare:workers'
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FIELD, RECORD } from '../../src/linking/facts.ts'
import { packMessage } from '../../src/linking/message.ts'
import { KEPT_FOR } from '../../src/linking/object.ts'
import { standInDesk, type StandInDesk, type StandInLinkerObject } from './stand-in.ts'

const namespace = (env as unknown as { LINKER: DurableObjectNamespace<StandInLinkerObject> }).LINKER
const HOUR = 3_600_000
const account = (i: number) => i.toString(16).padStart(32, '0')

function record(prompt: number): number[] {
  const words = Array.from({ length: RECORD }, () => 0)
  words[FIELD.prompt] = prompt
  return words
}

/** What accounts `from` to `to` ask, in one message. */
const asking = (prompt: number, from: number, to: number, number = 1, sender = 7, at = Date.now()) =>
  packMessage({
    sender,
    number,
    facts: Array.from({ length: to - from }, (_, i) => ({
      account: account(from + i),
      at,
      exchanges: 1,
      nats: null,
      records: record(prompt),
    })),
  })

function newLinker() {
  const stub = namespace.get(namespace.idFromName(crypto.randomUUID()))
  const desk = standInDesk()
  const inside = <T>(look: (state: DurableObjectState, object: StandInLinkerObject) => T | Promise<T>) =>
    runInDurableObject(stub, (object: StandInLinkerObject, state) => {
      Object.assign(object, { env: desk.env })
      return look(state, object)
    })
  const count = (table: string) =>
    inside((state) => Number(state.storage.sql.exec(`SELECT count(*) AS n FROM ${table}`).one().n))
  return {
    desk,
    inside,
    count,
    take: (words: unknown) => inside((_, object) => object.take(words)),
    alarm: () => inside(() => {}).then(() => runDurableObjectAlarm(stub)),
    alarmAt: () => inside((state) => state.storage.getAlarm()),
    restart: () => evictDurableObject(stub),
  }
}
const membersOf = (desk: StandInDesk) =>
  desk.campaigns.flatMap(({ members }) => members.map((member) => member.account))
const accounts = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => account(from + i))
const at = (time: number) => vi.useFakeTimers({ toFake: ['Date'], now: time })

describe('linker object', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('links what it was told a minute later, and reports each campaign and member once', async () => {
    const { desk, take, alarm, alarmAt } = newLinker()
    const before = Date.now()
    expect(await take(asking(5, 0, 4))).toBe(true)
    expect((await alarmAt())! - before).toBeLessThanOrEqual(60_000 + 1000)
    expect(desk.campaigns).toEqual([])
    await alarm()
    expect(desk.campaigns.map(({ id }) => id)).toEqual(['0000000000000005'])
    expect(membersOf(desk)).toEqual(accounts(0, 4))
    await take(asking(5, 2, 6, 2))
    await alarm()
    expect(membersOf(desk)).toEqual(accounts(0, 6))
  })

  it('is not moved by a message that comes twice', async () => {
    const { take, count } = newLinker()
    const message = asking(5, 0, 4, 3)
    expect([await take(message), await take(message)]).toEqual([true, true])
    expect(await count('log')).toBe(1)
    expect(await take(asking(5, 0, 4, 2))).toBe(true) // older than one that is there
    await take(asking(5, 0, 4, 3, 8)) // another isolate's
    expect(await count('log')).toBe(2)
  })

  it('refuses what is no message, and stores nothing of it', async () => {
    const { take, inside } = newLinker()
    for (const words of [
      null,
      'facts',
      new Uint32Array(0),
      new Uint32Array([1, 2, 3]),
      asking(5, 0, 4).slice(0, -1),
    ])
      expect(await take(words)).toBe(false)
    expect(await inside((state) => state.storage.getAlarm())).toBeNull()
  })

  it('loses nothing that it acknowledged when it is restarted, before and after linking', async () => {
    const { desk, take, alarm, restart } = newLinker()
    await take(asking(5, 0, 2))
    await restart()
    await take(asking(5, 2, 3, 2))
    await restart()
    await alarm()
    expect(membersOf(desk)).toEqual(accounts(0, 3))
    await restart()
    await take(asking(5, 3, 5, 3))
    await alarm()
    expect(membersOf(desk)).toEqual(accounts(0, 5))
  })

  it('keeps a snapshot in place of the log when a campaign is new, and later when the log has grown', async () => {
    const { desk, take, alarm, count, restart } = newLinker()
    await take(asking(5, 0, 4))
    await alarm()
    expect([await count('log'), await count('snapshot')]).toEqual([0, 1])
    await take(asking(9, 0, 2, 2))
    await alarm()
    expect(await count('log')).toBe(1) // not worth it yet
    for (let i = 0; i < 12; i++) await take(asking(100 + i, 1000 * i, 1000 * (i + 1), 3 + i))
    await alarm()
    expect(await count('log')).toBe(0)
    expect(await count('snapshot')).toBeGreaterThan(0)
    await restart()
    await take(asking(9, 2, 3, 20))
    await alarm()
    expect(desk.campaigns.filter(({ id }) => id === '0000000000000009')).toMatchObject([
      { members: [{}, {}, {}] },
    ])
    expect(desk.campaigns.filter(({ id }) => id === '0000000000000005')).toHaveLength(1)
  })

  it('sends reports until they are acknowledged, later and later, across restarts', async () => {
    const { desk, take, alarm, alarmAt, count, restart } = newLinker()
    desk.mood = 'fail'
    await take(asking(5, 0, 4))
    await alarm()
    await restart()
    desk.mood = 'ignore'
    await alarm()
    const wait = (await alarmAt())! - Date.now()
    expect(wait).toBeGreaterThan(2 * 60_000)
    expect(wait).toBeLessThanOrEqual(15 * 60_000)
    expect(await count('outbox')).toBe(1)
    // what joins meanwhile waits for its turn
    await take(asking(5, 4, 6, 2))
    await alarm()
    expect(await count('outbox')).toBe(1)
    desk.campaigns.length = 0
    desk.mood = 'acknowledge'
    await alarm()
    expect(await count('outbox')).toBe(0)
    await take(asking(1, 0, 1, 3))
    await alarm()
    expect(membersOf(desk)).toEqual(accounts(0, 6))
    expect(desk.health.map(({ state }) => state)).toEqual(['degraded', 'degraded', 'degraded', 'ok'])
    expect(desk.health[0]).toMatchObject({ isolate: 'linker', reason: /the desk is away/ })
  })

  it('tells a campaign of thousands in parts', async () => {
    const { desk, take, alarm } = newLinker()
    for (let i = 0; i < 5; i++) await take(asking(5, 1000 * i, 1000 * (i + 1), i + 1))
    await alarm()
    expect(desk.campaigns.map(({ members }) => members.length)).toEqual([2000, 2000, 1000])
    expect(membersOf(desk)).toEqual(accounts(0, 5000))
  })

  it('says that it cannot link, lets the message go that it stumbled over, and goes on with the others', async () => {
    const { desk, take, alarm, count } = newLinker()
    await take(asking(5, 0, 2))
    await take(asking(666, 0, 1, 2))
    await take(asking(5, 2, 4, 3))
    await alarm()
    expect(desk.health).toMatchObject([{ state: 'degraded', reason: /nobody can link/ }])
    expect(await count('log')).toBe(2)
    await alarm()
    expect(membersOf(desk)).toEqual(accounts(0, 4))
    expect(desk.health.at(-1)?.state).toBe('ok')
  })

  it('begins anew where its snapshot cannot be read', async () => {
    const { desk, take, alarm, inside, restart } = newLinker()
    await take(asking(5, 0, 4))
    await alarm()
    await inside(
      (state) => void state.storage.sql.exec('UPDATE snapshot SET bytes = zeroblob(length(bytes))'),
    )
    await restart()
    await take(asking(6, 0, 4, 2))
    await alarm()
    expect(desk.campaigns.map(({ id }) => id)).toEqual(['0000000000000005', '0000000000000006'])
  })

  it('does not believe facts of the future, nor those of before its memory', async () => {
    const { desk, take, alarm } = newLinker()
    await take(asking(5, 0, 2))
    await take(asking(5, 2, 3, 2, 7, Date.now() + HOUR))
    await take(asking(5, 3, 4, 3, 7, Date.now() - KEPT_FOR - 1000))
    await alarm()
    expect(desk.campaigns).toEqual([])
  })

  it('deletes itself three weeks after the last message, not before, and starts anew', async () => {
    const { desk, take, alarm, alarmAt, inside } = newLinker()
    const start = Date.now()
    await take(asking(5, 0, 4))
    await alarm()
    expect(await alarmAt()).toBeGreaterThanOrEqual(start + KEPT_FOR)
    at(start + KEPT_FOR - HOUR)
    await take(asking(5, 4, 5, 2))
    expect(await alarmAt()).toBeLessThan(Date.now() + 16 * 60_000)
    await alarm()
    at(start + 2 * KEPT_FOR + HOUR)
    await alarm()
    const tables = await inside((state) =>
      state.storage.sql.exec("SELECT name FROM sqlite_master WHERE name = 'log'").toArray(),
    )
    expect([tables, await alarmAt()]).toEqual([[], null])
    await take(asking(5, 9, 12))
    await alarm()
    expect(membersOf(desk)).toEqual([...accounts(0, 5), ...accounts(9, 12)])
  })

  it('writes three rows for a message', async () => {
    const { take, inside } = newLinker()
    await take(asking(5, 0, 4))
    const written = await inside(async (state, object) => {
      const exec = vi.spyOn(Object.getPrototypeOf(state.storage.sql), 'exec')
      await object.take(asking(5, 0, 400, 2))
      const rows = exec.mock.results.reduce(
        (sum, { value }) => sum + (value as SqlStorageCursor<never>).rowsWritten,
        0,
      )
      exec.mockRestore()
      return rows
    })
    expect(written).toBeLessThanOrEqual(3)
  })
})
