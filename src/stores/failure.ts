/** What becomes of a store call that fails or never ends. */

/** An error that is short enough to show, whatever was thrown. */
export function failure(store: string, thrown: unknown): Error {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  // The Upstash client repeats the whole request in its messages.
  const short = message.split(', command was: ')[0].slice(0, 200)
  return new Error(`[stillwatch] ${store}: ${short}`, { cause: thrown })
}

/** The answer, or an error once `timeout` milliseconds have passed without one. The work itself is not undone. */
export async function within<T>(work: Promise<T>, timeout: number): Promise<T> {
  let give: (error: Error) => void = () => {}
  const late = new Promise<never>((_, reject) => {
    give = reject
  })
  const timer = setTimeout(() => give(new Error(`no answer within ${timeout} ms`)), timeout)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
