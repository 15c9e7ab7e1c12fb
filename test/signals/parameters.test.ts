import { describe, expect, it } from 'vitest'
import { play, say } from './play.ts'

describe('parameters', () => {
  const asked = (sampling: object) => play('parameters', say(['Item #'], { sampling }))

  it('sees what serves who trains a copy', () => {
    expect(
      asked({ logprobs: true, logitBias: 2, choiceCount: 4, maxTokens: 2048, stopSequences: 1 }),
    ).toEqual({
      logprobs: 1,
      bias: 1,
      choices: 1,
      pegged: 1,
      stop: 1,
    })
    expect(asked({ topLogprobs: 5 }).logprobs).toBe(1)
  })

  it('stays for what SDKs set anyway', () => {
    const usual = {
      logprobs: false,
      topLogprobs: 0,
      logitBias: 0,
      choiceCount: 1,
      maxTokens: 2047,
      temperature: 1,
    }
    expect(Object.values(asked(usual))).toEqual([0, 0, 0, 0, 0])
  })
})
