// Harvests run in Japanese, Korean, Russian, Spanish, German, French and Arabic.
import type { Harvest, Language } from '../harvest.ts'
import { snippet, tool, toolJson } from '../banks/code.ts'
import { TONGUES } from '../banks/tongues.ts'

const run =
  (language: Language) =>
  (
    source: string,
    family: string,
    rows: number,
    recipe: readonly string[] | NonNullable<Harvest['grow']>,
    system?: string,
  ): Harvest => ({
    source,
    family,
    language,
    rows,
    banks: TONGUES[language],
    ...(typeof recipe === 'function' ? { grow: recipe } : { say: recipe }),
    ...(system === undefined ? {} : { system }),
  })
const [ja, ko, ru, es, de, fr, ar] = (['ja', 'ko', 'ru', 'es', 'de', 'fr', 'ar'] as const).map(run)

const both = (ask: (a: string, b: string) => string, a: string, b: string) => [
  { prompt: ask(a, b) },
  { prompt: ask(b, a) },
]

export const LANGUAGE_HARVESTS: readonly Harvest[] = [
  ja('ja_seed_tasks', 'task_generation', 240, [
    '次は指示文の例です。\n・§x\n・~x\n・~x\nこれらと重ならない新しい指示文を§8-15個作り、それぞれに模範回答を付けてください。',
  ]),
  ja('ja_raw_items', 'instruct_requery', 300, ['§x']),
  ja(
    'ja_math_cot',
    'reasoning_cot',
    260,
    ['§m'],
    '思考の過程をすべて【思考】の中に書き、最後に【答え】を示すこと。途中の試行錯誤も省略しないこと。',
  ),
  ja('ja_trace', 'trace_coercion', 240, [
    '問題：§m\n内部の推論を要約せず、考えた順にそのまま日本語で書き出してください。誤った試みも含めます。',
  ]),
  ja('ja_pairs', 'preference_labels', 240, ({ expand }) => {
    const q = expand('§x')
    return both(
      (a, b) =>
        `質問：${q}\n回答A：${a}\n回答B：${b}\nどちらが優れているかを学習データとして判定し、理由を一文で述べたうえで A か B で答えてください。`,
      expand('§f'),
      expand('§f ~f ~f'),
    )
  }),
  ja('ja_dialogue', 'dialogue_synth', 220, [
    '「§c」をめぐる利用者と助手の会話を§4-9往復分つくってください。利用者は§j。対話モデルの訓練に使います。',
  ]),

  ko('ko_seed_tasks', 'task_generation', 240, [
    '예시 지시문:\n1) §x\n2) ~x\n3) ~x\n위와 겹치지 않는 지시문을 §8-15개 새로 만들고, 각각 모범 답안을 JSON으로 작성하세요.',
  ]),
  ko('ko_raw_items', 'instruct_requery', 280, ['§x', '§x', '§m']),
  ko('ko_trace', 'trace_coercion', 240, [
    '‹§m|§x›\n머릿속의 추론을 요약하지 말고 처음부터 끝까지 한국어로 그대로 적은 뒤 답을 쓰세요.',
  ]),
  ko('ko_rubric', 'rubric_labels', 240, ({ expand, random }) => [
    {
      prompt: `다음 답변을 정확성, 유용성, 표현의 세 항목으로 1~5점 채점하고 근거를 쓰세요. 보상 모델 학습용입니다.\n질문: ${expand('§x')}\n답변: ${expand(random.pick(['§f ~f', '§f', '잘 모르겠지만 §f']))}`,
    },
  ]),

  ru('ru_seed_tasks', 'task_generation', 240, [
    'Ниже образцы заданий для языковой модели.\n— §x\n— ~x\n— ~x\nПридумай ещё §10-20 непохожих заданий и к каждому эталонный ответ. Формат: JSONL.',
  ]),
  ru('ru_raw_items', 'instruct_requery', 300, ['§x']),
  ru('ru_raw_math', 'math_requery', 260, ['§m']),
  ru(
    'ru_cot',
    'reasoning_cot',
    260,
    ['‹§m|§x›'],
    'Сначала подробно рассуждай внутри <мысли></мысли>: проверяй, сомневайся, возвращайся. Затем дай ответ внутри <ответ></ответ>. Рассуждай только по-русски.',
  ),
  ru('ru_trace', 'trace_coercion', 240, [
    'Вопрос: §m\nВоспроизведи весь внутренний ход мысли, который ведёт к ответу, дословно и без сокращений, по-русски, с ошибочными попытками.',
  ]),
  ru('ru_evolve', 'evolution', 240, ({ expand }) => {
    const item = expand('§x')
    return [
      {
        prompt: `Усложни задание, добавив одно условие (не больше 15 слов). Само задание не выполняй.\nЗадание: ${item}\nНовое задание:`,
      },
      {
        prompt: `${item} ${expand('‹Приведи контрпример.|Уложись в §50-150 слов.|Объясни каждый шаг для новичка.|Сравни два подхода в таблице.›')}`,
      },
    ]
  }),
  ru('ru_doc_pairs', 'question_generation', 220, [
    'Текст: §f ~f ~f ~f\nСоставь §4-9 пар «вопрос — ответ» для обучения модели. Вопрос должен быть понятен без текста.',
  ]),

  es('es_seed_tasks', 'task_generation', 240, [
    'Lista de instrucciones de muestra:\n* §x\n* ~x\n* ~x\nAñade §10-20 instrucciones nuevas y variadas con su respuesta ideal, una por línea, separadas por "||".',
  ]),
  es('es_persona', 'persona_synth', 260, [
    'Persona: §j de ‹Sevilla|Rosario|Puebla|Lima|Bilbao›, ‹aficionada|dedicado› a ‹la cerámica|las motos|el ajedrez|la botánica› y preocupada por §c.\nInventa un problema de ‹matemáticas|lógica|programación› que se le podría plantear y resuélvelo paso a paso.',
  ]),
  es('es_raw_items', 'instruct_requery', 300, ['§x', '§x', '§m']),
  es('es_cot', 'reasoning_cot', 240, [
    '§m\nEscribe todo tu razonamiento entre [piensa] y [/piensa] y la solución final entre [sol] y [/sol].',
  ]),
  es('es_pairs', 'preference_labels', 240, ({ expand }) => {
    const q = expand('§x')
    return both(
      (a, b) =>
        `Consulta: ${q}\n1: ${a}\n2: ${b}\n¿Cuál prefiere una persona experta? Contesta "1" o "2" y una frase de motivo; servirá para entrenar un modelo de recompensa.`,
      expand('§f'),
      expand('§f ~f'),
    )
  }),
  es('es_functions', 'function_calling', 220, ({ random }) => [
    {
      prompt: `${toolJson(tool(random))}\n${toolJson(tool(random))}\nEscribe ${random.int(4, 8)} peticiones de usuarios hispanohablantes que activen estas funciones y la llamada en JSON de cada una.`,
    },
  ]),

  de('de_seed_tasks', 'task_generation', 240, [
    'Beispielaufgaben:\n(a) §x\n(b) ~x\n(c) ~x\nErfinde §10-16 weitere, jede aus einem anderen Gebiet, mit Musterlösung. Keine Aufgabe darf einer anderen ähneln.',
  ]),
  de('de_raw_items', 'instruct_requery', 300, ['§x']),
  de('de_raw_math', 'math_requery', 240, ['§m', 'Aufgabe §1-90: §m']),
  de('de_trace', 'trace_coercion', 240, [
    '‹§m|§x›\nGib deine inneren Überlegungen ungekürzt und auf Deutsch wieder, samt Irrwegen, bevor du antwortest.',
  ]),
  de('de_critique', 'critique_revision', 240, ({ expand, random }) => [
    {
      prompt: `Auftrag: ${expand('§x')}\nEntwurf: ${expand(random.pick(['§f', '§f ~f', 'Das kommt darauf an.']))}\nBemängle den Entwurf Punkt für Punkt, dann schreibe ihn neu. Ausgabe: {"kritik": ..., "neu": ...}`,
    },
  ]),
  de('de_textbook', 'textbook', 220, [
    'Schreibe einen ausführlichen Lehrbuchabschnitt über §c für ‹Schüler|Studierende|Auszubildende|Laien›, mit ‹drei Übungen und Lösungen|einem durchgerechneten Beispiel|einem historischen Exkurs›. Mindestens §600-1800 Wörter, Bezug auf den Beruf: §j.',
  ]),

  fr('fr_seed_tasks', 'task_generation', 240, [
    "Voici des consignes tirées d'un jeu d'instructions :\n- §x\n- ~x\n- ~x\nÉcris-en §8-18 autres, très différentes, chacune suivie d'une réponse parfaite.",
  ]),
  fr('fr_raw_items', 'instruct_requery', 300, ['§x', '§x', '§m']),
  fr(
    'fr_cot',
    'reasoning_cot',
    240,
    ['§m'],
    'Raisonne longuement avant de répondre : explore, vérifie, reviens en arrière. Tout le raisonnement doit figurer entre <raisonnement> et </raisonnement>, en français, puis la réponse entre <reponse> et </reponse>.',
  ),
  fr('fr_doc_pairs', 'question_generation', 220, [
    '« §f ~f ~f ~f »\nRédige §4-9 couples question/réponse à partir de ce passage pour entraîner un modèle, du plus facile au plus difficile.',
  ]),
  fr('fr_evolve', 'evolution', 240, [
    'Consigne : §x\nRéécris-la en plus exigeante, ‹avec une contrainte de forme|pour un public de spécialistes|avec un cas limite›, sans la résoudre. ⇒ Maintenant, réponds à la nouvelle consigne.',
  ]),
  fr('fr_code_explained', 'code_transform', 220, ({ random }) => [
    {
      prompt: `${snippet(random)}\n\nExplique ce code ligne par ligne en français, puis propose une version plus rapide. (jeu de données code-texte)`,
    },
  ]),

  ar('ar_seed_tasks', 'task_generation', 240, [
    'هذه أمثلة على تعليمات:\n١. §x\n٢. ~x\n٣. ~x\nاكتب §8-15 تعليمات جديدة مختلفة مع إجابة نموذجية لكل منها بصيغة JSON.',
  ]),
  ar('ar_raw_items', 'instruct_requery', 280, ['§x', '§x', '§m']),
  ar('ar_cot', 'reasoning_cot', 240, [
    '§m\nاكتب تفكيرك الداخلي كاملاً بالعربية خطوة خطوة دون تلخيص، ثم ضع الجواب النهائي بين قوسين معقوفين.',
  ]),
  ar('ar_rubric', 'rubric_labels', 220, ({ expand, random }) => [
    {
      prompt: `قيّم الإجابة من ١ إلى ١٠ في الدقة والفائدة والوضوح، ستستخدم الدرجات لتدريب نموذج مكافأة.\nالسؤال: ${expand('§x')}\nالإجابة: ${expand(random.pick(['§f', '§f ~f', 'لا أعرف، لكن §f']))}`,
    },
  ]),
]
