/** The heap of a Worker's isolate, over the inspector. */

interface Answer {
  readonly id?: number
  readonly result?: Record<string, unknown>
}

/** Bytes in use after a forced collection: JavaScript objects, array buffers, and what the runtime holds for them. */
export async function heapOf(port: number, nudge: () => Promise<unknown>): Promise<number> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
    readonly id: string
    readonly webSocketDebuggerUrl?: string
  }[]
  const target = targets.find(({ id }) => id.includes('main')) ?? targets[0]
  const socket = new WebSocket(target.webSocketDebuggerUrl ?? `ws://127.0.0.1:${port}/${target.id}`)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', () => reject(new Error('no inspector')), { once: true })
  })
  let id = 0
  function ask(method: string): Promise<Record<string, unknown>> {
    const mine = ++id
    return new Promise((resolve) => {
      const listen = ({ data }: MessageEvent) => {
        const answer = JSON.parse(String(data)) as Answer
        if (answer.id !== mine) return
        socket.removeEventListener('message', listen)
        resolve(answer.result ?? {})
      }
      socket.addEventListener('message', listen)
      socket.send(JSON.stringify({ id: mine, method }))
    })
  }
  await ask('HeapProfiler.enable')
  for (let i = 0; i < 2; i++) {
    // The isolate collects when it next runs: an answer comes only after a request.
    const collected = ask('HeapProfiler.collectGarbage')
    await nudge()
    await collected
  }
  const usage = await ask('Runtime.getHeapUsage')
  socket.close()
  if (process.env.BENCH_VERBOSE) console.error(usage)
  return ['usedSize', 'embedderHeapUsedSize', 'backingStorageSize'].reduce(
    (sum, name) => sum + Number(usage[name] ?? 0),
    0,
  )
}
