/** What campaigns cost the edge: messages of facts to the linker, as its object counts them. */
import { budget, figure, type Budget } from '../budget.ts'
import { pace, sleep } from '../load.ts'
import { chats, type Setup } from '../setup.ts'
import { round } from '../stats.ts'

const RATE = 10
const SECONDS = 40
/** A message waits ten seconds for others, then for its answer. */
const SENT = 12_500

export async function factsPart({ watched }: Setup): Promise<Budget[]> {
  const worker = await watched()
  const told = async () => {
    const answer = await fetch(`http://127.0.0.1:${worker.port}/bench/facts`)
    return (await answer.json()) as { readonly messages: number; readonly bytes: number }
  }
  const count = RATE * SECONDS
  await pace(worker.port, chats(2048, { accounts: 50 }), { count, rate: RATE })
  await sleep(SENT)
  const { messages, bytes } = await told()
  await worker.stop()
  return [
    budget(
      'facts messages per request at 10 requests a second',
      '1',
      0.1,
      messages > 0 ? messages / count : Number.NaN,
      { note: `${messages} messages for ${count} requests of 50 accounts in one isolate` },
    ),
    figure('facts per request', 'bytes', bytes / count, {
      note: `${round(bytes / messages / 1024, 1)} KiB a message; every exchange of a slow account is told`,
    }),
  ]
}
