/** Pages of the dashboard: CPU of the whole process a page. */
import { budget, type Budget } from '../budget.ts'
import { median, round } from '../stats.ts'
import type { Workerd } from '../workerd.ts'

const BLOCKS = 5
const EACH = 20
export const TOKEN = 'bench-signs-itself-in'

const PAGES = [
  ['queue page', '', 50],
  ['queue page, oldest first', '?sort=age', 50],
  ['queue page, three filters', '?tier=block&model=gpt-bench-3&country=DE&signal=signal-2', 50],
  ['queue page, words that nothing has', '?q=nothing-has-these-words', 50],
  ['page of decided cases', '?state=decided', 50],
  ['case page', '/cases/SW-00000007', 30],
] as const

/** `besides`: what else is stored, in words. */
export async function pagesOf(desk: Workerd, besides: string): Promise<Budget[]> {
  const origin = `http://127.0.0.1:${desk.port}`

  /** Signed in by the form, as people are: a bearer would be answered JSON. */
  async function enter(): Promise<string> {
    const entered = await fetch(`${origin}/stillwatch/sign-in`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ by: 'bench', token: TOKEN }),
      redirect: 'manual',
    })
    return entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  }

  async function measure(cookie: string, path: string) {
    let bytes = 0
    async function ask(): Promise<void> {
      const page = await fetch(`${origin}/stillwatch${path}`, { headers: { cookie } })
      const html = await page.text()
      if (page.status !== 200 || !html.includes('</html>')) throw new Error(`${path}: ${page.status}`)
      bytes = html.length
    }
    for (let i = 0; i < 5; i++) await ask()
    const blocks: number[] = []
    for (let block = 0; block < BLOCKS; block++) {
      const before = desk.cpu()
      for (let i = 0; i < EACH; i++) await ask()
      blocks.push((1000 * (desk.cpu() - before)) / EACH)
    }
    return { ms: median(blocks), spread: Math.max(...blocks) - Math.min(...blocks), bytes }
  }

  const budgets: Budget[] = []
  const cookie = await enter()
  for (const [name, path, limit] of PAGES) {
    const { ms, spread, bytes } = await measure(cookie, path)
    budgets.push(
      budget(`CPU of a ${name}, ${besides}`, 'ms', limit, ms, {
        noise: spread,
        note: `${round(bytes / 1024, 1)} KiB`,
      }),
    )
  }
  return budgets
}
