import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashWord, MOST_TOKENS, newTokens, NUMBER, tokenize } from '../../src/text/tokens.ts'

function tokensOf(text: string, from = 0, to = text.length): number[] {
  const tokens = newTokens()
  tokenize(text, from, to, tokens)
  return [...tokens.hash.subarray(0, tokens.size)]
}
const words = (...list: string[]) => list.map(hashWord)

describe('tokens', () => {
  it.each([
    ['Plum  cake,\nPLUM!', words('plum', 'cake', 'plum')],
    ['12 boats and 3456', [NUMBER, ...words('boats', 'and'), NUMBER]],
    ['a1b', [...words('a'), NUMBER, ...words('b')]],
    ['船3只', [...words('船'), NUMBER, ...words('只')]],
    ['É été', words('é', 'été')],
    ["don't", words('don', 't')],
    ['， \u{1F600}', []],
  ])('reads %s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected)
  })

  it('marks characters of their own, and reads only its part', () => {
    const tokens = newTokens()
    tokenize('xx 船 cake yy', 3, 9, tokens)
    expect([...tokens.hash.subarray(0, tokens.size)]).toEqual(words('船', 'cake'))
    expect([...tokens.wide.subarray(0, tokens.size)]).toEqual([1, 0])
  })

  it('keeps no more than it has room for', () => {
    expect(tokensOf('a '.repeat(MOST_TOKENS + 50))).toHaveLength(MOST_TOKENS)
    expect(tokensOf('船'.repeat(MOST_TOKENS + 50))).toHaveLength(MOST_TOKENS)
  })

  it('is the same whatever the spacing', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 30 }), (list) => {
        expect(tokensOf(list.join(' '))).toEqual(words(...list))
        expect(tokensOf(list.join(' \n\t '))).toEqual(words(...list))
      }),
    )
  })

  it('takes no punctuation of Chinese for letters', () => {
    expect(tokensOf('。')).toEqual([])
    expect(tokensOf('plum、cake')).toEqual(words('plum', 'cake'))
  })

  it('takes a Cyrillic capital for its small letter', () => {
    expect(tokensOf('Привет ПРИВЕТ')).toEqual(words('привет', 'привет'))
  })
})
