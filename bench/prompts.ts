/** Requests to send: synthetic prompts of a given size, some from a template, some free. All text is made here. */

const WORDS =
  `the of and a to in is that for it with as on be at by this from or an are was which one have not but you all can more if will
about when time then them some there would make like into them other than its over such our new used work first may these most
system value number order point part state model result answer question example reason table data user change list group
between question service message request account server store page counter signal stream window market price garden river
weather recipe kitchen travel city music colour history language paper school student teacher patient doctor treatment energy
water light field machine engine bridge building design project budget contract customer product support release version
function variable string array object method class error test value loop index query field column record cache memory thread
please explain describe write compare summarise list give show find check translate improve consider suggest plan review`
    .split(/\s+/)
    .filter((word) => word !== '')

/** Repeatable pseudo-random numbers in [0, 1). */
export function random(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Running text of `length` characters. */
export function prose(next: () => number, length: number): string {
  let text = ''
  let sentence = 0
  while (text.length < length) {
    const word = WORDS[Math.floor(next() ** 1.6 * WORDS.length)]
    text += sentence === 0 ? word[0].toUpperCase() + word.slice(1) : word
    sentence++
    if (sentence > 6 && next() < 0.12) {
      text += next() < 0.2 ? '?\n' : '. '
      sentence = 0
    } else text += next() < 0.06 ? ', ' : ' '
  }
  return text.slice(0, length)
}

const TEMPLATES = Array.from({ length: 12 }, (_, i) => {
  const next = random(9000 + i)
  return [prose(next, 420), prose(next, 260)] as const
})

/** The body of one OpenAI chat completion with a prompt of `bytes` bytes. Every third one fills a template. */
export function chatBody(seed: number, bytes: number, stream = false): string {
  const next = random(seed)
  const [head, tail] = TEMPLATES[Math.floor(next() * TEMPLATES.length)]
  const content =
    seed % 3 === 0 && bytes > 1000
      ? `${head}\n${prose(next, bytes - head.length - tail.length - 2)}\n${tail}`
      : prose(next, bytes)
  return JSON.stringify({
    model: 'gpt-bench',
    messages: [
      { role: 'system', content: 'You are a helpful assistant of a shop. Be short.' },
      { role: 'user', content },
    ],
    temperature: 0.7,
    max_tokens: 512,
    ...(stream && { stream: true, stream_options: { include_usage: true } }),
  })
}
