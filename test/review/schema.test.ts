/** Migrations: a desk that has worked for long is brought up to date, and loses nothing. */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../src/review/schema.ts'

/** An object's storage, as far as `migrate` uses it; `steps` migrations are applied, the next one fails. */
function storageOver(db: DatabaseSync, steps = Number.POSITIVE_INFINITY): DurableObjectStorage {
  let done = 0
  const exec = (query: string, ...values: SQLInputValue[]) => {
    if (values.length === 0 && !query.startsWith('SELECT')) return db.exec(query)
    const rows = db.prepare(query).all(...values)
    return { one: () => rows[0], toArray: () => rows }
  }
  return {
    sql: { exec },
    transactionSync(work: () => void) {
      if (done++ >= steps) throw new Error('enough')
      work()
    },
  } as unknown as DurableObjectStorage
}

describe('schema', () => {
  it('takes the cases of before campaigns along, and counts on', () => {
    const db = new DatabaseSync(':memory:')
    expect(() => migrate(storageOver(db, 1))).toThrow('enough')
    const insert = `INSERT INTO cases (reference, account, shard, state, decision, first_seen, last_seen, score, p, nats,
      tier, lane, exchanges, model, top, evidence, activity, history, days)
      VALUES (?, ?, 1, ?, ?, 1, 2, 0.9, 0.1, 5, 'observe', 0, 9, '', '', '[]', '{}', '[]', '[]')`
    db.prepare(insert).run('SW-A', 'a', 'open', null)
    db.prepare(insert).run('SW-B', 'b', 'decided', 'confirm')
    db.prepare(
      "INSERT INTO decisions (case_id, decision, by, at, note, before) VALUES (2, 'confirm', 'x', 1, '', '{}')",
    ).run()
    migrate(storageOver(db))
    migrate(storageOver(db))
    expect(
      db.prepare('SELECT reference, kind, members, until, held_by FROM cases ORDER BY id').all(),
    ).toMatchObject([
      { reference: 'SW-A', kind: 'account', members: 1, until: 0, held_by: null },
      { reference: 'SW-B', kind: 'account', members: 1, until: 0, held_by: null },
    ])
    expect(db.prepare('SELECT until, exceptions FROM decisions').all()).toMatchObject([
      { until: 0, exceptions: 0 },
    ])
    db.exec("UPDATE cases SET state = 'decided', decision = 'benign' WHERE reference = 'SW-A'")
    db.exec("DELETE FROM cases WHERE reference = 'SW-B'")
    const tallies = db.prepare('SELECT name, n FROM tallies ORDER BY name').all()
    expect(tallies.map(({ name, n }) => `${name} ${n}`)).toEqual(['benign 1', 'confirm 0', 'open 0'])
  })
})
