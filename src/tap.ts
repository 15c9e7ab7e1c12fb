/**
 * A response that passes through untouched, and a promise of what it said. Per chunk its bytes are copied into a bounded
 * buffer; nothing is decoded before the end. Not `tee()`: after a hang-up it drains, and bills, the upstream.
 */
import { byteKeeper, type KeptBytes } from './byte-keeper.ts'
import { chunksOf } from './chunks.ts'

/** Answers up to this size are kept whole; of longer ones so much of the head and of the tail. Bytes. */
const BOUNDS = { whole: 256 * 1024, head: 16 * 1024, tail: 64 * 1024 }

export interface Tapped {
  /** Decoded text; of a long answer head and tail. */
  text(): string
  readonly whole: boolean
  /** The stream broke off, or the client hung up. */
  readonly partial: boolean
}

export interface Tap {
  readonly response: Response
  /** Resolves once, when the answer has ended or broken off. Never rejects. */
  readonly ended: Promise<Tapped>
}

/** An answer of a known length up to this is most often all there with its first bytes: so long it is read with one read. */
const SHORT = 64 * 1024

/** Known to workerd only. */
declare const FixedLengthStream: unknown
/** What is decoded on its way into the isolate, and encoded again on its way out: its length is no longer what was said. */
const DECODED = typeof FixedLengthStream === 'undefined' ? /gzip|deflate|br|zstd/i : /gzip|br/i

/**
 * Taps a response; one without a body has ended already, and so has one that came whole with its first bytes: it is
 * handed on as bytes, for a stream of ours costs more than all else (bench). Where more is to come, a stream of our own,
 * not a transform and not a writer: only its `cancel` is told at once, also in a silence and with a known length, that
 * the client has hung up (tried in workerd).
 *
 * @param signal The client's: a second word on its hang-up where the runtime gives one (`enable_request_signal`).
 */
export async function tap(response: Response, signal?: AbortSignal): Promise<Tap> {
  const { body, headers } = response
  if (!body) return { response, ended: Promise.resolve(tapped({ head: NOTHING, tail: null }, false)) }
  const encoded = DECODED.test(headers.get('content-encoding') ?? '')
  const told = encoded ? null : headers.get('content-length')
  const length = told !== null && /^\d{1,15}$/.test(told) ? Number(told) : undefined
  const short = length !== undefined && length > 0 && length <= SHORT
  const { read, cancel } = chunksOf(body as ReadableStream<Uint8Array>, short ? length : 0)
  let ahead: Promise<Uint8Array | null> | null = null
  if (short) {
    ahead = read()
    // what breaks off here breaks off below, in the answer's body
    const first = await ahead.catch(() => null)
    if (first?.length === length) {
      const whole = tapped({ head: first, tail: null }, false)
      return { response: new Response(first as BodyInit, response), ended: Promise.resolve(whole) }
    }
  }
  const kept = byteKeeper(BOUNDS)
  let over = false
  let settle: (what: Tapped) => void
  const ended = new Promise<Tapped>((resolve) => (settle = resolve))
  const end = (partial: boolean) => {
    over = true
    settle(tapped(kept.kept(), partial))
  }
  const hangUp = (reason: unknown) => {
    if (over) return
    end(kept.passed !== length)
    void cancel(reason)
  }
  const source: UnderlyingSource<Uint8Array> = {
    pull(controller) {
      const chunk = ahead ?? read()
      ahead = null
      return chunk.then(
        (value) => {
          if (over) return controller.error(new Error('the client has hung up'))
          if (value) {
            kept.push(value)
            controller.enqueue(value)
            if (kept.passed !== length) return
          }
          controller.close()
          end(false)
        },
        (error: unknown) => {
          controller.error(error)
          end(true)
        },
      )
    },
    cancel: hangUp,
    expectedLength: length,
  }
  signal?.addEventListener('abort', () => hangUp(signal.reason), { once: true })
  const passing = new Response(new ReadableStream(source, { highWaterMark: 0 }), response)
  if (encoded) passing.headers.delete('content-length')
  return { response: passing, ended }
}

const decoder = new TextDecoder()
const NOTHING = new Uint8Array(0)

function tapped({ head, tail }: KeptBytes, partial: boolean): Tapped {
  return {
    whole: tail === null,
    partial,
    text() {
      return tail === null ? decoder.decode(head) : `${decoder.decode(head)}\n${decoder.decode(tail)}`
    },
  }
}
