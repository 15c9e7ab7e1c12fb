/** The registry: every dialect has its line here. */
import type { Dialect } from '../types.ts'
import { anthropicMessages } from './anthropic-messages.ts'
import { geminiGenerate } from './gemini-generate.ts'
import { openaiChat } from './openai-chat.ts'
import { openaiResponses } from './openai-responses.ts'

export const dialects: readonly Dialect[] = [openaiChat, openaiResponses, anthropicMessages, geminiGenerate]

/** The dialect that a request path (without its query) speaks, whatever stands before it; null for all others. */
export function dialectOf(path: string): Dialect | null {
  for (const dialect of dialects) if (dialect.matches(path)) return dialect
  return null
}
