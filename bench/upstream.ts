// oxlint-disable unicorn/require-post-message-target-origin -- threads have no origins
/**
 * A stand-in for a model's API, in a thread of its own. The header `x-bench` says how it answers: `json` (at once),
 * `sse:CHUNKS:GAP` (a stream, milliseconds apart), `endless` (until the client leaves), `flood` (as fast as it is taken,
 * 256 MiB at most), `echo` (what came).
 */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

export interface Upstream {
  readonly port: number
  /** When the client of the next `endless` stream was seen to leave: milliseconds of `clock()`. */
  left(): Promise<number>
  /** Bytes that the last `flood` could write so far. */
  flooded(): Promise<number>
  stop(): Promise<void>
}

/** A clock that all threads share, in milliseconds. */
export const clock = (): number => Number(process.hrtime.bigint()) / 1e6

type Told =
  | { readonly kind: 'port'; readonly port: number }
  | { readonly kind: 'left'; readonly at: number }
  | { readonly kind: 'flooded'; readonly bytes: number }

export async function startUpstream(): Promise<Upstream> {
  const thread = new Worker(import.meta.filename)
  const listeners = new Set<(told: Told) => void>()
  thread.on('message', (told: Told) => {
    for (const listener of listeners) listener(told)
  })
  function next<K extends Told['kind']>(kind: K): Promise<Extract<Told, { kind: K }>> {
    return new Promise((resolve) => {
      const listener = (told: Told) => {
        if (told.kind !== kind) return
        listeners.delete(listener)
        resolve(told as Extract<Told, { kind: K }>)
      }
      listeners.add(listener)
    })
  }
  const { port } = await next('port')
  return {
    port,
    left: async () => (await next('left')).at,
    async flooded() {
      const answer = next('flooded')
      thread.postMessage('flooded')
      return (await answer).bytes
    },
    stop: async () => void (await thread.terminate()),
  }
}

const JSON_ANSWER = JSON.stringify({
  id: 'chatcmpl-bench',
  object: 'chat.completion',
  created: 1_790_000_000,
  model: 'gpt-bench',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: 'A short answer that says what was asked for. '.repeat(12) },
      finish_reason: 'stop',
    },
  ],
  usage: { prompt_tokens: 480, completion_tokens: 130, total_tokens: 610 },
})
const event = (delta: object, rest: object = {}) =>
  `data: ${JSON.stringify({ id: 'chatcmpl-bench', object: 'chat.completion.chunk', model: 'gpt-bench', choices: [{ index: 0, delta, finish_reason: null }], ...rest })}\n\n`
const CHUNK = event({ content: ' some words of it' })
const END = `${event({}, { choices: [], usage: { prompt_tokens: 480, completion_tokens: 130, total_tokens: 610 } })}data: [DONE]\n\n`
const FLOOD = 256 * 2 ** 20

function serve(tell: (told: Told) => void): void {
  let flooded = 0
  parentPort?.on('message', () => tell({ kind: 'flooded', bytes: flooded }))

  function stream(response: ServerResponse, chunks: number, gap: number): void {
    let sent = 0
    const step = () => {
      if (response.destroyed) return
      if (++sent < chunks) {
        response.write(CHUNK)
        setTimeout(step, gap)
      } else response.end(END)
    }
    step()
  }

  function endless(response: ServerResponse): void {
    const timer = setInterval(() => response.write(CHUNK), 5)
    response.write(CHUNK)
    response.once('close', () => {
      clearInterval(timer)
      tell({ kind: 'left', at: clock() })
    })
  }

  function flood(response: ServerResponse): void {
    flooded = 0
    const piece = Buffer.alloc(65_536, 'x')
    const pour = () => {
      while (flooded < FLOOD && !response.destroyed) {
        flooded += piece.length
        if (!response.write(piece)) {
          response.once('drain', pour)
          return
        }
      }
      response.end()
    }
    pour()
  }

  async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const piece of request as AsyncIterable<Buffer>) {
      hash.update(piece)
      bytes += piece.length
    }
    const answer = JSON.stringify({
      contentLength: request.headers['content-length'] ?? null,
      bytes,
      sha256: hash.digest('hex'),
    })
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
    response.end(answer)
  }

  const server = createServer((request, response) => {
    const [kind, chunks, gap] = String(request.headers['x-bench'] ?? 'json').split(':')
    if (kind === 'echo') {
      void echo(request, response)
      return
    }
    request.resume()
    request.once('end', () => {
      if (kind === 'json') {
        response.writeHead(200, {
          'content-type': 'application/json',
          'content-length': JSON_ANSWER.length,
        })
        response.end(JSON_ANSWER)
        return
      }
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
      if (kind === 'sse') stream(response, Number(chunks), Number(gap))
      else if (kind === 'endless') endless(response)
      else flood(response)
    })
  })
  server.keepAliveTimeout = 600_000
  server.requestTimeout = 0
  server.listen(0, '127.0.0.1', () => tell({ kind: 'port', port: (server.address() as AddressInfo).port }))
}

if (!isMainThread) serve((told) => parentPort?.postMessage(told))
