import { describe, expect, it } from 'vitest'
import { agentTrajectory } from '../../src/signals/agent-trajectory.ts'
import { play, say } from './play.ts'

describe('agent-trajectory', () => {
  const id = 'agent-trajectory'

  it('sees tools described in the text', () => {
    expect(play(id, say(['Tool: call the api function with its arguments. Action #'])).inText).toBe(1)
    expect(play(id, say(['Which tool cuts tin #?'])).inText).toBe(0)
  })

  const turn = (role: 'user' | 'assistant' | 'tool', text: string, toolCalls = 0) => ({
    role,
    text,
    media: 0,
    toolCalls,
  })
  /** The i-th of 40 requests goes on from the conversation that `from` numbers. */
  const trajectories = (from: (i: number) => number, next = (i: number) => `go on ${i}`) =>
    play(
      id,
      say(['Go on'], {}, 40).map((one, i) => ({
        ...one,
        exchange: {
          ...one.exchange,
          turns: [
            turn('user', `Mend the pump of house ${from(i)}.`),
            turn('assistant', '', 1),
            turn('tool', `reading ${from(i)}`),
            turn('assistant', `It leaks at joint ${from(i)}.`),
            turn('user', next(i)),
          ],
        },
      })),
    ).branched

  it('sees many turns tried from the same point, and no conversation that goes on or is retried once', () => {
    expect(trajectories((i) => i >> 3)).toBeGreaterThan(0.6)
    expect(trajectories((i) => i)).toBe(0)
    expect(trajectories((i) => i >> 1)).toBeLessThan(0.15)
    expect(play(id, say(['Go on'])).branched).toBe(0)
  })

  it('knows no conversation whose earlier turns lie with the provider', () => {
    const turns = [turn('assistant', ''), turn('user', 'and then?')]
    expect(play(id, say(['x'], { turns }, 40)).branched).toBe(0)
  })

  it('says nothing of more conversations than it can tell apart', () => {
    const many = say(['x'], {}, 900).map((one, i) => ({
      ...one,
      exchange: {
        ...one.exchange,
        turns: [turn('user', 'same'), turn('assistant', `a${i % 450}`), turn('user', 'b')],
      },
    }))
    expect(play(id, many).branched).toBe(0)
  })

  it('names the branching in its sentence', () => {
    expect(agentTrajectory.sentence({ inText: 0, inSystem: 0, schemas: 0, branched: 0.75 }, 40)).toContain(
      'from the same point 8 times',
    )
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
