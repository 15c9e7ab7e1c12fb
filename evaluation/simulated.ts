/** What the builder of logs simulates, and how each part is taken out of a log: only then does a result stand on prompts. */
import type { Accepted } from '../src/types.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 2, 1)
const GAP = 240_000

export interface Removal {
  readonly name: string
  /** The exchange without it; `index` and `total` number the account's exchanges. */
  readonly remove: (accepted: Accepted, index: number, total: number) => Accepted
}

/** In their order, but evenly apart: every account alike, and all of it on one day. */
const clock: Removal = {
  name: 'clocks',
  remove: (accepted, index, total) => ({
    ...accepted,
    at: START + index * Math.min(GAP, Math.floor(DAY / total)),
  }),
}

const network: Removal = {
  name: 'networks, clients, organisations',
  remove: (accepted) => ({ ...accepted, caller: { account: accepted.caller.account } }),
}

const parameters: Removal = {
  name: 'models and parameters',
  remove: (accepted) => ({ ...accepted, exchange: { ...accepted.exchange, model: 'any', sampling: {} } }),
}

const lengths: Removal = {
  name: 'lengths of input and answer',
  remove: (accepted) => ({ ...accepted, answer: { finish: 'stop', partial: false } }),
}

export const REMOVALS: readonly Removal[] = [clock, network, parameters, lengths]

/** Takes from an exchange all that a builder simulates. Only prompts stay. */
export function onlyPrompts(accepted: Accepted, index: number, total: number): Accepted {
  return REMOVALS.reduce((left, { remove }) => remove(left, index, total), accepted)
}
