import type { Adversary } from './adversary.ts'
import { jittered } from './clock.ts'

/** No timer's gaps any more. */
export const jitteredGaps: Adversary = {
  id: 'jittered',
  title: 'as fast as before, at gaps drawn anew',
  cost: '',
  change: (calls, { random }) => jittered(calls, random),
}
