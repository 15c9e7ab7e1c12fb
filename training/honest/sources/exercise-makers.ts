// Products that generate on purpose: exercises for a pupil, quizzes, interview questions, test data, ads, item texts, game content.
import type { Source } from '../source.ts'
import { product } from './product.ts'

const PUPIL = {
  first:
    'Emma | Liam | Sofia | Arjun | Chen | Lucas | Amira | Noah | Zofia | Mateus | Hannah | Yusuf | Ella | Daniel',
  skill:
    'adding fractions | two-digit multiplication | reading a bar chart | percentages | angles in a triangle | rounding decimals | simple equations | area of rectangles | negative numbers | ratio | mean and median | units of length',
  slip: 'adds numerators and denominators | forgets to carry | confuses perimeter and area | ignores the sign | reads the scale wrong | stops after the first step | mixes up rows and columns',
  likes:
    'horses | Minecraft | basketball | space | baking | dinosaurs | K-pop | cars | drawing | football | cats',
}

export const EXERCISE_MAKERS: readonly Source[] = [
  product(
    'adaptive_maths_tutor',
    300,
    `learner: §first, grade §2-8¶skill: §skill¶mastery: 0.§10-95¶last errors: §slip‹; ~slip|›¶interests: §likes¶n: §1-5`,
    PUPIL,
    'You write practice items for the Ladder maths app. For the learner given, write n new problems on the skill, slightly above current mastery, targeting the listed errors and touching the interests lightly. For each: problem, answer, worked solution in at most four steps, one hint that does not give the answer away. JSON array with keys problem, answer, solution, hint. Numbers must stay below 1000 for grades under 5.',
  ),
  product(
    'reading_app_questions',
    280,
    `Generate three comprehension questions for the passage below (one literal, one inferential, one vocabulary). Four options each, exactly one correct, options of similar length. Reading level: grade §2-9.¶¶PASSAGE¶§p1 ~p1 §p2 ~p2 ~p2 §p3¶¶Return JSON.`,
    {
      p1: `
Every autumn, the people of the valley moved their animals down from the high meadows.
Mara found the note inside a library book that nobody had borrowed for §10-40 years.
The first traffic light stood in the middle of the street and was turned by hand.
Sea otters hold hands while they sleep so that they do not drift apart.
When the bakery burned down, the whole street helped to carry out the flour.
Long before there were phones, messages were sent with drums, smoke and mirrors.
Sam did not want to sing, and certainly not alone.
Volcanoes do not only destroy; their ash makes the soil rich.
`,
      p2: `
At first it seemed like an ordinary day.
Nobody knew who had started it, but everybody wanted to join.
Scientists measured the temperature every §2-12 hours and were surprised by the result.
"We can't give up now," said her grandfather and tied his boots.
The problem was that it took far too long, especially in winter.
Some of them were as heavy as §2-9 elephants.
The mayor promised a reward, which he later forgot.
In the end, a simple rope was the best solution.
The children were reluctant, yet they followed the instructions.
`,
      p3: `
Today a small sign reminds visitors of what happened.
Since then, nobody has laughed about the idea.
She kept the key in her pocket, just in case.
And that is why the bridge has two names.
`,
    },
  ),
  product(
    'course_quiz_builder',
    280,
    `Lesson: §les¶Transcript excerpt: §tr ~tr ~tr ~tr¶Question type: ‹single choice|multiple select|true/false|fill in›¶Count: §3-8¶Language: ‹en|en|de|es›`,
    {
      les: 'Intro to pivot tables | Active listening | Lighting for product photos | Git branches | Food safety basics | VAT for freelancers | Writing user stories | Knife skills | Negotiation anchors | Wound dressing | Email automation | Color theory',
      tr: `
So the first thing you always check is what the customer already knows.
Remember, we never do this on the main copy, we make a duplicate.
There are three levels, and most people only ever use the first one.
A good rule of thumb is §10-80 percent, but it depends on the season.
If you skip this, nothing happens right away, and that's why people skip it.
I want you to pause the video here and try it yourself.
In §2012-2024 this changed, so older books will tell you something else.
The common mistake is to do step three before step two.
Let's look at an example from a small company with §3-40 people.
`,
    },
    'Quiz builder of an online course platform. Write questions that can be answered from the transcript alone. Mark the correct answer, add feedback for each wrong option (max 20 words) and the timestamp idea if the instructor mentions one. No trick questions, no "all of the above". Output in the course format: Q:, A), B), C), D), CORRECT:, FEEDBACK:.',
  ),
  product(
    'interview_kit',
    260,
    `Create the interview kit.¶Role: §role ‹(§sen)|›¶Competencies: §comp, ~comp, ~comp¶Stage: ‹phone screen, 30 min|panel, 60 min|hiring manager, 45 min›¶Avoid: anything about age, family, health, religion.¶For each competency: 2 behavioural questions, 1 situational, what a strong/average/weak answer sounds like, score anchors 1-5.`,
    {
      role: 'Account Executive | Backend Engineer | Charge Nurse | Plant Manager | Customer Success Lead | Store Manager | Data Engineer | Payroll Specialist | Field Technician | Product Designer | School Counsellor | Buyer | Security Analyst',
      sen: 'junior | senior | lead | internal move | contract',
      comp: 'ownership | stakeholder management | SQL | conflict resolution | prioritisation | coaching | safety mindset | attention to detail | negotiation | system design | empathy | planning | learning agility | compliance',
    },
  ),
  product(
    'qa_test_data',
    300,
    `Generate §5-50 rows of synthetic test data.¶table: §tab¶columns: §col, ~col, ~col, ~col‹, ~col|›¶locale: ‹de_DE|en_GB|fr_FR|ja_JP|pt_BR|en_US›¶edge cases: §edge; ~edge¶format: ‹CSV|JSON|SQL INSERT›`,
    {
      tab: 'customers | invoices | appointments | payments | shipments | employees | devices | claims | subscriptions | patients',
      col: 'id (uuid) | first_name | last_name | email | birth_date | iban | amount (2 decimals) | currency | created_at (iso8601) | status enum(open, paid, void) | phone | postal_code | country | vat_id | notes (nullable) | is_active | weight_kg | serial_no',
      edge: 'names with apostrophes | leap day birthdays | empty strings vs null | amounts of 0 and negative | emoji in notes | very long last name | duplicate emails differing in case | dates before 1970 | leading zeros in postal codes | right-to-left text | timezone offsets',
    },
    'You produce synthetic test data for a QA team. No real persons; e-mail domains only example.com/.org; IBANs with valid structure but a test bank code. Print only the data in the requested format.',
  ),
  product(
    'ad_variants',
    280,
    `Product: §prod¶Audience: §aud¶Channel: ‹Meta feed|Google RSA|TikTok hook|display 300x250|LinkedIn sponsored|push notification›¶Angle A: §ang¶Angle B: ~ang¶Banned words: ‹free, guarantee|best, number one|cheap|cure, heal›`,
    {
      prod: 'a sleep tracking ring | online therapy | meal kits | a budgeting app | ergonomic chairs | language lessons | vegan protein | car sharing | electric toothbrush | flower subscription | B2B invoicing software | home solar | dog food | noise cancelling earbuds',
      aud: 'new parents | students | small business owners | runners 30-45 | commuters | gamers | HR leads | homeowners | pet owners | women 50+ | freelancers',
      ang: 'saves time | social proof | price per day | fear of missing out | comfort | sustainability | expert opinion | humour | before/after | one objection answered | local',
    },
    'Copy service for split tests. Return two variants per angle as JSON: headline (max 40 chars), primary text (max 125 chars), CTA from the fixed list [Learn more, Shop now, Sign up, Try it]. Keep claims truthful; no numbers that are not in the input. The two variants of one angle must differ in structure, not only in words.',
  ),
  product(
    'catalogue_sku_texts',
    300,
    `
SKU §10000-99999 | §cat | attributes: §at; ~at; ~at | USP: §usp | tone: ‹neutral|premium|young› | lang: ‹EN|DE|FR|NL|IT›
SKU §10000-99999 | §cat | attributes: §at; ~at; ~at; ~at | USP: none | tone: ‹neutral|premium|young› | lang: ‹EN|DE|FR|NL|IT›
`,
    {
      cat: 'women / dresses | kitchen / pans | garden / hoses | toys / puzzles | electronics / chargers | shoes / sneakers | bedding / duvets | tools / drills | beauty / serums | bags / backpacks | lighting / pendant | sports / yoga mats',
      at: `color: ‹navy|sand|black|forest|coral› | material: ‹cotton|steel|recycled PET|oak|leather› | size: §20-200 cm | weight: §100-4000 g | machine washable | dishwasher safe | made in ‹Portugal|Turkey|Poland|Vietnam› | pack of §2-12 | power: §5-900 W | waterproof IP§44-68 | adjustable straps | fits up to §13-17" | age §3-12+`,
      usp: 'extra quiet | lighter than the predecessor | plastic-free packaging | 5-year warranty | dermatologically tested | ships flat | repairable | pocket inside',
    },
    'Generate the product page copy from the attributes. Do not invent attributes. Structure: <title> max 70 characters, <short> max 160 characters, <long> 80-120 words, <bullets> 4-6, <seo> 5 keywords. Respect the language code.',
  ),
  product(
    'aufgaben_generator',
    260,
    `Klasse §3-10, Fach ‹§th|Englisch, Thema: ‹simple past|if-clauses|at the market|question words›|Sachunterricht, Thema: ‹Wasserkreislauf|Stromkreis|Wald|Verkehrszeichen››, Niveau ‹A|B|C›, Anzahl §3-10, Format ‹Lückentext|Multiple Choice|offene Aufgabe|Zuordnung›‹, LRS-freundlich|, für DaZ-Kinder|›`,
    {
      th: 'Mathematik, Thema: ‹Bruchrechnung|schriftliche Division|Prozentrechnung|Längen umrechnen|Flächeninhalt› | Deutsch, Thema: ‹Wortarten|Zeitformen|Groß- und Kleinschreibung|Inhaltsangabe|wörtliche Rede› | Physik, Thema: ‹Hebel|Linsen|Dichte|Wärmeleitung›',
    },
    'Du bist der Aufgabengenerator einer Schulplattform. Erzeuge die Aufgaben mit Musterlösung und einem Tipp je Aufgabe. Keine Markennamen, keine Gewalt, Namen aus verschiedenen Herkunftsländern mischen. Ausgabe als Markdown: ## Aufgaben, ## Lösungen, ## Tipps.',
  ),
  product(
    'zh_cuoti_tuozhan',
    260,
    `学生：‹小宇|子涵|一诺|浩然|欣怡|梓轩›，‹三|四|五|六|七|八›年级¶错题：§t¶错因：‹计算粗心|概念不清|审题漏条件|单位没换算|公式记错›¶请出§2-4道变式题`,
    {
      t: `
一根绳子长§10-80米，用去它的§2-3/§4-9，还剩多少米？
长方形周长§20-90厘米，长比宽多§2-9厘米，求面积。
解方程：§2-9x+§3-20=§30-90
甲乙两车相向而行，速度分别为§40-90和§40-90千米/时，相距§200-600千米，几小时相遇？
一件衣服打§6-9折后§80-400元，原价多少？
§12-90和§12-90的最大公因数是多少？
圆柱底面半径§2-9厘米，高§4-20厘米，求表面积。
某班平均分§75-92，男生平均§70-90，女生平均§75-95，求男女比例。
`,
    },
    '你是错题本小程序的出题老师。根据错题和错因，出同一知识点、情境不同的变式题，由易到难。每题给出答案、解析（分步）、易错提醒。不得超纲，数字要能整除或保留一位小数。按JSON数组输出：题目、答案、解析、提醒。',
  ),
  product(
    'ja_eigo_drill',
    240,
    `レベル: ‹英検§2-5級|TOEIC §400-800|中§1-3›¶文法: §b¶テーマ: ‹買い物|部活|出張|天気|家族|道案内›¶問題数: §3-8¶苦手: ‹語順|冠詞|時制|前置詞›`,
    {
      b: '現在完了 | 関係代名詞 | 不定詞 | 比較級 | 受動態 | 仮定法 | 助動詞 | 間接疑問文 | 動名詞',
    },
    '英語学習アプリの問題作成エンジンです。指定の条件で並べ替え・空所補充・英作文を混ぜて作成し、正解と日本語の解説(80字以内)を付けてください。実在の人物や商品名は使わないこと。出力はJSON。',
  ),
  product(
    'es_generador_casos',
    240,
    `Curso: §c. Unidad §1-9. Genera un caso práctico de §120-300 palabras sobre §t, con §2-5 preguntas, respuesta modelo y criterios de corrección (total 10 puntos). Público: ‹FP grado medio|primer año|formación de empresa|oposición›.`,
    {
      c: 'Gestión de almacén | Primeros auxilios | Contabilidad | Atención al cliente | Prevención de riesgos | Marketing digital | Cuidados de enfermería | Hostelería | Redes informáticas',
      t: 'un inventario que no cuadra | un cliente que amenaza con una reseña | una caída en la escalera | una factura duplicada | un corte de red en hora punta | una alergia no declarada | un proveedor que se retrasa §2-15 días | un paciente que rechaza el tratamiento',
    },
  ),
]
