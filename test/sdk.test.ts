/** The official SDKs through `wrangler dev` of our Worker, and straight to the stand-in: they must not see a difference. */
import Anthropic from '@anthropic-ai/sdk'
import { ApiError, GoogleGenAI } from '@google/genai'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountsOf } from '../demo/accounts.ts'
import { startEdge, type Edge } from '../demo/edge.ts'
import { startModelServer, type ModelServer } from '../demo/model-server.ts'
import { encodeStandings, shardKey, shardOf, type StandingEntry } from '../src/standings/blob.ts'

const SECRET = 'a secret for tests only, 32 characters and more'
const CALL = 'hello-of-the-sdk-test'

const openai = (origin: string, apiKey = 'sk-open', fault?: string) =>
  new OpenAI({
    apiKey,
    baseURL: `${origin}/v1`,
    maxRetries: 0,
    ...(fault && { defaultHeaders: { 'x-stand-in-fault': fault } }),
  })
const anthropic = (origin: string, apiKey = 'sk-ant', fault?: string) =>
  new Anthropic({
    apiKey,
    baseURL: origin,
    maxRetries: 0,
    ...(fault && { defaultHeaders: { 'x-stand-in-fault': fault } }),
  })
const gemini = (origin: string, apiKey = 'gem', fault?: string) =>
  new GoogleGenAI({
    apiKey,
    httpOptions: { baseUrl: origin, ...(fault && { headers: { 'x-stand-in-fault': fault } }) },
  })

const schema = { type: 'object' as const, properties: { city: { type: 'string' } }, required: ['city'] }
const messages = [{ role: 'user' as const, content: `${CALL}: what is a still, and who watches it?` }]
const image = { type: 'image_url' as const, image_url: { url: 'data:image/png;base64,AAAA' } }

async function collect<T>(stream: AsyncIterable<T> | Promise<AsyncIterable<T>>): Promise<T[]> {
  const all: T[] = []
  try {
    for await (const item of await stream) all.push(item)
  } catch (error) {
    // how far it came is part of what a program sees
    throw Object.assign(error as Error, { came: all.length })
  }
  return all
}

/** Headers of the connection, the second in which it was made, and its coding: wrangler dev compresses for those who accept it. */
const HOP = ['connection', 'keep-alive', 'transfer-encoding', 'date', 'content-length', 'content-encoding']

/** What an SDK makes of a call: its result, or the error it raises, with what a program can see of it. */
async function outcome(call: () => Promise<unknown>): Promise<unknown> {
  try {
    const visible = JSON.stringify(await call(), (name, value: unknown) =>
      HOP.includes(name) ? undefined : value,
    )
    return { result: JSON.parse(visible) as unknown }
  } catch (error) {
    const {
      constructor,
      message,
      status,
      error: body,
    } = error as Error & { status?: number; error?: unknown }
    return { raised: constructor.name, message, status, body }
  }
}

type Call = (origin: string, key?: string, fault?: string) => Promise<unknown>

const CALLS: Readonly<Record<string, Call>> = {
  'chat completions': (origin, key, fault) =>
    openai(origin, key, fault).chat.completions.create({ model: 'm', messages, n: 2, temperature: 0.3 }),
  'chat completions with an image': (origin, key, fault) =>
    openai(origin, key, fault).chat.completions.create({
      model: 'm',
      messages: [{ role: 'user', content: [{ type: 'text', text: CALL }, image] }],
    }),
  'chat completions, streamed': (origin, key, fault) =>
    collect(
      openai(origin, key, fault).chat.completions.create({
        model: 'm',
        messages,
        stream: true,
        stream_options: { include_usage: true },
      }),
    ),
  'chat completions with a tool': (origin, key, fault) =>
    openai(origin, key, fault).chat.completions.create({
      model: 'm',
      messages,
      tools: [{ type: 'function', function: { name: 'weather', parameters: schema } }],
    }),
  responses: (origin, key, fault) =>
    openai(origin, key, fault).responses.create({ model: 'm', input: CALL, instructions: 'Be brief.' }),
  'responses, streamed': (origin, key, fault) =>
    collect(openai(origin, key, fault).responses.create({ model: 'm', input: messages, stream: true })),
  'responses with a tool, streamed': (origin, key, fault) =>
    collect(
      openai(origin, key, fault).responses.create({
        model: 'm',
        input: messages,
        stream: true,
        tools: [{ type: 'function', name: 'weather', parameters: schema, strict: null }],
      }),
    ),
  messages: (origin, key, fault) =>
    anthropic(origin, key, fault).messages.create({
      model: 'm',
      max_tokens: 5,
      system: 'Be kind.',
      messages,
    }),
  'messages, streamed': (origin, key, fault) =>
    collect(
      anthropic(origin, key, fault).messages.create({ model: 'm', max_tokens: 99, messages, stream: true }),
    ),
  'messages with a tool, streamed': (origin, key, fault) =>
    anthropic(origin, key, fault)
      .messages.stream({
        model: 'm',
        max_tokens: 99,
        messages,
        tools: [{ name: 'weather', input_schema: schema }],
      })
      .finalMessage(),
  generateContent: (origin, key, fault) =>
    gemini(origin, key, fault).models.generateContent({ model: 'gemini-x', contents: CALL }),
  'generateContent, streamed': (origin, key, fault) =>
    collect(gemini(origin, key, fault).models.generateContentStream({ model: 'gemini-x', contents: CALL })),
  'generateContent with a tool': (origin, key, fault) =>
    gemini(origin, key, fault).models.generateContent({
      model: 'gemini-x',
      contents: CALL,
      config: { tools: [{ functionDeclarations: [{ name: 'weather', parametersJsonSchema: schema }] }] },
    }),
}

const BLOCKED = {
  'openai-chat': { key: 'sk-blocked-chat', call: CALLS['chat completions'], reference: 'SW-0000000A' },
  'openai-responses': {
    key: 'sk-blocked-resp',
    call: CALLS['responses, streamed'],
    reference: 'SW-0000000B',
  },
  'anthropic-messages': {
    key: 'sk-blocked-ant',
    call: CALLS['messages, streamed'],
    reference: 'SW-0000000C',
  },
  'gemini-generate': { key: 'blocked-gem', call: CALLS.generateContent, reference: 'SW-0000000D' },
} as const

/** Blocks of these accounts, as the review desk would have written them to KV. */
async function blocks(): Promise<Map<string, Uint8Array>> {
  const actors = Object.entries(BLOCKED).map(([dialect, { key }]) => ({
    name: dialect,
    key,
    dialect: dialect as keyof typeof BLOCKED,
  }))
  const shards = new Map<string, StandingEntry[]>()
  for (const [account, dialect] of await accountsOf(actors, SECRET)) {
    const { reference } = BLOCKED[dialect as keyof typeof BLOCKED]
    const shard = shards.get(shardOf(account)) ?? []
    shard.push({ account, tier: 'block', until: 0, reference })
    shards.set(shardOf(account), shard)
  }
  return new Map(
    [...shards].map(([shard, entries]) => [
      shardKey(shard),
      encodeStandings({ sequence: 1, writtenAt: Date.now(), lifted: false, entries }),
    ]),
  )
}

describe('the official SDKs through the Worker', () => {
  let server: ModelServer
  let zipping: ModelServer
  let edge: Edge
  beforeAll(async () => {
    server = await startModelServer({ answer: ({ prompt }) => `You asked: ${prompt} And that is all.` })
    zipping = await startModelServer({ gzip: true })
    edge = await startEdge({
      vars: {
        STILLWATCH_SECRET: SECRET,
        STILLWATCH_UPSTREAMS: `/zipped=${zipping.url}, *=${server.url}`,
      },
      standings: await blocks(),
    })
  }, 120_000)
  afterAll(async () => {
    await edge?.close()
    await server?.close()
    await zipping?.close()
  })

  describe.each(Object.entries(CALLS))('%s', (_name, call) => {
    it('has the same result as without it', async () => {
      const through = await outcome(() => call(edge.origin))
      expect(through).toEqual(await outcome(() => call(server.url)))
      expect(through).toHaveProperty('result')
    })

    it.each([
      ['a wrong key', 'wrong-key', undefined],
      ['a failing upstream', undefined, '500'],
      ['an upstream that is overloaded', undefined, '429'],
      ['an answer that breaks off', undefined, 'break'],
    ])('raises the same error for %s', async (_what, key, fault) => {
      const through = await outcome(() => call(edge.origin, key, fault))
      expect(through).toEqual(await outcome(() => call(server.url, key, fault)))
      expect(through).toHaveProperty('raised')
    })
  })

  it('sends the upstream the bytes the client sent, and its end-to-end headers', async () => {
    const before = server.received.length
    await openai(edge.origin).chat.completions.create({ model: 'm', messages })
    await openai(server.url).chat.completions.create({ model: 'm', messages })
    const [through, direct] = server.received.slice(before)
    expect(through.body.equals(direct.body)).toBe(true)
    expect(through.url).toBe(direct.url)
    for (const name of ['authorization', 'content-type', 'user-agent', 'x-stainless-lang'])
      expect(through.headers.get(name), name).toBe(direct.headers.get(name))
  })

  it('answers the bytes and the Content-Length of the upstream where nothing is compressed', async () => {
    const ask = async (origin: string) => {
      const response = await fetch(`${origin}/v1/chat/completions`, {
        method: 'POST',
        headers: { authorization: 'Bearer sk-open', 'accept-encoding': 'identity' },
        body: JSON.stringify({ model: 'm', messages }),
      })
      const { status, headers } = response
      return {
        status,
        length: headers.get('content-length'),
        id: headers.get('x-request-id'),
        text: await response.text(),
      }
    }
    const through = await ask(edge.origin)
    expect(through.length).not.toBeNull()
    expect(through).toEqual(await ask(server.url))
  })

  it.each(Object.entries(BLOCKED))(
    'raises its own exception for a blocked account: %s',
    async (dialect, { key, call, reference }) => {
      const before = server.received.length
      const refused = call(edge.origin, key)
      await expect(refused).rejects.toThrow(reference)
      const error: unknown = await refused.catch((error: unknown) => error)
      if (dialect === 'gemini-generate') {
        expect(error).toBeInstanceOf(ApiError)
        expect(error).toMatchObject({ status: 403 })
      } else if (dialect === 'anthropic-messages')
        expect(error).toBeInstanceOf(Anthropic.PermissionDeniedError)
      else expect(error).toBeInstanceOf(OpenAI.PermissionDeniedError)
      // the upstream has not heard of it
      expect(server.received.length).toBe(before)
      // nobody else is
      await expect(call(edge.origin, `${key}-another`)).resolves.toBeDefined()
    },
  )

  it('passes compressed answers through, from an upstream of its own path', async () => {
    const ask = { model: 'm', messages }
    const through = await openai(`${edge.origin}/zipped`).chat.completions.create(ask)
    expect(through).toEqual(await openai(zipping.url).chat.completions.create(ask))
    expect(zipping.received[0].url).toBe('/v1/chat/completions')
  })

  it('tells a hang-up of the client to the upstream, while it is still answering', async () => {
    const before = server.received.length
    // slow, not silent: wrangler's own proxy passes a hang-up on with the next chunk only
    const stream = await openai(edge.origin, 'sk-open', 'slow').chat.completions.create({
      model: 'm',
      messages: [{ role: 'user', content: 'word '.repeat(4000) }],
      stream: true,
    })
    for await (const _ of stream) break
    expect(await server.received[before].ended).toBe('aborted')
  })
})
