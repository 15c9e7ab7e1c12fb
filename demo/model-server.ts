/**
 * A model server that stands in for the providers: it speaks the four dialects as documented, whole and streamed, tells
 * what it was sent, and fails on demand. The same request always gets the same bytes.
 */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { anthropicWire } from './wire/anthropic-messages.ts'
import { geminiWire } from './wire/gemini-generate.ts'
import { openaiChatWire } from './wire/openai-chat.ts'
import { openaiResponsesWire } from './wire/openai-responses.ts'
import type { Asked, Reply, Wire } from './wire/types.ts'

/** The last one owns what is left under /v1. */
const WIRES: readonly Wire[] = [geminiWire, anthropicWire, openaiResponsesWire, openaiChatWire]

/**
 * How a request fails: `hang` never answers; `hang-midway` and `break` stop after half of the events (or bytes), the one
 * silently, the other by cutting the connection; `slow` waits before every event; a number is an error of that status.
 */
export type Fault = 'hang' | 'hang-midway' | 'break' | 'slow' | number

/** A request as it came in. */
export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: Buffer
  /** How it ended: `finished`, or `aborted` where the client hung up (or was cut off) first. */
  readonly ended: Promise<'finished' | 'aborted'>
}

export interface ModelServerOptions {
  /** Whether a key is one of ours. Default: every key that does not begin with `wrong`. */
  readonly accepts?: (key: string) => boolean
  /** What the model says. Default: a sentence that repeats the prompt's beginning. */
  readonly answer?: (asked: Asked) => string
  /** Default: what the header `x-stand-in-fault` says, if anything. */
  readonly fault?: (received: Received) => Fault | null
  /** Compresses answers for clients that accept gzip. Default: false. */
  readonly gzip?: boolean
  /** Waits before every event of a stream, in ms. Default: 0. */
  readonly pace?: number
  /** Default: 0, any free one. */
  readonly port?: number
}

export interface ModelServer {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  readonly url: string
  /** What came in, oldest first; the last 1,000. */
  readonly received: readonly Received[]
  close(): Promise<void>
}

function faultOf({ headers }: Received): Fault | null {
  const named = headers.get('x-stand-in-fault')
  if (named === null) return null
  return /^\d{3}$/.test(named) ? Number(named) : (named as Fault)
}

function replyTo(asked: Asked, body: Buffer, answer: (asked: Asked) => string): Reply {
  const { tool, maxTokens, model, choices } = asked
  const call = tool && {
    name: tool.name,
    input: Object.fromEntries(tool.required.map((name) => [name, `some ${name}`])),
  }
  const words = call ? [] : answer(asked).split(/(?<=\s)/)
  const cut = maxTokens !== null && words.length > maxTokens
  return {
    id: createHash('sha256').update(body).digest('hex').slice(0, 16),
    model,
    text: (cut ? words.slice(0, maxTokens) : words).join(''),
    call,
    inputTokens: Math.ceil(asked.length / 4),
    outputTokens: (call ? 12 : Math.max(1, cut ? maxTokens : words.length)) * choices,
    finish: call ? 'tool' : cut ? 'length' : 'stop',
    choices,
  }
}

/** Starts one. It listens on the loopback address only. */
export async function startModelServer(options: ModelServerOptions = {}): Promise<ModelServer> {
  const {
    accepts = (key) => !key.startsWith('wrong'),
    answer = ({ prompt }) => `You asked about: ${prompt.slice(0, 200)}. Here is what I can say about that.`,
    fault = faultOf,
    gzip = false,
    pace = 0,
  } = options
  const received: Received[] = []

  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname: path, searchParams: query } = new URL(req.url ?? '/', 'http://stand-in')
    const headers = new Headers()
    for (let i = 0; i < req.rawHeaders.length; i += 2)
      headers.append(req.rawHeaders[i], req.rawHeaders[i + 1])
    const ended = new Promise<'finished' | 'aborted'>((resolve) => {
      res.once('close', () => resolve(res.writableFinished ? 'finished' : 'aborted'))
    })
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    const request: Received = {
      method: req.method ?? 'GET',
      url: req.url ?? '/',
      headers,
      body: Buffer.concat(chunks),
      ended,
    }
    received.push(request)
    if (received.length > 1000) received.shift()

    const wire = WIRES.find((wire) => wire.owns(path)) ?? openaiChatWire
    const send = (status: number, body: unknown, more: Record<string, string> = {}) => {
      const compress = gzip && /\bgzip\b/.test(headers.get('accept-encoding') ?? '')
      const plain = Buffer.from(JSON.stringify(body))
      const bytes = compress ? gzipSync(plain) : plain
      res.writeHead(status, {
        'content-type': 'application/json',
        'content-length': String(bytes.length),
        ...(compress && { 'content-encoding': 'gzip' }),
        [wire.idHeader]: 'req_standin',
        ...more,
      })
      return bytes
    }

    const failing = fault(request)
    if (failing === 'hang') return
    if (typeof failing === 'number') {
      res.end(send(failing, wire.error(failing, `The stand-in was told to fail with ${failing}.`)))
      return
    }
    const key = wire.key(headers, query)
    if (key === null || !accepts(key)) {
      const { status, body } = wire.wrongKey()
      res.end(send(status, body))
      return
    }
    if (path === '/v1/models' && req.method === 'GET') {
      res.end(send(200, { object: 'list', data: [{ id: 'stand-in', object: 'model', owned_by: 'demo' }] }))
      return
    }
    if (!wire.calls(path) || req.method !== 'POST') {
      res.end(send(404, wire.error(404, `Unknown request URL: ${req.method} ${path}.`)))
      return
    }
    let body: Record<string, unknown>
    try {
      body = JSON.parse(request.body.toString('utf8')) as Record<string, unknown>
    } catch {
      res.end(send(400, wire.error(400, 'We could not parse the JSON body of your request.')))
      return
    }
    const asked = wire.read(body, path)
    if ('missing' in asked) {
      res.end(send(400, wire.error(400, `Missing required parameter: '${asked.missing}'.`)))
      return
    }
    const reply = replyTo(asked, request.body, answer)
    if (!asked.stream) {
      const bytes = send(200, wire.document(reply, body))
      if (failing === 'break' || failing === 'hang-midway') {
        res.write(bytes.subarray(0, bytes.length >> 1), () => failing === 'break' && res.destroy())
        return
      }
      if (failing === 'slow') await sleep(200)
      res.end(bytes)
      return
    }
    const events = wire.events(reply, body, query)
    res.writeHead(200, {
      'content-type': wire.streamType(query),
      'cache-control': 'no-cache',
      [wire.idHeader]: 'req_standin',
    })
    const stop = failing === 'break' || failing === 'hang-midway' ? events.length >> 1 : events.length
    for (let i = 0; i < stop && !res.destroyed; i++) {
      const wait = failing === 'slow' ? Math.max(pace, 50) : pace
      if (wait > 0) await sleep(wait)
      if (!res.write(events[i])) await Promise.race([once(res, 'drain'), ended])
    }
    if (failing === 'break') setImmediate(() => res.destroy())
    else if (failing !== 'hang-midway') res.end()
  }

  const server = createServer((req, res) => {
    // a client that hangs up while it sends is not the server's failure
    serve(req, res).catch(() => res.destroy())
  })
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close').catch(() => {})
    },
  }
}
