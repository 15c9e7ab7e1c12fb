/**
 * A real Redis behind the REST protocol of Upstash, as light as can be: the bench measures what is in front of it, and a
 * slow bridge would make it a store that loses writes. Single commands and pipelines.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

export interface RestRedis {
  readonly url: string
  readonly token: string
  /** HTTP requests so far: round trips. */
  readonly roundTrips: number
  command(...words: readonly (string | number)[]): Promise<unknown>
  stop(): Promise<void>
}

type Words = readonly (string | number)[]

export async function startRestRedis(): Promise<RestRedis> {
  const directory = mkdtempSync(join(tmpdir(), 'stillwatch-bench-redis-'))
  const path = join(directory, 'redis.sock')
  const child = spawn(
    'redis-server',
    ['--port', '0', '--unixsocket', path, '--save', '', '--appendonly', 'no', '--dir', directory],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const orphan = () => child.kill('SIGKILL')
  process.once('exit', orphan)
  await new Promise<void>((resolve, reject) => {
    child.once('error', () => reject(new Error('redis-server is missing: apt-get install redis-server')))
    child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)))
    let log = ''
    child.stdout.on('data', (chunk: Buffer) => {
      log += chunk.toString()
      if (/ready to accept connections/i.test(log)) resolve()
    })
  })
  const client = resp(path)
  let roundTrips = 0

  async function answer(body: string): Promise<string> {
    const asked = JSON.parse(body) as Words | readonly Words[]
    if (!Array.isArray(asked[0])) return JSON.stringify(await client.send(asked as Words))
    return JSON.stringify(await Promise.all((asked as readonly Words[]).map((words) => client.send(words))))
  }
  const http = createServer((request, response) => {
    roundTrips++
    text(request)
      .then(answer)
      .then(
        (json) => {
          response.writeHead(200, {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(json),
          })
          response.end(json)
        },
        () => response.destroy(),
      )
  })
  http.keepAliveTimeout = 600_000
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')

  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    token: 'token-of-the-bench',
    get roundTrips() {
      return roundTrips
    },
    async command(...words) {
      const { result, error } = await client.send(words)
      if (error !== undefined) throw new Error(error)
      return result
    },
    async stop() {
      http.close()
      http.closeAllConnections()
      client.close()
      const gone = once(child, 'exit')
      process.off('exit', orphan)
      child.kill('SIGKILL')
      await gone
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

interface Reply {
  readonly result?: unknown
  readonly error?: string
}

/** One connection to Redis: commands are answered in their order. */
function resp(path: string) {
  const socket = connect(path)
  const waiting: ((reply: Reply) => void)[] = []
  let rest: Buffer = Buffer.alloc(0)

  /** A value and where it ends; null where it is not all there yet. */
  function parse(at: number): { readonly value: unknown; readonly end: number } | null {
    const line = rest.indexOf('\r\n', at)
    if (line < 0) return null
    const head = rest.toString('latin1', at + 1, line)
    const end = line + 2
    const kind = String.fromCharCode(rest[at])
    if (kind === ':') return { value: Number(head), end }
    if (kind === '+') return { value: head, end }
    if (kind === '-') return { value: new Error(head), end }
    const length = Number(head)
    if (length < 0) return { value: null, end }
    if (kind === '$') {
      if (rest.length < end + length + 2) return null
      return { value: rest.toString('utf8', end, end + length), end: end + length + 2 }
    }
    const values: unknown[] = []
    let next = end
    for (let i = 0; i < length; i++) {
      const item = parse(next)
      if (!item) return null
      values.push(item.value)
      next = item.end
    }
    return { value: values, end: next }
  }

  socket.on('data', (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    for (let reply = parse(0); reply; reply = rest.length > 0 ? parse(0) : null) {
      rest = rest.subarray(reply.end)
      waiting.shift()?.(
        reply.value instanceof Error ? { error: reply.value.message } : { result: reply.value },
      )
    }
  })
  socket.on('error', () => {})
  return {
    send(words: Words): Promise<Reply> {
      const parts = [`*${words.length}\r\n`]
      for (const word of words) parts.push(`$${Buffer.byteLength(String(word))}\r\n${word}\r\n`)
      return new Promise((resolve) => {
        waiting.push(resolve)
        socket.write(parts.join(''))
      })
    },
    close: () => socket.destroy(),
  }
}
