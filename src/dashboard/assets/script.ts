/** The page's script: keys, fresh times, and news of a decision under way. Everything works without it. */
export const SCRIPT = `'use strict'
;(() => {
  const $ = (selector, root = document) => root.querySelector(selector)
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)]
  const rows = $$('[data-row]')
  let at = -1

  function go(to) {
    if (rows.length === 0) return
    at = Math.max(0, Math.min(rows.length - 1, to))
    rows.forEach((row, i) => row.toggleAttribute('data-current', i === at))
    const link = $('input, a', rows[at])
    link.focus({ preventScroll: true })
    rows[at].scrollIntoView({ block: 'nearest' })
  }
  rows.forEach((row, i) => row.addEventListener('focusin', () => {
    at = i
    rows.forEach((other, n) => other.toggleAttribute('data-current', n === i))
  }))

  const follow = (rel) => {
    const link = $('a[data-key="' + rel + '"]')
    if (link) link.click()
    return Boolean(link)
  }
  const choose = (value) => {
    const radio = $('input[name="decision"][value="' + value + '"]')
    if (!radio) return false
    radio.checked = true
    radio.focus()
    return true
  }
  const help = $('#help')
  const keys = {
    j: () => go(at + 1), ArrowDown: () => rows.length > 0 && go(at + 1),
    k: () => go(at - 1), ArrowUp: () => rows.length > 0 && go(at - 1),
    Enter: () => at >= 0 && document.activeElement === document.body && $('a', rows[at])?.click(),
    u: () => follow('up'), n: () => follow('next'), q: () => follow('queue'), a: () => follow('audit'),
    b: () => choose('confirm'), w: () => choose('watch'), h: () => choose('benign'), s: () => choose('second'), p: () => choose('known-app'), z: () => choose('undo'),
    m: () => { const note = $('#note'); if (note) note.focus(); return Boolean(note) },
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

  const note = $('#note')
  const draft = note && 'draft:' + location.pathname
  if (note) {
    try {
      if (!note.value) note.value = sessionStorage.getItem(draft) || ''
      note.addEventListener('input', () => sessionStorage.setItem(draft, note.value))
      if (document.body.dataset.saved) { sessionStorage.removeItem(draft); note.value = '' }
    } catch {}
  }

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
  const times = $$('time[data-relative]')
  if (times.length > 0) setInterval(() => {
    const now = Date.now() + skew
    times.forEach((time) => { time.textContent = relative(Date.parse(time.dateTime), now) })
  }, 15000)

  const force = $('[data-publication]')
  if (force) {
    let tries = 0
    const say = async () => {
      const by = Number(force.dataset.by)
      if (force.dataset.publication === 'waiting') {
        if (tries++ > 60) return
        try {
          const response = await fetch(location.pathname, { headers: { accept: 'application/json' } })
          if (response.ok) {
            const { publication } = (await response.json()).case
            if (publication.state === 'written') return location.replace(location.pathname + '?decided')
          }
        } catch {}
        return setTimeout(say, 2000)
      }
      const left = Math.ceil((by - Date.now() - skew) / 1000)
      const out = $('[data-left]', force)
      if (out) out.textContent = left > 0 ? '(' + left + ' s left)' : ''
      force.toggleAttribute('data-done', left <= 0)
      if (left > 0) setTimeout(say, 1000)
    }
    say()
  }
})()
`
