/** The dashboard: a Hono app over the review desk. The same routes answer pages to people and JSON to machines. */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { DeskSettings } from '../review/settings.ts'
import type { Desk } from '../review/types.ts'
import { createBoard, type Ctx } from './board.tsx'
import { isShut, securityHeaders, wantsJson, type DashboardEnv } from './guard.ts'
import { Shut } from './pages/gate.tsx'
import { ASSETS } from './pages/layout.tsx'
import { apiRoutes } from './routes/api.tsx'
import { auditRoutes } from './routes/audit.tsx'
import { bulkRoutes } from './routes/bulk.tsx'
import { caseRoutes } from './routes/cases.tsx'
import { gateRoutes } from './routes/gate.tsx'
import { healthRoutes } from './routes/health.tsx'
import { insightsRoutes } from './routes/insights.tsx'
import { peopleRoutes } from './routes/people.tsx'
import { queueRoutes } from './routes/queue.tsx'
import { webhookRoutes } from './routes/webhooks.tsx'

export interface DashboardOptions {
  readonly settings: DeskSettings
  /** The review desk: a stub of its Durable Object, or what makes a fresh one for each call. */
  readonly desk: Desk
}

/** Room for 3,000 exceptions; a form with more is refused, never cut. */
const BODY_LIMIT = 131_072

/** Mounted at `settings.dashboardPath`; give it the request as it came. */
export function dashboard({ settings, desk }: DashboardOptions): Hono<DashboardEnv> {
  const base = settings.dashboardPath
  const app = new Hono<DashboardEnv>({ strict: false }).basePath(base)
  const board = createBoard(app, settings, desk)
  const { page, refuse } = board

  app.onError((error, c) => {
    console.error('[stillwatch] dashboard:', error.message)
    return refuse(
      c as unknown as Ctx,
      503,
      'The desk does not answer',
      'Try again in a moment. When it stays down, `npm run lift` lifts blocks without it.',
    )
  })
  app.notFound((c) => refuse(c as unknown as Ctx, 404, 'Not found', 'There is no such page.'))

  app.use('*', securityHeaders)

  for (const { path, type, text } of Object.values(ASSETS)) {
    const etag = `"${path.split('-')[1]}"`
    app.get(path, (c) => {
      c.header('cache-control', 'public, max-age=31536000, immutable')
      c.header('etag', etag)
      if (c.req.header('if-none-match') === etag) return c.body(null, 304)
      c.header('content-type', type)
      return c.body(text)
    })
  }

  app.use('*', async (c, next) => {
    c.header('cache-control', 'no-store')
    if (isShut(settings)) {
      if (wantsJson(c))
        return c.json({ error: { message: 'The dashboard is shut: set STILLWATCH_DASHBOARD_TOKEN.' } }, 503)
      return page(c, <Shut base={base} now={Date.now()} />, 503)
    }
    await next()
  })
  app.use(
    '*',
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: (c) => refuse(c as Ctx, 413, 'Too large', 'The form is too large.') as Response,
    }),
  )

  gateRoutes(app, board)
  queueRoutes(board)
  bulkRoutes(board)
  caseRoutes(board)
  insightsRoutes(board)
  auditRoutes(board)
  peopleRoutes(board)
  webhookRoutes(board)
  healthRoutes(board)
  apiRoutes(board)
  return app
}
