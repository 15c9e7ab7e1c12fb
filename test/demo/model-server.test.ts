import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI } from '@google/genai'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startModelServer, type ModelServer } from '../../demo/model-server.ts'

describe('the stand-in model server', () => {
  let server: ModelServer
  beforeAll(async () => {
    server = await startModelServer()
  })
  afterAll(() => server.close())
  const openai = (apiKey = 'sk-one', headers = {}) =>
    new OpenAI({ apiKey, baseURL: `${server.url}/v1`, maxRetries: 0, defaultHeaders: headers })
  const anthropic = (apiKey = 'sk-one') => new Anthropic({ apiKey, baseURL: server.url, maxRetries: 0 })
  const gemini = (apiKey = 'one') => new GoogleGenAI({ apiKey, httpOptions: { baseUrl: server.url } })

  it('talks chat completions with the official SDK, whole and streamed alike', async () => {
    const ask = { model: 'm', messages: [{ role: 'user' as const, content: 'What is a still?' }] }
    const whole = await openai().chat.completions.create(ask)
    expect(whole.choices[0].message.content).toContain('What is a still?')
    expect(whole.choices[0].finish_reason).toBe('stop')
    let text = ''
    let usage
    const stream = await openai().chat.completions.create({
      ...ask,
      stream: true,
      stream_options: { include_usage: true },
    })
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta.content ?? ''
      usage = chunk.usage ?? usage
    }
    expect(text).toBe(whole.choices[0].message.content)
    expect(usage).toEqual(whole.usage)
  })

  it('talks responses, whole and streamed alike', async () => {
    const whole = await openai().responses.create({ model: 'm', input: 'What is a still?' })
    expect(whole.output_text).toContain('What is a still?')
    const stream = openai().responses.stream({ model: 'm', input: 'What is a still?' })
    expect((await stream.finalResponse()).output_text).toBe(whole.output_text)
  })

  it('talks messages, whole and streamed alike', async () => {
    const ask = { model: 'm', max_tokens: 100, messages: [{ role: 'user' as const, content: 'Hello there' }] }
    const whole = await anthropic().messages.create(ask)
    const streamed = await anthropic().messages.stream(ask).finalMessage()
    expect(streamed.content).toEqual(whole.content)
    expect(streamed.stop_reason).toBe('end_turn')
    expect(streamed.usage.output_tokens).toBe(whole.usage.output_tokens)
  })

  it('talks generateContent, whole and streamed alike', async () => {
    const ask = { model: 'gemini-x', contents: 'Hello there' }
    const whole = await gemini().models.generateContent(ask)
    let text = ''
    for await (const chunk of await gemini().models.generateContentStream(ask)) text += chunk.text ?? ''
    expect(text).toBe(whole.text)
    expect(whole.usageMetadata?.candidatesTokenCount).toBeGreaterThan(3)
  })

  it('refuses a wrong key as each provider does', async () => {
    const messages = [{ role: 'user' as const, content: 'hi' }]
    await expect(openai('wrong').chat.completions.create({ model: 'm', messages })).rejects.toBeInstanceOf(
      OpenAI.AuthenticationError,
    )
    await expect(
      anthropic('wrong').messages.create({ model: 'm', max_tokens: 1, messages }),
    ).rejects.toBeInstanceOf(Anthropic.AuthenticationError)
    await expect(
      gemini('wrong').models.generateContent({ model: 'g', contents: 'hi' }),
    ).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('API_KEY_INVALID'),
    })
  })

  it('calls a tool, and answers once the tool has', async () => {
    const tools = [
      {
        type: 'function' as const,
        function: {
          name: 'weather',
          parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
        },
      },
    ]
    const first = await openai().chat.completions.create({
      model: 'm',
      messages: [{ role: 'user', content: 'Weather?' }],
      tools,
    })
    expect(first.choices[0].finish_reason).toBe('tool_calls')
    const call = first.choices[0].message.tool_calls![0]
    expect(call).toMatchObject({ function: { name: 'weather', arguments: '{"city":"some city"}' } })
    const second = await openai().chat.completions.create({
      model: 'm',
      tools,
      messages: [
        { role: 'user', content: 'Weather?' },
        first.choices[0].message,
        { role: 'tool', tool_call_id: call.id, content: 'rain' },
      ],
    })
    expect(second.choices[0].message.content).toContain('rain')
  })

  it('stops at the limit of tokens', async () => {
    const answer = await openai().chat.completions.create({
      model: 'm',
      max_completion_tokens: 3,
      messages: [{ role: 'user', content: 'Tell me a lot' }],
    })
    expect(answer.choices[0].finish_reason).toBe('length')
    expect(answer.usage?.completion_tokens).toBe(3)
  })

  it('fails on demand: with a status, in the middle, or by saying nothing', async () => {
    const ask = { model: 'm', messages: [{ role: 'user' as const, content: 'hi' }] }
    const failing = (fault: string) => openai('sk', { 'x-stand-in-fault': fault }).chat.completions
    await expect(failing('500').create(ask)).rejects.toBeInstanceOf(OpenAI.InternalServerError)
    const read = async () => {
      let chunks = 0
      for await (const _ of await failing('break').create({ ...ask, stream: true })) chunks++
      return chunks
    }
    await expect(read()).rejects.toThrow()
    const controller = new AbortController()
    const hanging = failing('hang').create(ask, { signal: controller.signal })
    const before = server.received.length
    while (server.received.length === before) await new Promise((resolve) => setImmediate(resolve))
    controller.abort()
    await expect(hanging).rejects.toBeInstanceOf(OpenAI.APIUserAbortError)
    expect(await server.received.at(-1)!.ended).toBe('aborted')
  })

  it('says what it was sent', async () => {
    const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'exactly this' }] })
    await fetch(`${server.url}/v1/chat/completions?x=1`, {
      method: 'POST',
      headers: { authorization: 'Bearer k', 'x-own': 'yes' },
      body,
    })
    const last = server.received.at(-1)!
    expect(last.body.toString()).toBe(body)
    expect(last.url).toBe('/v1/chat/completions?x=1')
    expect(last.headers.get('x-own')).toBe('yes')
  })
})
