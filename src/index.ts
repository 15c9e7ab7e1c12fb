/** stillwatch for Hono. Durable Objects and the dashboard have entries of their own. */
export { stillwatch, type Decision, type StillwatchOptions, type StillwatchVariables } from './middleware.ts'
export type { StillwatchBindings } from './guard.ts'
export { CATALOGUE, readSettings, SettingsError, type Settings } from './settings.ts'
export { defineSignal, type Signal } from './signals/define.ts'
export type {
  Dialect,
  Escalation,
  Evidence,
  Exchange,
  ReviewDesk,
  Standings,
  Store,
  Tier,
  Verdict,
} from './types.ts'
