/** The same proxy with stillwatch in front. */
import { Hono } from 'hono'
import { proxy } from 'hono/proxy'
import { stillwatch } from '../../src/middleware.ts'

export { ReviewDeskObject } from '../../src/review/desk.ts'
export { AccountPages } from '../../src/stores/account-pages.ts'

interface Bindings {
  readonly UPSTREAM: string
}

const app = new Hono<{ Bindings: Bindings }>()

app.use('*', stillwatch())
app.all('*', (c) => proxy(c.env.UPSTREAM + c.req.path, c.req))

export default app
