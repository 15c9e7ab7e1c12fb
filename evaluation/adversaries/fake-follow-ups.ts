import { promptOf, withExchange, withTime, type Adversary, type Call } from './adversary.ts'
import { inOrder } from './clock.ts'
import { ANSWERS, FOLLOW_UPS, TRANSITIONS } from './phrases.ts'
import { turn } from './split-turns.ts'
import type { Turn } from '../../src/types.ts'

/** Turns of history that are sent along. */
const REMEMBERED = 8

/** Items come as turns of conversations, with questions between them that are asked only to be seen asking. */
export const fakeFollowUps: Adversary = {
  id: 'fake-follow-ups',
  title: 'several items in one conversation, with made-up follow-ups between them',
  cost: 'half a call more an item',
  change(calls, { random }) {
    const talked: Call[] = []
    let history: Turn[] = []
    let left = 0
    for (const call of calls) {
      if (call.item === null) {
        talked.push(call)
        continue
      }
      if (left-- <= 0) {
        history = []
        left = random.int(1, 4)
      }
      const prompt = promptOf(call)
      const said = history.length > 0 ? random.pick(TRANSITIONS) + prompt : prompt
      const own = call.accepted.exchange.turns
      const turns = history.length > 0 ? [...history.slice(-REMEMBERED), turn('user', said)] : own
      talked.push(withExchange(call, { turns }))
      const words = prompt.match(/\p{L}{5,}/gu) ?? ['that']
      const answer = random.pick(ANSWERS).replace('{x}', () => words.slice(0, 6).join(' '))
      history = [...turns, turn('assistant', answer)]
      if (!random.chance(0.5)) continue
      const asked = random.pick(FOLLOW_UPS).replace('{w}', () => random.pick(words.slice(0, 6)))
      const follow = withExchange({ ...call, item: null }, { turns: [...history, turn('user', asked)] })
      talked.push(withTime(follow, call.accepted.at + random.int(15_000, 120_000)))
      history = [
        ...history,
        turn('user', asked),
        turn('assistant', random.pick(ANSWERS).replace('{x}', 'it')),
      ]
    }
    return inOrder(talked, () => 1000)
  },
}
