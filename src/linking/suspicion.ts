/**
 * Which exchanges are of a harvest, judged by company: a thing is suspect where those who hold it look like harvesters, and
 * an exchange where it holds a suspect thing. How the exchanges with a thing are worded speaks beside its company. An
 * account's own verdict never vouches for its own exchanges, and an account that is explained by some of its exchanges no
 * longer speaks against the others: an account that mixes harvest and ordinary traffic does not drag the ordinary part
 * along. (Pooling over members, un-mixed by expectation maximisation with soft assignments.)
 */
import type { Graph } from './graph.ts'
import { clip, HONEST, PRIOR } from './level.ts'

/** Rounds of the iteration; the fifth changes fewer than 1 in 200 exchanges. */
const ROUNDS = 5
/** At least this share of a suspect account's exchanges explains it. */
const EXPLAINING = 0.25
/** An honest account's word is not against exchanges that stand out from what it usually asks by more than this: nats of company. */
const MARGIN = 0.5

/** Mean nats of `judged` accounts that hold a thing and have a verdict; `honest` more are not in the graph. */
function companyOf(sum: number, judged: number, honest: number): number {
  return (sum + (honest + PRIOR) * HONEST.mean) / (judged + honest + PRIOR)
}

/** Calls `each` for each account that holds the thing, with its mean credit there. */
function eachHolder(
  { firstHolder, exchangesOf, accountOf }: Graph,
  credit: Float32Array,
  thing: number,
  each: (account: number, mean: number) => void,
): void {
  let at = firstHolder[thing]
  const end = firstHolder[thing + 1]
  while (at < end) {
    const account = accountOf[exchangesOf[at]]
    let sum = 0
    let n = 0
    for (; at < end && accountOf[exchangesOf[at]] === account; at++) {
      sum += credit[exchangesOf[at]]
      n++
    }
    each(account, sum / n)
  }
}

/** For each entry of `exchangesOf`, the nats of its thing there: of its company, without its own account, and of its wording. */
export function suspect(graph: Graph): Float32Array {
  const { accounts, firstExchange, accountOf, others, keys, exchangesOf, firstHolder, wording } = graph
  const total = accountOf.length
  const nats = graph.nats.map(clip)
  const credit = Float32Array.from(accountOf, (account) => nats[account])
  const score = new Float32Array(total)
  const company = new Float32Array(exchangesOf.length)
  // how the exchanges that hold a thing are worded, drawn towards the usual as if one more held it
  const worded = Float32Array.from(keys, (_, f) => {
    let sum = 0
    for (let at = firstHolder[f]; at < firstHolder[f + 1]; at++) sum += wording[exchangesOf[at]]
    return sum / (firstHolder[f + 1] - firstHolder[f] + PRIOR)
  })
  for (let round = 0; round < ROUNDS; round++) {
    score.fill(HONEST.mean)
    for (let f = 0; f < keys.length; f++) {
      let sum = 0
      let judged = 0
      eachHolder(graph, credit, f, (_, mean) => {
        if (Number.isNaN(mean)) return
        sum += mean
        judged++
      })
      let at = firstHolder[f]
      eachHolder(graph, credit, f, (account, mean) => {
        const without = Number.isNaN(mean)
          ? companyOf(sum, judged, others[f])
          : companyOf(sum - mean, judged - 1, others[f])
        const suspicion = without + worded[f]
        for (; at < firstHolder[f + 1] && accountOf[exchangesOf[at]] === account; at++) {
          company[at] = suspicion
          if (suspicion > score[exchangesOf[at]]) score[exchangesOf[at]] = suspicion
        }
      })
    }
    for (let a = 0; a < accounts.length; a++) {
      const from = firstExchange[a]
      const to = firstExchange[a + 1]
      if (from === to || Number.isNaN(nats[a])) continue
      const sorted = score.slice(from, to).sort()
      if (nats[a] > 0) {
        const explaining = sorted[Math.floor((to - from) * (1 - EXPLAINING))]
        for (let e = from; e < to; e++) credit[e] = nats[a] * Math.exp(Math.min(0, score[e] - explaining))
      } else {
        const usual = sorted[(to - from) >> 1] + MARGIN
        for (let e = from; e < to; e++) credit[e] = nats[a] * Math.exp(Math.min(0, usual - score[e]))
      }
    }
  }
  return company
}
