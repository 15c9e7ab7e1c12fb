import { describe, expect, it } from 'vitest'
import { openaiChat } from '../../src/dialects/openai-chat.ts'
import { parameters } from '../../src/signals/parameters.ts'
import { play, say } from './play.ts'

const FRUIT = ['plums', 'figs', 'limes', 'dates']

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
      swept: 0,
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

  it('tells a sweep over seeds and temperatures from prompts that each have a seed of their own', () => {
    const sampled = (text: (i: number) => string, sampling: (i: number) => object) =>
      play(
        'parameters',
        Array.from({ length: 40 }, (_, i) => say([text(i)], { sampling: sampling(i) })[0]),
      )
    const again = (i: number) => `What are ${FRUIT[i % 4]} and a pear?`
    const sweep = sampled(again, (i) => ({ seed: i, temperature: 0.7 }))
    expect(sweep.swept).toBeGreaterThan(0.9)
    expect(parameters.sentence(sweep, 40)).toContain('at other seeds or temperatures')
    expect(sampled(again, (i) => ({ temperature: (i % 11) / 10 })).swept).toBeGreaterThan(0.6)
    expect(
      sampled(
        (i) => `What is a ${'x'.repeat(i + 1)}?`,
        (i) => ({ seed: i }),
      ).swept,
    ).toBe(0)
    expect(sampled(again, (i) => ({ temperature: i % 2 })).swept).toBeLessThan(0.02)
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
    expect(Object.values(asked(usual))).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })
})
