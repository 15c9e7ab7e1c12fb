/** Keeps pages in Durable Objects, one per account: nothing to sign up for, and it runs in `wrangler dev`. */
import type { Escalation, PageAnswer, PageWrite, Store } from '../types.ts'
import { faultOf } from './deltas.ts'
import { failure, within } from './failure.ts'

/** What the store calls of an account's object: see `AccountPages`. */
export interface AccountPagesStub {
  add(write: PageWrite): Promise<PageAnswer>
  read(
    day: number,
    layout?: string,
  ): Promise<{ readonly page: Uint8Array | null; readonly yesterday: Uint8Array | null }>
  keepEscalation(escalation: Escalation): Promise<void>
}

/** The binding ACCOUNT_PAGES, as far as it is used here. */
export interface AccountPagesNamespace {
  idFromName(name: string): DurableObjectId
  get(id: DurableObjectId): AccountPagesStub
}

export interface DurableObjectOptions {
  /** Milliseconds after which a call without an answer counts as lost. */
  readonly timeout?: number
}

/** A store in Durable Objects: one call and one row written per account and flush, all accounts in parallel. */
export function durableObjectStore(
  namespace: AccountPagesNamespace,
  { timeout = 2000 }: DurableObjectOptions = {},
): Store {
  /** A stub for each call: one that has failed stays broken. */
  async function call<T>(account: string, work: (stub: AccountPagesStub) => Promise<T>): Promise<T> {
    try {
      return await within(work(namespace.get(namespace.idFromName(account))), timeout)
    } catch (error) {
      throw failure('durable-object', error)
    }
  }

  return {
    name: 'durable-object',
    add(writes) {
      return Promise.all(
        writes.map(
          (write) =>
            faultOf(write) ??
            call(write.account, (stub) => stub.add(write)).catch((error: unknown) => failureOf(error)),
        ),
      )
    },
    read(account, day, past) {
      return call(account, (stub) => stub.read(day, past?.version))
    },
    keepEscalation(escalation) {
      return call(escalation.account, (stub) => stub.keepEscalation(escalation))
    },
  }
}

function failureOf(error: unknown): Error {
  return error instanceof Error ? error : failure('durable-object', error)
}
