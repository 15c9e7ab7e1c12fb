import { geminiGenerate } from '../../src/dialects/gemini-generate.ts'
import { dialectContract } from './contract.ts'

const message = 'Access denied. Case SW-7Q2F9KTX.'
const chunk = (parts: unknown, rest: object = {}, usage: object = {}) => ({
  candidates: [{ content: { role: 'model', parts }, index: 0, ...rest }],
  usageMetadata: { promptTokenCount: 11, totalTokenCount: 11, ...usage },
})
const last = chunk(
  [{ text: ' end' }],
  { finishReason: 'STOP' },
  { candidatesTokenCount: 30, thoughtsTokenCount: 12, toolUsePromptTokenCount: 4 },
)

dialectContract(geminiGenerate, {
  path: '/v1beta/models/gemini-x:generateContent',
  paths: [
    '/v1beta/models/gemini-x:generateContent',
    '/v1/models/gemini-x:streamGenerateContent',
    '/google/v1beta/models/gemini-x%3AgenerateContent',
    '/v1beta/tunedModels/mine:generateContent',
    '/v1/projects/p/locations/l/publishers/google/models/gemini-x:generateContent',
    '/v1/projects/p/locations/l/endpoints/123:streamGenerateContent',
  ],
  otherPaths: [
    '/v1beta/models/gemini-x:countTokens',
    '/v1beta/models/gemini-x:batchGenerateContent',
    '/v1beta/models/gemini-x:embedContent',
    '/v1beta/models/gemini-x',
    '/v1beta/models',
  ],
  requests: [
    {
      name: 'a conversation with images, files and functions',
      page: 'https://ai.google.dev/api/caching#Content',
      path: '/v1beta/models/gemini-x:streamGenerateContent',
      body: {
        systemInstruction: { parts: [{ text: 'Be kind.' }, { text: 'Be brief.' }] },
        contents: [
          {
            role: 'user',
            parts: [
              { text: 'What is this?' },
              { inlineData: { mimeType: 'image/png', data: 'AAAA' } },
              { fileData: { fileUri: 'u' } },
            ],
          },
          {
            role: 'model',
            parts: [
              { text: 'hm', thought: true },
              { text: 'Let me look.' },
              { functionCall: { name: 'look', args: {} } },
            ],
          },
          {
            role: 'user',
            parts: [{ functionResponse: { name: 'look', response: { result: 'a cat', sure: true } } }],
          },
        ],
        tools: [
          { functionDeclarations: [{ name: 'look', parameters: { type: 'OBJECT' } }] },
          { googleSearch: {} },
        ],
      },
      exchange: {
        model: 'gemini-x',
        system: 'Be kind.\nBe brief.',
        turns: [
          { role: 'user', text: 'What is this?', media: 2, toolCalls: 0 },
          { role: 'assistant', text: 'Let me look.', media: 0, toolCalls: 1 },
          { role: 'tool', text: 'a cat', media: 0, toolCalls: 0 },
        ],
        tools: [
          { name: 'look', schema: '{"type":"OBJECT"}' },
          { name: 'googleSearch', schema: '' },
        ],
        sampling: { stream: true },
      },
    },
    {
      name: 'every parameter, in the other spelling of protobuf too',
      page: 'https://ai.google.dev/api/generate-content#generationconfig',
      body: {
        system_instruction: { parts: [{ text: 'Be kind.' }] },
        contents: [{ parts: [{ text: 'x' }, { inline_data: {} }] }],
        generation_config: {
          temperature: 2,
          top_p: 0.9,
          max_output_tokens: 10,
          candidateCount: 3,
          responseLogprobs: true,
          logprobs: 5,
          seed: 1,
          stop_sequences: ['a', 'b'],
          response_mime_type: 'application/json',
          thinkingConfig: { includeThoughts: true },
        },
      },
      exchange: {
        system: 'Be kind.',
        turns: [{ role: 'user', text: 'x', media: 1, toolCalls: 0 }],
        sampling: {
          temperature: 2,
          topP: 0.9,
          maxTokens: 10,
          choiceCount: 3,
          logprobs: true,
          topLogprobs: 5,
          seed: 1,
          stopSequences: 2,
          stream: false,
          structured: true,
          reasoning: true,
        },
      },
    },
    {
      name: 'thinking that is switched off',
      page: 'https://ai.google.dev/gemini-api/docs/thinking',
      body: { contents: [], generationConfig: { thinkingConfig: { thinkingBudget: 0 } } },
      exchange: { turns: [], sampling: { stream: false, reasoning: false } },
    },
  ],
  answers: [
    {
      name: 'a whole answer',
      page: 'https://ai.google.dev/api/generate-content#generatecontentresponse',
      text: JSON.stringify(last),
      streamed: false,
      answer: { inputTokens: 15, outputTokens: 42, finish: 'stop' },
      tail: 175,
    },
    {
      name: 'a stream of events',
      page: 'https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent',
      text: [chunk([{ text: 'a' }]), chunk([{ text: ' b' }]), last]
        .map((data) => `data: ${JSON.stringify(data)}\n\n`)
        .join(''),
      streamed: true,
      answer: { inputTokens: 15, outputTokens: 42, finish: 'stop' },
      tail: 260,
    },
    {
      name: 'a stream as an array',
      page: 'https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent',
      text: JSON.stringify([chunk([{ text: 'a' }]), last]),
      streamed: false,
      answer: { inputTokens: 15, outputTokens: 42, finish: 'stop' },
    },
    {
      name: 'a call of a function',
      page: 'https://ai.google.dev/gemini-api/docs/function-calling',
      text: JSON.stringify(
        chunk(
          [{ functionCall: { name: 'f', args: {} } }],
          { finishReason: 'STOP' },
          { candidatesTokenCount: 5 },
        ),
      ),
      streamed: false,
      answer: { inputTokens: 11, outputTokens: 5, finish: 'tool' },
    },
    {
      name: 'a blocked prompt',
      page: 'https://ai.google.dev/gemini-api/docs/safety-settings',
      text: JSON.stringify({
        promptFeedback: { blockReason: 'SAFETY' },
        usageMetadata: { promptTokenCount: 7, totalTokenCount: 7 },
      }),
      streamed: false,
      answer: { inputTokens: 7, finish: 'refusal' },
    },
    {
      name: 'a stream that broke off, by an estimate',
      page: 'https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent',
      text: `data: ${JSON.stringify(chunk([{ text: 'Hello there, all' }]))}\n\ndata: {"cand`,
      streamed: true,
      answer: { inputTokens: 11, outputTokens: 4 },
    },
  ],
  conversation: (messages) => ({
    contents: Array.from({ length: messages }, (_, i) => ({
      role: i % 2 === 1 ? 'user' : 'model',
      parts: [{ text: `message ${i}` }],
    })),
  }),
  parts: (texts) => ({ contents: [{ role: 'user', parts: texts.map((text) => ({ text })) }] }),
  words: [
    'contents',
    'role',
    'parts',
    'text',
    'tools',
    'functionDeclarations',
    'name',
    'parameters',
    'functionCall',
    'functionResponse',
    'response',
    'generationConfig',
    'systemInstruction',
    'thinkingConfig',
    'inlineData',
  ],
  refusals: {
    400: { error: { code: 400, message, status: 'INVALID_ARGUMENT' } },
    403: { error: { code: 403, message, status: 'PERMISSION_DENIED' } },
    429: { error: { code: 429, message, status: 'RESOURCE_EXHAUSTED' } },
    503: { error: { code: 503, message, status: 'UNAVAILABLE' } },
  },
})
