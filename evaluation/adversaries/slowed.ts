import type { Adversary } from './adversary.ts'
import { atMost } from './clock.ts'

/** Takes its time. */
export function slowed(perDay: number): Adversary {
  return {
    id: `slowed-${perDay}`,
    title: `at most ${perDay} calls a day, at people's times`,
    cost: `no more than ${perDay} calls an account and day`,
    change: (calls, { random }) => atMost(calls, perDay, random),
  }
}
