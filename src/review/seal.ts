/** Signs what leaves the desk as a proof: checkpoints of the log, and receipts. HMAC-SHA-256 under the secret, in hex. */
import { canonical } from './audit.ts'

const encoder = new TextEncoder()

export async function seal(secret: string, purpose: string, value: unknown): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const bytes = encoder.encode(`stillwatch/${purpose}\n${canonical(value)}`)
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes))
  return Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
