// More bare items in Chinese and other languages: contests, dilemmas, trades, trivia, drills.
import { CHINESE } from '../banks/chinese.ts'
import { TONGUES } from '../banks/tongues.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const zh = recipe('zh', {
  ...CHINESE,
  era: '秦 | 汉 | 唐 | 宋 | 元 | 明 | 清 | 近',
  thing: '科举制度 | 瓷器 | 运河 | 书院 | 茶马贸易 | 城墙 | 戏曲 | 历法 | 农具 | 驿站 | 钱币 | 医术',
  sign: '发热伴颈强直 | 无痛性黄疸 | 晨起双手僵硬 | 多饮多尿 | 活动后气促 | 突发胸痛 | 单侧小腿肿痛 | 心悸消瘦',
  case: '①把房屋口头许诺卖给②，签约前又卖给了③ | ①借用②的汽车，转借给无证的③，造成追尾 | 网店把价格“1999元”误标为“199元”，①一口气下了§2-90单 | ①在§zhCity一家超市滑倒，警示牌早已倒地 | ①立了两份内容不同的遗嘱，后一份只有一名见证人 | ①离职后到竞争对手处上班，原公司要求赔偿§2-80万元',
})
const [es, de, fr, ru, ja, ko] = (['es', 'de', 'fr', 'ru', 'ja', 'ko'] as const).map((language) =>
  recipe(language, TONGUES[language]),
)

export const TONGUES_BARE: readonly Harvest[] = [
  zh('zh_bare_contest_latex', 'math_requery', 260, [
    String.raw`设正实数 $a,b,c$ 满足 $‹a+b+c|ab+bc+ca|abc›=§1-12$，求 $‹a^2+b^2+c^2|\frac{a}{b}+\frac{b}{c}+\frac{c}{a}|(a+1)(b+1)(c+1)›$ 的‹最小值|取值范围›。`,
    String.raw`求所有正整数 $n\le §100-2000$，使得 $n^2+§1-30$ 能被 $§5-60$ 整除。`,
    String.raw`在锐角三角形 $ABC$ 中，$H$ 为垂心，$AB=§5-20$，$AC=§6-21$，且 $\angle A=‹45|60|75›^\circ$，求 $‹AH|BH|OH›$。`,
    String.raw`从集合 $\{1,2,\dots,§8-40\}$ 中任取 $§2-5$ 个数，‹其和为 $§3-9$ 的倍数|任意两数之差不小于 $2$|恰有两个质数›的取法有多少种？`,
    String.raw`数列 $\{a_n\}$ 满足 $a_1=§1-9$，$a_{n+1}=\frac{§1-5a_n+§1-9}{a_n+§1-9}$，‹求通项|判断其单调性|求极限›。`,
    '§2-9支球队进行单循环赛，胜得3分，平得1分。证明或否定：‹存在三支球队总分相同|冠军至少得§5-12分|总分不可能为§30-90›。',
  ]),
  zh('zh_bare_history_items', 'science_requery', 240, [
    '§era代的§thing有何特点？与~era代相比有什么变化？',
    '简述§thing的‹起源|传播路线|社会影响|衰落原因›（§2-12分）。',
    '判断正误并说明理由：§thing最早出现在§era代。',
    '材料一：§zhFact 材料二：~zhFact 结合所学，说明§era代§thing与§zhConcept的关系。',
  ]),
  zh('zh_bare_cases_law_clinic', 'reason_requery', 260, [
    '§case。‹合同是否成立？|谁应承担责任？|可以主张哪些权利？|请分析。›',
    '患者‹男|女›，§3-85岁，§sign§2-20天，血糖§3-30 mmol/L，血红蛋白§60-170 g/L。‹最可能的诊断是什么|下一步应做什么检查|列出三种鉴别诊断›？',
    '患者‹男|女›，§3-85岁，因“§sign”就诊。首选的处理是（　　）\nA. ‹观察|抗生素›\nB. ‹手术|影像学检查›\nC. ‹腰穿|激素›\nD. ‹转上级医院|对症处理›',
  ]),
  zh('zh_bare_reasoning_games', 'reason_requery', 240, [
    '①、②、③三人中一人说真话、两人说假话。①说：“②‹拿了钥匙|会游泳›。”②说：“‹不是我|③在说谎›。”③说：“①‹没拿|在说谎›。”问谁说了真话？',
    '有§3-12枚外观相同的硬币，其中一枚‹较轻|较重|重量不同›，用天平最少称几次能找出？',
    '按规律填数：§1-9，§10-19，§20-39，§40-79，（　）。',
    '成语接龙，从“‹一心一意|山清水秀|天长地久|马到成功|画龙点睛›”开始接§3-10个。',
    '“所有§zhJob都‹喜欢喝茶|会骑车›，有些‹会骑车|喜欢喝茶›的人住在§zhCity”，能否推出“有些§zhJob住在§zhCity”？',
    '把“‹春眠不觉晓|床前明月光|大漠孤烟直|小桥流水人家›”改写成‹一条短信|英文|新闻标题|法律条文|菜谱›，并说明与§zhConcept有无关系。',
  ]),
  zh('zh_wrapped_two_lines', 'wrapped_requery', 240, ['提问者：‹§zhTask|§zhMath|§zhCode›\n解答者：']),
  es('es_cuentas_y_olimpiada', 'math_requery', 240, [
    '§m',
    '§m ‹Justifica la respuesta.|Da el resultado en fracción.|Muestra el procedimiento.›',
    String.raw`Halla todos los enteros $n\le §50-900$ tales que $n^2+§1-30$ es múltiplo de $§5-40$.`,
  ]),
  de('de_fachfragen_kurz', 'science_requery', 220, [
    'Was ist der Zusammenhang zwischen §c und ~c? (§2-12 Punkte)',
    'Richtig oder falsch, und weshalb? „§f“',
    'Erläutern Sie §c an §2-4 Beispielen aus der Praxis (Beruf: §j).',
    'Welche Aussage trifft für §c zu?\na) §f\nb) ~f\nc) ~f\nd) keine und warum',
  ]),
  fr('fr_exercices_nus', 'math_requery', 220, [
    '§m',
    'Exercice §1-40. §m',
    String.raw`Déterminer les entiers $n\le §50-900$ pour lesquels $n^2+§1-30$ est un multiple de $§5-40$.`,
  ]),
  ru('ru_olimpiada_i_logika', 'reason_requery', 220, [
    'Среди §3-15 монет одна фальшивая (‹легче|тяжелее|неизвестно, легче или тяжелее›). За сколько взвешиваний её можно найти?',
    '① говорит: «② ‹лжёт|не скажет правды|знает виновника›». ② говорит: «‹Это не я|③ лжёт›». ③ молчит. Известно, что правду сказал ровно один. Кто виноват?',
    String.raw`Найдите все целые $n\le §50-900$, при которых $n^2+§1-30$ делится на $§5-40$.`,
    'Продолжите ряд: §1-9, §10-19, §20-39, §40-79, …',
    'Следует ли из утверждения «§f», что §c важнее, чем ~c?',
  ]),
  ja('ja_ippatsu_mondai', 'science_requery', 220, [
    '§cと~cの関係を§40-200字で述べよ。',
    '次の記述のうち§cに当てはまるものを選べ。\nア §f\nイ ~f\nウ ~f\nエ どれでもない',
    '正誤を判定し、理由を書け:「§f」',
    '§c(§2-10点) 用語の定義と具体例を一つ。§jの仕事に関連づけること。',
  ]),
  ko('ko_yeokhal_daehwa', 'roleplay_requery', 220, [
    '당신은 §j입니다. 손님이 묻습니다: "‹§c이(가) 뭐예요?|오늘 왜 이렇게 바빠요?|이 일을 시작한 이유가 뭔가요?|§c 때문에 걱정이에요.›" ‹정중하게|사투리로|짧게|농담을 섞어› 대답하세요.',
    '조선 시대 ‹관리|상인|화가|의원›이(가) 되어 §c에 대해 ‹일기를|상소문을|편지를|시를› 쓰세요. (§100-600자)',
    '§j와(과) ~j이(가) §c을(를) 두고 다투는 장면을 ‹희곡|라디오극|만화 대본›으로 쓰세요.',
  ]),
]
