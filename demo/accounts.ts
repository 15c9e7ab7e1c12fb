/** The accounts behind the actors' keys, as the dashboard shows them: the demo knows the secret, so it can tell. */
import { identifier } from '../src/account.ts'
import { readSettings } from '../src/settings.ts'
import type { Actor } from './traffic/actors.ts'

/** Actors' names by account. */
export async function accountsOf(
  actors: readonly Pick<Actor, 'name' | 'key'>[],
  secret: string,
): Promise<Map<string, string>> {
  const { identify } = identifier(readSettings({ STILLWATCH_SECRET: secret }))
  const names = new Map<string, string>()
  for (const { name, key } of actors) {
    const request = new Request('http://edge/', { headers: { authorization: `Bearer ${key}` } })
    const caller = await identify(request)
    if (caller) names.set(caller.account, name)
  }
  return names
}
