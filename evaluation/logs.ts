/** A labelled log as the methods see it: for each account its prompts and their vectors, and how ours judges it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { byFold, underWording, unitOf, type Fold, type Origin } from '../src/cli/folds.ts'
import { newCounts, readLog } from '../src/cli/log.ts'
import type { Truth } from '../src/cli/metrics.ts'
import type { Accepted, Caller, Sampling } from '../src/types.ts'
import { weigh, type Weights } from '../src/verdict/weigh.ts'
import { embed, type Vector } from './embed.ts'
import { playAccount } from './player.ts'
import { onlyPrompts } from './simulated.ts'

/** One exchange as the baselines look at it. */
export interface Call {
  readonly at: number
  readonly prompt: string
  readonly caller: Caller
  readonly sampling: Sampling
}

export interface Account {
  readonly label: string
  readonly group: string
  readonly source: string
  readonly vectors: readonly Vector[]
  readonly calls: readonly Call[]
  readonly exchanges: number
  /** -ln of the least p-value it ever had. */
  readonly surprise: number
  /** Exchanges after which ours made a case at the shipped threshold; null where it never did. */
  readonly caseAt: number | null
}

/** An account's exchanges, and where they come from. */
export interface Stream extends Origin {
  readonly name: string
  readonly exchanges: readonly Accepted[]
}

/** Reads `traffic.jsonl` and `truth.json` of a folder. */
export async function readStreams(folder: string): Promise<Stream[]> {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth
  const streams = new Map<string, Accepted[]>()
  for await (const batch of readLog(join(folder, 'traffic.jsonl'), newCounts())) {
    for (const { account, accepted } of batch) {
      const stream = streams.get(account)
      if (stream) stream.push(accepted)
      else streams.set(account, [accepted])
    }
  }
  return [...streams].map(([name, exchanges]) => ({
    ...(truth.accounts[name] ?? { label: 'grey', group: 'unknown' }),
    name,
    exchanges,
  }))
}

/** Every account without what the builder simulates. */
export function strip(streams: readonly Stream[]): Stream[] {
  return streams.map((stream) => ({
    ...stream,
    exchanges: stream.exchanges.map((accepted, i, { length }) => onlyPrompts(accepted, i, length)),
  }))
}

function judge(
  exchanges: readonly Accepted[],
  weights: Weights,
  falseAlarms: number,
): Pick<Account, 'surprise' | 'caseAt'> {
  let surprise = 0
  let caseAt: number | null = null
  playAccount(exchanges, (merged, seen) => {
    const verdict = weigh(merged, weights, { falseAlarms })
    surprise = Math.max(surprise, -Math.log(verdict.p))
    if (verdict.escalate) caseAt ??= seen
  })
  return { surprise, caseAt }
}

/** Judges each account by the fold that left its source out. */
export async function judgeAll(
  streams: readonly Stream[],
  folds: readonly Fold[],
  falseAlarms: number,
): Promise<Account[]> {
  // one text, one vector: methods reckon once what depends on the prompt alone
  const vectors = new Map<string, Vector>()
  const vectorOf = (text: string) => {
    let vector = vectors.get(text)
    if (!vector) vectors.set(text, (vector = embed(text)))
    return vector
  }
  const accounts: Account[] = []
  for (const [fold, list] of byFold(streams, folds))
    await underWording(fold, () => {
      for (const stream of list) {
        const { label, group, exchanges } = stream
        const calls = exchanges.map(({ at, caller, exchange: { turns, sampling } }) => ({
          at,
          prompt: turns[turns.length - 1]?.text ?? '',
          caller,
          sampling,
        }))
        accounts.push({
          label,
          group,
          source: unitOf(stream),
          vectors: calls.map(({ prompt }) => vectorOf(prompt)),
          calls,
          exchanges: exchanges.length,
          ...judge(exchanges, fold.weights, falseAlarms),
        })
      }
    })
  return accounts
}
