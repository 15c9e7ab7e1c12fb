/** What decisions say of the detection. */
import { THRESHOLDS } from '../../review/insights.ts'
import type { Board } from '../board.tsx'
import { choice, flag } from '../fields.ts'
import { wantsJson } from '../guard.ts'
import { Insights } from '../pages/insights.tsx'

export function insightsRoutes({ desk, settings, route, page, frame }: Board): void {
  route(
    {
      method: 'get',
      path: '/insights',
      role: 'viewer',
      about: 'Decisions as labels: how often each signal and each threshold was right, week by week.',
      query: {
        mine: flag('Only what whoever asks has decided.'),
        at: choice('Another threshold, to replay the decisions under.', THRESHOLDS.map(String)),
      },
      answers: 'confirmed, honest, signals, thresholds, weeks, reasons, open',
    },
    async (c, { mine, at }) => {
      const of = await desk.insights(mine ? c.get('visitor').by : undefined)
      if (wantsJson(c)) return c.json(of)
      return page(
        c,
        <Insights
          frame={await frame(c)}
          of={of}
          mine={mine === true}
          now={settings.falseAlarms}
          at={at === undefined ? settings.falseAlarms / 5 : Number(at)}
        />,
      )
    },
  )
}
