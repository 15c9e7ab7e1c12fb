// Every source of the honest corpus.
import type { Source } from './source.ts'
import { CHATTERS } from './people/chatters.ts'
import { EXPERTS } from './people/experts.ts'
import { MAKERS } from './people/makers.ts'
import { SPEAKERS } from './people/languages.ts'
import { POWER_USERS } from './people/power-users.ts'
import { STUDENTS } from './people/students.ts'
import { CODERS } from './people/coders.ts'
import { WRITERS } from './people/writers.ts'
import { HOBBYISTS } from './people/hobbyists.ts'
import { SHORT_TALKERS } from './people/short-talkers.ts'
import { CHINESE } from './people/chinese.ts'
import { EUROPEANS } from './people/european.ts'
import { SOUTHERN_EASTERN } from './people/southern-eastern.ts'
import { FARTHER } from './people/farther.ts'
import { LATIN_SCRIPT } from './people/latin-script.ts'
import { PROMPT_LIBRARIES } from './people/prompt-libraries.ts'
import { LONG_PASTERS } from './people/long-pastes.ts'
import { HARD_SINGLES } from './people/hard-singles.ts'
import { ARENA_VISITORS } from './people/arena-visitors.ts'
import { ROLE_PLAYERS } from './people/role-players.ts'
import { MAKERS_OF_LISTS } from './people/makers-of-lists.ts'
import { MODEL_TESTERS } from './people/model-testers.ts'
import { PROMPT_ENGINEERS } from './people/prompt-engineers.ts'
import { CLASS_MAKERS } from './people/class-makers.ts'
import { WORLD_BUILDERS } from './people/world-builders.ts'
import { EXAM_PASTERS } from './people/exam-pasters.ts'
import { SAVED_TEMPLATES } from './people/saved-templates.ts'
import { DRILLERS } from './people/drillers.ts'
import { LONG_ORDERS } from './people/long-orders.ts'
import { WORLD_TESTERS } from './people/world-testers.ts'
import { DAY_WORKERS } from './people/day-workers.ts'
import { CLOSE_COUSINS } from './people/close-cousins.ts'
import { OFFICE } from './sources/office.ts'
import { QUERY_DESKS } from './sources/query-desks.ts'
import { TECHNICAL } from './sources/technical.ts'
import { EVERYDAY } from './sources/everyday.ts'
import { PER_CALL_SYSTEMS } from './sources/per-call-systems.ts'
import { RETRIEVAL } from './sources/retrieval.ts'
import { EXTRACTION } from './sources/extraction.ts'
import { PIPELINES } from './sources/pipelines.ts'
import { CODING } from './sources/coding.ts'
import { AGENTS } from './sources/agents.ts'
import { LEARNING } from './sources/learning.ts'
import { CHINESE as CHINESE_PRODUCTS } from './sources/chinese.ts'
import { ASIA } from './sources/asia.ts'
import { TONGUES } from './sources/tongues.ts'
import { LONG } from './sources/long.ts'
import { WORKING_SERVICES } from './sources/working-services.ts'
import { EXERCISE_MAKERS } from './sources/exercise-makers.ts'
import { RUBRIC_DESKS } from './sources/rubric-desks.ts'
import { CONTEXT_DESKS } from './sources/context-desks.ts'

export const SOURCES: readonly Source[] = [
  ...CHATTERS,
  ...EXPERTS,
  ...MAKERS,
  ...SPEAKERS,
  ...POWER_USERS,
  ...STUDENTS,
  ...CODERS,
  ...WRITERS,
  ...HOBBYISTS,
  ...SHORT_TALKERS,
  ...CHINESE,
  ...EUROPEANS,
  ...SOUTHERN_EASTERN,
  ...FARTHER,
  ...LATIN_SCRIPT,
  ...PROMPT_LIBRARIES,
  ...LONG_PASTERS,
  ...HARD_SINGLES,
  ...ARENA_VISITORS,
  ...ROLE_PLAYERS,
  ...MAKERS_OF_LISTS,
  ...MODEL_TESTERS,
  ...PROMPT_ENGINEERS,
  ...CLASS_MAKERS,
  ...WORLD_BUILDERS,
  ...EXAM_PASTERS,
  ...SAVED_TEMPLATES,
  ...DRILLERS,
  ...LONG_ORDERS,
  ...WORLD_TESTERS,
  ...DAY_WORKERS,
  ...CLOSE_COUSINS,
  ...OFFICE,
  ...TECHNICAL,
  ...QUERY_DESKS,
  ...EVERYDAY,
  ...PER_CALL_SYSTEMS,
  ...RETRIEVAL,
  ...EXTRACTION,
  ...PIPELINES,
  ...CODING,
  ...AGENTS,
  ...LEARNING,
  ...CHINESE_PRODUCTS,
  ...ASIA,
  ...TONGUES,
  ...LONG,
  ...WORKING_SERVICES,
  ...EXERCISE_MAKERS,
  ...RUBRIC_DESKS,
  ...CONTEXT_DESKS,
]
