/** The description of the API. */
import type { Board } from '../board.tsx'
import { openApi } from '../openapi.ts'

/** To be added last: it describes all routes before it, and itself. */
export function apiRoutes({ base, routes, route }: Board): void {
  route(
    {
      method: 'get',
      path: '/openapi.json',
      role: 'viewer',
      about: 'This document.',
      answers: 'the OpenAPI document',
    },
    (c) => c.json(openApi(routes, base)),
  )
}
