/** Which KV shards must be written, and what is in them. A change is a number that only rises. */
import type { Tier } from '../types.ts'
import type { CaseRow } from './rows.ts'
import { NO_SHARD, shardNumber } from './shard.ts'
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

  const problemOf = (change: number): string | null | undefined =>
    sql
      .exec<{ problem: string | null }>(
        'SELECT problem FROM shards WHERE written < ? AND problem IS NOT NULL LIMIT 1',
        change,
      )
      .toArray()[0]?.problem

  const nextChange = () =>
    sql.exec<{ n: number }>('SELECT coalesce(max(change), 0) + 1 AS n FROM shards').one().n

  const shardsOf = (campaignId: number): number[] =>
    sql
      .exec<{ shard: number }>('SELECT DISTINCT shard FROM campaign_members WHERE case_id = ?', campaignId)
      .toArray()
      .map(({ shard }) => shard)

  return {
    row,

    /** Members joined what is in force, or were left out of it: their shards are to be written. */
    touchMembers(shards: Iterable<number>): void {
      const change = nextChange()
      for (const shard of shards) mark(shard, change)
    },

    /** What is in force for this case changed: its shard, and those of its former accounts, are to be written. */
    touch(caseId: number): void {
      const change = nextChange()
      const { account, shard } = sql
        .exec<{ account: string; shard: number }>('SELECT account, shard FROM cases WHERE id = ?', caseId)
        .one()
      if (shard === NO_SHARD) {
        const shards = shardsOf(caseId)
        if (shards.length === 0) return
        for (const shard of shards) mark(shard, change)
      } else mark(shardNumber(account), change)
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
        .exec<{ account: string; tier: Tier; until: number; reference: string }>(
          `SELECT account, standing AS tier, until, reference FROM cases WHERE shard = ?1 AND standing IS NOT NULL
             UNION ALL
             SELECT aliases.account, cases.standing, cases.until, cases.reference FROM aliases
               JOIN cases ON cases.id = aliases.case_id WHERE aliases.shard = ?1 AND cases.standing IS NOT NULL
             UNION ALL
             SELECT members.account, campaigns.standing, campaigns.until, coalesce(own.reference, members.reference)
               FROM cases AS campaigns JOIN campaign_members AS members
                 ON members.case_id = campaigns.id AND members.shard = ?1 AND members.own = 0
               LEFT JOIN cases AS own ON own.account = members.account
               WHERE campaigns.shard = ?2 AND campaigns.standing IS NOT NULL
                 AND NOT EXISTS (SELECT 1 FROM campaign_exceptions AS x
                   WHERE x.decision_id = campaigns.decision_id AND x.account = members.account)`,
          shard,
          NO_SHARD,
        )
        .toArray(),

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
      // A campaign's decision is written when the last of its shards is.
      sql.exec(
        `UPDATE cases SET written_at = ? WHERE shard = ? AND change > 0 AND written_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM shards WHERE shards.written < cases.change AND shards.change >= cases.change)`,
        at,
        NO_SHARD,
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
      if (of.written_at === null) {
        const problem = of.shard === NO_SHARD ? problemOf(of.change) : row(of.shard)?.problem
        return { state: 'waiting', writtenAt: null, inForceBy: null, problem: problem ?? null }
      }
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
