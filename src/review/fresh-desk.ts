/** The one review object, through a fresh stub for each call: one that has failed stays broken, and none outlives its request. */
import type { Desk } from './types.ts'

export function freshDesk(namespace: DurableObjectNamespace): Desk {
  const stub = () =>
    namespace.get(namespace.idFromName('desk')) as unknown as Record<
      string,
      (...args: readonly unknown[]) => Promise<unknown>
    >
  return new Proxy({} as Desk, {
    get:
      (_, method) =>
      (...args: readonly unknown[]) =>
        stub()[String(method)](...args),
  })
}
