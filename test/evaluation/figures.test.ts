/** The page of figures: every table has its place, and nothing else moves. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { placed } from '../../evaluation/figures.ts'
import { TITLES } from '../../evaluation/report.ts'

describe('figures', () => {
  it('stand between the marks of their table, as often as they are measured anew', () => {
    const page = 'before <!-- curve -->\nold\n<!-- /curve --> after'
    const once = placed(page, { curve: '| new |' })
    expect(once).toBe('before <!-- curve -->\n\n| new |\n\n<!-- /curve --> after')
    expect(placed(once, { curve: '| new |' })).toBe(once)
  })

  it('are not lost where there is no place for them', () => {
    expect(() => placed('<!-- /curve --><!-- curve -->', { curve: 'x' })).toThrow('no place')
    expect(() => placed('', { curve: 'x' })).toThrow('no place for the table "curve"')
  })

  it('all have a place in docs/detection.md, which shows the picture', () => {
    const page = readFileSync('docs/detection.md', 'utf8')
    for (const name of ['caption', 'adversaries', ...Object.keys(TITLES)]) {
      expect(page.split(`<!-- ${name} -->`)).toHaveLength(2)
      expect(page.split(`<!-- /${name} -->`)).toHaveLength(2)
    }
    expect(page).toContain('](images/curve.svg)')
  })
})
