// People of many tongues who try a model out, paste exams, drill, collect prompts or have lists made: one habit and one tongue a source.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const ZH_RUOZHI = `
§q
§q
§q ‹认真回答|用一句话说|一步一步想|别绕|说说你的理由› ⇒ ‹你确定？|不对吧|那反过来呢|换个说法再答一次|哈哈›
测一下：§q
`
const ZH_RUOZHI_BANKS = {
  q: `
如果‹昨天是明天的话就好了|今天是后天›，‹那今天就是周五了，请问今天可能是周几|那昨天是周几›？
‹蓝牙耳机坏了|隐形眼镜丢了›，去‹牙科|近视手术›还是去‹耳科|失物招领›？
我‹爸妈|爷爷奶奶›结婚为什么没叫我？
‹树上|电线上›有§5-15只鸟，‹开枪打死|吓跑›§1-3只，还剩几只？
“‹草莓|满满当当|川流不息|森林木屋›”这几个字一共多少‹笔画|个“木”›？
§3-9.§1-9和§3-9.1§0-9哪个大？
一斤‹棉花|铁›和一公斤‹铁|棉花›哪个重？
用“‹春|月|风|雪|酒›”写一首‹七绝|五律|藏头诗›，不许出现“‹花|人|山›”字
小明有§5-20个苹果，给了小红一半又多给§1-3个，还剩几个？
鲁迅和‹周树人|周作人›是什么关系？
‹林黛玉倒拔垂杨柳|诸葛亮三打白骨精|武松大战曹操›是哪一回？
写一段§50-200字的‹武侠|科幻|悬疑›开头，第一句必须是“‹灯灭了|他又来了|没有人相信›”
把“‹我没有说他偷了我的钱|这个人谁都不认识|咬死了猎人的狗›”的不同意思都解释一下
井深§8-30米，蜗牛白天爬§3-5米晚上滑§1-2米，几天出来？
能不能用“‹意思|方便|东西›”造一句外国人看不懂的话
午餐肉可以晚上吃吗？那老婆饼里为什么没有老婆
`,
}

const ZH_BOSHI = `
题目：§q
题目：§q¶要过程
答案和解析：§q
答案和解析：§q ⇒ ‹选项C为什么不对|听不懂，讲简单点|有没有秒杀的方法|下一题：§q›
`
const ZH_BOSHI_BANKS = {
  q: `
（单选）下列关于‹行政许可|民事法律行为|合同解除|正当防卫›的说法，‹正确|错误›的是（ ）A.§o B.~o C.~o D.~o
甲、乙合作§4-12天完成，甲单独需§13-30天，乙单独需几天？A.§10-20 B.§21-30 C.§31-40 D.以上都不对
（判断推理）‹医生：医院|鱼：水|笔：纸|演员：剧本› 相当于 A.‹教师：学校|鸟：天› B.‹农民：粮食|车：油› C.‹法官：法律|舟：海› D.‹厨师：菜谱|树：林›
（言语理解）“‹改革|科技|文化|生态›不是‹终点|口号|装饰›，而是‹起点|行动|根基›。”这句话主要强调的是 A.‹过程|态度› B.‹结果|方法› C.‹二者并重|因果关系› D.‹无法判断|对比›
（资料分析）§2018-2025年某市‹进出口|粮食产量|旅游收入›为§100-9000‹亿元|万吨›，同比‹增长|下降›§1-30.§1-9%，上年约为多少？
（多选）属于‹流动资产|行政处罚|可再生能源|职业病防护›的有 A.‹存货|警告› B.‹专利权|罚款› C.‹应收账款|拘留› D.‹厂房|责令改正› E.‹以上都是|预付款›
英语四级：He would rather ‹stay|staying|to stay› at home than ‹go|going|to go› out. 选哪个？
文言断句：“‹师者所以传道受业解惑也|山不在高有仙则名|学而不思则罔›”‹出自哪里|翻译一下|默写下一句›
（案例）项目经理‹延期§1-6周|超支§5-40%|需求变更§2-9次›，问：‹原因有哪些|该如何处理|计算CPI和SPI›？
C语言：int a=§1-9,b=§1-9; printf("%d",a++‹+|*|-›++b); 输出？
找规律：§1-5，§6-12，§13-24，§25-48，（ ）
某商品打§6-9折后再降§5-40元，售价§60-300元，利润率§5-30%，原价多少？
（申论）给定材料反映了‹社区养老|直播乱象|农村电商|垃圾分类›中的问题，请概括，不超过§150-300字。
会计：企业购入‹设备|原材料›一批，价款§10-90万元，增值税税率13%，运费§1-9千元，分录怎么写？
教资：‹维果茨基|皮亚杰|埃里克森|布鲁纳›的理论对‹幼儿|初中›教学有什么启示？
护理：患者，‹男|女›，§30-80岁，‹胸痛§1-6小时|咯血|术后第§1-3天发热›，首要措施是 A.‹吸氧|平卧› B.‹通知医生|建立静脉通道› C.‹心电图|测体温› D.安慰患者
软考：若页面大小为§1-8KB，逻辑地址§1000-9000H对应的页号是？
`,
  o: '附条件的可以撤销 | 应当自收到申请之日起二十日内决定 | 口头形式一律无效 | 可以委托代理 | 须经过登记才生效 | 善意第三人不受影响 | 由人民法院裁定 | 当事人可以约定解除条件',
}

const JA_TAMESHI = `
§q
§q ‹理由も。|100字以内で。|小学生にもわかるように。|箇条書きで。|本当ですか?› ⇒ ‹ちがうと思います|別の案も|もっと短く|なるほど。では§q›
AIの実力テストです。§q
`
const JA_TAMESHI_BANKS = {
  q: `
「‹すもももももももものうち|庭には二羽鶏がいる|貴社の記者が汽車で帰社した›」を‹解説して|英訳して›ください
§20-90人中、犬派が§10-40人、猫派が§10-40人、両方が§1-9人。どちらでもない人は?
「‹雪|猫|終電|満員電車›」で‹俳句|川柳|短歌|なぞかけ›を§1-5つ
‹しりとりしましょう。「りんご」|山手線ゲーム。お題は「魚の名前」|20の扉をやろう、私が考えたものを当てて›
‹SQL|VBA|GAS|Python›で§k
‹パン屋|税理士|魔王|関西のおばちゃん|執事›になりきって‹確定申告|恋愛|月曜の朝›を‹励まして|説明して|語って›
「了解しました」と「承知しました」の違いは?‹上司に使うなら?|例文§2-5つ›
時速§40-90kmで§2-5時間§10-50分走ると何km?
桃太郎を‹ハードボイルド|ホラー|議事録|ラップ›風に書き直して
「‹取り付く島|敷居が高い|役不足|情けは人のためならず›」の正しい意味は?
架空の‹駅弁|妖怪|県|アイドル›を考えて、名前と特徴
次の数列: §1-3, §4-6, §9-11, §16-18, ?
`,
  k: 'CSVの重複行を消す方法 | 祝日を除いた営業日を数えるコード | シートをまたいで合計する方法 | フォルダ内のファイル名を一括変更するスクリプト | 文字列から電話番号を取り出す正規表現',
}

const KO_SUHAENG = `
§q
§q ‹풀이도 써줘|정답만|해설 부탁|쉽게›
§q ⇒ ‹왜 ③이 아니야?|다시 계산해봐|아 이해했어 ㅋㅋ 다음: §q|한 줄로 요약›
수행평가인데 §q
`
const KO_SUHAENG_BANKS = {
  q: `
‹함수 f(x)=x^3-§2-9x+§1-9의 극값을 구하시오|log₂(x-§1-5)+log₂(x+§1-5)=§2-5일 때 x는?|등차수열 첫째항 §1-9, 공차 §2-7, 제§10-40항?›
다음 중 ‹조선 후기 실학|삼국의 문화|광복 이후|고려의 대외 관계›에 대한 설명으로 옳은 것은? ① §o ② ~o ③ ~o ④ ~o
"‹부귀영화|토사구팽|일석이조|새옹지마›"로 예문 §2-5개
‹소나기|광장|운수 좋은 날|홍길동전› 주제랑 인물 정리, ‹A4 반 장|표로|발표용›
‹기후변화|학생 인권|인공지능과 직업|지역 소멸›에 대한 ‹찬반 토론|탐구 보고서|5분 발표›, ‹서론 본론 결론|출처 느낌 나게|중2 수준›
영어 문장 어법: "He suggested that she ‹goes|go|went› to the doctor." 뭐가 맞아?
산화 환원에서 ‹KMnO₄|CuO|Fe₂O₃›의 ‹산화수|환원제› 구하는 법
생윤에서 ‹칸트랑 벤담|롤스랑 노직|공자랑 맹자› 차이 ‹표|한 문단›로
토익 파트5 스타일 문제 §3-15개, ‹전치사|관계사|시제›, 답은 맨 아래
`,
  o: '대동법을 시행하였다 | 상평통보가 유통되었다 | 팔만대장경을 제작하였다 | 별무반을 편성하였다 | 천리장성을 쌓았다 | 거중기를 만들었다 | 균역법을 실시하였다',
}

const ES_LATAM = `
§q
§q ‹Paso a paso porfa.|Solo la respuesta.|Es para mañana.|Con ejemplos.›
§q ⇒ ‹no me queda claro|y si fueran §2-90?|dale, la siguiente: §q|está mal, da §2-90|más formal›
Actúa como §rol. §q
Actúa como §rol, ‹con 20 años de experiencia|muy exigente|que habla sencillo› y ‹hazme preguntas|dame un plan|evalúame› sobre ‹mi negocio de §neg|mi entrevista de §neg|mi tesis›. ⇒ ‹soy de ‹Rosario|Medellín|Puebla›, tengo §20-60 años y §2-90 clientes|no sé qué responder|ok siguiente›
`
const ES_LATAM_BANKS = {
  rol: 'un nutricionista deportivo | un abogado laboral | un profesor de cálculo | un reclutador de una multinacional | un copywriter | un psicólogo | un guía turístico | un contador | un experto en Excel | un game master',
  neg: 'empanadas | uñas | reparación de celulares | ropa usada | velas | transporte escolar | community manager | delivery',
  q: `
Resolver §2-9x² - §3-20x + §1-9 = 0
¿Cuántas ‹palabras|letras|tildes› tiene la frase "‹el murciélago comía kiwi|ayer se cayó el árbol›"?
Un tren sale de ‹Córdoba|Lima› a las §6-11 a §60-110 km/h y otro a las §12-15 a §70-130. ¿Cuándo lo alcanza si…?
Haceme §5-20 preguntas de opción múltiple sobre ‹la célula|San Martín|fracciones|la Revolución Mexicana|normas de tránsito›, con respuestas
Escríbeme un ‹cuento|poema|guion de TikTok|correo|discurso de boda› sobre ‹un gato contador|el primer día|la abuela|el tráfico›, ‹corto|con rima|gracioso›
Corrige: "‹Haber si nos vemos, ay que hablar.|Hubieron muchas personas en la fiesta.|Te hecho de menos.›"
Fórmula de Excel para ‹sumar si el mes es enero|buscar el precio por código|contar repetidos|edad desde la fecha›
¿Qué pasa si no firmo ‹el finiquito|la prórroga|el acta›? vivo en ‹Chile|España|Colombia›
Plan de entrenamiento de §3-6 días, tengo ‹mancuernas|una barra|nada›, objetivo ‹bajar panza|ganar masa›
Nombre para ‹mi perro|una heladería|un canal de ajedrez›, §5-20 opciones
Diferencia entre ‹por qué y porque|mitosis y meiosis|IVA e ISR|cracia y arquía›
`,
}

const PT_CONCURSO = `
Questão: §q
Questão: §q¶Gabarito comentado, por favor.
Questão: §q ⇒ ‹por que não a letra ‹A|B|C|D›?|qual artigo?|próxima: §q|não entendi a pegadinha›
§q ‹(ENEM)|(FGV)|(Cebraspe, certo ou errado)|(FCC)›
Faz uma redação nota mil sobre ‹mobilidade urbana|saúde mental|fake news|trabalho por aplicativo›, ‹com repertório|30 linhas›
`
const PT_CONCURSO_BANKS = {
  q: `
Sobre ‹a administração pública|o controle de constitucionalidade|os atos administrativos|a licitação›, assinale a ‹correta|incorreta›: A) §o B) ~o C) ~o D) ~o
Em uma ‹urna|turma› há §5-20 ‹bolas|alunos›, §2-9 ‹azuis|canhotos›. Tirando §2-3 sem reposição, probabilidade de…?
Uma loja deu §10-40% de desconto e depois aumentou §10-40%. Variação total?
"‹Haviam muitas dúvidas|Fazem dois anos|Assisti o jogo|Prefiro isso do que aquilo›" está de acordo com a norma culta?
Crase: "‹Fui a escola|Refiro-me aquela moça|Ficamos cara à cara|Das 8 as 10 horas›". Corrija e justifique.
João é mais alto que Caio; Caio não é mais baixo que Rui. Quem ‹pode|não pode› ser o do meio?
A fotossíntese ‹libera|consome› ‹CO2|O2›, ocorre ‹no cloroplasto|na mitocôndria› e…? (V ou F)
Juros compostos: R$ §500-9000, §1-5% a.m., §3-24 meses
Na ‹Era Vargas|Revolta da Vacina|República Velha|Inconfidência›, o que explica ‹o apoio popular|o fracasso›?
Negação lógica de "‹Se chove, então fico em casa|Todo político mente|Estudo ou trabalho›"
`,
  o: 'a delegação é sempre vedada | o silêncio produz efeitos legais | cabe recurso em §5-30 dias | depende de lei específica | a competência é irrenunciável | o prazo é decadencial | a motivação pode ser posterior | aplica-se subsidiariamente',
}

const RU_PROVERKA = `
§q
§q ‹Коротко.|Подробно, по шагам.|Без воды.|Ответ числом.›
§q ⇒ ‹неверно, подумай ещё|а почему?|ок, теперь на питоне|перепиши проще|§q›
Ты — §rol. §q
Ты — §rol ‹с 15-летним стажем|по ту сторону чата›. Задавай мне вопросы по одному и ‹оценивай ответы|веди к решению›. Тема: §t ⇒ ‹готов|не знаю|дальше|наверное, §2-90›
`
const RU_PROVERKA_BANKS = {
  rol: 'опытный юрист | учитель физики | строгий редактор | SMM-специалист | HR на собеседовании | бабушка у подъезда | тренер | сценарист | репетитор по ЕГЭ | бариста-философ',
  t: 'собеседование на джуна | квадратные уравнения | пунктуация | ремонт в ванной | публичные выступления | английские времена',
  q: `
Сколько букв «‹о|а|е|н›» в слове «‹молоковоз|параллелепипед|велосипедистка|недоразумение›»?
Что тяжелее: килограмм ‹ваты|пуха› или §900-1100 граммов ‹железа|гвоздей›?
Реши: §2-9x² ‹+|-› §3-20x ‹+|-› §1-15 = 0
Придумай §5-20 ‹вопросов для викторины|загадок|тем для сочинения|названий для кофейни|имён для эльфов› ‹про космос|для 5 класса|без банальностей|смешных›
Напиши ‹сочинение|тост|жалобу в УК|объявление|стих› ‹про осень|на юбилей §40-80 лет|про соседа с дрелью|о продаже дивана›, §5-20 ‹строк|предложений›
Объясни ‹рекурсию|инфляцию|теорию вероятностей|нейросети|НДС› ‹пятилетнему|на котиках|как в учебнике›
Исправь ошибки: «‹Я одел куртку и пошол в магазин по приезду.|Согласно приказа, оплатите за проезд.|Вообщем, не за что не поеду.›»
Функция на ‹Python|C++|1С|JS›, которая ‹проверяет ИНН|ищет палиндромы|парсит дату|считает прописью сумму›
Три друга — ‹Белов, Чернов и Рыжов|Иванов, Петров и Сидоров›. У одного кот, у другого пёс, у третьего рыбки. ‹У Белова не кот.|Петров боится собак.› Кто с кем?
Сравни ‹ипотеку и аренду|газ и электричество|ИП и самозанятость|Kotlin и Java› в таблице
`,
}

const AR_TAJRIBA = `
§q
§q ‹باختصار|مع الشرح|خطوة خطوة|بالعامية المصرية|في جدول›
§q ⇒ ‹غير صحيح، حاول مرة ثانية|وضّح أكثر|ممكن مثال؟|طيب والسؤال التالي: §q›
تصرّف كأنك §rol. §q
`
const AR_TAJRIBA_BANKS = {
  rol: 'معلم لغة عربية | طبيب أسنان | محاسب قانوني | مدرب كرة قدم | كاتب سيناريو | موظف توظيف | مرشد سياحي في ‹الأقصر|فاس|مسقط›',
  q: `
كم عدد حروف كلمة «‹استقلالية|فسيكفيكهم|مستشفى|تكنولوجيا›»؟
أعرب الجملة: «‹جاء الطالب مسرعًا|إنّ العلم نور|ما أجمل السماء|كان الجو باردًا›»
حل المعادلة §2-9س ‹+|-› §3-30 = §20-90
اكتب لي ‹سيرة ذاتية|رسالة اعتذار|خطة بحث|إعلان وظيفة|قصيدة قصيرة› عن ‹مهندس مدني|تأخير الشحنة|أثر الهاتف على النوم|بائع عسل|المطر›
اصنع §5-20 سؤال اختيار من متعدد عن ‹الخلية|الدولة الأموية|الكسور|المبتدأ والخبر|الكهرباء› للصف ‹الخامس|الثامن|الأول الثانوي› مع الإجابات
ما الفرق بين ‹الضاد والظاء|السرعة والتسارع|الربح والإيراد|العام والخاص› مع §2-5 أمثلة
ترجم إلى الإنجليزية: «‹وصلت البضاعة تالفة ونطلب استرداد المبلغ.|يسرنا دعوتكم لحضور الحفل.|الصبر مفتاح الفرج.›»
لغز: ‹ما الشيء الذي كلما أخذت منه كبر؟|عائلة فيها §2-6 بنات ولكل بنت أخ واحد، كم عددهم؟|أسرع من §2-9 سيارات في السباق وتجاوزت الثاني، ما ترتيبي؟›
كود ‹بايثون|جافا سكريبت› ‹يحسب الزكاة|يرتب الأسماء|يحول التاريخ الهجري|يقرأ ملف إكسل›
جدول مذاكرة لـ§2-6 مواد خلال §5-30 يوم
`,
}

const HI_MIX = `
§q
§q ‹step by step batao|hindi mein|short mein|example ke saath|table bana do›
§q ⇒ ‹samajh nahi aaya|galat hai shayad|ok next: §q|aur easy karo|thank you bhai›
Act as §rol aur §q
`
const HI_MIX_BANKS = {
  rol: 'a strict UPSC interviewer | mera English teacher | a CA | a cricket commentator | gym trainer | ek standup comedian | resume expert',
  q: `
§100-999 ka §5-45% kitna hoga?
‹भारत के संविधान|मुगल काल|प्रकाश संश्लेषण|जीएसटी|ओम के नियम› पर §5-20 MCQ बनाओ, उत्तर ‹अंत में|साथ में› दो
‹मेरा विद्यालय|जल संरक्षण|मोबाइल के लाभ और हानि|दीपावली› पर §100-300 शब्दों का निबंध
Train ki speed §40-120 kmph hai, §100-400 m lambi, platform §100-500 m. Kitne second?
‹छुट्टी के लिए प्रार्थना पत्र|बैंक मैनेजर को पत्र|बिजली बिल की शिकायत› लिखो, naam ‹Rohit|Sunita|Imran›
‹SSC CGL|NEET|JEE|bank PO|class §6-12 board› ke liye §30-180 din ka plan
"‹अंधों में काना राजा|नाच न जाने आँगन टेढ़ा|आम के आम गुठलियों के दाम›" ka matlab aur sentence
‹instagram bio|shaadi ka card|youtube title|birthday wish› likho for ‹my sister|gym channel|dukaan|dost›
A aur B milkar §4-12 din mein, A akela §13-30 din mein. B akela?
python mein ‹pattern|prime number|marksheet|calculator› program ‹for class 11|with output›
translate: "‹कृपया समय पर उपस्थित हों|उसने मुझे बताया नहीं|काम पूरा हो गया है›" ‹formal English|Hinglish to English›
`,
}

const TR_DENEME = `
§q
§q ‹Kısa olsun.|Adım adım.|Tabloyla.|Sadece cevap.›
§q ⇒ ‹yanlış, bir daha düşün|neden?|daha resmi yaz|tamam sıradaki: §q›
Sen bir §rol gibi davran. §q
`
const TR_DENEME_BANKS = {
  rol: 'matematik öğretmeni | insan kaynakları uzmanı | diyetisyen | avukat | senarist | emlakçı | tur rehberi | yazılım mimarı',
  q: `
"‹muvaffakiyetsizleştirici|kırk küp kırık|portakal|çekoslovakyalı›" kelimesinde kaç ‹ünlü|"k"|harf› var?
Bir musluk havuzu §3-9, diğeri §4-12 saatte dolduruyor. İkisi birlikte?
§5-12. sınıf için ‹basit makineler|noktalama|üslü sayılar|Kurtuluş Savaşı|hücre› konusunda §5-20 ‹test sorusu|doğru yanlış|boşluk doldurma›, cevap anahtarlı
‹dilekçe|istifa mektubu|kapak yazısı|davetiye|şikayet maili› yaz: ‹komşunun gürültüsü|geç gelen kargo|stajyer başvurusu|nişan|fatura hatası›
Ali, Veli'den §2-9 yaş büyük, üçünün toplamı §40-90. ‹Ayşe en küçük.|Ayşe ortanca.› Yaşları?
‹KPSS|YKS|LGS|ehliyet› için §20-120 günlük program, günde §1-8 saat
‹Excel'de|Python'da|SQL'de› ‹tekrarları bulma|tarih farkı|e-fatura toplamı|sütun birleştirme›
"‹Ayağını yorganına göre uzat|Sakla samanı|Damlaya damlaya›" atasözünü ‹açıkla|hikâyeleştir|İngilizceye çevir›
‹kafe|kedi|podcast|butik› için §5-30 isim önerisi, ‹Türkçe|kısa|akılda kalan›
‹masal|fıkra|rap|haiku› yaz: ‹uyuyamayan inek|pazartesi|metrobüs|son çay›
`,
}

const VI_THU = `
§q
§q ‹ngắn gọn|giải từng bước|kèm ví dụ|cho đáp án thôi›
§q ⇒ ‹sai rồi|giải thích lại đi|ok câu tiếp: §q|viết tự nhiên hơn|cảm ơn›
Hãy đóng vai §rol. §q
`
const VI_THU_BANKS = {
  rol: 'giáo viên tiếng Anh | chuyên gia marketing | luật sư | nhà tuyển dụng | hướng dẫn viên ở ‹Huế|Đà Lạt|Hà Giang› | đầu bếp | lập trình viên lâu năm',
  q: `
Soạn §5-20 câu trắc nghiệm ‹Lịch sử 12|Sinh học 10|Toán 7|Tin học 11› bài ‹nguyên phân|hàm số|chiến dịch Điện Biên Phủ|mạng máy tính›, có đáp án
Một ô tô đi §80-300 km với vận tốc §40-90 km/h, nghỉ §10-40 phút. Mất bao lâu?
Từ "‹nghiêng|khuya|xuýt xoa|thoang thoảng›" có mấy chữ cái, đặt §2-5 câu
Viết ‹bài đăng Facebook|caption|kịch bản TikTok|email|đơn xin nghỉ› ‹bán bánh tráng|khai trương spa|review quán cà phê|bị ốm|tuyển cộng tác viên›
Phân tích nhân vật ‹Chí Phèo|Mị|ông Hai|Thúy Kiều›, ‹mở bài thôi|dàn ý|§200-500 chữ›
Giải phương trình §2-9x² - §3-20x + §1-9 = 0
Code ‹Python|C++|Java› ‹tính thuế thu nhập|quản lý sinh viên|kiểm tra số nguyên tố|đọc file excel›
Dịch sang tiếng Anh: "‹Rất mong nhận được phản hồi sớm.|Hàng đã xuất kho hôm qua.|Trời đánh tránh bữa ăn.›"
Đố: ‹cái gì càng kéo càng ngắn|§3-9 con vịt, mỗi con hai cánh, bay mất §1-2 con|tháng nào có 28 ngày›?
So sánh ‹iPhone §13-17 và Samsung|mua nhà và thuê nhà|Grab và xe buýt› cho ‹sinh viên|gia đình §3-5 người›
`,
}

const ID_TH_FA = `
Buatkan §5-20 soal pilihan ganda ‹IPA kelas §4-9|Bahasa Indonesia|PPKn|matematika SD› tentang ‹gaya|teks prosedur|Pancasila|pecahan|tata surya›, ‹dengan kunci jawaban|HOTS|pakai cerita›
Buat ‹caption|surat lamaran|pantun|proposal|naskah MC› untuk ‹warung kopi|posisi kasir|pernikahan|lomba 17 Agustus|seminar›, ‹singkat|lucu|formal›
Bertindaklah sebagai ‹HRD|dokter gigi|guru bahasa Inggris|konsultan bisnis›. ‹Tanya saya satu per satu.|Jelaskan BEP untuk usaha §2-90 porsi sehari.› ⇒ ‹lanjut|saya tidak tahu|contohnya apa kak›
‹ช่วยแต่ง|เขียน› ‹แคปชัน|นิทาน|อีเมลลางาน|กลอนแปด› ‹เรื่องแมว|ร้านกาแฟ|วันครู|ฝนตกรถติด› ‹สั้นๆ|ตลกๆ|§5-15 บรรทัด|แบบทางการ›
แก้โจทย์: ซื้อของ §100-900 บาท ลด §5-40% แล้วบวก VAT 7% จ่ายเท่าไร ‹แสดงวิธีทำ|›
‹สร้าง|ขอ› ข้อสอบ §5-20 ข้อ เรื่อง ‹คำราชาศัพท์|เซลล์|เศษส่วน|ประวัติศาสตร์อยุธยา› ชั้น ‹ป.5|ม.2|ม.6› พร้อมเฉลย
‹یک|لطفا یک› ‹نامه اداری|شعر کوتاه|رزومه|داستان› درباره ‹تأخیر حقوق|پاییز|حسابدار با §2-15 سال سابقه|گربه‌ای در مترو› بنویس
§5-20 سوال تستی از ‹زیست دهم|تاریخ معاصر|ادبیات|ریاضی هفتم› فصل §1-8 ‹با پاسخ تشریحی|سخت›
‹sagutin mo|gumawa ka ng› §5-15 ‹tanong sa Filipino 8|bugtong|hugot lines|quiz sa AP› tungkol sa ‹pandiwa|dagat|crush|Rizal›
Zadaj mi §5-15 pytań z ‹biologii|WOS-u|historii|chemii› na maturę, po jednym. ⇒ ‹mitoza?|nie wiem|chyba §1900-1989|dalej›
Wymyśl ‹nazwy|postacie|questy|imiona› do ‹RPG w świecie węgla i magii|powieści kryminalnej|gry karcianej›, §5-20 sztuk
Διόρθωσε το κείμενό μου: «‹Σε περίπτωση που δεν έρθεις θα φύγω|Έχω να σας πω ότι η παραγγελία άργησε §2-20 μέρες|Είμαι §18-60 χρονών και ψάχνω δουλειά›» ‹πιο επίσημα|μόνο ορθογραφία›
Schrijf §5-20 quizvragen over ‹de Tour|Nederlandse steden|dieren|jaren 90›, ‹met antwoorden|voor kinderen|voor het bedrijfsuitje›
Skriv ett ‹tal|mejl|personligt brev› till ‹brukningsföreningen|min chef|en 50-årsfest|ett jobb som §20-60-årig kock›, ‹kort|med humor›
`

export const WORLD_TESTERS: readonly Source[] = [
  person('zh_trick_questions', 300, 0, ZH_RUOZHI, ZH_RUOZHI_BANKS),
  person('zh_drill_exams', 280, 0, ZH_BOSHI, ZH_BOSHI_BANKS),
  person('ja_trying_out', 280, 0, JA_TAMESHI, JA_TAMESHI_BANKS),
  person('ko_assignments', 280, 0, KO_SUHAENG, KO_SUHAENG_BANKS),
  person('es_everyone', 300, 0.1, ES_LATAM, ES_LATAM_BANKS),
  person('pt_contest_exams', 280, 0, PT_CONCURSO, PT_CONCURSO_BANKS),
  person('ru_trying_out', 280, 0, RU_PROVERKA, RU_PROVERKA_BANKS),
  person('ar_trying_out', 260, 0, AR_TAJRIBA, AR_TAJRIBA_BANKS),
  person('hi_mixed_script', 260, 0, HI_MIX, HI_MIX_BANKS),
  person('tr_trying_out', 260, 0, TR_DENEME, TR_DENEME_BANKS),
  person('vi_trying_out', 260, 0, VI_THU, VI_THU_BANKS),
  person('many_small_tongues', 300, 0, ID_TH_FA),
]
