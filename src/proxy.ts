/** The reverse proxy of the Worker: one or more upstreams, by path prefix or host; everything streams. */
import type { Context, Env } from 'hono'
import type { Settings, Upstream } from './settings.ts'

/** Headers of one connection only (RFC 9110, section 7.6.1). `upgrade` stays: it opens WebSockets. */
const HOP_BY_HOP = [
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
]

export interface Route {
  readonly upstream: Upstream
  /** Where the request goes. */
  readonly url: string
}

/** The first upstream whose match fits, and the URL there; null where none fits. */
export function routeOf(requestUrl: string, upstreams: readonly Upstream[]): Route | null {
  const { host, pathname, search } = new URL(requestUrl)
  for (const upstream of upstreams) {
    const { match, url } = upstream
    if (match === '*' || match.toLowerCase() === host) return { upstream, url: url + pathname + search }
    if (match === '/') return { upstream, url: url + pathname + search }
    if (match.startsWith('/') && (pathname === match || pathname.startsWith(`${match}/`))) {
      return { upstream, url: url + pathname.slice(match.length) + search }
    }
  }
  return null
}

/** Forwards a request as it is; answers the upstream's own response, or a clear error of ours (404, 502). */
export async function forward<E extends Env>(
  c: Context<E>,
  { upstreams = [] }: Pick<Settings, 'upstreams'>,
): Promise<Response> {
  const route = routeOf(c.req.url, upstreams)
  if (!route) {
    return c.json(
      {
        error: {
          type: 'not_found',
          message: `No upstream is configured for ${c.req.path}; see STILLWATCH_UPSTREAMS.`,
        },
      },
      404,
    )
  }
  const request = new Request(route.url, c.req.raw)
  const { headers } = request
  const named = (headers.get('connection') ?? '').toLowerCase().match(/[a-z0-9-]+/g) ?? []
  for (const name of [...HOP_BY_HOP, ...named])
    if (name !== 'upgrade' && headers.has(name)) headers.delete(name)
  try {
    return await fetch(request, { redirect: 'manual' })
  } catch (error) {
    console.error(`[stillwatch] upstream ${new URL(route.url).host}: ${(error as Error).message}`)
    return c.json(
      {
        error: {
          type: 'upstream_unreachable',
          message: 'The upstream could not be reached. Try again in a moment.',
        },
      },
      502,
    )
  }
}
