// Every source of the honest corpus.
import type { Source } from './source.ts'
import { CHATTERS } from './people/chatters.ts'
import { EXPERTS } from './people/experts.ts'
import { MAKERS } from './people/makers.ts'
import { SPEAKERS } from './people/languages.ts'

export const SOURCES: readonly Source[] = [...CHATTERS, ...EXPERTS, ...MAKERS, ...SPEAKERS]
