import { promptOf, withExchange, withPrompt, withTime, type Adversary, type Call } from './adversary.ts'
import { inOrder } from './clock.ts'
import { frameOf } from './frame.ts'
import { ANNOUNCEMENTS, READY } from './phrases.ts'
import type { Turn } from '../../src/types.ts'

export const turn = (role: Turn['role'], text: string): Turn => ({ role, text, media: 0, toolCalls: 0 })

/** The instruction goes first, the item comes alone in the next turn. */
export const splitTurns: Adversary = {
  id: 'split-turns',
  title: 'the instruction in one turn, the item in the next',
  cost: 'two calls an item',
  change(calls, { random }) {
    const takeApart = frameOf(calls.map(promptOf))
    const split = calls.flatMap((call): Call[] => {
      if (call.item === null) return [call]
      const { instructions, item } = takeApart(promptOf(call))
      const opening =
        instructions.length > 0 && item !== '' ? instructions.join('\n') : random.pick(ANNOUNCEMENTS)
      const first = withPrompt({ ...call, item: null }, opening)
      const ready = random.pick(READY)
      const { answer } = first.accepted
      const asked: Call = {
        ...first,
        accepted: { ...first.accepted, answer: { ...answer, outputTokens: Math.ceil(ready.length / 4) } },
      }
      const said = [...first.accepted.exchange.turns, turn('assistant', ready)]
      const body = item === '' ? promptOf(call) : item
      const second = withExchange(call, { turns: [...said, turn('user', body)] })
      return [asked, withTime(second, call.accepted.at + random.int(5000, 40_000))]
    })
    return inOrder(split, () => 1000)
  },
}
