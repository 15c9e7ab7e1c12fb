/** Which KV shards must be written, and what is in them. A change is a number that only rises. */
import type { Tier } from '../types.ts'
import type { CaseRow } from './rows.ts'
import { shardNumber } from './shard.ts'
import type { Publication } from './types.ts'

/** How long KV's propagation typically takes; edges then hold what they read for STANDING_TTL. KV guarantees neither. */
export const PROPAGATION = 60_000

export type ShardRow = {
  shard: number
  change: number
  written: number
  sequence: number
  written_at: number
  attempts: number
  next_at: number
  problem: string | null
}

export interface ShardEntry {
  readonly account: string
  readonly tier: Tier
  readonly until: number
  readonly reference: string
}

export function createShards(sql: SqlStorage) {
  const row = (shard: number) =>
    sql.exec<ShardRow>('SELECT * FROM shards WHERE shard = ?', shard).toArray()[0]

  function mark(shard: number, change: number): void {
    sql.exec(
      'INSERT INTO shards (shard, change) VALUES (?, ?) ON CONFLICT (shard) DO UPDATE SET change = excluded.change',
      shard,
      change,
    )
  }

  return {
    row,

    /** What is in force for this case changed: its shard, and those of its former accounts, are to be written. */
    touch(caseId: number): void {
      const change = sql.exec<{ n: number }>('SELECT coalesce(max(change), 0) + 1 AS n FROM shards').one().n
      const { account } = sql
        .exec<{ account: string }>('SELECT account FROM cases WHERE id = ?', caseId)
        .one()
      mark(shardNumber(account), change)
      for (const alias of sql.exec<{ shard: number }>('SELECT shard FROM aliases WHERE case_id = ?', caseId))
        mark(alias.shard, change)
      sql.exec('UPDATE cases SET change = ?, written_at = NULL WHERE id = ?', change, caseId)
    },

    /** Shards that are behind and may be tried now. */
    due: (now: number): ShardRow[] =>
      sql.exec<ShardRow>('SELECT * FROM shards WHERE change > written AND next_at <= ?', now).toArray(),

    /** When the next one may be tried; null where none is behind. */
    nextAt: (): number | null =>
      sql.exec<{ at: number | null }>('SELECT min(next_at) AS at FROM shards WHERE change > written').one()
        .at,

    waiting: (): number =>
      sql.exec<{ n: number }>('SELECT count(*) AS n FROM shards WHERE change > written').one().n,

    /** Whether anything at all is in force. */
    anything: (): boolean =>
      sql.exec('SELECT 1 AS one FROM cases WHERE standing IS NOT NULL LIMIT 1').toArray().length > 0,

    entries: (shard: number): ShardEntry[] =>
      sql
        .exec<{ account: string; standing: Tier; reference: string }>(
          `SELECT account, standing, reference FROM cases WHERE shard = ?1 AND standing IS NOT NULL
             UNION ALL
             SELECT aliases.account, cases.standing, cases.reference FROM aliases
               JOIN cases ON cases.id = aliases.case_id WHERE aliases.shard = ?1 AND cases.standing IS NOT NULL`,
          shard,
        )
        .toArray()
        .map(({ account, standing, reference }) => ({ account, tier: standing, until: 0, reference })),

    /** Reserves the second in which this shard is written. */
    begin(shard: number, sequence: number, nextAt: number): void {
      sql.exec('UPDATE shards SET sequence = ?, next_at = ? WHERE shard = ?', sequence, nextAt, shard)
    },

    succeeded(shard: number, change: number, at: number): void {
      sql.exec(
        'UPDATE shards SET written = ?, written_at = ?, attempts = 0, problem = NULL WHERE shard = ?',
        change,
        at,
        shard,
      )
      sql.exec(
        'UPDATE cases SET written_at = ? WHERE shard = ? AND change > 0 AND change <= ? AND written_at IS NULL',
        at,
        shard,
        change,
      )
    },

    failed(shard: number, problem: string, nextAt: number): void {
      sql.exec(
        'UPDATE shards SET attempts = attempts + 1, problem = ?, next_at = ? WHERE shard = ?',
        problem,
        nextAt,
        shard,
      )
    },

    /** `ttl`: how old standings may be in an isolate, in ms. */
    publication(of: CaseRow, ttl: number): Publication {
      if (of.change === 0) return { state: 'none', writtenAt: null, inForceBy: null, problem: null }
      if (of.written_at === null)
        return { state: 'waiting', writtenAt: null, inForceBy: null, problem: row(of.shard)?.problem ?? null }
      return {
        state: 'written',
        writtenAt: of.written_at,
        inForceBy: of.written_at + PROPAGATION + ttl,
        problem: null,
      }
    },
  }
}

export type Shards = ReturnType<typeof createShards>
