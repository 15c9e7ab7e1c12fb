/** `npm run lift`: lifts blocks when the dashboard is down. */
import { parseArgs } from 'node:util'
import { isAccount, readReference } from '../review/reference.ts'
import { openKv, type KvPlace } from './kv.ts'
import { liftSome, switchAll } from './lift-shards.ts'

const USAGE = `Lifts blocks at the edge without the dashboard, by rewriting what KV holds.

  npm run lift -- ACCOUNT|REFERENCE ...   lift these: 32 hex digits, or SW-7Q2F9KTX
  npm run lift -- --all                   kill switch: nothing decided acts, until it is resumed
  npm run lift -- --all --resume          what was decided acts again

  --local              the state of \`wrangler dev\` on this machine (default: Cloudflare)
  --namespace-id ID    the KV namespace (default: the binding STANDINGS of wrangler.toml)
  --persist-to DIR     with --local: where its state lies
  --config FILE        another wrangler.toml

Edges follow within KV's propagation (typically a minute, not guaranteed) plus STANDING_TTL. The desk takes note when it is
back: what was lifted stays lifted, with an entry in the audit log.`

class UsageError extends Error {}

interface Plan {
  readonly all: boolean
  readonly resume: boolean
  readonly asked: readonly string[]
  readonly place: KvPlace
}

function plan(args: readonly string[]): Plan | null {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        resume: { type: 'boolean', default: false },
        local: { type: 'boolean', default: false },
        'namespace-id': { type: 'string' },
        'persist-to': { type: 'string' },
        config: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  if (values.help) return null
  if (values.all && positionals.length > 0)
    throw new UsageError('--all takes no accounts: give one or the other')
  if (values.resume && !values.all)
    throw new UsageError('--resume goes with --all; a single account is blocked again on the dashboard')
  if (!values.all && positionals.length === 0) throw new UsageError('say what to lift')
  const asked = positionals.map((text) => {
    const exact = isAccount(text.toLowerCase()) ? text.toLowerCase() : readReference(text)
    if (exact === null)
      throw new UsageError(`"${text}" is neither an account (32 hex digits) nor a reference (SW-7Q2F9KTX)`)
    return exact
  })
  return {
    all: values.all,
    resume: values.resume,
    asked: [...new Set(asked)],
    place: {
      local: values.local,
      namespaceId: values['namespace-id'],
      persistTo: values['persist-to'],
      config: values.config,
    },
  }
}

/** Answers the exit code: 0 done, 1 failed, 2 asked wrongly. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const wanted = plan(args)
    if (wanted === null) {
      console.log(USAGE)
      return 0
    }
    const { all, resume, asked, place } = wanted
    const kv = openKv(place)
    console.log(`Reading ${place.local ? 'the local state' : "Cloudflare's KV"} through wrangler ...`)
    if (all) {
      const n = await switchAll(kv, !resume, Date.now())
      console.log(
        resume
          ? `Resumed: ${n} decision${n === 1 ? '' : 's'} in force again.`
          : `Everything lifted: ${n} decision${n === 1 ? '' : 's'} no longer act${n === 1 ? 's' : ''}. It stays so until: npm run lift -- --all --resume`,
      )
    } else {
      for (const { asked: one, references } of await liftSome(kv, asked, Date.now())) {
        console.log(
          references.length > 0
            ? `${one}: lifted (${references.join(', ')}).`
            : `${one}: was not in force. The desk is told, in case it was about to block it.`,
        )
      }
    }
    console.log("In force everywhere within KV's propagation plus STANDING_TTL: typically 90 s.")
    return 0
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof UsageError) {
      console.error(`${message}\n\n${USAGE}`)
      return 2
    }
    console.error(`${message}\nNothing more was changed; running it again is safe.`)
    if (/log ?in|auth|token|credential/i.test(message))
      console.error('Sign in with `wrangler login`, or set CLOUDFLARE_API_TOKEN.')
    return 1
  }
}

process.exitCode = await main(process.argv.slice(2))
