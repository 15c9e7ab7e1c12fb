// People who ask for several new things for themselves: questions for a class, names, test cases, variations, marks, plans.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const CLASSES = `
Ten quiz questions on §uni for my §cls. ‹With answers.|Mixed types.|Nothing they can google in a second.|› §wis
Write §4-20 ‹true/false statements|multiple choice items|short answer questions|discussion questions› about §uni. Audience: §cls. §wis ~wis
Create §3-10 word problems on §uni, increasing difficulty, names from our class: §name, ~name, ~name. §wis
I need §5-15 discussion prompts about §uni for §cls. §wis
§5-12 warm-ups of §2-8 minutes for §cls, §uni. §wis
Give me §3-8 ‹worked examples|model answers|common wrong answers› for §uni, then ‹two without solution|one deliberately wrong one for them to find›. §wis
Homework sheet: §uni. ‹§4-12 tasks, half of them easy.|A, B and C level.|One page.› §wis ⇒ ‹task §2-4 is too hard, swap it|now the answer key|again for the parallel class, other numbers›
Study plan for §date: §uni, ~uni and ~uni, §20-120 minutes a day, I'm ‹in year §8-13|resitting|a nurse on shifts›. §wis
Flashcards on §uni, §8-30, question;answer. ‹I'll paste them in.|With an image idea each.|No full sentences.|›
Oral exam in §2-9 days on §uni. Ask me §5-15 questions an examiner could ask. ‹Give all at once with key points.|Hard last.›
Turn this into §3-10 questions for ~cls:¶"§txt ~txt ~txt"
Mark this out of §10-30 with the rubric ‹content 10, language 10, structure 5|thesis, evidence, style, each 1 to 6|A to F, strict› and justify:¶¶§txt ~txt ~txt ~txt
`
const CLASS_BANKS = {
  uni: '§topic | ratios | the passive | Macbeth act §1-5 | chemical bonds | the French Revolution | volcanoes | simple past and present perfect | probability trees | the digestive system | sources and bias | loops in Scratch | metaphors | map reading | the Weimar constitution',
  cls: 'year §5-12s | evening class of pensioners | B1 learners, mostly §job trainees | two groups of §8-15 | homeschooled twins (§7-13) | first-year undergraduates | apprentices in §industry | scouts',
  wis: `
No internet in the room.
Please not the usual ones from the book.
Two of them are dyslexic, so short lines.
It should fit on one page.
They did it badly last §month.
Some humour is welcome.
I print it at ~clock.
Language: simple.
§name finishes everything in a minute and needs extra.
Mark which three are the best.
`,
  txt: `
The king was not wanting the war but his advisers did.
In my opinion school should start at §8-11, because sleep is important for the brain.
Water goes up in the plant by the roots and comes out on the leaves.
Firstly, many people has a phone and secondly it distracts.
The poem talks about autumn but really it's about getting old.
As we can see in graph §1-4 the temperature rises, however not in the north.
To conclude I think both sides have a point.
My grandfather says it was different in 19§55-80.
`,
}

const NAMES = `
§8-40 names for ‹a ~pet|my bakery|a village in my novel|a sailing boat|a metal band|a newsletter on §hobby|the new meeting rooms|an app that §app›. §nw ~nw
Name ideas: ‹café in §city|choir|start-up in §industry|pub quiz team|wifi|allotment|goat herd of §4-12›. §nw ⇒ ‹more like number §2-9|shorter|those are taken› ⇒ ‹ok top three|in French?|~nw›
taglines for an app that §app, §5-20. §nw
§5-15 subject lines for a mail about ‹our sale in §month|the flood in the cellar|free tickets|a lost §pet›. §nw Audience: §job types.
Give me §6-20 titles for ‹a talk on §topic|my thesis about §industry|a painting of §food|a podcast episode with a §job›. §nw
Characters for my §gn: §5-16 with name, age, job, secret. §nw ~nw
§10-30 rumours / §4-12 shops / §3-9 inns for a town in a §gn. §nw
Encounter ideas (§5-20) for a §gn, party of §3-6, level §1-12. ‹Not all fights.|One with a §pet.|One sentence each.› §nw
loot: §8-30 things found in ‹a drowned chapel|a giant's sleeve|the glovebox of a stolen van›, §gn. §nw
Writing prompts for my group, §5-20, about §food, weather or ~topic. §nw
First sentences, §5-12 of them, for a §gn. §nw Then tell me which you'd read on.
hashtags §10-30 for a photo of ‹§food|my §pet|§city at night|§hobby›. §nw
bullet ideas for a §3-20 minute toast: §name turns §30-90, loves §hobby. §nw
`
const NAME_BANKS = {
  app: 'finds a bench in the shade | splits chores | counts birds | reminds you to stand up | swaps seeds | reads menus aloud | tells which bin',
  gn: 'gothic western | cosy fantasy | space opera | crime story in §city | post-flood adventure | fairy tale for adults | steampunk campaign | romance on a ferry',
  nw: `
No puns.
Puns welcome.
Short, two syllables.
Must work in ‹German|Spanish|Polish› too.
Nothing with "hub", "ly" or "gen".
Sound old.
My §relative must like it.
Check that it isn't rude somewhere.
A mix of safe and weird.
No explanations.
One line why, each.
Avoid the letter ‹x|j|h›.
`,
}

const CASES = `
List test cases for my function: §fun. ‹Table: input, expected, why.|Boundary values too.|As pytest parametrize.|Just the nasty ones.› §sty
§6-30 test cases for §fun. §sty
Sample data for a demo: §12-60 ‹rows|records› of §ent with §atr, ~atr, ~atr. ‹csv|json|sql|markdown table›. §sty
§ent, §10-50 of them, fake, ‹json lines|yaml|insert statements›; fields §atr, ~atr, ~atr, ~atr. §sty
Give me §5-15 ‹user stories|acceptance criteria|bug reports that a tester could write|error messages, friendly ones|commit messages› for ‹a screen where people §app|the export of §ent|~fun›. §sty
§4-12 example ‹queries|curl calls|log lines|config files› for our API for §ent. §sty
Write §5-20 ‹utterances|phrases› a customer may use to ‹cancel|ask where the parcel is|change a name›, we test our phone menu with them. §sty
Edge cases I'd forget: §fun. §sty
Variations of this error text, §3-8: "‹Something went wrong.|Invalid input.|Session expired.|File too large.›" Tone: ‹calm|playful|official|for children›. §sty
Interview questions for a §job, §5-20, ‹with what a good answer has|no brain teasers|half of them about past work›. §sty
Questionnaire, §6-25 items, about ‹lunch at §company|§hobby|noise in §city|how people use ~ent›. ‹Likert 1-5.|Two control items.|Pilot with §5-20 people.› §sty
Code katas for our §weekday hour, §3-10, about ‹dates|strings|state machines|§ent›, §lang. §sty
Exercises to practise §lang: §4-15, from easy to evil, theme §ent. §sty ⇒ ‹solution of number §2-6 please|give hints, not solutions|ok my try for the first: it loops twice. good?›
`
const CASE_BANKS = {
  fun: 'parse_price("1.299,00 €") → cents | isLeapWeek(year) | a slugify for Turkish and German | nextTrain(now, timetable) | splitName(full) | tax(amount, country, date) | a retry wrapper with §2-6 attempts | shift overlap across midnight | mergeContacts(a, b) | truncate(text, §20-200) without breaking emoji | median of a stream | a date picker that allows §1-4 weeks ahead',
  ent: 'bookings | sheep | library loans | wind turbines | patients of a vet | ferry trips | song requests | lost items | invoices | allotments | chess games | parcels',
  atr: 'name | date of entry | status | weight | price with §2-3 decimals | free text note | phone | a nullable parent id | rating 1-5 | colour | lat/lon in §city | email at example.org',
  app: 'rent a boat | move an appointment | report a broken lamp | split a bill | upload a receipt',
  sty: `
Nothing offensive, it's shown to a client.
Include unicode.
Some must fail.
No comments.
Realistic distribution please.
Deterministic ids.
I only have till ~clock.
My reviewer hates "foo".
Dates in 202§4-6.
About §5-25% should be broken.
One line each.
`,
}

const VARIATIONS = `
§5-12 ways to say "§sen" ‹in a mail|to a child|without sounding rude|in legal English|on a sign›.
Rewrite for ‹clarity|tone|brevity|a B1 reader›: "§sen ~sen" ‹Three versions.|Keep the dates.|Show what you changed.|›
Paraphrase, §2-6 times, for my ‹thesis|website|flyer›: "§sen" ‹Not too fancy.|Same length.|Explain the nuance of each.|›
Summarise at three levels (‹one line, one paragraph, one page|child, colleague, expert|tweet, abstract, talk›):¶¶§sen ~sen ~sen ~sen
Which of my two drafts is better and why? ‹For a card.|For our site.|Be strict.|Score each on clarity, warmth and rhythm.›¶¶§two ‹⇒ merge them|⇒ and if the reader is angry?|⇒ B again, half as long|›
Grade my paragraph 1-10 for ‹logic|flow|grammar|persuasion› and give two improvements: §sen ~sen ~sen
Translate into §tl and explain each choice: "§sen" ‹Formal and informal.|Literal first.|Which word is untranslatable?|›
§3-8 versions of my ‹bio|out-of-office|invite|intro›: §bio ‹short to long|serious to silly|first and third person|one without adjectives›
Draft §2-5 replies, from soft to firm, to: "§sen ~sen" ⇒ ‹number §1-3 but shorter|firmer|I sent the second, here's the answer: "~sen"›
A/B texts: §2-6 pairs of ‹button and headline|subject and preview› for: §sen
Make it rhyme / make it a headline / make it a question: §sen
Fix grammar only, then style only, then both: "§sen ~sen"
`
const VARIATION_BANKS = {
  two: `
A: We are closed from §date. See you in §month!¶¶B: From §date on we rest. You'll find us behind the counter again in §month, with ~food.
A: Dear §name, thank you for §2-20 years. Without you the office would be quieter and worse.¶¶B: §name, §2-20 years! Nobody here remembers how it was before, and nobody wants to.
A: Sorry for the delay, the van broke down in §city and your order of §food is on the next one.¶¶B: Your order of §food will arrive later than planned. We apologise for any inconvenience.
A: I am a §job with §2-20 years of experience and looking for a change.¶¶B: For §2-20 years I've worked as a §job; now I'd like to do it with you, because you seem to mean it.
A: The sea was grey and §name was late.¶¶B: §name came when the sea had already gone grey, as always too late for the boat.
A: The course on §hobby costs ~amount and starts on §weekday.¶¶B: Never tried §hobby? Come on §weekday, bring old clothes and ~amount.
`,
  tl: 'Spanish | German | Italian | Japanese | Dutch | Portuguese | Ukrainian | Welsh | Swahili',
  sen: `
We can't take your §pet during the first weeks of §month.
Please stop parking in front of the §company gate.
The meeting on §weekday was long and nobody decided anything.
I'm sorry I forgot your birthday, I was in §city.
Due to reasons of capacity the course on §hobby will not be held before §month.
Your order of §food is late because the van broke down.
The results suggest, but do not prove, that sleep improves recall by §3-20 percent.
Could you send me §amount back, it's been §2-9 months.
Members are kindly asked to return the keys by §date.
We've worked together for §2-15 years and I'd hate to lose you.
It is what it is, as my §relative says.
The river rose §20-90 cm in a night and the cellar knows it.
There is no evidence whatsoever of the aforementioned damage.
`,
  bio: '§name, §job in §city, §hobby, one §pet | I mend clocks, sing badly and live near §city | §job since 20§01-20, before that a §job | teacher of §topic, mother of two, slow runner',
}

const RESEARCH = `
§5-15 research questions on §fld ‹for a master's thesis|for a pilot with §amount|that a §job could answer|without animal tests›. §res
Hypotheses, §3-9, falsifiable, on §fld. §res
Interview guide, §8-20 questions, ‹semi-structured|§30-60 minutes|for §job interviewees›, about §fld. §res
Counterarguments to "§clm", §3-8, strongest first. §res
Reading list logic: which §5-12 subtopics belong to a review on §fld? §res
Code these answers into §3-6 themes:¶- §ans¶- ~ans¶- ~ans¶- ~ans¶- ~ans¶‹One may have two.|Quote for each theme.›
Rate each answer for ‹anger|trust|concreteness› 1-5, I compare with my own coding:¶1 §ans¶2 ~ans¶3 ~ans¶4 ~ans
Worked example of ‹a power analysis|Cohen's kappa|thematic coding|a Bayesian update|difference in differences|a chi-square test› with small numbers from §fld. ‹Then one for me to do.|By hand.|In R.› §res
§4-10 titles and one abstract (§120-250 words): §fld, n = §24-900, result: ‹null|small effect|the opposite of what we thought›. §res
Questions a nasty reviewer would ask about: "§clm" ‹§3-9 of them|with my best reply›. §res
Objections, limits, alternatives: for a study on §fld with §24-300 people over §2-12 weeks. §res
`
const RESEARCH_BANKS = {
  fld: 'night buses and loneliness | noise in open offices | bees on rooftops | how people read contracts | choir singing and breath | school lunches | second-hand prices | mould in old flats | trust in weather apps | shift work and diet | repair cafés | handwriting and memory',
  clm: 'noise and sleep are linked, as our survey of §40-900 shows | remote teams decide slower | children who draw remember more | free transport empties car parks within §1-5 years | people overrate rare risks',
  res: `
No overlap between them.
My supervisor likes mixed methods.
Plain language.
With variables named.
I know the basics.
Tell me which one is trite.
Due ~weekday.
Don't make up references.
`,
  ans: `
It got better when ~name took over the keys.
I don't use it, too many buttons.
They promised §date and nothing came.
Honestly? I do it for the coffee.
The form asks the same thing §2-5 times.
My §relative fills it in for me.
Nobody told us why.
It's fine, could be warmer.
I'd pay §amount if it just worked.
`,
}

const ZH_LISTS = `
给我§5-20个‹猫|奶茶店|小说里的门派|公众号|乐队|民宿|小程序›的名字，§zw，~zw
为‹初一|高二|小学三年级|成人夜校›出§5-20道‹选择题|填空题|讨论题|应用题›，主题：§zt，§zw‹，附答案|，难度递增|›
把这句话换§3-10种说法：“§zs”‹，由软到硬|，发朋友圈用|，给领导看|›
这两段哪个好？打分并说理由：¶‹A：祝您生意兴隆，万事如意。¶B：愿你今年少加班，多发财，锅里常有§2-9个饺子。|A：本店因装修停业§3-20天，敬请谅解。¶B：我们把店收拾一下，§3-20天后见，老座位还给您留着。|A：雨停了，他没有来。¶B：等到第§2-9班车开走，雨停了，人还是没来。|A：本人有§2-9年经验，责任心强。¶B：我做了§2-9年，没丢过一单，也没跟客户红过脸。› ‹⇒ 合成一段|⇒ 再短一点|⇒ 那给客户看选哪个|›
按‹内容40、语言30、结构30|准确、流畅、得体各10分›给我的段落打分：§zs~zs~zs
给函数写§5-20条测试用例：‹解析“1,299元”|判断闰月|合并通讯录|截断含表情的文字|身份证校验›，‹要有边界|表格形式|也要失败的›
造§10-50条‹订单|病历|图书借阅|快递›样例数据，演示用，‹csv|json›，§zw
§date2要考§zt，每天§20-120分钟，列个复习计划，‹我基础差|我上夜班|要留一天休息›
面试§zj，可能问的§5-20个问题‹，附答题要点|，难的放后面|，别问三年规划›
把下面的话分别总结成‹一句话、一段话、三个要点›：§zs~zs~zs~zs
写§5-15个‹短视频选题|写作练习|活动点子|标题|谜面›，关于§zt，§zw ⇒ ‹第§2-5个展开|换一批|太老套›
翻译成英文并解释用词：“§zs” ‹正式和口语各一版|哪个词最难译›
举§2-5个例题讲‹换元法|鸽巢原理|列表法|卡方检验|错位相减›，‹再留一道给我|写清每步›
`
const ZH_BANKS = {
  date2: '下周§1-5 | §3-12月§1-28号',
  zj: '护士 | 后端开发 | 幼师 | 新媒体运营 | 仓库主管',
  zt: '光合作用 | 一元二次方程 | 辛亥革命 | 虚拟语气 | 端午节 | 电路 | 议论文 | 垃圾分类 | 概率 | 安全用电',
  zw: '不要谐音 | 两到三个字 | 有点古风 | 别太正经 | 每个一句说明 | 适合§6-12岁 | 我周§1-5要用 | 不要重复 | 标出你最喜欢的',
  zs: `
本店周§1-5盘点，下午不营业。
你上次借的§100-900块什么时候方便还？
我觉得这个方案还可以再想想。
会议开了§2-5个小时，什么也没定。
感谢您的耐心，我们正在处理。
奶奶把收音机的声音开得很大，好像这样就不孤单。
请不要把车停在门口，我每天§5-7点要出车。
数据显示睡眠和记忆有关，但不能证明因果。
孩子这学期进步不小，就是上课爱说话。
`,
}

const WEST_LISTS = `
Nenne mir §5-20 Namen für ‹einen Hofladen|meinen Hund|eine Kneipenquizrunde|ein Dorf im Roman|unseren Chor›. ‹Kein Wortspiel.|Zwei Silben.|Gern schräg.|Kurz begründen.› ⇒ ‹mehr wie Nummer §2-5|kürzer|die gibt es schon›
§5-20 Fragen zu ‹Prozentrechnung|Faust I|Fotosynthese|Weimar› für ‹meine 8b|die Berufsschule|die Volkshochschule›, ‹mit Lösung|leicht bis schwer|eine Seite›. ‹Kein Internet im Raum.|Ich brauche es bis Donnerstag.|›
§3-8 Varianten, von freundlich bis deutlich: „§de“
Welcher Entwurf ist besser, und warum? ‹A: „Wir haben vom §1-9. bis zum §10-28. zu.“ B: „Bis zum §10-28. sind wir wandern, danach gibt es wieder Brot.“|A: „Danke für §2-30 Jahre im Verein.“ B: „§2-30 Jahre, und nie ein Protokoll verloren: danke!“|A: „Es regnete, und er kam nicht.“ B: „Er kam nicht, und nach §2-9 Bussen hörte sogar der Regen auf.“› ‹Note je 1-6.|Sei streng.|›
§6-20 Testfälle für ‹eine Funktion, die Preise wie „1.299,00 €“ liest|die Schichtüberlappung um Mitternacht|unseren Namens-Splitter (von, zu, Dr.)›. ‹Tabelle.|Auch kaputte.|Als JUnit.›
Lernplan bis zum §1-28.§1-12.: ‹Anatomie|Mietrecht|Lineare Algebra›, §20-120 Minuten am Tag, ‹ich arbeite nachts|ein Tag frei|mit Wiederholung›.
Cinq à quinze idées de ‹titres pour mon exposé|noms pour une péniche|sujets d'écriture|défis pour la classe›, thème : ‹la pluie|les métiers|§city|le pain›. ‹Pas de jeux de mots.|Une ligne chacune.|Marque ta préférée.› ⇒ ‹encore|plus simple|développe la §2-5›
Rédige §5-20 questions sur ‹les fractions|Germinal|le cœur|la Résistance› pour mes ‹4e|BTS|adultes en FLE A2›, ‹avec corrigé|difficulté croissante|sans QCM›.
Reformule de §3-6 façons : « §frs » ‹Du plus doux au plus ferme.|Pour un SMS, un mail, une affiche.|Explique la nuance.›
Note mon paragraphe sur 20 (‹fond 10, forme 10|clarté, ton, rythme›) : « §frs ~frs ~frs »
Dame §5-20 ‹nombres para una cafetería|excusas creíbles|retos de escritura|preguntas de entrevista para un puesto de camarero›. ‹Sin juegos de palabras.|Una línea cada uno.|Marca los tres mejores.› ⇒ ‹más|más cortos|desarrolla el §2-5›
Prepara §5-20 preguntas sobre ‹los decimales|la Generación del 27|el corazón|los ríos› para ‹mis de 2.º|el nocturno|B1 de español›, ‹con soluciones|de fácil a difícil|sin tipo test›.
Reescribe de §3-6 formas: «§ess» ‹De suave a firme.|Para cartel, correo y WhatsApp.|Explica el matiz.›
¿Cuál de mis dos borradores funciona mejor? ‹A: Cerramos del §1-9 al §10-28. B: Nos vamos al monte; el §10-28 volvemos con pan.|A: Gracias por §2-30 años con nosotros. B: §2-30 años y ni una llave perdida: gracias.|A: Llovía y no vino. B: No vino, y al pasar §2-9 autobuses hasta la lluvia se cansó.› ‹Puntúa claridad y tono.|Sin piedad.›
Me dê §5-20 ‹nomes pra loja de plantas|ideias de redação|perguntas pra gincana|legendas›, ‹sem trocadilho|curtinhos|com explicação›. ⇒ ‹mais|a §2-5 ficou boa, varia essa›
Elabore §5-20 questões sobre ‹frações|a Semana de 22|o sistema digestivo|crase› pro ‹7º ano|EJA|cursinho›, ‹com gabarito|em ordem de dificuldade|contextualizadas›.
§5-20 domande su ‹le frazioni|Pirandello|il cuore|l'Unità d'Italia› per la mia ‹terza media|classe serale›, ‹con soluzioni|dal facile al difficile|niente crocette›. ‹Mi servono per venerdì.|Due ragazzi sono dislessici.|›
`
const WEST_BANKS = {
  de: `
Der Keller steht unter Wasser, seit §2-9 Tagen meldet sich niemand.
Bitte stellen Sie Ihr Rad nicht vor unsere Tür.
Am §1-28. bleibt der Laden zu, wir feiern.
Ich hätte gern meine §20-300 Euro zurück.
Die Sitzung dauerte §2-5 Stunden und ergab nichts.
Leider können wir Ihre Bewerbung nicht berücksichtigen.
`,
  frs: `
Merci de ne pas garer vos vélos devant la porte.
La réunion a duré §2-5 heures pour rien.
Je voudrais récupérer mes §20-300 euros.
Le magasin ferme le §1-28, on fait la fête.
Votre dossier est incomplet, il manque §2-4 pièces.
L'eau monte dans la cave depuis §2-9 jours.
`,
  ess: `
El sótano lleva §2-9 días con agua y nadie contesta.
No aparquen delante del portal, por favor.
Me debes §20-300 euros desde hace meses.
El día §1-28 cerramos, hay boda.
La reunión duró §2-5 horas y no se decidió nada.
Su solicitud está incompleta, faltan §2-4 papeles.
`,
}

const FAR_LISTS = `
Придумай §5-20 ‹названий для пекарни|кличек для собаки|тем для сочинения|тостов на юбилей|вопросов для квиза›. ‹Без каламбуров.|Коротко.|Отметь лучшее.› ⇒ ‹ещё|проще|разверни §2-5-е›
Составь §5-20 ‹задач|вопросов› на тему «‹проценты|Онегин|сердце|причастия|оптика›» для ‹7б|колледжа|вечерней школы›. ‹С ответами.|От простого к сложному.|Мне к четвергу.›
Перефразируй §3-7 раз, от мягкого к жёсткому: «§rus»
Какой из двух черновиков лучше? ‹А: «Мы закрыты до §10-28-го». Б: «Ушли в поход, §10-28-го вернёмся с хлебом».|А: «Спасибо за §5-30 лет работы». Б: «§5-30 лет, и ни одного потерянного ключа: спасибо!»|А: «Шёл дождь, он не пришёл». Б: «Прошло §5-9 автобусов, устал даже дождь, а его всё нет».› ‹Оцени по пятибалльной.|Строго.|›
§6-20 тест-кейсов для ‹разбора суммы «1 299,00 ₽»|склонения «1 кошка, 5 кошек»|проверки СНИЛС|слияния контактов›. ‹Таблицей.|И сломанные тоже.›
План подготовки к §1-28 ‹июня|марта›: ‹анатомия|ЕГЭ по физике|ПДД›, §20-120 минут в день, ‹работаю в ночь|один выходной|с повторением›.
‹猫|パン屋|小説の村|勉強会|チーム›の名前を§5-20個。‹だじゃれ禁止。|二文字で。|理由も一言。› ⇒ ‹もっと|短く|§2-5番の方向で›
‹中1|高2|社会人講座›向けに‹割合|古文|光合成|明治維新›の問題を§5-20問。‹解答付き。|易しい順。|選択式なし。› ‹金曜に使います。|苦手な子が多いです。|›
「§jas」を§3-7通りに言い換えて。‹柔らかい順に。|メール・貼り紙・LINE用に。|違いも説明して。›
次の二つの下書き、どちらが良い？ ‹A「§10-28日まで休みます。」 B「§10-28日まで山にいます。戻ったらまたパンを焼きます。」|A「§2-30年間お世話になりました。」 B「§2-30年、鍵をなくさなかったことだけが自慢です。」|A「雨が降り、彼は来なかった。」 B「バスが§2-9台過ぎて、雨のほうが先にあきらめた。」› ‹5点満点で。|厳しめに。|›
デモ用の‹予約|図書|患者|荷物›データを§10-50件、‹JSON|CSV|表›で。‹欠損あり。|日付は今年。|変な名前はなし。›
‹강아지|빵집|독서 모임|소설 속 마을|밴드› 이름 §5-20개. ‹말장난 금지.|두 글자.|이유 한 줄.› ⇒ ‹더|짧게|§2-5번 느낌으로›
‹중1|고2|성인반›용 ‹비율|고전시가|광합성|개화기› 문제 §5-20개. ‹정답 포함.|쉬운 순.|객관식 말고.› ‹목요일에 써요.|기초가 약해요.|›
"§kos" ‹§3-7가지로 바꿔줘. 부드러운 것부터.|문자, 메일, 안내문용으로 바꿔줘.|더 정중하게 §2-4개.›
‹백엔드|간호사|카페 매니저|기자› 면접 예상 질문 §5-20개, ‹답변 요점 포함|어려운 건 뒤로|압박 질문도›.
أعطني §5-20 ‹اسما لمقهى|سؤالا لمسابقة العائلة|فكرة لموضوع تعبير|عنوانا لبحثي›. ‹بلا سجع.|كل واحد في سطر.|حدد الأفضل.› ⇒ ‹المزيد|أبسط|وسع رقم §2-5›
اكتب §5-20 سؤالا عن ‹الكسور|المعلقات|القلب|الدولة الأموية› لطلاب ‹الصف §4-11|محو الأمية›. ‹مع الإجابات.|من السهل إلى الصعب.|›
‹Fırın|Köpek|Kitap kulübü|Romanımdaki köy› için §5-20 isim. ‹Kelime oyunu olmasın.|Kısa.|Nedenini yaz.› ⇒ ‹daha|daha kısa|§2-5 numara gibi›
‹7. sınıf|Lise 2|Akşam okulu› için ‹kesirler|Tanzimat|fotosentez› konulu §5-20 soru. ‹Cevaplı.|Kolaydan zora.|Test olmasın.›
Buat §5-20 soal ‹pecahan|majas|fotosintesis|kemerdekaan› untuk ‹kelas §5-11|kejar paket C›, ‹dengan kunci|dari mudah ke sulit|tanpa pilihan ganda›. ‹Dipakai hari Jumat.|›
§5-20 ide nama untuk ‹warung kopi|kucing|komunitas lari|desa di novelku›. ‹Pendek.|Jangan plesetan.|Beri alasan.› ⇒ ‹lagi|lebih lucu|yang nomor §2-5, variasikan›
Podaj §5-20 ‹nazw dla piekarni|pytań do quizu o Krakowie|tematów rozprawki|zadań z procentów dla 7b›. ‹Bez kalamburów.|Krótko.|Z odpowiedziami.|Na piątek.›
`
const FAR_BANKS = {
  rus: `
Не ставьте велосипеды у двери.
Верни, пожалуйста, §2-30 тысяч, прошло §2-9 месяцев.
Совещание длилось §2-5 часа и ничего не решило.
§1-28-го магазин закрыт, у нас праздник.
В подвале вода уже §2-9 дней.
`,
  jas: `
自転車を玄関前に置かないでください。
先月の§2-9千円、そろそろ返してもらえますか。
会議は§2-5時間続き、何も決まらなかった。
§1-28日は棚卸しのため休みます。
ご応募ありがとうございました、今回は見送ります。
`,
  kos: `
현관 앞에 자전거 세우지 마세요.
빌려간 §2-30만 원 언제 줄 거야?
회의는 §2-5시간 했는데 정해진 게 없다.
§1-28일은 재고 조사로 쉽니다.
이번에는 함께하지 못하게 되었습니다.
`,
}

export const MAKERS_OF_LISTS: readonly Source[] = [
  person('lists_classes', 320, 0.15, CLASSES, CLASS_BANKS),
  person('lists_names', 320, 0.2, NAMES, NAME_BANKS),
  person('lists_cases', 300, 0.15, CASES, CASE_BANKS),
  person('lists_variations', 320, 0.1, VARIATIONS, VARIATION_BANKS),
  person('lists_research', 260, 0.1, RESEARCH, RESEARCH_BANKS),
  person('lists_zh', 300, 0, ZH_LISTS, ZH_BANKS),
  person('lists_west', 300, 0.05, WEST_LISTS, WEST_BANKS),
  person('lists_far', 320, 0, FAR_LISTS, FAR_BANKS),
]
