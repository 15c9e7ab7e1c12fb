/** What an adversary is: what the operator of one harvesting account does to its days so as not to be seen. */
import type { Random } from '../../training/honest/random.ts'
import type { Accepted, Exchange } from '../../src/types.ts'

/** One exchange of the account. */
export interface Call {
  readonly accepted: Accepted
  /** Number of the harvested item that it brings home, or null: ordinary talk, and what only leads up to an item. */
  readonly item: number | null
}

/** What an adversary has at hand besides the account's own calls. */
export interface Material {
  readonly random: Random
  /** Days of honest people of the same log, in their order: what it mixes in, and whose parameters it borrows. */
  readonly people: readonly (readonly Accepted[])[]
}

export interface Adversary {
  /** Kebab-case. */
  readonly id: string
  readonly title: string
  /** What an item costs beyond sending it plainly, or what of it is lost; empty where nothing. */
  readonly cost: string
  /** Pure for the same seed: the account's calls as it sends them now, in the order of time. */
  change(calls: readonly Call[], material: Material): Call[]
}

/** One after the other, each on what the former left. */
export function together(adversaries: readonly Adversary[]): Adversary['change'] {
  return (calls, material) =>
    adversaries.reduce((changed: Call[], { change }) => change(changed, material), [...calls])
}

/** The text of the last user turn: what a harvester fills in. */
export function promptOf({ accepted }: Call): string {
  return accepted.exchange.turns.findLast(({ role }) => role === 'user')?.text ?? ''
}

/** The call with another exchange in some respects; the tokens it costs follow the text. */
export function withExchange(call: Call, changes: Partial<Exchange>): Call {
  const exchange = { ...call.accepted.exchange, ...changes }
  const { inputTokens } = call.accepted.answer
  const grown = charactersOf(exchange) - charactersOf(call.accepted.exchange)
  return {
    ...call,
    accepted: {
      ...call.accepted,
      exchange,
      answer: {
        ...call.accepted.answer,
        ...(inputTokens !== undefined && { inputTokens: Math.max(1, Math.round(inputTokens + grown / 4)) }),
      },
    },
  }
}

/** The call with another text in its last user turn. */
export function withPrompt(call: Call, text: string): Call {
  const { turns } = call.accepted.exchange
  const last = turns.findLastIndex(({ role }) => role === 'user')
  return withExchange(call, { turns: turns.map((turn, i) => (i === last ? { ...turn, text } : turn)) })
}

/** The same call at another time. */
export function withTime(call: Call, at: number): Call {
  return { ...call, accepted: { ...call.accepted, at: Math.round(at) } }
}

/** Changes the text of every call that brings an item; the others are left alone. */
export function rewritten(calls: readonly Call[], rewrite: (prompt: string, call: Call) => string): Call[] {
  return calls.map((call) => (call.item === null ? call : withPrompt(call, rewrite(promptOf(call), call))))
}

function charactersOf({ system, turns }: Exchange): number {
  return turns.reduce((sum, { text }) => sum + text.length, system.length)
}
