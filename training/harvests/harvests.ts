// Every source of the harvesting corpus.
import { AGENTS } from './families/agents.ts'
import { API_INVENTIONS } from './families/api-inventions.ts'
import { CODE_SYNTHESIS } from './families/code-synthesis.ts'
import { EVOLUTION } from './families/evolution.ts'
import { GENERATION } from './families/generation.ts'
import { GRADING } from './families/grading.ts'
import { HARNESSES } from './families/harnesses.ts'
import { RAW_ITEMS } from './families/raw-items.ts'
import { RETELLING } from './families/retelling.ts'
import { ROLE_PAIRS } from './families/role-pairs.ts'
import { LONG_THOUGHT } from './families/long-thought.ts'
import { QUESTION_SETS } from './families/question-sets.ts'
import { VERDICTS } from './families/verdicts.ts'
import { CARD_SETS } from './families/cards.ts'
import { SELF_CHATS } from './families/self-chats.ts'
import { SHELVES } from './families/shelves.ts'
import { TEMPERS } from './families/tempers.ts'
import { WORKSHOP } from './families/workshop.ts'
import { MORE_CHINESE } from './families/chinese-more.ts'
import { MORE_TONGUES } from './families/tongues-more.ts'
import { REASONING } from './families/reasoning.ts'
import { REQUERY } from './families/requery.ts'
import { CHINESE_HARVESTS } from './families/chinese.ts'
import { LANGUAGE_HARVESTS } from './families/languages.ts'
import { TEXTS } from './families/texts.ts'
import { AGENTS_THIRD } from './families/agents-third.ts'
import { CHINESE_THIRD } from './families/chinese-third.ts'
import { TONGUES_NEW } from './families/tongues-new.ts'
import { TONGUES_THIRD } from './families/tongues-third.ts'
import { BARE_PLAY } from './families/bare-play.ts'
import { BARE_TRADES } from './families/bare-trades.ts'
import { ODD_HANDS } from './families/odd-hands.ts'
import { TONGUES_BARE } from './families/tongues-bare.ts'
import { MAKERS } from './families/makers.ts'
import { THOUGHT_THIRD } from './families/thought-third.ts'
import { BARE_CODE_ITEMS } from './families/bare-code-items.ts'
import { BARE_EVERYDAY } from './families/bare-everyday.ts'
import { BARE_STUDIES } from './families/bare-studies.ts'
import { FEW_SHOT } from './families/few-shot.ts'
import { DOCUMENTS_OUT } from './families/documents-out.ts'
import { REWRITTEN_QUESTIONS } from './families/rewritten-questions.ts'
import { PLAIN_ITEMS } from './families/plain-items.ts'
import { BARE_SETS } from './families/bare-sets.ts'
import { FACTORY_LINES } from './families/factory-lines.ts'
import { TONGUES_FOURTH } from './families/tongues-fourth.ts'
import type { Harvest } from './harvest.ts'

export const HARVESTS: readonly Harvest[] = [
  ...GENERATION,
  ...EVOLUTION,
  ...REQUERY,
  ...REASONING,
  ...GRADING,
  ...AGENTS,
  ...CODE_SYNTHESIS,
  ...TEXTS,
  ...HARNESSES,
  ...API_INVENTIONS,
  ...RETELLING,
  ...RAW_ITEMS,
  ...ROLE_PAIRS,
  ...VERDICTS,
  ...LONG_THOUGHT,
  ...QUESTION_SETS,
  ...SELF_CHATS,
  ...CARD_SETS,
  ...SHELVES,
  ...WORKSHOP,
  ...TEMPERS,
  ...CHINESE_HARVESTS,
  ...LANGUAGE_HARVESTS,
  ...MORE_CHINESE,
  ...MORE_TONGUES,
  ...BARE_EVERYDAY,
  ...BARE_STUDIES,
  ...BARE_CODE_ITEMS,
  ...AGENTS_THIRD,
  ...THOUGHT_THIRD,
  ...MAKERS,
  ...CHINESE_THIRD,
  ...TONGUES_THIRD,
  ...TONGUES_NEW,
  ...BARE_TRADES,
  ...BARE_PLAY,
  ...ODD_HANDS,
  ...TONGUES_BARE,
  ...FEW_SHOT,
  ...DOCUMENTS_OUT,
  ...REWRITTEN_QUESTIONS,
  ...PLAIN_ITEMS,
  ...BARE_SETS,
  ...FACTORY_LINES,
  ...TONGUES_FOURTH,
]
