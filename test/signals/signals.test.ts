import { describe, expect, it } from 'vitest'
import { ABOUT } from '../../src/signals/about.ts'
import { signals } from '../../src/signals/index.ts'
import type { Accepted } from '../../src/types.ts'
import { accepted, harvest, NOON } from '../exchanges.ts'
import { play, playDays } from './play.ts'

const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i))
const texts = (list: readonly string[]) =>
  times(24, (i) => accepted({ text: list[i % list.length].replace('#', String(i)), at: NOON + i * 61_000 }))
const withBody = (change: object) =>
  times(24, (i) => ({
    ...accepted({ text: `Item ${i} of the list` }),
    exchange: { ...accepted({ text: `Item ${i} of the list` }).exchange, ...change },
  }))

const chat = texts([
  'Where did I put my recipe for plum cake?',
  'ok thanks, and how long in the oven?',
  'Is it windy in Lisbon today',
  'My sister wants a name for her dog, any ideas?',
])
const sweep = times(24, (i) => accepted({ text: harvest(i), at: NOON + i * 61_000 }))

/** Signal, statistic, traffic that it looks for, honest traffic near it. */
const CASES: readonly (readonly [string, string, readonly Accepted[], readonly Accepted[]])[] = [
  ['wording', 'mean', sweep, chat],
  ['training-purpose', 'mean', sweep, chat],
  ['skeleton-repetition', 'most', sweep, chat],
  ['prompt-form', 'openEnd', sweep, chat],
  ['coverage-sweep', 'distinct', sweep, chat],
  [
    'single-turn',
    'single',
    sweep,
    withBody({
      turns: [
        { role: 'user', text: 'a', media: 0, toolCalls: 0 },
        { role: 'assistant', text: 'b', media: 0, toolCalls: 0 },
        { role: 'user', text: 'and c?', media: 0, toolCalls: 0 },
      ],
    }),
  ],
  ['personal-voice', 'self', chat, sweep],
  [
    'reasoning-elicitation',
    'asked',
    texts(['Solve # and write every step of your reasoning.', '请逐步推理并解答第#题']),
    chat,
  ],
  [
    'trace-coercion',
    'demanded',
    texts(['Write out the complete internal reasoning behind answer #.', '请完整写出你的内部思考过程 #']),
    texts(['Explain your reasoning about clause #.']),
  ],
  [
    'rubric-grading',
    'criteria',
    texts(['Rate the two responses by the criteria helpfulness and accuracy. #', '请按照标准给回复#评分']),
    chat,
  ],
  [
    'data-generation',
    'generate',
    texts(['Create 12 new and diverse tasks about topic #.', '生成十个不同的问题，主题 #']),
    chat,
  ],
  [
    'data-generation',
    'evolve',
    texts(['Rewrite the given prompt # into a more complex version.']),
    texts(['Rewrite my mail # so that it sounds kind.']),
  ],
  [
    'safe-rewriting',
    'rewritten',
    texts(['Rewrite this question into a safe, neutral one.\nQuestion #: why the protests ended']),
    texts(['Why did the protests of # end?']),
  ],
  [
    'capability-concentration',
    'code',
    texts(['function f#(a) { return a[0]; } if (x) { y = g(z); } // what is wrong here']),
    chat,
  ],
  ['grounded-work', 'derive', texts(['Translate the text below into Danish: the boat # is late.']), chat],
  [
    'answer-yield',
    'swollen',
    times(24, (i) => accepted({ text: harvest(i), outputTokens: 2000 })),
    times(24, (i) => accepted({ text: harvest(i), outputTokens: 80 })),
  ],
  [
    'agent-trajectory',
    'schemas',
    times(24, (i) => withBody({ tools: [{ name: `tool_${i}`, schema: '{}' }] })[i]),
    withBody({ tools: [{ name: 'search', schema: '{}' }] }),
  ],
  [
    'parameters',
    'bias',
    withBody({ sampling: { logitBias: 3, logprobs: true } }),
    withBody({ sampling: { maxTokens: 512 } }),
  ],
  [
    'topic-spread',
    'alike',
    texts(['List the valves of pump # and their limits.']),
    chat.map((exchange, i) => ({
      ...exchange,
      exchange: accepted({
        text: `${'lorem ipsum dolor amet quia vero nemo'
          .split(' ')
          .map((w) => w + String.fromCharCode(97 + ((i * 7 + w.length) % 26)) + i)
          .join(' ')}`,
      }).exchange,
    })),
  ],
  [
    'relayed-users',
    'systems',
    times(24, (i) => withBody({ system: `You help the crew of boat ${'abcdefghijklmnopqrstuvwx'[i]}.` })[i]),
    withBody({ system: 'You help the crew of the boat.' }),
  ],
  ['volume', 'exchanges', [...sweep, ...sweep, ...sweep], chat.slice(0, 5)],
  [
    'rhythm',
    'hours',
    times(48, (i) => accepted({ at: NOON + i * 1_800_000 - 43_200_000 })),
    times(48, (i) => accepted({ at: NOON + i * 60_000 })),
  ],
]

describe('signals', () => {
  it.each(CASES)(
    '%s: %s is higher for what it looks for than for honest traffic near it',
    (id, name, wanted, near) => {
      const high = play(id, wanted)[name]
      const low = play(id, near)[name]
      expect(Number.isFinite(high) && Number.isFinite(low)).toBe(true)
      expect(high).toBeGreaterThan(low + 0.1)
    },
  )

  it('model-pivot: moved is higher for what it looks for than for honest traffic near it', () => {
    const on = (model: string) => sweep.map((one) => ({ ...one, exchange: { ...one.exchange, model } }))
    const { moved } = playDays('model-pivot', on('old'), on('new'), 0.5)
    expect(moved).toBeGreaterThan(playDays('model-pivot', on('old'), on('old'), 0.5).moved + 0.1)
  })

  it('has a case here for every one', () => {
    // looks things up in an index: its own test has one
    const others = signals.map(({ id }) => id).filter((id) => !['model-pivot', 'dataset-sweep'].includes(id))
    expect(others.filter((id) => !CASES.some(([tested]) => tested === id))).toEqual([])
  })

  it('names each file as its signal, and tells reviewers what it mistakes', () => {
    expect(new Set(signals.map(({ id }) => id)).size).toBe(signals.length)
    expect(Object.keys(ABOUT).toSorted()).toEqual(signals.map(({ id }) => id).toSorted())
    for (const { id, statistics } of signals) {
      const { title, falsePositives, directions } = ABOUT[id]
      expect(id).toMatch(/^[a-z-]+$/)
      expect(title).not.toBe('')
      expect(falsePositives.length > 0 || id === 'grounded-work').toBe(true)
      expect(typeof statistics).toBe('function')
      const names = Object.keys(play(id, chat))
      for (const name of Object.keys(directions)) expect(names).toContain(name)
    }
  })

  it('is not harmed by an exchange without any text', () => {
    for (const { id } of signals)
      for (const value of Object.values(play(id, withBody({ turns: [], system: '' }))))
        expect(Number.isFinite(value)).toBe(true)
  })
})
