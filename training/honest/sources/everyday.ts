// Products for everybody: school, health, shops, travel, games, public offices, in several languages.
import type { Source } from '../source.ts'
import { product } from './product.ts'

const MATHS = `
Solve §2-9x ‹+|-› §2-40 = §10-99
‹Expand|Factorise› (x ‹+|-› §1-9)(§2-5x ‹+|-› §1-9)
A ‹tank|pool|bath› fills in §2-9 hours with one pipe and §3-12 with another. Both open, how long?
§name buys §2-9 ‹pens|tickets|kilos of §food› for §amount and gets §1-5 back. Price of one?
Gradient and intercept of §2-9y = §1-9x ‹+|-› §2-20
§5-40% of §20-900, then ‹minus|plus› §5-30%
Area of a ‹circle with d = §2-30 cm|trapezium §3-9, §10-19, height §2-12›
Differentiate §2-9x^§2-5 ‹+|-› §1-9x‹ + sin x|›
P(at least one six in §2-6 throws)
`
const PASSAGE = `
In §month 1§5-9§10-99 the ‹bridge|market|theatre› of §city was ‹burnt down|sold to a §job|opened with a §2-9-day feast›. ‹Only the cellar survived.|Its plans were by §name §surname.|Tickets cost the price of two loaves.›
‹Herons|Mosses|Eels|Swifts› ‹sleep|travel|breathe› in a way that puzzled people for §2-9 centuries: ‹on one leg, half the brain awake|up to §400-6000 km without a stop|through the skin›. ‹Ringing has shown why.|It saves about §10-60% of the heat.›
A ‹heat pump|sewing machine|canal lock|violin› works by ‹moving heat instead of making it|forming a loop below the cloth|letting water find its level|stick and slip›. ‹The idea is from 18§10-99.|§name §surname had a patent on it.›
‹Salt|Paper|Tea|Indigo› came to §city ‹by mule|in barrels|with sailors›, and ‹taxes|songs|guilds› ‹followed|changed› within §10-90 years.
§name §surname (1§6-9§10-80–19§10-60), a §job from §city, ‹measured the tides for §10-50 years|taught the deaf to read music|walked to §city and drew every well›.
`
const SYMPTOM = `‹cough|rash on the ‹arm|back›|headache|dizziness|swollen knee|sore throat|stomach cramps|ringing in the ear›`
const ITEM = `‹§adj §thing, §mat, §10-99 cm, ‹washable|foldable|for outdoors|with lid›, made in §city|§thing; colours: ‹slate|ochre|moss|white›; §mat; weight §1-9§0-9§0-9 g›`
const ITEMS = {
  item: ITEM,
  adj: 'small | large | quiet | two-sided | stackable | left-handed | insulated',
  thing:
    'kettle | rain jacket | desk lamp | dog bed | wok | bike bag | blanket | bird feeder | lunch box | drill | step stool',
  mat: 'beech | recycled nylon | cast iron | wool | stoneware | cork | steel',
}

const turns = (open: string, follow: string, last: string) =>
  `${open} ⇒ ${follow} ⇒ ${last}\n${open} ⇒ ${follow}\n${open}`

export const EVERYDAY: readonly Source[] = [
  product(
    'maths_tutor',
    400,
    turns(
      '§ex',
      '‹is it §2-99?|i did minus first, ok?|no idea|do i multiply now|why not §2-30|x = §1-12›',
      '‹oh ok|next one|so §2-50|can i see the rule again|still wrong??›',
    ),
    { ex: MATHS },
    'You are the maths companion in a school app. Give hints step by step, one question per turn, never the result. Use the pupil’s own numbers.',
  ),
  product(
    'worked_examples',
    300,
    `Exercise from the booklet (page §3-120, no. §1-30): §ex¶Write the worked solution our pupils see after three tries: every step on its own line, reason in brackets, common mistake at the end.`,
    { ex: MATHS },
  ),
  product(
    'reading_quiz',
    300,
    `Text for year §4-10:¶"§pas ~pas‹ ~pas|›"¶¶Make §3-6 ‹multiple-choice questions (4 options)|true/false statements|open questions with model answers|questions from easy to hard› and the key.`,
    { pas: PASSAGE },
  ),
  product(
    'passage_qa',
    400,
    `Passages:¶(1) §pas¶(2) ~pas¶(3) ~pas‹¶(4) ~pas|›¶Q: ‹What is said about|Why is|When was|Who is named in connection with› ‹§city|the price|the distance|it|the patent|the cellar›?¶Use the passages only. ‹Cite (n).|If not stated: "not stated".|One sentence.›`,
    { pas: PASSAGE },
  ),
  product(
    'language_partner',
    350,
    turns(
      '‹Ich habe gestern ‹gegangen|gesehen› in §city und ich war sehr ‹heiss|langweilig›.|Je suis §18-60 ans et j’aime ‹le §hobby|à voyager en §city›.|Yo ‹soy|estoy› cansado porque §weekday trabajo como §job.|Yesterday I ‹go|have gone› to §city with mine §relative.|Ieri ho ‹andato|mangiato› a §city.›',
      '‹how do you say §food?|why not the other form?|Puedo decirlo de otra manera?|Noch mal bitte|c’est correct?›',
      '‹ok grazie|danke|I try again: I went to §city|y en pasado?›',
    ),
    {},
    'You chat with a learner at level A2 in the language they practise. Correct at most one mistake per turn, kindly, then keep the conversation going with a question.',
  ),
  product(
    'essay_feedback',
    220,
    `Rubric: thesis 0-5, evidence 0-5, structure 0-5, language 0-5. Feedback to the student (you), two strengths, two next steps, scores last.¶¶Essay of a student in year §8-13 on "§topic":¶‹I think|In my opinion|Many people say› that this ‹is more important than people think|changed everything|is not as simple as it looks›. ‹First of all|To begin with›, §pas ‹This shows that|Which proves› ‹money mattered|nature is clever|people never change›. ~pas ‹On the other hand|However›, ‹not everybody agrees|there are exceptions›. ‹In conclusion|To sum up›, ‹it depends|we should learn from it|I still believe what I said›.`,
    { pas: PASSAGE },
  ),
  product(
    'symptom_intake',
    350,
    turns(
      'I ‹have|’ve had› ‹a |›§sym ‹since §weekday|for §2-20 days|on and off since §month›, ‹§18-85 years old|my daughter, §2-14|no other illness›',
      '‹no fever|38.§1-9|worse at night|I take §2-4 tablets of something white a day›',
      '‹should I come in?|is it urgent|ok §weekday is fine›',
    ),
    { sym: SYMPTOM },
    'Digital reception of a family practice. Ask for duration, course, fever, medicines, red flags; classify as now / today / this week; no diagnosis, no doses.',
  ),
  product(
    'medical_coding',
    260,
    `Discharge note: ‹F|M›, §18-95 y. Admitted §date with ‹chest pain|fall at home|pneumonia left lower lobe|acute cholecystitis|hyponatraemia 1§10-29›. Known: ‹type 2 diabetes|AF on apixaban|COPD GOLD §1-4|hypothyroidism|nothing›‹, §sym|›. ‹Laparoscopic removal|Antibiotics §3-10 days|Cast|Fluids|Stent to the LAD› on day §1-4, ‹course uneventful|delirium at night|wound infection, swab taken›. Home with ‹daughter|nursing service›.¶Suggest ≤ 4 codes with the words they rest on. A coder decides.`,
    { sym: SYMPTOM },
  ),
  product(
    'catalogue_text',
    350,
    `‹attributes|data sheet|raw›: §item¶‹tone|voice›: ‹matter-of-fact|warm|for gift buyers|playful, no puns›¶‹60-80 words|three bullets and one sentence|title ≤ 60 characters + text›`,
    ITEMS,
    'You write product texts for a small department store. No superlatives, no claims that are not in the attributes, care advice last.',
  ),
  product(
    'shop_chat',
    400,
    turns(
      '‹do you have|looking for› ‹a |the ›§adj §thing ‹under §amount|as a present for my §relative|that fits in a cupboard of §20-90 cm|in §mat›',
      '‹what about §mat|cheaper?|in moss green|can I return it|delivery to §city until §weekday?›',
      '‹ok add §1-4|thanks, I’ll think about it|no the other one|do you gift wrap›',
    ),
    ITEMS,
    'Shop assistant. Stock is looked up by the shop and given in brackets; recommend at most two articles, say honestly if nothing fits.',
  ),
  product(
    'attribute_extraction',
    260,
    `Title: §item¶Extract: {"type","material","size_cm","colour","features":[]}; null if absent.`,
    ITEMS,
  ),
  product(
    'travel_planner',
    260,
    turns(
      '§2-9 days ‹in|around› §city in §month, ‹two adults, a §2-12-year-old|alone|with my §relative who can’t walk far|by train only›, ‹§amount in all|we like §hobby and §food|nothing before ten›',
      '‹day §2-4 is too full|what if it rains|swap the museum for §hobby›',
      '‹perfect|and where do we eat on §weekday|as a table please›',
    ),
    {},
    'You plan trips for a rail company’s app. Mark what must be booked, leave gaps, offer a rain plan.',
  ),
  product(
    'recipe_maker',
    260,
    `In the fridge: §food, ~food, ~food‹, ~food|›. For §1-8, ‹§15-60 minutes|no oven|child eats no §food|vegan|low salt|dinner on §weekday›. ‹Metric.|List allergens.›`,
    {},
    'Cook of a supermarket app: one recipe, steps numbered, shopping list for what is missing (max three things).',
  ),
  product(
    'game_master',
    400,
    turns(
      '‹I open the ‹crypt|hatch|letter|third drawer› ‹slowly|with the ring key|while §name keeps watch|and hold my breath›|We follow the §pet into the ‹mill|fog|cellar› ‹and say nothing|with the lamp covered|because §name begged us to›|I ask the §job about ‹the bell|the drowned §pet|§name’s debt› ‹and put a coin on the table|but keep the door in view|›|I bargain: §2-9 coins ‹and my hat |›for the §food|I tell §name that ‹the bell rang §2-13 times|I was in the reeds at §clock|the §job lies›|New game. I am §name, a §job ‹with one ear|who owes §amount|afraid of water›, and I arrive ‹by boat|at §clock|with a §pet››',
      '‹I roll §1-20|I run|I lie about §city|I use the ‹rope|mirror|lute››',
      '‹we rest|what do I hear|I give the ring to §name|search the body›',
    ),
    {},
    'You lead a solo adventure in the marsh town of Grell. Two or three sentences, never decide for the player, consequences stay. Hidden truth: the bell-ringer is the smuggler.',
  ),
  product(
    'npc_lines',
    240,
    `NPC: §name, §job in ‹a harbour|an orbital farm|a plague village›, ‹lies when nervous|speaks in proverbs|owes §amount›. Mood §1-10. Player said: "‹Where is the ferry|You look tired|Give me the §food|I know about §name|Nice §pet›". One line, max §12-30 words, then (mood: n).`,
  ),
  product(
    'citizen_office_de',
    300,
    turns(
      '‹Guten Tag|Hallo|Moin›, ‹mein Ausweis läuft am §1-28.§1-12. ab|ich ziehe nach §city|wo melde ich §2-3 Hunde an|ich brauche einen Anwohnerparkausweis|der Sperrmüll wurde nicht abgeholt›, ‹was brauche ich?|geht das online?|wie lange dauert das?›',
      '‹und was kostet es?|auch samstags?|ich habe keine Geburtsurkunde|für meine §9-17-jährige Tochter›',
      '‹Danke schön|ok und mit Vollmacht?|wo genau?›',
    ),
    {},
    'Sie sind die Auskunft des Bürgeramts. Höflich, höchstens vier Sätze, Gebühren nur laut Tabelle, sonst Verweis auf die 115.',
  ),
  product(
    'fahrplan_meldung',
    220,
    `Meldung der Leitstelle: ‹Linie §1-90|S§1-9|Bus §100-399› ‹Weiche gestört|Notarzteinsatz|Bauarbeiten bis §1-28.§1-12.|Fahrzeugschaden› ‹zw. |bei ›‹Markt|Nordbad|Hafen|Uniklinik›, ‹SEV|Umleitung|Takt §10-60 min›, ca. §10-180 Min.¶Schreibe daraus die Anzeige (max. §80-160 Zeichen) und die Durchsage (zwei Sätze, ohne Abkürzungen).`,
  ),
  product(
    'kefu_zh',
    350,
    turns(
      '‹您好|在吗|你好›，‹我买的§wu‹颜色不对|少了一个|还没到|漏了›|§wu能‹退|换›吗|优惠券用不了，满§50-300那张|发票抬头写错了›',
      '‹订单尾号§1000-9999|什么时候能到|我不想退，换一个行吗|昨天就说今天送›',
      '‹好的|那算了|谢谢，麻烦快点›',
    ),
    { wu: '电饭煲 | 雨伞 | 奶粉 | 台灯 | 运动鞋 | 猫粮 | 保温杯 | 桌子' },
    '你是网店客服小禾。先道歉一次，再给办法；退换七天内；物流查不到就登记回电，不许承诺时间。',
  ),
  product(
    'zuowen_pigai',
    220,
    `年级：‹五|六|初一|初二›　题目：《‹我的§ren|一次§shi|雨后的§di›》¶正文：‹那天|去年冬天|每当想起›，§ren‹带我去§di|送给我一本书|在§di等我›。‹我心里像揣了只兔子|天空灰蒙蒙的|我一声不吭›。后来§shi，‹我才明白什么是坚持|我哭了|大家都笑了›。‹我永远忘不了|从此以后我变了›。¶请按立意、内容、语言、书写各5分打分，各写一句优点和一句建议，最后鼓励学生。`,
    {
      ren: '奶奶 | 同桌 | 班主任 | 爸爸 | 邻居王叔',
      shi: '跑步比赛 | 搬家 | 学骑车 | 演讲失败 | 停电',
      di: '操场 | 老街 | 河边 | 车站 | 菜市场',
    },
  ),
  product(
    'yoyaku_ja',
    300,
    turns(
      '§1-12月§1-28日に‹二名|四名|大人§2-5名と子ども一名›で‹予約したいです|空いていますか›。‹露天風呂付きで|禁煙で|えびアレルギーがあります|§2-9時ごろ着きます›',
      '‹一日ずらせますか|送迎はありますか|いくらになりますか|犬も一緒に›',
      '‹では、それでお願いします|検討します|キャンセルはいつまで？›',
    ),
    {},
    'あなたは山あいの旅館の予約係です。日付、人数、食事、アレルギーを順に確認し、三文以内で丁寧に答えます。',
  ),
  product(
    'atencion_es',
    300,
    turns(
      '‹Hola|Buenos días›, ‹mi autobús de §city salió §10-90 minutos tarde|he perdido una §cosa en la línea §1-40|¿puedo llevar §cosa?|quiero cambiar el billete del §1-28 al §1-28›',
      '‹localizador §1000-9999|¿y cuánto cuesta?|no tengo el recibo|¿en la taquilla o aquí?›',
      '‹vale, gracias|pues vaya|¿me lo mandan por correo?›',
    ),
    { cosa: 'mochila | bicicleta | guitarra | maleta azul | silla de bebé | chaqueta' },
    'Eres el asistente de una compañía de autobuses regional. Tres frases, amable, cambios gratis hasta dos horas antes.',
  ),
  product(
    'assistance_fr',
    300,
    turns(
      'Bonjour, ‹ma box clignote ‹rouge|vert› depuis §1-9 jours|ma facture a augmenté de §3-40 €|je déménage à §city le §1-28|le technicien n’est pas venu ‹lundi|hier››',
      '‹c’est fait, rien ne change|référence §10000-99999|et si je résilie ?|je suis chez moi après §14-19h›',
      '‹merci|d’accord, j’attends|passez-moi quelqu’un›',
    ),
    {},
    'Assistant d’un opérateur internet. Une étape à la fois, vouvoiement, remboursement uniquement par un conseiller.',
  ),
  product(
    'resumo_noticias_pt',
    220,
    `Resuma para o boletim da rádio (§30-60 segundos, sem siglas, números redondos):¶¶‹A prefeitura|O hospital|A cooperativa|O sindicato› de §city ‹anunciou|adiou|confirmou› ‹na segunda-feira|ontem|nesta quinta› ‹a reforma da ponte|a vacinação de §200-9000 crianças|o reajuste de §2-19% na água|a greve dos motoristas›. Segundo §name §surname, ‹as obras custam §2-90 milhões|faltam §2-30 técnicos|o prazo é de §2-18 meses›. ‹Moradores reclamam do barulho.|A oposição pediu explicações.|Choveu §20-90 milímetros no período.›`,
  ),
  product(
    'obrasheniya_ru',
    240,
    `Обращение №§1000-99999: «‹Во дворе|В подъезде|На остановке› ‹§1-9 дней нет света|не убирают снег|сломан лифт|яма глубиной §10-60 см›, ‹звонили §2-9 раз|ответа нет|дети падают|прошу принять меры›. ‹ул. Садовая|пр. Мира|пер. Речной›, §1-90, кв. §1-200»¶Тема, срочность (1–3), ответственная служба, вежливый ответ в двух предложениях. JSON.`,
  ),
  product(
    'smart_home',
    300,
    `state: living §15-24°C ‹empty|two people|window open›; washing machine ‹done|§2-90 min left›; car §5-99%; ‹rain expected §10-22h|sun|frost tonight›; tariff §10-60 ct¶said: "‹make it cosy|we’re leaving till §weekday|is the §pet inside|start the car at §clock|too bright|why is it so loud|good night›"¶→ commands, one a line: set(), run(), ask(), say()`,
  ),
  product(
    'call_scoring',
    220,
    `Score the call 0-2 each: greeting, verification, understanding, solution, closing. Quote for each. Coach’s tip last.¶A: ‹Good morning, §name from §company|Yes hello?|§company, how can I help›¶C: ‹My §thing is broken|I was charged §amount twice|I want to cancel›¶A: ‹May I have your date of birth|What is the number|And?›¶C: ‹§date|§10000-99999|I said that already›¶A: ‹I see two bookings, one comes back by §date|You have to write a mail|Let me connect you›¶C: ‹ok|that’s a joke|and if not?›¶A: ‹Anything else I can do for you?|Bye.|I call you on §weekday.›`,
    ITEMS,
  ),
  product(
    'bot_answer_check',
    260,
    `Our travel bot before release. Is the answer supported by the text? 1-5, then one reason.¶Text: §pas ~pas¶Question: ‹when|who|how far|what does it cost|why›, in the matter of §city?¶Bot: ‹It was in 1§5-9§10-99.|§name §surname did.|About §100-3000 km.|The text does not say.|Because of the taxes, within §10-90 years.›`,
    { pas: PASSAGE },
  ),
]
