/** What every dialect must do: run by each dialect's test with fixtures of its own. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dialectOf, dialects } from '../../src/dialects/index.ts'
import type { Answer, Dialect, Exchange } from '../../src/types.ts'

export interface Fixtures {
  /** Paths of the dialect, and near ones that are not. */
  readonly paths: readonly string[]
  readonly otherPaths: readonly string[]
  readonly path: string
  /** Where the fixture's shape is documented, the body, and what is to be read from it. */
  readonly requests: readonly {
    readonly name: string
    readonly page: string
    readonly path?: string
    readonly body: unknown
    readonly exchange: Partial<Exchange>
  }[]
  readonly answers: readonly {
    readonly name: string
    readonly page: string
    readonly text: string
    readonly streamed: boolean
    readonly answer: Omit<Answer, 'partial'>
    /** Of this answer's last so many bytes the same is read. */
    readonly tail?: number
  }[]
  /** A body with a conversation of so many messages. */
  conversation(messages: number): unknown
  /** A body with one user turn of these texts as parts. */
  parts(texts: readonly string[]): unknown
  /** Field names of requests and answers, for the fuzzer. */
  readonly words: readonly string[]
  /** The status, and where the message stands in the refusal. */
  readonly refusals: Readonly<Record<400 | 403 | 429 | 503, unknown>>
}

export function dialectContract(dialect: Dialect, fixtures: Fixtures): void {
  const read = (body: unknown, path = fixtures.path) => dialect.readRequest(body, path)

  describe(`${dialect.name}: paths`, () => {
    it('is in the registry', () => expect(dialects).toContain(dialect))
    it.each(fixtures.paths)('speaks on %s', (path) => expect(dialectOf(path)).toBe(dialect))
    it.each(fixtures.otherPaths)('leaves %s alone', (path) => expect(dialect.matches(path)).toBe(false))
  })

  describe(`${dialect.name}: requests`, () => {
    it.each(fixtures.requests)('reads $name ($page)', ({ body, path, exchange }) => {
      const found = read(body, path)
      expect(found).toMatchObject({ dialect: dialect.name, oversize: false })
      // what is not expected is not there: toEqual on each field that the fixture names
      for (const [name, value] of Object.entries(exchange))
        expect(found?.[name as keyof Exchange], name).toEqual(value)
    })

    it.each([null, undefined, 1, 'text', [], {}, { model: 'm' }])('is not misled by %j', (body) => {
      expect(read(body)).toBeNull()
    })

    it('looks at the last turns of a conversation of 10,000 messages', () => {
      const found = read(fixtures.conversation(10_000))
      expect(found?.turns.length).toBeLessThanOrEqual(257)
      expect(found?.turns.at(-1)?.text).toBe('message 9999')
    })

    it('keeps head and tail of a turn larger than 64 KiB, in one part or in many', () => {
      const whole = `first ${'x'.repeat(200_000)} last`
      for (const texts of [
        [whole],
        ['first ', ...Array.from({ length: 20_000 }, () => 'yyyyyyyyy'), ' last'],
      ]) {
        const text = read(fixtures.parts(texts))!.turns[0].text
        expect(text.length).toBeLessThanOrEqual(65_536)
        expect(text.startsWith('first ')).toBe(true)
        expect(text.endsWith(' last')).toBe(true)
      }
    })

    it('survives nesting 10,000 deep, wherever it stands', () => {
      const deep = JSON.parse(`${'{"a":['.repeat(10_000)}1${']}'.repeat(10_000)}`) as unknown
      for (const word of fixtures.words)
        expect(() => read({ ...(fixtures.parts(['x']) as object), [word]: deep })).not.toThrow()
    })

    it('never throws, whatever a body holds', () => {
      const leaf = fc.oneof(
        fc.string(),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.constantFrom(...fixtures.words, 'user', 'assistant', 'system', 'tool', 'model'),
      )
      const { body } = fc.letrec((tie) => ({
        body: fc.oneof(
          { maxDepth: 6, depthSize: 'medium' },
          leaf,
          fc.array(tie('body'), { maxLength: 5 }),
          fc.dictionary(fc.oneof(fc.constantFrom(...fixtures.words), fc.string()), tie('body'), {
            maxKeys: 8,
          }),
        ),
      }))
      const top = fc.dictionary(fc.constantFrom(...fixtures.words), body, { maxKeys: 12 })
      fc.assert(
        fc.property(top, fc.string(), (value, path) => {
          for (const exchange of [read(value), dialect.readRequest(value, path)]) {
            if (!exchange) continue
            for (const turn of exchange.turns) {
              expect(typeof turn.text).toBe('string')
              expect(turn.media).toBeGreaterThanOrEqual(0)
            }
            for (const tool of exchange.tools) expect(typeof tool.schema).toBe('string')
            for (const number of [exchange.sampling.temperature, exchange.sampling.maxTokens])
              if (number !== undefined) expect(Number.isFinite(number)).toBe(true)
          }
        }),
        { numRuns: 500 },
      )
    })
  })

  describe(`${dialect.name}: answers`, () => {
    it.each(fixtures.answers)('reads $name ($page)', ({ text, streamed, answer }) => {
      expect(dialect.readAnswer({ text, streamed, whole: true })).toEqual(answer)
      // the same with the other line ends
      expect(dialect.readAnswer({ text: text.replaceAll('\n', '\r\n'), streamed, whole: true })).toEqual(
        answer,
      )
    })

    it.each(fixtures.answers.filter(({ tail }) => tail !== undefined))(
      'reads $name from its end alone',
      ({ text, streamed, answer, tail }) => {
        const cut = `${text.slice(0, 40)}${text.slice(-tail!)}`
        expect(dialect.readAnswer({ text: cut, streamed, whole: false })).toEqual(answer)
      },
    )

    it('never throws, however an answer is cut or broken', () => {
      const texts = fixtures.answers.map(({ text }) => text)
      fc.assert(
        fc.property(
          fc.constantFrom(...texts),
          fc.nat(),
          fc.nat(),
          fc.string(),
          fc.boolean(),
          (text, from, to, noise, streamed) => {
            const a = from % (text.length + 1)
            const b = to % (text.length + 1)
            const broken = text.slice(0, Math.min(a, b)) + noise + text.slice(Math.max(a, b))
            const answer = dialect.readAnswer({ text: broken, streamed, whole: false })
            for (const tokens of [answer.inputTokens, answer.outputTokens])
              if (tokens !== undefined) expect(Number.isSafeInteger(tokens) && tokens >= 0).toBe(true)
          },
        ),
        { numRuns: 500 },
      )
    })

    it('has nothing to say of what is no answer', () => {
      for (const text of [
        '',
        'data:',
        'data: \n\n',
        '{',
        '[',
        '[]',
        '{}',
        'null',
        'upstream error',
        '"usage":',
      ])
        expect(dialect.readAnswer({ text, streamed: false, whole: true })).toEqual({})
    })
  })

  describe(`${dialect.name}: refusals`, () => {
    it.each([400, 403, 429, 503] as const)('says %i as the provider does', (status) => {
      expect(dialect.refuse(status, 'Access denied. Case SW-7Q2F9KTX.').body).toEqual(
        fixtures.refusals[status],
      )
    })
  })
}
