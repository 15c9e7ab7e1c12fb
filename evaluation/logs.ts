/** A labelled log as the methods see it: for each account its prompts' vectors, and how ours judges it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newCounts, readLog } from '../src/cli/log.ts'
import type { Truth } from '../src/cli/metrics.ts'
import { cells, PAGE_BYTES, readPage } from '../src/counters/layout.ts'
import { addCell } from '../src/counters/page.ts'
import { addExchange } from '../src/counters/plan.ts'
import { observe } from '../src/text/observe.ts'
import type { Accepted } from '../src/types.ts'
import { mergeReadings } from '../src/verdict/statistics.ts'
import { weigh } from '../src/verdict/weigh.ts'
import { WEIGHTS } from '../src/verdict/weights.ts'
import { embed, type Vector } from './embed.ts'

export interface Account {
  readonly label: string
  readonly group: string
  readonly source: string
  readonly vectors: readonly Vector[]
  readonly exchanges: number
  /** -ln of the least p-value it ever had. */
  readonly surprise: number
  /** Exchanges after which ours made a case at the shipped threshold; null where it never did. */
  readonly caseAt: number | null
}

/** Takes from an exchange what a builder simulates: clock, network, client, parameters, answer. Only prompts stay. */
export function onlyPrompts(accepted: Accepted, index: number): Accepted {
  return {
    at: Date.UTC(2026, 2, 1) + index * 240_000,
    caller: { account: accepted.caller.account },
    exchange: { ...accepted.exchange, model: 'any', sampling: {} },
    answer: { finish: 'stop', partial: false },
  }
}

function judge(stream: readonly Accepted[], falseAlarms: number): Pick<Account, 'surprise' | 'caseAt'> {
  const page = new Uint8Array(PAGE_BYTES)
  let surprise = 0
  let caseAt: number | null = null
  stream.forEach((accepted, i) => {
    const additions = new Map<number, number>()
    addExchange(additions, observe(accepted))
    for (const [cell, by] of additions) addCell(page, cells[cell], by)
    const verdict = weigh(mergeReadings(readPage(page), null, 0), WEIGHTS, { falseAlarms })
    surprise = Math.max(surprise, -Math.log(verdict.p))
    if (verdict.escalate) caseAt ??= i + 1
  })
  return { surprise, caseAt }
}

/** Reads `traffic.jsonl` and `truth.json` of a folder. `stripped`: without what a builder simulates. */
export async function readAccounts(
  folder: string,
  falseAlarms: number,
  stripped: boolean,
): Promise<Account[]> {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth
  const streams = new Map<string, Accepted[]>()
  for await (const batch of readLog(join(folder, 'traffic.jsonl'), newCounts())) {
    for (const { account, accepted } of batch) {
      const stream = streams.get(account)
      if (stream) stream.push(accepted)
      else streams.set(account, [accepted])
    }
  }
  // one text, one vector: methods reckon once what depends on the prompt alone
  const vectors = new Map<string, Vector>()
  const vectorOf = (text: string) => {
    let vector = vectors.get(text)
    if (!vector) vectors.set(text, (vector = embed(text)))
    return vector
  }
  return [...streams].map(([name, stream]) => {
    const { label, group, source = '' } = truth.accounts[name] ?? { label: 'grey', group: 'unknown' }
    return {
      label,
      group,
      source: group.startsWith('app:') ? group : source,
      vectors: stream.map(({ exchange: { turns } }) => vectorOf(turns[turns.length - 1]?.text ?? '')),
      exchanges: stream.length,
      ...judge(stripped ? stream.map(onlyPrompts) : stream, falseAlarms),
    }
  })
}
