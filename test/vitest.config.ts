/** Two projects: pure code in node; what touches bindings, streams or Durable Objects in workerd. */
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** A busy machine is no failure. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    globalSetup: 'test/redis-setup.ts',
    projects: [
      {
        test: {
          name: 'node',
          root: '.',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.workerd.test.ts'],
          ...patience,
        },
      },
      {
        plugins: [
          cloudflareTest({
            main: 'test/stores/worker.ts',
            miniflare: {
              compatibilityDate: '2026-10-01',
              durableObjects: { ACCOUNT_PAGES: { className: 'AccountPages', useSQLite: true } },
            },
          }),
        ],
        test: {
          name: 'workerd',
          root: '.',
          include: ['test/**/*.workerd.test.ts'],
          exclude: ['test/review/**', 'test/dashboard/**', 'test/linking/**'],
          ...patience,
        },
      },
      {
        plugins: [
          cloudflareTest({
            main: 'test/linking/worker.ts',
            miniflare: {
              compatibilityDate: '2026-10-01',
              durableObjects: { LINKER: { className: 'StandInLinkerObject', useSQLite: true } },
            },
          }),
        ],
        test: {
          name: 'linking',
          root: '.',
          include: ['test/linking/**/*.workerd.test.ts'],
          ...patience,
        },
      },
      {
        plugins: [
          cloudflareTest({
            main: 'test/review/worker.ts',
            miniflare: {
              compatibilityDate: '2026-10-01',
              durableObjects: {
                ACCOUNT_PAGES: { className: 'AccountPages', useSQLite: true },
                REVIEW_DESK: { className: 'ReviewDeskObject', useSQLite: true },
                CAUTIOUS_DESK: { className: 'CautiousDeskObject', useSQLite: true },
                LINKER: { className: 'LinkerObject', useSQLite: true },
              },
              kvNamespaces: ['STANDINGS'],
              bindings: { STILLWATCH_SECRET: '0123456789abcdef0123456789abcdef' },
            },
          }),
        ],
        test: {
          name: 'review',
          root: '.',
          include: ['test/review/**/*.workerd.test.ts', 'test/dashboard/**/*.workerd.test.ts'],
          ...patience,
        },
      },
    ],
  },
})
