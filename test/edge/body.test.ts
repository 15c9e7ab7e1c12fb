/** Bodies beside their forwarding: the bytes, the bound, and what is made of an oversize one's ends. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exchangeOf, watchBody } from '../../src/body.ts'
import { dialectOf } from '../../src/dialects/index.ts'

const URL = 'http://edge.example/v1/chat/completions'

function posted(bytes: Uint8Array, { length = false, cut = 7 }: { length?: boolean; cut?: number } = {}) {
  let at = 0
  let cancelled = false
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, (at += cut)))
    },
    cancel() {
      cancelled = true
    },
  })
  const headers = length ? { 'content-length': String(bytes.length) } : undefined
  const request = new Request(URL, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
  return { request, taken: () => Math.min(at, bytes.length), cancelled: () => cancelled }
}
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('watchBody', () => {
  it('forwards the bytes as they are, and reads them up to the bound', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 90 }),
        fc.boolean(),
        fc.boolean(),
        async (bytes, limit, cut, length, first) => {
          const body = await watchBody(posted(bytes, { length, cut }).request, limit)
          const before = first ? await body.before() : null
          expect(new Uint8Array(await body.request.arrayBuffer())).toEqual(bytes)
          const text = new TextDecoder().decode(bytes)
          const oversize = bytes.length > limit
          if (first) expect(before).toEqual({ text: oversize ? '' : text, oversize })
          const after = await body.after()
          expect(after?.oversize).toBe(oversize)
          if (!oversize) expect(after).toEqual({ text, oversize })
          else if (bytes.length > 1024 + limit) expect(bytes.length).toBeGreaterThan(after!.text.length)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes no more than the upstream asks for', async () => {
    for (const length of [true, false]) {
      const sent = posted(new Uint8Array(1_000_000), { cut: 1000, length })
      const body = await watchBody(sent.request, 10_000)
      const reader = body.request.body!.getReader()
      for (let i = 0; i < 20; i++) await reader.read()
      expect(sent.taken()).toBeLessThan(40_000)
    }
  })

  it('reads no further than the bound before the forwarding', async () => {
    const sent = posted(new Uint8Array(1_000_000), { cut: 1000 })
    const body = await watchBody(sent.request, 10_000)
    expect(await body.before()).toEqual({ text: '', oversize: true })
    expect(sent.taken()).toBeLessThan(20_000)
    expect((await body.request.arrayBuffer()).byteLength).toBe(1_000_000)
  })

  it('breaks off for the upstream where it breaks off, and tells nothing', async () => {
    let n = 0
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (n++ < 3) controller.enqueue(utf8('{"a":'))
        else controller.error(new Error('the client is gone'))
      },
    })
    const request = new Request(URL, { method: 'POST', body: broken, duplex: 'half' } as RequestInit)
    const body = await watchBody(request, 1000)
    await expect(body.request.text()).rejects.toThrow()
    expect(await body.after()).toBeNull()
  })

  it('breaks off as well where a length was promised', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('the client is gone')),
    })
    const headers = { 'content-length': '20' }
    const request = new Request(URL, {
      method: 'POST',
      body: broken,
      headers,
      duplex: 'half',
    } as RequestInit)
    const body = await watchBody(request, 1000)
    await expect(body.request.text()).rejects.toThrow()
    expect(await body.after()).toBeNull()
  })

  it('lets the client off where the upstream wants no more, and where nobody will read', async () => {
    const unwanted = posted(new Uint8Array(100_000), { cut: 1000 })
    const body = await watchBody(unwanted.request, 10)
    const reader = body.request.body!.getReader()
    await reader.read()
    await reader.cancel()
    expect(unwanted.cancelled()).toBe(true)
    expect((await body.after())?.oversize).toBe(true)
    const refused = posted(new Uint8Array(100_000), { cut: 1000 })
    const never = await watchBody(refused.request, 10)
    await never.before()
    never.release()
    expect(refused.cancelled()).toBe(true)
  })
})

describe('exchangeOf an oversize body', () => {
  const spaces = ' '.repeat(300_000)
  async function ofBody(path: string, json: string) {
    const body = await watchBody(posted(utf8(json), { cut: 65_536, length: true }).request, 65_536)
    await body.request.arrayBuffer()
    return exchangeOf((await body.after())!, dialectOf(path)!, path)
  }
  const last = (text: string) => ({ oversize: true, turns: [{ role: 'user', text }] })

  it.each([
    [
      'openai-chat',
      '/v1/chat/completions',
      `{"model":"m","messages":[{"role":"user","content":"first"},${spaces}{"role":"user","content":"the \\"last\\" \\u00e9"}]}`,
    ],
    [
      'parts',
      '/v1/chat/completions',
      `{"model":"m","messages":[${spaces}{"content":[{"text":"the \\"last\\" é","type":"text"}],"role":"user"}],"stream":true}`,
    ],
    [
      'a schema behind it',
      '/v1/chat/completions',
      `{"model":"m",${spaces}"messages":[{"role":"user","content":"the \\"last\\" é"}],"response_format":{"type":"json_schema","json_schema":{"schema":{"properties":{"content":{"type":"string"},"text":{"type":"string"}}}}}}`,
    ],
    [
      'openai-responses',
      '/v1/responses',
      `{"model":"m",${spaces}"input":"the \\"last\\" é","text":{"format":{"type":"text"}}}`,
    ],
    [
      'anthropic-messages',
      '/v1/messages',
      `{"model":"m","messages":[${spaces}{"role":"user","content":[{"type":"text","text":"the \\"last\\" é"}]}],"max_tokens":10}`,
    ],
  ])('finds the last text: %s', async (_what, path, json) => {
    expect(await ofBody(path, json)).toMatchObject({ ...last('the "last" é'), model: 'm' })
  })

  it("finds Gemini's model in the path", async () => {
    const path = '/v1beta/models/gemini-x:generateContent'
    const json = `{"contents":[${spaces}{"parts":[{"text":"last"}],"role":"user"}]}`
    expect(await ofBody(path, json)).toMatchObject({ ...last('last'), model: 'gemini-x' })
  })

  it('takes the tail for the text where it lies within one', async () => {
    const json = `{"model":"m","messages":[{"role":"user","content":"${'word '.repeat(100_000)}end"}]}`
    const exchange = await ofBody('/v1/chat/completions', json)
    expect(exchange?.turns[0].text.endsWith('word end')).toBe(true)
    expect(exchange?.model).toBe('m')
  })

  it.each(['"', '\\', '\\u12', '"content":"', '"content"', '"text" : "\\'])(
    'throws nothing, and takes no time over an end that is rubbish: %s',
    async (piece) => {
      const rubbish = piece.repeat(Math.ceil(400_000 / piece.length))
      for (const json of [rubbish, `${rubbish}${spaces}`, `{"model":"m"${spaces}${rubbish}`])
        expect(await ofBody('/v1/chat/completions', json)).toMatchObject({ oversize: true })
    },
  )
})
