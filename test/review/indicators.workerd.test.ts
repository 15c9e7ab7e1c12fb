/** From a campaign that people confirmed to a stranger's first request, in workerd with the real objects. */
import { createExecutionContext, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { factKeyOf } from '../../src/guard.ts'
import { pushRecord, type AccountFacts } from '../../src/linking/facts.ts'
import { packMessage } from '../../src/linking/message.ts'
import type { LinkerObject } from '../../src/linking/object.ts'
import type { ReviewDeskObject } from '../../src/review/desk.ts'
import type { Desk } from '../../src/review/types.ts'
import { decodeIndicators, INDICATORS_KEY } from '../../src/standings/indicators.ts'
import { observe } from '../../src/text/observe.ts'
import worker from '../../src/worker.ts'
import { accepted, harvest } from '../exchanges.ts'
import { newDesk, standings } from './bindings.ts'
import { campaign, member, thing } from './campaign.ts'
import { escalation, newAccount } from './escalation.ts'

const SECRET = '0123456789abcdef0123456789abcdef'
const HOUR = 3_600_000
const by = 'Mara'

/** What a request has of the things that `names` are: template samples as numbers. */
const TEMPLATE = 0
const CLIENT = 5
const things = [
  ...['0000aa01', '0000aa02', '0000aa03'].map((name) => thing({ name, others: 0 })),
  thing({ name: '0000bb01', others: 2 }),
  thing({ name: '0000bb02', others: 3 }),
  thing({ kind: 'client', name: '0000cc01', others: 40 }),
  thing({ kind: 'client', name: '0000cc02', others: 41 }),
  thing({ kind: 'synchrony', name: 'synchrony', others: 0 }),
]
const words = (...list: readonly (readonly [number, number])[]) => list.flat()
const ALONE = words([TEMPLATE, 0xaa01], [TEMPLATE, 0xaa02], [TEMPLATE, 0xaa03])

async function blob() {
  const bytes = await standings.get(INDICATORS_KEY, 'arrayBuffer')
  return bytes === null ? null : decodeIndicators(new Uint8Array(bytes))
}
/** Runs the desk's alarm, and again where KV took a value a moment ago. */
async function publish(stub: DurableObjectStub<ReviewDeskObject>): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await runInDurableObject(stub, (_, state) => {
      state.storage.sql.exec("UPDATE facts SET value = '0' WHERE name = 'indicatorsAt'")
      state.storage.sql.exec('UPDATE shards SET next_at = 0')
      return state.storage.setAlarm(Date.now() + HOUR)
    })
    await runDurableObjectAlarm(stub)
  }
}
async function confirmed(more: Parameters<typeof campaign>[0] = {}) {
  const one = newDesk()
  const report = campaign({ shared: things, ...more })
  await one.desk.reportCampaigns([report])
  const { cases } = await one.desk.list({ state: 'all', kind: 'campaign' })
  const reference = cases[0].reference
  const answer = await one.desk.decide({ id: reference, choice: 'confirm', by, note: '' })
  if (!answer.ok) throw new Error(answer.problem)
  await publish(one.stub)
  return { ...one, report, reference }
}

describe('desk: indicators', () => {
  beforeEach(() => standings.delete(INDICATORS_KEY))

  it('publishes what a confirmed campaign has and few others, and takes it back with the decision', async () => {
    const { desk, stub, report, reference } = await confirmed()
    const known = await blob()
    const stranger = newAccount()
    expect(known!.match(stranger, ALONE, Date.now())).toMatchObject({
      tier: 'block',
      reference,
      campaign: report.id,
    })
    const sole = words([TEMPLATE, 0xaa01], [TEMPLATE, 0xaa02])
    expect(known!.match(stranger, [...sole, CLIENT, 0xcc01], Date.now())).not.toBeNull()
    expect(known!.match(stranger, [...sole, CLIENT, 0xcc02], Date.now())).toBeNull() // too many others
    const common = words([TEMPLATE, 0xbb01], [TEMPLATE, 0xbb02], [CLIENT, 0xcc01])
    expect(known!.match(stranger, common, Date.now())).toBeNull() // not its alone
    await desk.decide({ id: reference, choice: 'undo', by, note: '' })
    await publish(stub)
    expect((await blob())!.empty).toBe(true)
  })

  it('writes nothing where nothing is confirmed, and nothing again where nothing changed', async () => {
    const one = newDesk()
    await one.desk.reportCampaigns([campaign({ shared: things })])
    await publish(one.stub)
    expect(await blob()).toBeNull()
    const { stub } = await confirmed()
    const { sequence } = (await blob())!
    await publish(stub)
    expect((await blob())!.sequence).toBe(sequence)
  })

  it('spares whom people left out, or found honest, and nobody where everything was lifted', async () => {
    const [excepted, honest] = [newAccount(), newAccount()]
    const { desk, stub, reference } = await confirmed({
      members: [excepted, newAccount()].map((a) => member(a)),
    })
    await desk.decide({ id: reference, choice: 'undo', by, note: '' })
    const answer = await desk.decide({
      id: reference,
      choice: 'confirm',
      by,
      note: '',
      exceptions: [excepted],
    })
    expect(answer.ok).toBe(true)
    await publish(stub)
    const known = (await blob())!
    expect(known.match(excepted, ALONE, Date.now())).toBeNull()
    expect(known.match(honest, ALONE, Date.now())).not.toBeNull()
    await desk.report([escalation(honest)])
    await desk.decide({ id: honest, choice: 'benign', by, note: '' })
    await publish(stub)
    expect((await blob())!.match(honest, ALONE, Date.now())).toBeNull()
    await runInDurableObject(
      stub,
      (_, state) => void state.storage.sql.exec("INSERT OR REPLACE INTO facts VALUES ('lifted', 'true')"),
    )
    await publish(stub)
    expect((await blob())!.empty).toBe(true)
  })

  it('lets an account join whose request was recognised: blocked with all, told in the log, a thousand a day', async () => {
    const { desk, stub, report, reference } = await confirmed()
    const account = newAccount()
    for (let i = 0; i < 2; i++) await desk.join!(report.id, account, Date.now())
    await desk.join!('f'.repeat(16), newAccount(), Date.now())
    await desk.join!(report.id, 'no account', Date.now())
    const found = (await desk.campaign(reference))!
    expect(found).toMatchObject({ members: 7, blocked: 7 })
    const { entries } = await desk.audit({})
    expect(entries.filter(({ action }) => action === 'join')).toHaveLength(1)
    await runInDurableObject(stub, (_, state) => {
      state.storage.sql.exec(
        `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
         INSERT INTO campaign_members (case_id, account, shard, reference, joined, added_at, exchanges, links)
         SELECT case_id, 'x' || i, 0, 'y' || i, 0, ?, 0, 0 FROM n, (SELECT case_id FROM campaigns LIMIT 1)`,
        Date.now(),
      )
    })
    await desk.join!(report.id, newAccount(), Date.now())
    const { n } = await runInDurableObject(stub, (_, state) =>
      state.storage.sql.exec<{ n: number }>('SELECT count(*) AS n FROM campaign_members').one(),
    )
    expect(n).toBe(1007)
  })
})

describe('from facts to a refusal', () => {
  it('finds a hydra, and refuses the first request of a head that nobody has seen', async () => {
    const bindings = env as unknown as {
      readonly LINKER: DurableObjectNamespace<LinkerObject>
      readonly REVIEW_DESK: DurableObjectNamespace<ReviewDeskObject>
    }
    const linker = bindings.LINKER.get(bindings.LINKER.idFromName('linker'))
    const deskStub = bindings.REVIEW_DESK.get(bindings.REVIEW_DESK.idFromName('desk'))
    const desk = deskStub as unknown as Desk
    const key = await factKeyOf(SECRET)
    const start = Date.now() - 12 * HOUR
    const asking = (account: string, nats: number, texts: readonly string[]): AccountFacts => {
      const records: number[] = []
      texts.forEach((text, i) => {
        const record: number[] = []
        const made = accepted({ text, at: start + i * HOUR })
        pushRecord(record, observe(made), made.caller, key)
        records.push(...record)
      })
      return { account, at: start + texts.length * HOUR, exchanges: texts.length, nats, records }
    }
    const chat = (i: number) =>
      Array.from(
        { length: 6 },
        (_, k) => `On day ${k} person ${i} wonders how ${i * k} lamps came to town ${i}${k}`,
      )
    const heads = Array.from({ length: 14 }, (_, i) =>
      asking(
        newAccount(),
        4,
        Array.from({ length: 9 }, (_, k) => harvest(20 * i + k)),
      ),
    )
    const people = Array.from({ length: 60 }, (_, i) => asking(newAccount(), -3, chat(i)))
    expect(await linker.take(packMessage({ sender: 1, number: 1, facts: [...people, ...heads] }))).toBe(true)
    expect(await runDurableObjectAlarm(linker)).toBe(true)

    const { cases } = await desk.list({ state: 'open', kind: 'campaign' })
    expect(cases).toMatchObject([{ kind: 'campaign', members: 14 }])
    const [{ reference }] = cases
    expect(await desk.decide({ id: reference, choice: 'confirm', by, note: '' })).toMatchObject({ ok: true })
    await publish(deskStub)

    const ask = async (text: string, bearer: string) => {
      const request = new Request('https://edge.test/v1/chat/completions', {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
        body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content: text }] }),
      })
      return worker.fetch(request as never, env as never, createExecutionContext())
    }
    const refused = await ask(harvest(9999), 'sk-never-seen')
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain(reference)
    // an ordinary question of theirs, and anybody else's, is none of the campaign's
    expect((await ask('How do I keep basil alive on a balcony in the north?', 'sk-other')).status).not.toBe(
      403,
    )
    for (let i = 0; i < 50; i++) {
      if ((await desk.campaign(reference))!.members === 15) break
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect((await desk.campaign(reference))!.members).toBe(15)
  })
})
