/** The audit log: to be read, filtered, taken along, checked; and the erasure of one account, which it tells of. */
import { visible } from '../../review/clean.ts'
import type { AuditEntry, AuditQuery } from '../../review/types.ts'
import type { Board, Ctx } from '../board.tsx'
import { flag, given, text, whole, type Given } from '../fields.ts'
import { wantsJson } from '../guard.ts'
import { csvLine } from '../csv.ts'
import { Audit, Receipt } from '../pages/audit.tsx'

const FILTERS = {
  action: text('What was done, as a code.', 40),
  by: text('Who did it.', 60),
  case: text('The reference of a case.', 20),
  from: text('A day, as 2026-11-25: from then on.', 10),
  to: text('A day: up to its end.', 10),
}
const DAY = 86_400_000
/** Entries of one export. */
const EXPORTED = 100_000
const COLUMNS = ['seq', 'at', 'action', 'by', 'case', 'payload', 'payloadHash', 'hash'] as const

const dayOf = (value: string | undefined) => {
  const at = /^\d{4}-\d\d-\d\d$/.test(value ?? '') ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  return Number.isNaN(at) ? undefined : at
}

function queryOf(asked: Given<typeof FILTERS>): AuditQuery {
  const until = dayOf(asked.to)
  return {
    action: given(asked.action?.trim()),
    by: given(asked.by?.trim()),
    subject: given(asked.case?.trim())?.toUpperCase(),
    since: dayOf(asked.from),
    until: until === undefined ? undefined : until + DAY,
  }
}

export function auditRoutes({ base, desk, route, page, refuse, frame }: Board): void {
  route(
    {
      method: 'get',
      path: '/audit',
      role: 'viewer',
      about:
        'Every decision, every look at a case and every sign-in, newest first; and whether the chain is whole.',
      query: { ...FILTERS, before: whole('Entries before this one.'), check: flag('Walk the whole chain.') },
      answers: 'entries; next: what `before` is to be for older ones; check',
    },
    async (c, asked) => {
      const [entries, check] = await Promise.all([
        desk.audit({ ...queryOf(asked), before: asked.before }),
        c.req.query('check') === undefined ? null : desk.verify(),
      ])
      if (wantsJson(c)) return c.json({ ...entries, check })
      const filters = Object.fromEntries(
        Object.keys(FILTERS).map((name) => [name, visible(c.req.query(name) ?? '').slice(0, 60)]),
      )
      return page(c, <Audit frame={await frame(c)} page={entries} check={check} filters={filters} />)
    },
  )

  /** The entries that are asked for, newest first, page by page as they are taken. */
  async function* entriesOf(query: AuditQuery): AsyncGenerator<readonly AuditEntry[]> {
    let before: number | undefined
    for (let told = 0; told < EXPORTED;) {
      const { entries, next } = await desk.audit({ ...query, before, limit: 500 })
      yield entries
      told += entries.length
      if (next === null) return
      before = next
    }
  }

  async function taken(c: Ctx, type: string, name: string, lines: AsyncGenerator<string>) {
    const encoder = new TextEncoder()
    const body = new ReadableStream({
      async pull(controller) {
        const { value, done } = await lines.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
    })
    c.header('content-type', type)
    c.header('content-disposition', `attachment; filename="${name}"`)
    return c.body(body)
  }
  const exported = {
    method: 'get',
    role: 'reviewer',
    query: FILTERS,
  } as const

  route(
    {
      ...exported,
      path: '/audit.csv',
      about: 'The log as CSV, at most 100,000 entries; no cell of it is a formula.',
      answers: 'a line for each entry',
    },
    async (c, asked) => {
      const query = queryOf(asked)
      await desk.record('export', c.get('visitor').by, { form: 'csv', ...query })
      async function* lines() {
        yield csvLine(COLUMNS)
        for await (const entries of entriesOf(query))
          yield entries
            .map((one) =>
              csvLine([
                String(one.seq),
                new Date(one.at).toISOString(),
                one.action,
                one.by,
                one.subject,
                one.payload ?? 'erased',
                one.payloadHash,
                one.hash,
              ]),
            )
            .join('')
      }
      return taken(c, 'text/csv; charset=utf-8', 'stillwatch-audit.csv', lines())
    },
  )
  route(
    {
      ...exported,
      path: '/audit.json',
      about: 'The log as JSON, at most 100,000 entries: enough to check the chain with.',
      answers: 'entries',
    },
    async (c, asked) => {
      const query = queryOf(asked)
      await desk.record('export', c.get('visitor').by, { form: 'json', ...query })
      async function* lines() {
        yield '{"entries":['
        let first = true
        for await (const entries of entriesOf(query)) {
          if (entries.length === 0) continue
          yield `${first ? '' : ','}\n${entries.map((one) => JSON.stringify(one)).join(',\n')}`
          first = false
        }
        yield '\n]}\n'
      }
      return taken(c, 'application/json', 'stillwatch-audit.json', lines())
    },
  )
  route(
    {
      method: 'get',
      path: '/audit/checkpoint',
      role: 'reviewer',
      about:
        'The newest entry’s number and hash, signed: kept elsewhere, it shows whether the log was rewritten.',
      answers: 'seq, hash, at, signature',
    },
    async (c) => {
      c.header('content-disposition', 'attachment; filename="stillwatch-checkpoint.json"')
      return c.json(await desk.checkpoint())
    },
  )

  route(
    {
      method: 'post',
      path: '/erasure',
      role: 'admin',
      about: 'Takes out all that is kept of one account; answers a signed receipt.',
      body: { account: text('The account, or the reference of its case.', 64) },
      answers: 'receipt',
    },
    async (c, { account = '' }) => {
      const answer = await desk.erase(account, c.get('visitor').by)
      if (!answer.ok)
        return answer.problem === 'missing'
          ? refuse(c, 404, 'Not erased', 'That is neither an account nor the case of one.')
          : refuse(
              c,
              409,
              'Not erased',
              'Something is in force for this account. Undo it first: it is kept by its id.',
            )
      if (wantsJson(c)) return c.json({ receipt: answer.receipt })
      return page(c, <Receipt frame={await frame(c)} of={answer.receipt} back={`${base}/audit`} />)
    },
  )
}
