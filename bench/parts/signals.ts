/** What an exchange and a look at an account cost, part by part and signal by signal, in node and without any server. */
import { addCell } from '../../src/counters/page.ts'
import {
  ACCOUNT_READINGS,
  cells,
  LANE_READINGS,
  PAGE_BYTES,
  readPage,
  slot,
} from '../../src/counters/layout.ts'
import { addExchange } from '../../src/counters/plan.ts'
import { dialectOf } from '../../src/dialects/index.ts'
import type { Reading, Signal } from '../../src/signals/define.ts'
import { signals } from '../../src/signals/index.ts'
import { readIntent } from '../../src/text/intent.ts'
import { observe } from '../../src/text/observe.ts'
import { emptyStructure, scan } from '../../src/text/structure.ts'
import { newTokens, tokenize } from '../../src/text/tokens.ts'
import type { Accepted } from '../../src/types.ts'
import { exchangesIn, mergeReadings, statisticsOf, WHOLE } from '../../src/verdict/statistics.ts'
import { weigh } from '../../src/verdict/weigh.ts'
import { WEIGHTS } from '../../src/verdict/weights.ts'
import { figure, type Budget } from '../budget.ts'
import { chatBody, random } from '../prompts.ts'
import { median, round } from '../stats.ts'

const PROMPT = 2048
const PROMPTS = 60
const ROUNDS = 120
/** What one block takes, in milliseconds: long against the clock's resolution, short against the machine's moods. */
const BLOCK = 1.5
const PATH = '/v1/chat/completions'

interface Task {
  readonly name: string
  /** Answers something that depends on its work, so that none of it can be left out. */
  run(i: number): number
}

/** Microseconds of each task: the median of its blocks, which take turns in a new order each round. */
function measure(tasks: readonly Task[]): Map<string, number[]> {
  const next = random(11)
  let sink = 0
  const block = ({ run }: Task, count: number) => {
    const started = performance.now()
    for (let i = 0; i < count; i++) sink += run(i % PROMPTS)
    return performance.now() - started
  }
  // warm, then as many runs a block as fill it
  const counts = tasks.map((task) => {
    let count = 64
    while (block(task, count) < 4 * BLOCK) count *= 2
    return Math.max(1, Math.ceil((count * BLOCK) / block(task, count)))
  })
  const times = new Map(tasks.map(({ name }) => [name, [] as number[]]))
  const order = tasks.map((_, at) => at)
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const at of order)
      times.get(tasks[at].name)!.push((1000 * block(tasks[at], counts[at])) / counts[at])
  }
  if (!Number.isFinite(sink)) throw new Error('a task answered no number')
  return times
}

function exchanges(): Accepted[] {
  const dialect = dialectOf(PATH)!
  return Array.from({ length: PROMPTS }, (_, i) => ({
    at: Date.UTC(2026, 2, 1, 9) + i * 97_000,
    caller: { account: 'a'.repeat(32) },
    exchange: dialect.readRequest(JSON.parse(chatBody(i, PROMPT)), PATH)!,
    answer: { inputTokens: 512, outputTokens: 300 + i, partial: false },
  }))
}

/** A signal's reading of the whole account, as verdict/statistics.ts gives it. */
function readingOf({ id, counters }: Signal, merged: Float32Array): Reading<never> {
  const n = exchangesIn(merged, WHOLE)
  const place = (name: string) => {
    const { reading } = slot(name)
    return reading >= ACCOUNT_READINGS ? reading + WHOLE * LANE_READINGS : reading
  }
  const own = new Map(Object.keys(counters).map((name) => [name, place(`${id}.${name}`)]))
  const shared = new Map<string, number>()
  const base = (counter: string, at = 0) => {
    let index = own.get(counter) ?? shared.get(counter)
    if (index === undefined) shared.set(counter, (index = place(counter)))
    return merged[index + at]
  }
  return {
    n,
    get: (counter: string, at = 0) => merged[own.get(counter)! + at],
    share: (counter: string, at = 0) => Math.min(1, merged[own.get(counter)! + at] / n),
    base,
    today: base,
    yesterday: base,
  }
}

export async function signalsPart(): Promise<Budget[]> {
  const accepted = exchanges()
  const seen = accepted.map((one) => observe(one))
  const texts = accepted.map(({ exchange }) => exchange.turns.at(-1)!.text)
  const words = texts.map((text) => {
    const tokens = newTokens()
    tokenize(text, 0, text.length, tokens)
    return tokens
  })
  const zones = words.map(({ size }): [number, number][] => [
    [0, Math.min(56, size)],
    [Math.max(0, size - 56), size],
  ])
  const page = new Uint8Array(PAGE_BYTES)
  for (const one of seen) {
    const additions = new Map<number, number>()
    addExchange(additions, one)
    for (const [cell, by] of additions) addCell(page, cells[cell], by)
  }
  const readings = readPage(page)
  const merged = mergeReadings(readings, readings, 0.5)
  const scratch = newTokens()
  let added = 0
  const add = (_: string, at = 0, by = 1) => void (added += at + by)
  const parts: Task[] = [
    { name: '2 KiB prompt: observe(), all of it', run: (i) => observe(accepted[i]).tokens },
    {
      name: '2 KiB prompt: tokenisation',
      run(i) {
        scratch.size = 0
        tokenize(texts[i], 0, texts[i].length, scratch)
        return scratch.size
      },
    },
    {
      name: '2 KiB prompt: structure',
      run(i) {
        const form = emptyStructure()
        scan(texts[i], 0, texts[i].length, form)
        return form.lines
      },
    },
    { name: '2 KiB prompt: intent', run: (i) => readIntent(words[i], words[i].size, zones[i]).generate },
    {
      name: '2 KiB prompt: additions of all signals',
      run(i) {
        const additions = new Map<number, number>()
        return addExchange(additions, seen[i]) + additions.size
      },
    },
    { name: 'a look: readPage', run: () => readPage(page)[0] },
    { name: 'a look: two days merged', run: () => mergeReadings(readings, readings, 0.5)[0] },
    { name: 'a look: statistics of all signals, one lane', run: () => statisticsOf(merged, WHOLE).length },
    { name: 'a look: weigh, all lanes', run: () => weigh(merged, WEIGHTS, { falseAlarms: 0.003 }).nats },
  ]
  const own = signals.flatMap((signal): Task[] => {
    const reading = readingOf(signal, merged)
    const [first] = Object.keys(signal.statistics(reading))
    return [
      {
        name: `${signal.id} observe`,
        run(i) {
          added = 0
          signal.observe(seen[i], add)
          return added
        },
      },
      { name: `${signal.id} statistics`, run: () => signal.statistics(reading)[first] },
    ]
  })
  const times = measure([...parts, ...own])
  const shown = (name: string, tasks: readonly string[], note?: string) => {
    const sums = tasks
      .map((task) => times.get(task)!)
      .reduce((sum, blocks) => sum.map((time, i) => time + blocks[i]))
    const half = (odd: number) => median(sums.filter((_, i) => i % 2 === odd))
    return figure(name, 'us', median(sums), { noise: Math.abs(half(0) - half(1)), ...(note && { note }) })
  }
  const took = (task: string) => round(median(times.get(task)!), 3)
  return [
    ...parts.map(({ name }) => shown(name, [name])),
    ...signals.map(({ id }) =>
      shown(
        `signal ${id}`,
        [`${id} observe`, `${id} statistics`],
        `observe ${took(`${id} observe`)}, statistics ${took(`${id} statistics`)}`,
      ),
    ),
    shown(
      'signals, all of them',
      own.map(({ name }) => name),
      'the sum of the rows above; adding to a page is in the row of the additions',
    ),
  ]
}
