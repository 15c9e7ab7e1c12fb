/** One face for the official SDKs: a conversation goes out in the dialect's own way, its answer's text comes back. */
import Anthropic from '@anthropic-ai/sdk'
import { ApiError, GoogleGenAI } from '@google/genai'
import OpenAI from 'openai'
import type { Actor, Conversation, DialectName } from './actors.ts'

export interface Said {
  readonly role: 'user' | 'assistant'
  readonly text: string
}

/** Sends what was said so far and answers what the model says. Rejects with the SDK's own error. */
export type Ask = (said: readonly Said[], chat: Omit<Conversation, 'turns'>) => Promise<string>

const MODELS: Readonly<Record<DialectName, string>> = {
  'openai-chat': 'gpt-stand-in',
  'openai-responses': 'gpt-stand-in',
  'anthropic-messages': 'claude-stand-in',
  'gemini-generate': 'gemini-stand-in',
}

const messagesOf = (said: readonly Said[]) => said.map(({ role, text }) => ({ role, content: text }))

function openaiChat(client: OpenAI, model: string): Ask {
  return async (said, { system, temperature, maxTokens, stream, json }) => {
    const ask = {
      model,
      messages: [
        ...(system === undefined ? [] : [{ role: 'system' as const, content: system }]),
        ...messagesOf(said),
      ],
      max_completion_tokens: maxTokens,
      ...(temperature !== undefined && { temperature }),
      ...(json && { response_format: { type: 'json_object' as const } }),
    }
    if (!stream) return (await client.chat.completions.create(ask)).choices[0].message.content ?? ''
    let text = ''
    for await (const chunk of await client.chat.completions.create({ ...ask, stream: true }))
      text += chunk.choices[0]?.delta.content ?? ''
    return text
  }
}

function openaiResponses(client: OpenAI, model: string): Ask {
  return async (said, { system, temperature, maxTokens, stream }) => {
    const ask = {
      model,
      input: messagesOf(said),
      instructions: system,
      max_output_tokens: maxTokens,
      ...(temperature !== undefined && { temperature }),
    }
    if (!stream) return (await client.responses.create(ask)).output_text
    let text = ''
    for await (const event of await client.responses.create({ ...ask, stream: true }))
      if (event.type === 'response.output_text.delta') text += event.delta
    return text
  }
}

function anthropicMessages(client: Anthropic, model: string): Ask {
  return async (said, { system, temperature, maxTokens, stream }) => {
    const ask = {
      model,
      messages: messagesOf(said),
      max_tokens: maxTokens,
      ...(system !== undefined && { system }),
      ...(temperature !== undefined && { temperature }),
    }
    const { content } = stream
      ? await client.messages.stream(ask).finalMessage()
      : await client.messages.create(ask)
    return content.map((block) => (block.type === 'text' ? block.text : '')).join('')
  }
}

function geminiGenerate(client: GoogleGenAI, model: string): Ask {
  return async (said, { system, temperature, maxTokens, stream }) => {
    const ask = {
      model,
      contents: said.map(({ role, text }) => ({
        role: role === 'user' ? 'user' : 'model',
        parts: [{ text }],
      })),
      config: {
        maxOutputTokens: maxTokens,
        ...(system !== undefined && { systemInstruction: system }),
        ...(temperature !== undefined && { temperature }),
      },
    }
    if (!stream) return (await client.models.generateContent(ask)).text ?? ''
    let text = ''
    for await (const chunk of await client.models.generateContentStream(ask)) text += chunk.text ?? ''
    return text
  }
}

/** The actor's SDK, pointed at `origin`. Nothing is sent twice: a demo wants to see the first answer. */
export function clientOf({ dialect, key }: Pick<Actor, 'dialect' | 'key'>, origin: string): Ask {
  const model = MODELS[dialect]
  if (dialect === 'anthropic-messages')
    return anthropicMessages(new Anthropic({ apiKey: key, baseURL: origin, maxRetries: 0 }), model)
  if (dialect === 'gemini-generate')
    return geminiGenerate(new GoogleGenAI({ apiKey: key, httpOptions: { baseUrl: origin } }), model)
  const client = new OpenAI({ apiKey: key, baseURL: `${origin}/v1`, maxRetries: 0 })
  return dialect === 'openai-chat' ? openaiChat(client, model) : openaiResponses(client, model)
}

/** Whether an error is what the dialect's SDK raises for a 403 of its provider, and its message. */
export function refusalOf(error: unknown): string | null {
  if (error instanceof OpenAI.PermissionDeniedError || error instanceof Anthropic.PermissionDeniedError)
    return error.message
  if (error instanceof ApiError && error.status === 403) return error.message
  return null
}
