/** Why people decided as they did, as codes: what the insights count and the API answers. The note says the rest. */
import type { DecisionKind } from './types.ts'

interface Reason {
  readonly words: string
  readonly for: readonly DecisionKind[]
}

export const REASONS = {
  distillation: { words: 'Answers harvested to train a model', for: ['confirm'] },
  'reward-model': { words: 'Used as a grader or reward model', for: ['confirm'] },
  resale: { words: 'Access resold', for: ['confirm'] },
  'spread-accounts': { words: 'Limits evaded over many accounts', for: ['confirm'] },
  evaluation: { words: 'Evaluation of their own product', for: ['benign', 'known-app'] },
  product: { words: 'A product with a template', for: ['benign', 'known-app'] },
  research: { words: 'Research, agreed with us', for: ['benign'] },
  'known-customer': { words: 'A customer we know', for: ['benign', 'known-app'] },
  'too-early': { words: 'Too little traffic to say', for: ['watch'] },
  contacted: { words: 'The customer was asked', for: ['watch'] },
} as const satisfies Readonly<Record<string, Reason>>

export type ReasonCode = keyof typeof REASONS

export const isReason = (code: unknown): code is ReasonCode =>
  typeof code === 'string' && Object.hasOwn(REASONS, code)
export const reasonWords = (code: string): string => (isReason(code) ? REASONS[code].words : '')
