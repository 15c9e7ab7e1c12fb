/**
 * OpenAI's error envelope, the same for all of its endpoints:
 * https://platform.openai.com/docs/guides/error-codes/api-errors
 */
import type { RefusalStatus } from '../types.ts'

const KINDS: Readonly<Record<RefusalStatus, readonly [type: string, code: string | null]>> = {
  400: ['invalid_request_error', null],
  403: ['request_forbidden', 'permission_denied'],
  429: ['requests', 'rate_limit_exceeded'],
  503: ['server_error', 'service_unavailable'],
}

export function openaiError(status: RefusalStatus, message: string): { readonly body: unknown } {
  const [type, code] = KINDS[status]
  return { body: { error: { message, type, param: null, code } } }
}
