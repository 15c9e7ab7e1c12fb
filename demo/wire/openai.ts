/** What OpenAI's endpoints share: keys and errors. https://platform.openai.com/docs/guides/error-codes/api-errors */
import { bearer } from './read.ts'

export const openai = {
  key: (headers: Headers) => bearer(headers),
  error: (status: number, message: string) => ({
    error: {
      message,
      type: status >= 500 ? 'server_error' : 'invalid_request_error',
      param: null,
      code: null,
    },
  }),
  wrongKey: () => ({
    status: 401,
    body: {
      error: {
        message: 'Incorrect API key provided. You can find your API key in your account settings.',
        type: 'invalid_request_error',
        param: null,
        code: 'invalid_api_key',
      },
    },
  }),
  idHeader: 'x-request-id',
  streamType: () => 'text/event-stream; charset=utf-8',
} as const
