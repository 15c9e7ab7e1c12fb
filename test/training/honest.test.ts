/** The honest half of the training corpus: what the fit may rely on. */
import { describe, expect, it } from 'vitest'
import { rowsOf, type Row } from '../../training/honest/source.ts'
import { SOURCES } from '../../training/honest/sources.ts'
import { WRAPPERS } from '../../training/honest/wrappers.ts'

const corpus = new Map(SOURCES.map((source) => [source, rowsOf(source, 1)] as const))
/** What a conversation opens with: its first turn, and the system prompt where products write one for each. */
const openings = (rows: readonly Row[]) =>
  rows.filter((row) => !row.turn).map((row) => `${row.system ?? ''}\n${row.prompt}`)

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Chinese: /[的了吗请]/,
  Japanese: /[ぁ-ん]/,
  Korean: /[가-힣]/,
  Russian: /[а-я]{4}/i,
  Arabic: /[ء-ي]{3}/,
  Hindi: /[\u0900-\u097f]{3}/,
  German: /\b(nicht|und|bitte|Sie|mein)\b/,
  French: /\b(vous|est|pas|les|réponse)\b/,
  Spanish: /\b(qué|cómo|para|responde|los)\b/i,
  Portuguese: /\b(não|você|uma|responda)\b/i,
  Turkish: /[ğışİ]/,
  Polish: /[ąęłż]/,
  Italian: /\b(della|messaggio|frasi|dal)\b/,
}

describe('the honest corpus', () => {
  it('is the same for the same seed and another for another', () => {
    for (const [source, rows] of corpus) {
      expect(rowsOf(source, 1)).toEqual(rows)
      expect(rowsOf(source, 2)).not.toEqual(rows)
    }
  })

  it('has every source in the number of rows that it promises', () => {
    for (const [source, rows] of corpus) {
      expect(rows.length, source.source).toBeGreaterThanOrEqual(source.rows)
      expect(rows.length, source.source).toBeLessThan(source.rows + 8)
      expect(rows.every((row, i) => row.seq === i && row.prompt.trim().length > 0)).toBe(true)
    }
    const kinds = SOURCES.map(({ kind, rows }) => ({ kind, rows }))
    expect(
      kinds.filter(({ kind, rows }) => kind === 'hard_benign' && rows >= 200).length,
    ).toBeGreaterThanOrEqual(40)
    expect(kinds.filter(({ kind, rows }) => kind === 'benign' && rows >= 300).length).toBeGreaterThanOrEqual(
      15,
    )
  })

  it('opens nine conversations in ten in words of their own', () => {
    for (const [source, rows] of corpus) {
      const opened = openings(rows)
      expect(new Set(opened).size / opened.length, source.source).toBeGreaterThan(0.9)
    }
  })

  it('leaves no mark of the grammar in a text', () => {
    const odd = [...corpus.values()]
      .flat()
      .filter((row) => /[§‹›¶⇒]|~[a-z]/.test(row.prompt + (row.system ?? '')))
    expect(odd.map((row) => row.source)).toEqual([])
  })

  it('keeps names that a builder of logs would not take for evaluation runs', () => {
    const names = SOURCES.map(({ source, family }) => `${family} ${source}`)
    expect(names.filter((name) => /bench|_eval|lmeval|judge/i.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it('instructs at least 120 apps of different names, each with a place for its text', () => {
    expect(new Set(WRAPPERS.apps.map((app) => app.name)).size).toBe(WRAPPERS.apps.length)
    expect(WRAPPERS.apps.length).toBeGreaterThanOrEqual(120)
    for (const { name, style, template } of WRAPPERS.apps) {
      expect(['label', 'echo', 'short', 'chat'], name).toContain(style)
      expect(template.split('{x}').length, name).toBe(2)
    }
    expect(WRAPPERS.saved.every((saved) => saved.includes('{x}'))).toBe(true)
  })

  it('speaks thirteen languages beside English', () => {
    const texts = [
      ...WRAPPERS.apps.map((app) => app.template),
      ...[...corpus.values()].flat().map((row) => row.prompt),
    ]
    for (const [language, marks] of Object.entries(SCRIPTS)) {
      expect(texts.filter((text) => marks.test(text)).length, language).toBeGreaterThanOrEqual(3)
    }
  })
})
