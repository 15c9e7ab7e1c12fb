/** The same proxy with stillwatch in front. */
import { Hono } from 'hono'
import { proxy } from 'hono/proxy'
import { stillwatch } from '../../src/middleware.ts'
import { openStore } from '../../src/stores/open.ts'

import { ReviewDeskObject } from '../../src/review/desk.ts'
export { ReviewDeskObject }
export { AccountPages } from '../../src/stores/account-pages.ts'

interface Bindings {
  readonly UPSTREAM: string
  readonly REVIEW_DESK: DurableObjectNamespace<ReviewDeskObject>
}

const app = new Hono<{ Bindings: Bindings }>()

/** What the isolates told the desk of themselves. */
app.get('/bench/telemetry', async (c) => {
  const desk = c.env.REVIEW_DESK.get(c.env.REVIEW_DESK.idFromName('desk'))
  return c.json((await desk.overview()).totals)
})
app.use('*', stillwatch({ store: openStore }))
app.all('*', (c) => proxy(c.env.UPSTREAM + c.req.path, c.req))

export default app
