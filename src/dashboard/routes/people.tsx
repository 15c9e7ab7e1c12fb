/** Who may enter, and who is signed in. */
import type { Board } from '../board.tsx'
import { wantsJson } from '../guard.ts'
import { People } from '../pages/people.tsx'

export function peopleRoutes({ base, desk, settings, route, page, refuse, frame }: Board): void {
  route(
    {
      method: 'get',
      path: '/people',
      role: 'viewer',
      about: 'Who may enter and as what, and who is signed in.',
      answers: 'people; sessions',
    },
    async (c) => {
      const sessions = await desk.sessions()
      const people = (settings.people ?? []).map(({ name, role }) => ({ name, role }))
      if (wantsJson(c)) return c.json({ people, sessions })
      return page(
        c,
        <People
          frame={await frame(c)}
          people={people}
          shared={settings.dashboardToken !== undefined}
          access={
            settings.accessTeam === undefined
              ? null
              : { team: settings.accessTeam, roles: settings.accessRoles }
          }
          sessions={sessions}
          mine={c.get('visitor').session}
        />,
      )
    },
  )

  route(
    {
      method: 'post',
      path: '/sessions/:id/end',
      role: 'viewer',
      about: 'Ends a session: one’s own, or as an admin anybody’s.',
      answers: 'sessions',
    },
    async (c) => {
      const id = c.req.param('id') ?? ''
      const { by, role, session } = c.get('visitor')
      if (id !== session && role !== 'admin')
        return refuse(c, 403, 'Not yours to do', 'Ending somebody else’s session takes an admin.')
      await desk.closeSession(id, id === session ? undefined : by)
      if (wantsJson(c)) return c.json({ sessions: await desk.sessions() })
      return c.redirect(`${base}/people`, 303)
    },
  )
}
