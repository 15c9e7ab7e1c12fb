/** Many cases in one go: first a summary of what it would do, then the decision, then what became of each. */
import type { CaseDetail } from '../../review/types.ts'
import type { Board, Ctx } from '../board.tsx'
import { choice, flag, texts, type Given } from '../fields.ts'
import { wantsJson } from '../guard.ts'
import { Bulk, BulkDone, type Outcome } from '../pages/bulk.tsx'
import { currentOf } from '../pages/decision.tsx'
import { PROBLEMS, TERMS, untilOf } from './cases.tsx'

/** As many as a page of the queue may have. */
const MOST = 200
const DECISION = {
  decision: choice('What is decided for all.', ['confirm', 'watch', 'benign', 'second', 'undo']),
  ...TERMS,
  anyway: flag('Also those that somebody else has.'),
  item: texts('A case, the newest decision that was seen and its evidence: `SW-7Q2F9KTX 0 12.5`.', MOST),
}

/** A case as the summary saw it, in one field: so none can be decided on that was not looked at. */
export const itemOf = (of: CaseDetail): string => `${of.reference} ${currentOf(of)?.id ?? 0} ${of.nats}`

export function bulkRoutes({ base, desk, route, page, refuse, frame }: Board): void {
  route(
    {
      method: 'post',
      path: '/bulk',
      role: 'reviewer',
      about: 'A summary of several cases, and the form to decide on all of them.',
      body: { id: texts('References.', MOST) },
      answers: 'cases: as they are now',
    },
    async (c, { id = [] }) => {
      const cases = await desk.getMany(id)
      if (wantsJson(c)) return c.json({ cases })
      if (cases.length === 0) return c.redirect(base, 303)
      return page(c, <Bulk frame={await frame(c)} cases={cases} items={cases.map(itemOf)} />)
    },
  )

  async function decideEach(c: Ctx, form: Given<typeof DECISION>): Promise<Outcome[]> {
    const { by, identity } = c.get('visitor')
    const outcomes: Outcome[] = []
    for (const item of form.item ?? []) {
      const [id, seen, nats] = item.split(' ')
      const answer = await desk.decide({
        id,
        choice: form.decision!,
        by,
        identity,
        note: form.note ?? '',
        seen: Number(seen) || 0,
        seenNats: form.decision === 'undo' ? undefined : Number(nats) || 0,
        anyway: form.anyway,
        tier: form.tier,
        reason: form.reason,
        until: untilOf(form.days, Date.now()),
        exceptions: await desk.exceptions(id),
      })
      outcomes.push({
        reference: id,
        problem: answer.ok ? null : PROBLEMS[answer.problem],
        proposed: answer.ok && answer.proposed,
        item: answer.ok ? itemOf(answer.case) : item,
      })
    }
    return outcomes
  }

  route(
    {
      method: 'post',
      path: '/bulk/decision',
      role: 'reviewer',
      about: 'Decides on several cases. Each by itself: one that changed meanwhile is left as it is.',
      body: DECISION,
      answers: 'outcomes: for each case its problem, or null where it was decided',
    },
    async (c, form) => {
      if (form.decision === undefined || (form.item ?? []).length === 0)
        return refuse(c, 400, 'No decision', 'Choose cases and one decision for them.')
      const outcomes = await decideEach(c, form)
      if (wantsJson(c)) return c.json({ outcomes })
      return page(c, <BulkDone frame={await frame(c)} decision={form.decision} outcomes={outcomes} />)
    },
  )
}
