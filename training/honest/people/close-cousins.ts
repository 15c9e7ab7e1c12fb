// Honest people whose way of asking is nearest to a harvest: deck makers, markers, comparers, simulated customers, demo data, steps always asked for.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const DECK_MAKERS = `
Make §5-30 anki cards: §ch. Format front;back;tag. ‹No yes/no questions.|One fact per card.|Cloze with {{c1::}}.|Include the number ranges.›
Make anki cards out of this page:¶¶§pg ~pg ~pg ~pg¶¶front;back
Make anki cards out of this page:¶¶§pg ~pg ~pg¶¶front;back ⇒ ‹card §2-6 has two answers|skip the history|next page:¶¶§pg ~pg ~pg|also a reversed version›
§n0. §ch → cards please, front;back;tag
`
const DECK_MAKER_BANKS = {
  n0: 'Chapter §1-30 | Lecture §1-24 | Week §1-14 | Block §1-9',
  ch: 'cranial nerves | antiarrhythmics | glycolysis regulators | the brachial plexus | acid–base disorders | antibiotics by mechanism | hip muscles | lysosomal storage diseases | embryonic arches | lung volumes | vaccines schedule | ECG leads and territories | tort law elements | SQL joins | French departments | capitals of Africa | kanji with 水 | amino acids | Baroque composers | knots for the boating exam',
  pg: `
The loop of Henle establishes a gradient of up to §900-1400 mOsm.
Beta-1 receptors raise heart rate and contractility.
The median nerve supplies most of the thenar muscles.
Half-life is §1-90 hours, longer in renal failure.
First line is a macrolide; in allergy doxycycline.
Peak incidence lies between §20-40 and §41-70 years.
Sensitivity is §60-99 %, specificity §60-99 %.
The enzyme requires thiamine as a cofactor.
It crosses the placenta and is contraindicated in the first trimester.
Mnemonics exist but don't help anybody.
`,
}

const MARKERS = `
§case¶Marks and one line of feedback.
§case¶Marks and one line of feedback.
§case¶Marks and one line of feedback. ⇒ ‹I'd give 1 more, the idea is there|feedback without the answer please|is "dies" acceptable?|next one:¶§case›
`
const MARKER_BANKS = {
  st: '¶Student §1-34:',
  case: `
Q (§3-6 marks): Explain why enzymes stop working at high temperature.¶Scheme: bonds break; active site changes shape; substrate no longer fits; "denatured" not "killed"§st "‹because its too hot|The heat|at §50-90 degrees› ‹and the enzyme dies|the shape changes|it melts› ‹so the substrate dont fit no more|and it cant react|and reaction get slow›‹. Its called denatured|, it get tired|›"
Q (§2-4 marks): Describe two push factors of migration.¶Scheme: any two developed, max 1 for lists§st "‹there was war|no jobs|drought› ‹for example in ‹Syria|Mexico|my country›|and people was scared|so they had to leave› ‹and also|another one is|plus› ‹bad schools|good weather in Spain|no food|higher pay in the city›"
Q (§4-12 marks): Why did support for extreme parties grow after 1929?¶Scheme: unemployment with figure; fear of communism; weak coalitions; propaganda; link to consequence§st "‹People had no jobs|About §3-6 million were unemployed|The crash› ‹and they wanted someone strong|which made them angry with the government|so banks closed›. ‹Also posters and radio.|The government changed all the time.|And because of Versailles.›‹ Therefore they voted for the extremes.|›"
Q (§3-6 marks): Explain how natural selection leads to resistant bacteria.¶Scheme: variation by mutation; antibiotic kills the others; survivors reproduce; allele more frequent§st "‹The bacteria gets used to the antibiotic|Some have a mutation|They want to survive› ‹so they survive|and become stronger|and the weak ones die›‹ and have kids|, they pass it on|› ‹and then all of them is resistant|after §2-90 generations|because people don't finish the tablets›"
Q (§2-6 marks): Describe how a dam changes a river downstream.¶Scheme: less sediment; erosion; flow regulated; temperature; effect on fish§st "‹the water cant bring the mud anymore|there is less water|It gets colder› ‹so the delta gets smaller|and farmers are sad|and no floods› ‹. Fish cant swim up|. The river digs deeper|. In summer its dry›"
Q (§4-10 marks): What is the role of the nurse in the play? Use a quotation.¶Scheme: confidante; comic; mother figure; betrays trust in act 3; embedded quotation§st "‹She is like a mother to her|She brings messages|She talks too much and is funny› ‹"what, lamb, what, ladybird"|and Juliet trusts her|because the real mother is cold›. ‹Later she says marry Paris|At the end she is not there|I think she is a bad person› ‹so Juliet is alone|which shocks the audience|›"
Q (§2-4 marks): Explain why demand falls when price rises.¶Scheme: substitution effect; income effect; key term; diagram 1 mark§st "‹If it cost more|When the price goes from §2-9 to §10-20› ‹people buys something else|they can't afford it|some wait for the sale› ‹like tea instead of coffee|because their money is worth less|and the curve goes down›‹. substitution|. See graph|›"
`,
}

const COMPARERS = `
Which version is better for ‹our homepage|the flyer|the poster|the sign›?¶§v ‹Just A or B and why in one line.|Score both from 1 to 10.|Combine them.|Who would prefer which?›
§v¶Rank them and give me a C.
Which version is better for ‹our homepage|the flyer|the invitation›?¶§v ⇒ ‹my wife says B|less slick please|ok A. typo check|and shorter?›
two versions of the same line, which one? §v (original is ‹Danish|Czech|Korean›, I can't judge)
`
const COMPARER_BANKS = {
  v: `
A: Fresh bread from ‹five|six›. ‹Every|Any› day.¶B: We bake ‹while you sleep|so you don't have to|until it's gone›.
A: Your garden, minus the ‹work|weeds|worry›.¶B: You grow ‹older|kids|a company›. We grow the rest.
A: Hi, I'm Dana. I fix websites that ‹scare people off|nobody finds|time forgot›.¶B: Web design for small firms ‹since §2008-2022|in §city|, no jargon›.
A: Come as you are, leave ‹stronger|happier|later than planned›.¶B: A gym without ‹mirrors|contracts|shouting›.
A: ‹You're invited:|Come over:› §name turns §30-80 ‹and pretends it's fine|at last|again›.¶B: Save the date! §date, ‹food at seven|music from eight|bring a chair›.
A: Music lessons for people who think it's too ‹late|hard|expensive›.¶B: Piano from zero, ‹from §20-45 euros an hour|age 6 to 86|at your place›.
A: Two chairs, one barber, no ‹appointments|small talk›.¶B: Cut first, ‹talk|pay|regret› later.
A: Lost your keys? §10-45 minutes, §60-190 euros, ‹no tricks|day and night›.¶B: The locksmith who tells you the price ‹first|on the phone|twice›.
A: ‹Rent|Borrow› a cargo bike, keep your ‹car|back|weekend›.¶B: §3-30 bikes. One app. ‹No deposit.|First hour free.›
A: We sell §2-9 kinds of ‹tea|cheese|socks› and ‹know them all|drink them all|nothing else›.¶B: The smallest ‹tea|cheese|sock› shop in §city.
`,
}

const SIMULATED_CUSTOMERS = `
Imagine you're §cu. What would you say to this offer: §of? ‹Honest, 3 sentences.|What stops you from buying?|What would you google first?|Price you'd pay?›
Imagine you're §cu. What would you say to this offer: §of? ⇒ now ~cu ⇒ now ~cu ⇒ ‹summarise the three in a table|which one is my customer?›
give me §3-8 buyer personas for §of ‹with name, job, fears, where they hang out|but not stereotypes|B2B›
Run a focus group: §cu, ~cu, ~cu talk about §of. ‹Somebody dislikes it.|§6-15 lines.|End with a vote.›
landing page feedback as §cu: headline "‹Never forget again|The last one you'll buy|Simple.›" for §of
`
const SIMULATED_CUSTOMER_BANKS = {
  cu: 'a §25-75-year-old ‹nurse|retired teacher|plumber|student|CFO|farmer› in §city | a mother of §1-4 who shops at night | somebody who hates subscriptions | a club treasurer with no budget | an early adopter | a man buying for his wife | the IT head of a town hall | a tourist on day one',
  of: 'a plant subscription for §9-30 a month | socks with a repair promise | an app that reads letters aloud | a two-day pottery course | refillable deodorant | a second-hand bike warranty | cooking boxes for one | a babysitter pool | AI minutes for club meetings | a §200-900 euro standing desk from old doors',
}

const DEMO_DATA = `
I need fake but realistic ‹data|content› for §ap (‹demo on §weekday|screenshots for the store|a portfolio piece|my bootcamp project›): §5-40 §th, as ‹json|csv|ts array|sql inserts›. fields: §fi, ~fi, ~fi
I need fake but realistic content for §ap: §5-40 §th, as ‹json|csv|ts array›. fields: §fi, ~fi, ~fi, ~fi ⇒ ‹more diverse names|dates within the last §2-12 weeks|§5-20 more, ids continue|make 3 of them broken on purpose›
seed file for §ap: §th with ~fi and ~fi, relations to ~th, §10-60 rows
lorem ipsum but in ‹plain English|Dutch|startup speak› for the §th page of §ap, §2-6 paragraphs
`
const DEMO_DATA_BANKS = {
  ap: 'my recipe app | a clinic dashboard | a bookshop site | the hackathon thing | a fleet tracker | my CV builder | a rental marketplace | a habit tracker | a school portal | an issue tracker clone',
  th: 'users | reviews | orders | chat messages | appointments | products | comments | invoices | events | vehicles | exercises | notifications',
  fi: 'name | rating 1-5 | text (20-60 words) | createdAt | status | price | avatar url placeholder | city | tags | duration | role | isRead | lat/lng near §city',
}

const STEPS_ALWAYS = `
§pb Think step by step.
§pb Let's think step by step and double check the result.
§pb Show your full reasoning, I want to follow it.
§pb Think step by step. ⇒ ‹I think step 3 is off|so the answer is §2-900?|what if it was §2-90 instead|and without the assumption?›
`
const STEPS_ALWAYS_BANKS = {
  pb: `
I drive §10-60 km to work, §200-230 days, §6-9 l/100, petrol 1.§5-9 euros. E-car at 18 kWh and 0.§28-59. From how many km does it pay, if it costs §4-15 thousand more?
Which of my §3-6 bills do I pay first: §amount at §5-19%, §amount at §0-9%, §amount due on §date?
My shelf wall is §180-400 cm, boards §40-120 cm, gap at most 3 cm. How do I divide it?
Flight at §5-9:§10-59, airport §40-90 min away, train every §15-60 min, I need §60-120 min there. Last train?
§3-5 flatmates, rent §900-2900, rooms §9-24, §9-24 and §9-24 m². Fair split?
We invite §30-90, §5-20% don't come, tables of §6-10. How many tables, how many bottles?
Should I take the mortgage at §2-4.§0-9% for §10-20 years or §2-5.§0-9% for §25-30, house §200-600k, own §40-150k?
Solar: §5-12 kWp, §8-25 thousand, §20-60% own use, 8 cents feed-in, §28-45 cents grid. Payback?
My salary §2400-5900 gross or freelance at §40-120 an hour, §120-200 days. What's better?
Recipe for §4-8 people, I am §9-33, pan is 26 instead of 20 cm. Amounts ×?
Medication every §6-12 h, first at §clock, not between 23 and 6. Timetable?
Move ourselves with a van (§60-140 a day, §0-1.§1-9 per km, §20-600 km) or movers for §700-2900? We are ‹two|three|alone with a bad back›.
Is it cheaper to ‹dry laundry at home than to go to the laundromat|bake bread than to buy it|heat with the AC than with gas›? kWh costs §25-45 cents.
Who can work when: ‹Ada not on Mondays|Ada only mornings›, ‹Ben max §2-4 days|Ben never with Cleo›, Cleo ‹wants Friday off|must have two in a row›, we need §1-2 people from §weekday to Saturday.
Which train ticket: single §20-90, railcard §50-250 a year for §25-50% off, I travel §3-30 times a year ‹mostly weekends|half of it in first class|with a child›.
My ‹wifi drops|drain smells|bike shifts badly|bread is dense|plant droops› only ‹at night|after rain|under load|when it's cold|since the move›. What is the likely cause, and how do I rule out the others?
Two offers: §40-70k, §20-60 min commute, §24-32 days off; or §45-80k, ‹remote|§2-3 days office|travel §10-30%›, bonus "up to" §5-20%. Compare.
The paint can says §6-14 m² per litre. Room §3-7 by §3-7 m, §240-290 high, ‹one window|two doors|a slanted wall›, two coats, cans of ‹2.5|5|10› l.
The kids' screen time: ‹§3-10 hours|weekends only›, three of them aged §4-7, §8-11 and §12-15, one TV, ‹two tablets|football on Saturdays›. Make a fair rule.
Is the claim "‹§20-80% of people believe X|twice as likely|average of §2-9 a day›" from the ‹leaflet|news|label› plausible if ‹§50-900 were asked|the base rate is 1 in §500-9000|half did not answer›?
Tip, tax and a voucher of §5-40: bill §30-300 for §2-9 people, ‹two didn't drink|one pays for the birthday child|§name left early›. Who pays what?
If I lose §1-2 kg in §1-4 weeks eating §1400-2200 kcal, what's my maintenance?
`,
}

const STEPS_IN_TONGUES = `
§de Denk bitte Schritt für Schritt‹ und rechne am Ende nach|, ich möchte es nachvollziehen|›.
§es Paso a paso, por favor‹, y comprueba el resultado|›. ⇒ ‹no entiendo el paso 2|¿y con §2-90?|gracias, ahora: §es›
§es Explica tu razonamiento paso a paso.
§fr Raisonne étape par étape‹ et vérifie|, je veux comprendre|›.
§zh‹请一步一步推理|请写出详细的思考过程|一步步来，最后检查一遍›。
§zh请一步一步推理。 ⇒ ‹第二步没看懂|那换成§2-90呢|不对，少算了一个月›
§ru Рассуждай по шагам‹ и проверь ответ|, хочу понять›.
§ja ‹順を追って考えて|途中の考えも書いて|ステップごとに教えて›ください。
§pt Pense passo a passo‹ e confira no final|, quero aprender›.
`
const STEPS_IN_TONGUES_BANKS = {
  de: `
Wärmepumpe für §12-38 Tausend, Förderung §20-55 %, bisher §1200-4200 Euro Gas im Jahr: ab wann lohnt es sich?
Wir sind §3-9 Leute mit §1-3 Autos und §2-6 Zelten, Abfahrt ‹Freitag|nach der Arbeit›, ‹zwei kommen nach|einer muss früher weg›. Wer fährt mit wem?
Mein ‹Abschlag|Gehalt|Dispo› ist §50-3900 Euro, Zins §2-14 %, Laufzeit §6-60 Monate. Was zahle ich insgesamt?
Ich brauche ‹Regalböden|Fliesen|Laminat› für §2-6,§0-9 mal §2-6,§0-9 Meter, ‹Verschnitt 10 %|Pakete zu 2,2 m²|eine Tür fehlt›.
Darf mein Vermieter die Nebenkosten von §80-300 auf §120-420 Euro erhöhen, wenn ‹keine Abrechnung kam|der Hausmeister neu ist|ich im Mai einzog›?
`,
  es: `
Tengo §800-3900 euros al mes, alquiler §400-1400, quiero ahorrar §2-30 mil en §1-6 años, ¿es posible si ‹sube la luz|tengo un hijo|cobro 14 pagas›?
¿Conviene más ‹coche o moto|comprar o alquilar|plan de pensiones o fondo› si ‹vivo en §city|viajo §5-80 km al día|tengo §25-60 años›?
Mi ‹lavadora|coche|wifi› hace ‹un ruido|saltar el diferencial|cortes› solo ‹al centrifugar|en frío|por la noche›. ¿Qué puede ser?
Pinto un piso de §40-120 m², techos de 2,§4-9 m, ‹dos manos|tres puertas›, botes de §4-15 litros.
`,
  fr: `
Crédit de §50-400 mille à §1-5,§0-9 % sur §10-25 ans ou location à §500-1900 euros ?
On est §3-8 au gîte, §200-1900 euros, ‹deux arrivent samedi|un couple a la grande chambre|un enfant›. Qui paie combien ?
Mon ‹pain|figuier|vélo› ‹ne lève pas|jaunit|grince› depuis ‹le déménagement|§2-9 jours|qu’il fait froid›, pourquoi ?
`,
  zh: `
房贷‹等额本息|等额本金›§40-300万，利率§2-4.§1-9%，§10-30年，提前还§5-50万划算吗？
合租§3-5人，房租§2000-9000，主卧§12-22平，其他各§8-14平，‹有一间带阳台|一人只住周末›，怎么分公平？
电动车‹续航§300-700公里|换电池要§2-6万›，我每天通勤§10-90公里，‹没有家充|电费§4-9毛›，跟油车比几年回本？
孩子‹§6-15岁|初二›数学‹从§80-95掉到§50-79|计算总错›，可能是什么原因，怎么排查？
从‹杭州|成都|西安›到‹敦煌|厦门|长沙›，§2-9天，预算§1500-9000，‹带老人|不坐夜车›，怎么安排？
`,
  ru: `
Ипотека §2-12 млн под §6-19 % на §10-30 лет или снимать за §20-90 тысяч?
Нас §3-8 человек, чек §3-40 тысяч, ‹двое не пили|один ушёл раньше|есть скидка §5-20 %›. Кто сколько?
‹Котёл|Роутер|Машина› ‹глохнет|шумит|отключается› только ‹в мороз|ночью|после дождя›. В чём дело?
`,
  ja: `
家賃§5-15万円、頭金§100-900万円、§25-45歳。‹買うか借りるか|35年ローンは無謀か›。
‹ふるさと納税|扶養|副業›で年収§200-900万円だと、いくらまで得ですか。
§3-6人の旅行で費用§5-30万円、‹一人は途中参加|子ども一人›、割り勘はどうすれば公平?
`,
  pt: `
Financiar R$ §20-300 mil a §1-2,§0-9% ao mês ou juntar R$ §500-4000 por mês, ‹para o carro|para a casa|para o curso›?
Somos §3-9 no churrasco, R$ §150-1900, ‹dois não bebem|um levou a carne›. Como dividir?
Meu ‹chuveiro|celular|carro› ‹desliga|esquenta|falha› só ‹no frio|carregando|na subida›. O que pode ser?
`,
}

const SURVEY_PEOPLE = `
Code this open answer (codes: 1 price, 2 service, 3 quality, 4 location, 5 other; several possible): "§sa"
Code this open answer (codes: 1 price, 2 service, 3 quality, 4 location, 5 other; several possible): "§sa ~sa"
R§1-600: "§sa" codes?
R§1-600: "§sa ~sa" codes? ⇒ ‹why 5|I had 2 there. Inter-rater, so be strict|next R§1-600: "§sa"›
`
const SURVEY_PEOPLE_BANKS = {
  sa: `
too dear since they redid the place
‹lady|guy|girl› at the desk was ‹lovely|rude|new› , took ages though
I only go because it's ‹round the corner|on my way|near the school›
the §food was cold, second time
parking!!!
no complaints
used to be better, portions got smaller by §10-50%
my husband likes it, I don't
never answer the phone
clean, quiet, ‹honest|fair› prices
you should open on §weekday
the website is rubbish
dont know
`,
}

export const CLOSE_COUSINS: readonly Source[] = [
  person('cousin_deck_makers', 260, 0, DECK_MAKERS, DECK_MAKER_BANKS),
  person('cousin_markers', 280, 0, MARKERS, MARKER_BANKS),
  person('cousin_version_pickers', 240, 0.05, COMPARERS, COMPARER_BANKS),
  person('cousin_played_customers', 260, 0.1, SIMULATED_CUSTOMERS, SIMULATED_CUSTOMER_BANKS),
  person('cousin_demo_data', 260, 0.1, DEMO_DATA, DEMO_DATA_BANKS),
  person('cousin_steps_always', 280, 0.1, STEPS_ALWAYS, STEPS_ALWAYS_BANKS),
  person('cousin_steps_in_tongues', 280, 0, STEPS_IN_TONGUES, STEPS_IN_TONGUES_BANKS),
  person('cousin_survey_coders', 240, 0, SURVEY_PEOPLE, SURVEY_PEOPLE_BANKS),
]
