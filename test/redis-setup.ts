/** One Redis for the tests in workerd, which cannot start one: `inject('redis')` says where it is. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { startRedis } from './redis.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where no Redis could be started: what needs it fails, and nothing else. */
    readonly redis: { readonly url: string; readonly token: string } | null
    /** A server that takes requests and never answers. */
    readonly silence: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const silence = createServer(() => {}).listen(0, '127.0.0.1')
  await once(silence, 'listening')
  project.provide('silence', `http://127.0.0.1:${(silence.address() as AddressInfo).port}`)
  const hush = () => {
    silence.close()
    silence.closeAllConnections()
  }
  try {
    const { url, token, stop } = await startRedis()
    project.provide('redis', { url, token })
    return async () => {
      hush()
      await stop()
    }
  } catch (error) {
    console.warn(`Tests that need Redis will fail: ${String(error)}`)
    project.provide('redis', null)
    return async () => hush()
  }
}
