/**
 * `node bench/profile.ts [redis|objects] [json|sse:CHUNKS:GAP]`: where the CPU goes in the isolate that stillwatch runs in,
 * by the inspector's sampling profiler: self time by function, as a share and in microseconds a request.
 */
import { drive, sleep } from './load.ts'
import { setup, chats, upstashVars } from './setup.ts'
import { startStores } from './stores.ts'
import { startUpstream } from './upstream.ts'
import { stopAll } from './workerd.ts'
import { writeFileSync } from 'node:fs'

interface Node {
  readonly id: number
  readonly callFrame: { readonly functionName: string; readonly lineNumber: number; readonly url: string }
  readonly children?: readonly number[]
}
interface Profile {
  readonly nodes: readonly Node[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

const REQUESTS = 4000
const [kind = 'redis', bench = 'json'] = process.argv.slice(2)
const upstream = await startUpstream()
const stores = await startStores()
const given = setup(upstream, stores)
const worker =
  kind === 'bare'
    ? await given.bare({}, true)
    : await given.watched(kind === 'redis' ? upstashVars(stores.redis.url, stores.redis.token) : {}, true)
const request = chats(2048, bench === 'json' ? {} : { bench, stream: true })
await drive(worker.port, request, { count: 2000, connections: 4 })
await sleep(1500)
const socket = new WebSocket(`ws://127.0.0.1:${worker.inspector}/main`)
await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }))
let id = 0
function ask(method: string, params = {}): Promise<unknown> {
  const mine = ++id
  return new Promise((resolve) => {
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as { id?: number; result?: unknown }
      if (answer.id === mine) resolve(answer.result)
    })
    socket.send(JSON.stringify({ id: mine, method, params }))
  })
}
await ask('Profiler.enable')
await ask('Profiler.setSamplingInterval', { interval: 100 })
await ask('Profiler.start')
const before = worker.cpu()
await drive(worker.port, request, { count: REQUESTS, connections: 4 })
await sleep(1500)
const cpu = worker.cpu() - before
const { profile } = (await ask('Profiler.stop')) as { profile: Profile }
writeFileSync('/tmp/stillwatch.cpuprofile', JSON.stringify(profile))

const self = new Map<number, number>()
profile.samples.forEach((sample, i) => self.set(sample, (self.get(sample) ?? 0) + profile.timeDeltas[i]))
const byId = new Map(profile.nodes.map((node) => [node.id, node]))
const nameOf = ({ callFrame: { functionName, lineNumber } }: Node) =>
  `${functionName || '(anonymous)'}:${lineNumber + 1}`
const selfs = new Map<string, number>()
const totals = new Map<string, number>()
function visit(node: Node, above: ReadonlySet<string>): number {
  const name = nameOf(node)
  const own = self.get(node.id) ?? 0
  selfs.set(name, (selfs.get(name) ?? 0) + own)
  const within = new Set(above).add(name)
  const sum = own + (node.children ?? []).reduce((total, child) => total + visit(byId.get(child)!, within), 0)
  if (!above.has(name)) totals.set(name, (totals.get(name) ?? 0) + sum)
  return sum
}
visit(profile.nodes[0], new Set())
const show = (title: string, map: ReadonlyMap<string, number>, count: number) => {
  console.log(`\n${title} (us a request)`)
  for (const [name, time] of [...map].sort(([, one], [, other]) => other - one).slice(0, count))
    console.log(`${(time / REQUESTS).toFixed(1).padStart(8)}  ${name}`)
}
console.log(`process: ${((1e6 * cpu) / REQUESTS).toFixed(0)} us of CPU a request`)
show('self', selfs, 40)
show('with callees', totals, 60)
socket.close()
await stopAll()
await stores.stop()
await upstream.stop()
