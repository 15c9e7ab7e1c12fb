/** A real workerd process with one Worker in it, nothing in between: its port, its CPU time, its heap. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { build } from 'esbuild'
import { heapOf } from './heap.ts'

const root = join(import.meta.dirname, '..')
/** Path of the binary. */
const workerd: string = createRequire(import.meta.url)('workerd').default

export interface WorkerOptions {
  /** The entry, relative to bench/workers. */
  readonly entry: string
  /** Text bindings. */
  readonly vars?: Readonly<Record<string, string>>
  /** Durable Object classes by binding, all with SQLite on disk: in memory workerd has none. */
  readonly objects?: Readonly<Record<string, string>>
  /** Port of a KV stand-in for the binding STANDINGS. */
  readonly kv?: number
  /** Opens the inspector, for `heap()`. */
  readonly inspector?: boolean
}

export interface Workerd {
  readonly port: number
  /** Port of the inspector; 0 where it is not open. */
  readonly inspector: number
  /** Seconds of CPU that the process has used so far, all threads, user and system. */
  cpu(): number
  /** Resident memory, MiB. */
  rss(): number
  /** Bytes of the isolate after a forced collection. */
  heap(): Promise<number>
  stop(): Promise<void>
}

const running = new Set<Workerd>()

/** Stops whatever is still running: for the end of the bench, however it ends. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((one) => one.stop()))
}

export async function startWorkerd(options: WorkerOptions): Promise<Workerd> {
  const directory = mkdtempSync(join(tmpdir(), 'stillwatch-bench-'))
  await bundle(options.entry, join(directory, 'worker.js'))
  mkdirSync(join(directory, 'objects'))
  writeFileSync(join(directory, 'config.capnp'), configOf(options, directory))
  const child = spawn(
    workerd,
    [
      'serve',
      '--experimental',
      '--control-fd=3',
      ...(options.inspector ? ['--inspector-addr=127.0.0.1:0'] : []),
      join(directory, 'config.capnp'),
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], cwd: directory },
  )
  const orphan = () => child.kill('SIGKILL')
  process.once('exit', orphan)
  let complaints = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-4000)
  })
  const ports = await portsOf(child.stdio[3] as Readable, options.inspector === true, () => {
    return new Error(`workerd did not start ${options.entry}: ${complaints}`)
  })
  const pid = child.pid ?? 0
  const self: Workerd = {
    port: ports.http,
    inspector: ports.inspector,
    cpu: () => cpuOf(pid),
    rss: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
    heap: () =>
      heapOf(ports.inspector, async () => (await fetch(`http://127.0.0.1:${ports.http}/nudge`)).text()),
    async stop() {
      if (!running.delete(self)) return
      process.off('exit', orphan)
      const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null
      child.kill('SIGKILL')
      await gone
      rmSync(directory, { recursive: true, force: true })
      if (process.env.BENCH_VERBOSE && complaints) process.stderr.write(complaints)
    },
  }
  running.add(self)
  return self
}

async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [join(root, 'bench/workers', entry)],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'error',
  })
}

function configOf({ vars = {}, objects = {}, kv }: WorkerOptions, directory: string): string {
  const text = JSON.stringify
  const bindings = [
    ...Object.entries(vars).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`),
    ...Object.entries(objects).map(
      ([name, className]) =>
        `(name = ${text(name)}, durableObjectNamespace = (className = ${text(className)}))`,
    ),
    ...(kv ? ['(name = "STANDINGS", kvNamespace = "kv")'] : []),
  ]
  const namespaces = Object.values(objects).map(
    (name) => `(className = ${text(name)}, uniqueKey = ${text(`bench-${name}`)}, enableSql = true)`,
  )
  const services = [
    '(name = "main", worker = .main)',
    '(name = "internet", network = (allow = ["public", "private"]))',
    ...(kv ? [`(name = "kv", external = (address = "127.0.0.1:${kv}", http = ()))`] : []),
    `(name = "disk", disk = (path = ${text(join(directory, 'objects'))}, writable = true))`,
  ]
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [${services.join(', ')}],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-10-01",
  bindings = [${bindings.join(', ')}],
  durableObjectNamespaces = [${namespaces.join(', ')}],
  ${namespaces.length > 0 ? 'durableObjectStorage = (localDisk = "disk"),' : ''}
);
`
}

interface Ports {
  http: number
  inspector: number
}

function portsOf(control: Readable, inspector: boolean, failed: () => Error): Promise<Ports> {
  return new Promise((resolve, reject) => {
    const ports: Ports = { http: 0, inspector: 0 }
    let log = ''
    control.setEncoding('utf8').on('data', (text: string) => {
      log += text
      const lines = log.split('\n')
      log = lines.pop() ?? ''
      for (const line of lines) {
        const event = JSON.parse(line) as { event: string; port?: number }
        if (event.event === 'listen') ports.http = event.port ?? 0
        else if (event.event === 'listen-inspector') ports.inspector = event.port ?? 0
      }
      if (ports.http && (ports.inspector || !inspector)) resolve(ports)
    })
    control.once('end', () => reject(failed()))
  })
}

/** From the scheduler, in nanoseconds; where a kernel keeps no such account, from `stat`, in ticks of 10 ms. */
function cpuOf(pid: number): number {
  try {
    let nanoseconds = 0
    for (const thread of readdirSync(`/proc/${pid}/task`))
      nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0])
    if (nanoseconds > 0) return nanoseconds / 1e9
  } catch {
    // a kernel without schedstat
  }
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
