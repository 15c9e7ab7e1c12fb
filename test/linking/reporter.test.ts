import { describe, expect, it } from 'vitest'
import { pushRecord, type AccountFacts, type FactKey } from '../../src/linking/facts.ts'
import { createReporter } from '../../src/linking/reporter.ts'
import { KINDS, thingsOf } from '../../src/linking/things.ts'
import { observe } from '../../src/text/observe.ts'
import { accepted, harvest, NOON } from '../exchanges.ts'

const KEY: FactKey = [1, 2]
const HOUR = 3_600_000
const name = (i: number) => i.toString(16).padStart(32, '0')

function recordOf(text: string, at: number, userAgent?: string): number[] {
  const record: number[] = []
  const made = accepted({ text, at })
  pushRecord(record, observe(made), { ...made.caller, userAgent }, KEY)
  return record
}

/** An account that asks these texts, an hour apart. */
const asking = (
  account: string,
  texts: readonly string[],
  { nats = -3, at = NOON, ja4 = undefined as string | undefined } = {},
): AccountFacts => ({
  account,
  at: at + (texts.length - 1) * HOUR,
  exchanges: texts.length,
  nats,
  records: texts.flatMap((text, i) => recordOf(text, at + i * HOUR, ja4)),
})

const PLACES = ['Lisbon', 'Oslo', 'Quito', 'Hanoi', 'Accra', 'Perth', 'Turin', 'Kyoto', 'Lagos', 'Riga']
const DISHES = ['soup', 'bread', 'salad', 'stew', 'pie', 'curry', 'pasta', 'rice', 'cake', 'tea']
const honest = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) =>
    asking(
      name(from + i),
      Array.from({ length: 8 }, (_, k) => {
        const [place, dish] = [PLACES[(from + i + k) % 10], DISHES[(3 * (from + i) + k) % 10]]
        return `${dish} number ${from + i} as they make it in ${place}, with ${DISHES[(i + k * 7) % 10]} and little time on day ${k}`
      }),
    ),
  )
const hydra = (from: number, to: number, at = NOON) =>
  Array.from({ length: to - from }, (_, i) =>
    asking(
      name(from + i),
      Array.from({ length: 10 }, (_, k) => harvest((from + i) * 10 + k)),
      { nats: 4, at, ja4: 'harvester/1.0' },
    ),
  )

describe('reporter', () => {
  it('reports a campaign with what it shares, and each member once', () => {
    const reporter = createReporter(null)
    reporter.take([...honest(100, 220), ...hydra(0, 12)])
    const [report, ...more] = reporter.report(NOON + 24 * HOUR)
    expect(more).toEqual([])
    expect(report).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      kind: 'campaign',
      absorbed: [],
      at: NOON + 24 * HOUR,
      began: NOON,
      accounts: 12,
      exchanges: 120,
      hours: Array.from({ length: 10 }, () => 12),
    })
    expect(report.members.map(({ account }) => account).sort()).toEqual(
      Array.from({ length: 12 }, (_, i) => name(i)),
    )
    expect(report.members[0]).toMatchObject({ joined: NOON, exchanges: 10, nats: 4 })
    const [first] = report.shared
    expect(first).toMatchObject({ kind: 'template', others: 0, name: expect.stringMatching(/^[0-9a-f]{8}$/) })
    expect(first.sentence).toMatch(/of 12 accounts fill one template; nobody else does\./)
    expect(report.shared.length).toBeLessThanOrEqual(64)
    expect(report.members[0].shares?.length).toBeGreaterThan(0)
    expect(reporter.report(NOON + 25 * HOUR)).toEqual([])
  })

  it('names what it shares as requests are recognised by', () => {
    const reporter = createReporter(null)
    reporter.take([...honest(100, 220), ...hydra(0, 12)])
    const [report] = reporter.report(NOON + 24 * HOUR)
    const things = thingsOf(recordOf(harvest(5000), NOON))
    const has = new Set(things.map((word, i) => (i % 2 ? `${KINDS[things[i - 1]]} ${word}` : '')))
    const matching = report.shared.filter((thing) =>
      has.has(`${thing.kind} ${Number.parseInt(thing.name, 16)}`),
    )
    expect(matching.length).toBeGreaterThanOrEqual(3)
  })

  it('names those that joined later, under the same id, also after it was saved', () => {
    const reporter = createReporter(null)
    reporter.take([...honest(100, 220), ...hydra(0, 12)])
    const [first] = reporter.report(NOON + 24 * HOUR)
    const later = createReporter(reporter.state())
    expect(later.report(NOON + 24 * HOUR)).toEqual([])
    later.take(hydra(12, 15, NOON + 12 * HOUR))
    const [second] = later.report(NOON + 25 * HOUR)
    expect(second).toMatchObject({ id: first.id, accounts: 15, began: NOON })
    expect(second.members.map(({ account }) => account)).toEqual([name(12), name(13), name(14)])
    expect(second.hours.slice(0, 10)).toEqual(first.hours)
  })

  it('keeps the hours that the ledger has let go', () => {
    const reporter = createReporter(null)
    reporter.take([...honest(100, 220), ...hydra(0, 12)])
    reporter.report(NOON + 24 * HOUR)
    reporter.take(hydra(0, 14, NOON + 96 * HOUR))
    const [report] = reporter.report(NOON + 110 * HOUR)
    expect(report.hours.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 12))
    expect(report.hours.slice(96, 106)).toEqual(Array.from({ length: 10 }, () => 14))
    expect(report.hours.slice(10, 96).every((n) => n === 0)).toBe(true)
  })

  it('lets go of what reviewers named as an app', () => {
    const reporter = createReporter(null)
    reporter.take([...honest(100, 220), ...hydra(0, 12)])
    const [report] = reporter.report(NOON + 24 * HOUR)
    const fresh = createReporter(null)
    fresh.know(report.shared.map((thing) => Number.parseInt(thing.name, 16)))
    fresh.take([...honest(100, 220), ...hydra(0, 12)])
    const kept = fresh.report(NOON + 24 * HOUR).flatMap(({ shared }) => shared.map((thing) => thing.name))
    expect(kept.filter((one) => report.shared.some((thing) => thing.name === one))).toEqual([])
  })

  it('remembers less long where it is told more than it can hold, says so, and still finds what is new', () => {
    const reporter = createReporter(null, 1200)
    reporter.take(honest(100, 220))
    expect(reporter.full).toBe(false)
    for (let i = 0; i < 5; i++) reporter.take(honest(300 + 100 * i, 400 + 100 * i))
    reporter.take(hydra(0, 12, NOON + 20 * HOUR))
    const [report] = reporter.report(NOON + 31 * HOUR)
    expect(reporter.full).toBe(true)
    expect(report.accounts).toBe(12)
    expect(reporter.state().length).toBeLessThan(1200 * 72 + 200_000)
  })

  it('does not read the state of other records', () => {
    const state = createReporter(null).state()
    const text = new TextDecoder().decode(state).replace('"format":', '"format":9')
    expect(() => createReporter(new TextEncoder().encode(text))).toThrow()
  })
})
