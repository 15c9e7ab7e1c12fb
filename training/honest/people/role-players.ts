// People who dress the model up: as coach, machine, character, generator or opponent, for fun or for their own work.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const BE_MY = `
Be my §rol ‹for the next half hour|this week|until §weekday|tonight›. §rule §need
Be my §rol. §need
From now on you answer as ‹a|my› §rol. §rule ~rule ⇒ §need ⇒ ‹§pro|~need›
Imagine you are a §rol and I walk in at §clock. §need ‹What do you say first?|Be honest.|Don't sell me anything.›
Take the part of a §rol. ‹I take the part of myself.|I'll be the difficult customer.|You've known me for §2-20 years.› §rule Begin. ⇒ §need ⇒ §pro
Your role: §rol.¶My goal: §goal.¶‹Your style|The rules›: §rule ~rule¶‹Let's go|Start›: §need
Pretend to be a §rol who ‹retired last §month|has seen worse|moonlights as a §job|can't stand excuses›. §need §rule
You, §rol. Me, §job, ‹tired|curious|in debt|late›. §need ⇒ §pro ⇒ ‹~pro|thanks, that's it›
Step into the shoes of a §rol for a moment: §need
If you were a §rol, how would you help someone to §goal? §rule
For this chat you're a §rol named §name. ‹Stay in that role even when I joke.|Leave the role when I write "stop".› I want to §goal. §need ⇒ §pro ⇒ stop. ‹was that real advice?|what would you say as yourself?›
§rol mode on. §need ‹mode off after the answer.|›
Speak as a §rol would to a §job: §need §rule
Help me as a §rol. The aim is to §goal. What I have so far: §need ‹Ask before you advise.|First impression?|›
Whenever I type "?" you switch into a §rol and comment on what I said before. Ready? ⇒ §need ⇒ ?
Play §rol, I'm preparing for ‹the real one on §weekday|an audition|a sketch at the staff party|my first day›. ~rule §need
`
const BE_MY_BANKS = {
  rol: 'strict piano teacher | kind accountant | swimming coach | old-school barber | debate opponent | sommelier for people with §10-40 euros | stoic | rubber duck who talks back | bouncer | guidance counsellor | tailor | referee | sea captain | gardener of a big estate | dungeon guard with a union card | head of HR | picky eater | night-shift pharmacist | driving instructor | driving examiner | conductor of a village band | grumpy editor | beekeeper | mindfulness guide | travel agent from 1985 | wine merchant | chess coach | fitness trainer for beginners | memory athlete | voice coach | astronomer on a roof',
  rule: `
One question at a time.
Answers under §20-150 words.
No flattery.
Use ‹"thou"|nautical terms|short sentences|British understatement›.
Stop me when I ramble.
Give marks from 1 to §5-20.
Never break character.
If I get it right, just say "next".
Don't give lists.
Remember what I tell you about my §relative.
Use metric units.
Swear a little.
`,
  goal: `
sound less nervous on the phone
swim §200-1500 m without a break
say no to my §relative
run a stall at the fair
pass the exam on §date
sort out §2-9 boxes of papers
learn §4-30 chords by §month
stop biting my nails
talk about §topic for §5-20 minutes
cook for §4-14 people
`,
  need: `
I have §10-50 minutes a day and a §pet that wants attention.
I froze in front of §5-60 people on §weekday.
My §relative says I'm too soft.
I mixed up left and right §2-6 times in the test.
What do I do with §food and ~food?
I own §2-12 shirts and none of them fits.
It's §clock and I still haven't started.
I keep losing in the endgame.
Somebody at work copies my jokes.
I'd like to begin with §hobby but everybody there is so good.
My letter starts with "I am writing to". Bad?
The bill was §amount and I paid in coins.
`,
  pro: `
and if it rains?
that's what my §relative says too
ok but I only have ‹one arm free|till §clock|§2-9 left›
‹ouch|fair|hm›, go on
say that again without the metaphor
I tried, it got worse
no
do I have to?
`,
}

const MACHINES = `
You are a §mac. I type, you print what it would print. ‹Nothing else.|In a code block.|No explanations unless I put them in {braces}.› ‹First input|Start›: §inp ⇒ ~inp ⇒ ‹~inp|{why did it say that?}|exit›
Behave like a §mac ‹with §2-640 KB of memory|that has a loose contact|from 19§65-99|which hates its user›. §inp
Simulate a §mac. I press: §key. ‹Show the display.|What do I hear?› ⇒ ~key ⇒ ~key
Let's pretend this chat is a §mac. Status line at the top, ‹beeps in *asterisks*|no emotions|errors welcome›. > §inp ⇒ > ~inp
I'm testing an idea for ‹our escape room|a short film|my kid's birthday|a museum corner›: you're a §mac, visitors type. Answer in ‹capitals|at most §5-20 words|the third person›. Visitor: §vis ⇒ Visitor: ~vis ⇒ ok more mysterious. Visitor: ~vis
act as ‹a psql prompt|an sqlite shell›. ‹only output.|keep state.› SELECT count(*) FROM ‹boats|sheep› WHERE year < 19§50-99; ⇒ ‹DROP TABLE mondays;|same, grouped by ‹port|owner››
act as ‹a python repl|an old python repl›. ‹only output.|no comments from you.› x = [§1-9, §1-9]; x * 2 ⇒ ‹sum(x)|x[§2-9]|import this›
act as ‹a BASIC interpreter|a DOS box with BASIC|a home computer from 19§79-88›. 10 PRINT "§name": GOTO 10 ⇒ ‹BREAK|LIST|RUN› ⇒ ‹NEW|20 END›
act as ‹a spreadsheet with columns A to F|a router cli|a git repo with §2-9 commits›. ‹only output.|keep state.› ‹status|show everything|undo the last›
Play ‹hangman|twenty questions|battleship 8x8|connect four|mastermind with §4-6 colours|blackjack|word chain› with me, ‹you start|I guess|draw the board every time|no cheating›. ⇒ ‹e|B§2-8|is it bigger than a §pet?|red red blue ~hue|hit|§3-7› ⇒ ‹s|C§1-8|alive?|stand|column §1-7› ⇒ ‹you can't do that|again!|I give up, what was it›
Be a ‹customer|ticket inspector|border officer|call centre queue|smart fridge|cash machine|lift|lighthouse|vending machine› simulator. I have §amount and §2-40 minutes. §vis
Turn yourself into a ‹fortune teller's automaton|jukebox|tide table|phrase book from 1911|telephone exchange›. I insert a coin and say: §vis
Reply only as a compiler for the language of ‹cats|my §relative|pirates|tax forms|knitting patterns›. Source: §vis
`
const MACHINE_BANKS = {
  hue: 'green | white | yellow | black',
  mac: 'Linux terminal | ship’s computer | teletype | coffee machine with opinions | chess clock | dot matrix printer | mainframe of a small bank | space probe | weather station on a mountain | pinball machine | bulletin board from 1991 | ticket machine in §city | pocket calculator | talking clock made of relays | text editor without undo | washing machine | radio between stations',
  inp: `
ls -la /attic
date
help
cat diary_§month.txt
RUN
open door §1-9
status
ping §city
print 10 / §0-4
who am i
brew strong, §1-4 cups
log last §2-9 days
find / -name "*lost*"
`,
  key: '2nd, sqrt, §2-99 | the red one | everything at once | START, START, STOP | +, +, §1-9, = | volume up §3-9 times | nothing for §2-9 minutes | coin, B§1-9',
  vis: `
who built you?
where's my §pet
I'd like something with §food
one ticket to §city, single, no luggage
do you dream of §hobby
tell me about §weekday
it's ~name, let me in
what did the last one say?
is it too late to apologise
`,
}

const CHARACTERS = `
You're §chr. I'm §me. §sce ‹You speak first.|I speak first.|Short replies, like real talk.|Describe what you do in *stars*.› ⇒ "§ln" ⇒ "~ln" ⇒ ‹*leaves*|"~ln"|out of character: was that too sad?›
Answer every question as §chr would: §q
Interview: I'm from the school paper, you are §chr. §q ⇒ ~q ⇒ ~q ‹last question|thanks!›
Write the diary of §chr for §date. ‹One page.|With crossings out.|A secret in line three.›
§chr meets ~chr in §city. I play the ‹waiter|dog|lamp post|lawyer of both›. §sce ⇒ "§ln" ⇒ "~ln"
‹Character sheet|Profile› for §chr: ‹wants, fears, lies, habits|voice, posture, pockets|three contradictions›. It's for ‹my novel|the drama club|a larp on §weekday|a puppet play›.
I want to talk to §chr about §topic. ‹Keep to what they could have known.|They may be wrong.|No lecture.› ⇒ §q ⇒ ~q
Could you reply like §chr for a while, my ‹kids|pupils|friends› (§6-15) want to ask things. First: §q ⇒ ~q ⇒ §name asks: ~q
Give me ‹two|three› lines of dialogue in the voice of §chr about §food. ‹For a sketch.|I can't get the rhythm right.›
§chr has a job interview as a §job. Do the whole scene, I'm the boss: "§ln"
`
const CHARACTER_BANKS = {
  chr: 'a dragon with hay fever | the oldest tree of §city | a Roman road builder | Marie Curie | a ghost who is afraid of tenants | an unemployed superhero | Cleopatra’s cook | a spy who retired to §city | a queen without a country | a robot gardener | Leonardo on a bad day | a sailor from 17§10-90 | my future self at §60-90 | an alien who studies queues | a fox lawyer | Ada Lovelace | the last dinosaur | a shy volcano | a Viking poet | the villain’s mother',
  me: 'a lost tourist | the new apprentice | your debtor | a tax inspector | a child with too many questions | the one who wakes you | an old rival | the plumber',
  sce: `
A waiting room, rain, one chair.
We share a train compartment to §city.
You have something of mine.
It's the night before the trial.
A kitchen at §clock, ~food on the stove.
The lift is stuck for §2-9 hours.
Nobody has come here since 19§50-99.
`,
  ln: `
You're late.
Is this seat taken?
I was told you can help with a §pet.
That's not what the letter said.
Do you always do that with your hands?
I paid §amount for this!
Fine. Then tell me about §weekday.
I'm not afraid of you, I'm allergic.
Who else knows?
`,
  q: `
What do you eat on an ordinary day?
What was your biggest mistake?
Do you like §hobby?
How did you sleep?
What would you ask us?
What is the worst thing about your work?
What do people get wrong about you?
What do you think about ~topic?
Were you ever in love?
What is in your pockets?
`,
}

const GENERATORS = `
You are a §gen generator. ‹I give a theme, you give §3-20.|Each time I write "more", §2-9 more.|No explanations.› Theme: §the ⇒ ‹more|more, but ‹shorter|darker|for kids|less clever›› ⇒ ‹~the|the second one is good, more like that›
Generate §3-20 §gens: §the. §fil
§gens please! §the, §fil
Act as a §gen machine for ‹my blog|our game night|class 5b|my Etsy shop|a boring train ride›. Settings: theme = §the; amount = §2-12; mood = ‹dry|silly|elegant|spooky›. Go. ⇒ amount = §1-4, theme = ~the ⇒ ‹mix both|stop›
I need a §gen that works like this: I say a word, you answer with one and a ‹rating|twist|hint›. Word: §the ⇒ ~the ⇒ ~the ⇒ ~the
Create a prompt that I can paste every morning to get a few §gens about §the. ‹With blanks I fill in.|Under §40-120 words.|It must not repeat itself.›
random §gen. §the. go ⇒ again ⇒ ‹again|nah|yes!! that›
Make me a §gens sheet (§5-30), §the, ‹printable|A4|answers upside down|for a jar› §fil
Invent a game: players draw §gens about §the. ‹Rules in §4-9 lines.|§2-6 players.|Then the first §6-20 cards.› §fil
Give me daily §gens for §month, one a day, §the. §fil
`
const GENERATOR_BANKS = {
  gen: 'story seed | band name | riddle | excuse | flashcard | pub quiz question | recipe idea | team name | insult à la Shakespeare | drawing prompt | password phrase | crossword clue | brain teaser | compliment | headline | spell name | character flaw | haiku | escape room puzzle | conversation starter | warm-up exercise',
  gens: 'story seeds | band names | riddles | excuses | flashcards | quiz questions | recipe ideas | team names | drawing prompts | would-you-rather questions | crossword clues | brain teasers | compliments | headlines | spell names | journal prompts | escape room puzzles | conversation starters | scavenger hunt items | tongue twisters',
  the: 'the sea in winter | §food | offices after dark | §hobby | grandparents | §topic | §city | trains | things with wings | §industry | lost luggage | mushrooms | the colour blue | a school fête | weather | §pet',
  fil: `
No puns.
Nothing with phones.
For ages §6-12.
Must work in §2-10 minutes.
We're §2-30 people.
Mark your favourite.
One of them must be a trap.
I've seen the obvious ones.
It's for §weekday.
Not too hard, there's wine.
`,
}

const ZH_ROLE = `
请你扮演§zr，‹我来扮演顾客|我是你的徒弟|我们是多年的老朋友›。§zg。开始吧：§zn
从现在起你就是§zr，§zg，~zg。 ⇒ §zn ⇒ ‹再说一遍|你太客气了，凶一点|~zn|好，跳出角色，刚才那句什么意思›
【角色】§zr【我的目标】‹睡个好觉|把稿子改完|敢开口|少花点钱›【要求】§zg【现状】§zn
做我的§zr，§zn
假如你是§zr，看到我这样会怎么说？§zn
模拟一台‹老式收音机|会抱怨的电饭煲|银行叫号机|1995年的电脑|只会说古文的导航›，我输入，你输出，不要解释。‹输入：开机|按下红色按钮|去§zci› ⇒ ‹关机|声音大一点|为什么› ⇒ ‹（拍一下）|重启›
你是‹谜语|起名|冷笑话|对联|飞花令|菜谱|每日一问|剧本杀线索›生成器，我给词，你出‹一个|三个|§2-9个›。词：‹雪|豆腐|地铁|§zci|外婆|旧鞋› ⇒ ‹下一个：灯|再来|换个风格› ⇒ ‹这个好|太难了|下一个：桥›
来玩‹海龟汤|二十问|成语接龙|文字冒险›，‹你出题|我先|背景是§zci的老巷子›。 ⇒ ‹是活的吗？|一马当先|我推门进去|他认识死者吗› ⇒ ‹先机|和水有关？|我躲起来› ⇒ 揭晓吧
你是‹李白|孙悟空|外星留学生|一棵八百岁的银杏|唐朝的快递员›，我来采访你：‹平时吃什么？|最丢脸的事？|对手机怎么看？|下雨天干嘛？› ⇒ ‹那你后悔吗|给年轻人一句话|有人说你是假的›
帮我写一段可以反复用的提示词：让AI当§zr，‹每次只问一个问题|每天给我一道题|不许说教›。我的情况：§zn
陪我练‹面试|相亲|吵架|退货|跟§zw提加薪›，你演对方，‹别让着我|最后打分›。 ⇒ ‹您好，我是来应聘的|这个我想退|我觉得这样不公平› ⇒ ‹嗯……再想想|因为我做了§2-9年|那算了› ⇒ 打几分？
`
const ZH_BANKS = {
  zci: '武汉 | 拉萨 | 扬州 | 厦门',
  zw: '老板 | 房东 | 我妈',
  zr: '严厉的书法老师 | 深夜食堂老板 | 退休刑警 | 省钱顾问 | 相声搭档 | 健身教练 | 古董店伙计 | 毒舌编辑 | 普通话教练 | 育儿专家 | 围棋对手 | 产品经理 | 心理咨询师 | 收纳师 | 村口算命先生 | 船长',
  zg: '每次不超过§20-100字 | 用‹东北话|文言|反问句›回答 | 别夸我 | 一次只问一个问题 | 不要列清单 | 记住我是§zj | 说错了就直说 | 不出戏',
  zj: '左撇子 | 护士 | 货车司机 | 高三家长',
  zn: `
我每天只有§10-60分钟。
冰箱里就剩§1-4个蛋和半颗白菜。
昨天在§2-40个人面前忘词了。
这个月花了§2-9千，不知道花哪了。
孩子§3-15岁，怎么说都不听。
我想§1-6个月内敢上台。
稿子改了§3-12遍，越改越差。
晚上§1-4点还醒着。
同事老让我替班，我不会拒绝。
`,
}

const DE_ROLE = `
Sei ‹heute|ab jetzt|für eine Stunde› mein §dr. §dg §dn
Du bist §dr, ich bin ‹Azubi|dein schwierigster Kunde|neu im Viertel|§30-70 und ungeduldig›. §dg ⇒ §dn ⇒ ‹Und wenn nicht?|Genauer bitte.|Das hat schon meine Mutter gesagt.›
Versetz dich in einen §dr: §dn ‹Was rätst du?|Was übersiehst du an mir?›
Deine Rolle: §dr. Mein Ziel: ‹weniger zusagen|die Prüfung am §1-28.|ein Beet ohne Schnecken|§5-20 Kilo leichter›. Regeln: §dg ~dg Los: §dn
Tu so, als wärst du ‹ein Faxgerät mit Gefühlen|der Fahrkartenautomat in Hof|ein Leuchtturm|ein Kofferradio von 1962|ein Terminal im Jahr 2140›. Ich: „‹Einmal nach Lindau|Ist da wer?|Lauter!|status›“ ⇒ „‹Warum nicht?|Münzen habe ich §2-9|Abbruch›“
Spiel mit mir ‹Stadt, Land, Fluss|Galgenraten|ein Textabenteuer im Harz, 1780|Verhör (ich schweige)›. ‹Du fängst an.|Ohne Schummeln.› ⇒ ‹E|Ich gehe in den Keller.|Buchstabe R|Kein Kommentar.› ⇒ ‹N|Ich zünde Licht an.|Nächste Runde›
Generator für ‹Ausreden|Vereinsnamen|Krimititel|Schüttelreime|Quizfragen|Namen für Hofläden›: ‹Thema Moor|Thema Büro|Thema §hobby|für Kinder ab §5-9›, §3-15 Stück. ⇒ ‹mehr|weniger albern|die dritte ist gut, so weiter›
Schlüpf in die Rolle von ‹Kaiserin Maria Theresia|einer Kellnerin, die alles hört|einem Maulwurf mit Höhenangst|Goethes Diener› und beantworte: ‹Was gab es heute zu essen?|Was nervt dich am meisten?|Wie findest du Fahrräder?› ⇒ ‹Und nachts?|Danke, jetzt als Brief.›
`
const DE_BANKS = {
  dr: 'strenger Schwimmtrainer | Pilzkenner | Gesprächspartner auf B1 | Steuerfuchs | Fahrlehrer | Lektor ohne Gnade | Tischler im Ruhestand | Schlafcoach | Bibliothekar | Gegner im Rededuell | Kräutergärtner | Wirt kurz vor Feierabend',
  dg: 'Eine Frage nach der anderen. | Kein Lob. | Höchstens §20-120 Wörter. | Sieze mich. | Bleib in der Rolle. | Keine Listen. | Unterbrich mich, wenn ich jammere. | Note am Ende.',
  dn: `
Ich habe §10-45 Minuten am Tag und zwei linke Hände.
Mein Vortrag am Montag dauert §5-30 Minuten zu lang.
Im Kühlschrank: Rote Bete, Quark, ein Rest Mut.
Meine Schwiegermutter kommt für §3-20 Tage.
Der Nachbar bohrt seit §2-9 Wochen.
Ich schlafe erst um §1-4 Uhr ein.
Beim Einparken falle ich §2-4 Mal durch.
`,
}

const ROMANCE = `
Sé mi §er ‹por hoy|hasta el jueves|durante este chat›. §eg §en
A partir de ahora respondes como §er. §eg ⇒ §en ⇒ ‹¿y si no puedo?|más corto|eso ya lo probé›
Ponte en la piel de §er: §en
Tu papel: §er. Mi meta: ‹hablar en público|ahorrar §100-900 euros|aprobar el día §1-28›. §eg Empezamos: §en
Finge que eres ‹una máquina de café con rencor|el contestador de un fantasma|un faro|la terminal de un submarino›. Escribo: «‹hola|estado|un cortado|¿queda alguien?›» ⇒ «‹otra vez|apágate|¿por qué?›»
Generador de ‹adivinanzas|nombres de bares|excusas|microretos|trabalenguas›: §3-15 sobre ‹el mar|la oficina|abuelas|trenes›. ⇒ ‹más|más difíciles|la cuarta me vale, sigue por ahí›
Sois dos: ‹un pirata y su gestoría|Dalí y un fontanero|dos semáforos enamorados›. Yo ‹modero|soy el público›. Primera pregunta: ‹¿quién paga?|¿qué es arte?|¿por qué ámbar?› ⇒ ‹que conteste el otro|final, por favor›
Sois mon §fr ‹pour ce soir|jusqu'à vendredi|le temps d'un café›. §fg §fn
À partir de maintenant tu réponds comme un §fr. §fg ⇒ §fn ⇒ ‹et sinon ?|plus court|déjà essayé›
Mets-toi à la place d'un §fr : §fn
Ton rôle : §fr. Mon but : ‹dire non|finir mon manuscrit|courir §5-20 km›. §fg On commence : §fn
Fais comme si tu étais ‹un minitel susceptible|la pointeuse d'une usine|un phare breton|un GPS amoureux›. Je tape : ‹3615 PLUIE|bonjour ?|à gauche ou à droite|état› ⇒ ‹encore|pourquoi|fin›
Générateur de ‹devinettes|noms de groupes|prétextes|défis d'écriture› : §3-15, thème ‹la gare|le fromage|l'hiver|les voisins›. ⇒ ‹encore|moins sage|la 2, décline-la›
Seja o meu §pr ‹hoje|até sexta|nesta conversa›. §pg §pn
Imagina que és §pr. §pg ⇒ §pn ⇒ ‹e se não der?|mais curto|isso já tentei›
O teu papel: §pr. O meu objetivo: ‹falar sem gaguejar|juntar R$ §200-3000|cozinhar pra §4-12›. §pn
Imite ‹uma geladeira fofoqueira|o alto-falante da feira|um rádio de navio|um caixa eletrônico filósofo›. Digito: ‹saldo|oi|liga|tem peixe?› ⇒ ‹de novo|por quê?|desliga›
Gerador de ‹charadas|nomes de blocos|desculpas|ideias de lanche›: §3-15, tema ‹chuva|escritório|avó|praia›. ⇒ ‹mais|mais difícil|a segunda tá boa, continua›
`
const ROMANCE_BANKS = {
  er: 'entrenador de natación | gestora paciente | sumiller de barrio | editora implacable | profe de guitarra | marinero jubilado | examinadora de autoescuela | adivina de feria | árbitro | jardinero',
  eg: 'Una pregunta cada vez. | Sin halagos. | Máximo §20-120 palabras. | Háblame de usted. | No salgas del personaje. | Nada de listas.',
  en: `
Tengo §10-45 minutos al día y poca fe.
Me bloqueé delante de §5-60 personas.
Quedan media col, arroz y §3-20 euros.
Mi cuñado se queda §3-15 días.
Escribo de noche y de día lo borro.
He suspendido §2-5 veces por la rotonda.
`,
  fr: 'prof de chant | caviste | entraîneur d’aviron | éditeur grincheux | jardinier de château | conseiller en sommeil | moniteur d’auto-école | capitaine à la retraite | contradicteur | brocanteur',
  fg: 'Une question à la fois. | Pas de compliments. | §20-120 mots maximum. | Vouvoie-moi. | Reste dans le rôle. | Jamais de listes.',
  fn: `
J'ai §10-45 minutes par jour et deux mains gauches.
J'ai bafouillé devant §5-60 personnes.
Il reste un chou, du riz et §3-20 euros.
Mon beau-frère reste §3-15 jours.
Mon roman s'arrête page §12-90.
Je dors à §1-4 heures du matin.
`,
  pr: 'professor de violão | contador de causos | treinador de corrida | vendedor de feira | editora exigente | capitão aposentado | instrutora de autoescola | jardineiro | juiz de futebol | adivinha',
  pg: 'Uma pergunta por vez. | Sem elogios. | No máximo §20-120 palavras. | Não saias do papel. | Nada de listas.',
  pn: `
Tenho §10-45 minutos por dia e pouca fé.
Travei na frente de §5-60 pessoas.
Sobrou couve, arroz e R$ §8-60.
Meu cunhado vai ficar §3-15 dias.
Meu conto parou na página §2-30.
Só durmo às §1-4 da manhã.
`,
}

const RU_ROLE = `
Побудь моим §rr ‹на вечер|до пятницы|на этот разговор›. §rg §rn
С этого момента ты отвечаешь как §ri. §rg ⇒ §rn ⇒ ‹а если нет?|короче|это я уже пробовала›
Представь, что ты §ri, а я захожу в §8-23:00. §rn
Твоя роль: §ri. Моя цель: ‹перестать опаздывать|сдать экзамен §1-28-го|накопить §10-90 тысяч|выступить без бумажки›. Правила: §rg ~rg Начали: §rn
Изобрази ‹обиженный холодильник|диспетчера лифтов|маяк|советский автомат с газировкой|терминал на Марсе›. Ввожу: ‹старт|кто там?|с сиропом|отчёт за неделю› ⇒ ‹ещё раз|почему|стоп›
Генератор ‹отговорок|загадок|названий кафе|тем для сочинений|тостов|рифм›: тема «‹дача|метро|бабушка|февраль|кот›», §3-15 штук. ⇒ ‹ещё|посмешнее|третье хорошо, в том же духе›
Давай сыграем в ‹города|«верю — не верю»|виселицу|допрос, я молчу|квест в старой усадьбе›. ‹Ты первый.|Без подсказок.› ⇒ ‹Астрахань|не верю|буква о|осматриваю комод› ⇒ ‹Новгород|верю|буква е|открываю окно› ⇒ сдаюсь
Ты ‹домовой в новостройке|Ломоносов|последний мамонт|муза в отпуске›. Беру интервью: ‹что на завтрак?|чего боитесь?|как вам лифт?› ⇒ ‹а раньше?|последний вопрос: зачем?›
Составь для меня промпт на каждый день: пусть нейросеть будет как §ri, §rg Моё: §rn
`
const RU_BANKS = {
  rr: 'тренером по плаванию | занудой-редактором | соперником в споре | учителем гитары | экономной бабушкой | инструктором по вождению | капитаном в отставке | садовником',
  ri: 'строгий тренер | старый аптекарь | въедливый редактор | логопед | шахматный наставник | капитан в отставке | экскурсовод | сомелье с маленькой зарплатой | ворчливый завхоз',
  rg: 'По одному вопросу. | Без похвал. | До §20-100 слов. | На «вы». | Не выходи из роли. | Никаких списков.',
  rn: `
У меня §10-45 минут в день и ноль терпения.
Я запнулась перед §5-60 людьми.
Осталась капуста, гречка и §100-900 рублей.
Свекровь приехала на §3-20 дней.
Рассказ встал на §2-30 странице.
Засыпаю в §2-5 утра.
Парковка не сдана §2-5 раза.
`,
}

const JA_KO = `
今日だけ私の§jr‹になって|をお願いします›。§jg §jn
これからは§jrとして答えて。§jg ⇒ §jn ⇒ ‹でも無理なら？|もっと短く|それはもう試した›
役割：§jr／目標：‹人前で話す|月§1-5万円貯める|§5-20km走る›／条件：§jg／現状：§jn
‹喋る炊飯器|昭和の電話交換台|灯台|拗ねた自動改札|2140年の端末›のふりをして、出力だけ返して。入力：‹起動|もしもし|ただいま|状態› ⇒ ‹なんで？|もう一回|終了›
‹なぞなぞ|言い訳|店の名前|一日一問|川柳のお題|早口言葉›メーカーになって。テーマ「‹雪|会社|祖母|電車|豆腐›」で§3-15個 ⇒ ‹もっと|難しめで|三番がいい、その路線で›
‹しりとり|二十の質問|水平思考クイズ|文字だけの冒険›しよう。‹そっちから|ヒントなしで› ⇒ ‹りんご|生き物？|扉を開ける|彼は泳げますか› ⇒ ‹ごりら|手に持てる？|引き返す› ⇒ 降参
あなたは‹織田信長の料理番|最後の恐竜|引退した怪盗|八百歳の杉›。取材します。‹朝ごはんは？|一番の失敗は？|スマホをどう思う？› ⇒ ‹では最後に一言|それ本当ですか›
오늘은 내 §kr 해줘. §kg §kn
지금부터 §kr처럼 대답해. §kg ⇒ §kn ⇒ ‹안 되면?|더 짧게|그건 해봤어›
역할: §kr / 내 목표: ‹발표 안 떨기|한 달 §10-90만 원 모으기|§5-20km 완주› / 규칙: §kg / 상황: §kn
‹삐진 냉장고|90년대 PC통신|등대|고장 난 자판기|우주선 단말기›인 척해줘. 출력만. 입력: ‹시작|누구 있어요?|콜라|상태› ⇒ ‹왜?|다시|꺼져›
‹수수께끼|변명|카페 이름|글감|아재 개그› 생성기 해줘. 주제는 ‹눈|회사|할머니|지하철|두부›, §3-15개 ⇒ ‹더|좀 더 어렵게|세 번째 좋다, 그 느낌으로›
‹끝말잇기|스무고개|마피아|텍스트 모험› 하자. ‹너부터|힌트 없이› ⇒ ‹기차|살아 있어?|문을 연다|의사를 지목› ⇒ ‹차표|손에 들어가?|도망친다› ⇒ 항복
너는 ‹세종대왕의 요리사|마지막 공룡|은퇴한 해적|부끄럼 많은 화산›, 나는 기자. ‹아침에 뭐 드세요?|가장 큰 실수는?|요즘 고민은?› ⇒ ‹마지막으로 한마디|진짜예요?›
면접관 해줘, ‹간호사|백엔드 신입|공무원|카페 매니저›. 하나씩 물어보고 끝에 점수. ⇒ ‹안녕하십니까, 경력 §1-9년입니다.|긴장되네요› ⇒ ‹제 단점은 걱정이 많은 겁니다|음… 다음 질문이요› ⇒ 몇 점?
`
const JA_KO_BANKS = {
  jr: '厳しい編集者 | 水泳コーチ | 節約の先生 | 漫才の相方 | 居酒屋の大将 | 書道の師匠 | 将棋の相手 | 眠りの相談役 | 教習所の教官 | 引退した船長',
  jg: '質問は一つずつ。 | 褒めないで。 | §20-120字以内で。 | ‹京都弁|敬語|タメ口›で。 | 役から出ないで。 | 箇条書き禁止。',
  jn: `
一日§10-45分しかありません。
§5-60人の前で頭が真っ白になりました。
大根と卵§1-4個しかない。
義父が§3-15日泊まります。
小説が§5-60ページで止まった。
夜中の§1-4時まで眠れない。
縦列駐車で§2-5回落ちた。
`,
  kr: '수영 코치 | 까칠한 편집자 | 절약 선생님 | 토론 상대 | 포장마차 사장님 | 운전 강사 | 바둑 사범 | 퇴역 선장 | 수면 상담사 | 발음 선생님',
  kg: '질문은 하나씩. | 칭찬 금지. | §20-120자 이내. | ‹반말|사투리|존댓말›로. | 역할에서 나오지 마. | 목록 쓰지 마.',
  kn: `
하루에 §10-45분밖에 없어.
§5-60명 앞에서 얼어붙었어.
냉장고에 두부랑 계란 §1-4개뿐.
시어머니가 §3-15일 계신대.
소설이 §5-60쪽에서 멈췄어.
새벽 §1-4시까지 잠이 안 와.
주차에서 §2-5번 떨어졌어.
`,
}

const AR_TR_ID = `
كن §ar ‹اليوم|حتى الخميس|في هذه المحادثة›. §ag §an
من الآن أجبني كأنك §ar. §ag ⇒ §an ⇒ ‹وإذا لم أستطع؟|أقصر|جربت هذا›
دورك: §ar. هدفي: ‹التحدث أمام الناس|توفير §100-900|النجاح يوم §1-28›. §ag لنبدأ: §an
تظاهر بأنك ‹ثلاجة غاضبة|منارة|محطة قطار قديمة|حاسوب من عام 1988›. أكتب: ‹تشغيل|من هناك؟|تذكرة واحدة|الحالة› ⇒ ‹لماذا؟|مرة أخرى|إيقاف›
مولد ‹ألغاز|أعذار|أسماء مقاه|أفكار قصص|أسئلة مسابقة›: الموضوع ‹البحر|الجدة|المكتب|القهوة|المطر›، §3-15. ⇒ ‹المزيد|أصعب|الثالث جميل، أكمل هكذا›
أنت ‹طباخ الخليفة|آخر ديناصور|ابن بطوطة|قرصان متقاعد› وأنا صحفي: ‹ماذا تأكل صباحا؟|ما أكبر خطأ لك؟|مم تخاف؟› ⇒ ‹كلمة أخيرة|أهذا صحيح؟›
‹Bugünlük|Cumaya kadar|Bu sohbette› benim §tr ol. §tg §tn
Şu andan itibaren §tr gibi cevap ver. §tg ⇒ §tn ⇒ ‹ya olmazsa?|daha kısa|onu denedim›
Rolün: §tr. Hedefim: ‹topluluk önünde konuşmak|ayda §500-9000 lira biriktirmek|§5-20 km koşmak›. Kurallar: §tg Başla: §tn
‹Küskün bir buzdolabı|Eski bir telefon santrali|Bir deniz feneri|Mars'ta bir terminal› gibi davran, sadece çıktı ver. Girdi: ‹aç|kim var orada|bir çay|durum› ⇒ ‹neden|tekrar|kapat›
‹Bilmece|Bahane|Kafe adı|Hikâye fikri|Tekerleme› üreticisi ol: konu ‹deniz|ofis|anneanne|tren|kar›, §3-15 tane. ⇒ ‹daha|daha zor|üçüncü güzel, öyle devam›
Sen ‹Evliya Çelebi|son dinozor|emekli bir korsan|utangaç bir yanardağ›, ben gazeteci: ‹Kahvaltıda ne var?|En büyük hatanız?|Neden korkarsınız?› ⇒ ‹son bir söz?|gerçekten mi›
Jadilah §ir saya ‹hari ini|sampai Jumat|di obrolan ini›. §ig §iN
Mulai sekarang jawab sebagai §ir. §ig ⇒ §iN ⇒ ‹kalau gagal?|lebih pendek|itu sudah dicoba›
Peranmu: §ir. Tujuanku: ‹berani bicara|nabung §200-900 ribu|lari §5-20 km›. §ig Mulai: §iN
Pura-pura jadi ‹kulkas yang ngambek|mercusuar|mesin tiket stasiun|komputer tahun 1990›, keluarkan hasilnya saja. Ketik: ‹nyala|siapa di sana|satu ke Solo|status› ⇒ ‹kenapa|ulang|mati›
Generator ‹teka-teki|alasan telat|nama warung|ide cerita|pantun›: tema ‹hujan|kantor|nenek|kereta|tahu›, §3-15 buah. ⇒ ‹lagi|yang lebih susah|nomor tiga bagus, lanjut›
`
const AR_TR_ID_BANKS = {
  ar: 'مدرب سباحة | محرر صارم | خبير توفير | معلم خط | بائع كتب قديمة | قبطان متقاعد | مدرب قيادة | خصم في مناظرة | طبيب نوم | بستاني',
  ag: 'سؤال واحد كل مرة. | بلا مجاملة. | أقل من §20-120 كلمة. | بالفصحى. | لا تخرج من الدور. | بدون قوائم.',
  an: `
عندي §10-45 دقيقة في اليوم فقط.
تلعثمت أمام §5-60 شخصا.
في الثلاجة بيض وعدس و§1-4 طماطم.
ضيوفنا باقون §3-15 يوما.
توقفت روايتي عند الصفحة §5-60.
لا أنام قبل الساعة §1-4.
`,
  tr: 'yüzme antrenörüm | titiz editör | tutumlu teyze | bağlama hocası | direksiyon hocası | emekli kaptan | tartışma rakibi | esnaf lokantası ustası | uyku danışmanı',
  tg: 'Her seferinde bir soru. | Övme. | En fazla §20-120 kelime. | Sizli bizli konuş. | Rolden çıkma. | Liste yapma.',
  tn: `
Günde sadece §10-45 dakikam var.
§5-60 kişinin önünde dilim tutuldu.
Dolapta bulgur ve §1-4 yumurta kaldı.
Kayınvalidem §3-15 gün kalacak.
Romanım §5-60. sayfada durdu.
Gece §1-4'e kadar uyuyamıyorum.
`,
  ir: 'pelatih renang | editor galak | penasihat hemat | guru gitar | instruktur mobil | kapten pensiun | lawan debat | tukang kebun | pemilik angkringan',
  ig: 'Satu pertanyaan saja tiap kali. | Jangan memuji. | Maksimal §20-120 kata. | Pakai bahasa baku. | Jangan keluar dari peran. | Tanpa daftar.',
  iN: `
Waktuku cuma §10-45 menit sehari.
Aku gagap di depan §5-60 orang.
Sisa tahu, nasi, dan uang §10-90 ribu.
Mertua menginap §3-15 hari.
Novelku mandek di halaman §5-60.
Baru bisa tidur jam §1-4 pagi.
`,
}

export const ROLE_PLAYERS: readonly Source[] = [
  person('role_be_my', 320, 0.2, BE_MY, BE_MY_BANKS),
  person('role_machines', 300, 0.1, MACHINES, MACHINE_BANKS),
  person('role_characters', 300, 0.15, CHARACTERS, CHARACTER_BANKS),
  person('role_generators', 320, 0.2, GENERATORS, GENERATOR_BANKS),
  person('role_zh', 320, 0, ZH_ROLE, ZH_BANKS),
  person('role_de', 260, 0.05, DE_ROLE, DE_BANKS),
  person('role_romance', 340, 0.05, ROMANCE, ROMANCE_BANKS),
  person('role_ru', 260, 0, RU_ROLE, RU_BANKS),
  person('role_ja_ko', 320, 0, JA_KO, JA_KO_BANKS),
  person('role_ar_tr_id', 300, 0, AR_TR_ID, AR_TR_ID_BANKS),
]
