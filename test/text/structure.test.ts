import { describe, expect, it } from 'vitest'
import { emptyStructure, scan } from '../../src/text/structure.ts'

function form(text: string) {
  const structure = emptyStructure()
  scan(text, 0, text.length, structure)
  return structure
}

describe('structure', () => {
  it('finds nothing in nothing', () => {
    expect(form('')).toEqual(emptyStructure())
    expect(form(' \n\t\r\n ')).toEqual(emptyStructure())
  })

  it.each([
    ['1. a\n  2) b\n10. c', { lines: 3, numbered: 3, openEnd: false }],
    ['# Goal\n### Input', { headings: 2, openEnd: true }],
    ['In: a\nOut: b\nIn: c\nOut:', { labels: 4, repeatedLabels: 2, openEnd: true, cue: true }],
    ['Q1: a\nQ2: b', { labels: 2, repeatedLabels: 1 }],
    ['问题：船', { labels: 1, wide: 3, cue: false }],
    ['```\nx\n```\n---\n<doc>\n[end]', { fences: 5, slots: 2 }],
    ['Is it late?', { question: true, cue: false, openEnd: false }],
    ['晚了吗？', { question: true, wide: 3 }],
    ['x = 3 + 45', { letters: 1, digits: 3, math: 2, code: 0 }],
    ['f(a); {b}', { code: 5, letters: 3 }],
    ['a\n\n\nb\r\nc', { lines: 3 }],
  ])('reads %j', (text, expected) => {
    expect(form(text)).toMatchObject(expected)
  })

  it('does not take a long clause with a colon for a label', () => {
    expect(form('What I wanted to say to all of you was this: go').labels).toBe(0)
  })

  it('adds up over the parts of a cut text, the last part having the end', () => {
    const structure = emptyStructure()
    const text = 'Is it?\nAnswer:'
    scan(text, 0, 7, structure)
    expect(structure.question).toBe(true)
    scan(text, 7, text.length, structure)
    expect(structure).toMatchObject({ lines: 2, question: false, cue: true })
  })
})
