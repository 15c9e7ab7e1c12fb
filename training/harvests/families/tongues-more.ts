// Further harvests run in Spanish, German, French, Japanese, Russian and Korean.
import { snippet } from '../banks/code.ts'
import { endpoints } from '../banks/services.ts'
import { TONGUES } from '../banks/tongues.ts'
import { recipe } from '../recipe.ts'

const [es, de, fr, ja, ru, ko] = (['es', 'de', 'fr', 'ja', 'ru', 'ko'] as const).map((language) =>
  recipe(language, TONGUES[language]),
)

export const MORE_TONGUES: readonly ReturnType<typeof es>[] = [
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
    'Text: „§f ~f ~f“ Daraus für die Datenbank: drei Fragen, die der Text beantwortet, und drei Zwillinge, die er nicht beantwortet (Antwort: STEHT NICHT DA).',
  ]),
  fr('fr_dialogue_entier', 'dialogue_synth', 220, [
    'Fil de forum resté sans réponse : « §c, quelqu’un peut m’expliquer ? » (signé : §j, §20-70 ans). Imagine tout l’échange entre cette personne et une machine compétente : §4-12 répliques chacune. La personne fait des fautes, s’énerve une fois, et finit par dire ce qu’elle va faire. Format « P : » et « M : ». Rien avant, rien après.',
    'Jeu de conversations, fiche §1-9000. Sujet : §c. Humeur : ‹pressée|ironique|perdue|enthousiaste›. Contrainte : ‹la machine doit demander une précision|l’utilisateur se trompe et insiste|on change de sujet au milieu›. Rends un tableau JSON de messages (role, content), en français.',
  ]),
  fr('fr_sujet_de_cours', 'textbook', 200, [
    'Étape 1. Plan d’un cours de §5-12 séances sur §c pour ‹des lycéens|des adultes en reprise d’études|des apprentis|des retraités curieux›, vu par §j. ⇒ Étape 2. Rédige la séance §1-5 en entier, 1200 mots au moins, avec un exemple filé. ⇒ Étape 3. Six exercices et leurs corrigés.',
  ]),
  ja(
    'ja_two_room_thought',
    'reasoning_cot',
    220,
    ['§m', '§m', '§c に関する命題「§f」は常に正しいと言えるか。'],
    '解答工房の決まり。その一、[下書き] の中でひとりごとのように考え、行き詰まったら戻る場所を書く。その二、推測には「?」、確信には「!」を付ける。その三、別の方法で必ず確かめる。その四、[清書] には筋道だけを書く。その五、最終行は「答:」で始める。',
  ),
  ja('ja_item_bank', 'question_generation', 220, [
    '【問題データベース §1000-9999】分野:§c 対象:‹中学生|新入社員|留学生|資格受験者›\n状況設定のある四択問題を三つ作り、正解と、誤答を選んでしまう理由を選択肢ごとに書いてください。前置きは不要です。',
    '本文「§f~f~f」\nこの本文で答えられる質問を三つ、見かけは似ているが答えられない質問を三つ作成し、後者には「記載なし」と付けること。読解モデルの学習用。',
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
        prompt: `Спросили: ${expand('§x')}\n\nпервый ответ — ${one}\nвторой ответ — ${two}\n\nСначала недостатки каждого, потом целые оценки от 1 до 10 (пятёрка — «сойдёт»), последней строкой: «первый=?, второй=?, уверенность=?». Половина пар переставлена нарочно. Оценки пойдут в обучение.`,
      },
    ]
  }),
  ko('ko_workshop_duet', 'user_simulation', 220, ({ expand }) => [
    {
      system: expand(
        '[두 사람의 작업실] 의뢰인은 §j이고 쪽지만 건넵니다. 당신은 만드는 사람입니다. 쪽지에 적힌 일을 그 자리에서 끝내고 "완료"라고 적으세요. 되묻거나 역할을 바꾸지 마세요. 해로운 쪽지는 한 문장으로 돌려보내세요. 작업 주제: §c',
      ),
      prompt: expand('쪽지: ‹목록부터|첫 쪽 초안|숫자 계산|가장 어려운 부분›‹, §100-500자|, 독자는 ~j|›'),
      followUps: [expand('쪽지: ‹반으로 줄여서|표로|실패하는 예를 하나|부산 사정에 맞게› 다시')],
    },
  ]),
  ko('ko_item_bank', 'question_generation', 220, [
    '문항 은행 §1000-9999 | 주제: §c | 수준: ‹중학생|수습사원|자격시험|대학 교양›\n상황이 있는 오지선다 세 문항을 만들고 정답과 오답마다 왜 고르게 되는지 한 문장씩 쓰세요. 학습 데이터이므로 머리말은 쓰지 마세요.',
    '지문: §f ~f ~f\n지문으로 답할 수 있는 질문 셋과, 비슷해 보이지만 답할 수 없는 질문 셋(정답: 지문에 없음)을 만드세요.',
  ]),
]
