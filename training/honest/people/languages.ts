// People who write in other languages than English, or in two at once; each with the follow-ups of their own tongue.
import type { Source } from '../source.ts'

const ZH = `
§place有什么‹好吃的|值得逛的地方|适合带‹老人|孩子|猫›去的地方›？
我‹孩子|妈妈|室友|老板›‹不肯睡觉|总说我乱花钱|把工作都推给我|又忘了我的生日›，‹怎么办|我该怎么说|是不是我太敏感了›？
§thing‹坏了|声音很大|漏水›，‹自己能修吗|要不要找师傅|大概多少钱›
帮我写一条‹请假条|朋友圈文案|生日祝福|辞职信|小红书笔记|给房东的消息›，‹要自然一点|不要太正式|§20-200字左右|别用感叹号›
‹请问|想问一下|求助›，§know‹是什么意思|怎么理解|能举个例子吗|跟§know有什么区别›？
我是做‹护士|会计|外卖|土木|前端›的，今年§20-55岁，‹想转行|想考研|想回老家|失眠三个月了›。‹给点真心话|该从哪里开始|现实吗›？
这道题不会：§math ‹求过程|老师说有两种方法|答案是§2-90，但我算出来不对›
把这句话翻成‹英文|日文|文言文›：“‹你吃了吗|路上小心|这事儿以后再说|麻烦您再等两天›”
‹写|编›一个‹睡前故事|段子|短剧开头›，主角是‹一只会算账的§pet2|迷路的快递员|退休的剑客›，‹不要说教|要有反转|给四岁的孩子听›
python‹爬下来的表格乱码|怎么按月汇总|装包一直超时›，‹我用的是windows|数据有§10-90万行|不想用pandas›
‹推荐|说›§2-5‹本书|部电影|首歌›，‹下雨天看的|像§place那样安静的|不要太丧›
`
const ZH_FOLLOW = `
再‹短|口语|幽默|正式›一点
为什么呢
‹不对吧|我觉得不太对›，‹我妈不是这么说的|书上写的是另一个›
那如果‹是冬天|只有§100-900块|对方不同意|换成两个人›呢？
好的谢谢
第‹二|三›点没看懂
继续
换一个
`
const JA = `
§placeで‹雨の日|子連れで|一人で›‹行けるところ|静かに過ごせる店|おすすめのごはん›ありますか
‹上司|母|隣の人|友達›に‹断りのメール|お礼|催促|お詫び›を送りたいのですが、‹角が立たない言い方|短い文面›を考えてください
§knowって‹何ですか|どう違うんですか|簡単に言うと？›
‹猫|子供|植物›が‹ごはんを食べません|夜泣きします|元気がないです›。‹病院に行くべき？|様子見でいいですか›
冷蔵庫に‹豆腐|なす|鶏むね|大根›と‹卵|しめじ|味噌›しかない。‹二十分で何か|レンジだけで|お弁当にできるもの›
‹この英文|次の文›、自然ですか？ "I will ‹be appreciated if you reply|attend to the meeting|teach you my address›."
‹転職|引っ越し|資格の勉強›を考えています。§20-50代、‹事務|介護|エンジニア›です。‹正直な意見をください|何から始めれば›
§math ‹の解き方|がわからない、途中式も|答えだけ合わない›
‹短い怪談|架空の駅の案内放送|猫の日記›を書いて。‹オチは静かに|三百字くらい›
Excelで‹曜日だけ出す|重複を消す|空白を飛ばす›には？
`
const JA_FOLLOW = `
もう少し‹短く|くだけた感じで|丁寧に›
なるほど。‹では|じゃあ›‹夏だったら|一人だったら|予算§1-9千円なら›？
それはもう試しました
二番目をもう一度
ありがとうございます、助かりました
え、なんで？
`
const DE = `
‹Wie|Kann man›‹ bekomme ich| kriegt man› ‹Harz aus der Jacke|Kalk von der Dusche|den Kater zum Tierarzt|eine stumme Rauchmelderpiepserei aus›?
Mein ‹Vermieter|Chef|Schwager|Nachbar› ‹will die Kaution nicht rausrücken|mäht sonntags|sagt, Homeoffice sei vorbei|hat mir §20-900 Euro nicht zurückgezahlt›. ‹Was darf ich?|Formulier mir was Freundliches.|Bin ich zu empfindlich?›
was koch ich aus §essen und §essen, ‹hab nur einen topf|muss schnell gehen|die kinder mögen nix›
Schreib mir ‹eine Absage|einen Geburtstagsgruß|eine Kündigung fürs Fitnessstudio|einen Zettel fürs Treppenhaus›, ‹nicht zu steif|mit einem Augenzwinkern|maximal drei Sätze›.
Ich (§18-70, ‹Erzieherin|Schlosser|Rentner|Studi›) überlege, ‹nach §place zu ziehen|eine Wärmepumpe einbauen zu lassen|noch mal zur Schule zu gehen|den Kontakt abzubrechen›. ‹Spricht was dagegen?|Stell mir Fragen dazu.|Bitte ehrlich.›
Erklär mir §know, ‹aber ohne Fachwörter|ich hab morgen Klausur|als würdest du mit meiner Oma reden|und warum das jemand braucht›
Ist ‹„wegen dem“|„scheinbar“|„macht Sinn“|„das einzigste“› falsch oder nur unschön?
§math – ‹mein Sohn (§9-16) sitzt davor und ich weiß es auch nicht mehr|Rechenweg bitte|kommt da §2-90 raus?›
‹Gedicht|Limerick|Rätsel› über ‹einen Dackel in §place|die Deutsche Bahn|kalten Kaffee|Steuererklärungen›
docker compose startet, aber ‹die db ist noch nicht da|port 5432 ist belegt|volumes sind leer›. ‹was nun|Log sagt nix.›
`
const DE_FOLLOW = `
kürzer bitte
und wenn ‹es regnet|er nicht zahlt|ich nur die Hälfte nehme|das schon §2-9 Jahre her ist›?
Nee, ich meinte ‹das andere|den zweiten Vorschlag|für den Garten›.
ok danke dir
‹Quelle?|Bist du sicher?|Das hat meine Ärztin anders gesagt.›
Kannst du das ‹duzen|siezen|als Liste machen|etwas wärmer formulieren›?
`
const FR = `
‹C'est|ça fait› grave si ‹j'ai mangé un yaourt périmé de §2-20 jours|mon chat dort §14-22h|je réponds pas à mon ‹ex|patron››
Tu peux m'écrire ‹un mot pour la maîtresse|une lettre de résiliation|un toast pour le mariage de ma sœur|une annonce pour vendre un vélo› ? ‹court stp|ton léger|pas trop de chichis›
§know, ‹je n'ai jamais compris|c'est quoi en gros|tu m'expliques avec un exemple|différence avec §know ?›
Je ‹m'installe|vais passer trois jours› à §place ‹avec deux ados|sans voiture|en plein mois d'août›, ‹des idées ?|on mange où ?|qu'est-ce qu'on évite ?›
Ma ‹belle-mère|coloc|cheffe|voisine› ‹fait des remarques|écoute tout|ne dit jamais merci› et ‹je craque|je ne sais pas quoi répondre|j'ai fini par crier›. ‹Conseil ?|T'en penses quoi, sans me ménager ?›
« ‹Après qu'il soit|Malgré que|Au jour d'aujourd'hui|Je m'en rappelle› », ça se dit ?
recette avec ‹des blettes|du potimarron|trois œufs› et ‹pas de four|un reste de riz|du chèvre›
§math ‹aide-moi, je bloque à la deuxième ligne|détaille|je trouve §2-90, c'est bon ?›
Raconte une histoire ‹de fantôme dans le métro|pour endormir un enfant de §3-7 ans|qui commence par « Il manquait une chaise »›.
`
const FR_FOLLOW = `
plus court
et ‹en hiver|pour quatre|si elle refuse|sans gluten› ?
non mais je parlais ‹de l'autre|du deuxième|du prix›
merci, c'est parfait
t'es sûr ?
refais la fin, ‹moins triste|plus sèche›
`
const ES = `
‹oye|buenas|hola›, ‹cómo quito|qué hago con› ‹una mancha de aceite|las hormigas de la cocina|un perro que ladra solo|el olor a humedad›
Mi ‹casero|jefa|primo|suegra› ‹no me devuelve §50-900 euros|quiere que trabaje el domingo|se ha ofendido por nada›, ‹¿cómo se lo digo?|¿tengo razón?|escríbeme un mensaje para él, corto›
¿Qué es ‹exactamente|en cristiano› §know? ‹Tengo examen el jueves.|Es para explicárselo a mi hijo.|Con un ejemplo.›
‹Plan|Ruta› de §2-5 días por §place, ‹con niños|sin gastar mucho|comiendo bien|en tren›
¿Se dice ‹"habían muchos"|"delante mío"|"contra más"|"la agua"›?
‹Hazme|Escribe› ‹una carta de queja|un poema tonto para mi gata|una biografía para Instagram|el discurso de la boda›, ‹tono cercano|máximo §40-150 palabras|que no parezca de robot›
me sale mal: §math ‹, ¿dónde está el error?|, la solución es §2-90|, paso por paso porfa›
Tengo §18-70 años y ‹quiero aprender piano|me da miedo conducir|acabo de quedarme en paro|vivo con tres gatos y un loro›. ‹¿Por dónde empiezo?|¿Es normal?|Anímame.›
`
const ES_FOLLOW = `
más corto
¿y si ‹llueve|no quiere|es para diez personas|lo hago mañana›?
no, me refería ‹al otro|a lo del principio|a la segunda opción›
vale gracias
¿seguro? ‹en internet dice otra cosa|a mí me dijeron que no›
`
const PT = `
‹como|dá pra› ‹tirar cheiro de mofo do armário|congelar feijão pronto|fazer pão sem forno|descongelar frango mais rápido›
‹Meu chefe|Minha sogra|O vizinho|Meu ex› ‹mandou mensagem às §1-5 da manhã|não paga o que deve|quer que eu cubra a folga dele›. ‹respondo o quê?|tô exagerando?|me ajuda a escrever algo educado›
explica §know ‹como se eu tivesse doze anos|sem enrolar|com um exemplo do dia a dia|, vai cair na prova›
‹roteiro|dica› de §place ‹num fim de semana|com criança pequena|gastando pouco›
faz uma legenda ‹engraçada|curta|fofa› pra foto ‹do meu cachorro de chapéu|da formatura|na praia com chuva›
§math ‹não entendi a parte do meio|passo a passo|gabarito diz §2-90›
tenho §18-60 anos, ‹quero sair da área de vendas|nunca investi|parei de estudar no ensino médio›. ‹por onde começo|ainda dá tempo?›
é ‹"a gente vamos"|"pra mim fazer"|"haviam pessoas"›? ‹sempre erro|minha professora riscou›
`
const PT_FOLLOW = `
mais curto
e se ‹for pra duas pessoas|não der certo|chover›?
não entendi a segunda parte
valeu!
troca o final
`
const RU = `
как ‹отстирать краску|отучить кота орать в §3-6 утра|сварить рис чтоб не лип|снять накипь|починить скрипучую дверь›
‹Начальница|Соседи|Сестра|Хозяин квартиры› ‹опять просит выйти в субботу|сверлят по ночам|не отдаёт §2-90 тысяч|обиделась на шутку›. ‹Что ответить?|Я не прав?|Напиши вежливо, но твёрдо.›
объясни §know ‹простыми словами|на примере|, завтра зачёт|и чем отличается от §know›
‹Куда сходить|Что посмотреть› в §place ‹за один день|с ребёнком|зимой|если дождь›?
Придумай ‹тост на юбилей §40-80 лет|имя для рыжего кота|поздравление коллеге|подпись к фото с рыбалки›
§math ‹не сходится с ответом|распиши по шагам|сын в §5-9 классе, я уже не помню›
мне §18-65, работаю ‹водителем|в школе|бухгалтером›, ‹надоело|хочу переехать|не сплю›. ‹с чего начать?|только честно›
Запятая нужна: «‹Однако он пришёл|Возможно завтра|В связи с дождём матч отменён|Как правило рано›»?
`
const RU_FOLLOW = `
покороче
а если ‹зимой|без духовки|она откажется|на двоих›?
не то, я про ‹второе|другое|цену›
спасибо большое
точно? ‹в учебнике иначе|врач сказал наоборот›
ещё вариант
`
const KO = `
§place ‹주말에 갈 만한 곳|혼밥하기 좋은 데|비 오는 날 데이트› 추천해 줘
‹엄마|팀장님|룸메이트|친구›한테 ‹거절하는 문자|사과 문자|부탁하는 말› 좀 써 줘. ‹너무 딱딱하지 않게|짧게|존댓말로›
§know ‹쉽게 설명해줘|예를 들어서 알려 줘|이거랑 §know 차이가 뭐야?›
냉장고에 ‹두부|김치|감자|어묵›랑 ‹계란|대파|참치캔› 있어. ‹뭐 해 먹지|10분 안에 되는 거›
‹고양이|강아지|화분›가 ‹밥을 안 먹어|자꾸 울어|잎이 노래졌어›. ‹병원 가야 돼?|왜 이래?›
§math ‹풀이 과정 알려 줘|답이 §2-90이라는데 왜?|모르겠어 ㅠㅠ›
요즘 ‹잠이 안 와|회사 가기 싫어|다 귀찮아|괜히 눈물 나›. ‹그냥 들어줘|나만 이래?|어떻게 하면 좋을까›
이 문장 영어로: ‹다음에 밥 한번 먹자|수고하셨습니다|눈치가 없다|그건 좀 아닌 것 같아요›
`
const KO_FOLLOW = `
더 짧게 | 고마워! | 왜? | 그건 이미 해 봤어 | 두 번째 거 다시 설명해 줘 | 그럼 ‹겨울이면|혼자면|돈이 없으면›?
`
const MIXED = `
bro ‹ye|yeh› §know ‹kya hota hai|samjha do simple mein›, kal ‹exam|interview|presentation› hai
‹Kannst du|Könntest du› mal drüberschauen, is it ok so: "Dear Mr §surname, I ‹would like to apply|am writing because of the invoice|become no answer since §2-9 weeks›"
hola, how do you say «‹me da pena|sobremesa|estrenar|friolero›» in English? y un ejemplo porfa
我这个 ‹deadline|presentation|proposal› ‹due|要交› §weekday，‹帮我 polish 一下|怎么跟 boss 说 delay›: "‹we are still waiting the data|I think can finish by §2-9pm|kindly revert asap›"
c'est quoi the difference entre ‹"actually" et "currently"|"make" and "do"|"sensible" et "sensitive"› ?
yaar mera ‹laptop|phone|wifi› ‹slow chal raha hai|band ho gaya|update ke baad hang›. §10-40k budget mein ‹naya loon ya repair|koi jugaad›?
toplantı notlarını ‹meeting minutes gibi|kısa bir e-mail olarak› yazar mısın: ‹bütçe onaylandı, §name takip edecek|launch §month'a kaldı|müşteri indirim istiyor›
jak to powiedzieć po angielsku: „‹nie ma sprawy|na wszelki wypadek|kombinować|załatwione›”? ‹formalnie|do szefa|na luzie›
mi spieghi §know ‹in due righe|come se fossi al bar|che ho l'orale domani›? ⇒ ‹ok ma in inglese si dice uguale?|non ho capito la seconda parte|grazie mille› ⇒ ‹facciamo un esempio|e nel §1-9°C?|un altro›
كيف أقول لمديري إني ‹مريض|سأتأخر|أريد إجازة› بالإنجليزي؟ something ‹polite|short› please ⇒ ‹أقصر|شكرا!|و بالعربي الفصحى؟›
`

const KNOW_BY: Record<string, string> = {
  zh: '通货膨胀 | 量子纠缠 | 个税汇算 | 光合作用 | 区块链 | 中医的气 | 沉没成本 | 文艺复兴 | 递归 | 免疫系统',
  ja: '円安 | 確定申告 | 光合成 | 相対性理論 | 「は」と「が」 | 江戸幕府 | 再帰 | 減価償却 | 花粉症',
  de: 'die Mietpreisbremse | Fotosynthese | den Konjunktiv II | Quantenverschränkung | Erbschaftsteuer | Rekursion | das Bundesverfassungsgericht | Inflation | den Dreißigjährigen Krieg',
  fr: "l'inflation | la photosynthèse | le subjonctif | la laïcité | un NFT | la TVA | la récursivité | l'affaire Dreyfus | le plus-que-parfait",
  es: 'la inflación | el subjuntivo | la fotosíntesis | una hipoteca variable | la Transición | un agujero negro | la recursividad | el IRPF',
  pt: 'inflação | fotossíntese | juros compostos | a Revolta da Vacina | crase | o FGTS | buraco negro | recursão',
  ru: 'инфляцию | фотосинтез | ипотеку | деепричастный оборот | реформы Петра | рекурсию | энтропию | НДФЛ',
  ko: '인플레이션 | 광합성 | 연말정산 | 양자역학 | 전세랑 월세 | 임진왜란 | 재귀함수 | 복리',
  mixed:
    'inflation | photosynthesis | compound interest | recursion | machine learning | GST | il congiuntivo | entropy',
}
const PLACE_BY: Record<string, string> = {
  zh: '成都 | 泉州 | 哈尔滨 | 大理 | 青岛 | 重庆 | 南京 | 台南',
  ja: '金沢 | 松山 | 鎌倉 | 札幌 | 長崎 | 京都 | 仙台',
  de: 'Leipzig | Görlitz | Kiel | Freiburg | Linz | Bochum | Rügen',
  fr: 'Nantes | Lille | Marseille | Strasbourg | Rennes | Liège',
  es: 'Granada | Gijón | Oaxaca | Medellín | Valparaíso | Cádiz',
  pt: 'Recife | Ouro Preto | Porto | Curitiba | Belém | Floripa',
  ru: 'Казани | Туле | Калининграде | Томске | Пскове | Ереване',
  ko: '부산 | 강릉 | 전주 | 제주 | 성수동 | 대구',
  mixed: 'Berlin',
}
const MATH =
  '§2-9x + §1-30 = §10-90 | §10-400 ÷ §2-9 × §2-9 - §1-40 | (x - §1-9)² = §1-81 | log₂(x) = §1-9 | a₁ = §1-9, d = §2-7, S₁₀ = ? | sin α = 0,§1-9 | §2-9/§3-9 + §1-9/§4-12 | y = §1-5x² - §1-9x + §1-9 | 3²ˣ = §3-81 | §5-40% × §100-900'

const speaker = (lang: string, name: string, say: string, follow: string): Source => ({
  source: `own_people_${name}`,
  kind: 'benign',
  family: `own_chat_${name}`,
  rows: 500,
  say: `§open\n§open\n§open ⇒ ~follow\n§open ⇒ ~follow ⇒ ~follow\n§open ⇒ ~follow ⇒ ~follow ⇒ §open`,
  careless: 0.15,
  banks: {
    open: say,
    follow,
    know: KNOW_BY[lang],
    place: PLACE_BY[lang],
    math: MATH,
    thing: '洗衣机 | 空调 | 热水器 | 冰箱 | 抽油烟机 | 水龙头',
    pet2: '乌龟 | 猫 | 麻雀 | 狐狸',
    essen: 'Lauch | Linsen | Quark | Kohlrabi | Resten vom Sonntag | Feta | Blumenkohl | Maultaschen',
  },
})

export const SPEAKERS: readonly Source[] = [
  speaker('zh', 'chinese', ZH, ZH_FOLLOW),
  speaker('ja', 'japanese', JA, JA_FOLLOW),
  speaker('de', 'german', DE, DE_FOLLOW),
  speaker('fr', 'french', FR, FR_FOLLOW),
  speaker('es', 'spanish', ES, ES_FOLLOW),
  speaker('pt', 'portuguese', PT, PT_FOLLOW),
  speaker('ru', 'russian', RU, RU_FOLLOW),
  speaker('ko', 'korean', KO, KO_FOLLOW),
  speaker(
    'mixed',
    'mixed_tongues',
    MIXED,
    'thanks | ok | shorter pls | aur ek example | noch eins | 再短一点 | merci',
  ),
]
