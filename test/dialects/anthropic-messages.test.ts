import { anthropicMessages } from '../../src/dialects/anthropic-messages.ts'
import { dialectContract } from './contract.ts'

const message = 'Access denied. Case SW-7Q2F9KTX.'
const event = (type: string, rest: object = {}) =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...rest })}\n\n`
const start = event('message_start', {
  message: {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    content: [],
    stop_reason: null,
    usage: {
      input_tokens: 25,
      cache_creation_input_tokens: 100,
      cache_read_input_tokens: 1000,
      output_tokens: 1,
    },
  },
})
const text = (text: string) => event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } })

dialectContract(anthropicMessages, {
  path: '/v1/messages',
  paths: ['/v1/messages', '/anthropic/v1/messages', '/v1/messages/', '/messages'],
  otherPaths: [
    '/v1/messages/count_tokens',
    '/v1/messages/batches',
    '/v1/messages/batches/b/results',
    '/v1/threads/thread_1/messages',
  ],
  requests: [
    {
      name: 'a conversation with images, documents and tools',
      page: 'https://docs.anthropic.com/en/api/messages',
      body: {
        model: 'claude-x',
        max_tokens: 1024,
        system: [{ type: 'text', text: 'Be kind.', cache_control: { type: 'ephemeral' } }],
        messages: [
          {
            role: 'user',
            content: [
              { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AAAA' } },
              { type: 'document', source: { type: 'url', url: 'https://example.com/a.pdf' } },
              { type: 'text', text: 'What is this?' },
            ],
          },
          {
            role: 'assistant',
            content: [
              { type: 'thinking', thinking: 'hm', signature: 's' },
              { type: 'redacted_thinking', data: 'AAAA' },
              { type: 'text', text: 'Let me look.' },
              { type: 'tool_use', id: 't1', name: 'look', input: {} },
            ],
          },
          {
            role: 'user',
            content: [
              { type: 'tool_result', tool_use_id: 't1', content: [{ type: 'text', text: 'a cat' }] },
              { type: 'text', text: 'So?' },
            ],
          },
          { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't2', content: 'done' }] },
        ],
        tools: [
          { name: 'look', description: 'd', input_schema: { type: 'object' } },
          { type: 'bash_20250124', name: 'bash' },
        ],
      },
      exchange: {
        model: 'claude-x',
        system: 'Be kind.',
        turns: [
          { role: 'user', text: 'What is this?', media: 2, toolCalls: 0 },
          { role: 'assistant', text: 'Let me look.', media: 0, toolCalls: 1 },
          { role: 'tool', text: 'a cat', media: 0, toolCalls: 0 },
          { role: 'user', text: 'So?', media: 0, toolCalls: 0 },
          { role: 'tool', text: 'done', media: 0, toolCalls: 0 },
        ],
        tools: [
          { name: 'look', schema: '{"type":"object"}' },
          { name: 'bash', schema: '' },
        ],
      },
    },
    {
      name: 'every parameter',
      page: 'https://docs.anthropic.com/en/api/messages',
      body: {
        messages: [{ role: 'user', content: 'x' }],
        system: 'Be brief.',
        temperature: 1,
        top_p: 0.5,
        max_tokens: 4096,
        stop_sequences: ['a'],
        stream: true,
        thinking: { type: 'enabled', budget_tokens: 2048 },
        output_config: { format: { type: 'json_schema', schema: {} } },
      },
      exchange: {
        system: 'Be brief.',
        sampling: {
          temperature: 1,
          topP: 0.5,
          maxTokens: 4096,
          stopSequences: 1,
          stream: true,
          structured: true,
          reasoning: true,
        },
      },
    },
  ],
  answers: [
    {
      name: 'a whole answer',
      page: 'https://docs.anthropic.com/en/api/messages',
      text: JSON.stringify({
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        content: [{ type: 'text', text: 'Hi! My name is Claude.' }],
        stop_reason: 'end_turn',
        stop_sequence: null,
        usage: { input_tokens: 2095, output_tokens: 503 },
      }),
      streamed: false,
      answer: { inputTokens: 2095, outputTokens: 503, finish: 'stop' },
      tail: 110,
    },
    {
      name: 'a stream: input at its start, output at its end',
      page: 'https://docs.anthropic.com/en/api/messages-streaming',
      text: `${start}${event('ping')}${text('Hello')}${event('content_block_stop', { index: 0 })}${event('message_delta', { delta: { stop_reason: 'tool_use' }, usage: { output_tokens: 15 } })}${event('message_stop')}`,
      streamed: true,
      answer: { inputTokens: 1125, outputTokens: 15, finish: 'tool' },
    },
    {
      name: 'a stream that broke off, by an estimate',
      page: 'https://docs.anthropic.com/en/api/messages-streaming',
      text: `${start}${text('Hello there, ')}${text('how are you')}`,
      streamed: true,
      answer: { inputTokens: 1125, outputTokens: 6 },
    },
    {
      name: 'a refusal',
      page: 'https://docs.anthropic.com/en/docs/test-and-evaluate/strengthen-guardrails/handle-streaming-refusals',
      text: `${start}${event('message_delta', { delta: { stop_reason: 'refusal' }, usage: { output_tokens: 3 } })}`,
      streamed: true,
      answer: { inputTokens: 1125, outputTokens: 3, finish: 'refusal' },
    },
  ],
  conversation: (messages) => ({
    messages: Array.from({ length: messages }, (_, i) => ({
      role: i % 2 === 1 ? 'user' : 'assistant',
      content: `message ${i}`,
    })),
  }),
  parts: (texts) => ({
    messages: [{ role: 'user', content: texts.map((text) => ({ type: 'text', text })) }],
  }),
  words: [
    'messages',
    'role',
    'content',
    'type',
    'text',
    'tools',
    'input_schema',
    'name',
    'model',
    'system',
    'thinking',
    'tool_result',
    'tool_use',
    'stop_sequences',
    'output_config',
    'format',
    'max_tokens',
  ],
  refusals: {
    400: { type: 'error', error: { type: 'invalid_request_error', message } },
    403: { type: 'error', error: { type: 'permission_error', message } },
    429: { type: 'error', error: { type: 'rate_limit_error', message } },
    503: { type: 'error', error: { type: 'overloaded_error', message } },
  },
})
