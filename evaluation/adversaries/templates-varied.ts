import { promptOf, rewritten, type Adversary } from './adversary.ts'
import { frameOf } from './frame.ts'
import { BARE_WRAPPERS, WRAPPERS } from './phrases.ts'

/** Says a part of the instructions, in another order and place each time. */
export const templatesVaried: Adversary = {
  id: 'templates-varied',
  title: 'another wrapper and another part of the instructions for each item',
  cost: 'up to half of the instructions are left out',
  change(calls, { random }) {
    const takeApart = frameOf(calls.map(promptOf))
    return rewritten(calls, (prompt) => {
      const { instructions, item } = takeApart(prompt)
      if (instructions.length === 0 || item === '')
        return random.pick(BARE_WRAPPERS).replace('{x}', () => prompt)
      const kept = instructions.filter(() => random.chance(0.6))
      const said = (kept.length > 0 ? kept : [random.pick(instructions)])
        .map((text) => ({ text, key: random.next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ text }) => text)
      return random
        .pick(WRAPPERS)
        .replace('{i}', () => said.join(random.pick([' ', '\n', '; '])))
        .replace('{x}', () => item)
    })
  },
}
