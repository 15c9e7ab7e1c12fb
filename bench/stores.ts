// oxlint-disable unicorn/require-post-message-target-origin -- threads have no origins
/**
 * What stillwatch keeps its counters in, in a thread of its own: a real Redis behind the REST protocol, a stand-in of that
 * protocol that answers zeros after a known time, one that never answers, and a KV stand-in with people's decisions.
 */
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { encodeStandings } from '../src/standings/blob.ts'
import { startRestRedis } from './rest-redis.ts'
import { sleep } from './load.ts'

export interface Ports {
  readonly redis: { readonly url: string; readonly token: string }
  /** The stand-in; the path's first part is its latency in milliseconds: `http://127.0.0.1:PORT/5`. */
  readonly slow: number
  readonly hanging: number
  readonly kv: number
}

export interface Stores extends Ports {
  /** One command to the real Redis. */
  command(...words: readonly (string | number)[]): Promise<unknown>
  /** HTTP requests that the real Redis' bridge took so far. */
  roundTrips(): Promise<number>
  stop(): Promise<void>
}

type Asked = { readonly id: number; readonly words?: readonly (string | number)[]; readonly stop?: true }
type Told = { readonly id: number; readonly value?: unknown; readonly error?: string }

export async function startStores(): Promise<Stores> {
  const thread = new Worker(import.meta.filename)
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let id = 0
  thread.on('message', (told: Told) => {
    const asked = waiting.get(told.id)
    waiting.delete(told.id)
    if (told.error === undefined) asked?.resolve(told.value)
    else asked?.reject(new Error(told.error))
  })
  function ask(message: Omit<Asked, 'id'>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      waiting.set(++id, { resolve, reject })
      thread.postMessage({ id, ...message })
    })
  }
  const ports = (await new Promise((resolve, reject) => {
    waiting.set(0, { resolve, reject })
    thread.once('error', reject)
    thread.on('error', (error) => console.error('[bench] the stores died:', error))
  })) as Ports
  return {
    ...ports,
    command: (...words) => ask({ words }),
    roundTrips: async () => Number(await ask({})),
    async stop() {
      await Promise.race([ask({ stop: true }), sleep(3000)])
      await thread.terminate()
    },
  }
}

async function listen(handler: RequestListener): Promise<number> {
  const server = createServer(handler)
  server.keepAliveTimeout = 600_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** Answers as many zeros as a pipeline's commands ask for. */
function zeros(body: string): string {
  const commands = JSON.parse(body) as unknown[]
  const answer = (command: unknown) => {
    const [name, ...words] = command as readonly string[]
    if (!/^bitfield/i.test(name)) return 1
    return words.filter((word) => /^(get|incrby)$/i.test(String(word))).map(() => 0)
  }
  return JSON.stringify(
    Array.isArray(commands[0])
      ? commands.map((command) => ({ result: answer(command) }))
      : { result: answer(commands) },
  )
}

async function answerSlowly(request: IncomingMessage): Promise<string> {
  const started = performance.now()
  const latency = Number(request.url?.split('/')[1] ?? 0)
  const answer = zeros(await text(request))
  const left = latency - (performance.now() - started)
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
  return answer
}

/** Decisions on 4,000 accounts that send nothing here: 250 in each of the 16 blobs. */
function decisions(key: string): Uint8Array | null {
  const digit = /standings\/v1\/([0-9a-f])/.exec(decodeURIComponent(key))?.[1]
  // no index of data sets, no indicators of campaigns
  if (digit === undefined) return null
  return encodeStandings({
    sequence: 1,
    writtenAt: Date.now(),
    lifted: false,
    entries: Array.from({ length: 250 }, (_, i) => ({
      account: digit + (i * 7919).toString(16).padStart(31, '0'),
      tier: 'block' as const,
      until: 0,
      reference: `SW-${String(i).padStart(8, '0')}`,
    })),
  })
}

async function serve(tell: (told: Told) => void): Promise<void> {
  const redis = await startRestRedis()
  const slow = await listen((request, response) => {
    void answerSlowly(request).then((answer) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(answer),
      })
      response.end(answer)
    })
  })
  const hanging = await listen((request) => void request.resume())
  // it has decisions and nothing else: no index of data sets
  const kv = await listen(({ url = '' }, response) => {
    if (decodeURIComponent(url).includes('standings/')) return response.end(decisions(url))
    response.writeHead(404)
    response.end()
  })
  parentPort?.on('message', ({ id, words, stop }: Asked) => {
    const work = stop ? redis.stop() : words ? redis.command(...words) : Promise.resolve(redis.roundTrips)
    work.then(
      (value) => tell({ id, value }),
      (error: Error) => tell({ id, error: error.message }),
    )
  })
  tell({ id: 0, value: { redis: { url: redis.url, token: redis.token }, slow, hanging, kv } satisfies Ports })
}

if (!isMainThread) {
  // A workerd that is stopped breaks off what it had asked for: that is no failure of the bench.
  process.on('unhandledRejection', (reason) => console.error('[bench] store:', reason))
  process.on('uncaughtException', (reason) => console.error('[bench] store:', reason))
  await serve((told) => parentPort?.postMessage(told))
}
