/** Our own refusals. */
import type { Dialect, RefusalStatus } from './types.ts'

/** In the provider's own words, so that its clients raise their usual error. Never why. */
export function refusal(
  dialect: Dialect | null,
  status: RefusalStatus,
  message: string,
  reference?: string,
): Response {
  const { body, headers } = dialect?.refuse(status, message) ?? {
    body: { error: { type: status === 403 ? 'permission_error' : 'unavailable', message } },
    headers: undefined,
  }
  return Response.json(body, {
    status,
    headers: {
      ...headers,
      ...(reference && { 'x-stillwatch-case': reference }),
      ...(status === 503 && { 'retry-after': '5' }),
    },
  })
}

/** What every request is answered while the settings are wrong: the log names them, to the operator alone. */
export function notConfigured(): Response {
  return Response.json(
    {
      error: {
        type: 'configuration_error',
        message: 'stillwatch is not configured; its operator finds what to mend in the log.',
      },
    },
    { status: 500 },
  )
}
