import type { Baseline } from './baseline.ts'

/** Exchanges per account and day. */
export const rateLimit: Baseline = {
  name: 'rate limit',
  calibrate: () => (account) => account.exchanges,
}
