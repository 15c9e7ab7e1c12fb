import { describe, expect, it } from 'vitest'
import { memoryStore } from '../../src/stores/memory.ts'
import { addOne, someAccount, storeContract, today, write } from './contract.ts'

storeContract('memory', async () => {
  const store = memoryStore()
  const other = 'another-account'
  return {
    store,
    // Its time is the days that are written: the first day whose writes find the page gone.
    async expiry(account, day) {
      for (let later = day; later < day + 9; later++) {
        await store.add([write(other, [0, 1], { day: later })])
        if ((await store.read(account, day)).page === null) return later * 86_400_000
      }
      return null
    },
  }
})

describe('memory', () => {
  it('keeps no more pages than it is told, the oldest go first', async () => {
    const store = memoryStore({ pages: 3 })
    const accounts = Array.from({ length: 5 }, someAccount)
    for (const [i, account] of accounts.entries())
      await addOne(store, write(account, [0, 1], { day: i < 2 ? today - 1 : today }))
    const kept = await Promise.all(
      accounts.map(
        async (account, i) => (await store.read(account, i < 2 ? today - 1 : today)).page !== null,
      ),
    )
    expect(kept).toEqual([false, false, true, true, true])
  })

  it('counts late writes of an older day as well', async () => {
    const store = memoryStore()
    const account = someAccount()
    await addOne(store, write(account, [0, 1]))
    await addOne(store, write(account, [0, 2], { day: today - 1 }))
    expect((await addOne(store, write(account, [0, 1], { first: true }))).yesterday).not.toBeNull()
  })
})
