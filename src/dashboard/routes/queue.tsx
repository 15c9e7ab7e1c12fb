/** The queue, its saved views, and news of it. */
import type { ListQuery } from '../../review/types.ts'
import { type Board, type Ctx } from '../board.tsx'
import { choice, flag, given, text, whole, type Given } from '../fields.ts'
import { wantsJson } from '../guard.ts'
import { Queue } from '../pages/queue.tsx'

const SORTS = ['score', 'age', 'volume', 'growth'] as const
const QUERY = {
  state: choice('Which cases; default open.', ['open', 'decided', 'all']),
  kind: choice('Only campaigns.', ['campaign']),
  sort: choice('Order of open cases; default score.', SORTS),
  tier: choice('What the score would call for.', ['observe', 'throttle', 'restrict', 'block']),
  signal: text('One that speaks for harvesting.', 64),
  model: text('Of the latest exchange.', 120),
  country: text('Of the latest exchange.', 8),
  mine: flag('Claimed, or decided, by whoever asks.'),
  second: flag('Waiting for a second person.'),
  q: text('A reference, an account, or words of the heaviest evidence.', 200),
  after: text('Where the page begins, as `next` said.', 120),
  limit: whole('Cases on a page, at most 200; default 50.', 200),
}

/** What is asked for, by whom. */
export function listQueryOf(asked: Given<typeof QUERY>, by: string): ListQuery {
  return {
    state: asked.state ?? 'open',
    kind: asked.kind,
    sort: asked.sort,
    tier: asked.tier,
    signal: given(asked.signal),
    model: given(asked.model),
    country: given(asked.country),
    mine: asked.mine ? by : undefined,
    second: asked.second,
    text: given(asked.q?.trim()),
    after: given(asked.after),
    limit: asked.limit === undefined || asked.limit === 0 ? 50 : asked.limit,
  }
}

export function queueRoutes({ base, desk, route, page, refuse, frame }: Board): void {
  const show = async (c: Ctx, asked: Given<typeof QUERY>) => {
    const query = listQueryOf(asked, c.get('visitor').by)
    if (wantsJson(c)) return c.json(await desk.list(query))
    const [shell, list, views] = await Promise.all([frame(c), desk.list(query), desk.views()])
    return page(c, <Queue frame={shell} page={list} query={query} views={views} />)
  }
  const listing = {
    method: 'get',
    role: 'viewer',
    about: 'The queue: open cases in an order, decided ones newest first, by what they are filtered by.',
    query: QUERY,
    answers: 'cases, next, looked, counts, facets',
  } as const
  route({ ...listing, path: '/cases' }, show)
  route({ ...listing, path: '/', answers: null }, show)

  route(
    {
      method: 'get',
      path: '/news',
      role: 'viewer',
      about: 'A word that changes whenever anything does that a page may show.',
      query: { case: text('A case that whoever asks has: it is kept longer.', 64) },
      answers: 'version',
    },
    async (c, asked) => {
      const { by, role } = c.get('visitor')
      if (asked.case !== undefined && role !== 'viewer') await desk.keep(asked.case, by)
      return c.json({ version: await desk.version() })
    },
  )

  route(
    {
      method: 'post',
      path: '/views',
      role: 'reviewer',
      about: 'Saves a combination of filters under a name, for everybody.',
      body: {
        name: text('The name; a view of that name is replaced.', 40),
        query: text('As in the address.', 500),
      },
      answers: 'views',
    },
    async (c, { name = '', query = '' }) => {
      if (!(await desk.saveView(name, query, c.get('visitor').by)))
        return refuse(c, 400, 'Not saved', 'A view needs a name, and there may be 50 of them.')
      if (wantsJson(c)) return c.json({ views: await desk.views() })
      return c.redirect(`${base}?${new URLSearchParams(query)}`, 303)
    },
  )
  route(
    {
      method: 'post',
      path: '/views/:id/forget',
      role: 'reviewer',
      about: 'Deletes a saved view.',
      answers: 'views',
    },
    async (c) => {
      await desk.forgetView(Number(c.req.param('id')) || 0)
      if (wantsJson(c)) return c.json({ views: await desk.views() })
      return c.redirect(base, 303)
    },
  )
}
