/** A request's body, read beside its forwarding: whole up to a bound, of a larger one its ends. */
import { byteKeeper } from './byte-keeper.ts'
import { chunksOf } from './chunks.ts'
import type { Dialect, Exchange } from './types.ts'

/** Bytes kept of an oversize body: of its end, where the last turn lies, and of its start, where most clients name the model. */
const TAIL = 256 * 1024
const HEAD = 1024
/** Bodies up to this size are read whole before they are forwarded: copying a stream costs more than all else (bench). */
const SHORT = 64 * 1024
/** One for all: to make one costs as much as to use it (bench). */
const decoder = new TextDecoder()
/** Bytes asked for at once. A default reader of workerd gives 4,096: five times the CPU. */
const CHUNK = 64 * 1024

export interface BodyCopy {
  /** Decoded; what is no UTF-8 is replaced. Of an oversize body the tail. */
  readonly text: string
  /** Of an oversize body. */
  readonly head?: string
  /** The body was larger than the bound. */
  readonly oversize: boolean
}

export interface WatchedBody {
  /** The request that is to be forwarded. */
  readonly request: Request
  /** Reads before the forwarding, no more than the bound; of a larger body only that it is larger. Null: nothing to read. */
  before(): Promise<BodyCopy | null>
  /** What has been read by now: for after the answer. Null where the body broke off. */
  after(): Promise<BodyCopy | null>
  /** Nobody will read it. */
  release(): void
}

/** Watches a body that is forwarded byte by byte as it was sent, and with its Content-Length. */
export function watchBody(request: Request, limit: number): WatchedBody | Promise<WatchedBody> {
  if (!request.body) return unreadBody(request)
  const told = request.headers.get('content-length')
  const length = told !== null && /^\d{1,15}$/.test(told) ? Number(told) : undefined
  if (length === undefined || length > limit) return longBody(request, limit, length)
  return length <= SHORT ? shortBody(request) : clonedBody(request)
}

/** One of which nothing is known. */
export function unreadBody(request: Request): WatchedBody {
  const none = async () => null
  return { request, before: none, after: none, release() {} }
}

/** One that was read before us, and is remembered as a text. */
export function usedBody(request: Request, text: () => Promise<string>, limit: number): WatchedBody {
  async function read(): Promise<BodyCopy | null> {
    try {
      const all = await text()
      return all.length <= limit
        ? { text: all, oversize: false }
        : { text: all.slice(-Math.min(TAIL, limit)), head: all.slice(0, HEAD), oversize: true }
    } catch {
      return null
    }
  }
  return { request, before: read, after: read, release() {} }
}

/** Cheapest: it is there with the head, or soon after, and is forwarded as bytes. */
async function shortBody(request: Request): Promise<WatchedBody> {
  let bytes: ArrayBuffer
  try {
    bytes = await request.arrayBuffer()
  } catch {
    // broken off: the upstream is told so
    return unreadBody(request)
  }
  let copy: BodyCopy | null = null
  const read = async () => (copy ??= { text: decoder.decode(bytes), oversize: false })
  return {
    request: new Request(request, { method: request.method, body: bytes }),
    before: read,
    after: read,
    release() {},
  }
}

/** The copy waits unread until the answer has ended. */
function clonedBody(request: Request): WatchedBody {
  const copy = request.clone()
  let reading: Promise<BodyCopy | null> | null = null
  const read = () =>
    (reading ??= copy.text().then(
      (text) => ({ text, oversize: false }),
      () => null,
    ))
  return {
    request,
    before: read,
    after: read,
    release() {
      if (!reading) copy.body?.cancel().catch(() => {})
    },
  }
}

/** Not `clone()`: with an upstream slower than the client it would hold the whole body. */
function longBody(request: Request, limit: number, length: number | undefined): WatchedBody {
  // of one known to be larger nothing is kept whole
  const kept = byteKeeper({
    whole: length === undefined ? limit : 0,
    head: HEAD,
    tail: Math.min(TAIL, limit),
  })
  const { read, cancel } = chunksOf(request.body as ReadableStream<Uint8Array>, CHUNK)
  /** Read before it was asked for: no more than the bound and a chunk. */
  const ahead: Uint8Array[] = []
  let done = false
  let broken = false

  async function next(): Promise<Uint8Array | null> {
    try {
      const chunk = await read()
      if (chunk) kept.push(chunk)
      else done = true
      return chunk
    } catch (error) {
      broken = done = true
      throw error
    }
  }

  function copy(): BodyCopy | null {
    if (broken) return null
    const { head, tail } = kept.kept()
    return tail === null
      ? { text: decoder.decode(head), oversize: false }
      : { text: decoder.decode(tail), head: decoder.decode(head), oversize: true }
  }

  const source: UnderlyingSource<Uint8Array> = {
    async pull(controller) {
      const chunk = ahead.shift() ?? (done && !broken ? null : await next())
      if (chunk) controller.enqueue(chunk)
      else controller.close()
    },
    cancel,
    expectedLength: length,
  }
  const body = new ReadableStream(source, { highWaterMark: 0 })
  return {
    // `duplex` is asked for outside workerd
    request: new Request(request, { body, duplex: 'half' } as RequestInit),
    async before() {
      if (length !== undefined) return { text: '', oversize: true }
      try {
        while (!done && kept.passed <= limit) {
          const chunk = await next()
          if (chunk) ahead.push(chunk)
        }
      } catch {
        // it breaks off for the upstream as well
      }
      return kept.passed > limit ? { text: '', oversize: true } : copy()
    },
    after: async () => copy(),
    release: () => void (done || cancel()),
  }
}

/** The exchange a body tells of, or null where it cannot be read as the dialect. Never throws. */
export function exchangeOf(copy: BodyCopy, dialect: Dialect, path: string): Exchange | null {
  if (copy.oversize) return exchangeOfEnds(copy, dialect, path)
  try {
    return dialect.readRequest(JSON.parse(copy.text), path)
  } catch {
    return null
  }
}

const MODEL = /"model"\s*:\s*"([^"\\]{1,128})"/
/** A field that holds what is said in one of the dialects, where it is a text; and not the value `"text"` of another. */
const SAID = /"(?:content|text|input)"\s*:\s*"/g

/** What can be said of a body of which only the ends are known: its last text, and perhaps its model. */
function exchangeOfEnds({ text: tail, head = '' }: BodyCopy, dialect: Dialect, path: string): Exchange {
  let from = 0
  // none: the tail begins inside the last text
  for (const { index, 0: field } of tail.matchAll(SAID)) from = index + field.length
  const model = (MODEL.exec(head) ?? MODEL.exec(tail))?.[1] ?? /models\/([^:/]{1,128})/.exec(path)?.[1] ?? ''
  return {
    dialect: dialect.name,
    model,
    system: '',
    turns: tail === '' ? [] : [{ role: 'user', text: textAt(tail, from), media: 0, toolCalls: 0 }],
    tools: [],
    sampling: {},
    oversize: true,
  }
}

/** A JSON string's text from `from` up to its closing quote, or to the end. */
function textAt(json: string, from: number): string {
  let end = from
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1
  const inner = json.slice(from, end)
  try {
    return JSON.parse(`"${inner}"`) as string
  } catch {
    return inner
  }
}
