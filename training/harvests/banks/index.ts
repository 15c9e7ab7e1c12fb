// All banks that every recipe may draw on.
import type { Banks } from '../../honest/grammar.ts'
import { CODE } from './code.ts'
import { MATHS } from './maths.ts'
import { SUBJECT_BANKS } from './subjects.ts'
import { TASKS } from './tasks.ts'

export const BANKS: Banks = { ...TASKS, ...MATHS, ...CODE, ...SUBJECT_BANKS }
