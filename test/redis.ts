/** A real Redis behind the REST protocol of Upstash, for one test file. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createApp } from '@humanwhocodes/upstash-redis-server'

export interface TestRedis {
  /** What `upstashStore` wants. */
  readonly url: string
  readonly token: string
  /** HTTP requests so far: round trips. */
  readonly roundTrips: number
  /** Sends one command past the store. Rejects with Redis' own message. */
  command(...words: readonly (string | number)[]): Promise<unknown>
  /** The commands that Redis itself saw naming `word` while `work` was done, e.g. `bitfield`. */
  seen(word: string, work: () => Promise<unknown>): Promise<string[]>
  stop(): Promise<void>
}

const TOKEN = 'token-of-the-tests'

/**
 * Starts `redis-server` on a socket of its own, or uses the one at REDIS_URL (which is shared: use accounts of your own;
 * the pages that went through the bridge are deleted in the end).
 */
export async function startRedis(): Promise<TestRedis> {
  const shared = process.env.REDIS_URL
  const directory = mkdtempSync(join(tmpdir(), 'stillwatch-redis-'))
  const address = shared ?? join(directory, 'redis.sock')
  const server = shared ? null : await startServer(directory, address)

  const app = createApp({ token: TOKEN, redisUrl: address })
  let roundTrips = 0
  /** What was touched in a Redis that others use as well. */
  const keys = new Set<string>()
  const http = createServer(async (request, response) => {
    roundTrips++
    const body = await text(request)
    // The bridge itself asks for the token on single commands only.
    if (request.headers.authorization !== `Bearer ${TOKEN}`) {
      response.writeHead(401, { 'content-type': 'application/json' })
      response.end('{"error":"WRONGPASS invalid or missing auth token"}')
      return
    }
    if (shared) for (const [key] of body.matchAll(/sw:[^"]+/g)) keys.add(key)
    const answer = await app.fetch(
      new Request(`http://redis${request.url}`, {
        method: request.method ?? 'POST',
        headers: request.headers as Record<string, string>,
        body,
      }),
    )
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(await answer.text())
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`

  async function command(...words: readonly (string | number)[]): Promise<unknown> {
    const response = await app.request('/', {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify(words),
    })
    const { result, error } = (await response.json()) as { result?: unknown; error?: string }
    if (error) throw new Error(error)
    return result
  }

  return {
    url,
    token: TOKEN,
    get roundTrips() {
      return roundTrips
    },
    command,
    seen: (word, work) => seenBy(address, command, word, work),
    async stop() {
      for (const key of keys) if (key !== 'sw:escalations') await command('DEL', key)
      // The bridge's client reconnects for ever, unless it is told to leave.
      await command('QUIT')
      http.close()
      http.closeAllConnections()
      if (server) {
        server.kill()
        await once(server, 'exit')
      }
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function startServer(directory: string, socket: string): Promise<ChildProcess> {
  const server = spawn(
    'redis-server',
    ['--port', '0', '--unixsocket', socket, '--save', '', '--appendonly', 'no', '--dir', directory],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const orphan = () => server.kill()
  process.once('exit', orphan)
  server.once('exit', () => process.off('exit', orphan))
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(new Error('redis-server is missing: apt-get install redis-server')))
    server.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)))
    let log = ''
    server.stdout?.on('data', (chunk: Buffer) => {
      log += chunk.toString()
      if (/ready to accept connections/i.test(log)) resolve()
    })
  })
  return server
}

/** Redis' own word on what it executed: MONITOR over a connection of its own, ended by a marker. */
async function seenBy(
  address: string,
  command: TestRedis['command'],
  word: string,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const url = URL.canParse(address) ? new URL(address) : null
  const socket = url ? connect(Number(url.port || 6379), url.hostname) : connect(address)
  await once(socket, 'connect')
  let log = ''
  const waiting: { readonly mark: string; readonly resolve: () => void }[] = []
  socket.on('data', (chunk: Buffer) => {
    log += chunk.toString()
    for (const { mark, resolve } of waiting) if (log.includes(mark)) resolve()
  })
  const arrival = (mark: string) => new Promise<void>((resolve) => waiting.push({ mark, resolve }))

  const credentials = url?.password
    ? [decodeURIComponent(url.username || 'default'), decodeURIComponent(url.password)]
    : null
  if (credentials) socket.write(`AUTH ${credentials.join(' ')}\r\n`)
  const started = arrival('+OK\r\n')
  socket.write('MONITOR\r\n')
  await started
  await work()
  const end = `end-${crypto.randomUUID()}`
  const ended = arrival(end)
  await command('ECHO', end)
  await ended
  socket.destroy()
  return log
    .split('\r\n')
    .filter((line) => line.includes(word))
    .map((line) => /"([^"]+)"/.exec(line)?.[1].toLowerCase() ?? line)
}
