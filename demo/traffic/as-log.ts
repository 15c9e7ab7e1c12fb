/**
 * The demo's traffic as a log for `npm run replay`: what would be found, without a server. For whoever changes the texts:
 * `node demo/traffic/as-log.ts > demo.jsonl && npm run replay -- demo.jsonl`
 */
import { answerTo } from '../texts/answers.ts'
import { actors, type Actor, type Conversation } from './actors.ts'

/** Milliseconds between an account's exchanges: about what they take in the demo. */
const PACE = 400

const answer = ({ turns, maxTokens }: Conversation, i: number) => answerTo({ prompt: turns[i], maxTokens })

/** The request with a conversation's turns up to this one. */
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

/** The lines of the log (docs/log.md), in the order of their time. */
export function asLog(all: readonly Actor[]): string[] {
  const lines: { readonly at: number; readonly line: object }[] = []
  for (const { name, conversations } of all) {
    let at = Date.parse('2026-11-24T10:00:00Z')
    for (const chat of conversations) {
      for (let i = 0; i < chat.turns.length; i++) {
        at += PACE
        const body = bodyOf(chat, i)
        const usage = {
          inputTokens: Math.ceil(JSON.stringify(body).length / 4),
          outputTokens: answer(chat, i).split(' ').length,
        }
        const time = new Date(at).toISOString()
        lines.push({ at, line: { at: time, account: name, path: '/v1/chat/completions', body, usage } })
      }
    }
  }
  return lines.sort((a, b) => a.at - b.at).map(({ line }) => JSON.stringify(line))
}

if (import.meta.main) for (const line of asLog(actors())) console.log(line)
