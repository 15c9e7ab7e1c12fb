/** Saved views of the queue: a name for a combination of filters, for everybody. */
import { clean } from './clean.ts'
import type { View } from './types.ts'

const MOST = 50

export function createViews(sql: SqlStorage) {
  return {
    list: (): View[] =>
      sql
        .exec<View & Record<string, SqlStorageValue>>(
          'SELECT id, name, query, by FROM views ORDER BY name, id',
        )
        .toArray(),

    /** False where there are too many already, or it has no name. */
    save(name: string, query: string, by: string, at: number): boolean {
      const kept = clean(name, 40).trim()
      const { n } = sql.exec<{ n: number }>('SELECT count(*) AS n FROM views').one()
      if (kept === '' || n >= MOST) return false
      sql.exec(
        'INSERT INTO views (name, query, by, at) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET query = excluded.query',
        kept,
        new URLSearchParams(query.slice(0, 500)).toString(),
        by,
        at,
      )
      return true
    },

    forget(id: number): void {
      sql.exec('DELETE FROM views WHERE id = ?', id)
    },
  }
}

export type Views = ReturnType<typeof createViews>
