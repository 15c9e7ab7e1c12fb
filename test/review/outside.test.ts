/** What leaves the desk, for real: the webhook to an HTTP server, and `npm run lift` on a running Worker's KV. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseDetail, DecideAnswer, HealthOverview, WebhookMessage } from '../../src/review/types.ts'
import { signWebhook } from '../../src/review/webhook.ts'
import { CONFIG, eventually, startDeskEdge, type DeskEdge } from './edge.ts'
import { escalation, newAccount } from './escalation.ts'

const SECRET = 'whsec_c3RpbGx3YXRjaC10ZXN0LXNlY3JldA=='
const LIFT = fileURLToPath(new URL('../../src/cli/lift.ts', import.meta.url).href)

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}
const received: Received[] = []
let refusals = 0
let server: Server
let edge: DeskEdge

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      received.push({ headers: request.headers, body })
      response.writeHead(refusals-- > 0 ? 503 : 204).end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  edge = await startDeskEdge({
    STILLWATCH_WEBHOOK_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    STILLWATCH_WEBHOOK_SECRET: SECRET,
    STILLWATCH_PUBLIC_URL: 'https://gateway.example',
  })
}, 120_000)
afterAll(async () => {
  await edge?.close()
  server?.close()
})

const about = (text: string) => received.filter(({ body }) => body.includes(text))

describe('the webhook', () => {
  it('tells of a new case once, signed, and without anything of the request', async () => {
    const account = newAccount()
    await edge.call('report', [escalation(account), escalation(account)])
    const { reference } = await edge.call<CaseDetail>('get', account)
    const [{ headers, body }] = await eventually(
      async () => about(reference),
      (all) => all.length > 0,
    )
    const id = String(headers['webhook-id'])
    const timestamp = Number(headers['webhook-timestamp'])
    expect(headers['webhook-signature']).toBe(await signWebhook(SECRET, id, timestamp, body))
    expect(Math.abs(timestamp - Date.now() / 1000)).toBeLessThan(60)
    expect(JSON.parse(body)).toEqual({
      type: 'case.opened',
      timestamp: expect.any(String),
      data: {
        reference,
        score: expect.any(Number),
        nats: 8,
        reopened: false,
        evidence: [expect.stringContaining('three templates'), expect.any(String)],
        link: `https://gateway.example/stillwatch/cases/${reference}`,
      },
    })
    expect(body).not.toContain(account)
    expect(body).not.toContain('203.0.113')
  })

  it('sends again, under the same id, what the receiver refused', async () => {
    refusals = 1
    const account = newAccount()
    await edge.call('report', [escalation(account)])
    const { reference } = await edge.call<CaseDetail>('get', account)
    const [first, second] = await eventually(
      async () => about(reference),
      (all) => all.length > 1,
    )
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id'])
    expect(second.body).toBe(first.body)
    const { outbox } = await eventually(
      () => edge.call<HealthOverview>('overview'),
      (overview) => overview.outbox.waiting === 0,
    )
    expect(outbox).toMatchObject({ failed: 0 })
  })

  it('tells that a second person is needed, and again under the same id when it is replayed', async () => {
    const account = newAccount()
    await edge.call('report', [escalation(account)])
    const { reference } = await edge.call<CaseDetail>('get', account)
    await edge.call('decide', { id: account, choice: 'second', by: 'Mara', note: 'Secret words.' })
    const proposed = () => about('case.proposed').filter(({ body }) => body.includes(reference))
    await eventually(
      async () => proposed(),
      (all) => all.length === 1,
    )
    expect(proposed()[0].body).not.toContain('Secret words')
    const id = String(proposed()[0].headers['webhook-id'])
    await eventually(
      () => edge.call<WebhookMessage[]>('webhooks'),
      (all) => all.some((one) => one.id === id && one.doneAt !== null),
    )
    expect(await edge.call('replayWebhook', 'msg_none', 'Ada')).toBe(false)
    expect(await edge.call('replayWebhook', id, 'Ada')).toBe(true)
    await eventually(
      async () => proposed(),
      (all) => all.length === 2,
    )
    expect(proposed().map(({ headers }) => headers['webhook-id'])).toEqual([id, id])
  })

  it('tells of a degraded state once, not for every report of it', async () => {
    const report = {
      at: Date.now(),
      state: 'degraded',
      reason: 'store timed out',
      store: 'upstash',
      telemetry: {},
    }
    await edge.call('health', { ...report, isolate: 'one' })
    await edge.call('health', { ...report, isolate: 'two' })
    await edge.call('health', { ...report, isolate: 'one' })
    const told = await eventually(
      async () => about('"degraded"'),
      (all) => all.length > 0,
    )
    expect(JSON.parse(told[0].body)).toMatchObject({
      type: 'degraded',
      data: { reasons: ['1 isolate on store upstash: store timed out'] },
    })
    const after = newAccount()
    await edge.call('report', [escalation(after)])
    const { reference } = await edge.call<CaseDetail>('get', after)
    await eventually(
      async () => about(reference),
      (all) => all.length > 0,
    )
    expect(about('"degraded"')).toHaveLength(1)
  })
})

describe('npm run lift', () => {
  function lift(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [LIFT, ...args, '--local', '--persist-to', edge.state, '--config', CONFIG],
        { timeout: 110_000 },
        (error, out, err) =>
          resolve({ code: error === null ? 0 : Number(error.code ?? 1), said: `${out}${err}` }),
      )
    })
  }
  async function block(account: string): Promise<string> {
    await edge.call('report', [escalation(account)])
    const answer = await edge.call<DecideAnswer>('decide', {
      id: account,
      choice: 'confirm',
      by: 'Mara',
      note: '',
    })
    if (!answer.ok) throw new Error(answer.problem)
    await eventually(
      () => edge.call<CaseDetail>('get', account),
      (one) => one.publication.state === 'written',
    )
    return answer.case.reference
  }

  it(
    'lifts an account and a reference, and the desk does not bring them back',
    { timeout: 180_000 },
    async () => {
      const [a, b, c] = [newAccount('5'), newAccount('5'), newAccount('5')]
      const [refA, refB] = [await block(a), await block(b)]
      const { code, said } = await lift(a, refB.toLowerCase())
      expect(said).toContain(`${a}: lifted (${refA})`)
      expect(said).toContain(`${refB}: lifted`)
      expect(code).toBe(0)
      // The next decision in the shard publishes all of it: the desk must have taken note first.
      await block(c)
      for (const account of [a, b])
        expect(await edge.call<CaseDetail>('get', account)).toMatchObject({ state: 'open', decision: null })
      expect(await edge.call<CaseDetail>('get', c)).toMatchObject({ decision: 'confirm' })
      const again = await lift(refA)
      expect(again.said).toContain(`${refA}: was not in force`)
    },
  )

  it('lifts everything until it is resumed', { timeout: 180_000 }, async () => {
    await block(newAccount('6'))
    const { code, said } = await lift('--all')
    expect(said).toMatch(/Everything lifted: \d+ decision/)
    expect(code).toBe(0)
    await block(newAccount('6'))
    expect((await edge.call<HealthOverview>('overview')).lifted).toBe(true)
    expect((await lift('--all', '--resume')).said).toMatch(/Resumed: \d+ decision/)
    await block(newAccount('6'))
    expect((await edge.call<HealthOverview>('overview')).lifted).toBe(false)
  })

  it.each([
    [['nonsense'], 'neither an account'],
    [[], 'say what to lift'],
    [['--all', 'SW-7Q2F9KTX'], 'takes no accounts'],
    [['--resume', 'SW-7Q2F9KTX'], 'goes with --all'],
    [['--frobnicate'], 'frobnicate'],
  ])('says what is wrong with %j, and touches nothing', async (args, text) => {
    const { code, said } = await lift(...args)
    expect(code).toBe(2)
    expect(said).toContain(text)
  })
})
