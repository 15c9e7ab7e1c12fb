/**
 * A reviewer in a real Chromium, over the real Worker: signs in, finds a case by keyboard, decides, undoes. Also takes the
 * screenshots of the documentation, when STILLWATCH_SCREENSHOTS is set.
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import axe from 'axe-core'
import { chromium as playwright, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseDetail, CasePage } from '../../src/review/types.ts'
import { eventually, startDeskEdge, TOKEN, type DeskEdge } from '../review/edge.ts'
import { seed } from './seed.ts'

const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url).href)
/** What the package adds for its own cramped surroundings, and what would make the browser less strict than people's. */
const UNWANTED = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]

let edge: DeskEdge
let browser: Browser

beforeAll(async () => {
  edge = await startDeskEdge()
  await seed(edge)
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !UNWANTED.includes(arg)), '--no-sandbox'],
  })
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await edge?.close()
})

interface View {
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
  readonly javaScriptEnabled?: boolean
}

/** A fresh browser, and all that went wrong or elsewhere in it. */
async function open({ colorScheme, width, javaScriptEnabled = true }: View) {
  const context = await browser.newContext({
    colorScheme,
    javaScriptEnabled,
    viewport: { width, height: width < 500 ? 844 : 900 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('console', (message) => {
    // Refusals are the pages' own; and the desk is out of reach where a test says so.
    if (message.type() === 'error' && !/ERR_FAILED/.test(message.text()) && !/ 40[019] /.test(message.text()))
      trouble.push(message.text())
  })
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(edge.origin)) trouble.push(`left the page: ${request.url()}`)
  })
  return { page, trouble, close: () => context.close() }
}

async function signIn(page: Page, by = 'Mara Lind'): Promise<void> {
  await page.goto(`${edge.origin}/stillwatch`)
  await page.getByLabel('Your name').fill(by)
  await page.getByLabel('Dashboard token').fill(TOKEN)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Queue' }).waitFor()
}

/** A reviewer who comes back to the tab: the page asks at once, not only every five seconds. */
const lookAgain = (page: Page) => page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
const campaigns = async () => (await edge.call<CasePage>('list', { state: 'open', kind: 'campaign' })).cases
const openCases = () => edge.call<CasePage>('list', { state: 'open' })
// As text: this file knows no DOM.
const overflow = (page: Page) => page.evaluate('document.documentElement.scrollWidth - innerWidth')
const NAMELESS = `[...document.querySelectorAll('a, button, input:not([type=hidden]), textarea, svg[role=img]')]
  .filter((node) => !(node.getAttribute('aria-label') ?? node.labels?.[0]?.textContent ?? node.textContent)?.trim())
  .map((node) => node.outerHTML.slice(0, 120))`

/** What axe finds wrong, as what it is and where. */
async function faults(page: Page): Promise<string[]> {
  // By the debugger, as the browser's own tools do: the page's policy lets no other script in.
  await page.evaluate(`${axe.source};0`)
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: { id: string; nodes: { html: string }[] }[]
  }
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** `height`: of the page's top, where more than the window is to be seen. */
async function shoot(page: Page, name: string, height?: number): Promise<void> {
  if (!process.env.STILLWATCH_SCREENSHOTS) return
  mkdirSync(IMAGES, { recursive: true })
  const path = `${IMAGES}${name}.png`
  const width = page.viewportSize()!.width
  await page.screenshot(
    height === undefined ? { path } : { path, fullPage: true, clip: { x: 0, y: 0, width, height } },
  )
}
const suffixOf = (view: View) =>
  `${view.colorScheme === 'dark' ? '-dark' : ''}${view.width < 500 ? '-narrow' : ''}`

describe.each([
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
] as const)('dashboard in Chromium, $colorScheme, $width wide', (view) => {
  it('is worked through by keyboard alone: find, open, block, undo', async () => {
    const { page, trouble, close } = await open(view)
    await signIn(page)
    const { cases } = await openCases()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(await page.evaluate('document.activeElement.textContent')).toBe(cases[0].reference)
    const suffix = suffixOf(view)
    await shoot(page, `queue${suffix}`)
    expect(await overflow(page)).toBe(0)

    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: cases[0].reference }).waitFor()
    await page.keyboard.press('b')
    expect(await page.getByRole('radio', { name: /^Harvesting/ }).isChecked()).toBe(true)
    await shoot(page, `case${suffix}`)
    expect(await overflow(page)).toBe(0)
    await page.keyboard.press('m')
    const note = `Three templates, swept (${view.colorScheme}, ${view.width}).`
    await page.keyboard.type(note)
    await page.keyboard.press('Control+Enter')
    // By itself: the page asks until KV has it.
    await page.getByText('Blocked everywhere by').waitFor()
    await page.getByText(note).waitFor()
    const blocked = await edge.call<CaseDetail>('get', cases[0].reference)
    expect(blocked).toMatchObject({ decision: 'confirm', decidedBy: 'Mara Lind' })

    await page.keyboard.press('z')
    await page.keyboard.press('Enter')
    await page.getByText('Let in again everywhere by').waitFor()
    expect(await edge.call<CaseDetail>('get', cases[0].reference)).toMatchObject({ state: 'open' })

    await page.keyboard.press('n')
    await page.getByRole('heading', { name: cases[1].reference }).waitFor()
    await page.keyboard.press('u')
    await page.getByRole('heading', { name: 'Queue' }).waitFor()
    expect(trouble).toEqual([])
    await close()
  })

  it('decides on a campaign of 24,816 accounts by keyboard: exceptions over two pages, block, undo', async () => {
    const { page, trouble, close } = await open(view)
    await signIn(page)
    await page.getByRole('link', { name: /^Campaigns/ }).click()
    const hydra = (await campaigns())[0]
    await page.getByRole('link', { name: hydra.reference }).press('Enter')
    await page.getByRole('heading', { name: 'What they share', exact: true }).waitFor()
    expect(await page.locator('svg[role=img]:visible').count()).toBe(2)
    expect(await page.getByRole('img', { name: /^24,816 accounts and 4 things/ }).isVisible()).toBe(true)
    await shoot(page, `campaign${suffixOf(view)}`, view.width < 500 ? 2460 : 1900)
    expect(await overflow(page)).toBe(0)

    // The third account of the list, then the first of the next page.
    const boxes = page.getByRole('checkbox', { name: /^Leave out/ })
    for (const key of ['j', 'j', 'j', 'Space']) await page.keyboard.press(key)
    const third = await boxes.nth(2).getAttribute('value')
    expect(await boxes.nth(2).isChecked()).toBe(true)
    expect(await page.getByText('1 exceptions.').isVisible()).toBe(true)
    await page.keyboard.press('b')
    await page.getByLabel('For how long').selectOption('30')
    await page.keyboard.press('Escape')
    await page.keyboard.press('m')
    await page.keyboard.type('One sweep over many accounts.')
    await page.getByRole('button', { name: 'More accounts' }).press('Enter')
    await page.getByText('51 to 100 of 24,816').waitFor()
    expect(await page.getByRole('radio', { name: /^Harvesting/ }).isChecked()).toBe(true)
    expect(await page.getByLabel('Note').inputValue()).toBe('One sweep over many accounts.')
    const next = await boxes.first().getAttribute('value')
    await boxes.first().press('Space')
    await page.getByRole('button', { name: 'Decide for all' }).press('Enter')
    // By itself: the page asks until KV has it.
    await page.getByText('Blocked everywhere by').waitFor()
    expect(await page.getByText('24,813 accounts blocked, 2 left out, 1 with').isVisible()).toBe(true)
    const decided = await edge.call<CaseDetail>('get', hydra.reference)
    expect(decided).toMatchObject({ decision: 'confirm', decidedBy: 'Mara Lind' })
    expect(decided.until).toBeGreaterThan(Date.now() + 29 * 86_400_000)
    expect(await edge.call('exceptions', hydra.reference)).toEqual([third, next].sort())

    await page.keyboard.press('z')
    await page.keyboard.press('Enter')
    await page.getByText('Let in again everywhere by').waitFor()
    expect(await edge.call<CaseDetail>('get', hydra.reference)).toMatchObject({ state: 'open' })
    expect(trouble).toEqual([])
    await close()
  })

  it('fits, and has names for what it shows, on every page', async () => {
    const { page, trouble, close } = await open(view)
    await signIn(page)
    const { cases } = await edge.call<CasePage>('list', { state: 'all', kind: 'campaign' })
    const campaigns = cases.map(({ reference }) => `/cases/${reference}`)
    expect(campaigns).toHaveLength(4)
    for (const path of [
      '?state=decided',
      '?state=all',
      '?state=open&kind=campaign',
      '?q=no-such-words',
      '/insights?at=0.001',
      '/audit?check&by=Mara+Lind',
      '/people',
      '/webhooks',
      '/health',
      `/cases/${(await openCases()).cases[3].reference}`,
      ...campaigns,
    ]) {
      await page.goto(`${edge.origin}/stillwatch${path}`)
      expect([path, await overflow(page)]).toEqual([path, 0])
      expect(await page.title()).toContain('stillwatch')
      expect(await page.locator('h1:visible').count()).toBe(1)
      expect([path, await page.evaluate(NAMELESS)]).toEqual([path, []])
      // One of each kind: the others are the same page.
      if (!campaigns.slice(1).includes(path)) expect([path, await faults(page)]).toEqual([path, []])
      if (path.startsWith('/insights')) await shoot(page, `insights${suffixOf(view)}`)
    }
    expect(trouble).toEqual([])
    await close()
  })
})

describe('dashboard in Chromium', () => {
  it('names a known app without script, and is told what is missing first', async () => {
    const { page, trouble, close } = await open({
      colorScheme: 'light',
      width: 1440,
      javaScriptEnabled: false,
    })
    await signIn(page)
    const { reference } = (await campaigns()).find((one) => one.kind === 'one-customer')!
    const hostile = (await campaigns()).find((one) => one.members === 12)!
    await page.goto(`${edge.origin}/stillwatch/cases/${hostile.reference}`)
    await page.getByText('<img src=x onerror=alert(5)>').first().waitFor()
    await page.getByRole('radio', { name: /^Known app/ }).check()
    await page.getByRole('button', { name: 'Decide' }).click()
    await page.getByText('Say what the app is called').waitFor()
    await page.getByLabel('What the app is called').fill('<b>Notebook</b>')
    await page.getByRole('button', { name: 'Decide' }).click()
    await page.getByText('Named as a known app').waitFor()
    expect(await edge.call('knownApps')).toMatchObject([{ kind: 'template', title: '<b>Notebook</b>' }])
    await page.getByRole('radio', { name: /^Undo/ }).check()
    await page.getByRole('button', { name: 'Decide' }).click()
    await eventually(
      () => edge.call<unknown[]>('knownApps'),
      (apps) => apps.length === 0,
    )
    await page.goto(`${edge.origin}/stillwatch/cases/${reference}`)
    await page.getByText('A note, no alarm').waitFor()
    expect(trouble).toEqual([])
    await close()
  })

  it('opens its help with ?, and closes it with Escape', async () => {
    const { page, close } = await open({ colorScheme: 'light', width: 1440 })
    await signIn(page)
    await page.keyboard.press('?')
    await page.getByRole('heading', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Keys' }).waitFor({ state: 'hidden' })
    await close()
  })

  it('keeps a note when the session ends in the middle of it', async () => {
    const { page, close } = await open({ colorScheme: 'light', width: 1440 })
    await signIn(page)
    const { reference } = (await openCases()).cases[1]
    await page.goto(`${edge.origin}/stillwatch/cases/${reference}`)
    await page.getByLabel('Note').fill('Half a thou')
    await page.keyboard.press('Escape')
    await page.keyboard.press('h')
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Decide' }).click()
    await page.getByText('Your session is over').waitFor()
    expect((await edge.call<CaseDetail>('get', reference)).state).toBe('open')
    await page.getByLabel('Your name').fill('Mara Lind')
    await page.getByLabel('Dashboard token').fill(TOKEN)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: reference }).waitFor()
    expect(await page.getByLabel('Note').inputValue()).toBe('Half a thou')
    await close()
  })

  it('works without script', async () => {
    const { page, close } = await open({ colorScheme: 'light', width: 1440, javaScriptEnabled: false })
    await signIn(page)
    const { reference } = (await openCases()).cases[2]
    await page.getByRole('link', { name: reference }).click()
    await page.getByRole('radio', { name: /^Watch/ }).check()
    await page.getByRole('button', { name: 'Decide' }).click()
    await page.getByText('Mara Lind').first().waitFor()
    await eventually(
      () => edge.call<CaseDetail>('get', reference),
      (one) => one.decision === 'watch',
    )
    await page.getByRole('radio', { name: /^Undo/ }).check()
    await page.getByRole('button', { name: 'Decide' }).click()
    await eventually(
      () => edge.call<CaseDetail>('get', reference),
      (one) => one.state === 'open',
    )
    await close()
  })

  it('tells a second reviewer what the first one does, without a reload', { timeout: 120_000 }, async () => {
    const [one, two] = [
      await open({ colorScheme: 'light', width: 1440 }),
      await open({ colorScheme: 'dark', width: 390 }),
    ]
    await signIn(one.page)
    await signIn(two.page, 'Jon Okafor')
    const { cases } = await openCases()
    const row = (page: Page, i: number) => page.locator(`[data-ref="${cases[i].reference}"]`)
    // The first one claims a case from the list, and chooses another.
    await one.page.keyboard.press('j')
    await one.page.keyboard.press('c')
    await row(one.page, 0).getByText('yours').waitFor()
    await row(two.page, 0).getByText('Mara Lind').waitFor()
    await row(two.page, 1).getByRole('checkbox').check()
    await edge.call('decide', { id: cases[2].reference, choice: 'watch', by: 'Mara Lind', note: '' })
    await lookAgain(two.page)
    await two.page.locator(`[data-gone][data-ref="${cases[2].reference}"]`).waitFor()
    await two.page.getByText('1 no longer here').waitFor()
    expect(await row(two.page, 1).getByRole('checkbox').isChecked()).toBe(true)
    await two.page.keyboard.press('Escape')
    await two.page.keyboard.press('r')
    await row(two.page, 2).waitFor({ state: 'detached' })

    // The second one decides on the claimed case: told first, then by saying so.
    await two.page.goto(`${edge.origin}/stillwatch/cases/${cases[0].reference}`)
    await two.page.getByText('Mara Lind', { exact: true }).first().waitFor()
    await two.page.keyboard.press('w')
    await two.page.keyboard.press('m')
    await two.page.keyboard.type('Kept while told.')
    await two.page.keyboard.press('Control+Enter')
    await two.page.getByText('Somebody else is at this case').waitFor()
    expect(await two.page.locator('#note').inputValue()).toBe('Kept while told.')
    await two.page.getByLabel('Decide although').check()
    await two.page.getByRole('button', { name: 'Decide' }).click()
    await two.page.getByText('Kept while told.').waitFor()
    for (const id of [cases[0].reference, cases[2].reference])
      await edge.call('decide', { id, choice: 'undo', by: 'Mara Lind', note: '' })

    // On a case that is open before their eyes they are told as well, and keep what they wrote.
    await two.page.goto(`${edge.origin}/stillwatch/cases/${cases[3].reference}`)
    await two.page.locator('#note').fill('Half a thought')
    await edge.call('note', cases[3].reference, 'Mara Lind', 'Asked the customer.')
    await lookAgain(two.page)
    await two.page.getByText('This case changed while you looked').waitFor()
    await two.page.getByText('This case changed while you looked').click()
    await two.page.getByText('Asked the customer.').waitFor()
    expect(await two.page.locator('#note').inputValue()).toBe('Half a thought')

    // When the desk does not answer, the list says as of when it is.
    await one.page.route('**/news*', (route) => route.abort())
    await lookAgain(one.page)
    await one.page.getByText('The desk does not answer').waitFor()
    await one.page.unroute('**/news*')
    await lookAgain(one.page)
    await one.page.getByText('The desk does not answer').waitFor({ state: 'hidden' })
    expect(two.trouble).toEqual([])
    await one.close()
    await two.close()
  })

  it(
    'is a whole triage of ten cases without a mouse: search, filter, save, together, one by one',
    { timeout: 120_000 },
    async () => {
      const { page, trouble, close } = await open({ colorScheme: 'light', width: 1440 })
      const at = async (name: string) => page.getByRole('heading', { name, exact: true }).waitFor()
      await signIn(page)
      const { cases } = await openCases()
      // A filter, saved as a view, and back.
      await page.keyboard.press('/')
      await page.keyboard.type('training examples')
      await page.keyboard.press('Enter')
      await page.waitForURL(/q=training/)
      const found = await page.locator('[data-row]').count()
      expect(found).toBeGreaterThan(1)
      expect(found).toBeLessThan(cases.length)
      await page.getByText('Save this view').press('Enter')
      await page.getByLabel('Name of the view').fill('Training data')
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: 'Training data' }).waitFor()
      await page.goto(`${edge.origin}/stillwatch?sort=age`)
      await page.getByText('Waiting since').waitFor()
      await page.goto(`${edge.origin}/stillwatch`)

      // Three together: a summary first, then honest use, then all of it undone and decided again.
      for (const key of ['j', 'x', 'x', 'x']) await page.keyboard.press(key)
      expect(await page.locator('[data-row] :checked').count()).toBe(3)
      await page.keyboard.press('d')
      await at('3 cases together')
      expect(await faults(page)).toEqual([])
      await shoot(page, 'bulk')
      await page.keyboard.press('h')
      await page.keyboard.press('m')
      await page.keyboard.type('Three alike.')
      await page.keyboard.press('Control+Enter')
      await at('3 cases decided')
      await page.getByRole('button', { name: 'Undo all' }).press('Enter')
      await at('3 cases undone')
      await page.keyboard.press('u')
      await at('Queue')

      // Ten in a row.
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      const decided: string[] = []
      for (let i = 0; i < 10; i += 1) {
        await page.locator('h1.mono').waitFor()
        decided.push((await page.locator('h1.mono').textContent())!)
        await page.keyboard.press(i % 2 === 0 ? 'w' : 'h')
        await page.keyboard.press('Enter')
        await page.waitForURL(/decided/)
        await page.keyboard.press('n')
        await page.waitForURL((url) => !url.pathname.endsWith(decided[i]))
      }
      expect(new Set(decided).size).toBe(10)
      for (const id of decided)
        expect(await edge.call<CaseDetail>('get', id)).toMatchObject({ state: 'decided' })
      expect(trouble).toEqual([])
      await close()
    },
  )
})
