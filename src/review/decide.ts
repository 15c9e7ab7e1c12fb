/** People's decisions: what each does to a case, and how it is taken back. All of it happens in the caller's transaction. */
import type { KnownApp, Tier } from '../types.ts'
import type { Audit } from './audit.ts'
import { clean, cleanNote } from './clean.ts'
import type { Members } from './members.ts'
import type { Proposals } from './proposals.ts'
import { isReason } from './reasons.ts'
import { isAccount } from './reference.ts'
import type { CaseRow } from './rows.ts'
import { shardNumber } from './shard.ts'
import type { Shards } from './shards.ts'
import type { CaseState, Decision, DecisionKind, TrackRecord } from './types.ts'

export const NOTE_LIMIT = 4000

/** A case before a decision: all that an undo brings back. */
interface Before {
  readonly state: CaseState
  readonly decision: DecisionKind | null
  readonly decidedAt: number | null
  readonly decidedBy: string | null
  readonly decidedNats: number | null
  readonly standing: Tier | null
  readonly until?: number
  readonly decidedMembers?: number | null
}

type DecisionRow = {
  id: number
  decision: DecisionKind
  by: string
  at: number
  note: string
  before: string
  undone_at: number | null
  undone_by: string | null
  until: number
  members: number
  exceptions: number
  tier: Tier | null
  reason: string
  seconds: string | null
}

export interface Ruling {
  readonly by: string
  readonly at: number
  readonly note: string
}

/** What a decision says besides: how hard, for how long, why; of a campaign: whom it leaves out, which shared things are an app's. */
export interface Terms {
  readonly tier?: Tier
  readonly reason?: string
  readonly until?: number
  readonly exceptions?: readonly string[]
  readonly app?: { readonly title: string; readonly things: readonly string[] }
}

const OPEN: Before = {
  state: 'open',
  decision: null,
  decidedAt: null,
  decidedBy: null,
  decidedNats: null,
  standing: null,
}
const TITLE_LIMIT = 80
/** Exceptions named in the audit log; all are in the tables. */
const NAMED = 50
/** How many decisions a track record rests on. */
const NEAREST = 200

const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && new Set([...one, ...other]).size === one.length

export function createDecisions(
  sql: SqlStorage,
  shards: Shards,
  audit: Audit,
  members: Members,
  proposals: Proposals,
) {
  const read = (caseId: number) => sql.exec<CaseRow>('SELECT * FROM cases WHERE id = ?', caseId).one()

  const stateOf = (row: CaseRow): Before => ({
    state: row.state,
    decision: row.decision,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    decidedNats: row.decided_nats,
    standing: row.standing,
    until: row.until,
    decidedMembers: row.decided_members,
  })
  /** What a case does because its campaign does is none of its own. */
  const before = (row: CaseRow): Before => (row.held_by === null ? stateOf(row) : OPEN)

  /** Puts a case into a state, and tells the shards where that changes what is in force. */
  function put(row: CaseRow, next: Before, decisionId: number): void {
    sql.exec(
      `UPDATE cases SET state = ?, decision = ?, decided_at = ?, decided_by = ?, decided_nats = ?, standing = ?,
         until = ?, decided_members = ?, decision_id = ?, held_by = NULL WHERE id = ?`,
      next.state,
      next.decision,
      next.decidedAt,
      next.decidedBy,
      next.decidedNats,
      next.standing,
      next.until ?? 0,
      next.decidedMembers ?? null,
      decisionId,
      row.id,
    )
    const now = read(row.id)
    if (row.kind === 'account') {
      members.ownChanged(now)
      if (decisionId === 0) members.followOne(row.account)
      if (next.standing !== row.standing || members.isReached(row.account)) shards.touch(row.id)
      return
    }
    members.follow(now)
    // The same block with other exceptions, or another end, is news for the edge as well.
    if (next.standing !== null || row.standing !== null) shards.touch(row.id)
  }

  /** Names the shared things of a campaign that are an app's: they link nobody while the decision stands. */
  function nameApp(row: CaseRow, decisionId: number, { title, things }: NonNullable<Terms['app']>): number {
    sql.exec(
      `INSERT INTO known_apps (decision_id, case_id, kind, name, title)
         SELECT ?, case_id, kind, name, ? FROM campaign_shared
           WHERE case_id = ? AND kind || ' ' || name IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING`,
      decisionId,
      clean(title, TITLE_LIMIT),
      row.id,
      JSON.stringify(things.slice(0, 64)),
    )
    return sql
      .exec<{ n: number }>('SELECT count(*) AS n FROM known_apps WHERE decision_id = ?', decisionId)
      .one().n
  }

  const lastStanding = (caseId: number) =>
    sql
      .exec<DecisionRow>(
        'SELECT * FROM decisions WHERE case_id = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1',
        caseId,
      )
      .toArray()[0]

  return {
    /** Decides. The same decision again is no news: nothing is written. */
    decide(row: CaseRow, decision: DecisionKind, { by, at, note }: Ruling, terms: Terms = {}): void {
      const campaign = row.kind !== 'account'
      const tier = decision === 'confirm' ? (terms.tier ?? 'block') : null
      const until = tier === null ? 0 : Math.max(0, terms.until ?? 0)
      const reason = isReason(terms.reason) ? terms.reason : ''
      const exceptions = campaign ? (terms.exceptions ?? []).filter(isAccount) : []
      const same =
        row.state === 'decided' &&
        row.decision === decision &&
        row.held_by === null &&
        row.standing === tier &&
        row.until === until
      if (same && (!campaign || sameSet(exceptions, members.exceptions(row.decision_id)))) return
      const seconds = proposals.open(row)?.by ?? null
      proposals.close(row, by, at)
      const kept = cleanNote(note, NOTE_LIMIT)
      const { id } = sql
        .exec<{ id: number }>(
          `INSERT INTO decisions (case_id, decision, by, at, note, before, until, members, tier, reason, seconds, nats, p, signals)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
          row.id,
          decision,
          by,
          at,
          kept,
          JSON.stringify(before(row)),
          until,
          row.members,
          tier,
          reason,
          seconds === by ? null : seconds,
          campaign ? null : row.nats,
          campaign ? null : row.p,
          row.signals,
        )
        .one()
      if (campaign) {
        members.except(row.id, id, exceptions, 'reviewer')
        sql.exec(
          `UPDATE decisions SET exceptions = (SELECT count(*) FROM campaign_exceptions WHERE decision_id = ?1)
             WHERE id = ?1`,
          id,
        )
        sql.exec("UPDATE campaigns SET why = '' WHERE case_id = ?", row.id)
      }
      const named = decision === 'known-app' && terms.app !== undefined ? nameApp(row, id, terms.app) : 0
      put(
        row,
        {
          state: 'decided',
          decision,
          decidedAt: at,
          decidedBy: by,
          decidedNats: row.nats,
          standing: tier,
          until,
          decidedMembers: row.members,
        },
        id,
      )
      const figures = {
        tier: tier ?? undefined,
        reason: reason || undefined,
        until: until === 0 ? undefined : new Date(until).toISOString(),
        seconds: seconds === by ? undefined : (seconds ?? undefined),
        nats: row.nats,
        p: row.p,
        exchanges: row.exchanges,
      }
      audit.append({
        at,
        action: decision,
        by,
        subject: row.reference,
        details: campaign
          ? {
              campaign: row.account,
              note: kept,
              accounts: members.counts(read(row.id), at).members,
              exceptions: exceptions.length,
              excepted: exceptions.length === 0 ? undefined : exceptions.slice(0, NAMED),
              app: named > 0 ? clean(terms.app?.title, TITLE_LIMIT) : undefined,
              things: named > 0 ? named : undefined,
              ...figures,
            }
          : { account: row.account, note: kept, ...figures },
      })
    },

    /** Takes the newest decision back and restores what was before it. False where there is none. */
    undo(row: CaseRow, { by, at, note }: Ruling): boolean {
      const last = lastStanding(row.id)
      if (last === undefined) return false
      sql.exec('UPDATE decisions SET undone_at = ?, undone_by = ? WHERE id = ?', at, by, last.id)
      put(row, JSON.parse(last.before) as Before, lastStanding(row.id)?.id ?? 0)
      audit.append({
        at,
        action: 'undo',
        by,
        subject: row.reference,
        details: {
          ...(row.kind === 'account'
            ? { account: row.account }
            : { campaign: row.account, accounts: members.counts(row, at).members }),
          decision: last.decision,
          note: cleanNote(note, NOTE_LIMIT),
        },
      })
      return true
    },

    /** Newest first, those taken back as well. */
    history(caseId: number): Decision[] {
      return sql
        .exec<DecisionRow>('SELECT * FROM decisions WHERE case_id = ? ORDER BY id DESC LIMIT 100', caseId)
        .toArray()
        .map((row) => ({
          id: row.id,
          decision: row.decision,
          by: row.by,
          at: row.at,
          note: row.note,
          undoneAt: row.undone_at,
          undoneBy: row.undone_by,
          until: row.until,
          members: row.members,
          exceptions: row.exceptions,
          tier: row.tier,
          reason: row.reason,
          seconds: row.seconds,
        }))
    },

    /** What people decided where there was at least as much evidence: what a decision on this one may turn out to be. */
    record(nats: number): TrackRecord {
      const rows = sql
        .exec<{ decision: DecisionKind; n: number }>(
          `SELECT decision, count(*) AS n FROM (SELECT decision FROM decisions INDEXED BY decisions_labels
             WHERE undone_at IS NULL AND nats IS NOT NULL AND decision IN ('confirm', 'benign') AND nats >= ?
             ORDER BY nats LIMIT ?) GROUP BY decision`,
          nats,
          NEAREST,
        )
        .toArray()
      const of = (decision: DecisionKind) => rows.find((row) => row.decision === decision)?.n ?? 0
      return { confirmed: of('confirm'), honest: of('benign') }
    },

    /** What ended by itself: the edges are told, and the decision stays what it was. */
    expire(now: number): void {
      const over = sql
        .exec<CaseRow>('SELECT * FROM cases WHERE standing IS NOT NULL AND until > 0 AND until <= ?', now)
        .toArray()
      for (const row of over) {
        sql.exec('UPDATE cases SET standing = NULL WHERE id = ?', row.id)
        shards.touch(row.id)
        audit.append({
          at: now,
          action: 'expire',
          by: 'time',
          subject: row.reference,
          details: {
            [row.kind === 'account' ? 'account' : 'campaign']: row.account,
            tier: row.standing,
            accounts: row.kind === 'account' ? undefined : row.members,
          },
        })
      }
    },

    /** When the next one ends by itself; null: none does. */
    endsAt: (): number | null =>
      sql
        .exec<{ at: number | null }>(
          'SELECT min(until) AS at FROM cases WHERE standing IS NOT NULL AND until > 0',
        )
        .one().at,

    /** The newest decision that stands; 0: none. Counts up also when one is taken back and another made. */
    current: (caseId: number): number => lastStanding(caseId)?.id ?? 0,

    /** A command let an account in that a campaign's block held: the block leaves it out. False where none does. */
    liftMember(account: string, at: number, lift: string): boolean {
      const campaigns = members.blocking(account)
      for (const campaign of campaigns) {
        members.except(campaign.id, campaign.decision_id, [account], 'command')
        members.follow(campaign)
        audit.append({
          at,
          action: 'except',
          by: 'command',
          subject: campaign.reference,
          details: { account, note: 'lifted by command', lift },
        })
      }
      if (campaigns.length > 0) shards.touchMembers([shardNumber(account)])
      return campaigns.length > 0
    },

    /** What reviewers named as an app, while that decision stands. */
    knownApps: (): KnownApp[] =>
      sql
        .exec<{ kind: KnownApp['kind']; name: string; title: string }>(
          `SELECT DISTINCT known_apps.kind, known_apps.name, known_apps.title FROM known_apps
             JOIN cases ON cases.id = known_apps.case_id AND cases.decision_id = known_apps.decision_id
             ORDER BY known_apps.name LIMIT 10000`,
        )
        .toArray(),

    /** A block that a command lifted while the desk was down: taken back as by a person. */
    lift(row: CaseRow, at: number, lift: string): boolean {
      const last = lastStanding(row.id)
      if (row.standing === null || last === undefined) return false
      sql.exec("UPDATE decisions SET undone_at = ?, undone_by = 'command' WHERE id = ?", at, last.id)
      // What was before may have been another block: the command meant that one too.
      const restored = JSON.parse(last.before) as Before
      const next: Before =
        restored.standing === null ? restored : { ...restored, state: 'open', decision: null, standing: null }
      put(row, next, lastStanding(row.id)?.id ?? 0)
      audit.append({
        at,
        action: 'undo',
        by: 'command',
        subject: row.reference,
        details: { account: row.account, decision: last.decision, note: 'lifted by command', lift },
      })
      return true
    },
  }
}

export type Decisions = ReturnType<typeof createDecisions>
