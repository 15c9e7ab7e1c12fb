/** Numbers and times as reviewers read them. */

const thousands = new Intl.NumberFormat('en-US')
export const count = (n: number): string => thousands.format(n)

/** `1,234`, `12.3k`, `4.5M`: at most five characters. */
export function short(n: number): string {
  if (n < 10_000) return thousands.format(Math.round(n))
  if (n < 999_500) return `${n < 99_950 ? (n / 1000).toFixed(1) : Math.round(n / 1000)}k`
  return `${(n / 1e6).toFixed(n < 99.95e6 ? 1 : 0)}M`
}

/** How rare: `1 in 2,500`. */
export function oneIn(p: number): string {
  if (p <= 0) return 'fewer than 1 in 1,000,000'
  if (p >= 0.5) return 'every other one'
  const n = 1 / p
  return `1 in ${thousands.format(n >= 100 ? Number(n.toPrecision(2)) : Math.round(n))}`
}

/** Cut, never rounded up: 0.99996 is not 1. */
export const score = (value: number): string =>
  value >= 1 ? '1.0000' : (Math.floor(value * 10_000) / 10_000).toFixed(4)

const signed = (value: number, digits: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`
export const weight = (value: number): string => signed(value, 2)

const MINUTE = 60_000
const STEPS: readonly (readonly [number, string])[] = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [MINUTE, 'min'],
]

/** `just now`, `5 min ago`, `3 h ago`, `2 d ago`, `in 3 min`. */
export function relative(at: number, now: number): string {
  const ago = now - at
  for (const [unit, name] of STEPS) {
    if (Math.abs(ago) >= unit) {
      const n = Math.floor(Math.abs(ago) / unit)
      return ago > 0 ? `${n} ${name} ago` : `in ${n} ${name}`
    }
  }
  return ago >= 0 ? 'just now' : 'in a moment'
}

/** `7 days`, `1 day`, `3 hours`. */
export function duration(ms: number): string {
  const days = Math.round(ms / 86_400_000)
  const [n, unit] = days >= 1 ? [days, 'day'] : [Math.max(1, Math.round(ms / 3_600_000)), 'hour']
  return `${n} ${unit}${n === 1 ? '' : 's'}`
}

/** `2026-11-24 02:14:30 UTC`. */
export const absolute = (at: number): string => {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? 'unknown' : `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`
}
export const clock = (at: number): string => absolute(at).slice(11)
export const dateOfDay = (day: number): string => absolute(day * 86_400_000).slice(0, 10)

/** `4f2a91c0…`: enough to tell accounts apart by eye. */
export const shortAccount = (account: string): string => `${account.slice(0, 8)}…`
