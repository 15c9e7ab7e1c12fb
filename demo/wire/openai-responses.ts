/** OpenAI responses, served: https://platform.openai.com/docs/api-reference/responses/object and .../responses-streaming */
import { openai } from './openai.ts'
import { callable, CREATED, event, items, pieces, textOf, wholeOr, type Fields } from './read.ts'
import type { Reply, Wire } from './types.ts'

const itemOf = (reply: Reply, status: string) =>
  reply.call
    ? {
        type: 'function_call',
        id: `fc_${reply.id}`,
        call_id: `call_${reply.id}`,
        name: reply.call.name,
        arguments: status === 'completed' ? JSON.stringify(reply.call.input) : '',
        status,
      }
    : {
        type: 'message',
        id: `msg_${reply.id}`,
        status,
        role: 'assistant',
        content: status === 'completed' ? [partOf(reply.text)] : [],
      }

const partOf = (text: string) => ({ type: 'output_text', annotations: [], logprobs: [], text })

function responseOf(reply: Reply, body: Fields, running = false) {
  const cut = reply.finish === 'length'
  return {
    id: `resp_${reply.id}`,
    object: 'response',
    created_at: CREATED,
    status: running ? 'in_progress' : cut ? 'incomplete' : 'completed',
    background: false,
    error: null,
    incomplete_details: !running && cut ? { reason: 'max_output_tokens' } : null,
    instructions: body.instructions ?? null,
    max_output_tokens: body.max_output_tokens ?? null,
    model: reply.model,
    output: running ? [] : [itemOf(reply, 'completed')],
    parallel_tool_calls: true,
    previous_response_id: body.previous_response_id ?? null,
    reasoning: { effort: null, summary: null },
    store: body.store ?? true,
    temperature: body.temperature ?? 1,
    text: { format: { type: 'text' } },
    tool_choice: body.tool_choice ?? 'auto',
    tools: body.tools ?? [],
    top_p: body.top_p ?? 1,
    truncation: 'disabled',
    usage: running
      ? null
      : {
          input_tokens: reply.inputTokens,
          input_tokens_details: { cached_tokens: 0 },
          output_tokens: reply.outputTokens,
          output_tokens_details: { reasoning_tokens: 0 },
          total_tokens: reply.inputTokens + reply.outputTokens,
        },
    user: null,
    metadata: {},
  }
}

export const openaiResponsesWire: Wire = {
  ...openai,
  name: 'openai-responses',
  owns: (path) => path === '/v1/responses',
  calls: (path) => path === '/v1/responses',

  read(body) {
    const input = items(body.input)
    if (typeof body.input !== 'string' && input.length === 0) return { missing: 'input' }
    if (typeof body.model !== 'string') return { missing: 'model' }
    const last = input[input.length - 1] ?? {}
    const prompt = typeof body.input === 'string' ? body.input : textOf(last.content ?? last.output)
    const declared = items(body.tools)[0] ?? {}
    return {
      model: body.model,
      prompt,
      length:
        prompt.length +
        textOf(body.instructions).length +
        input.slice(0, -1).reduce((sum, { content }) => sum + textOf(content).length + 12, 0),
      maxTokens: wholeOr(body.max_output_tokens, 0) || null,
      stream: body.stream === true,
      tool: callable(declared.name, declared.parameters, last.type === 'function_call_output'),
      choices: 1,
    }
  },

  document: (reply, body) => responseOf(reply, body),

  events(reply, body) {
    const out: string[] = []
    const tell = (type: string, rest: object) =>
      out.push(event({ type, sequence_number: out.length, ...rest }, type))
    const item_id = String(itemOf(reply, 'completed').id)
    const place = { item_id, output_index: 0 }
    tell('response.created', { response: responseOf(reply, body, true) })
    tell('response.in_progress', { response: responseOf(reply, body, true) })
    tell('response.output_item.added', { output_index: 0, item: itemOf(reply, 'in_progress') })
    if (reply.call) {
      const text = JSON.stringify(reply.call.input)
      tell('response.function_call_arguments.delta', { ...place, delta: text })
      tell('response.function_call_arguments.done', { ...place, name: reply.call.name, arguments: text })
    } else {
      const at = { ...place, content_index: 0 }
      tell('response.content_part.added', { ...at, part: partOf('') })
      for (const delta of pieces(reply.text))
        tell('response.output_text.delta', { ...at, delta, logprobs: [] })
      tell('response.output_text.done', { ...at, text: reply.text, logprobs: [] })
      tell('response.content_part.done', { ...at, part: partOf(reply.text) })
    }
    tell('response.output_item.done', { output_index: 0, item: itemOf(reply, 'completed') })
    const last = reply.finish === 'length' ? 'response.incomplete' : 'response.completed'
    tell(last, { response: responseOf(reply, body) })
    return out
  },
}
