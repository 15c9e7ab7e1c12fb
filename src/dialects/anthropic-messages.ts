/** Anthropic messages: https://docs.anthropic.com/en/api/messages and https://docs.anthropic.com/en/api/messages-streaming */
import type { Answer, Dialect, RefusalStatus, Turn } from '../types.ts'
import { eachMessage, joinText, plainPath, readParts, readTools, stopCount } from './content.ts'
import { count, flag, list, number, record, string, sum, type Json } from './json.ts'
import { estimateTokens, firstDocument, lastDocuments, salvage } from './sse.ts'

const FINISH: Readonly<Record<string, Answer['finish']>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  tool_use: 'tool',
  refusal: 'refusal',
}
/** https://docs.anthropic.com/en/api/errors */
const ERRORS: Readonly<Record<RefusalStatus, string>> = {
  400: 'invalid_request_error',
  403: 'permission_error',
  429: 'rate_limit_error',
  503: 'overloaded_error',
}
const TEXTS = ['text', 'thinking', 'partial_json']
const THREAD = /\/threads\/[^/]+\/messages$/

/** A message's turns: results of tools are the tools' turn, what stands beside them is the user's. */
function readMessage({ role, content }: Json, turns: Turn[]): void {
  if (role !== 'user' && role !== 'assistant') return
  if (typeof content === 'string') {
    turns.push({ role, ...readParts(content), toolCalls: 0 })
    return
  }
  const own: string[] = []
  const results: string[] = []
  let media = 0
  let resultMedia = 0
  let resultCount = 0
  let toolCalls = 0
  for (const item of list(content)) {
    const block = record(item)
    if (!block) continue
    const type = string(block.type) ?? ''
    if (typeof block.text === 'string') own.push(block.text)
    else if (type === 'tool_use' || type === 'server_tool_use' || type === 'mcp_tool_use') toolCalls++
    else if (type.endsWith('tool_result')) {
      resultCount++
      const result = readParts(block.content)
      if (result.text !== '') results.push(result.text)
      resultMedia += result.media
    } else if (type !== '' && !type.endsWith('thinking')) media++
  }
  // results of the provider's own tools stand in the assistant's turn, and are no turn of their own
  if (resultCount > 0 && role === 'user')
    turns.push({ role: 'tool', text: joinText(results), media: resultMedia, toolCalls: 0 })
  if (role === 'assistant' || resultCount === 0 || own.length > 0 || media > 0)
    turns.push({ role, text: joinText(own), media, toolCalls: role === 'assistant' ? toolCalls : 0 })
}

export const anthropicMessages: Dialect = {
  name: 'anthropic-messages',

  matches(path) {
    const plain = plainPath(path)
    // OpenAI's threads have messages too, which are no calls to a model
    return plain.endsWith('/messages') && !THREAD.test(plain)
  },

  readRequest(body) {
    const request = record(body)
    if (!request || !Array.isArray(request.messages)) return null
    const turns: Turn[] = []
    eachMessage(
      request.messages,
      (message) => readMessage(message, turns),
      () => {},
    )
    const thinking = record(request.thinking)?.type
    const format = record(record(request.output_config)?.format) ?? record(request.output_format)
    return {
      dialect: 'anthropic-messages',
      model: string(request.model) ?? '',
      system: readParts(request.system).text,
      turns,
      tools: readTools(list(request.tools), (tool) => ({
        name: string(tool.name) ?? string(tool.type),
        schema: tool.input_schema,
      })),
      sampling: {
        temperature: number(request.temperature),
        topP: number(request.top_p),
        maxTokens: count(request.max_tokens),
        stopSequences: stopCount(request.stop_sequences),
        stream: flag(request.stream),
        structured: format && true,
        reasoning: thinking === undefined ? undefined : thinking !== 'disabled',
      },
      endUser: string(record(request.metadata)?.user_id),
      oversize: false,
    }
  },

  readAnswer({ text }) {
    let usage: Json | undefined
    let finish: string | undefined
    for (const document of lastDocuments(text)) {
      if (document.type !== 'message_delta' && document.type !== 'message') continue
      usage ??= record(document.usage)
      finish ??= string(document.stop_reason) ?? string(record(document.delta)?.stop_reason)
    }
    // input tokens are told at the start of a stream, output tokens with its last delta
    const start = record(firstDocument(text)?.message)
    const opening = record(start?.usage)
    if (!usage && !opening) usage = record(salvage(text, 'usage'))
    finish ??= string(salvage(text, 'stop_reason'))
    return {
      inputTokens: inputOf(usage) ?? inputOf(opening),
      outputTokens: sum(usage?.output_tokens) ?? estimateTokens(text, TEXTS) ?? sum(opening?.output_tokens),
      finish: finish === undefined ? undefined : (FINISH[finish] ?? 'other'),
    }
  },

  refuse: (status, message) => ({ body: { type: 'error', error: { type: ERRORS[status], message } } }),
}

/** What was read from and written to the cache is input as well, and not in `input_tokens`. */
function inputOf(usage: Json | undefined): number | undefined {
  if (count(usage?.input_tokens) === undefined) return undefined
  return sum(usage?.input_tokens, usage?.cache_creation_input_tokens, usage?.cache_read_input_tokens)
}
