/** Anthropic messages, served: https://docs.anthropic.com/en/api/messages and .../messages-streaming, errors .../errors */
import { bearer, callable, event, items, pieces, textOf, wholeOr } from './read.ts'
import type { Reply, Wire } from './types.ts'

const STOP = { stop: 'end_turn', length: 'max_tokens', tool: 'tool_use' } as const
const TYPES: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  529: 'overloaded_error',
}

const usageOf = (reply: Reply, output: number) => ({
  input_tokens: reply.inputTokens,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 0,
  output_tokens: output,
  service_tier: 'standard',
})

const messageOf = (reply: Reply, content: readonly unknown[], ended: boolean) => ({
  id: `msg_${reply.id}`,
  type: 'message',
  role: 'assistant',
  model: reply.model,
  content,
  stop_reason: ended ? STOP[reply.finish] : null,
  stop_sequence: null,
  usage: usageOf(reply, ended ? reply.outputTokens : 1),
})

const error = (status: number, message: string) => ({
  type: 'error',
  error: { type: TYPES[status] ?? 'api_error', message },
  request_id: 'req_standin',
})

export const anthropicWire: Wire = {
  name: 'anthropic-messages',
  owns: (path) => path === '/v1/messages' || path.startsWith('/v1/messages/'),
  calls: (path) => path === '/v1/messages',
  key: (headers) => headers.get('x-api-key') ?? bearer(headers),
  error,
  wrongKey: () => ({ status: 401, body: error(401, 'invalid x-api-key') }),
  idHeader: 'request-id',
  streamType: () => 'text/event-stream; charset=utf-8',

  read(body) {
    const messages = items(body.messages)
    if (messages.length === 0) return { missing: 'messages' }
    if (typeof body.model !== 'string') return { missing: 'model' }
    const maxTokens = wholeOr(body.max_tokens, 0)
    if (maxTokens === 0) return { missing: 'max_tokens' }
    const last = messages[messages.length - 1]
    const answered = items(last.content).some(({ type }) => type === 'tool_result')
    const declared = items(body.tools)[0] ?? {}
    return {
      model: body.model,
      prompt:
        textOf(last.content) ||
        items(last.content)
          .map(({ content }) => textOf(content))
          .join('\n'),
      length: messages.reduce(
        (sum, { content }) => sum + textOf(content).length + 12,
        textOf(body.system).length,
      ),
      maxTokens,
      stream: body.stream === true,
      tool: callable(declared.name, declared.input_schema, answered),
      choices: 1,
    }
  },

  document: (reply) =>
    messageOf(
      reply,
      reply.call
        ? [{ type: 'tool_use', id: `toolu_${reply.id}`, name: reply.call.name, input: reply.call.input }]
        : [{ type: 'text', text: reply.text }],
      true,
    ),

  events(reply) {
    const out: string[] = []
    const tell = (type: string, rest: object = {}) => out.push(event({ type, ...rest }, type))
    const delta = (delta: object) => tell('content_block_delta', { index: 0, delta })
    tell('message_start', { message: messageOf(reply, [], false) })
    if (reply.call) {
      const { name, input } = reply.call
      tell('content_block_start', {
        index: 0,
        content_block: { type: 'tool_use', id: `toolu_${reply.id}`, name, input: {} },
      })
      tell('ping')
      delta({ type: 'input_json_delta', partial_json: '' })
      delta({ type: 'input_json_delta', partial_json: JSON.stringify(input) })
    } else {
      tell('content_block_start', { index: 0, content_block: { type: 'text', text: '' } })
      tell('ping')
      for (const text of pieces(reply.text)) delta({ type: 'text_delta', text })
    }
    tell('content_block_stop', { index: 0 })
    tell('message_delta', {
      delta: { stop_reason: STOP[reply.finish], stop_sequence: null },
      usage: { output_tokens: reply.outputTokens },
    })
    tell('message_stop')
    return out
  },
}
