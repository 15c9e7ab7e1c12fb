/**
 * A response that passes through untouched, and a promise of what it said. Per chunk its bytes are copied into a bounded
 * buffer; nothing is decoded before the end. Not `tee()`: after a hang-up it drains, and bills, the upstream.
 */
import { byteKeeper } from './byte-keeper.ts'

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

/** Known to workerd only. */
declare const FixedLengthStream: unknown
/** What is decoded on its way into the isolate, and encoded again on its way out: its length is no longer what was said. */
const DECODED = typeof FixedLengthStream === 'undefined' ? /gzip|deflate|br|zstd/i : /gzip|br/i

/**
 * Taps a response; one without a body has ended already. A stream of our own, not a transform and not a writer: only
 * its `cancel` is told at once, also in a silence and with a known length, that the client has hung up (tried in workerd).
 *
 * @param signal The client's: a second word on its hang-up where the runtime gives one (`enable_request_signal`).
 */
export function tap(response: Response, signal?: AbortSignal): Tap {
  const kept = byteKeeper(BOUNDS)
  if (!response.body) return { response, ended: Promise.resolve(tapped(kept, false)) }
  const encoded = DECODED.test(response.headers.get('content-encoding') ?? '')
  const told = encoded ? null : response.headers.get('content-length')
  const length = told !== null && /^\d{1,15}$/.test(told) ? Number(told) : undefined
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  let over = false
  let settle: (what: Tapped) => void
  const ended = new Promise<Tapped>((resolve) => (settle = resolve))
  const end = (partial: boolean) => {
    over = true
    settle(tapped(kept, partial))
  }
  const hangUp = (reason: unknown) => {
    if (over) return
    end(kept.passed !== length)
    reader.cancel(reason).catch(() => {})
  }
  const source: UnderlyingSource<Uint8Array> = {
    pull: (controller) =>
      reader.read().then(
        ({ done, value }) => {
          if (over) return controller.error(new Error('the client has hung up'))
          if (!done) {
            kept.push(value)
            return controller.enqueue(value)
          }
          controller.close()
          end(false)
        },
        (error: unknown) => {
          controller.error(error)
          end(true)
        },
      ),
    cancel: hangUp,
    expectedLength: length,
  }
  signal?.addEventListener('abort', () => hangUp(signal.reason), { once: true })
  const passing = new Response(new ReadableStream(source, { highWaterMark: 0 }), response)
  if (encoded) passing.headers.delete('content-length')
  return { response: passing, ended }
}

function tapped(kept: ReturnType<typeof byteKeeper>, partial: boolean): Tapped {
  const { head, tail } = kept.kept()
  return {
    whole: tail === null,
    partial,
    text() {
      const decoder = new TextDecoder()
      return tail === null ? decoder.decode(head) : `${decoder.decode(head)}\n${decoder.decode(tail)}`
    },
  }
}
