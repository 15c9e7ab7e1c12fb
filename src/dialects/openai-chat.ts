/** OpenAI chat completions: https://platform.openai.com/docs/api-reference/chat */
import type { Answer, Dialect, Turn } from '../types.ts'
import { eachMessage, joinText, plainPath, readParts, readTools, schemaText, stopCount } from './content.ts'
import { count, flag, list, number, record, string, sum, type Json } from './json.ts'
import { openaiError } from './openai-errors.ts'
import { estimateTokens, lastDocuments, salvage } from './sse.ts'

const FINISH: Readonly<Record<string, Answer['finish']>> = {
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool',
  function_call: 'tool',
  content_filter: 'refusal',
}
/** The strings that hold an answer's text, for the estimate. */
const TEXTS = ['content', 'reasoning_content', 'arguments', 'refusal']

export const openaiChat: Dialect = {
  name: 'openai-chat',

  matches: (path) => plainPath(path).endsWith('/chat/completions'),

  readRequest(body) {
    const request = record(body)
    if (!request || !Array.isArray(request.messages)) return null
    const system: string[] = []
    const turns: Turn[] = []
    const instruct = ({ role, content }: Json) => {
      if (role === 'system' || role === 'developer') system.push(readParts(content).text)
    }
    eachMessage(
      request.messages,
      (message) => {
        const { role, content } = message
        if (role === 'user') turns.push({ role, ...readParts(content), toolCalls: 0 })
        else if (role === 'assistant') {
          const toolCalls = list(message.tool_calls).length + (record(message.function_call) ? 1 : 0)
          turns.push({ role, ...readParts(content), toolCalls })
        } else if (role === 'tool' || role === 'function')
          turns.push({ role: 'tool', ...readParts(content), toolCalls: 0 })
        else instruct(message)
      },
      instruct,
    )
    const bias = record(request.logit_bias)
    const format = record(request.response_format)?.type
    const effort = string(request.reasoning_effort)
    return {
      dialect: 'openai-chat',
      model: string(request.model) ?? '',
      system: joinText(system),
      turns,
      tools: readTools([...list(request.tools), ...list(request.functions)], (tool) => {
        const own = record(tool.function) ?? record(tool.custom) ?? tool
        return { name: string(own.name), schema: own.parameters ?? own.format }
      }),
      sampling: {
        temperature: number(request.temperature),
        topP: number(request.top_p),
        maxTokens: count(request.max_completion_tokens) ?? count(request.max_tokens),
        choiceCount: count(request.n),
        logprobs: flag(request.logprobs),
        topLogprobs: count(request.top_logprobs),
        logitBias: bias && Object.keys(bias).length,
        biasText: bias && schemaText(bias),
        seed: number(request.seed),
        stopSequences: stopCount(request.stop),
        stream: flag(request.stream),
        structured: format === undefined ? undefined : format === 'json_object' || format === 'json_schema',
        reasoning: effort === undefined ? undefined : effort !== 'none',
      },
      endUser: string(request.safety_identifier) ?? string(request.user),
      oversize: false,
    }
  },

  readAnswer({ text }) {
    let usage: Json | undefined
    let finish: string | undefined
    let refused = false
    for (const document of lastDocuments(text)) {
      usage ??= record(document.usage)
      for (const item of list(document.choices)) {
        const choice = record(item)
        finish ??= string(choice?.finish_reason)
        const message = record(choice?.message) ?? record(choice?.delta)
        if (string(message?.refusal)) refused = true
      }
    }
    usage ??= record(salvage(text, 'usage'))
    finish ??= string(salvage(text, 'finish_reason'))
    // Azure and some gateways stop with `stop` after a refusal that was told in its own field
    const mapped = finish === undefined ? undefined : (FINISH[finish] ?? 'other')
    return {
      inputTokens: sum(usage?.prompt_tokens),
      outputTokens: sum(usage?.completion_tokens) ?? estimateTokens(text, TEXTS),
      finish: refused && mapped === 'stop' ? 'refusal' : mapped,
    }
  },

  refuse: openaiError,
}
