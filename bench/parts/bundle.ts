/** What has to be loaded: the middleware alone, and the whole Worker as wrangler bundles it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { budget, type Budget } from '../budget.ts'
import { round } from '../stats.ts'

const root = join(import.meta.dirname, '../..')
const KIB = 1024
const kib = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length / KIB

export async function bundlePart(): Promise<Budget[]> {
  return [await middleware(), await worker()]
}

async function middleware(): Promise<Budget> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'src/middleware.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['hono', 'hono/*', 'cloudflare:*'],
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const [output] = Object.values(metafile.outputs)
  const heaviest = Object.entries(output.inputs)
    .sort(([, one], [, other]) => other.bytesInOutput - one.bytesInOutput)
    .slice(0, 4)
    .map(
      ([file, { bytesInOutput }]) =>
        `${file.replace(/^.*node_modules\//, '')} ${round(bytesInOutput / KIB, 1)}`,
    )
  return budget('bundle, the middleware alone, gzipped', 'KiB', 40, kib(outputFiles[0].contents), {
    note: `minified ${round(outputFiles[0].contents.length / KIB, 1)} KiB; heaviest: ${heaviest.join(', ')}`,
  })
}

async function worker(): Promise<Budget> {
  const directory = mkdtempSync(join(tmpdir(), 'stillwatch-bench-worker-'))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--outdir', directory],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
      timeout: 120_000,
    },
  )
  const files = readdirSync(directory).filter((file) => !/\.map$|\.md$/.test(file))
  const size = files.reduce((sum, file) => sum + kib(readFileSync(join(directory, file))), 0)
  rmSync(directory, { recursive: true, force: true })
  return budget(
    'bundle, the whole Worker with dashboard, gzipped',
    'KiB',
    300,
    status === 0 && files.length > 0 ? size : Number.NaN,
    {
      note:
        status === 0
          ? `${files.join(', ')}, not minified; wrangler says ${/gzip: [\d.]+ KiB/.exec(stdout)?.[0] ?? 'nothing'}`
          : `wrangler failed: ${stderr.slice(-300)}`,
    },
  )
}
