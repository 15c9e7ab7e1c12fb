/**
 * What campaigns share, and which member has what: each thing has a slot, a bit in its members' `shares`, so that groups of
 * members by what they share are one `GROUP BY`. What is no longer told stays until its slot is needed: a suspended thing
 * is recognised when it comes back.
 */
import type { CampaignMember, SharedThing } from '../types.ts'
import type { CampaignGroup } from './types.ts'

/** A member's bits stay exact as a number. */
export const SLOTS = 48
/** Groups of members kept per campaign; the graph shows fewer. */
const GROUPS_KEPT = 200

type SharedRow = {
  kind: SharedThing['kind']
  name: string
  members: number
  others: number
  weight: number
  sentence: string
  slot: number | null
  told_at: number
}

/** Bitwise operations of JS end at 32 bits. */
const hasBit = (bits: number, slot: number) => Math.floor(bits / 2 ** slot) % 2 === 1

export function createShared(sql: SqlStorage) {
  const rows = (caseId: number) =>
    sql
      .exec<SharedRow>(
        'SELECT kind, name, members, others, weight, sentence, slot, told_at FROM campaign_shared WHERE case_id = ? ORDER BY weight DESC, name',
        caseId,
      )
      .toArray()

  /** The newest word: what was told with it. */
  function current(caseId: number): SharedRow[] {
    const all = rows(caseId)
    const newest = Math.max(0, ...all.map((row) => row.told_at))
    return all.filter((row) => row.told_at === newest)
  }

  return {
    list: (caseId: number): SharedThing[] =>
      current(caseId).map(({ kind, name, members, others, weight, sentence }) => ({
        kind,
        name,
        members,
        others,
        weight,
        sentence,
      })),

    /** Takes the newest word on what is shared. */
    put(caseId: number, shared: readonly SharedThing[], at: number): void {
      const known = rows(caseId)
      const key = (thing: { readonly kind: string; readonly name: string }) => `${thing.kind} ${thing.name}`
      const told = new Set(shared.map(key))
      const slots = new Map(known.map((row) => [key(row), row.slot]))
      const taken = new Set(known.map((row) => row.slot))
      const free = Array.from({ length: SLOTS }, (_, slot) => slot).filter((slot) => !taken.has(slot))
      const idle = known.filter((row) => row.slot !== null && !told.has(key(row)))
      for (const thing of shared) {
        let slot = slots.get(key(thing)) ?? null
        if (slot === null) {
          slot = free.shift() ?? null
          const old = slot === null ? idle.shift() : undefined
          if (old !== undefined && old.slot !== null) {
            slot = old.slot
            sql.exec(
              'UPDATE campaign_shared SET slot = NULL WHERE case_id = ? AND kind = ? AND name = ?',
              caseId,
              old.kind,
              old.name,
            )
            sql.exec(
              'UPDATE campaign_members SET shares = shares & ~(1 << ?) WHERE case_id = ?',
              slot,
              caseId,
            )
          }
        }
        sql.exec(
          `INSERT INTO campaign_shared (case_id, kind, name, members, others, weight, sentence, slot, told_at)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
             ON CONFLICT (case_id, kind, name) DO UPDATE SET members = excluded.members, others = excluded.others,
             weight = excluded.weight, sentence = excluded.sentence, slot = excluded.slot, told_at = excluded.told_at`,
          caseId,
          thing.kind,
          thing.name,
          thing.members,
          thing.others,
          thing.weight,
          thing.sentence,
          slot,
          at,
        )
      }
    },

    /** A function from a member to its bits. */
    bits(caseId: number): (member: CampaignMember) => number {
      const byName = new Map<string, number[]>()
      for (const { name, slot } of rows(caseId))
        if (slot !== null) byName.set(name, [...(byName.get(name) ?? []), slot])
      return ({ shares = [] }) => {
        const slots = new Set(shares.flatMap((name) => byName.get(name) ?? []))
        return [...slots].reduce((sum, slot) => sum + 2 ** slot, 0)
      }
    },

    /** The bits of another campaign's members in this one's slots, as an SQL expression: numbers only. */
    translated(from: number, to: number): string {
      const slots = new Map(rows(to).map((row) => [`${row.kind} ${row.name}`, row.slot]))
      const terms = rows(from).flatMap((row) => {
        const slot = slots.get(`${row.kind} ${row.name}`)
        return row.slot === null || slot === null || slot === undefined
          ? []
          : [`((shares >> ${row.slot}) & 1) << ${slot}`]
      })
      return terms.length === 0 ? '0' : terms.map((term) => `(${term})`).join(' + ')
    },

    /** Counts the members by what they share; kept with the campaign, so that its page need not. */
    group(caseId: number): void {
      const groups = sql
        .exec<{ shares: number; n: number }>(
          `SELECT shares, count(*) AS n FROM campaign_members WHERE case_id = ? AND successor IS NULL
             GROUP BY shares ORDER BY n DESC LIMIT ?`,
          caseId,
          GROUPS_KEPT,
        )
        .toArray()
      sql.exec('UPDATE campaigns SET groups = ? WHERE case_id = ?', JSON.stringify(groups), caseId)
    },

    /** The groups in terms of the things in `list`. */
    groups(caseId: number, kept: string): CampaignGroup[] {
      const slots = current(caseId).map((row) => row.slot)
      const merged = new Map<string, { things: number[]; accounts: number }>()
      for (const { shares, n } of JSON.parse(kept) as { shares: number; n: number }[]) {
        const things = slots.flatMap((slot, i) => (slot !== null && hasBit(shares, slot) ? [i] : []))
        const same = merged.get(things.join())
        merged.set(things.join(), { things, accounts: n + (same?.accounts ?? 0) })
      }
      const groups = [...merged.values()].sort((a, b) => b.accounts - a.accounts)
      return groups.some((group) => group.things.length > 0) ? groups : []
    },

    /** Other campaigns whose block stands and that had this thing. */
    suspended: (caseId: number, { kind, name }: SharedThing): number[] =>
      sql
        .exec<{ id: number }>(
          `SELECT cases.id FROM campaign_shared JOIN cases ON cases.id = campaign_shared.case_id
             WHERE campaign_shared.name = ? AND campaign_shared.kind = ? AND cases.id <> ? AND cases.standing IS NOT NULL
             LIMIT 20`,
          name,
          kind,
          caseId,
        )
        .toArray()
        .map(({ id }) => id),

    forget(caseId: number): void {
      sql.exec('DELETE FROM campaign_shared WHERE case_id = ?', caseId)
    },
  }
}

export type Shared = ReturnType<typeof createShared>
