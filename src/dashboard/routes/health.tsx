/** How the edge is. */
import type { Board } from '../board.tsx'
import { wantsJson } from '../guard.ts'
import { Health } from '../pages/health.tsx'

export function healthRoutes({ desk, route, page, frame }: Board): void {
  route(
    {
      method: 'get',
      path: '/health',
      role: 'viewer',
      about: 'What is degraded, what was lost, and what is waiting.',
      answers: 'the overview: state, reasons, isolates, totals, outbox, counts',
    },
    async (c) => {
      const overview = await desk.overview()
      if (wantsJson(c)) return c.json(overview)
      return page(c, <Health frame={await frame(c, overview)} of={overview} />)
    },
  )
}
