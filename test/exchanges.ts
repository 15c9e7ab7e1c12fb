/** Exchanges for tests, in texts of our own. */
import type { Accepted } from '../src/types.ts'

export const NOON = Date.UTC(2026, 2, 1, 12)

export interface Made {
  readonly account?: string
  readonly at?: number
  readonly text?: string
  readonly outputTokens?: number
}

export function accepted({
  account = 'a'.repeat(32),
  at = NOON,
  text = 'How do I keep basil alive?',
  outputTokens = 300,
}: Made = {}): Accepted {
  return {
    at,
    caller: { account },
    exchange: {
      dialect: 'openai-chat',
      model: 'model-1',
      system: '',
      turns: [{ role: 'user', text, media: 0, toolCalls: 0 }],
      tools: [],
      sampling: {},
      oversize: false,
    },
    answer: { inputTokens: 50, outputTokens, partial: false },
  }
}

const SUBJECTS = [
  'tides',
  'enzymes',
  'bridges',
  'verbs',
  'markets',
  'orbits',
  'glaciers',
  'looms',
  'ciphers',
  'soils',
  'valves',
  'fugues',
]

/** A harvest of tasks: one template, ever-new fillings. */
export function harvest(i: number): string {
  const subject = SUBJECTS[i % SUBJECTS.length]
  return `Create ${5 + (i % 7)} new, diverse tasks and questions about ${subject} number ${i}.\nEach question must be challenging, with a complete solution and its reasoning in steps.\n\n1. Question:`
}
