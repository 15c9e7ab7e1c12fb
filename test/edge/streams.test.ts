/** Streams through real workerd: nothing is held back, nobody is kept waiting, and a hang-up is heard at once. */
import { once } from 'node:events'
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  createGunzip,
  createGzip,
  gunzipSync,
  gzipSync,
} from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorkerd, type Workerd } from '../../bench/workerd.ts'

const CHAT = '/v1/chat/completions'
const ARMS = { 'with stillwatch': CHAT, without: `/bare${CHAT}` } as const
const BODY = '{"model":"m","messages":[{"role":"user","content":"hello"}]}'
const ANSWER = JSON.stringify({ choices: [{ message: { content: 'é'.repeat(3000) } }] })
const MIB = 2 ** 20

type Handler = (req: IncomingMessage, res: ServerResponse) => void

/** Calls, each with a handler of its own. */
const handlers = new Map<string, Handler>()
let calls = 0

describe('streams through workerd', () => {
  let worker: Workerd
  const server = createServer((req, res) => handlers.get(String(req.headers['x-call']))?.(req, res))

  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    worker = await startWorkerd({
      entry: '../../test/edge/worker.ts',
      vars: { UPSTREAM: `http://127.0.0.1:${port}` },
    })
  })
  afterAll(async () => {
    await worker?.stop()
    server.closeAllConnections()
    server.close()
  })

  const counted = async () =>
    (await (await fetch(`http://127.0.0.1:${worker.port}/test/counted`)).json()) as number
  /** Until the isolate has counted so many. */
  async function hasCounted(n: number): Promise<void> {
    while ((await counted()) < n) await sleep(20)
    expect(await counted()).toBe(n)
  }
  function headersOf(handler: Handler, more: Readonly<Record<string, string>> = {}) {
    const call = `call-${++calls}`
    handlers.set(call, handler)
    return { authorization: 'Bearer sk-open', 'content-type': 'application/json', 'x-call': call, ...more }
  }
  /** A call over a socket of its own. */
  async function dial(path: string, handler: Handler): Promise<Socket> {
    const socket = connect(worker.port, '127.0.0.1')
    await once(socket, 'connect')
    const headers = Object.entries(headersOf(handler)).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: edge\r\ncontent-length: ${BODY.length}\r\n${headers.join('')}\r\n${BODY}`,
    )
    return socket
  }
  function call(
    path: string,
    handler: Handler,
    {
      headers = {},
      body = BODY,
      rest = '',
    }: {
      headers?: Readonly<Record<string, string>>
      body?: string | Buffer
      /** Of the body; sent when the answer is there. */
      rest?: string | Buffer
    } = {},
  ): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const length = Buffer.byteLength(body) + Buffer.byteLength(rest)
      const more = { ...headers, 'content-length': String(length) }
      const request = httpRequest(
        {
          port: worker.port,
          host: '127.0.0.1',
          agent: false,
          path,
          method: 'POST',
          headers: headersOf(handler, more),
        },
        (response) => {
          response.once('end', () => request.end(rest))
          resolve(response)
        },
      )
      request.on('error', reject)
      if (rest === '') request.end(body)
      else request.write(body)
    })
  }
  async function bytesOf(response: IncomingMessage): Promise<Buffer> {
    const parts: Buffer[] = []
    for await (const part of response as AsyncIterable<Buffer>) parts.push(part)
    return Buffer.concat(parts)
  }
  const answers =
    (text: string | Buffer, headers: Readonly<Record<string, string>> = {}): Handler =>
    (_req, res) => {
      res.writeHead(200, { 'content-type': 'application/json', ...headers })
      res.end(text)
    }

  describe.each(Object.entries(ARMS))('%s', (arm, path) => {
    const adds = arm === 'without' ? 0 : 1

    it.each([
      ['of unknown length', {}],
      ['of known length', { 'content-length': '1000' }],
    ])('tells the upstream at once of a hang-up in a silence, in an answer %s', async (_what, headers) => {
      const before = await counted()
      let left: () => void = () => {}
      const upstreamLeft = new Promise<void>((resolve) => (left = resolve))
      const socket = await dial(path, (_req, res) => {
        res.once('close', left)
        res.writeHead(200, { 'content-type': 'text/event-stream', ...headers })
        res.write('data: {"choices":[]}\n\n')
      })
      await new Promise<void>((resolve) => {
        let got = ''
        socket.on('data', (chunk: Buffer) => {
          got += chunk.toString()
          if (got.includes('data:')) resolve()
        })
      })
      socket.resetAndDestroy()
      await upstreamLeft
      await hasCounted(before + adds)
      // and once only, also when others come by
      await bytesOf(await call(path, answers(ANSWER)))
      await hasCounted(before + 2 * adds)
    })

    it('tells it of a hang-up before it has answered; nothing is counted', async () => {
      const before = await counted()
      let left: () => void = () => {}
      const upstreamLeft = new Promise<void>((resolve) => (left = resolve))
      let came: () => void = () => {}
      const upstreamCame = new Promise<void>((resolve) => (came = resolve))
      const socket = await dial(path, (req, res) => {
        res.once('close', left)
        req.resume()
        req.once('end', came)
      })
      await upstreamCame
      socket.resetAndDestroy()
      await upstreamLeft
      await bytesOf(await call(path, answers(ANSWER)))
      await hasCounted(before + adds)
    })

    it.each([false, true])('hands on every event before the next is there; gzip: %s', async (zipped) => {
      const EVENTS = 5
      let proceed: () => void = () => {}
      const response = await call(
        path,
        async (_req, res) => {
          res.writeHead(200, {
            'content-type': 'text/event-stream',
            ...(zipped && { 'content-encoding': 'gzip' }),
          })
          const zip = createGzip({ flush: constants.Z_SYNC_FLUSH })
          if (zipped) zip.pipe(res)
          for (let i = 0; i < EVENTS; i++) {
            const seen = new Promise<void>((resolve) => (proceed = resolve))
            ;(zipped ? zip : res).write(`data: {"event":${i}}\n\n`)
            await seen
          }
          ;(zipped ? zip : res).end()
        },
        { headers: { 'accept-encoding': 'gzip' } },
      )
      expect(response.headers['content-encoding']).toBe(zipped ? 'gzip' : undefined)
      let text = ''
      for await (const chunk of (zipped
        ? response.pipe(createGunzip())
        : response) as AsyncIterable<Buffer>) {
        const events = text.split('\n\n').length
        text += chunk.toString()
        if (text.split('\n\n').length > events) proceed()
      }
      expect(text).toBe(Array.from({ length: EVENTS }, (_, i) => `data: {"event":${i}}\n\n`).join(''))
    })

    it('takes no more of a body than the upstream takes', async () => {
      const socket = connect(worker.port, '127.0.0.1')
      await once(socket, 'connect')
      const headers = Object.entries(headersOf((req) => req.pause())).map(([k, v]) => `${k}: ${v}\r\n`)
      socket.write(
        `POST ${path} HTTP/1.1\r\nhost: edge\r\ncontent-length: ${64 * MIB}\r\n${headers.join('')}\r\n`,
      )
      socket.write(Buffer.alloc(64 * MIB, 0x61))
      const taken = () => socket.bytesWritten - socket.writableLength
      // until nothing more was taken for half a second
      for (let still = 0, last = -1; still < 10; still++) {
        if (taken() !== last) still = 0
        last = taken()
        await sleep(50)
      }
      expect(taken()).toBeGreaterThan(0)
      // sockets and their buffers hold some
      expect(taken()).toBeLessThan(32 * MIB)
      socket.resetAndDestroy()
    })

    it('passes an answer that came before the body was read', async () => {
      // the rest is held back: sent into a connection that is being closed, it would reset it, and the answer be lost
      const [body, rest] = [MIB, 7 * MIB].map((length) => Buffer.alloc(length, 0x61))
      const response = await call(path, answers('{}'), { body, rest })
      expect([response.statusCode, String(await bytesOf(response))]).toEqual([200, '{}'])
    })
  })

  it.each([
    ['gzip', gzipSync(ANSWER), gunzipSync],
    ['br', brotliCompressSync(ANSWER), brotliDecompressSync],
    ['zstd', Buffer.from('whatever it is, it is not ours to open'), (bytes: Buffer) => bytes],
    ['deflate', Buffer.from('nor is this'), (bytes: Buffer) => bytes],
    ['identity', Buffer.from(ANSWER), (bytes: Buffer) => bytes],
  ] as const)(
    'keeps an answer in %s: encoding, headers and decoded bytes',
    async (encoding, sent, decode) => {
      const handler = answers(sent, {
        'content-encoding': encoding,
        'content-length': String(sent.length),
        vary: 'accept-encoding',
        etag: '"1"',
      })
      const seen = async (path: string) => {
        const response = await call(path, handler, { headers: { 'accept-encoding': encoding } })
        const { date: _, connection: __, 'keep-alive': ___, ...headers } = response.headers
        return { headers, text: String(decode(await bytesOf(response))) }
      }
      const through = await seen(CHAT)
      const without = await seen(`/bare${CHAT}`)
      expect(through.text).toBe(without.text)
      // workerd opens these two on their way in and packs them again: their packed length is not known beforehand
      if (encoding === 'gzip' || encoding === 'br') {
        const { 'content-length': _, ...rest } = without.headers
        expect(through.headers).toEqual({ ...rest, 'transfer-encoding': 'chunked' })
      } else expect(through.headers).toEqual(without.headers)
    },
  )
})
