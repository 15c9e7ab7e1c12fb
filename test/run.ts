/** What `npm test` runs: sees to a Redis, runs every test, and ends with one line of figures. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureRedis } from './ensure-redis.ts'
import { figuresOf, summary } from './figures.ts'

const root = new URL('..', import.meta.url).pathname
const directory = mkdtempSync(join(tmpdir(), 'stillwatch-test-'))
const report = join(directory, 'report.json')

async function vitest(): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: 'inherit' },
  )
  // An interrupt reaches the child as well; this process stays to tidy up after it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

try {
  const problem = ensureRedis(process.env, {
    run: (command, args) =>
      spawnSync(command, [...args], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0,
    root: process.getuid?.() === 0,
    say: (line) => console.log(line),
  })
  if (problem) {
    console.error(problem)
    process.exitCode = 1
  } else {
    const code = await vitest()
    const figures = figuresOf(existsSync(report) ? readFileSync(report, 'utf8') : null, code)
    console.log(summary(figures))
    process.exitCode = figures.failed > 0 || figures.passed === 0 ? 1 : 0
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
