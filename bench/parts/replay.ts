/** `replay` over a log made here: exchanges for each second of CPU, which is what one core does in one. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { budget, type Budget } from '../budget.ts'
import { chatBody, random } from '../prompts.ts'
import { median, round } from '../stats.ts'

const EXCHANGES = 30_000
const ACCOUNTS = 300
const RUNS = 3
const root = join(import.meta.dirname, '../..')

export async function replayPart(): Promise<Budget[]> {
  const directory = mkdtempSync(join(tmpdir(), 'stillwatch-bench-log-'))
  const log = join(directory, 'traffic.jsonl')
  const bytes = writeLog(log)
  const cores: number[] = []
  const walls: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const { seconds, wall } = await replay(log, directory)
    cores.push(EXCHANGES / seconds)
    walls.push(wall)
  }
  rmSync(directory, { recursive: true, force: true })
  return [
    budget('replay, exchanges a second on one core', '1/s', 5000, median(cores), {
      atLeast: true,
      noise: Math.max(...cores) - Math.min(...cores),
      note: `${EXCHANGES} exchanges of ${ACCOUNTS} accounts, ${round(bytes / EXCHANGES, 0)} bytes a line, CPU of the whole process, start included; by the clock ${round(median(walls), 0)}/s`,
    }),
  ]
}

/** Five days of traffic: prompts of 200 to 2,400 bytes, one account in three filling templates. */
function writeLog(file: string): number {
  const next = random(7)
  const start = Date.parse('2026-03-01T00:00:00Z')
  const lines: string[] = []
  for (let i = 0; i < EXCHANGES; i++) {
    const account = Math.floor(next() ** 2 * ACCOUNTS)
    lines.push(
      `{"at":"${new Date(start + (i * 5 * 86_400_000) / EXCHANGES).toISOString()}","account":"a${account}","ip":"203.0.113.${account % 250}","userAgent":"bench/1.0","path":"/v1/chat/completions","body":${chatBody(account % 3 === 0 ? i * 3 : i * 3 + 1, 200 + Math.floor(next() * 2200))},"status":200,"usage":{"inputTokens":400,"outputTokens":${Math.floor(next() * 800)}}}`,
    )
  }
  const whole = `${lines.join('\n')}\n`
  writeFileSync(file, whole)
  return whole.length
}

async function replay(log: string, directory: string): Promise<{ seconds: number; wall: number }> {
  // The process itself says what it cost, user and system, all threads.
  const probe = join(directory, 'cost.mjs')
  writeFileSync(
    probe,
    "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write(`cost=${(user + system) / 1e6}\\n`) })",
  )
  const child = spawn(process.execPath, ['--import', probe, join(root, 'src/cli/replay.ts'), log, '--json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, complaints] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  const seconds = Number(/cost=([\d.]+)/.exec(complaints)?.[1])
  const result = JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as {
    exchanges: number
    exchangesPerSecond: number
  }
  if (result.exchanges !== EXCHANGES)
    throw new Error(`replay read ${result.exchanges} of ${EXCHANGES} exchanges`)
  return { seconds, wall: result.exchangesPerSecond }
}
