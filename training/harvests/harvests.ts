// Every source of the harvesting corpus.
import { GENERATION } from './families/generation.ts'
import type { Harvest } from './harvest.ts'

export const HARVESTS: readonly Harvest[] = [...GENERATION]
