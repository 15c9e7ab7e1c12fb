/** News that went out, or is waiting to. */
import type { Board } from '../board.tsx'
import { wantsJson } from '../guard.ts'
import { Webhooks } from '../pages/webhooks.tsx'

export function webhookRoutes({ base, desk, settings, route, page, refuse, frame }: Board): void {
  route(
    {
      method: 'get',
      path: '/webhooks',
      role: 'viewer',
      about: 'The newest hundred messages to receivers of news: taken, waiting or given up.',
      answers: 'messages',
    },
    async (c) => {
      const messages = await desk.webhooks()
      if (wantsJson(c)) return c.json({ messages })
      const targets = (settings.webhookUrl ?? []).map(({ form, url }) => ({ form, to: new URL(url).host }))
      return page(c, <Webhooks frame={await frame(c)} targets={targets} messages={messages} />)
    },
  )
  route(
    {
      method: 'post',
      path: '/webhooks/:id/replay',
      role: 'admin',
      about: 'Sends a message once more, under the same id.',
      answers: 'messages',
    },
    async (c) => {
      if (!(await desk.replayWebhook(c.req.param('id') ?? '', c.get('visitor').by)))
        return refuse(c, 404, 'No such message', 'It is older than a week, or never was.')
      if (wantsJson(c)) return c.json({ messages: await desk.webhooks() })
      return c.redirect(`${base}/webhooks`, 303)
    },
  )
}
