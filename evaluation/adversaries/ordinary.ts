/** Ordinary questions for an account that has none: what honest people of the same log asked, as its own client sends it. */
import type { Accepted } from '../../src/types.ts'
import { withExchange, type Call, type Material } from './adversary.ts'

/** Gives one after the other, a person's day at a time, so that conversations stay whole as far as they are taken. */
export function ordinaryCalls({ people, random }: Material): (like: Call) => Call {
  let day: readonly Accepted[] = []
  let next = 0
  return (like) => {
    while (next >= day.length) {
      day = random.pick(people)
      next = 0
    }
    const { exchange, answer } = day[next++]
    const { turns, system, tools } = exchange
    const call = withExchange({ ...like, item: null }, { turns, system, tools })
    return { ...call, accepted: { ...call.accepted, answer } }
  }
}
