/**
 * The queue: which cases, in which order. What is filtered by lies in the orders' indexes, so that a page looks at no row it
 * does not show; and it looks at a bounded number of entries, so that a rare combination costs no more than a common one. The
 * next page goes on from there.
 */
import { decodeCursor, encodeCursor } from './cursor.ts'
import { isAccount, readReference } from './reference.ts'
import { SUMMARY_COLUMNS, toSummary, type SummaryRow } from './rows.ts'
import type { CaseSummary, Facets, ListQuery, Sort } from './types.ts'

/** Entries of an index that one page looks at, and rows of the table where a filter needs those. */
const LOOK = 20_000
const LOOK_AT_ROWS = 2000
const FACETS_SHOWN = 30

interface Order {
  readonly index: string
  readonly where: string
  readonly key: readonly string[]
  /** Oldest first; else the largest. */
  readonly ascending?: boolean
  /** Whether all that is filtered by lies in the index. */
  readonly covers: boolean
}

const SCORE = ['score', 'nats', 'id'] as const
const DECIDED = ['decided_at', 'id'] as const

/** Open cases in the four orders of the queue. */
const OPEN: Readonly<Record<Sort, Order>> = {
  score: { index: 'cases_by_score', where: "state = 'open'", key: SCORE, covers: true },
  age: {
    index: 'cases_by_age',
    where: "state = 'open'",
    key: ['first_seen', 'id'],
    ascending: true,
    covers: true,
  },
  volume: { index: 'cases_by_volume', where: "state = 'open'", key: ['exchanges', 'id'], covers: true },
  growth: { index: 'cases_by_growth', where: "state = 'open'", key: ['pace', 'id'], covers: true },
}
/** Decided cases, newest decision first; and all, heaviest first. The planner would rather sort them: the index is named. */
const STATES: Readonly<Record<'decided' | 'all', Order>> = {
  decided: { index: 'cases_decided', where: "state = 'decided'", key: DECIDED, covers: false },
  all: { index: 'cases_all', where: 'TRUE', key: SCORE, covers: false },
}
const CAMPAIGN = "kind <> 'account'"
const CAMPAIGNS: Readonly<Record<ListQuery['state'], Order>> = {
  open: {
    index: 'cases_campaigns',
    where: `${CAMPAIGN} AND state = 'open'`,
    key: SCORE,
    covers: false,
  },
  decided: {
    index: 'cases_campaigns_decided',
    where: `${CAMPAIGN} AND state = 'decided'`,
    key: DECIDED,
    covers: false,
  },
  all: { index: 'cases_campaigns_all', where: CAMPAIGN, key: SCORE, covers: false },
}

/** Campaigns are few: they have indexes of their own, but for the other orders of the open queue. */
function orderOf({ state, kind, sort = 'score' }: ListQuery): Order {
  if (kind === 'campaign' && (state !== 'open' || sort === 'score')) return CAMPAIGNS[state]
  return state === 'open' ? OPEN[sort] : STATES[state]
}

/** A condition, and what it binds. */
type Condition = readonly [string, ...(string | number)[]]

const contains = (text: string) => `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** What the orders' indexes hold besides their keys. */
const FILTERED = 'kind, tier, model, country, signals, claimed_by, claimed_until, proposal_id'

export function createQueue(sql: SqlStorage, bitOf: (signal: string) => number | null) {
  function conditionsOf(query: ListQuery, order: Order, now: number): Condition[] {
    const { kind, tier, signal, model, country, mine, second, text } = query
    const all: Condition[] = []
    if (kind === 'campaign' && !order.where.includes(CAMPAIGN)) all.push([CAMPAIGN])
    if (tier !== undefined) all.push(['tier = ?', tier])
    if (model !== undefined) all.push(['model = ?', model])
    if (country !== undefined) all.push(['country = ?', country])
    if (second) all.push(['proposal_id > 0'])
    if (mine !== undefined)
      all.push(
        query.state === 'open'
          ? ['claimed_by = ? AND claimed_until > ?', mine, now]
          : ['decided_by = ?', mine],
      )
    if (signal !== undefined) {
      const bit = bitOf(signal)
      // A signal that nobody was ever escalated for.
      all.push(bit === null ? ['FALSE'] : ['(signals & (1 << ?)) <> 0', bit])
    }
    if (text !== undefined && text !== '') {
      // references and whole accounts are found by `exact`
      all.push([
        "(top LIKE ? ESCAPE '\\' OR account LIKE ? ESCAPE '\\' OR model LIKE ? ESCAPE '\\')",
        contains(text),
        contains(text.trim().toLowerCase()).slice(1),
        contains(text),
      ])
    }
    return all
  }

  /** One row by what identifies it: no order is gone through. */
  function exact(query: ListQuery): CaseSummary[] | null {
    const reference = readReference(query.text ?? '')
    const account = (query.text ?? '').trim().toLowerCase()
    if (reference === null && !isAccount(account)) return null
    return sql
      .exec<SummaryRow>(
        `SELECT ${SUMMARY_COLUMNS} FROM cases WHERE ${reference === null ? 'account' : 'reference'} = ?`,
        reference ?? account,
      )
      .toArray()
      .map(toSummary)
  }

  return {
    /** A page of the queue. `looked`: how many were gone through for it, where it ended before it was full. */
    list(
      query: ListQuery,
      now: number,
    ): { cases: CaseSummary[]; next: string | null; looked: number | null } {
      const found = exact(query)
      if (found !== null) return { cases: found, next: null, looked: null }
      const limit = Math.min(200, Math.max(1, Math.floor(query.limit ?? 50)))
      const order = orderOf(query)
      const filters = conditionsOf(query, order, now)
      const { key, where, index, ascending = false } = order
      const after = decodeCursor(query.after, key.length)
      const columns = key.join(', ')
      const entries = `FROM cases INDEXED BY ${index} WHERE ${where}
        ${after === null ? '' : `AND (${columns}) ${ascending ? '>' : '<'} (${key.map(() => '?').join(', ')})`}
        ORDER BY ${key.map((column) => `${column} ${ascending ? 'ASC' : 'DESC'}`).join(', ')}`
      const rowsNeeded = !order.covers || (query.text ?? '') !== ''
      const look = filters.length === 0 ? limit + 1 : rowsNeeded ? LOOK_AT_ROWS : LOOK
      const looked = rowsNeeded ? '*' : `${columns}, ${FILTERED}`
      const ids = sql
        .exec<{ id: number }>(
          `SELECT id FROM (SELECT ${looked} ${entries} LIMIT ?)
             ${filters.length === 0 ? '' : `WHERE ${filters.map(([condition]) => condition).join(' AND ')}`} LIMIT ?`,
          ...(after ?? []),
          look,
          ...filters.flatMap(([, ...values]) => values),
          limit + 1,
        )
        .toArray()
        .map(({ id }) => id)
      const shown = ids.slice(0, limit)
      const rows = new Map(
        sql
          .exec<SummaryRow>(
            `SELECT ${SUMMARY_COLUMNS} FROM cases WHERE id IN (SELECT value FROM json_each(?))`,
            JSON.stringify(shown),
          )
          .toArray()
          .map((row) => [row.id, row]),
      )
      const page = shown.map((id) => rows.get(id)!)
      const cursorOf = (row: Record<string, number>) => encodeCursor(key.map((column) => row[column] ?? 0))
      const keyOf = (id: number) =>
        sql.exec<Record<string, number>>(`SELECT ${columns} FROM cases WHERE id = ?`, id).one()
      if (ids.length > limit)
        return { cases: page.map(toSummary), next: cursorOf(keyOf(shown.at(-1)!)), looked: null }
      // Not full: either that was all, or there was more to look at than one page may.
      const last =
        filters.length === 0
          ? undefined
          : sql
              .exec<Record<string, number>>(
                `SELECT ${columns} ${entries} LIMIT 1 OFFSET ?`,
                ...(after ?? []),
                look - 1,
              )
              .toArray()[0]
      return {
        cases: page.map(toSummary),
        next: last === undefined ? null : cursorOf(last),
        looked: last === undefined ? null : look,
      }
    },

    /** What open cases can be filtered by, most frequent first. */
    facets(): Facets {
      const of = (facet: string) =>
        sql
          .exec<{ value: string; n: number }>(
            'SELECT value, n FROM facets WHERE facet = ? AND n > 0 ORDER BY n DESC, value LIMIT ?',
            facet,
            FACETS_SHOWN,
          )
          .toArray()
      return { tier: of('tier'), model: of('model'), country: of('country'), signal: of('signal') }
    },
  }
}

export type Queue = ReturnType<typeof createQueue>
