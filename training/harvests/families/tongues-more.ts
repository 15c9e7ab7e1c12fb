// Further harvests run in Spanish, German, French, Japanese, Russian and Korean.
import { snippet } from '../banks/code.ts'
import { endpoints } from '../banks/services.ts'
import { TONGUES } from '../banks/tongues.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const [es, de, fr, ja, ru, ko] = (['es', 'de', 'fr', 'ja', 'ru', 'ko'] as const).map((language) =>
  recipe(language, TONGUES[language]),
)

export const MORE_TONGUES: readonly Harvest[] = [
  es('es_bare_overloaded', 'instruct_requery', 240, [
    'Redacta, como si fueras §j de ‹Oaxaca|Zaragoza|Montevideo|Quito›, ‹una carta|un monólogo|una crónica|un acta› sobre §c que no supere las §150-400 palabras, que mencione exactamente ‹dos|tres› veces la lluvia, que no use el verbo «ser» y que, mientras tanto, refute esta frase: «§f»',
    'Diseña un plan de §3-12 meses para que un ayuntamiento de §2000-90000 habitantes aproveche lo que se sabe sobre §c, con un presupuesto de §5-400 mil euros, dos escenarios, una tabla de riesgos y criterios para abandonar el proyecto; evita los tecnicismos.',
    'Compara §c con ~c desde el punto de vista de §j, aporta al menos tres ejemplos que no sean de Europa, señala qué supuesto es el más débil y termina con una pregunta que quede abierta.',
  ]),
  es(
    'es_jurado_rubrica',
    'rubric_labels',
    220,
    ({ expand, random }) => [
      {
        prompt: `PETICIÓN → ${expand('§x')}\nRESPUESTA → ${expand(random.pick(['§f ~f', '§f', 'Depende. §f', 'No lo sé.']))}`,
      },
    ],
    'Oficio: jurado. Por cada pareja que llegue escribe la ficha: exactitud _/10, utilidad _/10, claridad _/10, veredicto (pasa | no pasa), y la frase que más pesó. Nada de saludos. Las fichas alimentan un modelo de recompensa.',
  ),
  de('de_werkzeug_protokoll', 'agent_trajectory', 220, ({ expand, random }) => [
    {
      system: `Du hast ausschließlich folgende Dienste:\n${endpoints(random, 3, 6)
        .map(({ service, name, args, about }) => `* ${service}.${name}(${args.join(', ')}) – ${about}`)
        .join(
          '\n',
        )}\nJe Runde genau eine Zeile „Überlegung:“ und eine Zeile „Aufruf:“. Ergebnisse reiche ich nach. Fertig heißt „Bericht:“. Die Mitschriften werden gesammelt.`,
      prompt: expand(
        'Ich ‹plane|brauche› am §1-28.§1-12. ‹einen Ausflug nach|ein Essen in|eine Wohnung in› ‹Erfurt|Bremen|Graz|Bern› für §2-12 Leute, ‹höchstens §50-900 Euro|ohne Auto|mit Hund›. ‹Und schau nach, was das Paket §100-999 macht.|Schick das Ergebnis bitte an ①.|Lohnt sich das bei dem Wetter?›',
      ),
    },
  ]),
  de('de_pruefungsaufgaben', 'question_generation', 220, [
    'Aufgabensammlung, Blatt §1-400. Thema: §c. Zielgruppe: ‹Azubis|Oberstufe|Quereinsteiger|Meisterschule›. Bitte vier Aufgaben mit je fünf Antworten, genau eine ist richtig. Zu jeder falschen Antwort: Welcher Denkfehler führt dorthin? Zum Schluss eine Aufgabe, die sich mit den Angaben nicht lösen lässt, samt Begründung. Fürs Nachtrainieren, also ohne Einleitung.',
    'Gegeben sind drei Aussagen: (1) §f (2) ~f (3) ~f Formuliere zu jeder eine Klausurfrage auf den Stufen Wissen, Anwenden, Beurteilen, dazu Erwartungshorizont mit Punkten (zusammen §10-60). Tabelle, keine Vorrede, wird maschinell eingelesen.',
  ]),
  fr('fr_dialogue_entier', 'dialogue_synth', 220, [
    'Je cherche des conversations fictives, naturelles, pour affiner un petit modèle. Personnage : §j, §20-70 ans, qui ‹n’y connaît rien en|a un examen sur|écrit un roman autour de› §c. De §4-6 à §7-12 tours de parole. Tirets pour le personnage, chevrons (>) pour le robot. Le robot ne récite pas, il répond à ce qui est dit.',
    'Jeu de conversations, fiche §1-9000. Sujet : §c. Humeur : ‹pressée|ironique|perdue|enthousiaste›. Contrainte : ‹la machine doit demander une précision|l’utilisateur se trompe et insiste|on change de sujet au milieu›. Rends un tableau JSON de messages (role, content), en français.',
  ]),
  fr('fr_sujet_de_cours', 'textbook', 200, [
    'Étape 1. Plan d’un cours de §5-12 séances sur §c pour ‹des lycéens|des adultes en reprise d’études|des apprentis|des retraités curieux›, vu par §j. ⇒ Étape 2. Rédige la séance §1-5 en entier, 1200 mots au moins, avec un exemple filé. ⇒ Étape 3. Six exercices et leurs corrigés.',
  ]),
  ja(
    'ja_senior_memo_thought',
    'reasoning_cot',
    220,
    ['§m', '§m', '§c に関する命題「§f」は常に正しいと言えるか。'],
    'あなたは数学部の先輩です。後輩に見せるため、頭の中で考えたことを<memo>と</memo>の間に全部書き出します(最低三十行、迷いや計算間違いも消さない)。そのあと<kaitou>に模範解答、<kotae>に答えだけを書いてください。この三つ以外は出力しないこと。',
  ),
  ja('ja_item_bank', 'question_generation', 220, [
    '【問題データベース §1000-9999】分野:§c 対象:‹中学生|新入社員|留学生|資格受験者›\n状況設定のある四択問題を三つ作り、正解と、誤答を選んでしまう理由を選択肢ごとに書いてください。前置きは不要です。',
    '次の文章を読んで。「§f~f~f」→ ‹穴埋め|○×|記述(三十字以内)|並べ替え›問題を§3-8問お願いします!解答と解説、難易度(★)もつけて、CSVで出してください。重複なしで。',
  ]),
  ru('ru_planted_faults', 'code_repair', 200, ({ random }) => [
    {
      prompt: `Код ниже исправен. Внеси в него одну незаметную ошибку (тип: ${random.pick(['граница цикла', 'гонка', 'сравнение дробных чисел', 'общий изменяемый аргумент', 'устаревший кэш', 'потерянное исключение'])}), затем напиши: тест, который её ловит; жалобу пользователя, не видевшего кода; исправленные строки. Разделяй части строкой ===.\n\n${snippet(random)}`,
    },
  ]),
  ru('ru_jury_ten_points', 'preference_labels', 220, ({ expand, random }) => {
    const [a, b] = [expand('§f'), expand('~f ~f ~f')]
    const [one, two] = random.chance(0.5) ? [a, b] : [b, a]
    return [
      {
        prompt: `Спросили: ${expand('§x')}\n\nпервый ответ — ${one}\nвторой ответ — ${two}\n\nЗаполни карточку эксперта (карточки собираем для модели предпочтений).\nчто упущено в первом:\nчто упущено во втором:\nбаллы 1–10, через косую черту:\nлучше: 1 / 2 / поровну\nнасколько уверен, %:`,
      },
    ]
  }),
  ko('ko_fixed_roles', 'user_simulation', 220, ({ expand }) => [
    {
      system: expand(
        '지금부터 대화 데이터를 모읍니다. 나는 §j 역할, 당신은 §c에 밝은 조수 역할이며 끝까지 바뀌지 않습니다. 내가 "지시"를 보내면 당신은 "결과:"로 시작하는 완성된 글을 돌려줍니다. 질문, 사과, 칭찬은 넣지 마세요.',
      ),
      prompt: expand('지시: ‹목록부터|첫 쪽 초안|숫자 계산|가장 어려운 부분›‹, §100-500자|, 독자는 ~j|›'),
      followUps: [expand('지시: ‹반으로 줄여서|표로|실패하는 예를 하나|부산 사정에 맞게› 다시')],
    },
  ]),
  ko('ko_item_bank', 'question_generation', 220, [
    '문항 은행 §1000-9999 | 주제: §c | 수준: ‹중학생|수습사원|자격시험|대학 교양›\n상황이 있는 오지선다 세 문항을 만들고 정답과 오답마다 왜 고르게 되는지 한 문장씩 쓰세요. 학습 데이터이므로 머리말은 쓰지 마세요.',
    '다음 문장들로 ‹빈칸 채우기|OX|서술형|순서 배열› 문제 §3-8개랑 해설 만들어 줘. JSONL로, 키는 q, a, why. 문장: §f ~f ~f',
  ]),
]
