/**
 * Gemini generateContent and streamGenerateContent, of the Gemini API and of Vertex AI:
 * https://ai.google.dev/api/generate-content. Its JSON is protobuf's: every field goes by two spellings,
 * https://protobuf.dev/programming-guides/json/
 */
import type { Answer, Dialect, RefusalStatus, Turn } from '../types.ts'
import { eachMessage, joinText, plainPath, readTools, stopCount } from './content.ts'
import { count, flag, list, number, record, string, sum, type Json } from './json.ts'
import { estimateTokens, lastDocuments, salvage } from './sse.ts'

const PATH = /\/(?:models|tunedModels|endpoints)\/([^/:]+):(generateContent|streamGenerateContent)$/
const FINISH: Readonly<Record<string, Answer['finish']>> = {
  STOP: 'stop',
  MAX_TOKENS: 'length',
  SAFETY: 'refusal',
  RECITATION: 'refusal',
  BLOCKLIST: 'refusal',
  PROHIBITED_CONTENT: 'refusal',
  SPII: 'refusal',
  IMAGE_SAFETY: 'refusal',
}
/** https://cloud.google.com/apis/design/errors#handling_errors */
const STATUS: Readonly<Record<RefusalStatus, string>> = {
  400: 'INVALID_ARGUMENT',
  403: 'PERMISSION_DENIED',
  429: 'RESOURCE_EXHAUSTED',
  503: 'UNAVAILABLE',
}
const TEXTS = ['text']

/** A field by either of its spellings. */
function field(object: Json | undefined, camel: string): unknown {
  if (!object) return undefined
  return object[camel] ?? object[camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]
}

/** A content's turns: answers of functions are the tools' turn, what stands beside them is the user's. */
function readContent(content: Json, turns: Turn[]): void {
  const role = content.role === 'model' ? 'assistant' : 'user'
  const own: string[] = []
  const results: string[] = []
  let media = 0
  let toolCalls = 0
  const parts = Array.isArray(content.parts) ? list(content.parts) : [content.parts]
  for (const item of parts) {
    const part = record(item)
    if (!part) continue
    const answered = record(field(part, 'functionResponse'))
    if (answered) results.push(resultText(answered.response))
    else if (field(part, 'functionCall')) toolCalls++
    else if (typeof part.text === 'string') {
      if (part.thought !== true) own.push(part.text)
    } else if (field(part, 'inlineData') ?? field(part, 'fileData')) media++
  }
  if (results.length > 0) turns.push({ role: 'tool', text: joinText(results), media: 0, toolCalls: 0 })
  if (results.length === 0 || own.length > 0 || media > 0)
    turns.push({ role, text: joinText(own), media, toolCalls: role === 'assistant' ? toolCalls : 0 })
}

/** The strings at the top of a function's answer. */
function resultText(response: unknown): string {
  const values = Object.values(record(response) ?? {})
  return joinText(values.filter((value): value is string => typeof value === 'string'))
}

/** Tools by declaration; the built-in ones (`googleSearch: {}`) by their name. */
function declarations(tools: unknown): unknown[] {
  const all: unknown[] = []
  for (const item of list(tools)) {
    const tool = record(item) ?? {}
    const declared = list(field(tool, 'functionDeclarations'))
    for (let i = 0; i < Math.min(declared.length, 256); i++) all.push(declared[i])
    if (declared.length === 0) for (const name in tool) if (record(tool[name])) all.push({ name })
    if (all.length > 256) break
  }
  return all
}

export const geminiGenerate: Dialect = {
  name: 'gemini-generate',

  matches: (path) => PATH.test(plainPath(path)),

  readRequest(body, path) {
    const request = record(body)
    const contents = request && (Array.isArray(request.contents) ? request.contents : [request.contents])
    if (!request || !contents || (contents.length === 1 && !record(contents[0]))) return null
    const turns: Turn[] = []
    eachMessage(
      contents,
      (content) => readContent(content, turns),
      () => {},
    )
    const system: Turn[] = []
    const instruction = record(field(request, 'systemInstruction'))
    if (instruction) readContent(instruction, system)
    const config = record(field(request, 'generationConfig'))
    const called = PATH.exec(plainPath(path))
    return {
      dialect: 'gemini-generate',
      model: called?.[1] ?? '',
      system: joinText(system.map(({ text }) => text)),
      turns,
      tools: readTools(declarations(request.tools), (tool) => ({
        name: string(tool.name),
        schema: tool.parameters ?? field(tool, 'parametersJsonSchema'),
      })),
      sampling: {
        temperature: number(config?.temperature),
        topP: number(field(config, 'topP')),
        maxTokens: count(field(config, 'maxOutputTokens')),
        choiceCount: count(field(config, 'candidateCount')),
        logprobs: flag(field(config, 'responseLogprobs')),
        topLogprobs: count(config?.logprobs),
        seed: number(config?.seed),
        stopSequences: stopCount(field(config, 'stopSequences')),
        stream: called?.[2] === 'streamGenerateContent',
        structured: structuredOf(config),
        reasoning: reasoningOf(record(field(config, 'thinkingConfig'))),
      },
      oversize: false,
    }
  },

  readAnswer({ text }) {
    let usage: Json | undefined
    let finish: string | undefined
    let called = false
    for (const document of lastDocuments(text)) {
      usage ??= record(field(document, 'usageMetadata'))
      if (record(field(document, 'promptFeedback'))?.blockReason) finish ??= 'SAFETY'
      for (const item of list(document.candidates)) {
        const candidate = record(item)
        finish ??= string(field(candidate, 'finishReason'))
        for (const part of list(record(candidate?.content)?.parts)) {
          if (record(part)?.functionCall) called = true
        }
      }
    }
    usage ??= record(salvage(text, 'usageMetadata'))
    finish ??= string(salvage(text, 'finishReason'))
    const mapped = finish === undefined ? undefined : (FINISH[finish] ?? 'other')
    return {
      inputTokens: sum(usage?.promptTokenCount, usage?.toolUsePromptTokenCount),
      outputTokens:
        sum(usage?.candidatesTokenCount, usage?.thoughtsTokenCount) ?? estimateTokens(text, TEXTS),
      finish: called && mapped === 'stop' ? 'tool' : mapped,
    }
  },

  refuse: (status, message) => ({ body: { error: { code: status, message, status: STATUS[status] } } }),
}

function structuredOf(config: Json | undefined): boolean | undefined {
  const type = string(field(config, 'responseMimeType'))
  if (record(field(config, 'responseSchema')) ?? record(field(config, 'responseJsonSchema'))) return true
  return type === undefined ? undefined : type === 'application/json'
}

function reasoningOf(thinking: Json | undefined): boolean | undefined {
  if (!thinking) return undefined
  const budget = number(field(thinking, 'thinkingBudget'))
  return field(thinking, 'includeThoughts') === true || budget === undefined || budget !== 0
}
