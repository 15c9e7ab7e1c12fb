/**
 * `npm run demo [-- --once] [--json]`: the whole system on this machine. The Worker under `wrangler dev`, a stand-in for
 * the model's provider, people and harvesters who talk through it with the official SDKs, and a reviewer who decides.
 */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { accountsOf } from './accounts.ts'
import { signIn, type Case, type Reviewer } from './dashboard.ts'
import { startEdge } from './edge.ts'
import { startModelServer } from './model-server.ts'
import { progressBar, table } from './report.ts'
import { answerTo } from './texts/answers.ts'
import { actors as everybody, countExchanges, type Actor } from './traffic/actors.ts'
import { clientOf, refusalOf } from './traffic/clients.ts'
import { drive } from './traffic/drive.ts'

const USAGE = 'usage: npm run demo [-- [--once] [--json]]'
const CONCURRENCY = 12
/** Escalations come in with the isolate's flushes; when none has come for so long, the queue is taken as it is. */
const QUIET = 4000
/** A decision is promised within 30 s here, where KV is local; three times that is a failure. */
const IN_FORCE_WITHIN = 90_000

/** Something the demo promises did not come about. */
class DemoError extends Error {
  override readonly name = 'DemoError'
}

/** The cases once no more come in, by the name of their account's actor; those of nobody we know by their account. */
async function settledCases(
  reviewer: Reviewer,
  names: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<Map<string, Case>> {
  let known = ''
  let since = Date.now()
  for (;;) {
    const cases = await reviewer.cases()
    const now = cases.map(({ reference }) => reference).join()
    if (now !== known) {
      known = now
      since = Date.now()
    } else if (Date.now() - since > QUIET)
      return new Map(cases.map((found) => [names.get(found.account) ?? found.account, found]))
    await sleep(500, undefined, { signal })
  }
}

/** Asks with the actor's own SDK until it is refused (or answered again). Answers how long that took, and the refusal. */
async function untilRefused(
  actor: Actor,
  origin: string,
  refused: boolean,
  signal: AbortSignal,
): Promise<{ readonly seconds: number; readonly message: string }> {
  const ask = clientOf(actor, origin)
  const { turns: _, ...chat } = actor.conversations[0]
  const start = Date.now()
  while (Date.now() - start < IN_FORCE_WITHIN) {
    let message: string | null = null
    try {
      await ask([{ role: 'user', text: 'Are you there?' }], chat)
    } catch (error) {
      message = refusalOf(error)
      if (message === null) throw error
    }
    if ((message !== null) === refused)
      return { seconds: Math.round((Date.now() - start) / 100) / 10, message: message ?? '' }
    await sleep(500, undefined, { signal })
  }
  throw new DemoError(
    `${actor.name} was ${refused ? 'not refused' : 'still refused'} ${IN_FORCE_WITHIN / 1000} s after the decision`,
  )
}

async function main(
  say: (line: string) => void,
  once_: boolean,
  signal: AbortSignal,
): Promise<object | null> {
  const started = Date.now()
  const actors = everybody()
  const total = countExchanges(actors)
  const secret = randomBytes(32).toString('hex')
  const token = randomBytes(12).toString('hex')
  const keys = new Set(actors.map(({ key }) => key))
  const server = await startModelServer({ answer: answerTo, accepts: (key) => keys.has(key) })
  try {
    say('starting the Worker under wrangler dev ...')
    const edge = await startEdge({
      vars: {
        STILLWATCH_SECRET: secret,
        STILLWATCH_DASHBOARD_TOKEN: token,
        STILLWATCH_UPSTREAMS: `*=${server.url}`,
      },
      signal,
    })
    try {
      say(`${actors.length} accounts send ${total} exchanges through ${edge.origin}`)
      const bar = progressBar(total)
      const { sent, failures } = await drive(actors, edge.origin, {
        concurrency: CONCURRENCY,
        progress: bar.show,
        signal,
      })
      bar.clear()
      signal.throwIfAborted()
      if (failures.length > 0) {
        const [{ actor, error }] = failures
        throw new DemoError(
          `${failures.length} accounts failed; ${actor}: ${String(error)}\n${edge.output().trim().slice(-2000)}`,
        )
      }
      const exchanges = [...sent.values()].reduce((sum, n) => sum + n, 0)

      const dashboard = `${edge.origin}/stillwatch`
      const reviewer = await signIn(dashboard, token)
      const names = await accountsOf(actors, secret)
      const caseOf = await settledCases(reviewer, names, signal)
      say(`\n${table(actors, sent, caseOf)}\n`)
      say(`dashboard  ${dashboard}\ntoken      ${token}\n`)
      if (!once_) {
        say('It stays up. Ctrl-C ends it.')
        await once(signal, 'abort').catch(() => {})
        return null
      }

      const named = (kind: Actor['kind']) =>
        actors.filter((actor) => actor.kind === kind && caseOf.has(actor.name)).map(({ name }) => name)
      const found = named('harvester')
      const falseAlarms = [...named('app'), ...named('person')]
      const missed = actors.filter(({ kind, name }) => kind === 'harvester' && !caseOf.has(name))
      const strangers = [...caseOf.keys()].filter((name) => !actors.some((actor) => actor.name === name))
      if (caseOf.size === 0) throw new DemoError('no account became a case')
      if (strangers.length > 0)
        throw new DemoError(`cases of accounts that nobody has: ${strangers.join(', ')}`)
      if (named('app').length > 0)
        throw new DemoError(`the honest app became a case: ${named('app').join(', ')}`)
      const [worstName, worst] = [...caseOf].sort(([, a], [, b]) => b.nats - a.nats)[0]
      const actor = actors.find(({ name }) => name === worstName)!
      if (actor.kind !== 'harvester') throw new DemoError(`the heaviest case is no harvester's: ${worstName}`)

      say(`blocking ${worstName} (${worst.reference}) ...`)
      await reviewer.decide(worst.reference, 'confirm', 'The demo decides: this is a harvest.')
      const block = await untilRefused(actor, edge.origin, true, signal)
      if (!block.message.includes(worst.reference))
        throw new DemoError(`the refusal does not name the case ${worst.reference}: ${block.message}`)
      say(`in force after ${block.seconds} s; its SDK says: ${block.message}`)
      say('undoing that ...')
      await reviewer.decide(worst.reference, 'undo', 'The demo takes it back.')
      const restore = await untilRefused(actor, edge.origin, false, signal)
      say(`in force after ${restore.seconds} s; it is answered again`)
      return {
        exchanges,
        cases: caseOf.size,
        blocked: true,
        restored: true,
        account: worstName,
        dialect: actor.dialect,
        case: worst.reference,
        secondsToBlock: block.seconds,
        secondsToRestore: restore.seconds,
        found,
        missed: missed.map(({ name }) => name),
        falseAlarms,
        honestAppIsCase: false,
        accounts: actors.length,
        seconds: Math.round((Date.now() - started) / 1000),
      }
    } finally {
      await edge.close()
    }
  } finally {
    await server.close()
  }
}

async function run(): Promise<number> {
  let values
  try {
    ;({ values } = parseArgs({
      options: { once: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    }))
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`)
    return 2
  }
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => controller.abort())
  const say = values.json ? console.error : console.log
  try {
    const summary = await main(say, values.once, controller.signal)
    if (summary !== null) console.log(values.json ? JSON.stringify(summary) : 'done')
    return 0
  } catch (error) {
    if (controller.signal.aborted) return values.once ? 130 : 0
    console.error(error instanceof DemoError ? `demo: ${error.message}` : error)
    return 1
  }
}

// sockets that are kept alive are no reason to stay
process.exit(await run())
