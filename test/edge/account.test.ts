/** Who is calling: which credential counts, what is kept of it, and whom a header is believed. */
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { credentialOf, identifier, prefixOf, sameText } from '../../src/account.ts'
import { readSettings, type Settings } from '../../src/settings.ts'

const SECRET = 'a secret for tests only, 32 characters and more'
const BEFORE = 'the secret before it, 32 characters and more, too'
const TRUST = 'what trusted callers send'
const KEY = 'sk-live-1234567890'

const hmac = (text: string, secret = SECRET) =>
  createHmac('sha256', secret).update(text).digest('hex').slice(0, 32)
const request = (headers: Record<string, string> = {}, query = '') =>
  new Request(`https://api.example.com/v1/chat/completions${query}`, { method: 'POST', headers })
const identifierOf = (settings: Partial<Settings> = {}) =>
  identifier(readSettings({}, { secret: SECRET, ...settings }))

describe('the credential', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a bearer token', { authorization: `Bearer ${KEY}` }, ''],
    ['a bearer token in any case', { authorization: `bEARER ${KEY}` }, ''],
    ["Anthropic's header", { 'x-api-key': KEY }, ''],
    ["Google's header", { 'x-goog-api-key': KEY }, ''],
    ["Azure's header", { 'api-key': KEY }, ''],
    ['the query', {}, `?alt=sse&key=${KEY}`],
    ['the query, encoded', {}, `?key=${KEY.replaceAll('-', '%2D')}`],
    ['a key beside another scheme', { authorization: 'Basic dTpw', 'x-api-key': KEY }, ''],
  ])('is %s', (_what, headers, query) => {
    expect(credentialOf(request(headers, query))).toBe(KEY)
  })

  it.each<[string, Record<string, string>, string]>([
    ['nothing', {}, ''],
    ['an empty header', { 'x-api-key': '' }, ''],
    ['an empty bearer', { authorization: 'Bearer ' }, ''],
    ['another scheme', { authorization: 'Basic dTpw' }, ''],
    ['an empty query', {}, '?key='],
    ['a query of another name', {}, `?monkey=${KEY}`],
  ])('is none where there is %s', async (_what, headers, query) => {
    expect(credentialOf(request(headers, query))).toBeNull()
    expect(await identifierOf().identify(request(headers, query))).toBeNull()
  })
})

/** Ways round a block: each would name nobody, or somebody else, while the upstream takes the key. */
describe('a key cannot be hidden', () => {
  it('behind a second space: RFC 9110 allows it, servers that split at white space take it', () => {
    expect(credentialOf(request({ authorization: `Bearer  ${KEY}` }))).toBe(KEY)
  })
  it('behind an empty x-api-key', () => {
    expect(credentialOf(request({ 'x-api-key': '', 'x-goog-api-key': KEY }))).toBe(KEY)
  })
  it("behind a bearer that Anthropic's API does not look at", () => {
    const path = 'https://api.example.com/v1/messages'
    const one = new Request(path, { headers: { authorization: 'Bearer made-up', 'x-api-key': KEY } })
    expect(credentialOf(one)).toBe(KEY)
  })
  it("behind an x-api-key that Gemini's API does not look at", () => {
    const path = 'https://api.example.com/v1beta/models/gemini-x:generateContent'
    const one = new Request(path, { headers: { 'x-api-key': 'made-up', 'x-goog-api-key': KEY } })
    expect(credentialOf(one)).toBe(KEY)
  })
})

describe('the account', () => {
  it('is the same however the key is sent, and an HMAC of it', async () => {
    const { identify } = identifierOf()
    const expected = hmac(`key:${KEY}`)
    for (const one of [
      request({ authorization: `Bearer ${KEY}` }),
      request({ 'x-api-key': KEY }),
      request({ 'x-goog-api-key': KEY }),
      request({ 'api-key': KEY }),
      request({}, `?key=${KEY}`),
    ])
      expect((await identify(one))?.account).toBe(expected)
    expect(expected).toMatch(/^[0-9a-f]{32}$/)
    expect(await identifierOf({ secret: BEFORE }).identify(request({ 'x-api-key': KEY }))).toMatchObject({
      account: hmac(`key:${KEY}`, BEFORE),
    })
  })

  it('shows the key nowhere', async () => {
    const { identify } = identifierOf({ previousSecret: BEFORE })
    const caller = await identify(request({ authorization: `Bearer ${KEY}` }, `?key=${KEY}`))
    expect(JSON.stringify(caller)).not.toContain(KEY.slice(3))
    expect(JSON.stringify(caller)).not.toContain(SECRET)
  })

  it('is known at once when it was seen before', async () => {
    const { identify } = identifierOf({ previousSecret: BEFORE })
    const first = identify(request({ 'x-api-key': KEY }))
    expect(first).toBeInstanceOf(Promise)
    const second = identify(request({ 'x-api-key': KEY, 'user-agent': 'other' }))
    expect(second).toBeInstanceOf(Promise)
    const [one] = await Promise.all([first, second])
    const third = identify(request({ 'x-api-key': KEY }))
    expect(third).not.toBeInstanceOf(Promise)
    expect(third).toEqual(one)
  })

  it('of 10,001 credentials is still right for the first', async () => {
    const { identify } = identifierOf()
    for (let i = 0; i <= 10_000; i++) await identify(request({ 'x-api-key': `${i}` }))
    expect(identify(request({ 'x-api-key': '0' }))).toBeInstanceOf(Promise)
    expect(await identify(request({ 'x-api-key': '0' }))).toMatchObject({ account: hmac('key:0') })
    expect(identify(request({ 'x-api-key': '10000' }))).toMatchObject({ account: hmac('key:10000') })
  })

  it('has the id of before while there is a secret of before', async () => {
    const { identify } = identifierOf({ previousSecret: BEFORE })
    for (let i = 0; i < 2; i++) {
      expect(await identify(request({ 'x-api-key': KEY }))).toMatchObject({
        account: hmac(`key:${KEY}`),
        previousAccount: hmac(`key:${KEY}`, BEFORE),
      })
    }
    const without = await identifierOf().identify(request({ 'x-api-key': KEY }))
    expect(without?.previousAccount).toBeUndefined()
  })

  it('is what the key generator says, and never meets a key of that name', async () => {
    const { identify } = identifierOf()
    const generated = await identify(request({ 'x-api-key': KEY }), 'user-7')
    expect(generated?.account).toBe(hmac('given:user-7'))
    expect((await identify(request(), 'user-7'))?.account).toBe(hmac('given:user-7'))
    expect((await identify(request({ 'x-api-key': 'user-7' })))?.account).not.toBe(generated?.account)
    expect((await identify(request({ 'x-api-key': 'given:user-7' })))?.account).not.toBe(generated?.account)
  })
})

describe('the headers of trusted callers', () => {
  const { identify } = identifierOf({
    accountHeader: 'X-Account',
    orgHeader: 'x-org',
    trustedSecret: TRUST,
    previousSecret: BEFORE,
  })
  const named = { 'x-api-key': KEY, 'x-account': 'acme', 'x-org': 'card-1' }

  it('count with the right secret', async () => {
    for (let i = 0; i < 2; i++) {
      expect(await identify(request({ ...named, 'x-stillwatch-trust': TRUST }))).toMatchObject({
        account: hmac('header:acme'),
        previousAccount: hmac('header:acme', BEFORE),
        org: hmac('org:card-1').slice(0, 16),
      })
    }
    // an organisation seen before is not taken for another's
    expect(
      await identify(request({ ...named, 'x-org': 'card-2', 'x-stillwatch-trust': TRUST })),
    ).toMatchObject({ org: hmac('org:card-2').slice(0, 16) })
  })

  it.each([undefined, '', 'wrong', TRUST.slice(0, -1), `${TRUST}x`, TRUST.toUpperCase()])(
    'do not with: %s',
    async (trust) => {
      const headers = trust === undefined ? named : { ...named, 'x-stillwatch-trust': trust }
      const caller = await identify(request(headers))
      expect(caller).toMatchObject({ account: hmac(`key:${KEY}`) })
      expect(caller?.org).toBeUndefined()
      const { 'x-api-key': _, ...keyless } = headers
      expect(await identify(request(keyless))).toBeNull()
    },
  )

  it('leave the key where they name no account', async () => {
    expect(await identify(request({ 'x-api-key': KEY, 'x-stillwatch-trust': TRUST }))).toMatchObject({
      account: hmac(`key:${KEY}`),
    })
  })

  it('do not count where no secret is set, whatever is sent', async () => {
    const open = identifier({
      ...readSettings({}, { secret: SECRET }),
      accountHeader: 'x-account',
      orgHeader: 'x-org',
    })
    for (const trust of ['', 'undefined', 'x'])
      expect(await open.identify(request({ ...named, 'x-stillwatch-trust': trust }))).toMatchObject({
        account: hmac(`key:${KEY}`),
      })
  })
})

describe('coarse facts', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['1.2.3.4', '1.2.3.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:DB8:1:2::6', '2001:db8:1::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['2001::1', '2001:0:0::/48'],
    ['::1', '0:0:0::/48'],
    [null, undefined],
    ['', undefined],
    ['unknown', undefined],
  ])('of %s keep %s', (address, prefix) => {
    expect(prefixOf(address)).toBe(prefix)
  })

  it('are of the network and the program', async () => {
    const one = request({
      'x-api-key': KEY,
      'cf-connecting-ip': '203.0.113.77',
      'user-agent': 'a'.repeat(1000),
    })
    Object.assign(one, { cf: { asn: 64496, country: 'NZ', botManagement: { ja4: 't13d' } } })
    expect(await identifierOf().identify(one)).toEqual({
      account: hmac(`key:${KEY}`),
      ipPrefix: '203.0.113.0/24',
      asn: 64496,
      country: 'NZ',
      ja4: 't13d',
      userAgent: 'a'.repeat(256),
    })
  })
})

describe('sameText', () => {
  it('is equality', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => sameText(a, b) === (a === b)))
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (a) => sameText(a, a)))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (a) => !sameText(a, `${a}\0`) && !sameText(`${a}x`, a)),
    )
  })
})

describe('JWTs', () => {
  const ISSUER = 'https://issuer.example'
  let server: Server
  let jwks: string
  let asked = 0
  let own: CryptoKeyPair
  let foreign: CryptoKeyPair
  const later = Math.floor(Date.now() / 1000) + 3600

  const encode = (what: unknown) => Buffer.from(JSON.stringify(what)).toString('base64url')
  async function tokenOf(claims: object, { privateKey }: CryptoKeyPair = own, header: object = {}) {
    const signed = `${encode({ alg: 'ES256', typ: 'JWT', kid: 'one', ...header })}.${encode(claims)}`
    const signature = await crypto.subtle.sign(
      { name: 'ECDSA', hash: 'SHA-256' },
      privateKey,
      new TextEncoder().encode(signed),
    )
    return `${signed}.${Buffer.from(signature).toString('base64url')}`
  }
  const newKeys = async () =>
    (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
      'verify',
    ])) as CryptoKeyPair
  const claims = { sub: 'user-7', iss: ISSUER, aud: 'api', exp: later, tenant: 42 }
  const accountOf = async (token: string, settings: Partial<Settings> = {}) =>
    (
      await identifierOf({ jwtJwks: jwks, jwtIssuer: ISSUER, jwtAudience: 'api', ...settings }).identify(
        request({ authorization: `Bearer ${token}` }),
      )
    )?.account

  beforeAll(async () => {
    own = await newKeys()
    foreign = await newKeys()
    const key = { ...(await crypto.subtle.exportKey('jwk', own.publicKey)), kid: 'one', alg: 'ES256' }
    server = createServer((req, res) => {
      asked++
      if (req.url === '/hang') return
      res.writeHead(req.url === '/jwks' ? 200 : 500, { 'content-type': 'application/json' })
      res.end(JSON.stringify({ keys: [key] }))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    jwks = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('name the account by their claim, whichever token it is in', async () => {
    expect(await accountOf(await tokenOf(claims))).toBe(hmac('jwt:user-7'))
    expect(await accountOf(await tokenOf({ ...claims, exp: later + 60 }))).toBe(hmac('jwt:user-7'))
    expect(await accountOf(await tokenOf({ ...claims, aud: ['other', 'api'] }))).toBe(hmac('jwt:user-7'))
    expect(await accountOf(await tokenOf(claims), { jwtClaim: 'tenant' })).toBe(hmac('jwt:42'))
  })

  it('do not where they are forged, expired or not for us', async () => {
    const good = await tokenOf(claims)
    const [head, , signature] = good.split('.')
    for (const bad of [
      await tokenOf(claims, foreign),
      await tokenOf(claims, own, { kid: 'two' }),
      `${head}.${encode({ ...claims, sub: 'victim' })}.${signature}`,
      `${encode({ alg: 'none', typ: 'JWT', kid: 'one' })}.${encode(claims)}.`,
      `${encode({ alg: 'HS256', typ: 'JWT', kid: 'one' })}.${encode(claims)}.${signature}`,
      await tokenOf({ ...claims, exp: later - 7200 }),
      await tokenOf({ ...claims, iss: 'https://other.example' }),
      await tokenOf({ ...claims, aud: 'other' }),
      await tokenOf({ ...claims, sub: '' }),
      await tokenOf({ ...claims, sub: { name: 'user-7' } }),
      'a.b.c',
    ])
      expect(await accountOf(bad)).toBe(hmac(`key:${bad}`))
    expect(await accountOf(KEY)).toBe(hmac(`key:${KEY}`))
  })

  it('are keys like others where no key set can be had', async () => {
    const token = await tokenOf(claims)
    expect(await accountOf(token, { jwtJwks: jwks.replace('/jwks', '/broken') })).toBe(hmac(`key:${token}`))
    expect(await accountOf(token, { jwtJwks: 'http://127.0.0.1:1/' })).toBe(hmac(`key:${token}`))
  })

  it('need the key set once', async () => {
    const { identify } = identifierOf({ jwtJwks: jwks, jwtIssuer: ISSUER, jwtAudience: 'api' })
    const before = asked
    for (let i = 0; i < 5; i++)
      await identify(request({ authorization: `Bearer ${await tokenOf({ ...claims, n: i })}` }))
    expect(asked - before).toBe(1)
  })
})
