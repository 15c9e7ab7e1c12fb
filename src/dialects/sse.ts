/**
 * The JSON documents of an answer's text: one document, an array of them, or server-sent events
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream). Tolerant of what was cut, and
 * linear in the text.
 */
import { list, parse, record, type Json } from './json.ts'

/** Of a stream so many events are parsed, from its end; what providers report stands in the last few. */
const LAST = 12
/** How long a value is followed that is looked for in a cut text. */
const MAX_VALUE = 4096

/** The payloads of a stream's events, in order. Comments, other fields and `[DONE]` are left out. */
export function payloadsOf(text: string): string[] {
  const payloads: string[] = []
  let data: string | null = null
  let at = 0
  const end = () => {
    if (data !== null && data !== '' && data !== '[DONE]') payloads.push(data)
    data = null
  }
  while (at < text.length) {
    let stop = text.indexOf('\n', at)
    if (stop < 0) stop = text.length
    const length = stop > at && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop
    if (length === at) end()
    else if (text.startsWith('data:', at)) {
      const from = text.charCodeAt(at + 5) === 32 ? at + 6 : at + 5
      const line = text.slice(from, length)
      data = data === null ? line : `${data}\n${line}`
    }
    at = stop + 1
  }
  end()
  return payloads
}

/** The last documents of an answer, newest first, at most `LAST` of them; of one that is no stream the only one. */
export function lastDocuments(text: string): Json[] {
  const documents: Json[] = []
  const add = (value: unknown) => {
    const document = record(value)
    if (document) documents.push(document)
  }
  if (!looksLikeJson(text)) {
    const payloads = payloadsOf(text)
    for (let i = payloads.length - 1; i >= Math.max(0, payloads.length - LAST); i--) add(parse(payloads[i]))
    return documents
  }
  const value = parse(text)
  if (!Array.isArray(value)) add(value)
  else for (const item of list(value).slice(-LAST).reverse()) add(item)
  return documents
}

/** The first documents of a stream, for what stands at its start. */
export function firstDocument(text: string): Json | undefined {
  if (looksLikeJson(text)) return undefined
  // events before the first one of interest are short: a few KiB hold it
  return record(parse(payloadsOf(text.slice(0, 16_384))[0] ?? ''))
}

function looksLikeJson(text: string): boolean {
  let at = 0
  while (at < text.length && text.charCodeAt(at) <= 32) at++
  const first = text[at]
  return first === '{' || first === '['
}

/**
 * The value of the last `"name":` in a text, wherever it stands: for documents that were cut. A model's own words cannot
 * be mistaken for it, since quotes inside strings are escaped.
 */
export function salvage(text: string, name: string): unknown {
  const key = `"${name}"`
  let at = text.length
  // a name may occur often in hostile text: a few tries, then it is given up
  for (let tries = 0; tries < 8; tries++) {
    at = text.lastIndexOf(key, at - 1)
    if (at < 0) return undefined
    if (text[at - 1] !== '\\') {
      let from = at + key.length
      while (text.charCodeAt(from) <= 32) from++
      if (text[from] === ':') {
        const value = valueAt(text, from + 1)
        if (value !== undefined && value !== null) return value
      }
    }
    if (at === 0) return undefined
  }
  return undefined
}

/** The JSON value that begins at or after a place. */
function valueAt(text: string, start: number): unknown {
  let from = start
  while (text.charCodeAt(from) <= 32) from++
  let depth = 0
  let quoted = false
  const limit = Math.min(text.length, from + MAX_VALUE)
  for (let i = from; i < limit; i++) {
    const char = text[i]
    if (quoted) {
      if (char === '\\') i++
      else if (char === '"') {
        quoted = false
        if (depth === 0) return parse(text.slice(from, i + 1))
      }
    } else if (char === '"') quoted = true
    else if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') {
      depth--
      if (depth === 0) return parse(text.slice(from, i + 1))
      if (depth < 0) return parse(text.slice(from, i))
    } else if (char === ',' && depth === 0) return parse(text.slice(from, i))
  }
  return undefined
}

/**
 * How many tokens an answer's text has, where the provider did not say: the string values of the given names are
 * measured, at four characters to a token (one for each character of Chinese, Japanese and Korean), and every value
 * counts as one at least, for streams send about a token an event. Of a cut answer it is a lower bound.
 */
export function estimateTokens(text: string, names: readonly string[]): number | undefined {
  let narrow = 0
  let wide = 0
  let values = 0
  for (const name of names) {
    const key = `"${name}"`
    for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at)) {
      const escaped = text[at - 1] === '\\'
      at += key.length
      if (escaped) continue
      while (text.charCodeAt(at) <= 32) at++
      if (text[at] !== ':') continue
      at++
      while (text.charCodeAt(at) <= 32) at++
      if (text[at] !== '"') continue
      at++
      if (text[at] !== '"') values++
      for (; at < text.length && text[at] !== '"'; at++) {
        const code = text.charCodeAt(at)
        if (code >= 0x2e80) wide++
        else narrow++
        if (code === 92) {
          // an escape is one character; \uXXXX beyond Latin is most often a wide one
          if (text[at + 1] === 'u') {
            if (text[at + 2] >= '3') {
              narrow--
              wide++
            }
            at += 4
          }
          at++
        }
      }
    }
  }
  return values === 0 ? undefined : Math.max(values, wide + Math.ceil(narrow / 4))
}
