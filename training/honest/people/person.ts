// One line for a source of people: its name, its rows, how carelessly they type, what they say.
import type { Banks } from '../grammar.ts'
import type { Source } from '../source.ts'

export const person = (
  name: string,
  rows: number,
  careless: number,
  say: string,
  banks: Banks = {},
): Source => ({
  source: `own_people_${name}`,
  kind: 'benign',
  family: `own_chat_${name}`,
  rows,
  careless,
  say,
  banks,
})
