/** The registry: one line a baseline. */
import type { Baseline } from './baseline.ts'
import { mahalanobis } from './mahalanobis.ts'
import { mmd } from './mmd.ts'
import { pradaOriginal, pradaWindowed } from './prada.ts'
import { rateLimit } from './rate-limit.ts'
import { robustZ } from './robust-z.ts'
import { seat } from './seat.ts'

export const baselines: readonly Baseline[] = [
  rateLimit,
  pradaOriginal,
  pradaWindowed,
  seat,
  mahalanobis,
  mmd(100, 20, 1000),
  mmd(1500, 2, 40),
  robustZ,
]
