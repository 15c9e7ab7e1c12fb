import { describe, expect, it } from 'vitest'
import { CHAT, play, say } from './play.ts'

describe('capability-concentration', () => {
  const id = 'capability-concentration'

  it('sees code and mathematics by their characters', () => {
    expect(play(id, say(['for (k = 0; k < n; k++) { a[k] = f(b[k]); }'])).code).toBe(1)
    expect(play(id, say(['3*x + 14 = 27 * 8 + x^2'])).mathematics).toBe(1)
  })

  it('is even where kinds vary, and stays for talk', () => {
    const chat = play(id, say(CHAT))
    expect(chat).toMatchObject({ code: 0, mathematics: 0, worth: 0, talk: 1 })
    const mixed = play(
      id,
      say([...CHAT, 'Translate the text below: boat', 'Write a poem', '3*x + 14 = 27 * 8 + x^2']),
    )
    expect(mixed.evenness).toBeGreaterThan(play(id, say(['Write a poem'])).evenness + 0.2)
  })
})
