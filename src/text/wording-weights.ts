/** Written by `npm run fit`: do not edit by hand. */
import type { Wording } from './wording.ts'

export const WORDING: Wording = { bias: 0, user: {}, system: {}, marks: {} }
