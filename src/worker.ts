/** The deployable Worker: stillwatch in front of one or more upstreams, with the dashboard on board. */
import { Hono, type Context } from 'hono'
import { dashboard } from './dashboard/app.tsx'
import type { StillwatchBindings } from './guard.ts'
import { stillwatch, type StillwatchVariables } from './middleware.ts'
import { forward, routeOf } from './proxy.ts'
import { notConfigured } from './refusal.ts'
import { freshDesk } from './review/fresh-desk.ts'
import { readDeskSettings, type DeskSettings } from './review/settings.ts'
import { SettingsError } from './settings.ts'
import { openStore } from './stores/open.ts'

type Bindings = StillwatchBindings & Readonly<Record<string, unknown>>
type WorkerEnv = { Bindings: Bindings; Variables: StillwatchVariables }

/** Read once an isolate; an Error where they cannot be. */
let settings: DeskSettings | Error | null = null
function settingsOf(env: Bindings): DeskSettings | Error {
  try {
    settings ??= readDeskSettings(env)
  } catch (error) {
    settings = error as Error
    console.error(settings instanceof SettingsError ? settings.message : settings)
  }
  return settings!
}

function build(known: DeskSettings): Hono<WorkerEnv> {
  const app = new Hono<WorkerEnv>()
  let pages: ReturnType<typeof dashboard> | null = null
  const board = (c: Context<WorkerEnv>) => {
    const namespace = c.env.REVIEW_DESK
    if (!namespace)
      return c.text('The binding REVIEW_DESK is missing in wrangler.toml: there is no review queue.', 503)
    pages ??= dashboard({ settings: known, desk: freshDesk(namespace) })
    return pages.fetch(c.req.raw, c.env, c.executionCtx)
  }
  app.all(known.dashboardPath, board)
  app.all(`${known.dashboardPath}/*`, board)
  app.use(
    '*',
    stillwatch<WorkerEnv>({
      store: openStore,
      unguarded: (c) => routeOf(c.req.url, known.upstreams ?? [])?.upstream.unguarded ?? 'forward',
    }),
  )
  app.all('*', (c) => forward(c, known))
  return app
}

let app: Hono<WorkerEnv> | null = null

export default {
  fetch(request, env, context) {
    const known = settingsOf(env)
    if (known instanceof Error) return notConfigured()
    app ??= build(known)
    return app.fetch(request, env, context)
  },
} satisfies ExportedHandler<Bindings>

export { LinkerObject } from './linking/object.ts'
export { ReviewDeskObject } from './review/desk.ts'
export { AccountPages } from './stores/account-pages.ts'
