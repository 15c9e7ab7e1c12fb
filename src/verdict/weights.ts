/** Written by `npm run fit`: do not edit by hand. */
import type { Weights } from './weigh.ts'

export const WEIGHTS: Weights = { shapes: {}, prior: 6, least: 8, laneLeast: 5, calibration: [] }
