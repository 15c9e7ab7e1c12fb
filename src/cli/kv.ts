/** The STANDINGS namespace through wrangler: it knows the operator's account, and the state of a local `wrangler dev`. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface KvPlace {
  /** The state of a local `wrangler dev` instead of Cloudflare. */
  readonly local: boolean
  /** Instead of the binding STANDINGS of wrangler.toml. */
  readonly namespaceId?: string
  /** Where the local state lies, and which configuration names the binding; wrangler's own defaults otherwise. */
  readonly persistTo?: string
  readonly config?: string
}

export interface Kv {
  /** Null where there is no such key. */
  get(key: string): Promise<Uint8Array | null>
  put(key: string, value: Uint8Array): Promise<void>
}

interface Ended {
  readonly code: number
  readonly out: Buffer
  readonly said: string
}

const wrangler = join(
  dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'bin',
  'wrangler.js',
)
/* oxlint-disable-next-line no-control-regex -- wrangler colours what it prints */
const COLOURS = /\u001b\[[0-9;]*m/g

function run(args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [wrangler, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        CI: '1',
        FORCE_COLOR: '0',
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_HIDE_BANNER: 'true',
      },
    })
    const out: Buffer[] = []
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ code: code ?? 1, out: Buffer.concat(out), said: said.replace(COLOURS, '').trim() }),
    )
  })
}

/** What wrangler said went wrong, in a line. */
function reason({ said, out }: Ended): string {
  const lines = `${said}\n${out.subarray(0, 4000).toString()}`.replace(COLOURS, '').split('\n')
  const line = lines.find((text) => /error/i.test(text)) ?? lines.find((text) => text.trim() !== '')
  return (line ?? 'it said nothing').replace(/^.*?\[?ERROR\]?\s*/, '').trim()
}

/** Cloudflare's and a busy local state's passing troubles: a command for emergencies does not give up at the first. */
const PASSING = /\b(429|5\d\d)\b|internal error|SQLITE_BUSY|timed? ?out/i
const TRIES = 4
const PAUSE = 500

async function persist(args: readonly string[]): Promise<Ended> {
  for (let tried = 1; ; tried++) {
    const ended = await run(args)
    if (ended.code === 0 || tried === TRIES || !PASSING.test(reason(ended))) return ended
    await new Promise((resolve) => setTimeout(resolve, PAUSE * tried))
  }
}

export function openKv({ local, namespaceId, persistTo, config }: KvPlace): Kv {
  const where = [
    ...(namespaceId === undefined ? ['--binding', 'STANDINGS'] : ['--namespace-id', namespaceId]),
    local ? '--local' : '--remote',
    // Only a preview id would change which namespace the binding means.
    ...(namespaceId === undefined ? ['--preview', 'false'] : []),
    ...(persistTo === undefined ? [] : ['--persist-to', persistTo]),
    ...(config === undefined ? [] : ['--config', config]),
  ]
  return {
    async get(key) {
      const ended = await persist(['kv', 'key', 'get', key, ...where])
      const missing = /not found|\b404\b/i.test(`${ended.said} ${ended.out.subarray(0, 200).toString()}`)
      if (ended.code === 0 && !(missing && ended.out.length < 200)) return new Uint8Array(ended.out)
      if (missing) return null
      throw new Error(`wrangler could not read ${key}: ${reason(ended)}`)
    },
    async put(key, value) {
      const folder = await mkdtemp(join(tmpdir(), 'stillwatch-lift-'))
      try {
        const file = join(folder, 'value')
        await writeFile(file, value)
        const ended = await persist(['kv', 'key', 'put', key, '--path', file, ...where])
        if (ended.code !== 0) throw new Error(`wrangler could not write ${key}: ${reason(ended)}`)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}
