// What a harvest is, one operator's recipe of prompts, and how its rows are drawn.
import { COMMON } from '../honest/common.ts'
import { entries, grammar, type Banks, type Expand } from '../honest/grammar.ts'
import { seeded, type Random } from '../honest/random.ts'
import { BANKS } from './banks/index.ts'
import { shuffled } from './banks/subjects.ts'

export type Language =
  | 'en'
  | 'zh'
  | 'ja'
  | 'ko'
  | 'ru'
  | 'es'
  | 'de'
  | 'fr'
  | 'ar'
  | 'pt'
  | 'vi'
  | 'tr'
  | 'hi'

/** One call of the operator's script; several turns make a conversation. */
export interface Call {
  readonly prompt: string
  readonly system?: string
  readonly followUps?: readonly string[]
}

/** What a recipe draws from. */
export interface Tools {
  readonly expand: Expand
  readonly random: Random
  /** Number of calls drawn so far: what walks a grid or a taxonomy in order needs it. */
  readonly drawn: number
}

export interface Harvest {
  /** Name of the source and of its file. */
  readonly source: string
  readonly family: string
  readonly language: Language
  /** Rows to draw at least; a conversation and a group of calls are never cut. */
  readonly rows: number
  /** The operator's system text: a frame drawn once for the whole run. */
  readonly system?: string
  /** The operator's templates; ' ⇒ ' parts the turns of a conversation. */
  readonly say?: readonly string[]
  readonly banks?: Banks
  /** Calls that belong together (both orders of a pair, an item and its evolution), sent one after the other. */
  readonly grow?: (tools: Tools) => readonly Call[]
}

/** One line of a corpus, as the builder of traffic logs reads it. */
export interface Row {
  readonly source: string
  readonly kind: 'attack'
  readonly family: string
  readonly seq: number
  readonly conversation?: string
  readonly turn?: number
  readonly system?: string
  readonly prompt: string
}

const PATIENCE = 30
const PEOPLE: Partial<Record<Language, string>> = {
  zh: '小林 | 王芳 | 李强 | 张老师 | 陈静 | 赵磊 | 小美 | 周涛 | 吴敏 | 刘洋 | 阿杰 | 孙丽',
  ja: '田中さん | 美咲 | 健太 | 佐藤さん | 遥 | 大輔 | 鈴木さん | 結衣',
  ko: '민수 | 지연 | 영호 | 수빈 | 하늘 | 준영 | 은지 | 태현',
  ru: 'Аня | Пётр | Марина | Костя | Лена | Олег | Даша | Игорь',
  vi: 'Lan | Minh | Hương | Tuấn | Ngọc | Dũng | Thảo | Khoa',
  hi: 'सीमा | अर्जुन | मीना | राहुल | कविता | इमरान | पूजा | विजय',
  pt: 'Ana | Rui | Beatriz | João | Luísa | Caio | Marta | Davi',
  tr: 'Elif | Murat | Zeynep | Can | Ayşe | Kerem | Derya | Ozan',
  ar: 'سلمى | يوسف | ليلى | عمر | هند | خالد | مريم | طارق',
}

const calls = (text: string): readonly Call[] => {
  const [prompt, ...followUps] = text.split('⇒').map((turn) => turn.trim())
  return [{ prompt, followUps }]
}

/** ① ② ③ are people of one text: the same name wherever they come. */
function withPeople(expand: Expand, random: Random, language: Language): Expand {
  const names = entries(PEOPLE[language] ?? COMMON.name)
  return (frame) => {
    const text = expand(frame)
    if (!/[①②③]/.test(text)) return text
    const [first, second, third] = shuffled(random, names)
    return text.replaceAll('①', first).replaceAll('②', second).replaceAll('③', third)
  }
}

/** The rows of a harvest: same seed, same rows. Openings repeat only when nothing new was found in 30 tries. */
export function rowsOf(harvest: Harvest, seed: number): readonly Row[] {
  const { source, family, say = [], grow } = harvest
  const random = seeded(seed, source)
  const expand = withPeople(
    grammar({ ...COMMON, ...BANKS, ...harvest.banks }, random),
    random,
    harvest.language,
  )
  const system = harvest.system === undefined ? undefined : expand(harvest.system)
  const seen = new Set<string>()
  const rows: Row[] = []
  const draw = () => (grow ? grow({ expand, random, drawn: seen.size }) : calls(expand(random.pick(say))))
  const known = (group: readonly Call[]) =>
    seen.has(`${group[0].system ?? ''}\n${group.map((call) => call.prompt).join('\n')}`)
  while (rows.length < harvest.rows) {
    let group = draw()
    for (let tries = 0; known(group) && tries < PATIENCE; tries++) group = draw()
    seen.add(`${group[0].system ?? ''}\n${group.map((call) => call.prompt).join('\n')}`)
    for (const call of group) {
      const turns = [call.prompt, ...(call.followUps ?? [])]
      const text = call.system ?? system
      const conversation = `${source}-${rows.length}`
      turns.forEach((prompt, turn) => {
        const place = turns.length > 1 ? { conversation, turn } : {}
        const head = text === undefined ? {} : { system: text }
        rows.push({
          source,
          kind: 'attack',
          family,
          seq: rows.length,
          ...place,
          ...head,
          prompt: prompt.trim(),
        })
      })
    }
  }
  return rows
}
