/** The chunks of a stream. */

export interface Chunks {
  /** Null at the end. */
  readonly read: () => Promise<Uint8Array | null>
  /** Never rejects. */
  readonly cancel: (reason?: unknown) => Promise<void>
}

/** Chunks of up to `most` bytes; 0: as the runtime gives them. */
export function chunksOf(body: ReadableStream<Uint8Array>, most: number): Chunks {
  const ignore = () => undefined
  if (most > 0) {
    try {
      const reader = body.getReader({ mode: 'byob' })
      return {
        read: async () => {
          const { done, value } = await reader.read(new Uint8Array(most))
          return done ? null : value
        },
        cancel: (reason) => reader.cancel(reason).catch(ignore),
      }
    } catch {
      // a stream of somebody's own, which knows no buffers
    }
  }
  const reader = body.getReader()
  return {
    read: async () => (await reader.read()).value ?? null,
    cancel: (reason) => reader.cancel(reason).catch(ignore),
  }
}
