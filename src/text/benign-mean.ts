/** Written by `npm run fit`: do not edit by hand. */
// oxlint-disable approx-constant -- a knot may happen to be a constant of mathematics
import type { BenignMean } from './observe.ts'

export const BENIGN: BenignMean = {
  mean: [
    0.257, 0.033, 0.045, 0.001, -0.045, 0.005, -0.001, 0.016, 0.013, -0.003, 0.001, -0.002, -0.135, 0.009,
    0.021, 0.009, -0.001, 0.006, 0.002, 0.008, -0.003, -0.042, 0, -0.065, 0.028, 0.102, -0.008, 0.018, 0.015,
    0.028, -0.008, 0.015, 0.011, 0.014, 0.011, -0.015, -0.065, 0.012, 0.008, -0.001, -0.011, 0.01, 0.005,
    -0.022, -0.018, -0.001, 0.017, 0.047,
  ],
  self: 0.11810900000000002,
}
