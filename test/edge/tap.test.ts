import { describe, expect, it } from 'vitest'
import { tap } from '../../src/tap.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** An upstream's answer in parts; `after` is what follows the last one. */
function answer(parts: readonly string[], after: 'end' | 'error' | 'silence' = 'end', headers = {}) {
  let n = 0
  const state = { cancelled: false }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (n < parts.length) controller.enqueue(utf8(parts[n++]))
        else if (after === 'end') controller.close()
        else if (after === 'error') controller.error(new Error('broke off'))
        else return new Promise(() => {})
      },
      cancel() {
        state.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { response: new Response(body, { status: 201, headers }), state }
}

describe('tap', () => {
  it('passes what it reads, and tells it at the end', async () => {
    const { response, ended } = await tap(answer(['{"a":', '"é"}'], 'end', { etag: '"1"' }).response)
    expect([response.status, response.headers.get('etag')]).toEqual([201, '"1"'])
    expect(await response.text()).toBe('{"a":"é"}')
    const { whole, partial, text } = await ended
    expect({ whole, partial, text: text() }).toEqual({ whole: true, partial: false, text: '{"a":"é"}' })
  })

  it('keeps characters whole that are cut between chunks', async () => {
    const bytes = utf8('naïve 🙂')
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const { response, ended } = await tap(new Response(body))
    await response.arrayBuffer()
    expect((await ended).text()).toBe('naïve 🙂')
  })

  it('keeps head and tail of a long answer', async () => {
    const parts = Array.from({ length: 5000 }, (_, i) => `line ${String(i).padStart(93, '.')}\n`)
    const { response, ended } = await tap(answer(parts).response)
    expect(await response.text()).toBe(parts.join(''))
    const { whole, text } = await ended
    expect(whole).toBe(false)
    expect(text().startsWith(parts[0])).toBe(true)
    expect(text().endsWith(parts[4999])).toBe(true)
    expect(text().length).toBeLessThan(90_000)
  })

  it('breaks off where the answer breaks off', async () => {
    const { response, ended } = await tap(answer(['a', 'b'], 'error').response)
    const reader = response.body!.getReader()
    expect([(await reader.read()).value, (await reader.read()).value]).toEqual([utf8('a'), utf8('b')])
    await expect(reader.read()).rejects.toThrow('broke off')
    expect(await ended).toMatchObject({ partial: true, whole: true })
  })

  it("hands the client's hang-up on at once, and is partial", async () => {
    const { response: original, state } = answer(['a'], 'silence')
    const { response, ended } = await tap(original)
    const reader = response.body!.getReader()
    await reader.read()
    void reader.read().catch(() => {})
    await reader.cancel()
    expect(state.cancelled).toBe(true)
    expect(await ended).toMatchObject({ partial: true })
  })

  it('hears of it by the signal, too', async () => {
    const { response: original, state } = answer(['a'], 'silence')
    const client = new AbortController()
    const { response, ended } = await tap(original, client.signal)
    await response.body!.getReader().read()
    client.abort()
    expect(await ended).toMatchObject({ partial: true })
    expect(state.cancelled).toBe(true)
  })

  it('is not partial where the client leaves with all that was promised', async () => {
    const { response, ended } = await tap(answer(['abc'], 'silence', { 'content-length': '3' }).response)
    const reader = response.body!.getReader()
    await reader.read()
    await reader.cancel()
    expect(await ended).toMatchObject({ partial: false })
  })

  it.each([['abc'], ['a', 'bc'], ['a', 'b', 'c']])(
    'passes what was promised, in parts: %s',
    async (...parts) => {
      const { response, ended } = await tap(answer(parts, 'silence', { 'content-length': '3' }).response)
      expect([response.headers.get('content-length'), await response.text()]).toEqual(['3', 'abc'])
      const { whole, partial, text } = await ended
      expect({ whole, partial, text: text() }).toEqual({ whole: true, partial: false, text: 'abc' })
    },
  )

  it('breaks off where not even the first of what was promised comes', async () => {
    const { response, ended } = await tap(answer([], 'error', { 'content-length': '3' }).response)
    await expect(response.text()).rejects.toThrow('broke off')
    expect(await ended).toMatchObject({ partial: true, whole: true })
  })

  it('takes no more than is asked for', async () => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled++
          controller.enqueue(utf8('x'))
        },
      },
      { highWaterMark: 0 },
    )
    const { response } = await tap(new Response(body))
    const reader = response.body!.getReader()
    for (let i = 0; i < 3; i++) await reader.read()
    expect(pulled).toBe(3)
  })

  it('has ended already where there is no body', async () => {
    const original = new Response(null, { status: 204 })
    const { response, ended } = await tap(original)
    expect(response).toBe(original)
    const { text, ...rest } = await ended
    expect({ ...rest, text: text() }).toEqual({ whole: true, partial: false, text: '' })
  })

  it('tells no length of what is packed anew', async () => {
    for (const [encoding, kept] of [
      ['gzip', null],
      ['br', null],
      ['identity', '3'],
    ] as const) {
      const headers = { 'content-encoding': encoding, 'content-length': '3' }
      expect(
        (await tap(answer(['abc'], 'end', headers).response)).response.headers.get('content-length'),
      ).toBe(kept)
    }
  })
})
