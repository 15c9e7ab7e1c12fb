import { describe, expect, it } from 'vitest'
import { play, say } from './play.ts'

describe('agent-trajectory', () => {
  const id = 'agent-trajectory'

  it('sees tools described in the text', () => {
    expect(play(id, say(['Tool: call the api function with its arguments. Action #'])).inText).toBe(1)
    expect(play(id, say(['Which tool cuts tin #?'])).inText).toBe(0)
  })

  it('counts sets of tools beyond the first', () => {
    const swept = say(['Go on']).map((one, i) => ({
      ...one,
      exchange: { ...one.exchange, tools: [{ name: `tool_${i}`, schema: '{}' }] },
    }))
    expect(play(id, swept).schemas).toBeGreaterThan(0.7)
    expect(play(id, say(['Go on'], { tools: [{ name: 'search', schema: '{}' }] })).schemas).toBeLessThan(0.01)
  })
})
