import { DIMENSIONS, type Vector } from '../embed.ts'
import { windowsOf, type Baseline } from './baseline.ts'

const SHRINKAGE = 0.1

/** Marginal Mahalanobis: mean distance of a window's prompts from the honest mean, under the shrunk diagonal covariance. */
export const mahalanobis: Baseline = {
  name: 'Mahalanobis, window 100',
  calibrate(honest) {
    const mean = new Float64Array(DIMENSIONS)
    const variance = new Float64Array(DIMENSIONS)
    let n = 0
    for (const { vectors } of honest)
      for (const { at, by } of vectors) {
        n++
        for (let i = 0; i < at.length; i++) {
          mean[at[i]] += by[i]
          variance[at[i]] += by[i] ** 2
        }
      }
    for (let d = 0; d < DIMENSIONS; d++) {
      mean[d] /= n
      variance[d] = variance[d] / n - mean[d] ** 2
    }
    const average = variance.reduce((sum, value) => sum + value, 0) / DIMENSIONS
    const inverse = variance.map((value) => 1 / ((1 - SHRINKAGE) * value + SHRINKAGE * average))
    const ofNothing = mean.reduce((sum, value, d) => sum + value ** 2 * inverse[d], 0)
    const distance = ({ at, by }: Vector) => {
      let square = ofNothing
      for (let i = 0; i < at.length; i++) {
        const d = at[i]
        square += ((by[i] - mean[d]) ** 2 - mean[d] ** 2) * inverse[d]
      }
      return Math.sqrt(Math.max(0, square))
    }
    return ({ vectors }) =>
      Math.max(
        ...windowsOf(vectors, 100).map(
          (window) => window.reduce((sum, vector) => sum + distance(vector), 0) / window.length,
        ),
      )
  },
}
