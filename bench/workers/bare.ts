/** The proxy without stillwatch. With STORE it makes one store round trip before it forwards: what inline mode is held to. */
import { Hono } from 'hono'
import { proxy } from 'hono/proxy'

interface Bindings {
  readonly UPSTREAM: string
  readonly STORE?: string
  readonly STORE_BODY?: string
}

const app = new Hono<{ Bindings: Bindings }>()

app.all('*', async (c) => {
  const { UPSTREAM, STORE, STORE_BODY } = c.env
  if (STORE) await (await fetch(`${STORE}/pipeline`, { method: 'POST', body: STORE_BODY })).text()
  return proxy(UPSTREAM + c.req.path, c.req)
})

export default app
