/** OpenAI responses: https://platform.openai.com/docs/api-reference/responses */
import type { Answer, Dialect, Turn } from '../types.ts'
import { eachMessage, joinText, plainPath, readParts, readTools, type Draft } from './content.ts'
import { count, flag, list, number, record, string, sum, type Json } from './json.ts'
import { openaiError } from './openai-errors.ts'
import { estimateTokens, lastDocuments, salvage } from './sse.ts'

/** The strings that hold an answer's text: of a stream the deltas, of a document the texts. */
const DELTAS = ['delta']
const TEXTS = ['text', 'arguments', 'refusal']

/** Reads the items of `input` into turns; calls of tools join the assistant's turn they follow. */
function readItems(items: readonly unknown[], turns: Draft[], system: string[]): void {
  const instruct = ({ role, content }: Json) => {
    if (role === 'system' || role === 'developer') system.push(readParts(content).text)
  }
  eachMessage(
    items,
    (item) => {
      const type = string(item.type) ?? 'message'
      if (type === 'message') {
        const { role } = item
        if (role === 'user' || role === 'assistant')
          turns.push({ role, ...readParts(item.content), toolCalls: 0 })
        else instruct(item)
      } else if (type.endsWith('_call_output')) {
        turns.push({ role: 'tool', ...readParts(item.output), toolCalls: 0 })
      } else if (type.endsWith('_call')) {
        const last = turns[turns.length - 1]
        if (last?.role === 'assistant') last.toolCalls++
        else turns.push({ role: 'assistant', text: '', media: 0, toolCalls: 1 })
      }
    },
    instruct,
  )
}

/** A stored prompt's variables are what the caller asks with: https://platform.openai.com/docs/guides/prompting */
function readVariables(prompt: Json): Turn {
  const values = Object.values(record(prompt.variables) ?? {})
  return { role: 'user', ...readParts(values), toolCalls: 0 }
}

export const openaiResponses: Dialect = {
  name: 'openai-responses',

  matches: (path) => plainPath(path).endsWith('/responses'),

  readRequest(body) {
    const request = record(body)
    if (!request) return null
    const { input } = request
    const prompt = record(request.prompt)
    const turns: Draft[] = []
    const system: string[] = []
    const instructions = string(request.instructions)
    if (instructions !== undefined) system.push(instructions)
    // what came before lies with the provider: its answer is there, its text is not
    if (string(request.previous_response_id) ?? string(request.conversation) ?? record(request.conversation))
      turns.push({ role: 'assistant', text: '', media: 0, toolCalls: 0 })
    if (typeof input === 'string') turns.push({ role: 'user', ...readParts(input), toolCalls: 0 })
    else if (Array.isArray(input)) readItems(input, turns, system)
    else if (prompt) turns.push(readVariables(prompt))
    else return null
    const format = record(record(request.text)?.format)?.type
    const reasoning = record(request.reasoning)
    const topLogprobs = count(request.top_logprobs)
    const included = list(request.include).includes('message.output_text.logprobs')
    return {
      dialect: 'openai-responses',
      model: string(request.model) ?? '',
      system: joinText(system),
      turns,
      tools: readTools(list(request.tools), (tool) => ({
        name: string(tool.name) ?? string(tool.type),
        schema: tool.parameters ?? tool.format,
      })),
      sampling: {
        temperature: number(request.temperature),
        topP: number(request.top_p),
        maxTokens: count(request.max_output_tokens),
        logprobs: included || (topLogprobs ?? 0) > 0 || undefined,
        topLogprobs,
        stream: flag(request.stream),
        structured: format === undefined ? undefined : format === 'json_object' || format === 'json_schema',
        reasoning: reasoning && reasoning.effort !== 'none',
      },
      endUser: string(request.safety_identifier) ?? string(request.user),
      oversize: false,
    }
  },

  readAnswer({ text, streamed }) {
    for (const document of lastDocuments(text)) {
      // an event carries the response; without a stream it is the document itself
      const response = record(document.response) ?? document
      const usage = record(response.usage)
      const finish = finishOf(response)
      if (!usage && !finish) continue
      return {
        inputTokens: sum(usage?.input_tokens),
        outputTokens: sum(usage?.output_tokens) ?? estimateTokens(text, streamed ? DELTAS : TEXTS),
        finish,
      }
    }
    const usage = record(salvage(text, 'usage'))
    const reason = record(salvage(text, 'incomplete_details'))?.reason
    return {
      inputTokens: sum(usage?.input_tokens),
      outputTokens: sum(usage?.output_tokens) ?? estimateTokens(text, streamed ? DELTAS : TEXTS),
      finish: string(reason) ? incomplete(reason) : usage ? 'stop' : undefined,
    }
  },

  refuse: openaiError,
}

function incomplete(reason: unknown): Answer['finish'] {
  return reason === 'max_output_tokens' ? 'length' : reason === 'content_filter' ? 'refusal' : 'other'
}

function finishOf(response: Json): Answer['finish'] {
  const { status } = response
  if (status === 'incomplete') return incomplete(record(response.incomplete_details)?.reason)
  if (status === 'failed' || status === 'cancelled') return 'other'
  if (status !== 'completed' || response.object !== 'response') return undefined
  let finish: Answer['finish'] = 'stop'
  for (const item of list(response.output)) {
    const output = record(item)
    if (output?.type === 'function_call' || output?.type === 'custom_tool_call') return 'tool'
    for (const part of list(output?.content)) if (record(part)?.type === 'refusal') finish = 'refusal'
  }
  return finish
}
