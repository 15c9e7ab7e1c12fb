/**
 * `npm run simulate -- [--scale 0.01] [--seed 1] [--hours 24] [--json]`: the linker under load. A day of 1,000,000 accounts with
 * 30,000,000 exchanges (times `scale`), among them 40 hydras of 50 to 25,000 heads at 26 exchanges a day, told as facts.
 * Who shares what follows build-streams.mjs of the evaluation (a third of the accounts name an organisation, half of these
 * with colleagues; 85% use one of 48 clients; half of the operators pay from one purse, have one tool, hand work out in
 * common sessions), looks follow what weights say that have left the source out. Nothing is a hydra's own: recipes are
 * public, and several operators and lone harvesters use the same ones.
 */
import { parseArgs } from 'node:util'
import { FIELD, RECORD, SAMPLES, toldAs, type AccountFacts } from '../src/linking/facts.ts'
import { createLinker } from '../src/linking/linker.ts'
import type { Campaign } from '../src/linking/types.ts'
import { mix } from '../src/text/tokens.ts'
import { randoms } from './baselines/baseline.ts'

const DAY = 1440
/** Any day, in minutes since the epoch. */
const START = 20_500 * DAY
/** Minutes between two linkings; and once it is clear when cases are made, for which nobody has to wait. */
const EVERY = 15
const LATER = 120
const SETTLED = 360
const BATCH = 64

/**
 * Recipes of harvests: templates, the share of the harvest that fills them (the rest are raw items of a data set), the mean nats
 * of a head's latest verdict, and of the wording of what its heads ask in common, as weights gave them that had left the source
 * out (five builder's logs, November 2026; one source a line).
 */
const RECIPES: readonly (readonly [templates: number, filled: number, nats: number, wording: number])[] = [
  [1, 1, 4, 3.8],
  [2, 1, 4, 3.6],
  [1, 1, 4.1, 1],
  [2, 1, 5.3, 3.9],
  [2, 0.45, 0.7, 1.1],
  [5, 1, 5.9, 1.2],
  [3, 0.45, -0.3, 0.3],
  [3, 1, 5.2, 1],
  [5, 1, 3.1, 0.4],
  [2, 0.4, 1.9, 2.6],
  [3, 1, 1.2, 1.4],
  [1, 1, 2.2, 0],
  [2, 0.2, 4.4, 0],
  [4, 1, 11.7, 2.6],
  [2, 0.1, -0.3, 0.5],
]
/** Wording of what else is asked: mean and deviation of one prompt; and of the apps' means. */
const WORDED = { mean: -1.3, deviation: 1.5, apps: [-1.7, 1] } as const
const PERSON = 0
const APP_USER = 1
const LONE = 2
const HEAD = 3

/** Seconds of CPU of this process: other processes on the machine do not count. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

interface Hydra {
  readonly recipe: number
  readonly from: number
  readonly heads: number
  readonly start: number
  readonly sessions: readonly number[] | null
  readonly org: boolean
  readonly tool: boolean
  caseAt: number | null
}

export interface Simulated {
  readonly accounts: number
  readonly exchanges: number
  /** Seconds of CPU: taking facts, and all linkings together; the longest one. */
  readonly takeSeconds: number
  readonly lookSeconds: number
  readonly longestLook: number
  /** Exchanges a second that one core keeps up with, linking every `EVERY` minutes; and how many times the arrival that is. */
  readonly exchangesPerSecond: number
  readonly timesArrival: number
  /** Bytes of the linker's ledger, and bytes of facts that were sent. */
  readonly stateBytes: number
  readonly factsBytes: number
  readonly hydras: readonly {
    readonly recipe: number
    readonly heads: number
    readonly found: number
    /** Minutes from its first exchange to its case, and the share of its first day that this is. */
    readonly minutes: number | null
  }[]
  readonly members: number
  readonly membersFound: number
  /** Reported heads, lone harvesters and ordinary accounts. */
  readonly reportedHeads: number
  readonly reportedLone: number
  readonly reportedOrdinary: number
  readonly ordinary: number
  readonly campaigns: number
}

export function simulate(
  scale: number,
  seed = 1,
  tell: (line: string) => void = () => {},
  hours = 24,
  budget?: number,
): Simulated {
  const random = randoms(seed)
  const int = (n: number) => Math.floor(random() * n)
  const gaussian = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const total = Math.round(1_000_000 * scale)
  const sizes = Array.from({ length: 40 }, (_, i) =>
    Math.max(12, Math.round(50 * 500 ** (i / 39) * (scale < 1 ? scale * (1 + 0.2 / scale / (i + 1)) : 1))),
  )
  // ---- who is who
  const kind = new Uint8Array(total)
  const group = new Uint16Array(total)
  const look = new Float32Array(total)
  const sent = new Uint16Array(total)
  const hydras: Hydra[] = []
  let next = 0
  for (const heads of sizes) {
    const recipe = int(RECIPES.length)
    const start = int(180)
    hydras.push({
      recipe,
      from: next,
      heads,
      start,
      sessions: random() < 0.5 ? Array.from({ length: 6 + int(7) }, () => start + int(DAY - start)) : null,
      org: random() < 0.5,
      tool: random() < 0.5,
      caseAt: null,
    })
    const [, , mean] = RECIPES[recipe]
    for (let i = 0; i < heads; i++, next++) {
      kind[next] = HEAD
      group[next] = hydras.length - 1
      look[next] = mean + 1.4 * gaussian()
    }
  }
  const APPS = 300
  const appLook = Array.from({ length: APPS }, () => -2 + 1.9 * gaussian())
  const appWording = Array.from({ length: APPS }, () => WORDED.apps[0] + WORDED.apps[1] * gaussian())
  for (; next < total; next++) {
    const dice = random()
    if (dice < 0.005) {
      kind[next] = LONE
      group[next] = int(RECIPES.length)
      look[next] = RECIPES[group[next]][2] + 2 + 1.4 * gaussian()
    } else if (dice < 0.3) {
      kind[next] = APP_USER
      // Zipf: the first apps have most of the users
      group[next] = Math.min(APPS - 1, Math.floor(APPS ** random()) - 1)
      look[next] = appLook[group[next]] + 0.6 * gaussian()
    } else look[next] = -2.9 + 2.3 * gaussian()
  }
  // ---- when: events sorted by minute, by counting
  const minuteOf = (account: number, draw: () => number): number[] => {
    const minutes: number[] = []
    if (kind[account] === HEAD) {
      const { start, sessions } = hydras[group[account]]
      const n = Math.round((15 + draw() * 22) * ((DAY - start) / DAY))
      while (minutes.length < n) {
        let at = sessions
          ? sessions[Math.floor(draw() * sessions.length)] + draw() * 1.5
          : start + draw() * (DAY - start)
        for (let k = 1 + Math.floor(draw() * 8); k > 0 && minutes.length < n; k--) {
          minutes.push(Math.min(DAY - 1, Math.floor(at)))
          at += 0.5 + 1.5 * draw()
        }
      }
      return minutes
    }
    const heavy = draw() < (kind[account] === PERSON ? 0.05 : 0.15)
    const n = heavy
      ? 100 + Math.floor(200 * draw())
      : Math.max(1, Math.round(11 * Math.exp(0.8 * (draw() + draw() + draw() - 1.5) * 2)))
    const zone = draw() * DAY
    while (minutes.length < n) {
      let at = (zone + 480 + Math.abs(draw() + draw() - 1) * 600) % DAY
      for (let k = 1 + Math.floor(draw() * 8); k > 0 && minutes.length < n; k--) {
        minutes.push(Math.floor(at) % DAY)
        at += 0.5 + 1.5 * draw()
      }
    }
    return minutes
  }
  const counts = new Uint32Array(DAY + 1)
  for (let account = 0; account < total; account++)
    for (const minute of minuteOf(account, randoms(seed + 7919 * account))) counts[minute + 1]++
  for (let minute = 0; minute < DAY; minute++) counts[minute + 1] += counts[minute]
  const events = new Uint32Array(counts[DAY])
  const fill = counts.slice()
  for (let account = 0; account < total; account++)
    for (const minute of minuteOf(account, randoms(seed + 7919 * account))) events[fill[minute]++] = account
  tell(
    `${total} accounts, ${events.length} exchanges, ${hydras.reduce((sum, { heads }) => sum + heads, 0)} heads`,
  )

  // ---- what they share
  const own = (name: string, value: number) =>
    mix(mix(value + 0x1f123bb5) ^ mix(name.charCodeAt(0) * 0x9e3779b1))
  const traitsOf = (account: number, record: number[]) => {
    const draw = randoms(seed + 104_729 * account)
    const hydra = kind[account] === HEAD ? hydras[group[account]] : null
    record[FIELD.network] = own('prefix', account)
    record[FIELD.ja4] = draw() < 0.15 ? own('rare', account) : own('client', Math.floor(48 * draw() * draw()))
    if (draw() < 0.35) {
      if (draw() < 0.5) record[FIELD.org] = own('org', account)
      else {
        const company = Math.floor((total / 42) * draw() * draw())
        record[FIELD.org] = own('company', company)
        if (draw() < 0.5) record[FIELD.ja4] = own('kit', company)
        if (draw() < 0.5) record[FIELD.network] = own('office', company)
      }
    }
    if (hydra?.tool && draw() < 0.6) record[FIELD.ja4] = own('tool', group[account])
    if (hydra?.org && draw() < 0.6) record[FIELD.org] = own('purse', group[account])
    if (draw() < 0.35) record[FIELD.system] = own('manner', Math.floor(5 * draw()))
    record[FIELD.agent] = own('agent', Math.floor(8 * draw()))
    record[FIELD.model] = own('model', Math.floor(6 * draw()))
  }
  let fresh = 0
  let samples: number[] = []
  const template = (name: string, number: number, kept: number) => {
    for (let k = 0; k < 4; k++) if (random() < kept) samples.push(own(name, 16 * number + k))
  }
  const harvest = (recipe: number, kept: number) => {
    const [templates, filled] = RECIPES[recipe]
    if (random() < filled) return template('recipe', 8 * recipe + int(templates), kept)
    // raw items of a data set
    const item = int(2000 + Math.floor(total / 10))
    for (let k = 0; k < 6; k++) if (random() < kept + 0.2) samples.push(own('item', 8 * item + k))
  }
  const exchangeOf = (account: number, minute: number): AccountFacts => {
    const n = ++sent[account]
    samples = []
    const prompt = mix(fresh++) || 1
    const dice = random()
    let wording = WORDED.mean + WORDED.deviation * gaussian()
    const worded = (mean: number) => (wording = mean + gaussian())
    if (kind[account] === HEAD && dice < 0.6) {
      const { recipe } = hydras[group[account]]
      harvest(recipe, account % 2 === 0 ? 0.85 : 0.5)
      worded(RECIPES[recipe][3])
    } else if (kind[account] === LONE) {
      harvest(group[account], 0.85)
      worded(RECIPES[group[account]][3])
    } else if (kind[account] === APP_USER && dice < 0.9) {
      template('App', group[account], 0.9)
      worded(appWording[group[account]])
    } else if (account % 10 < 3 && dice < 0.25) template('saved', mix(account) % 14, 0.9)
    while (samples.length < SAMPLES)
      samples.push(
        random() < 0.05 ? own('phrase', Math.floor(5000 * random() * random())) : mix(++fresh ^ 0x7f4a7c15),
      )
    const record: number[] = Array.from({ length: RECORD }, () => 0)
    record[FIELD.minute] = START + minute
    record[FIELD.prompt] = prompt
    record[FIELD.wording] = toldAs(Math.min(4, Math.max(-4, wording)))
    traitsOf(account, record)
    samples.slice(0, SAMPLES).forEach((hash, k) => (record[FIELD.samples + k] = hash >>> 0))
    return {
      account: `a${account}`,
      at: (START + minute) * 60_000,
      exchanges: 1,
      // of few exchanges a verdict is drawn towards what is usual
      nats: n < 8 ? null : -2.5 + (look[account] + 2.5) * Math.min(1, Math.sqrt(n / 15)),
      records: record,
    }
  }

  // ---- the day
  const linker = createLinker(undefined, budget)
  const stateBytes = () => {
    let bytes = 0
    for (const { records } of linker.ledger.values()) bytes += 64 + records.byteLength
    return bytes
  }
  let takeSeconds = 0
  let lookSeconds = 0
  let longestLook = 0
  let factsBytes = 0
  let campaigns: readonly Campaign[] = []
  const numberOf = (name: string) => Number(name.slice(1))
  /** How many heads of each hydra one campaign holds, and who is reported. */
  const tallied = () => {
    const found = hydras.map(() => 0)
    let reportedHeads = 0
    let reportedLone = 0
    let reportedOrdinary = 0
    for (const { members } of campaigns) {
      const inside = new Map<number, number>()
      for (const member of members) {
        const account = numberOf(member.account)
        if (kind[account] === HEAD) {
          reportedHeads++
          inside.set(group[account], (inside.get(group[account]) ?? 0) + 1)
        } else if (kind[account] === LONE) reportedLone++
        else reportedOrdinary++
      }
      for (const [hydra, heads] of inside) found[hydra] = Math.max(found[hydra], heads)
    }
    return { found, reportedHeads, reportedLone, reportedOrdinary }
  }
  for (let minute = 0; minute < 60 * hours; minute++) {
    for (let at = counts[minute]; at < counts[minute + 1]; at += BATCH) {
      const facts: AccountFacts[] = []
      for (let i = at; i < Math.min(at + BATCH, counts[minute + 1]); i++)
        facts.push(exchangeOf(events[i], minute))
      // packed (linking/message.ts): 32 bytes an account, 4 a word
      factsBytes += facts.length * (32 + 4 * RECORD)
      const before = cpu()
      linker.take(facts)
      takeSeconds += cpu() - before
    }
    const every = minute < SETTLED ? EVERY : LATER
    if (minute % every !== every - 1) continue
    const before = cpu()
    campaigns = linker.link().filter(({ kind: what }) => what === 'campaign')
    const seconds = cpu() - before
    lookSeconds += seconds
    longestLook = Math.max(longestLook, seconds)
    for (const { members } of campaigns) {
      const inside = new Map<number, number>()
      for (const member of members) {
        const account = numberOf(member.account)
        if (kind[account] === HEAD) inside.set(group[account], (inside.get(group[account]) ?? 0) + 1)
      }
      for (const [hydra, heads] of inside)
        if (heads >= 5 && hydras[hydra].caseAt === null) {
          hydras[hydra].caseAt = minute + 1
          tell(
            `a case: ${hydras[hydra].heads} heads, ${minute + 1 - hydras[hydra].start} minutes after their first exchange`,
          )
        }
    }
    if (minute % 60 === 59) {
      const { reportedHeads, reportedLone, reportedOrdinary } = tallied()
      tell(
        `${(minute + 1) / 60} h: ${campaigns.length} campaigns of ${reportedHeads} heads, ${reportedLone} lone harvesters, ${reportedOrdinary} ordinary accounts; ${Math.round(stateBytes() / 1e6)} MB, take ${takeSeconds.toFixed(1)} s, linking ${lookSeconds.toFixed(1)} s, longest ${longestLook.toFixed(1)} s, process ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
      )
    }
  }
  const { found, reportedHeads, reportedLone, reportedOrdinary } = tallied()
  const exchanges = counts[60 * hours]
  // as if every linking of the day took as long as the longest
  const exchangesPerSecond = exchanges / (takeSeconds + ((60 * hours) / EVERY) * longestLook)
  return {
    accounts: total,
    exchanges,
    takeSeconds,
    lookSeconds,
    longestLook,
    exchangesPerSecond,
    timesArrival: exchangesPerSecond / (exchanges / (3600 * hours)),
    stateBytes: stateBytes(),
    factsBytes,
    hydras: hydras.map(({ recipe, heads, caseAt, start }, i) => ({
      recipe,
      heads,
      found: found[i],
      minutes: caseAt === null ? null : caseAt - start,
    })),
    members: sizes.reduce((sum, one) => sum + one, 0),
    membersFound: found.reduce((sum, one) => sum + one, 0),
    reportedHeads,
    reportedLone,
    reportedOrdinary,
    ordinary: kind.reduce((sum, one) => sum + (one === PERSON || one === APP_USER ? 1 : 0), 0),
    campaigns: campaigns.length,
  }
}

function main(): number {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string', default: '0.01' },
      seed: { type: 'string', default: '1' },
      hours: { type: 'string', default: '24' },
      budget: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const scale = Number(values.scale)
  if (!(scale > 0 && scale <= 1)) {
    console.error(
      'usage: npm run simulate -- [--scale 0.01] [--seed 1] [--hours 24] [--json]   (scale above 0, at most 1)',
    )
    return 2
  }
  const hours = Math.min(24, Math.max(1, Math.floor(Number(values.hours)) || 24))
  const budget = values.budget ? Number(values.budget) : undefined
  const result = simulate(scale, Number(values.seed), (line) => console.error(line), hours, budget)
  if (values.json) {
    console.log(JSON.stringify(result))
    return 0
  }
  const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)}%`
  console.log(`${result.accounts} accounts, ${result.exchanges} exchanges, ${result.hydras.length} hydras`)
  console.log(
    `CPU: ${result.takeSeconds.toFixed(1)} s taking facts, ${result.lookSeconds.toFixed(1)} s linking (longest ${result.longestLook.toFixed(2)} s); with a linking every ${EVERY} minutes, each like the longest, ${Math.round(result.exchangesPerSecond)} exchanges a second on one core, ${result.timesArrival.toFixed(0)} times the arrival`,
  )
  console.log(
    `state: ${(result.stateBytes / 1e6).toFixed(0)} MB, ${Math.round(result.stateBytes / result.accounts)} bytes an account and day; facts: ${Math.round(result.factsBytes / result.exchanges)} bytes an exchange, each sent alone; process: ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  )
  console.log(
    `members found ${percent(result.membersFound, result.members)} of ${result.members}; reported: ${result.reportedHeads} heads, ${result.reportedLone} lone harvesters, ${result.reportedOrdinary} of ${result.ordinary} ordinary accounts; ${result.campaigns} campaigns`,
  )
  console.log('recipe  heads   found   minutes to the case (10% of a day is 144)')
  for (const { recipe, heads, found, minutes } of result.hydras)
    console.log(
      `${String(recipe).padStart(6)} ${String(heads).padStart(6)} ${percent(found, heads).padStart(7)}  ${minutes ?? 'never'}`,
    )
  return 0
}

if (import.meta.main) process.exitCode = main()
