import { describe, expect, it } from 'vitest'
import { openaiChat } from '../../src/dialects/openai-chat.ts'
import { parameters } from '../../src/signals/parameters.ts'
import { play, say } from './play.ts'

describe('parameters', () => {
  const asked = (sampling: object) => play('parameters', say(['Item #'], { sampling }))

  it('sees what serves who trains a copy', () => {
    expect(
      asked({ logprobs: true, logitBias: 2, choiceCount: 4, maxTokens: 2048, stopSequences: 1 }),
    ).toEqual({
      logprobs: 1,
      top: 0,
      bias: 1,
      varied: 0,
      choices: 1,
      pegged: 1,
      stop: 1,
    })
    expect(asked({ topLogprobs: 5 })).toMatchObject({ logprobs: 1, top: 1 })
    expect(asked({ topLogprobs: 4 })).toMatchObject({ logprobs: 1, top: 0 })
  })

  it('tells a bias that changes with each request from one that stays', () => {
    const biased = (bias: (i: number) => object) =>
      play(
        'parameters',
        say(['Item #']).map((one, i) => ({
          ...one,
          exchange: openaiChat.readRequest(
            { model: 'm', messages: [{ role: 'user', content: `Item ${i}` }], logit_bias: bias(i) },
            '/v1/chat/completions',
          )!,
        })),
      )
    const probing = biased((i) => ({ [i * 7]: 100 }))
    expect(probing.bias).toBe(1)
    expect(probing.varied).toBeGreaterThan(0.6)
    expect(biased(() => ({ 50256: -100, 13: -5 })).varied).toBeLessThan(0.01)
    expect(parameters.sentence(probing, 20)).toContain('the bias changes from request to request')
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
    expect(Object.values(asked(usual))).toEqual([0, 0, 0, 0, 0, 0, 0])
  })
})
