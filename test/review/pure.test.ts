/** What the review room computes without a desk. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/review/audit.ts'
import { clean, cleanNote, visible } from '../../src/review/clean.ts'
import { collectKept } from '../../src/review/collect.ts'
import { decodeCursor, encodeCursor } from '../../src/review/cursor.ts'
import { addDay, addPoint, DAYS_KEPT, POINTS_KEPT } from '../../src/review/history.ts'
import { EMPTY_NOTE, readNote } from '../../src/review/lifted.ts'
import { readEscalation } from '../../src/review/read-escalation.ts'
import { newReference, readReference } from '../../src/review/reference.ts'
import { sha256 } from '../../src/review/sha256.ts'
import type { ScorePoint } from '../../src/review/types.ts'
import { signWebhook } from '../../src/review/webhook.ts'
import type { Escalation, Store } from '../../src/types.ts'
import { escalation, newAccount } from './escalation.ts'

describe('sha256', () => {
  it('is SHA-256 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
      }),
    )
    for (const length of [55, 56, 63, 64, 65, 119, 120, 128, 100_000])
      expect(sha256('a'.repeat(length))).toBe(createHash('sha256').update('a'.repeat(length)).digest('hex'))
  })
})

describe('clean', () => {
  it('lets no character through that moves, reorders or hides, and is done after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = clean(text, 80)
        expect(shown).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Cf}|\p{DI}|\p{Zl}|\p{Zp}/u)
        expect(shown.isWellFormed()).toBe(true)
        expect(visible(shown)).toBe(shown)
      }),
    )
  })
  it('cuts to its bound and keeps ordinary text of any script', () => {
    expect(clean('x'.repeat(1e6), 10)).toBe('xxxxxxxxx…')
    for (const text of ['日本語', 'العربية', 'Zürich 🙂', 'a\u0301']) expect(clean(text, 80)).toBe(text)
    expect(clean(undefined, 5)).toBe('')
  })
  it('keeps the lines of a note', () => {
    expect(cleanNote(' one\r\ntwo\u0000 ', 80)).toBe('one\ntwo␀')
  })
})

describe('readEscalation', () => {
  it('answers finite, bounded values for whatever it is given, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (verdict, activity, previousAccount) => {
        const read = readEscalation({
          account: newAccount(),
          at: 5,
          verdict,
          activity,
          previousAccount,
        } as unknown as Escalation)
        if (read === null) return
        expect(Number.isFinite(read.verdict.nats + read.verdict.p + read.verdict.score)).toBe(true)
        expect(read.activity.hours).toHaveLength(24)
        expect(JSON.stringify(read).length).toBeLessThan(50_000)
      }),
    )
  })
  it('sorts evidence by weight', () => {
    const given = escalation(newAccount())
    const read = readEscalation({
      ...given,
      verdict: { ...given.verdict, evidence: [...given.verdict.evidence].reverse() },
    })
    const weights = read!.verdict.evidence.map((one) => one.weight)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })
})

describe('history', () => {
  it('keeps the first and the newest of any number of points, in order and within its bound', () => {
    let points: ScorePoint[] = []
    for (let i = 0; i < 1000; i += 1)
      points = addPoint(points, { at: i * 3_600_000, nats: i, p: 0.1, exchanges: i })
    expect(points.length).toBeLessThanOrEqual(POINTS_KEPT)
    expect(points[0].nats).toBe(0)
    expect(points.at(-1)?.nats).toBe(999)
    expect(points.map((point) => point.at)).toEqual(points.map((point) => point.at).sort((a, b) => a - b))
  })
  it('keeps two weeks of days, and the greater count of each hour', () => {
    let days = addDay([], 100, [5, 1])
    days = addDay(days, 100, [3, 2])
    expect(days).toEqual([{ day: 100, hours: [5, 2] }])
    for (let day = 101; day < 140; day += 1) days = addDay(days, day, [1, 1])
    expect(days).toHaveLength(DAYS_KEPT)
    expect(days.at(-1)?.day).toBe(139)
  })
})

describe('references and cursors', () => {
  it('reads a reference as people type it', () => {
    const reference = newReference()
    expect(readReference(reference)).toBe(reference)
    expect(readReference(' sw-7q2f9ktx ')).toBe('SW-7Q2F9KTX')
    expect(readReference('SW7QOIL9KT')).toBe('SW-7Q0119KT')
    for (const wrong of ['', 'SW-', 'SW-7Q2F9KT', 'SW-7Q2F9KTU', '../../x'])
      expect(readReference(wrong)).toBeNull()
  })
  it('gives a cursor back exactly, and refuses what is none', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(), (a, b) => {
        expect(decodeCursor(encodeCursor([a, b]), 2)).toEqual([a === 0 ? 0 : a, b])
      }),
    )
    for (const wrong of ['', '1', '1_2_3', 'a_b', '1_Infinity', '_1'])
      expect(decodeCursor(wrong, 2)).toBeNull()
  })
})

describe('canonical', () => {
  it('does not depend on the order of keys', () => {
    expect(canonical({ b: [1, { d: 1, c: undefined, a: null }], a: 'x' })).toBe(
      '{"a":"x","b":[1,{"a":null,"d":1}]}',
    )
  })
})

describe('signWebhook', () => {
  it('signs as the standard does: its own published example', async () => {
    // https://github.com/standard-webhooks/standard-webhooks, the libraries' common test vector
    expect(
      await signWebhook(
        'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
        'msg_p5jXN8AQM9LWM0D4loKWxJek',
        1614265330,
        '{"test": 2432232314}',
      ),
    ).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })
})

describe('readNote', () => {
  it('takes nothing for an empty note, and says so of a broken one', () => {
    expect(readNote(null)).toEqual(EMPTY_NOTE)
    expect(readNote('{')).toBeNull()
    expect(readNote('{"version":2,"all":true,"lifts":[]}')).toBeNull()
  })
})

describe('collectKept', () => {
  it('lets the store forget what the desk acknowledged, and nothing else', async () => {
    const [a, b] = [newAccount(), newAccount()]
    const forgotten: string[] = []
    const store = {
      keptEscalations: async () => [escalation(a), escalation(b)],
      forgetEscalation: async (account: string) => void forgotten.push(account),
    } as unknown as Store
    expect(await collectKept(store, async () => [b])).toBe(1)
    expect(forgotten).toEqual([b])
  })
})
