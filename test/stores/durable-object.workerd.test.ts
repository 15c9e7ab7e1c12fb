import { env } from 'cloudflare:workers'
import {
  abortAllDurableObjects,
  evictDurableObject,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AccountPages } from '../../src/stores/account-pages.ts'
import { durableObjectStore, type AccountPagesNamespace } from '../../src/stores/durable-object.ts'
import type { Escalation, PageWrite } from '../../src/types.ts'
import { addOne, expectLost, someAccount, storeContract, today, write } from './contract.ts'
import { standInDesk, type Desk } from './desk.ts'

const DAY = 86_400_000
const namespace = (env as unknown as { ACCOUNT_PAGES: DurableObjectNamespace<AccountPages> }).ACCOUNT_PAGES
const stubOf = (account: string) => namespace.get(namespace.idFromName(account))

storeContract('durable-object', async () => ({
  store: durableObjectStore(namespace),
  expiry: (account) => runInDurableObject(stubOf(account), (_, state) => state.storage.getAlarm()),
}))

/** Looks into the account's object. */
function inside<T>(
  account: string,
  look: (state: DurableObjectState, object: AccountPages) => T | Promise<T>,
) {
  return runInDurableObject(stubOf(account), (object: AccountPages, state) => look(state, object))
}
const empty = (account: string) =>
  inside(account, async (state) => {
    const tables = state.storage.sql
      .exec("SELECT name FROM sqlite_master WHERE name IN ('pages', 'outbox')")
      .toArray()
    return tables.length === 0 && (await state.storage.getAlarm()) === null
  })

describe('account-pages', () => {
  const store = durableObjectStore(namespace)
  afterEach(() => {
    vi.useRealTimers()
  })
  const travelTo = (time: number) => vi.useFakeTimers({ toFake: ['Date'], now: time })

  it('keeps a page when the object is evicted', async () => {
    const account = someAccount()
    await addOne(store, write(account, [0, 1]))
    await evictDurableObject(stubOf(account))
    expect((await addOne(store, write(account, [0, 1]))).values).toEqual([2])
  })

  it('writes one row for a flush, and sets the alarm once a page', async () => {
    const account = someAccount()
    const cost = (flush: PageWrite) =>
      inside(account, async (state, object) => {
        const exec = vi.spyOn(Object.getPrototypeOf(state.storage.sql), 'exec')
        const alarm = vi.spyOn(Object.getPrototypeOf(state.storage), 'setAlarm')
        await object.add(flush)
        const written = exec.mock.results
          .filter((_, i) => String(exec.mock.calls[i][0]).startsWith('INSERT'))
          .map(({ value }) => (value as SqlStorageCursor<never>).rowsWritten)
        const alarms = alarm.mock.calls.length
        exec.mockRestore()
        alarm.mockRestore()
        return { written, alarms }
      })
    const deltas = [0, 1, 1, 1, 2, 1]
    expect(await cost(write(account, deltas, { read: true, first: true }))).toEqual({
      written: [1],
      alarms: 1,
    })
    expect(await cost(write(account, deltas, { read: true }))).toEqual({ written: [1], alarms: 0 })
    // Tomorrow's page is over later than today's: the alarm that is set comes first.
    const tomorrow = write(account, deltas, { day: today + 1, first: true })
    expect(await cost(tomorrow)).toEqual({ written: [1], alarms: 0 })
    expect(await cost(write(account, [], { read: true, first: true }))).toEqual({ written: [], alarms: 0 })
  })

  it('leaves nothing behind in an object that is only asked', async () => {
    const account = someAccount()
    await store.read(account, today)
    await addOne(store, write(account, [], { read: true, first: true }))
    expect(await empty(account)).toBe(true)
  })

  it('deletes a day when it has expired, and itself after the last', async () => {
    const account = someAccount()
    await addOne(store, write(account, [0, 1], { day: today - 1 }))
    await addOne(store, write(account, [0, 2]))
    travelTo((today + 2) * DAY)
    expect(await runDurableObjectAlarm(stubOf(account))).toBe(true)
    const { page, yesterday } = await store.read(account, today)
    expect([page === null, yesterday]).toEqual([false, null])
    expect(await inside(account, (state) => state.storage.getAlarm())).toBe((today + 3) * DAY)
    travelTo((today + 3) * DAY)
    await runDurableObjectAlarm(stubOf(account))
    expect(await empty(account)).toBe(true)
  })

  it('starts anew after it has deleted itself', async () => {
    const account = someAccount()
    await addOne(store, write(account, [0, 5]))
    travelTo((today + 3) * DAY)
    await runDurableObjectAlarm(stubOf(account))
    expect((await addOne(store, write(account, [0, 1], { day: today + 3 }))).values).toEqual([1])
    expect(await inside(account, (state) => state.storage.getAlarm())).toBe((today + 6) * DAY)
  })

  it('keeps everything when its alarm comes early', async () => {
    const account = someAccount()
    await addOne(store, write(account, [0, 5]))
    await runDurableObjectAlarm(stubOf(account))
    expect((await addOne(store, write(account, [0, 1]))).values).toEqual([6])
    expect(await inside(account, (state) => state.storage.getAlarm())).toBe((today + 3) * DAY)
  })

  it('does not read the page of another layout', async () => {
    const account = someAccount()
    await addOne(store, write(account, [0, 1]))
    await inside(account, (state) => state.storage.sql.exec("UPDATE pages SET layout = 'older'").toArray())
    expect(await store.read(account, today)).toEqual({ page: null, yesterday: null })
    expect((await addOne(store, write(account, [0, 1]))).values).toEqual([1])
  })
})

describe('account-pages, escalating', () => {
  const store = durableObjectStore(namespace)
  afterEach(() => {
    vi.useRealTimers()
  })
  const escalation = (account: string, at = 1) => ({ account, at }) as Escalation
  /** The account's object with a desk of our own. */
  async function withDesk(account: string): Promise<Desk> {
    const desk = standInDesk()
    await inside(account, (_, object) => void Object.assign(object, { env: desk.env }))
    return desk
  }
  const outbox = (account: string) =>
    inside(account, (state) => state.storage.sql.exec('SELECT tries, due FROM outbox').toArray())

  it('sends at once, and leaves nothing behind once acknowledged', async () => {
    const account = someAccount()
    const desk = await withDesk(account)
    await store.keepEscalation?.(escalation(account))
    expect(desk.received).toEqual([escalation(account)])
    expect(await empty(account)).toBe(true)
  })

  it.each(['fail', 'ignore'] as const)(
    'sends again by alarm, ever later, where the desk will %s',
    async (mood) => {
      const account = someAccount()
      const desk = await withDesk(account)
      desk.mood = mood
      await store.keepEscalation?.(escalation(account))
      const waits: number[] = []
      for (let i = 0; i < 3; i++) {
        const [{ due }] = await outbox(account)
        const alarm = await inside(account, (state) => state.storage.getAlarm())
        expect(alarm).toBe(due)
        waits.push(Number(due) - Date.now())
        vi.useFakeTimers({ toFake: ['Date'], now: Number(due) })
        if (i === 2) desk.mood = 'acknowledge'
        await runDurableObjectAlarm(stubOf(account))
      }
      expect(waits[1]).toBeGreaterThan(waits[0])
      expect(waits[2]).toBeGreaterThan(waits[1])
      expect(desk.received).toHaveLength(4)
      expect(await empty(account)).toBe(true)
    },
  )

  it('does not wait for ever where the desk hangs', async () => {
    const account = someAccount()
    const desk = await withDesk(account)
    desk.mood = 'hang'
    await store.keepEscalation?.(escalation(account))
    expect(await outbox(account)).toMatchObject([{ tries: 1 }])
  })

  it('never waits longer than an hour between two attempts', async () => {
    const account = someAccount()
    const desk = await withDesk(account)
    desk.mood = 'fail'
    await store.keepEscalation?.(escalation(account))
    for (let i = 0; i < 15; i++) {
      const [{ due }] = await outbox(account)
      expect(Number(due) - Date.now()).toBeLessThanOrEqual(3_600_000)
      vi.useFakeTimers({ toFake: ['Date'], now: Number(due) })
      await runDurableObjectAlarm(stubOf(account))
    }
  })

  it('does not take the acknowledgement of an older escalation for that of a newer one', async () => {
    const account = someAccount()
    const desk = await withDesk(account)
    await inside(account, async (_, object) => {
      desk.meanwhile = async () => {
        desk.mood = 'ignore'
        await object.keepEscalation(escalation(account, 2))
      }
      await object.keepEscalation(escalation(account, 1))
    })
    const [{ due }] = await outbox(account)
    desk.mood = 'acknowledge'
    vi.useFakeTimers({ toFake: ['Date'], now: Number(due) })
    await runDurableObjectAlarm(stubOf(account))
    expect(desk.received.map(({ at }) => at)).toEqual([1, 2, 2])
    expect(await empty(account)).toBe(true)
  })

  it('tries a newer escalation at once, and soon again, however long the older one had waited', async () => {
    const account = someAccount()
    const desk = await withDesk(account)
    desk.mood = 'fail'
    await store.keepEscalation?.(escalation(account, 1))
    const [first] = await outbox(account)
    const wait = Number(first.due) - Date.now()
    for (let i = 0; i < 5; i++) {
      const [{ due }] = await outbox(account)
      vi.useFakeTimers({ toFake: ['Date'], now: Number(due) })
      await runDurableObjectAlarm(stubOf(account))
    }
    await store.keepEscalation?.(escalation(account, 2))
    expect(desk.received.at(-1)?.at).toBe(2)
    const [{ due }] = await outbox(account)
    expect(Number(due) - Date.now()).toBeLessThanOrEqual(wait + 1000)
  })

  it('keeps the pages, and their expiry, when the escalation is done', async () => {
    const account = someAccount()
    await withDesk(account)
    await addOne(store, write(account, [0, 1]))
    await store.keepEscalation?.(escalation(account))
    expect(await outbox(account)).toEqual([])
    expect(await inside(account, (state) => state.storage.getAlarm())).toBe((today + 3) * DAY)
  })

  it('gives up after 30 days without a desk', async () => {
    const account = someAccount()
    const desk = await withDesk(account)
    desk.mood = 'fail'
    await store.keepEscalation?.(escalation(account))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30 * DAY })
    await runDurableObjectAlarm(stubOf(account))
    expect(await empty(account)).toBe(true)
  })
})

describe('durable-object, out of order', () => {
  /** A namespace whose objects do as they are told. */
  const broken = (work: () => Promise<never>): AccountPagesNamespace => ({
    idFromName: (name) => namespace.idFromName(name),
    get: () => ({ add: work, read: work, keepEscalation: work }),
  })

  it('loses the writes whose objects do not answer in time', async () => {
    await expectLost(
      durableObjectStore(
        broken(() => new Promise(() => {})),
        { timeout: 20 },
      ),
      /no answer within 20 ms/,
    )
  })

  it('loses the writes whose objects fail', async () => {
    const store = durableObjectStore(broken(() => Promise.reject(new Error('overloaded'))))
    await expectLost(store, /overloaded/)
    await expect(store.keepEscalation?.({ account: someAccount() } as Escalation)).rejects.toThrow(
      /overloaded/,
    )
  })

  it('loses the writes where the platform refuses a stub', async () => {
    const store = durableObjectStore({
      idFromName: () => {
        throw new Error('no such namespace')
      },
      get: (id) => namespace.get(id),
    })
    await expectLost(store, /no such namespace/)
  })

  it('answers again, without having lost anything, once its object was reset', async () => {
    const account = someAccount()
    const store = durableObjectStore(namespace)
    await addOne(store, write(account, [0, 1]))
    await abortAllDurableObjects()
    expect((await addOne(store, write(account, [0, 1]))).values).toEqual([2])
  })

  it('loses only the account whose object is down', async () => {
    const [good, bad] = [someAccount(), someAccount()]
    const store = durableObjectStore({
      idFromName: (name) => namespace.idFromName(name),
      get: (id) =>
        id.name === bad || id.equals(namespace.idFromName(bad))
          ? broken(() => Promise.reject(new Error('down'))).get(id)
          : namespace.get(id),
    })
    const answers = await store.add([write(bad, [0, 1]), write(good, [0, 1])])
    expect(answers[0]).toBeInstanceOf(Error)
    expect(answers[1]).toMatchObject({ values: [1] })
  })
})
