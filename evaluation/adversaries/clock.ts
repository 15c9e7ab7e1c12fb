/** When calls are sent: a day again and again, so many a day, or as people do. */
import type { Random } from '../../training/honest/random.ts'
import { withTime, type Call } from './adversary.ts'

export const DAY = 86_400_000
const HOUR = 3_600_000

const dayOf = (at: number) => Math.floor(at / DAY) * DAY
const spread = (random: Random) =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())

/** Calls that follow one another without going back in time: `gap` after the former at least. */
export function inOrder(calls: readonly Call[], gap: (call: Call) => number): Call[] {
  let before = Number.NEGATIVE_INFINITY
  return calls.map((call) => {
    before = Math.max(call.accepted.at, before + gap(call))
    return withTime(call, before)
  })
}

/** More calls than the account had in its day: the times of that day once more on each of the following days. */
export function onFollowingDays(calls: readonly Call[], times: readonly number[]): Call[] {
  return calls.map((call, i) => withTime(call, times[i % times.length] + DAY * Math.floor(i / times.length)))
}

/** `count` instants of the day that begins at `from`, as people have them: sittings of a few calls in waking hours. */
export function peoplesTimes(count: number, from: number, zone: number, random: Random): number[] {
  const times: number[] = []
  while (times.length < count) {
    const hour = (zone + 8 + 14 * random.next() ** 0.8 + spread(random)) % 24
    let at = from + ((hour + 24) % 24) * HOUR
    for (let left = random.int(1, 7); left > 0 && times.length < count; left--) {
      at += 60_000 * Math.exp(0.9 * spread(random))
      times.push(Math.min(at, from + DAY - 1))
    }
  }
  return times.sort((a, b) => a - b)
}

/** At most `perDay` calls a day, at times of people's; the rest waits for the following days. */
export function atMost(calls: readonly Call[], perDay: number, random: Random): Call[] {
  const zone = random.int(0, 23)
  const first = dayOf(calls[0]?.accepted.at ?? 0)
  const days = Math.ceil(calls.length / perDay)
  const times = Array.from({ length: days }, (_, day) =>
    peoplesTimes(Math.min(perDay, calls.length - day * perDay), first + day * DAY, zone, random),
  ).flat()
  return calls.map((call, i) => withTime(call, times[i]))
}

/** As many calls a day as before, at times of people's. */
export function likePeople(calls: readonly Call[], random: Random): Call[] {
  const zone = random.int(0, 23)
  const days = new Map<number, number>()
  for (const { accepted } of calls) days.set(dayOf(accepted.at), (days.get(dayOf(accepted.at)) ?? 0) + 1)
  const times = [...days].flatMap(([day, count]) => peoplesTimes(count, day, zone, random))
  return calls.map((call, i) => withTime(call, times[i]))
}

/** As many calls a day as before, between the same first and last, at gaps drawn anew: many short, some long. */
export function jittered(calls: readonly Call[], random: Random): Call[] {
  const times = [...Map.groupBy(calls, ({ accepted }) => dayOf(accepted.at)).values()].flatMap((day) => {
    const first = day[0].accepted.at
    const gaps = day.slice(1).map(() => Math.exp(1.2 * spread(random)))
    const all = gaps.reduce((sum, gap) => sum + gap, 0)
    const length = day[day.length - 1].accepted.at - first
    let gone = 0
    return [first, ...gaps.map((gap) => first + (length * (gone += gap)) / all)]
  })
  return calls.map((call, i) => withTime(call, times[i]))
}
