/** Lets actors talk: each one conversation after the other, several actors at a time. */
import type { Actor } from './actors.ts'
import { clientOf, type Said } from './clients.ts'

export interface Drive {
  /** Exchanges that were answered, by actor. */
  readonly sent: ReadonlyMap<string, number>
  readonly failures: readonly { readonly actor: string; readonly error: unknown }[]
}

/** Everything an actor has to say, in order. */
async function talk(actor: Actor, origin: string, signal: AbortSignal, after: () => void): Promise<void> {
  const ask = clientOf(actor, origin)
  for (const { turns, ...chat } of actor.conversations) {
    const said: Said[] = []
    for (const text of turns) {
      signal.throwIfAborted()
      said.push({ role: 'user', text })
      said.push({ role: 'assistant', text: await ask(said, chat) })
      after()
    }
  }
}

/** Runs all actors, the busiest first, at most `concurrency` at a time. An actor that fails is left; the others go on. */
export async function drive(
  actors: readonly Actor[],
  origin: string,
  {
    concurrency,
    progress,
    signal,
  }: {
    readonly concurrency: number
    readonly progress: (sent: number) => void
    readonly signal: AbortSignal
  },
): Promise<Drive> {
  const queue = [...actors].sort((a, b) => b.conversations.length - a.conversations.length)
  const sent = new Map<string, number>()
  const failures: { actor: string; error: unknown }[] = []
  let total = 0
  const worker = async () => {
    for (let actor = queue.shift(); actor; actor = queue.shift()) {
      const { name } = actor
      try {
        await talk(actor, origin, signal, () => {
          sent.set(name, (sent.get(name) ?? 0) + 1)
          progress(++total)
        })
      } catch (error) {
        failures.push({ actor: name, error })
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return { sent, failures }
}
