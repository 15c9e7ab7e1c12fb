/** Who may try to sign in, and who is: attempts are bounded per source and in all, sessions can be ended before they expire. */
import { clean } from './clean.ts'
import type { Role } from './settings.ts'
import type { Session } from './types.ts'

const WINDOW = 15 * 60_000
/** Wrong tokens per source and window; and in all, so that a spread attack is bounded too. */
export const WRONG_PER_SOURCE = 10
export const WRONG_IN_ALL = 1000
const ALL = '*'

type AttemptRow = { since: number; wrong: number }
type SessionRow = {
  id: string
  by: string
  role: Role
  created_at: number
  expires_at: number
  user_agent: string
}

export function createSignIn(sql: SqlStorage) {
  function wrongOf(source: string, now: number): AttemptRow {
    const row = sql
      .exec<AttemptRow>('SELECT since, wrong FROM attempts WHERE source = ?', source)
      .toArray()[0]
    return row !== undefined && now - row.since < WINDOW ? row : { since: now, wrong: 0 }
  }

  return {
    /** Counts a wrong one. A right one passes, unless its source has been wrong too often. */
    attempt(from: string, right: boolean, now: number): { allowed: boolean; retryAfter: number } {
      const source = `s:${clean(from, 80)}`
      const own = wrongOf(source, now)
      const all = wrongOf(ALL, now)
      const full = own.wrong >= WRONG_PER_SOURCE ? own : all.wrong >= WRONG_IN_ALL ? all : null
      if (full !== null) return { allowed: false, retryAfter: Math.ceil((full.since + WINDOW - now) / 1000) }
      if (right) return { allowed: true, retryAfter: 0 }
      for (const [key, { since, wrong }] of [
        [source, own],
        [ALL, all],
      ] as const) {
        sql.exec(
          `INSERT INTO attempts (source, since, wrong) VALUES (?, ?, ?)
             ON CONFLICT (source) DO UPDATE SET since = excluded.since, wrong = excluded.wrong`,
          key,
          since,
          wrong + 1,
        )
      }
      return { allowed: true, retryAfter: 0 }
    },

    open(session: Session): void {
      sql.exec(
        'INSERT INTO sessions (id, by, role, created_at, expires_at, user_agent) VALUES (?, ?, ?, ?, ?, ?)',
        session.id,
        session.by,
        session.role,
        session.createdAt,
        session.expiresAt,
        clean(session.userAgent, 300),
      )
    },

    check: (id: string, now: number): boolean =>
      sql.exec('SELECT 1 AS one FROM sessions WHERE id = ? AND expires_at > ?', id, now).toArray().length > 0,

    by: (id: string): string | null =>
      sql.exec<{ by: string }>('SELECT by FROM sessions WHERE id = ?', id).toArray()[0]?.by ?? null,

    close(id: string): void {
      sql.exec('DELETE FROM sessions WHERE id = ?', id)
    },

    sessions: (now: number): Session[] =>
      sql
        .exec<SessionRow>(
          'SELECT * FROM sessions WHERE expires_at > ? ORDER BY created_at DESC LIMIT 100',
          now,
        )
        .toArray()
        .map((row) => ({
          id: row.id,
          by: row.by,
          role: row.role,
          createdAt: row.created_at,
          expiresAt: row.expires_at,
          userAgent: row.user_agent,
        })),

    purge(now: number): void {
      sql.exec('DELETE FROM sessions WHERE expires_at <= ?', now)
      sql.exec('DELETE FROM attempts WHERE since <= ?', now - WINDOW)
    },
  }
}

export type SignIn = ReturnType<typeof createSignIn>
