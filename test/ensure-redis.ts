/** Sees to it that the tests have a real Redis: one that is named, one that is installed, or one that can be installed. */

export interface Machine {
  /** Runs a command to its end; false where it is missing or fails. */
  run(command: string, args: readonly string[]): boolean
  /** Whether packages may be installed. */
  readonly root: boolean
  say(line: string): void
}

/** Null when there is a Redis; else one line that says what to do. */
export function ensureRedis(
  env: Readonly<Record<string, string | undefined>>,
  machine: Machine,
): string | null {
  if (env.REDIS_URL) return null
  const installed = () => machine.run('redis-server', ['--version'])
  if (installed()) return null
  const missing =
    'The tests need Redis: install it (Debian: apt-get install redis-server; macOS: brew install redis), or set REDIS_URL=redis://host:port.'
  if (!machine.root || !machine.run('apt-get', ['--version'])) return missing
  machine.say("redis-server is missing: installing Debian's package (set REDIS_URL to use another one)")
  const options = ['-q', '-y', '--no-install-recommends']
  machine.run('apt-get', ['-q', 'update'])
  return machine.run('env', [
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'install',
    ...options,
    'redis-server',
  ]) && installed()
    ? null
    : missing
}
