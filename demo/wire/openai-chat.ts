/** OpenAI chat completions, served: https://platform.openai.com/docs/api-reference/chat/object and .../chat-streaming */
import { openai } from './openai.ts'
import { callable, CREATED, event, fields, items, pieces, textOf, wholeOr } from './read.ts'
import type { Reply, Wire } from './types.ts'

const FINISH = { stop: 'stop', length: 'length', tool: 'tool_calls' } as const

const usageOf = ({ inputTokens, outputTokens }: Reply) => ({
  prompt_tokens: inputTokens,
  completion_tokens: outputTokens,
  total_tokens: inputTokens + outputTokens,
  prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
  completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
})

const toolCalls = ({ id, call }: Reply) =>
  call && [
    {
      id: `call_${id}`,
      type: 'function',
      function: { name: call.name, arguments: JSON.stringify(call.input) },
    },
  ]

export const openaiChatWire: Wire = {
  ...openai,
  name: 'openai-chat',
  owns: (path) => path.startsWith('/v1/'),
  calls: (path) => path === '/v1/chat/completions',

  read(body) {
    const messages = items(body.messages)
    if (messages.length === 0) return { missing: 'messages' }
    if (typeof body.model !== 'string') return { missing: 'model' }
    const last = messages[messages.length - 1]
    const declared = fields(items(body.tools)[0]?.function)
    return {
      model: body.model,
      prompt: textOf(last.content),
      length: messages.reduce((sum, { content }) => sum + textOf(content).length + 12, 0),
      maxTokens: wholeOr(body.max_completion_tokens, wholeOr(body.max_tokens, 0)) || null,
      stream: body.stream === true,
      tool:
        body.tool_choice === 'none'
          ? null
          : callable(declared.name, declared.parameters, last.role === 'tool'),
      choices: wholeOr(body.n, 1),
    }
  },

  document: (reply) => ({
    id: `chatcmpl-${reply.id}`,
    object: 'chat.completion',
    created: CREATED,
    model: reply.model,
    choices: Array.from({ length: reply.choices }, (_, index) => ({
      index,
      message: {
        role: 'assistant',
        content: reply.call ? null : reply.text,
        refusal: null,
        annotations: [],
        ...(reply.call && { tool_calls: toolCalls(reply) }),
      },
      logprobs: null,
      finish_reason: FINISH[reply.finish],
    })),
    usage: usageOf(reply),
    service_tier: 'default',
    system_fingerprint: 'fp_standin',
  }),

  events(reply, body) {
    const withUsage = fields(body.stream_options).include_usage === true
    const chunk = (choices: unknown, usage: unknown = null) =>
      event({
        id: `chatcmpl-${reply.id}`,
        object: 'chat.completion.chunk',
        created: CREATED,
        model: reply.model,
        service_tier: 'default',
        system_fingerprint: 'fp_standin',
        choices,
        ...(withUsage && { usage }),
      })
    const delta = (index: number, delta: unknown, finish_reason: string | null = null) =>
      chunk([{ index, delta, logprobs: null, finish_reason }])
    const out: string[] = []
    for (let index = 0; index < reply.choices; index++) {
      out.push(delta(index, { role: 'assistant', content: reply.call ? null : '', refusal: null }))
      const call = toolCalls(reply)?.[0]
      if (call) {
        out.push(
          delta(index, {
            tool_calls: [{ index: 0, ...call, function: { name: call.function.name, arguments: '' } }],
          }),
        )
        out.push(
          delta(index, { tool_calls: [{ index: 0, function: { arguments: call.function.arguments } }] }),
        )
      } else for (const content of pieces(reply.text)) out.push(delta(index, { content }))
      out.push(delta(index, {}, FINISH[reply.finish]))
    }
    if (withUsage) out.push(chunk([], usageOf(reply)))
    out.push('data: [DONE]\n\n')
    return out
  },
}
