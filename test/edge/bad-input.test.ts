/** Bad input and bad upstreams: what a client sees through stillwatch is what it sees without it. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEdge, type Edge } from '../../demo/edge.ts'
import { hasher } from '../../src/account.ts'
import { encodeStandings, shardKey, shardOf } from '../../src/standings/blob.ts'

const SECRET = 'a secret for tests only, 32 characters and more'
const TRUST = 'what trusted callers send'
const REFERENCE = 'SW-0000000A'
const CHAT = '/up/v1/chat/completions'
const GEMINI = '/up/v1beta/models/gemini-x:generateContent'
const MIB = 1024 * 1024

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

interface Echo {
  readonly url: string
  readonly size: number
  readonly sha256: string
  /** Without those that Cloudflare adds. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** Tells what it was sent; `x-fault` makes it fail. */
async function upstream(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const fault = req.headers['x-fault']
  const json = (status: number, body: unknown, more: Record<string, string | string[]> = {}) => {
    const text = JSON.stringify(body)
    res.writeHead(status, {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(text)),
      'x-request-id': 'req_echo',
      'set-cookie': ['a=1', 'b=2'],
      ...more,
    })
    res.end(text)
  }
  if (fault === 'early-413') {
    req.resume()
    await once(req, 'end')
    return json(413, { error: { message: 'Too large.' } })
  }
  const hash = createHash('sha256')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    hash.update(chunk)
    size += chunk.length
    if (size < MIB) chunks.push(chunk)
  }
  const url = req.url ?? ''
  if (fault === 'hang') return
  if (fault === '500') return json(500, { error: { message: 'We failed.', type: 'server_error' } })
  if (fault === 'empty-204') return void res.writeHead(204).end()
  if (fault === 'break' || fault === 'hang-midway') {
    res.writeHead(200, { 'content-type': 'text/event-stream' })
    for (let i = 0; i < 5; i++) {
      res.write(`data: {"choices":[{"index":0,"delta":{"content":"word ${i} é"}}]}\n\n`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    if (fault === 'break') setTimeout(() => res.destroy(), 100)
    return
  }
  if (fault === 'break-length') {
    res.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    res.write('{"half":')
    setTimeout(() => res.destroy(), 100)
    return
  }
  const gemini = url.includes('/models/')
  const key = gemini
    ? (req.headers['x-goog-api-key'] ?? new URL(url, 'http://up').searchParams.get('key'))
    : req.headers.authorization
  if (gemini && (!key || String(key).startsWith('wrong'))) {
    return json(400, {
      error: {
        code: 400,
        message: 'API key not valid. Please pass a valid API key.',
        status: 'INVALID_ARGUMENT',
        details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }],
      },
    })
  }
  if (!key || String(key).includes('wrong')) {
    const code = key ? 'invalid_api_key' : null
    return json(401, { error: { message: 'No.', code } }, { 'www-authenticate': 'Bearer realm="up"' })
  }
  const start = Buffer.concat(chunks).toString('latin1')
  if (start.includes('"no-such-model"'))
    return json(404, { error: { message: 'No such model.', code: 'model_not_found' } })
  const headers = Object.fromEntries(
    Object.entries(req.headers).filter(([name]) => !/^(cf-|mf-|x-forwarded|x-real-ip)/.test(name)),
  )
  json(200, { url, size, sha256: hash.digest('hex'), headers } satisfies Echo)
}

interface Ask {
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string
  /** Without a Content-Length. */
  readonly chunked?: boolean
  readonly signal?: AbortSignal
}

/** What the client sees. */
interface Seen {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly text: string
  /** The answer ended in an error. */
  readonly broke: boolean
}

/** Headers of the connection, and of Cloudflare. */
const NOT_END_TO_END = /^(date|connection|keep-alive|transfer-encoding|cf-.*)$/

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(at, (at += 65_536)))
    },
  })
}

async function ask(
  origin: string,
  { path = CHAT, headers, body = '{}', chunked, signal }: Ask,
): Promise<Seen> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const response = await fetch(origin + path, {
    method: 'POST',
    headers: {
      authorization: 'Bearer sk-open',
      'content-type': 'application/json',
      'accept-encoding': 'identity',
      ...headers,
    },
    body: (chunked ? streamOf(bytes) : bytes) as BodyInit,
    signal,
    ...(chunked && { duplex: 'half' }),
  } as RequestInit)
  const parts: Uint8Array[] = []
  let broke = false
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader()
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader!.read())
      parts.push(next.value)
  } catch {
    broke = true
  }
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => !NOT_END_TO_END.test(name)).sort(),
    text: Buffer.concat(parts).toString('latin1'),
    broke,
  }
}

const text = (content: string) => JSON.stringify({ model: 'm', messages: [{ role: 'user', content }] })
const nested = (depth: number) =>
  `{"model":"m","messages":[{"role":"user","content":${'['.repeat(depth)}"x"${']'.repeat(depth)}}]}`
const many = JSON.stringify({
  model: 'm',
  messages: Array.from({ length: 10_000 }, (_, i) => ({
    role: i % 2 ? 'assistant' : 'user',
    content: `message ${i}`,
  })),
})
const large = (size: number) => {
  const bytes = new Uint8Array(size).fill(0x61)
  const head = new TextEncoder().encode('{"model":"m","messages":[{"role":"user","content":"')
  const tail = new TextEncoder().encode('"}]}')
  bytes.set(head)
  bytes.set(tail, size - tail.length)
  return bytes
}
const notUtf8 = Buffer.concat([
  Buffer.from('{"model":"m","messages":[{"role":"user","content":"'),
  Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0xed, 0xa0, 0x80, 0xf0, 0x9f]),
  Buffer.from('"}]}'),
])
const spaces =
  '{"model":"m","messages":[{"role":"user","content":"first"},' +
  `${' '.repeat(2 * MIB)}{"role":"user","content":"last"}]}`

const ACCEPTED: Readonly<Record<string, Ask>> = {
  'an ordinary call': { body: text('hello') },
  'an empty body': { body: '' },
  'not JSON': { body: 'what is this?' },
  'truncated JSON': { body: text('hello').slice(0, -7) },
  'JSON of another shape': { body: '[1,null,"x"]' },
  'messages that are none': { body: '{"model":7,"messages":[null,3,{"role":{}},{"content":[[[]]]}]}' },
  'keys of the prototype': { body: '{"__proto__":{"model":"x"},"messages":[{"constructor":1}],"model":"m"}' },
  '10,000 messages': { body: many },
  'nesting 10,000 deep': { body: nested(10_000) },
  'nesting 400,000 deep': { body: nested(400_000) },
  'invalid UTF-8': { body: notUtf8 },
  'a byte order mark': { body: `\uFEFF${text('hello')}` },
  'lone surrogates': { body: text('x').replace('"x"', '"\\ud800 \\udfff"') },
  '2 MiB of spaces before the last turn': { body: spaces },
  '2 MiB of spaces, chunked': { body: spaces, chunked: true },
  'a body of exactly the bound': { body: large(MIB) },
  'a body one byte past the bound, chunked': { body: large(MIB + 1), chunked: true },
  '50 MiB': { body: large(50 * MIB) },
  '50 MiB, chunked': { body: large(50 * MIB), chunked: true },
  'a strange Content-Type': { body: text('hello'), headers: { 'content-type': 'text/plain; charset=x' } },
  'a strange query': { path: `${CHAT}?a=%zz&b=%00&&key=`, body: text('hello') },
}

const REFUSED: Readonly<Record<string, readonly [number, Ask]>> = {
  'an unknown model': [404, { body: text('x').replace('"m"', '"no-such-model"') }],
  'a missing key': [401, { body: text('x'), headers: { authorization: '' } }],
  'a wrong key': [401, { body: text('x'), headers: { authorization: 'Bearer wrong' } }],
  "Gemini's 400 for a wrong key": [
    400,
    {
      path: GEMINI,
      headers: { authorization: '', 'x-goog-api-key': 'wrong' },
      body: '{"contents":[{"parts":[{"text":"x"}]}]}',
    },
  ],
  "Gemini's 400 for a wrong key in the query": [
    400,
    {
      path: `${GEMINI}?key=wrong`,
      headers: { authorization: '' },
      body: '{"contents":[{"parts":[{"text":"x"}]}]}',
    },
  ],
  'an upstream that answers 500': [500, { body: text('x'), headers: { 'x-fault': '500' } }],
  'an upstream that answers 500 to 50 MiB': [500, { body: large(50 * MIB), headers: { 'x-fault': '500' } }],
  'an upstream that answers 413': [413, { body: large(5 * MIB), headers: { 'x-fault': 'early-413' } }],
  'an upstream that answers 204': [204, { body: text('x'), headers: { 'x-fault': 'empty-204' } }],
}

describe('bad input through the Worker', () => {
  let server: Server
  let guarded: Edge
  let bare: Edge
  const both = async (what: Ask) => [await ask(guarded.origin, what), await ask(bare.origin, what)] as const

  beforeAll(async () => {
    server = createServer((req, res) => {
      upstream(req, res).catch(() => res.destroy())
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const dead = (closed.address() as AddressInfo).port
    closed.close()
    await once(closed, 'close')
    const vars = {
      STILLWATCH_SECRET: SECRET,
      STILLWATCH_UPSTREAMS: `/up=http://127.0.0.1:${port}, /dead=http://127.0.0.1:${dead}`,
    }
    const account = await hasher(SECRET)('header:victim')
    const entry = { account, tier: 'block', until: 0, reference: REFERENCE } as const
    const blob = encodeStandings({ sequence: 1, writtenAt: Date.now(), lifted: false, entries: [entry] })
    const starting = [
      startEdge({
        vars: { ...vars, STILLWATCH_ACCOUNT_HEADER: 'x-account', STILLWATCH_TRUSTED_SECRET: TRUST },
        standings: new Map([[shardKey(shardOf(account)), blob]]),
      }).then((edge) => (guarded = edge)),
      startEdge({ vars: { ...vars, STILLWATCH_SKIP_PATHS: '/' } }).then((edge) => (bare = edge)),
    ]
    await Promise.allSettled(starting)
    await Promise.all(starting)
  }, 150_000)
  afterAll(async () => {
    server?.closeAllConnections()
    server?.close()
    await Promise.all([guarded?.close(), bare?.close()])
  })

  it.each(Object.entries(ACCEPTED))('passes %s as it is', async (_what, what) => {
    const [through, without] = await both(what)
    expect(through).toEqual(without)
    expect(through).toMatchObject({ status: 200, broke: false })
    const { size, sha256: digest } = JSON.parse(through.text) as Echo
    const sent = Buffer.from(what.body ?? '')
    expect({ size, digest }).toEqual({ size: sent.length, digest: sha256(sent) })
  })

  it.each(Object.entries(REFUSED))('passes the answer to %s', async (_what, [status, what]) => {
    const [through, without] = await both(what)
    expect(through).toEqual(without)
    expect(through).toMatchObject({ status, broke: false })
  })

  it.each([
    ['a stream', 'break', 5],
    ['an answer of known length', 'break-length', 0],
  ])('breaks off where %s breaks off, after the same bytes', async (_what, fault, events) => {
    const [through, without] = await both({ body: text('x'), headers: { 'x-fault': fault } })
    expect(through).toEqual(without)
    expect(through).toMatchObject({ status: 200, broke: true })
    expect(through.text.split('\n\n').length - 1).toBe(events)
  })

  it.each(['hang', 'hang-midway'])('works on after a client gave up on an upstream: %s', async (fault) => {
    for (const { origin } of [guarded, bare]) {
      const given = ask(origin, {
        body: text('x'),
        headers: { 'x-fault': fault },
        signal: AbortSignal.timeout(300),
      })
      if (fault === 'hang') await expect(given).rejects.toThrow(/timeout/)
      else expect(await given).toMatchObject({ status: 200, broke: true })
      expect(await ask(origin, { body: text('next') })).toMatchObject({ status: 200, broke: false })
    }
  })

  it('answers a clear 502 where the upstream refuses the connection', async () => {
    // of a larger body the connection is closed before it is uploaded, with stillwatch and without
    const [through, without] = await both({ path: '/dead/v1/chat/completions', body: text('x') })
    expect(through).toEqual(without)
    expect(through.status).toBe(502)
    expect(JSON.parse(through.text)).toMatchObject({ error: { type: 'upstream_unreachable' } })
  })

  it('answers a clear 404 where there is no route', async () => {
    const [through, without] = await both({ path: '/nowhere/v1/chat/completions', body: text('x') })
    expect(through).toEqual(without)
    expect(through.status).toBe(404)
    expect(JSON.parse(through.text)).toMatchObject({ error: { type: 'not_found' } })
  })

  it("ignores a stranger's account header, and removes it", async () => {
    const body = text('x')
    const without = await ask(bare.origin, { body })
    const forged: Record<string, string>[] = [
      { 'x-account': 'victim' },
      { 'x-account': 'victim', 'x-stillwatch-trust': 'guessed' },
      { 'X-ACCOUNT': 'victim', 'x-stillwatch-trust': TRUST.slice(1) },
    ]
    for (const headers of forged) expect(await ask(guarded.origin, { body, headers })).toEqual(without)
    // with a long body, too
    const long = large(2 * MIB)
    expect(await ask(guarded.origin, { body: long, headers: forged[0] })).toEqual(
      await ask(bare.origin, { body: long }),
    )
  })

  it("takes a trusted caller's account header, and removes it and the trust", async () => {
    const body = text('x')
    const headers = { 'x-account': 'victim', 'x-stillwatch-trust': TRUST }
    const refused = await ask(guarded.origin, { body, headers })
    expect(refused.status).toBe(403)
    expect(Object.fromEntries(refused.headers)).toMatchObject({ 'x-stillwatch-case': REFERENCE })
    expect(JSON.parse(refused.text)).toMatchObject({ error: { code: 'permission_denied' } })
    const other = await ask(guarded.origin, { body, headers: { ...headers, 'x-account': 'somebody' } })
    expect(other).toEqual(await ask(bare.origin, { body }))
  })

  it('threw nothing', () => {
    // workerd's word for an upstream that breaks off while its answer is tapped
    const printed = guarded.output().replaceAll('Uncaught Error: Network connection lost.', '')
    expect(printed).not.toMatch(/uncaught|unhandled|TypeError|exceeded|hung/i)
  })
})
