/** The same proxy with stillwatch in front. */
import { Hono } from 'hono'
import { proxy } from 'hono/proxy'
import { stillwatch } from '../../src/middleware.ts'
import { openStore } from '../../src/stores/open.ts'

import { LinkerObject } from '../../src/linking/object.ts'
import type { AccountLinker } from '../../src/linking/types.ts'
import { ReviewDeskObject } from '../../src/review/desk.ts'
export { ReviewDeskObject }
export { AccountPages } from '../../src/stores/account-pages.ts'

/** Takes facts as the product's does, links nothing, and tells what it was told. */
export class BenchLinker extends LinkerObject {
  protected override open(): AccountLinker {
    return { take() {}, full: false, know() {}, report: () => [], state: () => new Uint8Array(0) }
  }
  async told(): Promise<{ readonly messages: number; readonly bytes: number }> {
    const rows = this.ctx.storage.sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'log'").toArray()
    if (rows.length === 0) return { messages: 0, bytes: 0 }
    return this.ctx.storage.sql
      .exec<{ messages: number; bytes: number }>(
        'SELECT count(*) AS messages, coalesce(sum(length(bytes)), 0) AS bytes FROM log',
      )
      .one()
  }
}

interface Bindings {
  readonly UPSTREAM: string
  readonly LINKER: DurableObjectNamespace<BenchLinker>
  readonly REVIEW_DESK: DurableObjectNamespace<ReviewDeskObject>
}

const app = new Hono<{ Bindings: Bindings }>()

/** What the isolates told the desk of themselves. */
app.get('/bench/telemetry', async (c) => {
  const desk = c.env.REVIEW_DESK.get(c.env.REVIEW_DESK.idFromName('desk'))
  return c.json((await desk.overview()).totals)
})
/** What the linker was told. */
app.get('/bench/facts', async (c) => c.json(await c.env.LINKER.get(c.env.LINKER.idFromName('linker')).told()))
app.use('*', stillwatch({ store: openStore }))
app.all('*', (c) => proxy(c.env.UPSTREAM + c.req.path, c.req))

export default app
