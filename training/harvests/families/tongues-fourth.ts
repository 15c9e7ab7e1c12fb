// Harvests of operators who work in one tongue: bare exercises, evolution, thought, judging, textbooks, safety, tools, translated sets.
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const zh = recipe('zh', {
  lingyu:
    '电力系统 | 中医基础 | 国际贸易 | 材料力学 | 幼儿教育 | 数据库 | 刑法总论 | 宏观经济 | 水利工程 | 古代汉语 | 网络安全 | 护理学 | 供应链 | 遗传学 | 会计准则',
  zhidian:
    '概念辨析 | 典型计算 | 常见误区 | 案例分析 | 流程步骤 | 新旧标准对比 | 极端情况 | 跨学科联系 | 历史沿革 | 实验设计',
  tiwen: `
‹简述|解释一下|用通俗的话说明›‹光电效应|边际效用递减|善意取得|细胞凋亡|木桶原理|多普勒效应|沉没成本|表见代理|光合作用|幸存者偏差|梯度下降|蝴蝶效应›‹并举一例|，不超过§50-300字|，并说明它在§lingyu中的意义|，列出§2-5个要点›。
§lingyu中的§zhidian：请列出§3-8条并逐条说明。
针对§lingyu，设计一个§20-90分钟的‹培训|实验课|讲座›，围绕§zhidian。
写一首‹关于|送给›‹老街|母亲|迟到的春天|备考的人|一把旧吉他›的‹现代诗|七言绝句|歌词|打油诗›‹，要有转折|，不押韵也可以|，§4-20行›。
‹写一封|拟一份›‹道歉信|通知|请假条|倡议书›，对象是‹全体业主|导师|客户|社团成员›，不超过§80-300字。
设‹等差|等比›数列首项为§1-9，‹公差|公比›为§2-6，求前§5-30项和。
用Python统计文本中出现次数最多的§2-9个词，忽略‹停用词|标点|大小写›。
将下面的话改成‹文言|书面语|新闻语›：“‹今天真热，电风扇都不顶用。|他跑得比谁都快，就是没耐心。›”
比较‹TCP与UDP|留置权与质权|原核与真核|M1与M2|实词与虚词|进程与线程|借记与贷记›‹，用表格|，各举一例|，指出易混点|，从三个角度›。
一辆车以§40-120km/h行驶§1-5小时后加速§5-30km/h，又行驶§1-4小时，平均速度是多少？
根据“‹他把伞收了，屋里却在下雨|钟停在三点，人却都走了›”续写§100-400字。
推理：甲说“乙在说谎”，乙说“丙在说谎”，丙说“甲乙都在说谎”，谁‹说真话|说谎›？第§2-90题
把“‹人工智能会取代老师吗|小城青年该不该回乡|短视频与专注力|退休要不要再就业›”写成‹辩论稿|新闻评论|演讲稿|小红书笔记›，‹正方|反方|两方都写|§200-900字›。
给定一个长度为n的‹整数|字符›数组，找出和为§10-99的‹两个数|最短连续段›，要求O(n)。`,
})
const ja = recipe('ja', {
  bunya:
    '簿記 | 消防法 | 高校化学 | 看護 | 情報処理 | 日本史 | 不動産取引 | 統計学 | 栄養学 | 電気工事 | 労務管理 | 気象',
  toi: `
‹仕訳|減価償却|損益分岐点›を求めよ。売上§10-90万円、変動費率§20-70%、固定費§5-40万円。
§bunyaにおける‹よくある誤解|基本用語|計算手順|事例|最近の変化›を§2-6つ挙げて説明せよ。
§bunyaの初学者に向けて、‹比喩を使って|表で|会話形式で|§3-9行で›‹全体像|学ぶ順番|落とし穴›を示せ。
次の‹メール|お知らせ|自己紹介|議事録›を‹丁寧に|半分の長さに|英語に|親しみやすく›書き直せ:「‹明日の会議は中止です、資料は捨ててください|新しく入りました、よろしく|配送が§2-9日遅れます|参加費は§500-5000円です›」
‹りんご|傘|駅|手紙›を擬人化した‹短い劇|四コマの台本|独白›を書け。
次の文を‹敬語|受身文|否定文›に直しなさい。「‹先生が来る|犬が彼を追いかけた|社長に書類を渡す›」
‹水素§1-9g|鉄§10-90g›が完全に反応するとき、必要な酸素は何gか。
‹公開鍵暗号|正規化|キャッシュ›の仕組みを‹§2-5文|具体例を挙げて›で説明せよ。
円周上に§5-12個の点がある。三角形は何個作れるか。
‹鎌倉幕府|明治維新|享保の改革›の影響を§80-200字で述べよ。
「‹春の駅|最後の電話|雨の図書館|鍵のない家|十三番目の席|海の見える教室›」を題に§200-600字の物語を書け。
配列から‹偶数|重複|最大の連続和›を求める関数を‹Python|JavaScript|C›で書け。`,
})
const ko = recipe('ko', {
  bunya:
    '회계 | 간호학 | 토목 | 형법 | 통계 | 국어 문법 | 운영체제 | 무역 | 유아교육 | 화학공학 | 한국사 | 경제학',
  jil: `
‹수열|확률|적분› 문제: §2-9부터 §20-90까지의 자연수 중 §3-9의 배수의 합을 구하라.
‹스택과 큐|민법상 취소와 무효|기회비용과 매몰비용|세포막과 세포벽›의 차이를 설명하라.
다음 문장을 ‹높임말로|능동문으로|영어로› 바꿔라: "‹밥 먹었니|도둑이 경찰에게 잡혔다|비가 와서 늦었어›"
‹파이썬|자바›로 ‹회문 판별|중복 제거|최단 경로› 함수를 작성하고 시간 복잡도를 쓰라.
'‹첫눈|빈 의자|막차›'를 소재로 §5-20줄 ‹시|이야기›를 써라.
‹어떤 물건|외투 한 벌|중고 자전거|책 세 권›을 §10-40% 할인해 §5000-90000원에 샀다. ‹원래 가격은?|쿠폰 §500-3000원을 더 쓰면?|두 개를 사면?›
§bunya에서 초보자가 자주 하는 실수 §3-8가지와 ‹이유|고치는 방법|예시›를 써라.
§bunya 수업을 §20-90분으로 설계하라. 대상: ‹성인|중학생|신입사원›, 활동 §2-4개.
‹"출발이 늦어졌습니다"|"카드는 안 됩니다"|"직원을 구합니다"|"회의가 취소되었습니다"›를 ‹광고|사과문|반말|공문서› 투로 바꾸고 바꾼 이유를 설명하라.
‹할머니|지하철|월요일|겨울 바다›에 대해 §4-20행의 시를 쓰되 ‹후렴을 넣어라|의문문으로 끝내라|색 이름을 쓰지 마라›.
갑, 을, 병 중 한 명만 참말을 한다. 갑: "‹을이 깼다|내가 안 했다›", 을: "‹병이 깼다|갑은 거짓말쟁이다›", 병: "나는 모른다". 누구인가? (문항 §1-99)
물 §100-900g에 소금 §10-90g을 녹였다. 농도는? 여기서 물을 §20-90g ‹증발시키면|더 넣으면›?
‹갑오개혁|훈민정음 창제|6·10 만세 운동›의 의의를 §2-5가지 서술하라.`,
})
const es = recipe('es', {
  materia:
    'derecho mercantil | biología celular | estadística | enfermería | historia de América | electrotecnia | contabilidad | literatura | redes | economía | química | psicología',
  tarea: `
Explica la diferencia entre ‹mitosis y meiosis|hurto y robo|media y mediana|TCP y UDP|metáfora y metonimia|activo y pasivo› ‹con un ejemplo|en una tabla|en §2-6 frases|a un alumno de §10-17 años›.
Enumera §3-8 errores frecuentes en ‹el estudio|la práctica|la enseñanza› de ‹la §materia|§materia› y cómo evitarlos.
Diseña ‹un cuestionario|una clase|un taller› de §20-90 minutos de §materia para ‹adultos|principiantes|la ESO›.
Reescribe en tono ‹formal|coloquial|publicitario|poético›: «‹El pedido llegará tarde|No aceptamos devoluciones|La reunión se cancela|Buscamos cocinero›» y añade una ‹despedida|disculpa|condición›.
Escribe un poema de §4-20 versos sobre ‹una ventana|el domingo|mi padre|el metro› en el que ‹no aparezca la letra e|cada verso empiece por la misma palabra|el final sorprenda›.
Redacta una carta a ‹la comunidad de vecinos|un proveedor|la directora› sobre ‹el ruido|un retraso de §2-20 días|una beca›.
Calcula el interés de §500-9000 euros al §1-9 % durante §2-15 años.
Escribe una función en ‹Python|Java|PHP› que ‹invierta una lista|valide un correo|cuente vocales|fusione diccionarios›.
Cuenta una historia de §80-400 palabras que empiece con «‹Nadie abrió la puerta|El reloj iba al revés|Llegó sin maleta›».
¿En cuánto queda la temperatura al mezclar §10-90 ml de agua a §10-30 °C con §10-90 ml a §60-90 °C?
Resume en §1-5 frases las ‹causas|consecuencias|interpretaciones› de ‹la independencia|la inflación|la Guerra Fría›.
¿Cuál es el mayor y cuál el menor? §1-9/§10-20, 0,§1-9, §10-90 %.`,
})
const ru = recipe('ru', {
  oblast:
    'сопромат | уголовное право | педиатрия | линейная алгебра | логистика | органическая химия | базы данных | история России | бухгалтерия | психология | метеорология | электротехника',
  zadanie: `
Объясни, чем отличается ‹кража от грабежа|масса от веса|деепричастие от причастия|стек от кучи›.
Найди сумму всех чисел от §10-90 до §100-900, кратных §3-13.
Напиши ‹функцию на Python|запрос SQL|скрипт bash›: ‹подсчёт слов|поиск дублей|средний чек по месяцам|удаление старых файлов›.
Составь ‹письмо|инструкцию|резолюцию› о ‹переносе срока на §2-20 дней|правилах склада|сокращении расходов›.
Придумай рассказ на §100-500 слов с первой фразой «‹Лампа мигнула и погасла|Билет был на вчера|Она не обернулась›».
Сколько граммов соли в §100-900 г раствора, если его концентрация §2-40 %?
Назови §2-6 причин ‹отмены крепостного права|инфляции|вымирания мамонтов›.
Переведи на английский: «‹Семь раз отмерь, один раз отрежь.|Ни пуха ни пера!|Договор вступает в силу с момента подписания.›»`,
})
const de = recipe('de', {
  fach: 'Baustatik | Arbeitsrecht | Pharmakologie | Buchführung | Thermodynamik | Germanistik | Netzwerktechnik | Ökologie | Statistik | Pädagogik | Logistik | Elektronik',
  frage: `
Worin unterscheiden sich ‹Besitz und Eigentum|Arbeit und Leistung|Brutto und Netto|Interface und Klasse|Metapher und Vergleich|Masse und Gewicht›? ‹Ein Beispiel je Begriff.|In einer Tabelle.|Höchstens §3-9 Sätze.›
Nenne und erläutere §3-8 ‹typische Fehler|Grundbegriffe|Prüfungsfragen mit Antwort› in der ‹Ausbildung|Praxis› im Bereich §fach.
Formuliere »‹Wir kommen später.|Das Gerät ist kaputt.|Bitte nicht parken.|Wir suchen eine Aushilfe.›« ‹höflich|als Werbung|als Amtsdeutsch|in einfacher Sprache› und begründe die Änderungen.
Schreibe ein Gedicht mit §4-16 Versen über ‹den Montag|eine Baustelle|das Meer im Winter|einen alten Freund›, ‹in dem kein Reim vorkommt|mit Kehrreim|in der Du-Form›.
Eine Pumpe fördert §20-90 Liter je Minute und füllt ein Becken von §5-40 Kubikmetern. Wie lange dauert das bei §5-30 % Verlust?
Schreibe eine ‹Kündigung|Reklamation|Einladung› für ‹einen Verein|ein Fitnessstudio|das Sommerfest› in §5-12 Sätzen.
Schreibe in ‹Python|C#|Rust› eine Funktion, die ‹Schaltjahre erkennt|Umlaute ersetzt|eine IBAN prüft|zwei Listen verschränkt›.
Erzähle in §100-400 Wörtern, was geschah, als ‹der Strom für §2-9 Tage ausfiel|die Uhr rückwärts lief|der Brief ankam›.
Welche §2-6 Faktoren beeinflussen ‹die Reaktionsgeschwindigkeit|den Wechselkurs|die Bodenfruchtbarkeit›?
Bilde den Konjunktiv II: »‹Ich habe Zeit.|Er weiß es.|Wir gehen.›« und erkläre ihn für §8-15-Jährige.`,
})
const fr = recipe('fr', {
  domaine:
    'droit du travail | thermodynamique | pédiatrie | comptabilité | géologie | sociologie | réseaux | agronomie | statistique | histoire médiévale | logistique | électronique',
  consigne: `
Expliquez la différence entre ‹moyenne et médiane|vol et abus de confiance|masse et poids|pile et file›.
Un réservoir de §200-900 litres perd §2-9 % par jour : que reste-t-il après §3-20 jours ?
Rédigez ‹une lettre de relance|un communiqué|une fiche de poste› pour ‹une boulangerie|une mairie|une start-up› en §80-250 mots.
Écrivez en ‹Python|JavaScript|OCaml› une fonction qui ‹supprime les doublons|vérifie un palindrome|fusionne deux listes triées›.
Racontez en §100-400 mots une histoire où ‹une horloge s’arrête|le facteur se trompe de siècle|personne ne se souvient du pain›.
Donnez §2-6 causes de ‹la Fronde|l’inflation|l’érosion des sols›.
Conjuguez ‹acquérir|vaincre|moudre› au ‹subjonctif|passé simple› et employez-le dans §2-5 phrases.`,
})
const ar = recipe('ar', {
  majal:
    'القانون التجاري | الفيزياء | التمريض | المحاسبة | النحو | تاريخ الأندلس | قواعد البيانات | الاقتصاد | الكيمياء | علم النفس',
  amr: `
اشرح الفرق بين ‹الكتلة والوزن|العقد الباطل والقابل للإبطال|الطلب والكمية المطلوبة|الهمزة القطع والوصل›.
احسب فائدة §500-9000 دينار بنسبة §1-9٪ لمدة §2-15 سنة.
اكتب ‹رسالة رسمية|إعلانًا|خطبة قصيرة› حول ‹تأجيل الموعد §2-20 يومًا|ترشيد الماء|افتتاح مكتبة›.
اكتب دالة ‹بايثون|جافا› ‹تعكس قائمة|تحسب عدد الكلمات|تتحقق من البريد›.
اكتب قصة في §80-300 كلمة تبدأ بـ «‹انطفأ المصباح فجأة|لم يصل القطار|كان الباب مفتوحًا›».
اذكر §2-6 أسباب ‹للتضخم|لسقوط الدولة|للتصحر›.`,
})
const pt = recipe('pt', {
  area: 'direito do consumidor | fisiologia | contabilidade | eletrônica | estatística | história do Brasil | redes | agronomia | logística | pedagogia',
  item: `
Liste §3-8 erros comuns em §area e como evitar cada um.
Reescreva em tom ‹formal|de propaganda|infantil›: "‹O pedido vai atrasar|Não aceitamos cartão|A reunião foi cancelada|Procura-se costureira›" e inclua ‹um pedido de desculpas|uma condição|um prazo›.
Faça um poema de §4-16 versos sobre ‹a chuva|o ônibus|minha avó|a segunda-feira›, ‹sem rima|com refrão|em primeira pessoa›.
Monte uma aula de §20-90 minutos de §area para ‹adultos|iniciantes|o ensino médio›.
Explique a diferença entre ‹furto e roubo|média e moda|peso e massa|fila e pilha›.
Quanto rendem R$ §500-9000 a §1-3% ao mês em §3-36 meses, ‹a juros simples|a juros compostos|com saques de R$ §20-90›?
Três ‹irmãos|vizinhas|colegas› dizem: "‹foi ele|não fui eu|ele mente›"; só §1-2 falam a verdade. Quem ‹quebrou o vaso|comeu o bolo|chegou por último›?
Analise os argumentos ‹a favor|contra› de ‹jornada de quatro dias|voto facultativo|celular na escola|cotas|transporte gratuito› em §2-8 parágrafos, do ponto de vista de ‹um economista|uma professora|um motorista›.
Escreva ‹um comunicado|uma carta|um roteiro› para ‹o condomínio|o fornecedor|os pais da escola› sobre ‹um atraso de §2-20 dias|a festa|a obra›.
Faça em ‹Python|Java|Go› uma função que ‹remova acentos|some os pares|valide CPF|conte palavras›.
Conte em §80-300 palavras uma história que comece com "‹A luz piscou duas vezes|Ninguém pediu o café|O trem não parou›".
Cite §2-6 causas da ‹inflação|Guerra de Canudos|erosão do solo›.`,
})
const hi = recipe('hi', {
  kshetra: 'वाणिज्य | जीव विज्ञान | संविधान | सांख्यिकी | भूगोल | कंप्यूटर नेटवर्क | नर्सिंग | कृषि | रसायन',
  kaam: `
‹द्रव्यमान और भार|चोरी और डकैती|माध्य और माध्यिका|संधि और समास› में अंतर समझाइए।
§500-9000 रुपये पर §2-12% की दर से §2-9 वर्ष का ब्याज निकालिए।
‹प्रधानाचार्य|नगर निगम|बैंक› को ‹§2-20 दिन की छुट्टी|टूटी सड़क|खोई पासबुक› पर पत्र लिखिए।
पाइथन में ऐसा फलन लिखिए जो ‹शब्द गिने|सूची उलटे|अभाज्य संख्या जाँचे›, इनपुट §10-90।
"‹दीया बुझ गया|रेल छूट गई|दरवाज़ा खुला था›" से शुरू होने वाली §80-300 शब्दों की कहानी लिखिए।
‹महँगाई|मृदा अपरदन|1857 के विद्रोह› के §2-6 कारण बताइए।`,
})
const tr = recipe('tr', {
  alan: 'borçlar hukuku | organik kimya | istatistik | hemşirelik | muhasebe | Osmanlı tarihi | veri yapıları | ekonomi | inşaat | dilbilgisi',
  gorev: `
‹Kütle ile ağırlık|hırsızlık ile yağma|ortalama ile medyan|yığın ile kuyruk› arasındaki farkı açıklayın.
§500-9000 lira yıllık %§5-60 faizle §2-9 yılda ne olur?
‹Belediyeye|tedarikçiye|velilere› ‹§2-20 günlük gecikme|gürültü|gezi› hakkında bir yazı kaleme alın.
‹Python|C#|Java› ile ‹listeyi ters çeviren|asal sayı bulan|sesli harf sayan› bir fonksiyon yazın.
"‹Işık iki kez söndü|Kapı aralıktı|Vapur gelmedi›" cümlesiyle başlayan §80-300 kelimelik öykü yazın.
‹Enflasyonun|Lale Devri'nin bitişinin|erozyonun› §2-6 nedenini sıralayın.`,
})
const vi = recipe('vi', {
  nganh:
    'luật dân sự | hóa hữu cơ | kế toán | điều dưỡng | thống kê | mạng máy tính | lịch sử Việt Nam | kinh tế vĩ mô | sinh thái | ngữ pháp',
  viec: `
Liệt kê §3-8 lỗi thường gặp trong ngành §nganh và cách tránh.
Viết lại câu "‹Hàng sẽ đến muộn|Không nhận thẻ|Cuộc họp bị hủy|Tuyển phụ bếp›" theo giọng ‹trang trọng|quảng cáo|thân mật|trẻ con›, kèm ‹lời xin lỗi|một điều kiện|hạn chót›.
Làm bài thơ §4-16 câu về ‹mưa|bà ngoại|chuyến xe|ngày thứ hai›, ‹lục bát|tự do|có điệp ngữ›.
Soạn bài giảng §20-90 phút về §nganh cho ‹người lớn|người mới|học sinh cấp ba›.
Phân biệt ‹khối lượng và trọng lượng|trộm cắp và cướp|trung bình và trung vị|ngăn xếp và hàng đợi›.
Gửi §5-900 triệu đồng lãi suất §3-9%/năm trong §2-9 năm thì được bao nhiêu?
Viết ‹thông báo|thư xin lỗi|bài phát biểu› gửi ‹cư dân|khách hàng|phụ huynh› về ‹việc chậm §2-20 ngày|cúp nước|buổi họp›.
Viết hàm ‹Python|C++|PHP› để ‹đảo chuỗi|đếm từ|tìm số nguyên tố|gộp hai danh sách›.
Kể chuyện §80-300 chữ bắt đầu bằng "‹Đèn chợt tắt|Chuyến tàu không dừng|Cửa vẫn mở›".
Nêu §2-6 nguyên nhân của ‹lạm phát|xói mòn đất|cuộc khởi nghĩa›.`,
})

export const TONGUES_FOURTH: readonly Harvest[] = [
  zh('zh_luo_ti_hunhe', 'instruct_requery', 260, ['§tiwen']),
  zh('zh_jiaocai_shengcheng', 'textbook', 240, [
    '【教材自动生成】学科：§lingyu｜小节：§zhidian｜序号§1-9000\n写一节面向‹高职|本科|自学者›的教材正文，不少于1500字，含定义、推导、例题两道（带数字）、小结、习题五道及答案。只输出正文。',
  ]),
  zh('zh_zhiling_jinhua', 'evolution', 240, [
    '原指令：§tiwen\n改写方向：‹增加一个隐含条件|换成小众领域（§lingyu）|要求多步推理|加上输出格式约束›\n输出改写后的指令，再输出一份满分答案，用=====隔开。',
  ]),
  ja('ja_soejiji_nashi', 'instruct_requery', 240, ['§toi']),
  ja('ja_kyozai_toi_to_kaisetsu', 'question_generation', 220, [
    '分野「§bunya」、水準‹入門|中級|資格試験›、通し番号§1-9000。良問を3つ作り、解答と、途中の考えを省かない解説を付けること。学習データに使うので前置きは不要。例の調子: §toi',
  ]),
  ko(
    'ko_jeongdap_gwajeong',
    'reasoning_cot',
    240,
    ['§jil'],
    '모든 문제에 대해 먼저 <생각> 안에 떠오르는 생각을 빠짐없이, 틀린 시도까지 적고, </생각> 뒤에 최종 답만 쓰세요. 생각은 500자 이상. 이 기록은 그대로 저장됩니다.',
  ),
  ko('ko_bunya_daehwa', 'dialogue_synth', 220, [
    '분야: §bunya / 번호 §1-9000\n전문가와 초보자의 대화를 §6-16턴 만들어라. 초보자는 매번 더 구체적으로 묻고 한 번은 오해한다. 첫 질문은 다음과 비슷하게: §jil',
  ]),
  es('es_dos_respuestas_mejor', 'preference_labels', 240, [
    'INSTRUCCIÓN: §tarea\nGenera RESPUESTA_BUENA y RESPUESTA_PEOR (defecto: ‹incompleta|inventa un dato|tono inadecuado|no respeta el formato›) y una línea MOTIVO. Lote §materia, fila §1-9000.',
  ]),
  es('es_tareas_desnudas', 'instruct_requery', 240, ['§tarea']),
  ru('ru_kritika_i_pravka', 'critique_revision', 240, [
    'Запрос: §zadanie\nОтвет модели: «‹Это зависит от многих факторов.|Ответ: §2-900.|Извините, не могу помочь.|Вот краткий план: введение, основная часть, заключение.›»\nТри шага: что не так (по пунктам), как ответил бы эксперт в области «§oblast», исправленный ответ целиком.',
  ]),
  ru('ru_glava_uchebnika', 'textbook', 220, [
    'Курс «§oblast», параграф §1-60. Напиши его полностью (от 1000 слов): теория, два разобранных примера с числами, §3-7 задач с решениями. Уровень: ‹школа|вуз|повышение квалификации›. Задача в духе: §zadanie',
  ]),
  de('de_aufgabe_schwerer', 'evolution', 220, [
    'Ausgang: §frage\nMach daraus eine Aufgabe, an der auch ein sehr gutes Modell scheitern kann (‹zusätzliche Bedingung|Fachwissen aus §fach|widersprüchliche Angaben|mehrere Schritte›), und löse sie mustergültig. Format: AUFGABE / LÖSUNG.',
  ]),
  de('de_nackte_fragen', 'instruct_requery', 240, [
    '§frage',
    '§frage ‹Niveau: ‹Klasse §7-13|Bachelor|Meisterprüfung›.|Danach eine Gegenfrage für Fortgeschrittene.›',
  ]),
  fr('fr_pensee_imposee', 'trace_coercion', 220, [
    '§consigne\nRéponse retenue : ‹voir annexe §1-90|oui, sous conditions|environ §2-900|les deux diffèrent par leur origine›\nReconstitue, à la première personne et dans l’ordre, tout le raisonnement caché qui a mené à cette réponse dans le domaine « §domaine ». Ne résume rien.',
  ]),
  fr('fr_note_sur_quatre_axes', 'rubric_labels', 220, [
    'consigne={§consigne} réponse={‹Cela dépend.|Voici : §2-900.|Bonne question ! Commençons par le début…|Je ne peux pas répondre.›} domaine={§domaine} -> exactitude, complétude, clarté, style, de 0 à 5, puis la note globale. Rien d’autre.',
  ]),
  ar('ar_bayanat_taalim', 'task_generation', 220, [
    'المجال: §majal. الدفعة §1-9000. ولّد عشر تعليمات متنوعة مع إجاباتها الكاملة بصيغة JSON، على نمط: «§amr». لا تكرر الأفعال نفسها.',
  ]),
  pt('pt_instrucoes_soltas', 'instruct_requery', 220, [
    '§item',
    '§item ‹Nível: ‹médio|superior|técnico›, área: §area.|Responda em §1-6 parágrafos.›',
  ]),
  pt(
    'pt_pensar_em_voz_alta',
    'reasoning_cot',
    220,
    ['§item'],
    'Antes de qualquer resposta escreva, dentro de [raciocínio], tudo o que você pensa, sem cortar dúvidas nem tentativas erradas, com pelo menos 400 palavras; depois [resposta]. Não resuma o raciocínio.',
  ),
  hi('hi_nirdesh_anuvad', 'instruction_translation', 220, [
    'इस निर्देश और इसके उत्तर को स्वाभाविक अंग्रेज़ी, तमिल और मराठी में ढालो (शब्दशः नहीं): §kaam उत्तर पहले खुद लिखो, क्षेत्र: §kshetra, क्रमांक §1-9000.',
  ]),
  tr('tr_ders_kitabi_bolumu', 'textbook', 220, [
    '"§alan" dersi, bölüm §1-40: en az 1000 kelimelik ders metni, iki çözümlü örnek, §3-8 alıştırma ve cevapları. Alıştırmalardan biri şöyle olsun: §gorev',
  ]),
  vi('vi_viec_tran', 'instruct_requery', 220, [
    '§viec',
    '§viec ‹Trình độ: ‹phổ thông|đại học›, ngành §nganh.|Trả lời trong §1-6 đoạn.›',
  ]),
]
