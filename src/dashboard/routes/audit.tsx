/** The audit log. */
import type { Board } from '../board.tsx'
import { flag, whole } from '../fields.ts'
import { wantsJson } from '../guard.ts'
import { Audit } from '../pages/audit.tsx'

export function auditRoutes({ desk, route, page, frame }: Board): void {
  route(
    {
      method: 'get',
      path: '/audit',
      role: 'viewer',
      about: 'Every decision and sign-in, newest first, and whether the chain of hashes is whole.',
      query: {
        before: whole('Entries before this one.'),
        check: flag('Walk the whole chain.'),
      },
      answers: 'entries; next: what `before` is to be for older ones; check',
    },
    async (c, { before }) => {
      const [entries, check, sessions] = await Promise.all([
        desk.audit({ before }),
        c.req.query('check') === undefined ? null : desk.verify(),
        desk.sessions(),
      ])
      if (wantsJson(c)) return c.json({ ...entries, check })
      return page(c, <Audit frame={await frame(c)} page={entries} check={check} sessions={sessions} />)
    },
  )
}
