import type { Adversary } from './adversary.ts'
import { likePeople } from './clock.ts'

/** The same calls in sittings of a waking person. */
export const humanClock: Adversary = {
  id: 'human-clock',
  title: "as many calls a day, at people's times",
  cost: '',
  change: (calls, { random }) => likePeople(calls, random),
}
