/** The linker's tables: the log of messages, snapshots, and reports on their way to the desk. Every write is one transaction. */
import type { CampaignReport } from '../types.ts'

const DAY = 86_400_000
/** A snapshot's rows: SQLite takes 2 MiB in one. */
const CHUNK = 1 << 20

const TABLES = `
  CREATE TABLE IF NOT EXISTS log (id INTEGER PRIMARY KEY AUTOINCREMENT, bytes BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS senders (sender INTEGER PRIMARY KEY, number INTEGER NOT NULL, at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS snapshot (part INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS outbox (seq INTEGER PRIMARY KEY AUTOINCREMENT, report TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS campaigns (id TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
`

export function createRecord(storage: DurableObjectStorage) {
  const { sql } = storage
  let made = sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'facts'").toArray().length > 0
  let bytes = made ? sizeOf() : 0

  function sizeOf(): number {
    return sql.exec<{ n: number }>('SELECT coalesce(sum(length(bytes)), 0) AS n FROM log').one().n
  }
  function get(name: string): number {
    if (!made) return 0
    return (
      sql.exec<{ value: number }>('SELECT value FROM facts WHERE name = ?', name).toArray()[0]?.value ?? 0
    )
  }
  function set(name: string, value: number): void {
    sql.exec(
      'INSERT INTO facts (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2',
      name,
      value,
    )
  }

  return {
    /** Bytes in the log. */
    logged: () => bytes,

    /** Logs a message, unless it is there already. */
    log(sender: number, number: number, words: Uint32Array, now: number): void {
      if (!made) sql.exec(TABLES)
      made = true
      storage.transactionSync(() => {
        const last = sql
          .exec<{ number: number }>('SELECT number FROM senders WHERE sender = ?', sender)
          .toArray()[0]
        if (last && last.number >= number) return
        sql.exec(
          'INSERT INTO senders (sender, number, at) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET number = ?2, at = ?3',
          sender,
          number,
          now,
        )
        const copy = words.slice()
        sql.exec('INSERT INTO log (bytes) VALUES (?)', copy.buffer as ArrayBuffer)
        bytes += copy.byteLength
      })
    },

    /** When the last message came; 0 where none ever did. */
    lastAt: (): number =>
      made
        ? (sql.exec<{ at: number | null }>('SELECT max(at) AS at FROM senders').one().at ?? get('lastAt'))
        : 0,

    newest: (): number =>
      made ? (sql.exec<{ id: number | null }>('SELECT max(id) AS id FROM log').one().id ?? 0) : 0,

    /** Messages after that one, oldest first. */
    *since(id: number): Generator<{ readonly id: number; readonly words: Uint32Array }> {
      let after = id
      for (;;) {
        const row = sql
          .exec<{ id: number; bytes: ArrayBuffer }>(
            'SELECT id, bytes FROM log WHERE id > ? ORDER BY id LIMIT 1',
            after,
          )
          .toArray()[0]
        if (!row) return
        after = row.id
        yield { id: row.id, words: new Uint32Array(row.bytes) }
      }
    },

    drop(id: number): void {
      sql.exec('DELETE FROM log WHERE id = ?', id)
      bytes = sizeOf()
    },

    snapshotBytes: (): number => get('snapshotBytes'),
    snapshotAt: (): number => get('snapshotAt'),

    /** The newest snapshot, and the last entry of the log that it knows. */
    snapshot(): { readonly state: Uint8Array | null; readonly upTo: number } {
      const length = get('snapshotBytes')
      if (length === 0) return { state: null, upTo: get('upTo') }
      const state = new Uint8Array(length)
      let at = 0
      for (const row of sql.exec<{ bytes: ArrayBuffer }>('SELECT bytes FROM snapshot ORDER BY part')) {
        state.set(new Uint8Array(row.bytes), at)
        at += row.bytes.byteLength
      }
      return { state, upTo: get('upTo') }
    },

    /** Whether the campaign was reported before. */
    knows: (id: string): boolean => sql.exec('SELECT 1 FROM campaigns WHERE id = ?', id).toArray().length > 0,

    /** Keeps reports for the desk, and a snapshot with them: the log that it knows may go. */
    keep(
      reports: readonly CampaignReport[],
      snapshot: { readonly state: Uint8Array; readonly upTo: number } | null,
      now: number,
    ): void {
      storage.transactionSync(() => {
        for (const report of reports) {
          sql.exec('INSERT INTO outbox (report) VALUES (?)', JSON.stringify(report))
          sql.exec(
            'INSERT INTO campaigns (id, at) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET at = ?2',
            report.id,
            now,
          )
        }
        if (snapshot === null) return
        const { state, upTo } = snapshot
        sql.exec('DELETE FROM snapshot')
        for (let from = 0; from < state.length; from += CHUNK)
          sql.exec(
            'INSERT INTO snapshot (part, bytes) VALUES (?, ?)',
            from / CHUNK,
            state.slice(from, from + CHUNK).buffer as ArrayBuffer,
          )
        sql.exec('DELETE FROM log WHERE id <= ?', upTo)
        set('upTo', upTo)
        set('snapshotBytes', state.length)
        set('snapshotAt', now)
        bytes = sizeOf()
        // repeated deliveries come within seconds
        const lastAt = sql.exec<{ at: number | null }>('SELECT max(at) AS at FROM senders').one().at
        if (lastAt !== null) set('lastAt', lastAt)
        sql.exec('DELETE FROM senders WHERE at < ?', now - DAY)
      })
    },

    /** The oldest reports that were not acknowledged, one of each campaign: the next part follows when this one is stored. */
    first: (count: number): { readonly seq: number; readonly report: CampaignReport }[] =>
      made
        ? sql
            .exec<{ seq: number; report: string }>(
              `SELECT min(seq) AS seq, report FROM outbox GROUP BY report ->> 'id' ORDER BY 1 LIMIT ?`,
              count,
            )
            .toArray()
            .map(({ seq, report }) => ({ seq, report: JSON.parse(report) as CampaignReport }))
        : [],

    forget(seqs: readonly number[]): void {
      storage.transactionSync(() => {
        for (const seq of seqs) sql.exec('DELETE FROM outbox WHERE seq = ?', seq)
      })
    },

    attempts: (): number => get('attempts'),
    attempted(n: number): void {
      if (get('attempts') !== n) set('attempts', n)
    },

    /** What the desk was last told of the linker. */
    state: (): 'ok' | 'degraded' => (get('degraded') === 1 ? 'degraded' : 'ok'),
    setState(state: 'ok' | 'degraded'): void {
      if (get('degraded') !== Number(state === 'degraded')) set('degraded', Number(state === 'degraded'))
    },

    async erase(): Promise<void> {
      made = false
      bytes = 0
      await Promise.all([storage.deleteAlarm(), storage.deleteAll()])
    },
  }
}

export type LinkerRecord = ReturnType<typeof createRecord>
