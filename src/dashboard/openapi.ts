/** The API as an OpenAPI 3.1 document, made from the routes themselves: what is not a route is not in it. */
import type { Route } from './board.tsx'
import type { Fields } from './fields.ts'

const parametersOf = (fields: Fields, place: 'query' | 'path') =>
  Object.entries(fields).map(([name, { schema }]) => {
    const { description, ...rest } = schema
    return { name, in: place, required: place === 'path', description, schema: rest }
  })

const ERROR = {
  description: 'Refused: `error.message` says why.',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['error'],
        properties: {
          error: { type: 'object', properties: { title: { type: 'string' }, message: { type: 'string' } } },
        },
      },
    },
  },
}

function operationOf({ method, path, role, about, query = {}, body, answers }: Route) {
  const inPath = [...path.matchAll(/:([a-z]+)/g)].map(([, name]) => name)
  return {
    operationId: `${method}${path.replaceAll(/[^A-Za-z]+([A-Za-z]?)/g, (_, next: string) => next.toUpperCase())}`,
    summary: about,
    description: `Takes a ${role}.`,
    parameters: [
      ...inPath.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...parametersOf(query, 'query'),
    ],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: Object.fromEntries(
                    Object.entries(body).map(([name, { schema }]) => [name, schema]),
                  ),
                },
              },
            },
          },
        }),
    responses: {
      '200': {
        description: `Answers ${answers}.`,
        content: { 'application/json': { schema: { type: 'object' } } },
      },
      default: ERROR,
    },
  }
}

export function openApi(routes: readonly Route[], base: string): object {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    if (route.answers === null) continue
    const path = route.path.replaceAll(/:([a-z]+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: operationOf(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'stillwatch review desk',
      version: '1',
      description:
        'Send a dashboard token as a bearer; `x-stillwatch-reviewer` names who decides, where the token does not.',
    },
    servers: [{ url: base }],
    security: [{ token: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    paths,
  }
}
