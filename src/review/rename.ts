/** An account under a new secret: its case follows it, and what is in force holds under both ids while isolates differ. */
import type { Cases } from './cases.ts'
import type { Members } from './members.ts'
import type { CaseRow } from './rows.ts'
import { shardNumber } from './shard.ts'
import type { Shards } from './shards.ts'

export function createRename(sql: SqlStorage, cases: Cases, shards: Shards, members: Members) {
  function alias(account: string, caseId: number, reference: string | null, at: number): void {
    sql.exec(
      `INSERT INTO aliases (account, shard, case_id, reference, at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (account) DO UPDATE SET case_id = excluded.case_id,
         reference = coalesce(excluded.reference, reference)`,
      account,
      shardNumber(account),
      caseId,
      reference,
      at,
    )
  }

  /** Two cases turn out to be one account's: the one that people decided last stays, else the older; the other's word is kept. */
  function merge(one: CaseRow, other: CaseRow): { kept: CaseRow; gone: CaseRow } {
    const [oneAt, otherAt] = [one.decided_at ?? 0, other.decided_at ?? 0]
    const first = oneAt === otherAt ? one.first_seen <= other.first_seen : oneAt > otherAt
    const [kept, gone] = first ? [one, other] : [other, one]
    if (gone.last_seen > kept.last_seen) {
      sql.exec(
        `UPDATE cases SET last_seen = ?, score = ?, p = ?, nats = ?, tier = ?, lane = ?, exchanges = ?, model = ?,
           country = ?, signals = ?, pace = ?, top = ?, evidence = ?, activity = ? WHERE id = ?`,
        gone.last_seen,
        gone.score,
        gone.p,
        gone.nats,
        gone.tier,
        gone.lane,
        gone.exchanges,
        gone.model,
        gone.country,
        gone.signals,
        gone.pace,
        gone.top,
        gone.evidence,
        gone.activity,
        kept.id,
      )
    }
    sql.exec('UPDATE decisions SET case_id = ? WHERE case_id = ?', kept.id, gone.id)
    sql.exec(
      "UPDATE proposals SET case_id = ?, closed_at = coalesce(closed_at, at), closed_by = coalesce(closed_by, 'merge') WHERE case_id = ?",
      kept.id,
      gone.id,
    )
    sql.exec('UPDATE notes SET case_id = ? WHERE case_id = ?', kept.id, gone.id)
    sql.exec('UPDATE aliases SET case_id = ? WHERE case_id = ?', kept.id, gone.id)
    sql.exec('DELETE FROM cases WHERE id = ?', gone.id)
    return { kept, gone }
  }

  return function rename(previous: string, account: string, now: number): boolean {
    if (previous === account) return false
    if (members.rename(previous, account, now)) {
      members.followOne(account)
      if (members.isReached(account)) shards.touchMembers([shardNumber(account)])
    }
    const old = cases.byAccount(previous)
    if (old === null || old.account === account) return false
    const present = cases.byAccount(account)
    if (present !== null && present.id === old.id) return false
    let kept = old
    let mergedReference: string | null = null
    if (present !== null) {
      const merged = merge(old, present)
      kept = merged.kept
      mergedReference = merged.gone.reference
    }
    sql.exec('DELETE FROM aliases WHERE account = ?', account)
    sql.exec('UPDATE cases SET account = ?, shard = ? WHERE id = ?', account, shardNumber(account), kept.id)
    alias(previous, kept.id, mergedReference, now)
    members.ownChanged({ ...kept, account })
    if (kept.standing !== null || old.standing !== null) shards.touch(kept.id)
    return true
  }
}
