import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pageKey } from '../../src/stores/key.ts'
import { upstashStore } from '../../src/stores/upstash.ts'
import type { Escalation, PageAnswer, Store } from '../../src/types.ts'
import { startRedis, type TestRedis } from '../redis.ts'
import { addOne, expectLost, someAccount, storeContract, today, write } from './contract.ts'

/** Milliseconds: what is not about time must not fail where the machine is busy. */
const PATIENT = 30_000

storeContract('upstash', async () => {
  const redis = await startRedis()
  return {
    store: upstashStore({ url: redis.url, token: redis.token, timeout: PATIENT }),
    async expiry(account, day) {
      const at = Number(await redis.command('EXPIRETIME', pageKey(account, day)))
      return at < 0 ? null : at * 1000
    },
    stop: redis.stop,
  }
})

describe('upstash', () => {
  let redis: TestRedis
  let store: Store
  beforeAll(async () => {
    redis = await startRedis()
    store = upstashStore({ url: redis.url, token: redis.token, timeout: PATIENT })
  })
  afterAll(() => redis?.stop())

  /** Redis' own count of the commands that named this account, and the round trips that they took. */
  async function cost(account: string, work: () => Promise<unknown>) {
    const before = redis.roundTrips
    const commands = await redis.seen(account, work)
    return { commands, roundTrips: redis.roundTrips - before }
  }

  it('costs 3 commands for a cold account and 1 for a warm one, in one round trip', async () => {
    const account = someAccount()
    const deltas = Array.from({ length: 100 }, (_, i) => [i, 1]).flat()
    expect(
      await cost(account, () => addOne(store, write(account, deltas, { read: true, first: true }))),
    ).toEqual({
      commands: ['bitfield', 'bitfield_ro', 'expireat'],
      roundTrips: 1,
    })
    expect(await cost(account, () => addOne(store, write(account, deltas)))).toEqual({
      commands: ['bitfield'],
      roundTrips: 1,
    })
    expect(await cost(account, () => addOne(store, write(account, deltas, { read: true })))).toEqual({
      commands: ['bitfield'],
      roundTrips: 1,
    })
  })

  it('sends a flush of 32 cold accounts in one round trip', async () => {
    const accounts = Array.from({ length: 32 }, someAccount)
    const before = redis.roundTrips
    const answers = await store.add(
      accounts.map((account) => write(account, [0, 1], { read: true, first: true })),
    )
    expect(answers.every((answer) => !(answer instanceof Error))).toBe(true)
    expect(redis.roundTrips - before).toBe(1)
  })

  it('splits a flush that is too large for one request', async () => {
    const accounts = Array.from({ length: 200 }, someAccount)
    const before = redis.roundTrips
    const answers = await store.add(
      accounts.map((account, i) => write(account, [0, i + 1], { read: true, first: true })),
    )
    expect(answers.map((answer) => (answer as PageAnswer).values)).toEqual(accounts.map((_, i) => [i + 1]))
    expect(redis.roundTrips - before).toBeGreaterThan(1)
    expect(redis.roundTrips - before).toBeLessThan(10)
  })

  it('loses only the write whose command Redis refuses', async () => {
    const [good, bad, other] = [someAccount(), someAccount(), someAccount()]
    await redis.command('HSET', pageKey(bad, today), 'not', 'a string')
    const answers = await store.add([good, bad, other].map((account) => write(account, [0, 1])))
    await redis.command('DEL', pageKey(bad, today))
    expect(answers[0]).toMatchObject({ values: [1] })
    expect((answers[1] as Error).message).toMatch(/WRONGTYPE/)
    expect(answers[2]).toMatchObject({ values: [1] })
  })

  it('counts a write whose yesterday cannot be read, and does not pretend there was none', async () => {
    const account = someAccount()
    await redis.command('HSET', pageKey(account, today - 1), 'not', 'a string')
    const answer = await addOne(store, write(account, [0, 1], { first: true }))
    await redis.command('DEL', pageKey(account, today - 1))
    expect(answer).toEqual({ values: [1] })
  })

  it('does not make a page by reading', async () => {
    const account = someAccount()
    await store.read(account, today)
    await addOne(store, write(account, [], { read: true, first: true }))
    expect(await redis.command('EXISTS', pageKey(account, today), pageKey(account, today - 1))).toBe(0)
  })

  it('keeps a page that is written late for a day all the same', async () => {
    const account = someAccount()
    await addOne(store, write(account, [0, 1], { day: today - 100, first: true }))
    expect(Number(await redis.command('TTL', pageKey(account, today - 100)))).toBeGreaterThan(86_000)
  })

  it('keeps the latest escalation of each account until it is forgotten', async () => {
    const escalation = (account: string, at: number) => ({ account, at }) as Escalation
    const [one, two] = [someAccount(), someAccount()]
    const mine = async () =>
      (await store.keptEscalations?.())
        ?.filter(({ account }) => account === one || account === two)
        .sort((a, b) => a.at - b.at)
    await store.keepEscalation?.(escalation(one, 1))
    await store.keepEscalation?.(escalation(two, 2))
    await store.keepEscalation?.(escalation(one, 3))
    expect(await mine()).toEqual([escalation(two, 2), escalation(one, 3)])
    expect(Number(await redis.command('TTL', 'sw:escalations'))).toBeGreaterThan(29 * 86_400)
    await store.forgetEscalation?.(one)
    expect(await mine()).toEqual([escalation(two, 2)])
    await store.forgetEscalation?.(two)
    expect(await mine()).toEqual([])
  })

  it.skipIf(process.env.REDIS_URL)('has nothing to fetch where nothing was kept', async () => {
    await redis.command('DEL', 'sw:escalations')
    expect(await store.keptEscalations?.()).toEqual([])
  })

  it('is told that its token is wrong', async () => {
    await expectLost(upstashStore({ url: redis.url, token: 'not-the-token' }), /WRONGPASS/)
  })
})

describe('upstash, out of order', () => {
  const servers: (() => void)[] = []
  afterEach(() => {
    for (const stop of servers.splice(0)) stop()
  })
  /** A server in Redis' place that answers as it is told. */
  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    servers.push(() => {
      server.close()
      server.closeAllConnections()
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const store = (url: string) => upstashStore({ url, token: 'any', timeout: 50 })

  it('loses all writes where nobody answers in time, having asked once', async () => {
    let asked = 0
    const url = await serve(() => void asked++)
    const [answer] = await store(url).add([write(someAccount(), [0, 1])])
    expect((answer as Error).message).toMatch(/timeout|aborted/i)
    expect(asked).toBe(1)
    await expectLost(store(url), /timeout|aborted/i)
  })

  it('asks once where the connection breaks: an addition sent twice would count twice', async () => {
    let asked = 0
    const url = await serve((request) => {
      asked++
      request.socket.destroy()
    })
    const patient = upstashStore({ url, token: 'any', timeout: 10_000 })
    const [answer] = await patient.add([write(someAccount(), [0, 1])])
    expect(answer).toBeInstanceOf(Error)
    expect(asked).toBe(1)
  })

  it('asks for plain numbers, and tells Upstash nothing about the platform', async () => {
    let names: readonly string[] = []
    const url = await serve((request, response) => {
      names = Object.keys(request.headers)
      request.resume()
      response.end('[{"result":[1]}]')
    })
    expect(await store(url).add([write(someAccount(), [0, 1])])).toEqual([{ values: [1] }])
    expect(names).toContain('authorization')
    expect(names.filter((name) => name.startsWith('upstash'))).toEqual([])
  })

  it('loses all writes where the answer breaks off', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('[{"result":[1')
      setImmediate(() => response.destroy())
    })
    await expectLost(store(url), /upstash/)
  })

  it('loses all writes where the answer stalls in the middle', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('[{"result":[1')
    })
    await expectLost(store(url), /timeout|aborted/i)
  })

  it('loses all writes where nobody listens', async () => {
    const url = await serve(() => {})
    for (const stop of servers.splice(0)) stop()
    await expectLost(store(url), /upstash/)
  })

  it.each([
    [
      'an error of its own',
      500,
      '{"error":"ERR max daily request limit exceeded"}',
      /max daily request limit/,
    ],
    ['a page of HTML', 502, '<html>Bad gateway</html>', /parse/i],
    ['too few answers', 200, '[{"result":[1]}]', /answer/],
    ['something that is no list', 200, '{"result":"OK"}', /upstash/],
    ['null', 200, 'null', /upstash/],
  ])('loses all writes where the answer is %s', async (_, status, body, message) => {
    const url = await serve((request, response) => {
      request.resume()
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(body)
    })
    await expectLost(store(url), message)
  })

  it.each([['["1"]'], ['[-1,1]'], ['"OK"'], ['null'], ['[1,2]']])(
    'takes %s for no answer to one addition',
    async (result) => {
      const url = await serve((request, response) => {
        request.resume()
        response.end(`[{"result":${result}}]`)
      })
      const [answer] = await store(url).add([write(someAccount(), [0, 1])])
      expect(answer).toBeInstanceOf(Error)
    },
  )
})
