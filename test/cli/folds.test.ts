/** Folds: each account is judged by weights that have not seen its source. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { byFold, readFolds, SHIPPED, underWording, unitOf } from '../../src/cli/folds.ts'
import { observe } from '../../src/text/observe.ts'
import { WORDING } from '../../src/text/wording-weights.ts'
import { WEIGHTS } from '../../src/verdict/weights.ts'
import { accepted, harvest } from '../exchanges.ts'

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-folds-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'folds.json')
const written = (folds: unknown) => {
  writeFileSync(file, JSON.stringify(folds))
  return file
}
const empty = { ...WORDING, bias: { people: -4, services: -4 }, user: {}, system: {}, marks: {} }
const first = { sources: ['textbook', 'app:search'], wording: WORDING, weights: WEIGHTS }
const second = { sources: ['chatter'], wording: empty, weights: WEIGHTS }

describe('a file of folds', () => {
  it('is read as it was written', () => {
    expect(readFolds(written([first, second]))).toEqual([first, second])
  })

  it.each([
    ['no list', {}, 'not a list of folds'],
    ['an empty list', [], 'not a list of folds'],
    ['a fold that left nothing out', [{ ...first, sources: [] }], 'fold 1 has no "sources"'],
    ['a fold without wording', [first, { ...second, wording: null }], 'fold 2 has no "wording"'],
    ['a fold without weights', [{ ...first, weights: {} }], 'fold 1 has no "weights"'],
    [
      'weights that know no p-values',
      [{ ...first, weights: { ...WEIGHTS, calibration: [] } }],
      'fold 1 has weights that were not calibrated',
    ],
    ['a source in two folds', [first, { ...second, sources: ['textbook'] }], '"textbook" is left out twice'],
  ])('is refused where it holds %s', (_, folds, why) => {
    expect(() => readFolds(written(folds))).toThrow(why)
  })

  it('is refused where it is no JSON, or is not there', () => {
    writeFileSync(file, '[{')
    expect(() => readFolds(file)).toThrow(file)
    expect(() => readFolds(join(folder, 'none.json'))).toThrow('none.json')
  })
})

describe('accounts and folds', () => {
  const taker = { label: 'attack', group: 'pure', source: 'textbook' }
  const person = { label: 'benign', group: 'person:chat', source: 'chatter' }
  const app = { label: 'benign', group: 'app:search', source: 'chatter' }
  const judge = { label: 'grey', group: 'evaluation:judge', source: 'contest' }
  const folds = [first, second]

  it('go by their source, apps by what they are, whatever texts they are given', () => {
    expect([taker, person, app].map(unitOf)).toEqual(['textbook', 'chatter', 'app:search'])
    const parts = byFold([taker, person, app], folds)
    expect(parts.get(first)).toEqual([taker, app])
    expect(parts.get(second)).toEqual([person])
  })

  it('must all have been left out by one, but for those no fit learns from', () => {
    expect(byFold([judge], folds).get(first)).toEqual([judge])
    expect(() =>
      byFold(
        [
          { ...taker, source: 'puzzles' },
          { ...app, group: 'app:x' },
        ],
        folds,
      ),
    ).toThrow('no fold has left out app:x, puzzles')
  })

  it('are all judged by the shipped weights where there are no folds', () => {
    expect(byFold([taker, { ...taker, source: 'puzzles' }], [SHIPPED]).get(SHIPPED)?.length).toBe(2)
  })

  it('are observed under their fold’s wording, and the shipped one is back afterwards', async () => {
    const nats = () => observe(accepted({ text: harvest(1) })).wording
    const shipped = nats()
    expect(await underWording(second, nats)).toEqual({ people: -4, services: -4 })
    expect(nats()).toEqual(shipped)
    await expect(underWording(second, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(nats()).toEqual(shipped)
    expect(shipped.people).toBeGreaterThan(0)
  })
})
