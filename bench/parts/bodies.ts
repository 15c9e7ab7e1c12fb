/** Request bodies of any size reach the upstream as they were sent, with their Content-Length. */
import { createHash } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Telemetry } from '../../src/types.ts'
import { budget, type Budget } from '../budget.ts'
import { sleep } from '../load.ts'
import { upstashVars, type Setup } from '../setup.ts'

const MIB = 2 ** 20
/** The first flush of an isolate tells the desk what was counted: the large ones come first. */
const SIZES = [50 * MIB, 4 * MIB, MIB + 1, MIB - 100, 2048]
const LIMIT = MIB

interface Echo {
  readonly contentLength: string | null
  readonly bytes: number
  readonly sha256: string
}

export async function bodiesPart({ watched, stores }: Setup): Promise<Budget[]> {
  const worker = await watched(upstashVars(stores.redis.url, stores.redis.token))
  const wrong: string[] = []
  let right = 0
  const before = worker.rss()
  for (const size of SIZES) {
    const body = bodyOf(size)
    const answer = await send(worker.port, body)
    const sound =
      answer.contentLength === String(body.length) &&
      answer.bytes === body.length &&
      answer.sha256 === createHash('sha256').update(body).digest('hex')
    if (sound) right++
    else wrong.push(`${size} bytes: ${JSON.stringify(answer).slice(0, 120)}`)
  }
  const grown = worker.rss() - before
  await sleep(2500)
  const telemetry = (await (
    await fetch(`http://127.0.0.1:${worker.port}/bench/telemetry`)
  ).json()) as Telemetry
  await worker.stop()
  return [
    budget('request bodies passed through unchanged, Content-Length kept', 'share', 1, right / SIZES.length, {
      atLeast: true,
      note:
        wrong.length > 0 ? wrong.join('; ') : `2 KiB to 50 MiB; the process grew by ${Math.round(grown)} MiB`,
    }),
    budget(
      'request bodies above the bound that are counted as oversize',
      'share',
      1,
      telemetry.oversize / SIZES.filter((size) => size > LIMIT).length,
      { atLeast: true, note: `${telemetry.oversize} counted, ${telemetry.inspected} inspected` },
    ),
  ]
}

/** A chat of exactly so many bytes; of a large one the last turn stands at its end. */
function bodyOf(size: number): Buffer {
  const head = '{"model":"gpt-bench","messages":[{"role":"user","content":"'
  const tail = '"},{"role":"user","content":"And in short, please: what does all of this say?"}]}'
  return Buffer.from(head + 'word '.repeat(size / 5 + 1).slice(0, size - head.length - tail.length) + tail)
}

function send(port: number, body: Buffer): Promise<Echo> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/v1/chat/completions',
        headers: {
          'content-type': 'application/json',
          'content-length': body.length,
          authorization: 'Bearer sk-large',
          'x-bench': 'echo',
        },
      },
      (response) => {
        text(response).then((answer) => {
          try {
            resolve(JSON.parse(answer) as Echo)
          } catch {
            reject(new Error(`${response.statusCode}: ${answer.slice(0, 200)}`))
          }
        }, reject)
      },
    )
    request.once('error', reject)
    request.end(body)
  })
}
