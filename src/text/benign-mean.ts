/** Where honest accounts' prompts lie among the hashed features (`Observation.features`): the reference of topic-spread. */

export interface BenignMean {
  /** The mean of the honest accounts' means, one number a dimension, in units of a normalised prompt. */
  readonly mean: readonly number[]
  /** The mean cosine of two prompts of different honest accounts. */
  readonly self: number
}

/** From the fit, which does not write it yet: without it the distance is 0 for everybody, and weighs nothing. */
export const BENIGN: BenignMean | null = null
