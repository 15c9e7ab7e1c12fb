/** Gemini generateContent, served: https://ai.google.dev/api/generate-content, errors .../gemini-api/docs/troubleshooting */
import { callable, fields, items, pieces, textOf, wholeOr } from './read.ts'
import type { Reply, Wire } from './types.ts'

const CALL = /^\/v1(?:beta|alpha)?\/models\/([^/:]+):(generateContent|streamGenerateContent)$/
const FINISH = { stop: 'STOP', length: 'MAX_TOKENS', tool: 'STOP' } as const
const STATUS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  503: 'UNAVAILABLE',
}

const error = (status: number, message: string) => ({
  error: { code: status, message, status: STATUS[status] ?? 'INTERNAL' },
})

const chunkOf = (reply: Reply, part: unknown, last: boolean) => ({
  candidates: [
    {
      content: { parts: [part], role: 'model' },
      ...(last && { finishReason: FINISH[reply.finish] }),
      index: 0,
    },
  ],
  usageMetadata: {
    promptTokenCount: reply.inputTokens,
    ...(last && { candidatesTokenCount: reply.outputTokens }),
    totalTokenCount: reply.inputTokens + (last ? reply.outputTokens : 0),
  },
  modelVersion: reply.model,
  responseId: reply.id,
})

const partOf = (reply: Reply) =>
  reply.call ? { functionCall: { name: reply.call.name, args: reply.call.input } } : { text: reply.text }

export const geminiWire: Wire = {
  name: 'gemini-generate',
  owns: (path) => /^\/v1(beta|alpha)?\/models\/[^/]+:/.test(path) || path.startsWith('/v1beta/'),
  calls: (path) => CALL.test(path),
  key: (headers, query) => headers.get('x-goog-api-key') ?? query.get('key'),
  error,
  wrongKey: () => ({
    status: 400,
    body: {
      error: {
        ...error(400, 'API key not valid. Please pass a valid API key.').error,
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
            reason: 'API_KEY_INVALID',
            domain: 'googleapis.com',
            metadata: { service: 'generativelanguage.googleapis.com' },
          },
        ],
      },
    },
  }),
  idHeader: 'x-request-id',
  streamType: (query) =>
    query.get('alt') === 'sse' ? 'text/event-stream' : 'application/json; charset=UTF-8',

  read(body, path) {
    const contents = items(body.contents)
    if (contents.length === 0) return { missing: 'contents' }
    const [, model, method] = CALL.exec(path)!
    const last = contents[contents.length - 1]
    const answered = items(last.parts).some(({ functionResponse }) => functionResponse !== undefined)
    const declared = items(items(body.tools)[0]?.functionDeclarations)[0] ?? {}
    return {
      model,
      prompt: textOf(last.parts),
      length: contents.reduce(
        (sum, { parts }) => sum + textOf(parts).length + 12,
        textOf(fields(body.systemInstruction).parts).length,
      ),
      maxTokens: wholeOr(fields(body.generationConfig).maxOutputTokens, 0) || null,
      stream: method === 'streamGenerateContent',
      tool: callable(declared.name, declared.parameters ?? declared.parametersJsonSchema, answered),
      choices: 1,
    }
  },

  document: (reply) => chunkOf(reply, partOf(reply), true),

  events(reply, _body, query) {
    const parts = reply.call ? [partOf(reply)] : pieces(reply.text).map((text) => ({ text }))
    const chunks = parts.map((part, i) => JSON.stringify(chunkOf(reply, part, i === parts.length - 1)))
    if (query.get('alt') === 'sse') return chunks.map((chunk) => `data: ${chunk}\r\n\r\n`)
    return chunks.map(
      (chunk, i) => `${i === 0 ? '[' : ',\r\n'}${chunk}${i === chunks.length - 1 ? ']\n' : ''}`,
    )
  },
}
