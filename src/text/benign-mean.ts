/** Written by `npm run fit`: do not edit by hand. */
import type { BenignMean } from './observe.ts'

export const BENIGN: BenignMean | null = null
