/** The middleware before the proxy, in an isolate that tells what it counted. `/bare` is the same proxy without it. */
import { Hono } from 'hono'
import { exchangesOn } from '../../src/counters/layout.ts'
import { stillwatch } from '../../src/middleware.ts'
import { forward } from '../../src/proxy.ts'
import { memoryStore } from '../../src/stores/memory.ts'
import type { Store } from '../../src/types.ts'

interface Bindings {
  readonly UPSTREAM: string
}

const memory = memoryStore()
const counted = new Map<string, number>()
const store: Store = {
  ...memory,
  async add(writes) {
    const answers = await memory.add(writes.map((write) => ({ ...write, read: true })))
    for (const [i, answer] of answers.entries())
      if (!(answer instanceof Error)) counted.set(writes[i].account, exchangesOn(answer.page!))
    return answers
  },
}

const app = new Hono<{ Bindings: Bindings }>()
app.get('/test/counted', (c) => c.json([...counted.values()].reduce((sum, n) => sum + n, 0)))
app.use(
  '*',
  stillwatch({
    store,
    settings: {
      secret: 'a secret for tests only, 32 characters and more',
      skipPaths: ['/bare/'],
      flushInterval: 0,
      flushSize: 1,
    },
  }),
)
app.all('*', (c) => {
  const url = c.env.UPSTREAM
  const upstreams = ['/bare', '*'].map((match) => ({ match, url, unguarded: 'forward' as const }))
  return forward(c, { upstreams })
})

export default app
