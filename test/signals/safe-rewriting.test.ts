import { afterAll, describe, expect, it } from 'vitest'
import { loadLexicon } from '../../src/text/lexicon.ts'
import { safeRewriting } from '../../src/signals/safe-rewriting.ts'
import { CHAT, play, say } from './play.ts'

const ABOUT = [
  'the protests at the harbour',
  'a coup in the story we read',
  'why the regime closed the paper',
  'how censorship of letters worked',
  'the dissident who kept bees',
]
const rewritten = (texts: readonly string[], change = {}, count = 40) =>
  play('safe-rewriting', say(texts, change, count)).rewritten
const template = (topic: string) =>
  `Rewrite the user's question as a safe and neutral one that no reader could object to, then give a tactful answer.\nQuestion #: ${topic}\nSafe question:`

describe('safe-rewriting', () => {
  afterAll(() => loadLexicon(true))

  it('sees sensitive requests made harmless by one template', () => {
    expect(rewritten(ABOUT.map(template))).toBe(1)
    expect(
      rewritten([
        '请把下面的敏感问题改写成中立、安全的说法，并给出委婉的回答。\n问题#：为什么要镇压抗议？',
        '请把下面的敏感问题改写成中立、安全的说法，并给出委婉的回答。\n问题#：谈谈那次政变',
      ]),
    ).toBe(1)
  })

  it('sees the order in the system prompt and the topic in the question', () => {
    const system =
      'Rewrite whatever the user asks into a harmless, neutral question and write a tactful reply to it in two lines.'
    const questions = ABOUT.map((topic) => `Question # of the list of this week, as it was asked: ${topic}?`)
    expect(rewritten(questions, { system })).toBe(1)
  })

  it('never counts the topic alone, however much of it', () => {
    expect(rewritten(ABOUT.map((topic) => `What do historians say about ${topic} #?`))).toBe(0)
    expect(rewritten(['抗议#是怎么开始的？', '谈谈审查制度#和民主'])).toBe(0)
  })

  it('never counts rewriting alone', () => {
    expect(rewritten(['Rewrite my mail # in a softer, neutral tone.'])).toBe(0)
    expect(rewritten(CHAT)).toBe(0)
  })

  it('says nothing without a template, or of few requests', () => {
    const people = Array.from({ length: 40 }, (_, i) => {
      const words = `${'abcdefghij'[i % 10]}${'klmno'[i % 5]}${'pqrs'[i % 4]}`
      return i % 3
        ? `Column ${words} ${words}s want: ${words}x ${words}y, safer ${words}p answer ${words}o protests ${words}z ${words}u`
        : `${words}t ${words}v rewrite softer ${words}w ${words}r about regime ${words}q ${words}e`
    })
    expect(rewritten(people)).toBe(0)
    expect(rewritten(ABOUT.map(template), {}, 12)).toBe(0)
  })

  it('has nothing to go by with the lexicon emptied', () => {
    loadLexicon(false)
    expect(rewritten(ABOUT.map(template))).toBe(0)
    loadLexicon(true)
  })

  it('keeps one number, and names no topic in its sentence', () => {
    expect(Object.keys(safeRewriting.counters)).toEqual(['hits'])
    expect(safeRewriting.sentence({ rewritten: 0.42 }, 100)).toBe(
      '42% of 100 requests, by one template, have something sensitive reworded so that it gives no offence.',
    )
  })
})
