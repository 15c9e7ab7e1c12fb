/** Small facts the desk keeps about itself, by name, as JSON. */

export function createFacts(sql: SqlStorage) {
  return {
    get<T>(name: string, fallback: T): T {
      const row = sql.exec<{ value: string }>('SELECT value FROM facts WHERE name = ?', name).toArray()[0]
      return row === undefined ? fallback : (JSON.parse(row.value) as T)
    },
    set(name: string, value: unknown): void {
      sql.exec(
        'INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        name,
        JSON.stringify(value),
      )
    },
  }
}

export type Facts = ReturnType<typeof createFacts>
