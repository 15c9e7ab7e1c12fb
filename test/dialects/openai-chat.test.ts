import { openaiChat } from '../../src/dialects/openai-chat.ts'
import { dialectContract } from './contract.ts'

const message = 'Access denied. Case SW-7Q2F9KTX.'
const chunk = (choices: unknown, usage?: unknown) =>
  `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', model: 'm', choices, ...(usage !== undefined && { usage }) })}\n\n`
const delta = (content: string) => chunk([{ index: 0, delta: { content }, finish_reason: null }], null)
const words = Array.from({ length: 40 }, (_, i) => delta(` word${i}`)).join('')

dialectContract(openaiChat, {
  path: '/v1/chat/completions',
  paths: [
    '/v1/chat/completions',
    '/openai/v1/chat/completions',
    '/chat/completions',
    '/v1/chat/completions/',
    '/v1//chat//completions',
    '/v1/chat%2Fcompletions',
    '/openai/deployments/x/chat/completions',
  ],
  otherPaths: ['/v1/completions', '/v1/chat/completions/chatcmpl-1', '/v1/models', '/', '', '/%'],
  requests: [
    {
      name: 'a conversation with images, audio and tools',
      page: 'https://platform.openai.com/docs/api-reference/chat/create',
      body: {
        model: 'gpt-x',
        messages: [
          { role: 'developer', content: 'Be brief.' },
          { role: 'system', content: [{ type: 'text', text: 'Be kind.' }] },
          {
            role: 'user',
            content: [
              { type: 'text', text: 'What is' },
              { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
              { type: 'text', text: 'in here?' },
              { type: 'input_audio', input_audio: { data: 'AAAA', format: 'wav' } },
              { type: 'file', file: { file_id: 'f' } },
            ],
          },
          {
            role: 'assistant',
            content: null,
            tool_calls: [
              { id: 'c1', type: 'function', function: { name: 'look', arguments: '{}' } },
              { id: 'c2', type: 'function', function: { name: 'look', arguments: '{}' } },
            ],
          },
          { role: 'tool', tool_call_id: 'c1', content: 'a cat' },
          { role: 'assistant', content: [{ type: 'refusal', refusal: 'I cannot say.' }] },
          { role: 'user', content: 'Why?' },
        ],
        tools: [
          { type: 'function', function: { name: 'look', parameters: { type: 'object' } } },
          { type: 'custom', custom: { name: 'draw' } },
        ],
        tool_choice: 'auto',
      },
      exchange: {
        model: 'gpt-x',
        system: 'Be brief.\nBe kind.',
        turns: [
          { role: 'user', text: 'What is\nin here?', media: 3, toolCalls: 0 },
          { role: 'assistant', text: '', media: 0, toolCalls: 2 },
          { role: 'tool', text: 'a cat', media: 0, toolCalls: 0 },
          { role: 'assistant', text: 'I cannot say.', media: 0, toolCalls: 0 },
          { role: 'user', text: 'Why?', media: 0, toolCalls: 0 },
        ],
        tools: [
          { name: 'look', schema: '{"type":"object"}' },
          { name: 'draw', schema: '' },
        ],
      },
    },
    {
      name: 'every parameter',
      page: 'https://platform.openai.com/docs/api-reference/chat/create',
      body: {
        model: 'm',
        messages: [],
        temperature: 0.7,
        top_p: 0.9,
        max_completion_tokens: 512,
        max_tokens: 99,
        n: 4,
        logprobs: true,
        top_logprobs: 5,
        logit_bias: { 1: -100, 2: 5 },
        seed: -7,
        stop: ['a', 'b'],
        stream: true,
        response_format: { type: 'json_schema', json_schema: {} },
        reasoning_effort: 'high',
        something_new: { of: 'tomorrow' },
      },
      exchange: {
        turns: [],
        sampling: {
          temperature: 0.7,
          topP: 0.9,
          maxTokens: 512,
          choiceCount: 4,
          logprobs: true,
          topLogprobs: 5,
          logitBias: 2,
          biasText: '{"1":-100,"2":5}',
          seed: -7,
          stopSequences: 2,
          stream: true,
          structured: true,
          reasoning: true,
        },
      },
    },
    {
      name: 'parameters of the wrong type as absent',
      page: 'https://platform.openai.com/docs/api-reference/chat/create',
      body: {
        model: 7,
        messages: [
          'x',
          null,
          { role: 'wizard', content: 'x' },
          { content: 'x' },
          { role: 'user', content: 5 },
        ],
        temperature: '1',
        n: 1.5,
        max_tokens: -1,
        stop: 'one',
        logit_bias: [1],
        tools: 'all',
        response_format: { type: 'text' },
        reasoning_effort: 'none',
      },
      exchange: {
        model: '',
        turns: [{ role: 'user', text: '', media: 0, toolCalls: 0 }],
        tools: [],
        sampling: { stopSequences: 1, structured: false, reasoning: false },
      },
    },
    {
      name: 'the functions of older clients',
      page: 'https://platform.openai.com/docs/api-reference/chat/create#chat-create-functions',
      body: {
        messages: [
          { role: 'assistant', content: null, function_call: { name: 'f', arguments: '{}' } },
          { role: 'function', name: 'f', content: '1' },
        ],
        functions: [{ name: 'f', parameters: {} }],
      },
      exchange: {
        turns: [
          { role: 'assistant', text: '', media: 0, toolCalls: 1 },
          { role: 'tool', text: '1', media: 0, toolCalls: 0 },
        ],
        tools: [{ name: 'f', schema: '{}' }],
      },
    },
  ],
  answers: [
    {
      name: 'a whole answer',
      page: 'https://platform.openai.com/docs/api-reference/chat/object',
      text: JSON.stringify({
        object: 'chat.completion',
        choices: [
          {
            index: 0,
            message: { role: 'assistant', content: 'It says "usage":{"prompt_tokens":666}.', refusal: null },
            finish_reason: 'stop',
          },
        ],
        usage: { prompt_tokens: 19, completion_tokens: 10, total_tokens: 29 },
      }),
      streamed: false,
      answer: { inputTokens: 19, outputTokens: 10, finish: 'stop' },
      tail: 100,
    },
    {
      name: 'a refusal',
      page: 'https://platform.openai.com/docs/guides/structured-outputs#refusals',
      text: JSON.stringify({
        choices: [{ message: { content: null, refusal: 'I cannot help.' }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 1, completion_tokens: 2 },
      }),
      streamed: false,
      answer: { inputTokens: 1, outputTokens: 2, finish: 'refusal' },
    },
    {
      name: 'a stream with its usage',
      page: 'https://platform.openai.com/docs/api-reference/chat-streaming/streaming',
      text: `${words}${chunk([{ index: 0, delta: {}, finish_reason: 'tool_calls' }], null)}${chunk([], { prompt_tokens: 8, completion_tokens: 41 })}data: [DONE]\n\n`,
      streamed: true,
      answer: { inputTokens: 8, outputTokens: 41, finish: 'tool' },
      tail: 300,
    },
    {
      name: 'a stream that does not tell its usage, by an estimate',
      page: 'https://platform.openai.com/docs/api-reference/chat-streaming/streaming',
      text: `: comment\n\n${delta('')}${delta('twenty characters ok')}${delta('好的好的')}${delta(' x')}${chunk([{ index: 0, delta: {}, finish_reason: 'length' }])}data: [DONE]\n\n`,
      streamed: true,
      // 22 characters at four to a token, and four of Chinese
      answer: { outputTokens: 10, finish: 'length' },
    },
    {
      name: 'a stream that broke off',
      page: 'https://platform.openai.com/docs/api-reference/chat-streaming/streaming',
      text: `${delta('one')}${delta('two')}data: {"id":"chatcmpl-1","cho`,
      streamed: true,
      answer: { outputTokens: 2 },
    },
    {
      name: 'filtered content',
      page: 'https://platform.openai.com/docs/api-reference/chat/object',
      text: JSON.stringify({ choices: [{ message: {}, finish_reason: 'content_filter' }] }),
      streamed: false,
      answer: { finish: 'refusal' },
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
    'function',
    'parameters',
    'name',
    'model',
    'stop',
    'logit_bias',
    'response_format',
    'tool_calls',
    'temperature',
    'max_tokens',
    'n',
    'functions',
  ],
  refusals: {
    400: { error: { message, type: 'invalid_request_error', param: null, code: null } },
    403: { error: { message, type: 'request_forbidden', param: null, code: 'permission_denied' } },
    429: { error: { message, type: 'requests', param: null, code: 'rate_limit_exceeded' } },
    503: { error: { message, type: 'server_error', param: null, code: 'service_unavailable' } },
  },
})
