/** A light HTTP/1.1 client over raw sockets: requests are prepared bytes, and what it costs is much the same for every arm. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface RequestOptions {
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A POST as bytes. */
export function post({ path = '/v1/chat/completions', headers = {}, body = '' }: RequestOptions): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: bench.test',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
}

export interface Timings {
  /** Milliseconds from the request's last byte written to the response's first byte. */
  readonly firstByte: number[]
  /** Milliseconds to the response's last byte. */
  readonly whole: number[]
  /** Reads that the socket gave: upstream chunks, as far as they were not joined on the way. */
  reads: number
}

interface Connection {
  send(request: Buffer, timings: Timings): Promise<void>
  close(): void
}

const HEAD_END = Buffer.from('\r\n\r\n')
const LAST_CHUNK = Buffer.from('0\r\n\r\n')

export async function open(port: number): Promise<Connection> {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  let waiting: ((chunk: Buffer) => void) | null = null
  let broken: (error: Error) => void = () => {}
  socket.on('data', (chunk) => waiting?.(chunk))
  socket.on('error', (error) => broken(error))
  socket.on('close', () => broken(new Error('the connection was closed')))
  return {
    send: (request, timings) =>
      new Promise((resolve, reject) => {
        broken = reject
        const started = performance.now()
        let first = true
        let head: Buffer | null = Buffer.alloc(0)
        /** Bytes still to come; -1 where the body is chunked. */
        let left = 0
        let tail: Buffer = Buffer.alloc(0)
        waiting = (chunk) => {
          timings.reads++
          if (first) {
            timings.firstByte.push(performance.now() - started)
            first = false
          }
          let body = chunk
          if (head !== null) {
            head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
            const end = head.indexOf(HEAD_END)
            if (end < 0) return
            const text = head.toString('latin1', 0, end).toLowerCase()
            body = head.subarray(end + 4)
            head = null
            if (!text.startsWith('http/1.1 200')) {
              reject(new Error(`${text.slice(0, 40)}: ${body.toString('utf8', 0, 200)}`))
              return
            }
            const length = /content-length: (\d+)/.exec(text)
            left = length ? Number(length[1]) : -1
          }
          if (left >= 0) left -= body.length
          else tail = body.length >= 5 ? body.subarray(-5) : Buffer.concat([tail, body]).subarray(-5)
          if (left > 0 || (left < 0 && !tail.equals(LAST_CHUNK))) return
          timings.whole.push(performance.now() - started)
          waiting = null
          resolve()
        }
        socket.write(request)
      }),
    close: () => {
      waiting = null
      broken = () => {}
      socket.destroy()
    },
  }
}

export function newTimings(): Timings {
  return { firstByte: [], whole: [], reads: 0 }
}

/** Sends `count` requests over `connections` kept-alive connections, each as soon as its last one was answered. */
export async function drive(
  port: number,
  request: (i: number) => Buffer,
  { count, connections = 1, from = 0 }: { count: number; connections?: number; from?: number },
  timings: Timings = newTimings(),
): Promise<Timings> {
  let next = from
  await Promise.all(
    Array.from({ length: Math.min(connections, count) }, async () => {
      const connection = await open(port)
      try {
        while (next < from + count) await connection.send(request(next++), timings)
      } finally {
        connection.close()
      }
    }),
  )
  return timings
}

/** Sends `count` requests at `rate` a second, whatever their answers take. */
export async function pace(
  port: number,
  request: (i: number) => Buffer,
  { count, rate }: { count: number; rate: number },
): Promise<void> {
  const connections: Connection[] = []
  const idle: Connection[] = []
  const underway: Promise<void>[] = []
  const started = performance.now()
  for (let i = 0; i < count; i++) {
    const wait = started + (1000 * i) / rate - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    let connection = idle.pop()
    if (!connection) connections.push((connection = await open(port)))
    const used = connection
    underway.push(used.send(request(i), newTimings()).then(() => void idle.push(used)))
  }
  await Promise.all(underway)
  for (const connection of connections) connection.close()
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
