import { Redis } from '@upstash/redis/cloudflare'
import { describe, inject, it } from 'vitest'
import { pageKey } from '../../src/stores/key.ts'
import { upstashStore } from '../../src/stores/upstash.ts'
import { expectLost, storeContract } from './contract.ts'

// The same client again, where it is to run: workerd's fetch refuses what Node's passes over.
storeContract('upstash in workerd', async () => {
  const address = inject('redis')
  if (!address) throw new Error('no Redis: run npm test, or install redis-server')
  const { url, token } = address
  const redis = new Redis({ url, token, responseEncoding: false, enableAutoPipelining: false })
  return {
    store: upstashStore({ url, token }),
    async expiry(account, day) {
      const left = await redis.pttl(pageKey(account, day))
      return left < 0 ? null : Math.round((Date.now() + left) / 10_000) * 10_000
    },
  }
})

describe('upstash in workerd, out of order', () => {
  it('loses all writes where nobody answers in time', async () => {
    await expectLost(
      upstashStore({ url: inject('silence'), token: 'any', timeout: 50 }),
      /timeout|timed out|aborted/i,
    )
  })
})
