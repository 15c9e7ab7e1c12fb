import type { Adversary, Call } from './adversary.ts'
import { onFollowingDays } from './clock.ts'
import { ordinaryCalls } from './ordinary.ts'

/** So large a share of what it sends is ordinary. Its days stay as full as they were: the items take more of them. */
export function diluted(share: number, name: string): Adversary {
  return {
    id: `diluted-${name}`,
    title: `${Math.round(100 * share)}% of the calls are ordinary questions of people`,
    cost: `${Math.round(1 / (1 - share))} calls, and days, for what took one`,
    change(calls, material) {
      const { random } = material
      const ordinary = ordinaryCalls(material)
      const total = Math.round(calls.length / (1 - share))
      const mixed: Call[] = []
      let sent = 0
      while (mixed.length < total) {
        // drawn without replacement: the share is exact, the order is not
        const own = calls.length - sent
        if (random.chance(own / (total - mixed.length))) mixed.push(calls[sent++])
        else mixed.push(ordinary(calls[Math.min(sent, calls.length - 1)]))
      }
      return onFollowingDays(
        mixed,
        calls.map(({ accepted }) => accepted.at),
      )
    },
  }
}
