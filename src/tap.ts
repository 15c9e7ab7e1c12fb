/**
 * A response that passes through untouched, and a promise of what it said. Per chunk only a reference is kept, of a long
 * answer those of its head and tail; nothing is decoded before the end. Not `tee()`: after a hang-up it drains, and bills,
 * the upstream.
 */

/** Answers up to this size are kept whole; of longer ones so much of the head and of the tail. Bytes. */
const WHOLE = 256 * 1024
const HEAD = 16 * 1024
const TAIL = 64 * 1024

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

function keeper() {
  const head: Uint8Array[] = []
  let tail: Uint8Array[] = []
  let headSize = 0
  let tailSize = 0
  let whole = true
  return {
    push(chunk: Uint8Array) {
      if (whole && headSize + chunk.length <= WHOLE) {
        head.push(chunk)
        headSize += chunk.length
        return
      }
      if (whole) {
        // from here on only the ends are kept
        whole = false
        let keep = 0
        let size = 0
        while (keep < head.length && size < HEAD) size += head[keep++].length
        tail = head.splice(keep)
        tailSize = headSize - size
      }
      tail.push(chunk)
      tailSize += chunk.length
      while (tail.length > 1 && tailSize - tail[0].length >= TAIL) tailSize -= tail.shift()!.length
    },
    tapped(partial: boolean): Tapped {
      return {
        whole,
        partial,
        text() {
          const decoder = new TextDecoder()
          let text = ''
          for (const chunk of head) text += decoder.decode(chunk, { stream: true })
          if (tail.length > 0) text += `${decoder.decode()}\n`
          for (const chunk of tail) text += decoder.decode(chunk, { stream: true })
          return text + decoder.decode()
        },
      }
    },
  }
}

/** In workerd a stream keeps its Content-Length only when its length is known beforehand; both are native, and cheap. */
declare const FixedLengthStream: undefined | (new (length: number) => TransformStream<Uint8Array, Uint8Array>)
declare const IdentityTransformStream: undefined | (new () => TransformStream<Uint8Array, Uint8Array>)

function passage(length: number): TransformStream<Uint8Array, Uint8Array> {
  if (Number.isSafeInteger(length) && typeof FixedLengthStream === 'function')
    return new FixedLengthStream(length)
  if (typeof IdentityTransformStream === 'function') return new IdentityTransformStream()
  return new TransformStream<Uint8Array, Uint8Array>()
}

/** Moves chunks by hand: half the time of a stream with a transformer (npm run bench, per upstream chunk). */
async function pump(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  writer: WritableStreamDefaultWriter<Uint8Array>,
  kept: ReturnType<typeof keeper>,
): Promise<Tapped> {
  // a client that hangs up while the upstream is silent must reach it at once
  writer.closed.catch((reason) => reader.cancel(reason).catch(() => {}))
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      kept.push(value)
      await writer.write(value)
    }
    await writer.close()
    return kept.tapped(false)
  } catch (error) {
    writer.abort(error).catch(() => {})
    reader.cancel(error).catch(() => {})
    return kept.tapped(true)
  }
}

/** Taps a response. One without a body has ended already. */
export function tap(response: Response): Tap {
  const kept = keeper()
  if (!response.body) return { response, ended: Promise.resolve(kept.tapped(false)) }
  // an encoded answer is decoded on its way through and encoded again: its length is no longer what was said
  const encoded = response.headers.has('content-encoding')
  const length = encoded ? Number.NaN : Number(response.headers.get('content-length') ?? Number.NaN)
  const { readable, writable } = passage(length)
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const ended = pump(reader, writable.getWriter(), kept)
  const tapped = new Response(readable, response)
  if (encoded) tapped.headers.delete('content-length')
  return { response: tapped, ended }
}
