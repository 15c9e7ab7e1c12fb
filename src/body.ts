/** Reads a copy of a request's body: whole up to a bound, of a larger one the tail, where the last turn lies. */
import type { Dialect, Exchange } from './types.ts'

/** Bytes kept of an oversize body's end. */
const TAIL = 256 * 1024

export interface BodyCopy {
  /** Decoded; what is no UTF-8 is replaced. Of an oversize body the tail. */
  readonly text: string
  /** The body was larger than the bound. */
  readonly oversize: boolean
}

/** A body known to lie within the bound, at once. Null where it broke off. */
export function readShort(copy: Request): Promise<BodyCopy | null> {
  return copy.text().then(
    (text) => ({ text, oversize: false }),
    () => null,
  )
}

/** Drains a body of any length, never holding more than `limit` (or the tail) of it. Null where it broke off. */
export async function readLong(stream: ReadableStream<Uint8Array>, limit: number): Promise<BodyCopy | null> {
  const tail = Math.min(TAIL, limit)
  const chunks: Uint8Array[] = []
  let held = 0
  let oversize = false
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      chunks.push(value)
      held += value.length
      oversize ||= held > limit
      if (!oversize) continue
      while (held - chunks[0].length >= tail) held -= chunks.shift()!.length
    }
  } catch {
    return null
  }
  const decoder = new TextDecoder()
  let text = ''
  for (const chunk of chunks) text += decoder.decode(chunk, { stream: true })
  return { text: text + decoder.decode(), oversize }
}

/** The exchange a body tells of, or null where it cannot be read as the dialect. Never throws. */
export function exchangeOf({ text, oversize }: BodyCopy, dialect: Dialect, path: string): Exchange | null {
  if (oversize) return exchangeOfTail(text, dialect, path)
  try {
    return dialect.readRequest(JSON.parse(text), path)
  } catch {
    return null
  }
}

/** What can be said of a body of which only the end is known: its last text, and perhaps its model. */
function exchangeOfTail(tail: string, dialect: Dialect, path: string): Exchange {
  const at = Math.max(tail.lastIndexOf('"content"'), tail.lastIndexOf('"text"'))
  const colon = at < 0 ? -1 : tail.indexOf(':', at)
  const quote = colon < 0 ? -1 : tail.indexOf('"', colon)
  const model =
    /"model"\s*:\s*"([^"\\]{1,128})"/.exec(tail)?.[1] ?? /models\/([^:/]{1,128})/.exec(path)?.[1] ?? ''
  return {
    dialect: dialect.name,
    model,
    system: '',
    // no quote: the tail begins inside the last text
    turns: [{ role: 'user', text: unescape(tail, quote + 1), media: 0, toolCalls: 0 }],
    tools: [],
    sampling: {},
    oversize: true,
  }
}

/** A JSON string's text from `from` up to its closing quote, or to the end. */
function unescape(json: string, from: number): string {
  let end = from
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1
  const inner = json.slice(from, end)
  try {
    return JSON.parse(`"${inner}"`) as string
  } catch {
    return inner
  }
}
