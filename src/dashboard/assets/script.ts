/** The page's script: keys, choosing rows, fresh times, and news of what others do. Everything works without it. */
export const SCRIPT = `'use strict'
;(() => {
  const $ = (selector, root = document) => root.querySelector(selector)
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)]
  const base = document.body.dataset.base || ''
  const json = { headers: { accept: 'application/json' } }

  // ---- rows: one is current, some are chosen

  const rows = () => $$('[data-row]')
  let at = -1
  const mark = () => rows().forEach((row, i) => row.toggleAttribute('data-current', i === at))
  function go(to) {
    const all = rows()
    if (all.length === 0) return
    at = Math.max(0, Math.min(all.length - 1, to))
    mark()
    const row = all[at]
    $('a', row) && row.dataset.ref ? $('a', row).focus({ preventScroll: true }) : $('input, a', row).focus({ preventScroll: true })
    row.scrollIntoView({ block: 'nearest' })
  }
  document.addEventListener('focusin', (event) => {
    const row = event.target.closest('[data-row]')
    if (row) { at = rows().indexOf(row); mark() }
  })
  const bulk = $('#bulk')
  const picks = () => $$('[data-row] input[name=id]')
  function count() {
    if (!bulk) return
    const n = picks().filter((box) => box.checked).length
    bulk.toggleAttribute('data-any', n > 0)
    $('[data-picked]').textContent = n
  }
  const pick = () => {
    const box = at >= 0 && $('input[type=checkbox]', rows()[at])
    if (!box) return false
    box.checked = !box.checked
    box.dispatchEvent(new Event('change', { bubbles: true }))
    go(at + 1)
  }
  const unpick = () => { picks().forEach((box) => { box.checked = false }); count() }
  document.addEventListener('change', count)
  addEventListener('pageshow', count)

  // ---- keys

  const click = (selector) => {
    const one = $(selector)
    if (one) one.click()
    return Boolean(one)
  }
  const follow = (key) => click('[data-key="' + key + '"]')
  const choose = (value) => {
    const radio = $('input[name="decision"][value="' + value + '"]')
    if (!radio) return false
    radio.checked = true
    radio.focus()
    return true
  }
  const focus = (selector) => {
    const field = $(selector)
    if (field) field.focus()
    return Boolean(field)
  }
  async function claim() {
    if (follow('claim')) return
    const row = at >= 0 && rows()[at]
    const csrf = bulk && $('input[name=csrf]', bulk)
    if (!row || !csrf) return
    await fetch(base + '/cases/' + row.dataset.ref + '/claim', {
      method: 'POST', headers: { ...json.headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ csrf: csrf.value }),
    }).catch(() => {})
    await fresh(true)
  }
  const help = $('#help')
  const keys = {
    j: () => go(at + 1), ArrowDown: () => rows().length > 0 && go(at + 1),
    k: () => go(at - 1), ArrowUp: () => rows().length > 0 && go(at - 1),
    Enter: () => at >= 0 && document.activeElement === document.body && $('a', rows()[at])?.click(),
    x: pick, d: () => Boolean(bulk && bulk.hasAttribute('data-any') && (bulk.requestSubmit(), true)), Escape: () => bulk && unpick(),
    u: () => follow('up'), n: () => follow('next'), q: () => follow('queue'), a: () => follow('audit'), i: () => follow('insights'),
    b: () => choose('confirm'), w: () => choose('watch'), h: () => choose('benign'), p: () => choose('known-app'),
    s: () => choose('second'), z: () => choose('undo'),
    m: () => focus('#note'), t: () => focus('#tier'), '/': () => focus('#search'),
    c: () => { void claim() }, r: () => $('[data-news]') && void fresh(false),
    '?': () => { if (help) help.open ? help.close() : help.showModal() },
  }
  addEventListener('keydown', (event) => {
    const field = event.target.closest('textarea, input:not([type=radio], [type=checkbox]), select')
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const form = event.target.closest('form')
      if (form) { event.preventDefault(); form.requestSubmit() }
      return
    }
    if (field) {
      if (event.key === 'Escape') field.blur()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (help && help.open && event.key !== '?') return
    const radio = event.target.matches('input[type=radio]')
    if (radio && event.key.startsWith('Arrow')) return
    if (radio && event.key === 'Enter') { event.preventDefault(); event.target.form.requestSubmit(); return }
    if (event.target.matches('input[type=checkbox]') && event.key === 'Enter') { event.preventDefault(); return }
    const act = keys[event.key]
    if (act && act() !== false && event.key !== 'Enter') event.preventDefault()
  })
  $$('[data-close]').forEach((button) => button.addEventListener('click', () => button.closest('dialog').close()))
  $$('[data-open-help]').forEach((button) => button.addEventListener('click', () => help && help.showModal()))
  $$('[data-unpick]').forEach((button) => button.addEventListener('click', unpick))

  // ---- forms

  const filters = $('[data-filters]')
  if (filters) {
    filters.classList.add('by-itself')
    // What is not set has no place in the address.
    filters.addEventListener('formdata', ({ formData }) => { for (const [name, value] of [...formData]) if (value === '') formData.delete(name) })
    filters.addEventListener('change', (event) => { if (event.target.type !== 'search') filters.requestSubmit() })
  }
  const exceptions = $('[data-exceptions]')
  if (exceptions) {
    const ticked = () => $$('input[name=except]').filter((box) => box.type === 'hidden' || box.checked).length
    document.addEventListener('change', () => { exceptions.textContent = ticked() })
  }
  const forms = $$('form[data-once]')
  forms.forEach((form) => form.addEventListener('submit', (event) => {
    if (form.dataset.sent) { event.preventDefault(); return }
    form.dataset.sent = 'yes'
    $$('button', form).forEach((button) => button.setAttribute('aria-disabled', 'true'))
  }))
  addEventListener('pageshow', () => forms.forEach((form) => {
    delete form.dataset.sent
    $$('button', form).forEach((button) => button.removeAttribute('aria-disabled'))
  }))
  for (const field of $$('textarea')) {
    const draft = 'draft:' + location.pathname + '#' + field.id
    try {
      if (!field.value) field.value = sessionStorage.getItem(draft) || ''
      field.addEventListener('input', () => sessionStorage.setItem(draft, field.value))
      if (document.body.dataset.saved) { sessionStorage.removeItem(draft); field.value = '' }
    } catch {}
  }

  // ---- times

  const units = [[864e5, 'd'], [36e5, 'h'], [6e4, 'min']]
  function relative(then, now) {
    const ago = now - then
    for (const [unit, name] of units) {
      if (Math.abs(ago) >= unit) {
        const n = Math.floor(Math.abs(ago) / unit)
        return ago > 0 ? n + ' ' + name + ' ago' : 'in ' + n + ' ' + name
      }
    }
    return ago >= 0 ? 'just now' : 'in a moment'
  }
  const skew = Number(document.body.dataset.now) - Date.now()
  const show = () => {
    const now = Date.now() + skew
    $$('time[data-relative]').forEach((time) => { time.textContent = relative(Date.parse(time.dateTime), now) })
  }
  setInterval(show, 15000)

  // ---- news: the page asks for a word that changes with the desk, and then for itself

  const news = $('[data-news]')
  const table = $('[data-live-table]')
  const EVERY = 5000
  let version = document.body.dataset.version
  let since = Date.now()
  const say = (text, action) => {
    if (!news) return
    news.hidden = text === ''
    $('[data-news-text]', news).textContent = text
    news.toggleAttribute('data-idle', !action)
  }
  /** Lines that are there are brought up to date where they are; new ones wait until they are asked for. */
  async function fresh(gently) {
    if (news && news.dataset.case !== undefined) {
      if (!gently) return location.reload()
      const response = await fetch(location.pathname, json)
      if (!response.ok) throw new Error(String(response.status))
      const { decisions, proposals, notes, nats } = (await response.json()).case
      const word = [decisions.length, decisions.filter((one) => one.undoneAt !== null).length, proposals.filter((one) => one.closedAt === null).length, notes.length, nats.toFixed(1)].join(' ')
      say(word === news.dataset.case ? '' : 'This case changed while you looked: show it as it is now. What you wrote stays.', true)
      return
    }
    const response = await fetch(location.href, { headers: { accept: 'text/html' } })
    if (!response.ok) throw new Error(String(response.status))
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    for (const part of $$('[data-live]')) {
      const next = $('[data-live="' + part.dataset.live + '"]', page)
      if (next) part.replaceChildren(...next.childNodes)
    }
    document.title = page.title
    const body = table && $('tbody', table)
    const next = $('[data-live-table] tbody', page)
    if (!body || !next) { if (!gently || Boolean(body) !== Boolean(next)) location.reload(); return }
    const chosen = new Set(picks().filter((box) => box.checked).map((box) => box.value))
    const told = new Map($$('[data-row]', next).map((row) => [row.dataset.ref, row]))
    const current = at >= 0 ? rows()[at]?.dataset.ref : undefined
    const held = document.activeElement && body.contains(document.activeElement)
    if (gently) {
      let gone = 0
      for (const row of rows()) {
        const now = told.get(row.dataset.ref)
        told.delete(row.dataset.ref)
        row.toggleAttribute('data-gone', !now)
        if (!now) gone += 1
        else if (row.innerHTML !== now.innerHTML && !(held && row.contains(document.activeElement) && document.activeElement.matches('input'))) row.replaceChildren(...now.childNodes)
      }
      const parts = [told.size > 0 ? told.size + (told.size === 1 ? ' new case' : ' new cases') : '', gone > 0 ? gone + ' no longer here' : '']
      say(parts.filter(Boolean).join(', '), true)
    } else {
      body.replaceChildren(...next.childNodes)
      say('', true)
    }
    picks().forEach((box) => { box.checked = chosen.has(box.value) })
    at = rows().findIndex((row) => row.dataset.ref === current)
    mark()
    if (held && at >= 0) $('a', rows()[at]).focus({ preventScroll: true })
    count()
    show()
  }
  $$('[data-refresh]').forEach((button) => button.addEventListener('click', () => void fresh(false)))
  const held = $('[data-claimed]')
  const path = base + '/news' + (held ? '?case=' + held.dataset.claimed : '')
  async function ask() {
    if (document.hidden) return
    try {
      const response = await fetch(path, json)
      if (response.status === 401) { say('Your session is over: load the page to sign in again.', false); return }
      if (!response.ok) throw new Error(String(response.status))
      const told = (await response.json()).version
      if (told !== version && news) await fresh(true)
      else if (news && news.hasAttribute('data-idle')) say('', true)
      version = told
      since = Date.now()
    } catch {
      say('The desk does not answer: this is as of ' + relative(since, Date.now()) + '. Trying again.', false)
    }
  }
  if (news || held) {
    void ask()
    setInterval(ask, EVERY)
    document.addEventListener('visibilitychange', ask)
  }

  // ---- a decision under way

  const force = $('[data-publication]')
  if (force) {
    let tries = 0
    const watch = async () => {
      const by = Number(force.dataset.by)
      if (force.dataset.publication === 'waiting') {
        if (tries++ > 60) return
        try {
          const response = await fetch(location.pathname, json)
          if (response.ok) {
            const { publication } = (await response.json()).case
            if (publication.state === 'written') return location.replace(location.pathname + '?decided')
          }
        } catch {}
        return setTimeout(watch, 2000)
      }
      const left = Math.ceil((by - Date.now() - skew) / 1000)
      const out = $('[data-left]', force)
      if (out) out.textContent = left > 0 ? '(' + left + ' s left)' : ''
      force.toggleAttribute('data-done', left <= 0)
      if (left > 0) setTimeout(watch, 1000)
    }
    watch()
  }
})()
`
