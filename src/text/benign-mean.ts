/** Written by `npm run fit`: do not edit by hand. */
// oxlint-disable approx-constant -- a knot may happen to be a constant of mathematics
import type { BenignMean } from './observe.ts'

export const BENIGN: BenignMean = {
  mean: [
    0.246, 0.033, 0.041, 0.001, -0.047, 0.001, 0, 0.016, 0.012, 0.004, 0.004, -0.004, -0.134, 0.01, 0.023,
    0.008, 0, 0.004, 0.001, 0.003, -0.005, -0.039, 0.002, -0.064, 0.03, 0.097, -0.009, 0.018, 0.014, 0.03,
    -0.008, 0.017, 0.014, 0.012, 0.01, -0.018, -0.063, 0.009, 0.008, -0.001, -0.013, 0.008, 0.001, -0.022,
    -0.017, 0, 0.017, 0.049,
  ],
  self: 0.111005,
}
