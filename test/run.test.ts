import { describe, expect, it } from 'vitest'
import { ensureRedis, type Machine } from './ensure-redis.ts'
import { figuresOf, summary } from './figures.ts'

/** A machine with these commands; installing a package adds its command. */
function machine(commands: readonly string[], root: boolean, packages = ['redis-server']) {
  const has = new Set(commands)
  const log: string[] = []
  const it: Machine = {
    root,
    say: () => {},
    run(command, args) {
      log.push([command, ...args].join(' '))
      if (command === 'env') {
        const wanted = args.at(-1) as string
        if (packages.includes(wanted)) has.add(wanted)
        return packages.includes(wanted)
      }
      return has.has(command)
    },
  }
  return { it, log }
}

describe('ensure-redis', () => {
  it('uses the Redis that REDIS_URL names, and looks no further', () => {
    const { it: here, log } = machine([], false)
    expect(ensureRedis({ REDIS_URL: 'redis://localhost' }, here)).toBeNull()
    expect(log).toEqual([])
  })

  it('uses the redis-server that is installed', () => {
    const { it: here, log } = machine(['redis-server', 'apt-get'], true)
    expect(ensureRedis({}, here)).toBeNull()
    expect(log).toEqual(['redis-server --version'])
  })

  it("installs Debian's package where it may, with fresh lists", () => {
    const { it: here, log } = machine(['apt-get'], true)
    expect(ensureRedis({}, here)).toBeNull()
    expect(log.findIndex((line) => line.endsWith(' update'))).toBeLessThan(
      log.findIndex((line) => / install .*redis-server$/.test(line)),
    )
  })

  it.each([
    ['it may not install', machine(['apt-get'], false)],
    ['there is no apt-get', machine([], true)],
    ['the package cannot be had', machine(['apt-get'], true, [])],
  ])('says in one line what to install where %s', (_, { it: here }) => {
    const problem = ensureRedis({}, here)
    expect(problem).toMatch(/apt-get install redis-server.*REDIS_URL/)
    expect(problem).not.toContain('\n')
  })
})

describe('figures', () => {
  const report = (passed: number, failed: number, skipped: number, files: unknown[] = []) =>
    JSON.stringify({
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: skipped,
      numTodoTests: 0,
      testResults: files,
    })

  it('are what the report says', () => {
    expect(figuresOf(report(5, 0, 0), 0)).toEqual({ passed: 5, failed: 0, skipped: 0 })
    expect(figuresOf(report(5, 2, 1), 1)).toEqual({ passed: 5, failed: 2, skipped: 1 })
  })

  it('count a file that could not be loaded', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ]
    expect(figuresOf(report(2, 1, 0, files), 1).failed).toBe(2)
  })

  it('never hide a run that failed without a failing test, or left no report', () => {
    expect(figuresOf(report(5, 0, 0), 1).failed).toBe(1)
    expect(figuresOf(null, 0).failed).toBe(1)
  })

  it('are one line', () => {
    expect(summary({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
    expect(summary({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
  })
})
