/** Who talks through the Worker in the demo: people, one honest app, four harvesters. Data only; nothing is sent here. */
import { conversation, TOPIC_COUNT, voice } from '../texts/people.ts'
import { codeSweep, rubricGrading, taskGeneration, traceCoercion } from '../texts/harvests.ts'
import { dice, type Dice } from '../texts/grammar.ts'
import { TICKET_SYSTEM, tickets } from '../texts/tickets.ts'

export type DialectName = 'openai-chat' | 'openai-responses' | 'anthropic-messages' | 'gemini-generate'
export type Kind = 'person' | 'app' | 'harvester'

/** Turns of a user; each is sent with what came before, and with the answers to it. */
export interface Conversation {
  readonly system?: string
  readonly turns: readonly string[]
  readonly temperature?: number
  readonly maxTokens: number
  readonly stream: boolean
  readonly json?: boolean
}

export interface Actor {
  readonly name: string
  readonly kind: Kind
  /** What they do, for the table. */
  readonly what: string
  readonly dialect: DialectName
  readonly key: string
  readonly conversations: readonly Conversation[]
}

const DIALECTS: readonly DialectName[] = [
  'openai-chat',
  'anthropic-messages',
  'gemini-generate',
  'openai-responses',
]

/** Single questions, each a conversation of its own. */
function singles(
  texts: readonly string[],
  rest: Omit<Conversation, 'turns'>,
  temperatures?: readonly number[],
): Conversation[] {
  return texts.map((text, i) => ({
    ...rest,
    turns: [text],
    ...(temperatures && { temperature: temperatures[i % temperatures.length] }),
  }))
}

/** What one person talks about in a day. */
function chats(roll: Dice, many: number): Conversation[] {
  const speak = voice(roll)
  const first = roll.int(0, TOPIC_COUNT - 1)
  const system = roll.chance(0.4) ? roll.pick(['You are a helpful assistant.', 'Answer briefly.']) : undefined
  return Array.from({ length: many }, (_, i) => ({
    // people come back to what they care about
    turns: conversation(roll, roll.int(1, 6), roll.chance(0.3) ? first : first + i).map(speak),
    maxTokens: 1024,
    stream: true,
    ...(system !== undefined && { system }),
  }))
}

function person(index: number): Actor {
  const roll = dice(1000 + index)
  return {
    name: `person-${String(index + 1).padStart(2, '0')}`,
    kind: 'person',
    what: 'asks about this and that',
    dialect: DIALECTS[index % DIALECTS.length],
    key: `sk-demo-person-${index + 1}`,
    conversations: chats(roll, roll.int(2, 5)),
  }
}

/** Every other one of these between the others: how a harvest hides among ordinary questions. */
function interleave(harvest: readonly Conversation[], cover: readonly Conversation[]): Conversation[] {
  return harvest.flatMap((item, i) => (cover[i] ? [item, cover[i]] : [item]))
}

/** All of them; `people` is the number of ordinary ones. */
export function actors(people = 30): Actor[] {
  const generous = { maxTokens: 4096, stream: true }
  const cover = dice(77)
  return [
    ...Array.from({ length: people }, (_, index) => person(index)),
    {
      name: 'ticket-app',
      kind: 'app',
      what: "sorts a bicycle dealer's mail",
      dialect: 'openai-chat',
      key: 'sk-demo-ticket-app',
      conversations: singles(tickets(dice(1), 150), {
        system: TICKET_SYSTEM,
        temperature: 0,
        maxTokens: 100,
        stream: false,
        json: true,
      }),
    },
    {
      name: 'harvester-traces',
      kind: 'harvester',
      what: 'coerces reasoning traces',
      dialect: 'openai-chat',
      key: 'sk-demo-harvester-traces',
      conversations: singles(traceCoercion(dice(2), 160), { ...generous, temperature: 0.7 }),
    },
    {
      name: 'harvester-tasks',
      kind: 'harvester',
      what: 'generates training tasks',
      dialect: 'anthropic-messages',
      key: 'sk-ant-demo-harvester-tasks',
      conversations: singles(taskGeneration(dice(3), 150), generous, [0.7, 0.9, 1]),
    },
    {
      name: 'harvester-grades',
      kind: 'harvester',
      what: 'grades answers by a rubric',
      dialect: 'gemini-generate',
      key: 'demo-harvester-grades',
      conversations: singles(rubricGrading(dice(4), 160), { ...generous, temperature: 0, stream: false }),
    },
    {
      name: 'harvester-code',
      kind: 'harvester',
      what: 'sweeps coding tasks, half diluted',
      dialect: 'openai-responses',
      key: 'sk-demo-harvester-code',
      conversations: interleave(
        singles(codeSweep(dice(5), 130), { ...generous, temperature: 0.7 }),
        Array.from({ length: 130 }, () => ({ ...chats(cover, 1)[0] })).map((chat) => ({
          ...chat,
          turns: chat.turns.slice(0, 1),
        })),
      ),
    },
  ]
}

/** How many exchanges these will be. */
export function countExchanges(all: readonly Actor[]): number {
  return all.reduce(
    (sum, { conversations }) => sum + conversations.reduce((turns, chat) => turns + chat.turns.length, 0),
    0,
  )
}
