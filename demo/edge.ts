/** Our Worker under `wrangler dev`: Durable Objects and KV, all local, its state in a folder that goes away with it. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const ROOT = fileURLToPath(new URL('..', import.meta.url).href)
/** wrangler wants a newer Node than the one that may be installed: the one among the dependencies. */
const OWN_NODE = join(ROOT, 'node_modules', '.bin', 'node')
const NODE = existsSync(OWN_NODE) ? OWN_NODE : process.execPath
const WRANGLER = join(ROOT, 'node_modules', 'wrangler', 'bin', 'wrangler.js')
const PATIENCE = 90_000

export interface Edge {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** Where its Durable Objects and KV lie, for wrangler's `--persist-to`. */
  readonly state: string
  /** What wrangler printed so far. */
  output(): string
  /** Ends every process and removes what they kept. */
  close(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/**
 * Starts it with these variables (`STILLWATCH_SECRET`, `STILLWATCH_UPSTREAMS`, ...).
 * @throws {Error} with what wrangler printed, when it ends or does not answer within 90 s.
 */
/** Writes values into the local KV before the Worker starts. */
async function fillKv(
  values: ReadonlyMap<string, Uint8Array>,
  folder: string,
  state: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const file = join(folder, 'kv.json')
  const entries = [...values].map(([key, bytes]) => ({
    key,
    value: Buffer.from(bytes).toString('base64'),
    base64: true,
  }))
  writeFileSync(file, JSON.stringify(entries))
  const args = ['kv', 'bulk', 'put', file, '--binding', 'STANDINGS', '--local', '--persist-to', state]
  await promisify(execFile)(NODE, [WRANGLER, ...args], { cwd: ROOT, env, timeout: PATIENCE })
}

/** Whether a process (or a group, negative) could be signalled: false where it is gone. */
function signalTo(pid: number, how: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, how)
  } catch {
    return false
  }
}

export interface EdgeOptions {
  /** `STILLWATCH_SECRET`, `STILLWATCH_UPSTREAMS`, ... */
  readonly vars: Readonly<Record<string, string>>
  /** What KV is to hold from the start: bytes by key of the binding STANDINGS. */
  readonly standings?: ReadonlyMap<string, Uint8Array>
  readonly signal?: AbortSignal
  /** Another wrangler.toml than the product's: a test's Worker around it. */
  readonly config?: string
}

/**
 * Starts it.
 * @throws {Error} with what wrangler printed, when it ends or does not answer within 90 s.
 */
export async function startEdge({ vars, standings, signal, config }: EdgeOptions): Promise<Edge> {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-edge-'))
  const empty = join(folder, 'empty.env')
  // named, so that a developer's own .dev.vars and .env do not count
  writeFileSync(empty, '')
  const state = join(folder, 'state')
  const env = {
    ...process.env,
    CI: '1',
    NO_COLOR: '1',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    WRANGLER_LOG_PATH: join(folder, 'logs'),
    // neither the network nor other sessions on this machine are needed
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_REGISTRY_PATH: join(folder, 'registry'),
  }
  if (standings) await fillKv(standings, folder, state, env)
  const port = await freePort()
  const inspector = await freePort()
  const flags =
    `--ip 127.0.0.1 --port ${port} --inspector-port ${inspector} --local ` +
    '--show-interactive-dev-session false --log-level warn'
  const args = [
    WRANGLER,
    'dev',
    ...flags.split(' '),
    ...(config === undefined ? [] : ['--config', config]),
    '--persist-to',
    state,
    '--env-file',
    empty,
    ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
  ]
  const child = spawn(NODE, args, {
    cwd: ROOT,
    // a group of its own: wrangler, esbuild and workerd are ended together
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  })
  let printed = ''
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-20_000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  let failure: Error | null = null
  child.once('error', (error) => {
    failure = error
  })
  const exited = once(child, 'exit').catch(() => {})
  const kill = (how: NodeJS.Signals) => child.pid !== undefined && signalTo(-child.pid, how)
  // whatever ends this process, ends those
  const atExit = () => {
    kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', atExit)

  async function close(): Promise<void> {
    process.off('exit', atExit)
    kill('SIGTERM')
    await Promise.race([exited, sleep(5000, undefined, { ref: false })])
    // a member of the group may outlive its leader
    kill('SIGKILL')
    // and until init has collected them, they are still listed
    for (let wait = 0; wait < 60 && child.pid !== undefined && signalTo(-child.pid, 0); wait++)
      await sleep(50)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }

  const origin = `http://127.0.0.1:${port}`
  const until = Date.now() + PATIENCE
  for (;;) {
    const why =
      failure ??
      (child.exitCode !== null || child.signalCode !== null
        ? `ended with ${child.exitCode ?? child.signalCode}`
        : /Build failed/.test(printed)
          ? 'could not build the Worker'
          : Date.now() > until
            ? `did not answer in ${PATIENCE / 1000} s`
            : null)
    if (why !== null) {
      await close()
      throw new Error(`wrangler dev ${String(why)}:\n${printed.trim()}`)
    }
    if (signal?.aborted) {
      await close()
      throw new Error('interrupted')
    }
    try {
      // any answer will do; HEAD / is no dialect's
      await fetch(origin, { method: 'HEAD', signal: AbortSignal.timeout(5000) })
      return { origin, state, output: () => printed, close }
    } catch {
      await sleep(150)
    }
  }
}
