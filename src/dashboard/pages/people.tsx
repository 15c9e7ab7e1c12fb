/** Who may enter, as what, and who is signed in. */
import { visible } from '../../review/clean.ts'
import type { Role } from '../../review/settings.ts'
import type { Session } from '../../review/types.ts'
import { Shell, Text, Time, type Frame } from './layout.tsx'

const MAY: Readonly<Record<Role, string>> = {
  viewer: 'sees everything, decides nothing',
  reviewer: 'decides, claims, writes notes, takes the log along',
  admin: 'also ends sessions, erases accounts, sends news again',
}

interface PeopleProps {
  readonly frame: Frame
  readonly people: readonly { readonly name: string; readonly role: Role }[]
  /** The one token is set: whoever has it is an admin under any name. */
  readonly shared: boolean
  readonly access: {
    readonly team: string
    readonly roles: readonly { readonly who: string; readonly role: Role }[]
  } | null
  readonly sessions: readonly Session[]
  /** The session that asks. */
  readonly mine: string
}

export function People({ frame, people, shared, access, sessions, mine }: PeopleProps) {
  const { base, now, csrf, role } = frame
  return (
    <Shell title="People" section="people" frame={frame}>
      <div class="head">
        <h1>People</h1>
        <p class="soft">
          You are {role === 'admin' ? 'an' : 'a'} {role}: {MAY[role]}.
        </p>
      </div>
      <section class="card" aria-labelledby="sessions">
        <header>
          <h2 id="sessions">Signed in now</h2>
        </header>
        <div class="scroll" tabindex={0} role="region" aria-label="Sessions">
          <table>
            <caption class="hidden">Sessions, newest first</caption>
            <thead>
              <tr>
                <th scope="col">Who</th>
                <th scope="col">Role</th>
                <th scope="col">Since</th>
                <th scope="col">Ends</th>
                <th scope="col">Browser</th>
                <th scope="col">
                  <span class="hidden">End it</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {sessions.map((session) => (
                <tr>
                  <td>
                    <Text of={session.by} /> {session.id === mine && <span class="tag">this one</span>}
                  </td>
                  <td>{session.role}</td>
                  <td class="small soft">
                    <Time at={session.createdAt} now={now} />
                  </td>
                  <td class="small soft">
                    <Time at={session.expiresAt} now={now} />
                  </td>
                  <td class="small soft wrap">
                    <Text of={session.userAgent} />
                  </td>
                  <td class="right">
                    {(role === 'admin' || session.id === mine) && (
                      <form method="post" action={`${base}/sessions/${session.id}/end`}>
                        <input type="hidden" name="csrf" value={csrf} />
                        <button class="plain" aria-label={`End the session of ${visible(session.by)}`}>
                          End
                        </button>
                      </form>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {sessions.length === 0 && (
          <p class="pad soft">Nobody, but for programs with a token and people of Access.</p>
        )}
      </section>
      <section class="card" aria-labelledby="entrance">
        <header>
          <h2 id="entrance">Who may enter</h2>
          <span class="small faint end">by the settings</span>
        </header>
        <ul class="pad history small">
          {people.map((person) => (
            <li>
              <Text of={person.name} /> <span class="tag">{person.role}</span>{' '}
              <span class="soft">with a token of their own</span>
            </li>
          ))}
          {access !== null && (
            <li>
              Whom <Text of={access.team} /> lets in <span class="tag">viewer</span>
              {access.roles.map((one) => (
                <>
                  , <Text of={one.who} /> <span class="tag">{one.role}</span>
                </>
              ))}
            </li>
          )}
          {shared && (
            <li>
              Whoever has <code>STILLWATCH_DASHBOARD_TOKEN</code> <span class="tag">admin</span>{' '}
              <span class="soft">under any name: where two people must decide, all of them count as one</span>
            </li>
          )}
        </ul>
      </section>
    </Shell>
  )
}
