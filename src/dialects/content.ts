/** What the dialects' requests have in common: bounded text, turns, tools. */
import type { Tool, Turn } from '../types.ts'
import { list, record, string, type Json } from './json.ts'

/** Of a conversation the last so many messages are looked at. */
export const MAX_TURNS = 256
/** Of a turn's text so many UTF-16 units are kept: half from its head, half from its tail. */
export const MAX_TEXT = 65_536
const HALF = MAX_TEXT / 2
/** Instructions may stand before the messages that are looked at: in the first so many. */
const MAX_EARLY = 16
const MAX_TOOLS = 128
const MAX_SCHEMA = 16_384

/** A turn while it is put together. */
export type Draft = { -readonly [K in keyof Turn]: Turn[K] }

/** Texts joined by a newline; of a long whole the middle is left out. Linear, and bounded in what it builds. */
export function joinText(texts: readonly string[]): string {
  let length = texts.length - 1
  for (const text of texts) length += text.length
  if (length <= MAX_TEXT) return texts.length === 1 ? texts[0] : texts.join('\n')
  const head: string[] = []
  let room = HALF
  for (let i = 0; i < texts.length && room > 0; i++) {
    head.push(texts[i].slice(0, room))
    room -= texts[i].length + 1
  }
  const tail: string[] = []
  room = HALF
  for (let i = texts.length - 1; i >= 0 && room > 0; i--) {
    tail.push(texts[i].slice(Math.max(0, texts[i].length - room)))
    room -= texts[i].length + 1
  }
  return `${head.join('\n').slice(0, HALF)}${tail.reverse().join('\n').slice(-HALF)}`
}

/** Walks the messages that are looked at: the last `MAX_TURNS`, and `early` those few at the very start before them. */
export function eachMessage(
  messages: readonly unknown[],
  take: (message: Json) => void,
  early: (message: Json) => void,
): void {
  const from = Math.max(0, messages.length - MAX_TURNS)
  for (let i = 0; i < Math.min(from, MAX_EARLY); i++) {
    const message = record(messages[i])
    if (message) early(message)
  }
  for (let i = from; i < messages.length; i++) {
    const message = record(messages[i])
    if (message) take(message)
  }
}

/** Content of OpenAI's kinds: a string, or parts that carry `text`, or that are counted as media. */
export function readParts(content: unknown): { readonly text: string; readonly media: number } {
  if (typeof content === 'string') return { text: joinText([content]), media: 0 }
  const texts: string[] = []
  let media = 0
  for (const item of list(content)) {
    if (typeof item === 'string') texts.push(item)
    const part = record(item)
    if (!part) continue
    const text = string(part.text) ?? string(part.refusal)
    if (text !== undefined) texts.push(text)
    else if (typeof part.type === 'string') media++
  }
  return { text: joinText(texts), media }
}

/** Tools by name, with their schemas as text. `read` answers null for what is none. */
export function readTools(
  tools: readonly unknown[],
  read: (tool: Json) => { readonly name: string | undefined; readonly schema: unknown } | null,
): Tool[] {
  const out: Tool[] = []
  for (let i = 0; i < tools.length && out.length < MAX_TOOLS; i++) {
    const tool = record(tools[i])
    const found = tool && read(tool)
    if (found?.name) out.push({ name: found.name.slice(0, 256), schema: schemaText(found.schema) })
  }
  return out
}

/** A value as JSON text, bounded. */
export function schemaText(schema: unknown): string {
  if (schema === undefined || schema === null) return ''
  try {
    return (JSON.stringify(schema) ?? '').slice(0, MAX_SCHEMA)
  } catch {
    // nested deeper than the stack: there is a schema, and it says nothing
    return '{}'
  }
}

/** How many stop sequences: a string is one. */
export function stopCount(stop: unknown): number | undefined {
  if (typeof stop === 'string') return 1
  return Array.isArray(stop) ? stop.length : undefined
}

const SLOW = /[%]|\/\/|.\/$/

/** A path as servers read it: escapes resolved, slashes single, none at the end. */
export function plainPath(path: string): string {
  if (!SLOW.test(path)) return path
  let decoded = path
  try {
    decoded = decodeURIComponent(path)
  } catch {
    // not decodable: as it stands
  }
  return decoded.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
}
