import { openaiResponses } from '../../src/dialects/openai-responses.ts'
import { dialectContract } from './contract.ts'

const message = 'Access denied. Case SW-7Q2F9KTX.'
const event = (type: string, rest: object) => `event: ${type}\ndata: ${JSON.stringify({ type, ...rest })}\n\n`
const response = (rest: object) => ({ id: 'resp_1', object: 'response', model: 'm', ...rest })
const output = (content: unknown) => [{ type: 'message', role: 'assistant', content }]
const usage = { input_tokens: 36, output_tokens: 87, total_tokens: 123 }
const text = [{ type: 'output_text', text: 'Once upon a time', annotations: [] }]

dialectContract(openaiResponses, {
  path: '/v1/responses',
  paths: ['/v1/responses', '/openai/v1/responses', '/openai/responses'],
  otherPaths: [
    '/v1/responses/resp_1',
    '/v1/responses/resp_1/cancel',
    '/v1/responses/input_tokens',
    '/v1/respons',
  ],
  requests: [
    {
      name: 'a string',
      page: 'https://platform.openai.com/docs/api-reference/responses/create',
      body: { model: 'm', input: 'Tell me a story.', instructions: 'Be brief.' },
      exchange: {
        system: 'Be brief.',
        turns: [{ role: 'user', text: 'Tell me a story.', media: 0, toolCalls: 0 }],
      },
    },
    {
      name: 'items: messages, calls and their outputs',
      page: 'https://platform.openai.com/docs/api-reference/responses/create#responses-create-input',
      body: {
        model: 'm',
        input: [
          { role: 'developer', content: 'Be kind.' },
          {
            type: 'message',
            role: 'user',
            content: [
              { type: 'input_text', text: 'Look' },
              { type: 'input_image', image_url: 'https://example.com/a.png' },
              { type: 'input_file', file_id: 'f' },
            ],
          },
          { type: 'reasoning', id: 'rs_1', summary: [] },
          { role: 'assistant', content: [{ type: 'output_text', text: 'I will' }] },
          { type: 'function_call', call_id: 'c1', name: 'look', arguments: '{}' },
          { type: 'function_call', call_id: 'c2', name: 'look', arguments: '{}' },
          { type: 'function_call_output', call_id: 'c1', output: 'a cat' },
          { type: 'item_reference', id: 'x' },
        ],
        tools: [{ type: 'function', name: 'look', parameters: { type: 'object' } }, { type: 'web_search' }],
      },
      exchange: {
        system: 'Be kind.',
        turns: [
          { role: 'user', text: 'Look', media: 2, toolCalls: 0 },
          { role: 'assistant', text: 'I will', media: 0, toolCalls: 2 },
          { role: 'tool', text: 'a cat', media: 0, toolCalls: 0 },
        ],
        tools: [
          { name: 'look', schema: '{"type":"object"}' },
          { name: 'web_search', schema: '' },
        ],
      },
    },
    {
      name: 'what continues a conversation that lies with the provider',
      page: 'https://platform.openai.com/docs/guides/conversation-state',
      body: { model: 'm', input: 'And then?', previous_response_id: 'resp_0' },
      exchange: {
        turns: [
          { role: 'assistant', text: '', media: 0, toolCalls: 0 },
          { role: 'user', text: 'And then?', media: 0, toolCalls: 0 },
        ],
      },
    },
    {
      name: 'a stored prompt by its variables',
      page: 'https://platform.openai.com/docs/guides/prompting',
      body: {
        model: 'm',
        prompt: { id: 'pmpt_1', variables: { city: 'Ulm', photo: { type: 'input_image' } } },
      },
      exchange: { turns: [{ role: 'user', text: 'Ulm', media: 1, toolCalls: 0 }] },
    },
    {
      name: 'every parameter',
      page: 'https://platform.openai.com/docs/api-reference/responses/create',
      body: {
        input: 'x',
        temperature: 0,
        top_p: 1,
        max_output_tokens: 64,
        top_logprobs: 3,
        include: ['message.output_text.logprobs'],
        stream: false,
        text: { format: { type: 'json_object' } },
        reasoning: { effort: 'low' },
      },
      exchange: {
        sampling: {
          temperature: 0,
          topP: 1,
          maxTokens: 64,
          topLogprobs: 3,
          logprobs: true,
          stream: false,
          structured: true,
          reasoning: true,
        },
      },
    },
  ],
  answers: [
    {
      name: 'a whole answer',
      page: 'https://platform.openai.com/docs/api-reference/responses/object',
      text: JSON.stringify(response({ status: 'completed', output: output(text), usage })),
      streamed: false,
      answer: { inputTokens: 36, outputTokens: 87, finish: 'stop' },
      tail: 90,
    },
    {
      name: 'a call of a function',
      page: 'https://platform.openai.com/docs/guides/function-calling',
      text: JSON.stringify(
        response({
          status: 'completed',
          output: [{ type: 'function_call', name: 'f', arguments: '{}' }],
          usage,
        }),
      ),
      streamed: false,
      answer: { inputTokens: 36, outputTokens: 87, finish: 'tool' },
    },
    {
      name: 'a refusal',
      page: 'https://platform.openai.com/docs/guides/structured-outputs#refusals',
      text: JSON.stringify(
        response({ status: 'completed', output: output([{ type: 'refusal', refusal: 'No.' }]), usage }),
      ),
      streamed: false,
      answer: { inputTokens: 36, outputTokens: 87, finish: 'refusal' },
    },
    {
      name: 'a stream',
      page: 'https://platform.openai.com/docs/api-reference/responses-streaming/response/completed',
      text:
        event('response.created', {
          response: response({ status: 'in_progress', output: [], usage: null }),
        }) +
        event('response.output_text.delta', { delta: 'Once upon' }) +
        event('response.completed', {
          response: response({ status: 'completed', output: output(text), usage }),
        }),
      streamed: true,
      answer: { inputTokens: 36, outputTokens: 87, finish: 'stop' },
      tail: 120,
    },
    {
      name: 'a stream that reached its limit',
      page: 'https://platform.openai.com/docs/api-reference/responses-streaming/response/incomplete',
      text: event('response.incomplete', {
        response: response({
          status: 'incomplete',
          incomplete_details: { reason: 'max_output_tokens' },
          output: output(text),
          usage,
        }),
      }),
      streamed: true,
      answer: { inputTokens: 36, outputTokens: 87, finish: 'length' },
    },
    {
      name: 'a stream that broke off, by an estimate',
      page: 'https://platform.openai.com/docs/api-reference/responses-streaming/response/output_text/delta',
      text:
        event('response.created', { response: response({ status: 'in_progress', usage: null }) }) +
        event('response.output_text.delta', { delta: 'Once upon a time, ' }) +
        'event: response.output_text.delta\ndata: {"type"',
      streamed: true,
      answer: { outputTokens: 5 },
    },
  ],
  conversation: (messages) => ({
    input: Array.from({ length: messages }, (_, i) => ({
      role: i % 2 === 1 ? 'user' : 'assistant',
      content: `message ${i}`,
    })),
  }),
  parts: (texts) => ({
    input: [{ role: 'user', content: texts.map((text) => ({ type: 'input_text', text })) }],
  }),
  words: [
    'input',
    'role',
    'content',
    'type',
    'text',
    'tools',
    'parameters',
    'name',
    'model',
    'prompt',
    'variables',
    'instructions',
    'format',
    'reasoning',
    'include',
    'output',
    'message',
    'function_call',
    'function_call_output',
  ],
  refusals: {
    400: { error: { message, type: 'invalid_request_error', param: null, code: null } },
    403: { error: { message, type: 'request_forbidden', param: null, code: 'permission_denied' } },
    429: { error: { message, type: 'requests', param: null, code: 'rate_limit_exceeded' } },
    503: { error: { message, type: 'server_error', param: null, code: 'service_unavailable' } },
  },
})
