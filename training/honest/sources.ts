// Every source of the honest corpus.
import type { Source } from './source.ts'
import { CHATTERS } from './people/chatters.ts'

export const SOURCES: readonly Source[] = [...CHATTERS]
