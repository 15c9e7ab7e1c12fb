/** The demo's traffic as a log for `npm run replay`: what would be found, without a server. For whoever changes the texts. */
import { answerTo } from '../texts/answers.ts'
import { actors, type Conversation } from './actors.ts'

const PACE = 400

function answer({ turns, maxTokens }: Conversation, i: number): string {
  return answerTo({ prompt: turns[i], maxTokens })
}

function bodyOf(chat: Conversation, upTo: number): unknown {
  const messages: { role: string; content: string }[] = chat.system
    ? [{ role: 'system', content: chat.system }]
    : []
  for (let i = 0; i <= upTo; i++) {
    messages.push({ role: 'user', content: chat.turns[i] })
    if (i < upTo) messages.push({ role: 'assistant', content: answer(chat, i) })
  }
  return {
    model: 'stand-in',
    messages,
    max_completion_tokens: chat.maxTokens,
    stream: chat.stream,
    ...(chat.temperature !== undefined && { temperature: chat.temperature }),
    ...(chat.json && { response_format: { type: 'json_object' } }),
  }
}

const lines: { at: number; account: string; body: unknown; outputTokens: number }[] = []
for (const { name, conversations } of actors()) {
  let at = Date.parse('2026-11-24T03:00:00Z')
  for (const chat of conversations) {
    for (let i = 0; i < chat.turns.length; i++) {
      at += PACE
      lines.push({
        at,
        account: name,
        body: bodyOf(chat, i),
        outputTokens: answer(chat, i).split(' ').length,
      })
    }
  }
}
lines.sort((a, b) => a.at - b.at)
for (const { at, account, body, outputTokens } of lines) {
  const usage = { inputTokens: Math.ceil(JSON.stringify(body).length / 4), outputTokens }
  console.log(
    JSON.stringify({ at: new Date(at).toISOString(), account, path: '/v1/chat/completions', body, usage }),
  )
}
