/** The real Worker under `wrangler dev`, with the tests' door to the desk. */
import { fileURLToPath } from 'node:url'
import { startEdge, type Edge } from '../../demo/edge.ts'

export const TOKEN = 'reviewers-enter-here'
export const CONFIG = fileURLToPath(new URL('./wrangler.toml', import.meta.url).href)

export interface DeskEdge extends Edge {
  /** Calls a method of the desk. */
  call<T>(method: string, ...args: readonly unknown[]): Promise<T>
}

export async function startDeskEdge(vars: Readonly<Record<string, string>> = {}): Promise<DeskEdge> {
  const edge = await startEdge({
    config: CONFIG,
    vars: {
      STILLWATCH_SECRET: '0123456789abcdef0123456789abcdef',
      STILLWATCH_DASHBOARD_TOKEN: TOKEN,
      ...vars,
    },
  })
  return {
    ...edge,
    async call<T>(method: string, ...args: readonly unknown[]): Promise<T> {
      const answer = await fetch(`${edge.origin}/test/call`, {
        method: 'POST',
        body: JSON.stringify({ method, args }),
      })
      if (!answer.ok) throw new Error(`${method}: ${answer.status} ${await answer.text()}`)
      return ((await answer.json()) as { value: T }).value
    },
  }
}

/** Asks until the answer is right; fails with the last one after half a minute. */
export async function eventually<T>(ask: () => Promise<T>, right: (answer: T) => boolean): Promise<T> {
  const until = Date.now() + 30_000
  for (;;) {
    const answer = await ask()
    if (right(answer)) return answer
    if (Date.now() > until) throw new Error(`still ${JSON.stringify(answer)?.slice(0, 500)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
