import { describe, expect, it } from 'vitest'
import { dialectOf } from '../../src/dialects/index.ts'
import { createEngine } from '../../src/engine.ts'
import { about, relayedUsers } from '../../src/signals/relayed-users.ts'
import { memoryStore } from '../../src/stores/memory.ts'
import { scriptOf } from '../../src/text/script.ts'
import type { Accepted, Caller, Verdict } from '../../src/types.ts'
import type { Weights } from '../../src/verdict/weigh.ts'
import { accepted, NOON } from '../exchanges.ts'
import { play } from './play.ts'

interface Change {
  readonly system?: string
  readonly endUser?: string
  readonly text?: string
  readonly caller?: Partial<Caller>
}
/** `perMinute` exchanges in each minute. */
const sends = (make: (i: number) => Change, perMinute = 1, count = 120): Accepted[] =>
  Array.from({ length: count }, (_, i) => {
    const { system = '', endUser, text = `Where is shelf ${i}?`, caller } = make(i)
    const one = accepted({ text, at: NOON + Math.floor(i / perMinute) * 60_000 })
    return {
      ...one,
      caller: { ...one.caller, ...caller },
      exchange: { ...one.exchange, system, endUser },
    }
  })
const relayed = (make: (i: number) => Change, perMinute?: number) =>
  play('relayed-users', sends(make, perMinute))
const trades = [
  'tailor',
  'harbour master',
  'beekeeper',
  'surveyor',
  'piano tuner',
  'glazier',
  'midwife',
  'baker',
]
const persona = (i: number) =>
  `You help a ${trades[i % 8]} of house ${'abcdefghijklmno'[i % 15]} with letters.`

describe('relayed-users', () => {
  it('sees system prompts that have nothing in common, and more of them at once than one app has', () => {
    const pool = relayed((i) => ({ system: persona(i) }), 12)
    const app = relayed((i) => ({ system: persona(3), text: `Order ${i}` }), 12)
    expect(pool.systems).toBeGreaterThan(0.5)
    expect(app.systems).toBeLessThan(0.02)
    expect(pool.atOnce).toBeGreaterThan(3)
    expect(app.atOnce).toBeLessThan(0.1)
    // the same prompts, one at a time
    expect(relayed((i) => ({ system: persona(i) }), 1).atOnce).toBeLessThan(0.3)
  })

  it('takes a long system prompt that ends with the date for one and the same', () => {
    const long = Array.from({ length: 60 }, (_, k) => `rule${'abcdefgh'[k % 8]}${'ijklm'[k % 5]}`).join(' ')
    const { systems } = relayed((i) => ({
      system: `${long} Today is day ${'pqrst'[i % 5]}${'uvwxyz'[i % 6]}.`,
    }))
    expect(systems).toBeLessThan(0.02)
  })

  it('counts clients, by user agent and handshake', () => {
    const many = relayed((i) => ({ caller: { userAgent: `client-${i % 14}`, ja4: `t${i % 3}` } }))
    const one = relayed(() => ({ caller: { userAgent: 'sdk/1.0', ja4: 't1' } }))
    expect(many.clients).toBeGreaterThan(3)
    expect(one.clients).toBeLessThan(0.1)
    expect(relayed(() => ({})).clients).toBe(0)
  })

  it('counts scripts, whichever they are', () => {
    const texts = [
      'Where is the boat?',
      '船在哪里',
      'ボートはどこですか',
      'Где лодка?',
      'أين القارب',
      '배가 어디에 있나요',
      'Où est la clé du bateau ?',
      'नाव कहाँ है',
    ]
    expect(texts.map(scriptOf)).toEqual([0, 7, 5, 2, 3, 6, 1, 4])
    expect(relayed((i) => ({ text: `${texts[i % 8]} ${i}` })).scripts).toBeGreaterThan(0.95)
    for (const text of texts) expect(relayed((i) => ({ text: `${text} ${i}` })).scripts).toBeLessThan(0.05)
  })

  it('reads the end users that each provider lets a caller name, which speak for the caller', () => {
    const body = { model: 'm', messages: [{ role: 'user', content: 'hello' }] }
    const read = (path: string, more: object) =>
      dialectOf(path)!.readRequest({ ...body, input: 'hello', ...more }, path)!.endUser
    expect(read('/v1/chat/completions', { user: 'u7' })).toBe('u7')
    expect(read('/v1/responses', { safety_identifier: 's7', user: 'u7' })).toBe('s7')
    expect(read('/v1/messages', { metadata: { user_id: 'a7' } })).toBe('a7')
    expect(read('/v1/messages', { metadata: { user_id: 7 } })).toBeUndefined()
    const { users } = relayed((i) => ({ endUser: `user ${i % 60}` }))
    expect(users).toBeGreaterThan(0.4)
    expect(users).toBeLessThan(0.6)
    expect(relayed(() => ({})).users).toBe(0)
    expect(about.directions).toEqual({ users: -1, registered: -1 })
    expect(relayedUsers.substance).toBe(false)
  })

  it('sends the reviewer to the customers, and calls nobody a distiller', () => {
    const statistics = relayed((i) => ({ system: persona(i), endUser: `${i}` }), 12)
    const sentence = relayedUsers.sentence(statistics, 120)
    expect(sentence).toMatch(
      /^Behind the account stand about \d+ system prompts \(\d+\.\d in an active minute\)/,
    )
    expect(sentence).toContain('A reseller is no distiller: ask who its customers are (know your customer)')
    expect(relayedUsers.sentence({ ...statistics, registered: 1 }, 120)).toMatch(
      /registered as a reseller\.$/,
    )
  })

  it('takes the word of the operator for a reseller', async () => {
    const weights: Weights = {
      shapes: { 'relayed-users': { registered: { knots: [0, 1], nats: [0, -2], usual: [0, 0, 0] } } },
      prior: 6,
      least: 8,
      laneLeast: 1e9,
      calibration: [{ upTo: 1e9, nats: [-5, 5], p: [1, 0.01], tail: 1 }],
    }
    const known = 'b'.repeat(32)
    const verdicts = new Map<string, Verdict>()
    const engine = createEngine({
      store: memoryStore(),
      desk: null,
      settings: {
        flushInterval: 0,
        flushSize: 1,
        cacheBytes: 1 << 20,
        falseAlarms: 0.01,
        resellers: [known],
      },
      weights,
      onVerdict: (account, verdict) => void verdicts.set(account, verdict),
    })
    const callers: Caller[] = [
      { account: 'a'.repeat(32) },
      { account: known },
      { account: 'c'.repeat(32), previousAccount: known },
    ]
    for (const caller of callers)
      for (const one of sends((i) => ({ system: persona(i) }), 12, 40))
        await engine.observe({ ...one, caller })
    expect(callers.map(({ account }) => Math.round(verdicts.get(account)!.nats))).toEqual([0, -2, -2])
    const { exchange } = sends(() => ({}))[0]
    expect((await engine.assess(callers[1], exchange, NOON, 100))!.nats).toBeLessThan(-1)
  })
})
