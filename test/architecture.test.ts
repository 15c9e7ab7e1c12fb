import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

/** What a file of src imports: other files of src by their path there, packages by their name. */
function importsOf(file: string): string[] {
  const source = readFileSync(join('src', file), 'utf8')
  return [...source.matchAll(/^(?:import|export)\s[^'"]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    ([, named, bare]) => {
      const target = named ?? bare
      return target.startsWith('.') ? relative('src', join('src', dirname(file), target)) : target
    },
  )
}
const room = (file: string) => (file.includes('/') ? file.split('/')[0] : file.replace(/\.tsx?$/, ''))

/** Rooms that a room may import besides itself and types; arrows point down only. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  types: [],
  text: [],
  counters: ['text', 'signals'],
  signals: ['text', 'counters'],
  verdict: ['signals', 'counters'],
  dialects: [],
  stores: ['counters', 'settings'],
  standings: [],
  settings: [],
  linking: ['text', 'stores'],
  engine: ['counters', 'linking', 'settings', 'text', 'verdict'],
}

describe('architecture', () => {
  it('has arrows pointing down only', () => {
    const wrong = files.flatMap((file) => {
      const allowed = MAY[room(file)]
      if (!allowed) return []
      return importsOf(file)
        .filter((target) => /\.tsx?$/.test(target))
        .filter((target) => ![room(file), 'types', ...allowed].includes(room(target)))
        .map((target) => `${file} imports ${target}`)
    })
    expect(wrong).toEqual([])
    expect(files.length).toBeGreaterThan(80)
  })

  it('lets no signal reach the layout or a store', () => {
    const wrong = files
      .filter((file) => file.startsWith('signals/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => /layout|plan|stores|engine/.test(target))
          .map((target) => `${file} imports ${target}`),
      )
    expect(wrong).toEqual([])
  })

  it('lets the middleware emit facts, and nothing else of the linker', () => {
    const edge = ['facts', 'message', 'outbox', 'things'].map((name) => `linking/${name}.ts`)
    const above = files.filter((file) => !/^(linking|cli)\/|^worker\.ts$/.test(file))
    const used = [...above, ...edge].flatMap(importsOf).filter((target) => target.startsWith('linking/'))
    expect([...new Set(used)].sort()).toEqual(edge)
  })

  it('uses Node only in the command line', () => {
    const wrong = files.filter(
      (file) => !file.startsWith('cli/') && importsOf(file).some((target) => target.startsWith('node:')),
    )
    expect(wrong).toEqual([])
  })

  it('registers every signal and every dialect', () => {
    const registered = (index: string) =>
      importsOf(index).filter((target) => target.startsWith(dirname(index)))
    const signals = files.filter(
      (file) => file.startsWith('signals/') && !/\/(index|define|about)\.ts$/.test(file),
    )
    expect(signals.filter((file) => !registered('signals/index.ts').includes(file))).toEqual([])
    const dialects = files.filter(
      (file) =>
        file.startsWith('dialects/') && readFileSync(join('src', file), 'utf8').includes(': Dialect = {'),
    )
    expect(dialects.length).toBeGreaterThanOrEqual(4)
    expect(dialects.filter((file) => !registered('dialects/index.ts').includes(file))).toEqual([])
  })

  it('has a test of its own for every signal', () => {
    const untested = files.filter(
      (file) =>
        file.startsWith('signals/') &&
        !/\/(index|define|about)\.ts$/.test(file) &&
        !existsSync(join('test', file.replace(/\.ts$/, '.test.ts'))),
    )
    expect(untested).toEqual([])
  })

  it('has no room that these rules forget', () => {
    const below = ['review', 'dashboard', 'middleware', 'worker', 'cli']
    for (const [name, allowed] of Object.entries(MAY)) {
      expect(files.some((file) => room(file) === name)).toBe(true)
      expect(allowed.filter((target) => below.includes(target))).toEqual([])
    }
    expect(importsOf('types.ts')).toEqual([])
    expect(
      files.filter((file) => room(file) === 'stores' && importsOf(file).some((t) => room(t) === 'signals')),
    ).toEqual([])
    // the pattern that finds imports does find them
    expect(importsOf('engine.ts')).toContain('verdict/weigh.ts')
  })
})
