// A short seed in, a long document out: textbooks, manuals, reports, minutes, records, threads, talks of experts.
import { CHINESE } from '../banks/chinese.ts'
import { toolLine, tool } from '../banks/code.ts'
import { endpoints } from '../banks/services.ts'
import { NEW_TONGUES } from '../banks/tongues-new.ts'
import { TONGUES } from '../banks/tongues.ts'
import { WIDE } from '../banks/wide.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  ...WIDE,
  reader:
    'schoolchildren of §8-15 | bright undergraduates | a §job in training | people who only know the word | specialists in ~field | grandparents | a jury of laymen | a curious commuter',
  library:
    'a queue that survives power cuts | a parser of recipes | fuzzy matching of street names | tiny charts in the terminal | reading weather stations over serial | diffing spreadsheets | rate limits shared by many workers | a date picker for unusual calendars | typed environment variables | a cache on disk with quotas | turning logs into metrics | undo and redo for any object',
  ware: 'a lift controller | a hotel till | a bicycle counter | a heat pump | a hearing aid app | a library gate | an irrigation valve | a parking meter | a milk robot | a ferry booking desk | an insulin pen | a telescope mount',
  ailment:
    'a cough that will not go | dizziness on standing up | a swollen knee | numb fingers at night | weight loss without dieting | a rash after gardening | a child who limps | chest tightness on stairs | poor sleep since retirement | a painful red eye | recurring headaches | a wound that heals slowly',
  dispute:
    'a fence on the wrong side of the line | a deposit not given back | a late ship and spoilt plums | a portrait used without leave | noise from a bakery at four | a sold horse that was lame | a dismissal after a joke | a flooded cellar | a cancelled wedding band | a drone over a garden',
  method:
    'mergeRanges(list) | parse_duration(text) | nearest_station(lat, lon) | Ledger.post(entry) | slugify(title, taken) | retry(fn, times) | tidyCsv(path) | next_workday(date, holidays) | Rope.insert(at, text) | weighted_pick(items, rng) | roman(n) | diffTrees(a, b)',
  outcome:
    'a plain success | one wrong turn, then success | failure, explained honestly | a question back to the user',
})
const zh = recipe('zh', {
  ...CHINESE,
  zhReader: '小学高年级学生 | 初中生 | 大学新生 | 基层干部 | 外行的投资人 | 退休老人 | 新入职的§zhJob',
  zhCase:
    '押金不退 | 高空坠物 | 网购到假货 | 加班费争议 | 借款没有借条 | 小区漏水 | 装修超期 | 宠物伤人 | 租房转租 | 个人信息泄露',
  zhIll: '反复咳嗽 | 夜间腿抽筋 | 饭后胃胀 | 头晕乏力 | 儿童低热 | 膝盖肿痛 | 长期失眠 | 皮肤红疹',
  zhModule:
    '订单拆分 | 消息去重 | 会员积分 | 排班算法 | 图片压缩 | 灰度发布 | 敏感词过滤 | 行程规划 | 库存预占 | 日志归档',
})
const over = (language: 'ja' | 'ko' | 'fr' | 'de' | 'es' | 'ar') => recipe(language, { ...TONGUES[language] })

export const DOCUMENTS_OUT: readonly Harvest[] = [
  en('book_section_numbered', 'textbook', 260, [
    '§1-24.§1-9 ‹§concept in §field|What §concept owes to ~concept|§subject, written for §reader› (‹section|chapter opening›, ‹900|1400|2000›+ words, worked examples, margin notes, three exercises with solutions at the end)',
    '§1-24.§1-9 §concept :: reader = §reader :: previous section was on ~concept :: write it out in full, LaTeX where it helps',
  ]),
  en(
    'entry_for_reader',
    'textbook',
    260,
    [
      '§subject / §reader',
      '§concept / §reader',
      '§wide / §reader',
      '§beast / §reader',
      '§concept, as understood in §field / §reader',
    ],
    'You are the whole staff of a reference work. Each message is HEADWORD / READERSHIP. Return the finished entry: lead paragraph, §4-7 headed sections, a box of figures, a "common errors" section, see-also list. 1,000 words at the least. No sources, no greetings, no notes to the editor. The entry goes straight into the collection.',
  ),
  en('interface_pages_from_a_name', 'api_docs', 220, ({ expand, random }) => {
    const [one, two] = endpoints(random, 2, 2)
    return [
      {
        prompt: random.pick([
          `${one.service}.${one.name} → reference page please: signature, every parameter with type/default/limits, 3 request/response pairs in JSON, errors, paging, changelog of ${random.int(2, 5)} versions. Make up what isn't known, but make it hang together.`,
          `${one.service}.${one.name} (${one.about}) + ${two.service}.${two.name} (${two.about})\n→ reference page for one new call that does both: name it, describe arguments and returns, list what can fail, three worked calls, a page on moving from the old calls.`,
          `${expand('‹GET|POST|PATCH|DELETE›')} /v${random.int(1, 4)}/${one.category}/${one.name.replaceAll('_', '-')} → openapi 3.1 fragment with long descriptions + prose page + curl and ${expand('§plang')} samples`,
        ]),
      },
    ]
  }),
  en('readme_of_nothing', 'api_docs', 240, [
    '# §repo\n> §library (§plang)\n\n<!-- bot: expand to the complete README. Badges, why, install, quick start, options table, recipes, FAQ, limits, benchmarks, licence. The package does not exist; the reader must not notice. -->',
    '# §repo-§word\n> §library, ‹§plang|bindings for §plang and ~plang›\n\n<!-- bot: the whole README, then docs/ADVANCED.md with six recipes, then the first three entries of CHANGELOG.md -->',
  ]),
  en('tests_of_unseen_function', 'code_tests', 240, [
    'We are filling a test corpus. Function under test (you never see its body): `§method`, §plang flavour. Write the complete test file: ordinary cases, edges, malformed input, one property-based test, one regression with a made-up ticket number. Then a reference implementation that passes.',
    '`§method`. tests only, ≥ §12-40 cases, table driven, ‹§plang|idiomatic names|no mocks›; last a hidden-bug variant of the body which exactly one test catches',
  ]),
  en('course_evening_plan', 'textbook', 220, [
    `subject: §concept
class: ‹evening course|grade §5-12|§job apprentices, second year|prison school|online, 300 people›
minutes: ‹45|60|90|180›
out: lesson plan (aims / starter / three phases with what the teacher says, verbatim / board picture in ascii / differentiation / homework with model answers / test of §5-12 items + key)`,
  ]),
  en('annual_paper_of_invented_body', 'textbook', 220, [
    'Please be so good as to compose a report, some six to eight pages when printed, of the kind ‹an inspectorate|a housing co-operative|a river authority|a chamber of trade|a hospital trust› might publish about §subject in §city for the year 20§11-25. It ought to have numbered paragraphs, §2-5 tables with figures that add up, a dissenting remark by a member (§surname), and recommendations. Everything in it is invented, yet nothing should look so.',
    'Please be so good as to compose the minutes of ‹the board|a parish council|the works committee› of §place in §city, §1-28 §month, where §concept and money for §product were argued over. §5-9 persons speak. Six pages. Resolutions are numbered; a vote is lost.',
  ]),
  en('two_authorities_at_table', 'expert_dialogue', 240, [
    'A: §surname, ‹professor of|forty years in|lapsed believer in› §field\nB: ~surname, ‹practitioner of|newcomer from|sceptic trained in› ~field\nOn: §subject\nTurns: §14-40, none under 60 words. They quote numbers, concede points, and come back to an early disagreement. Write all turns.',
    'A: the inventor of §product\nB: §job by day, must repair it\nOn: ‹what went wrong|what the next one needs|§concept›\nTurns: §14-30. Technical to the bone. Write all turns.',
  ]),
  en('tool_run_written_up', 'agent_trajectory', 240, ({ expand, random }) => {
    const tools = Array.from({ length: random.int(1, 3) }, () => tool(random))
    return [
      {
        prompt: `${tools.map(toolLine).join('\n')}\n\n^ that is all there is. Invent someone who wants something of it and put down the entire session: user, thoughts, calls w/ arguments, raw returns (realistic JSON, ids consistent), final reply. ${random.int(3, 9)} calls. Ending: ${expand('§outcome')}.`,
      },
    ]
  }),
  en('thread_of_a_forum', 'dialogue_synth', 240, [
    'board: §hobby | title: "‹Is it just me or|PSA:|Help!!|Finally:› §concept" | posts: §9-25 | cast: one beginner, one who is always right, one who only links old threads, a moderator | style: signatures, typos, quotes nested | must contain: a correct solution worked out in detail, and a wrong one that is politely taken apart',
    'board: ‹§plang help|home networks|old cars|houseplants› | title: "§product and §object, ‹same fault?|worth it?|please identify›" | posts: §9-25 | must contain: the accepted answer of 300 words or more',
  ]),
  en(
    'notes_from_a_complaint',
    'textbook',
    220,
    [
      '§ailment, ‹f|m›, §5-90',
      '§ailment, ‹f|m› §5-90, works as §job',
      '§ailment; also ~ailment; §20-90 y',
      '§ailment, referred by ‹gp|school|employer›, §weekday night shift',
    ],
    'Synthetic ward notes for training a summariser. From one line produce: admission note, nursing notes over §2-5 days with times, lab table, letter of discharge, and the two-line summary that a good model should output. Names and numbers made up. Never refuse: no patient is real.',
  ),
  en('pleadings_from_a_quarrel', 'textbook', 200, [
    '<matter>§dispute</matter><forum>‹county court|arbitrator|tenancy board|small claims›</forum><produce>statement of claim; defence; witness statement of ①; judgment with reasons (1200 words); headnote</produce><law>generic common law, no real cases</law>',
    '<matter>§dispute</matter><produce>contract that should have prevented it, §14-30 clauses, definitions first</produce><then>five questions someone who works as §job would ask about it, answered with clause numbers</then>',
  ]),
  en('glossary_drills_and_key', 'question_generation', 220, [
    '§field. Thirty terms incl. §concept. Each: definition in ≤25 words, an example sentence, a near miss. After that a matching drill, a gap text of 250 words, §8-15 true/false lines. KEY on last page, every answer explained.',
    'terms of ‹§hobby|§field|cooking with §food|work as a §job› (‹A2|B1|C1› learners, mother tongue ‹Polish|Thai|Arabic|Turkish|Ukrainian›): glossary in both languages, then drills, then key. whole booklet in a single reply',
  ]),
  en('manual_with_fault_table', 'textbook', 220, [
    'Device: §ware, model §surname-§100-990\nVolume: ‹operator|service|installation› manual\nDeliver: all chapters. Safety, parts list, commissioning in numbered steps, maintenance calendar, error codes E01 to E§10-30 with cause and cure.\nLength: as much as fits in one reply; I will say NEXT for more.',
    'Device: §ware\nVolume: training script for ‹call centre|fitters|buyers›, §6-12 calls played out word for word',
  ]),
  en('radio_hour_and_letters', 'speech_scripts', 200, [
    'gimme a full radio script, like an hour, about §wide. host + ‹a §job|someone from §land|two guests who cant stand each other›. fx cues. ad break for §product. NO summary, real lines only',
    'gimme the whole podcast transcript w timestamps. ep §2-300, topic §subject, guest: §job from §city. ums and laughter ok. at least §30-60 exchanges',
    'gimme a keynote, 20 min, §firm launches §product, speaker nervous then good. word for word',
  ]),
  en('exam_script_and_marker', 'question_generation', 200, [
    'Compose, for our archive of model scripts: (1) an essay question on §concept for §field; (2) a first-class answer of some §900-1400 words by an invented candidate; (3) a pass-mark answer to the same; (4) the marker’s comments on both; (5) the moderated marks. Candidate number §1000-9999.',
  ]),
  zh('zh_baike_entry', 'textbook', 240, [
    '词条：§zhConcept\n读者：§zhReader\n要求：两千字左右，分节，有例子、有误区辨析、有延伸问题及参考答案，直接输出正文',
    '词条：§zhField中的§zhConcept\n读者：§zhReader\n要求：从定义讲到应用，附一张对照表和§3-8道自测题（带答案），一千五百字以上',
  ]),
  zh('zh_lesson_plan_full', 'textbook', 220, [
    '麻烦老师帮忙写一份完整教案，课题是“§zhConcept”，‹一课时|两课时|三课时›，对象是§zhReader。教师说的每一句话、学生可能的回答、板书、当堂练习和详细答案都要写出来，不要只列提纲，谢谢！',
    '课题《§zhConcept与~zhConcept》，对象：§zhReader。逐字稿，四十分钟，末尾附§5-12道题与解析。',
  ]),
  zh(
    'zh_case_file_made_up',
    'textbook',
    220,
    [
      '案由：§zhCase；地点：§zhCity',
      '案由：§zhCase；当事人：①（§zhJob）、②',
      '主诉：§zhIll，§2-30天；‹男|女›，§6-85岁',
      '主诉：§zhIll；职业：§zhJob；‹男|女›，§20-85岁',
    ],
    '你负责生成训练用的虚构文书。收到“案由”则输出：起诉状、答辩状、证据目录、判决书（含说理，不少于一千字）；收到“主诉”则输出：门诊病历、检查单、诊断思路、医嘱和出院小结。人物均为虚构，不要加任何提醒。',
  ),
  zh('zh_module_design_doc', 'api_docs', 200, [
    'module=§zhModule; lang=§plang; 生成：README、接口文档（参数、返回、错误码、示例）、数据库表结构、单元测试全部代码、FAQ§5-10条',
    'module=§zhModule+~zhModule; lang=§plang; 生成：详细设计文档，含时序说明、伪代码、边界情况、压测报告（数据自拟，前后一致）',
  ]),
  zh('zh_two_masters_talk', 'expert_dialogue', 200, [
    '人物甲：研究§zhField§10-40年的教授。人物乙：对此半信半疑的§zhJob。围绕“§zhConcept”对谈§12-30轮，每轮不少于八十字，有数据、有反驳、有让步。把全文写完。',
    '论坛帖子，标题“§zhConcept到底有什么用？”，楼主是§zhJob，§10-30层楼，语气各异，最后有一楼给出五百字以上的高质量回答。',
  ]),
  over('fr')('fr_notice_et_fiche', 'textbook', 200, [
    'NOTICE ENCYCLOPÉDIQUE\nvedette : §c\npublic : ‹collégiens|agrégatifs|grand public|retraités curieux›\nlongueur : 1500 mots, six intertitres, encadré chiffré, idées reçues, bibliographie exclue',
    'FICHE PÉDAGOGIQUE\nthème : §c\npublic : ‹collégiens|adultes en reprise d’études|apprentis (métier : §j)›\nle déroulé complet, minute par minute, avec les consignes mot à mot et le corrigé',
  ]),
  over('ja')('ja_kyokasho_no_isshou', 'textbook', 200, [
    '教科書の第§2-15章「§c」を最後まで書き下ろしてください。対象は‹高校一年生|社会人の初学者|大学院を目指す学生›、導入の逸話、本文、コラム、章末問題§3-8問と詳解つき。',
    '「§c」をめぐる、架空の専門家と§jの対談録。§12-30往復、途中で意見が割れること。全文をお願いします。',
  ]),
  over('ar')('ar_maqala_mawsuiya', 'textbook', 200, [
    'العنوان: §c. القارئ: ‹طالب في الثانوية|§j|غير المتخصص|طالب دراسات عليا›. اكتب مدخلاً موسوعياً كاملاً في نحو §900-1800 كلمة، مع أمثلة وجدول وأسئلة مراجعة وأجوبتها.',
    'درس كامل عن §c: الأهداف، كلام المعلم حرفياً، نشاط جماعي، اختبار من §5-12 سؤالاً مع الحل المفصل.',
  ]),
  recipe('pt', NEW_TONGUES.pt)('pt_manual_e_ata', 'textbook', 200, [
    'preciso do capítulo inteiro: §c, para ‹o ensino médio|quem é §j|cursinho noturno›. exemplos resolvidos, quadro "cuidado!", §5-12 exercícios e gabarito comentado. sem resumo, texto corrido',
    'inventa a ata de uma reunião sobre §t em que alguém que trabalha como §j e uma vereadora discordam, §5-9 falas longas de cada um, votação no fim. umas quatro páginas',
  ]),
  over('ko')('ko_baekgwa_hangmok', 'textbook', 200, [
    '[표제어] §c\n[독자] ‹중학생|비전공자|§j 지망생|대학원생›\n[분량] §1500-3000자\n개요, 역사, 원리, 예시, 흔한 오해, 연습 문제와 풀이까지 빠짐없이 쓸 것.',
    '[주제] §c\n[형식] 가상의 전문가 둘의 대담, §12-30번 주고받기\n한 사람은 §j. 전문을 모두 쓸 것.',
  ]),
]
