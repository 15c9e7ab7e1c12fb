/**
 * The accounts of campaigns. A campaign's decision reaches them from here: who is left out of it, who keeps a decision of
 * their own, and which open cases of theirs follow it. Whatever concerns many members is one statement.
 */
import type { CampaignMember } from '../types.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { newReference } from './reference.ts'
import type { CaseRow } from './rows.ts'
import { shardNumber } from './shard.ts'
import type { CaseKind, DecisionKind, LinkedAccount, Membership, MemberRow } from './types.ts'

/** Members in one statement: a bound value holds 2 MiB. */
const AT_ONCE = 5000
export const PAGE_OF_MEMBERS = 50
const LINKED_SHOWN = 6

type PageRow = {
  id: number
  account: string
  reference: string
  joined: number
  exchanges: number
  nats: number | null
  links: number
  own: number
  excepted: string | null
  case_reference: string | null
  case_decision: DecisionKind | null
}

export interface MemberCounts {
  readonly members: number
  readonly excepted: number
  readonly own: number
  readonly blocked: number
}

/** Whether a person decided on this account alone, also under a former id. */
const OWN = `(EXISTS (SELECT 1 FROM cases WHERE cases.account = ids.account AND cases.decision_id > 0)
  OR EXISTS (SELECT 1 FROM aliases JOIN cases ON cases.id = aliases.case_id
    WHERE aliases.account = ids.account AND cases.decision_id > 0))`

/** Whether a campaign's block is in force: decided, and not over. */
export const isBlocking = ({ standing, until }: CaseRow, now: number): boolean =>
  standing === 'block' && (until === 0 || until > now)

export function createMembers(sql: SqlStorage) {
  const count = (query: string, ...values: unknown[]) => sql.exec<{ n: number }>(query, ...values).one().n

  /** Open cases of these accounts follow the campaign's decision, where nobody decided on them alone. */
  function hold(campaign: CaseRow, accounts?: readonly string[]): void {
    const decision = campaign.decision ?? (campaign.standing === null ? null : 'confirm')
    if (decision === null) return
    sql.exec(
      `UPDATE cases SET state = 'decided', decision = ?, decided_at = ?, decided_by = ?, decided_nats = nats, held_by = ?
         WHERE kind = 'account' AND decision_id = 0 AND held_by IS NULL AND account IN (
           SELECT members.account FROM campaign_members AS members WHERE members.case_id = ?
             ${accounts === undefined ? '' : 'AND members.account IN (SELECT value FROM json_each(?))'}
             AND NOT EXISTS (SELECT 1 FROM campaign_exceptions AS x
               WHERE x.decision_id = ? AND x.account = members.account))`,
      decision === 'known-app' ? 'benign' : decision,
      campaign.decided_at,
      campaign.decided_by,
      campaign.id,
      campaign.id,
      ...(accounts === undefined ? [] : [JSON.stringify(accounts)]),
      campaign.decision_id,
    )
  }

  const campaignsWith = (account: string) =>
    sql
      .exec<CaseRow & { excepted: string | null; own: number }>(
        `SELECT cases.*, members.own AS own, (SELECT why FROM campaign_exceptions AS x
             WHERE x.decision_id = cases.decision_id AND x.account = members.account) AS excepted
           FROM campaign_members AS members JOIN cases ON cases.id = members.case_id
           WHERE members.account = ? ORDER BY cases.score DESC LIMIT 20`,
        account,
      )
      .toArray()

  /** References that nobody has been told yet. Each account has its own, so there are many: chance alone does not do. */
  function freshReferences(n: number): string[] {
    const fresh = new Set<string>()
    while (fresh.size < n) {
      const drawn = Array.from({ length: n - fresh.size }, newReference)
      const taken = sql
        .exec<{ value: string }>(
          `SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM campaign_members WHERE reference = value)
             OR EXISTS (SELECT 1 FROM cases WHERE reference = value)
             OR EXISTS (SELECT 1 FROM aliases WHERE reference = value)`,
          JSON.stringify(drawn),
        )
        .toArray()
      for (const reference of drawn) fresh.add(reference)
      for (const { value } of taken) fresh.delete(value)
    }
    return [...fresh]
  }

  return {
    hold,

    /** Adds those that are new, and what is newer of the others. Answers how many are new. */
    add(
      caseId: number,
      members: readonly CampaignMember[],
      bits: (member: CampaignMember) => number,
      now: number,
    ): number {
      const size = () => count('SELECT count(*) AS n FROM campaign_members WHERE case_id = ?', caseId)
      const before = size()
      for (let at = 0; at < members.length; at += AT_ONCE) {
        const batch = members.slice(at, at + AT_ONCE)
        const references = freshReferences(batch.length)
        const rows = batch.map((member, i) => [
          member.account,
          shardNumber(member.account),
          references[i],
          member.joined,
          member.exchanges,
          member.nats,
          member.links,
          bits(member),
        ])
        sql.exec(
          `INSERT INTO campaign_members
             (case_id, account, shard, reference, joined, added_at, exchanges, nats, links, shares, own)
           SELECT ?, ids.account, ids.value ->> 1, ids.value ->> 2, ids.value ->> 3, ?, ids.value ->> 4,
             ids.value ->> 5, ids.value ->> 6, ids.value ->> 7, ${OWN}
             FROM (SELECT value, value ->> 0 AS account FROM json_each(?)) AS ids WHERE TRUE
             ON CONFLICT (account, case_id) DO UPDATE SET joined = min(joined, excluded.joined),
             exchanges = max(exchanges, excluded.exchanges), nats = coalesce(excluded.nats, nats),
             links = excluded.links, shares = shares | excluded.shares`,
          caseId,
          now,
          JSON.stringify(rows),
        )
      }
      return size() - before
    },

    /** Members of one campaign become another's; who is in both stays as it is there. */
    move(from: number, to: number, shares: string): void {
      sql.exec(
        `UPDATE OR IGNORE campaign_members SET case_id = ?, shares = ${shares} WHERE case_id = ?`,
        to,
        from,
      )
      sql.exec('DELETE FROM campaign_members WHERE case_id = ?', from)
    },

    /** Leaves members out of a decision. */
    except(caseId: number, decisionId: number, accounts: readonly string[], why: string): void {
      if (accounts.length === 0) return
      sql.exec(
        `INSERT INTO campaign_exceptions (decision_id, account, why)
           SELECT ?1, account, ?2 FROM campaign_members WHERE case_id = ?3
             AND (account IN (SELECT value FROM json_each(?4)) OR successor IN (SELECT value FROM json_each(?4)))
           ON CONFLICT DO NOTHING`,
        decisionId,
        why,
        caseId,
        JSON.stringify(accounts),
      )
    },

    /** Leaves all members of a campaign out of a decision. */
    exceptAll(caseId: number, decisionId: number, why: string): void {
      sql.exec(
        `INSERT INTO campaign_exceptions (decision_id, account, why)
           SELECT ?, account, ? FROM campaign_members WHERE case_id = ? ON CONFLICT DO NOTHING`,
        decisionId,
        why,
        caseId,
      )
    },

    /** The exceptions of one decision hold for another as well. */
    copyExceptions(from: number, to: number): void {
      sql.exec(
        `INSERT INTO campaign_exceptions (decision_id, account, why)
           SELECT ?, account, why FROM campaign_exceptions WHERE decision_id = ? ON CONFLICT DO NOTHING`,
        to,
        from,
      )
    },

    /** Whom people, not merges, left out of the decision that stands. */
    exceptions: (decisionId: number): string[] =>
      sql
        .exec<{ account: string }>(
          "SELECT account FROM campaign_exceptions WHERE decision_id = ? AND why <> 'merge' ORDER BY account LIMIT 5000",
          decisionId,
        )
        .toArray()
        .map(({ account }) => account),

    /** All cases that follow this campaign, after its decision changed. */
    follow(campaign: CaseRow): void {
      sql.exec(
        `UPDATE cases SET state = 'open', decision = NULL, decided_at = NULL, decided_by = NULL, decided_nats = NULL,
           held_by = NULL WHERE held_by = ?`,
        campaign.id,
      )
      hold(campaign)
    },

    /** A case may follow a campaign that its account is in. Answers whether it does. */
    followOne(account: string): boolean {
      for (const campaign of campaignsWith(account)) hold(campaign, [account])
      return (
        sql.exec('SELECT 1 AS one FROM cases WHERE account = ? AND held_by IS NOT NULL', account).toArray()
          .length > 0
      )
    },

    /** A decision on one account was made or taken back: it stands apart from its campaigns', or no longer. */
    ownChanged(row: CaseRow): void {
      sql.exec(
        `UPDATE campaign_members SET own = ? WHERE account = ?
           OR account IN (SELECT account FROM aliases WHERE case_id = ?)`,
        row.decision_id > 0 ? 1 : 0,
        row.account,
        row.id,
      )
    },

    /** Whether a campaign's block reaches this account, or would but for a word on it alone. */
    isReached: (account: string): boolean =>
      campaignsWith(account).some((campaign) => campaign.standing !== null),

    /** The campaigns whose block is in force for an account. */
    blocking: (account: string): CaseRow[] =>
      campaignsWith(account).filter(
        (campaign) => campaign.standing !== null && campaign.excepted === null && campaign.own === 0,
      ),

    /** The account that is told this reference, where it has no case. */
    byReference: (reference: string): { readonly account: string; readonly caseId: number } | null =>
      sql
        .exec<{ account: string; caseId: number }>(
          'SELECT account, case_id AS caseId FROM campaign_members WHERE reference = ?',
          reference,
        )
        .toArray()[0] ?? null,

    /** An account under a new secret: it is in the same campaigns under both ids, and counts once. */
    rename(previous: string, account: string, now: number): boolean {
      const caseIds = sql
        .exec<{ id: number }>(
          'SELECT case_id AS id FROM campaign_members WHERE account = ? AND successor IS NOT ?',
          previous,
          account,
        )
        .toArray()
      for (const { id } of caseIds) {
        sql.exec(
          `INSERT INTO campaign_members
             (case_id, account, shard, reference, joined, added_at, exchanges, nats, links, shares, own)
           SELECT case_id, ?, ?, ?, joined, ?, exchanges, nats, links, shares, own
             FROM campaign_members WHERE case_id = ? AND account = ?
             ON CONFLICT (account, case_id) DO NOTHING`,
          account,
          shardNumber(account),
          freshReferences(1)[0],
          now,
          id,
          previous,
        )
        sql.exec(
          'UPDATE campaign_members SET successor = ? WHERE case_id = ? AND account = ?',
          account,
          id,
          previous,
        )
      }
      sql.exec(
        `INSERT INTO campaign_exceptions (decision_id, account, why)
           SELECT decision_id, ?, why FROM campaign_exceptions WHERE account = ?
             AND decision_id IN (SELECT id FROM decisions WHERE case_id IN (SELECT value FROM json_each(?)))
           ON CONFLICT DO NOTHING`,
        account,
        previous,
        JSON.stringify(caseIds.map(({ id }) => id)),
      )
      return caseIds.length > 0
    },

    counts(campaign: CaseRow, now: number): MemberCounts {
      const members = count(
        'SELECT coalesce(max(members), 0) AS n FROM campaigns WHERE case_id = ?',
        campaign.id,
      )
      const own = count(
        'SELECT count(*) AS n FROM campaign_members WHERE case_id = ? AND own = 1 AND successor IS NULL',
        campaign.id,
      )
      const excepted = count(
        `SELECT count(*) AS n FROM campaign_exceptions AS x CROSS JOIN campaign_members AS members
           ON members.account = x.account AND members.case_id = ? AND members.own = 0 AND members.successor IS NULL
           WHERE x.decision_id = ?`,
        campaign.id,
        campaign.decision_id,
      )
      return { members, own, excepted, blocked: isBlocking(campaign, now) ? members - own - excepted : 0 }
    },

    /** Strongest links first. */
    page(
      campaign: CaseRow,
      { after, limit = PAGE_OF_MEMBERS }: { readonly after?: string; readonly limit?: number },
    ): { readonly members: MemberRow[]; readonly next: string | null; readonly before: number } {
      const from = decodeCursor(after, 3)
      const size = Math.min(500, Math.max(1, Math.floor(limit)))
      const rows = sql
        .exec<PageRow>(
          `SELECT members.id, members.account, members.reference, members.joined, members.exchanges, members.nats,
             members.links, members.own, own.reference AS case_reference, own.decision AS case_decision,
             (SELECT why FROM campaign_exceptions AS x WHERE x.decision_id = ? AND x.account = members.account) AS excepted
             FROM campaign_members AS members INDEXED BY campaign_members_links
             LEFT JOIN cases AS own ON own.account = members.account
             WHERE members.case_id = ? AND members.successor IS NULL
             ${from === null ? '' : 'AND (members.links, members.id) < (?, ?)'}
             ORDER BY members.links DESC, members.id DESC LIMIT ?`,
          campaign.decision_id,
          campaign.id,
          ...(from ?? []).slice(0, 2),
          size + 1,
        )
        .toArray()
      const before = Math.max(0, Math.floor(from?.[2] ?? 0))
      const page = rows.slice(0, size)
      const last = page.at(-1)
      return {
        before,
        next:
          rows.length > size && last !== undefined
            ? encodeCursor([last.links, last.id, before + page.length])
            : null,
        members: page.map((row) => ({
          account: row.account,
          reference: row.reference,
          joined: row.joined,
          exchanges: row.exchanges,
          nats: row.nats,
          links: row.links,
          excepted: row.excepted,
          case:
            row.case_reference === null
              ? null
              : { reference: row.case_reference, decision: row.case_decision },
          own: row.own === 1,
        })),
      }
    },

    /** Accounts that the heaviest campaign of an account links with it, strongest links first. */
    linked(account: string): LinkedAccount[] {
      const campaign = campaignsWith(account)[0]
      if (campaign === undefined) return []
      return sql
        .exec<PageRow>(
          `SELECT members.id, members.account, members.exchanges, members.links,
             own.reference AS case_reference, own.decision AS case_decision
             FROM campaign_members AS members INDEXED BY campaign_members_links
             LEFT JOIN cases AS own ON own.account = members.account
             WHERE members.case_id = ? AND members.successor IS NULL AND members.account <> ?
             ORDER BY members.links DESC, members.id DESC LIMIT ?`,
          campaign.id,
          account,
          LINKED_SHOWN,
        )
        .toArray()
        .map((row) => ({
          account: row.account,
          campaign: campaign.reference,
          links: row.links,
          exchanges: row.exchanges,
          case:
            row.case_reference === null
              ? null
              : { reference: row.case_reference, decision: row.case_decision },
        }))
    },

    /** The campaigns an account is in, as its own page tells them. */
    membershipsOf: (account: string, now: number): Membership[] =>
      campaignsWith(account).map((campaign) => ({
        reference: campaign.reference,
        kind: campaign.kind as CaseKind,
        accounts: campaign.members,
        decision: campaign.decision,
        blocked: isBlocking(campaign, now) && campaign.excepted === null && campaign.own === 0,
        apart: campaign.own === 1 ? 'own' : campaign.excepted === null ? null : 'excepted',
      })),
  }
}

export type Members = ReturnType<typeof createMembers>
