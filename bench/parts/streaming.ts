/** Streams are not buffered, neither whole nor when nobody reads; a hang-up reaches the upstream at once. */
import { connect } from 'node:net'
import { once } from 'node:events'
import { budget, type Budget } from '../budget.ts'
import { drive, sleep } from '../load.ts'
import { median, quantile, round } from '../stats.ts'
import { chats, upstashVars, type Setup } from '../setup.ts'
import { clock, type Upstream } from '../upstream.ts'
import type { Workerd } from '../workerd.ts'

const MIB = 2 ** 20

export async function streamingPart({ bare, watched, stores, upstream }: Setup): Promise<Budget[]> {
  const [plain, watching] = await Promise.all([
    bare(),
    watched(upstashVars(stores.redis.url, stores.redis.token)),
  ])
  const workers = [plain, watching]
  // A stream of 40 chunks, 10 ms apart: buffered whole, its first byte would come with its last.
  const dripping = chats(2048, { bench: 'sse:40:10', stream: true })
  const shares: number[] = []
  for (const worker of workers) {
    await drive(worker.port, dripping, { count: 12, connections: 4 })
    const { firstByte, whole } = await drive(worker.port, dripping, { count: 48, connections: 4 })
    shares.push(
      quantile(
        firstByte.map((first, i) => first / whole[i]),
        1,
      ),
    )
  }
  const hangUps: number[][] = [[], []]
  for (let i = 0; i < 100; i++) hangUps[i % 2].push(await hangUp(workers[i % 2], upstream, i))
  const pushed: number[] = []
  for (const worker of workers) pushed.push(await stall(worker, upstream))
  await Promise.all(workers.map((worker) => worker.stop()))
  return [
    budget(
      'streaming: first byte as a share of the time of a 0.4 s stream, worst of 48',
      'share',
      0.25,
      shares[1],
      {
        note: `the bare proxy: ${round(shares[0])}; a buffered answer has 1`,
      },
    ),
    budget(
      'streaming: bytes taken from the upstream for a client that does not read',
      'MiB',
      16,
      pushed[1] / MIB,
      {
        note: `the bare proxy: ${round(pushed[0] / MIB, 1)} MiB, sockets' buffers included; of 256 MiB`,
      },
    ),
    budget('streaming: a hang-up reaches the upstream, p50', 'ms', 10, median(hangUps[1]), {
      noise: Math.abs(median(hangUps[1]) - median(hangUps[0])),
      note: `the bare proxy: ${round(median(hangUps[0]), 2)} ms; longest ${round(quantile(hangUps[1], 1), 1)} ms of 50, the bare proxy ${round(quantile(hangUps[0], 1), 1)} ms`,
    }),
  ]
}

const endless = chats(2048, { bench: 'endless', stream: true })
const flood = chats(2048, { bench: 'flood', stream: true })

async function hangUp(worker: Workerd, upstream: Upstream, i: number): Promise<number> {
  const socket = connect({ port: worker.port, host: '127.0.0.1' })
  await once(socket, 'connect')
  socket.write(endless(i))
  await once(socket, 'data')
  await sleep(20)
  const left = upstream.left()
  const at = clock()
  socket.destroy()
  return Promise.race([left.then((seen) => seen - at), sleep(5000).then(() => 5000)])
}

/** How many bytes the upstream could write while the client took none but the first. */
async function stall(worker: Workerd, upstream: Upstream): Promise<number> {
  const socket = connect({ port: worker.port, host: '127.0.0.1' })
  await once(socket, 'connect')
  socket.write(flood(0))
  await once(socket, 'data')
  socket.pause()
  let before = -1
  let now = await upstream.flooded()
  for (let i = 0; i < 40 && before !== now; i++) {
    before = now
    await sleep(250)
    now = await upstream.flooded()
  }
  socket.destroy()
  await sleep(100)
  return now
}
