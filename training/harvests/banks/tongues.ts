// Material in the smaller languages: x tasks, m problems, f statements, c subjects, j trades.
import type { Banks } from '../../honest/grammar.ts'
import type { Language } from '../harvest.ts'

export const TONGUES: Partial<Readonly<Record<Language, Banks>>> = {
  ja: {
    c: `機会費用 | 光合成 | 再帰 | 円安 | 免疫 | 俳句の季語 | 複式簿記 | 地震波 | 著作権 | 発酵 | 統計的検定 | 都市計画 | 睡眠 | 量子もつれ | 介護保険 | 江戸の出版`,
    j: `看護師 | 高校教師 | 酒蔵の職人 | 駅員 | 会計士 | 大学院生 | 漁師 | 保育士 | 建築士 | プログラマー`,
    f: `
潮が引くと干潟には多くの鳥が集まる。
ハッシュ表は平均して速いが、衝突は避けられない。
味噌は塩と麹の量で味が大きく変わる。
金利が上がると住宅の需要は§2-6四半期遅れて減る。
衛星の軌道は低いほど速い。
吊り橋のケーブルには引っ張る力だけがかかる。
深い眠りの間に記憶が整理される。
契約の違約金が高すぎる場合は減額されることがある。
木造の家は湿度を調える働きがある。
臨床試験では参加者を無作為に分ける。`,
    x: `
§cを‹小学生|初心者|高齢者›にも分かるように説明してください。
§cと~cの違いを‹表で|三つの観点から|例を挙げて›まとめてください。
‹古い時計|雨の停留所|迷い猫|海辺の図書館›を題材に‹俳句を三句|四百字の物語|短い手紙›を書いてください。
次の文を‹敬語|英語|関西弁|箇条書き›に直してください。「§f」
§jが§cについて知っておくべきことを§3-8つ挙げてください。
‹京都|札幌|高松|長崎›での‹一日|二泊三日|雨の日›の観光計画を予算§1-9万円で立ててください。
次の文章を要約してください。§f~f~f
§plangで‹配列の重複を除く|文字列を逆順にする|素数を列挙する|CSVを集計する›関数を書いてください。
「§f」という主張への反論を考えてください。
§cに関する‹四択問題|記述問題›を§2-5問作ってください。`,
    m: `
1個§50-200円の‹りんご|みかん|ノート›を§3-12個買い、§1-3000円を出しました。おつりはいくらですか。
①は毎分§60-90mで歩き、§5-20分後に弟が毎分§150-250mで追いかけました。何分後に追いつきますか。
2次方程式 x^2-§3-15x+§2-40=0 を解け。
§3-9人が円卓に座る方法は何通りあるか。
ある数を§3-9倍して§5-40を引くと§50-200になります。ある数を求めなさい。
さいころを§2-5回投げるとき、目の和が§6-15になる確率を求めよ。
濃度§3-15%の食塩水§100-500gに水を§50-300g加えると何%になりますか。`,
  },
  ko: {
    c: `기회비용 | 광합성 | 재귀 함수 | 금리 인상 | 면역 | 김치 발효 | 훈민정음 | 지진파 | 저작권 | 확률 분포 | 도시 재생 | 수면 | 블록체인 | 조선의 과거 제도`,
    j: `간호사 | 고등학교 교사 | 택시 기사 | 회계사 | 대학원생 | 어부 | 건축가 | 소방관 | 제빵사`,
    f: `
갯벌에는 썰물 때 많은 새가 모인다.
해시 테이블은 빠르지만 충돌을 피할 수 없다.
배추를 절이는 소금의 양이 맛을 좌우한다.
금리가 오르면 소비는 §2-6분기 뒤에 줄어든다.
인공위성은 궤도가 낮을수록 빠르다.
깊은 잠을 자는 동안 기억이 정리된다.
임상 시험에서는 참가자를 무작위로 나눈다.
현수교의 케이블은 당기는 힘만 받는다.
점토는 영양분을 잘 붙잡는다.`,
    x: `
§c을(를) ‹초등학생|비전공자|신입 사원›에게 쉽게 설명하세요.
§c와(과) ~c의 차이를 ‹표로|예를 들어|세 가지로› 정리하세요.
‹낡은 등대|비 오는 정류장|길 잃은 강아지|할머니의 재봉틀›을(를) 소재로 ‹짧은 시|300자 소설|편지›를 쓰세요.
다음 문장을 ‹존댓말|영어|한 문장›(으)로 바꾸세요: §f
§j에게 필요한 §c 관련 조언을 §3-8가지 쓰세요.
‹부산|전주|강릉|경주› ‹당일치기|2박 3일› 여행 계획을 §10-60만 원 예산으로 세우세요.
다음 글을 요약하세요. §f ~f ~f
§plang로 ‹배열의 중복을 제거하는|문자열을 뒤집는|소수를 구하는|파일을 합치는› 코드를 작성하세요.
"§f" 이 주장에 대한 반론을 쓰세요.`,
    m: `
한 개에 §300-900원인 ‹사과|공책|연필›을 §3-12개 사고 §1-3만 원을 냈다. 거스름돈은 얼마인가?
①은(는) 시속 §3-6km로 §2-5시간 걸었다. 이동 거리를 구하시오.
이차방정식 x^2-§3-15x+§2-40=0의 해를 구하시오.
§4-9명 중에서 대표 §2-3명을 뽑는 경우의 수는?
어떤 수에 §3-9를 곱하고 §5-40을 빼면 §50-200이다. 어떤 수를 구하시오.
농도 §3-15%인 소금물 §100-500g에 물 §50-300g을 넣으면 농도는 몇 %인가?`,
  },
  ru: {
    c: `альтернативные издержки | фотосинтез | рекурсия | инфляция | иммунитет | метр и рифма | двойная запись | сейсмические волны | авторское право | брожение | проверка гипотез | градостроительство | сон | энтропия | крепостное право | кэширование`,
    j: `медсестры | учителя физики | машиниста | бухгалтера | аспиранта | лесника | архитектора | переводчика | агронома`,
    f: `
Торф прирастает примерно на миллиметр в год.
Хеш-таблица быстра, но коллизии неизбежны.
Повышение ставки сказывается на спросе через §2-6 квартала.
Чем ниже орбита спутника, тем он быстрее.
Канат висячего моста работает только на растяжение.
Во время глубокого сна закрепляется выученное за день.
Чрезмерную неустойку суд вправе уменьшить.
В клинических испытаниях группы выбирает случай.
Глина удерживает питательные вещества лучше песка.
Кораллы белеют, если вода долго остаётся слишком тёплой.
Северные города торговали солью, воском и рыбой.`,
    x: `
Объясни понятие «§c» ‹школьнику|неспециалисту|новому сотруднику›.
В чём разница между понятиями «§c» и «~c»? ‹Приведи примеры.|Ответь таблицей.|›
Напиши ‹рассказ|стихотворение|сказку|письмо› про ‹старый маяк|ночной поезд|забытую библиотеку|снежную станцию›, ‹не длиннее §100-300 слов|с неожиданным концом›.
Перепиши предложение в ‹официальном|разговорном|кратком› стиле: §f
Переведи на ‹английский|немецкий|испанский›: §f
Составь ‹план|чек-лист|расписание› для §j на ‹неделю|месяц|первый рабочий день›.
Кратко изложи текст: §f ~f ~f
Напиши на §plang функцию, которая ‹удаляет повторы из списка|переворачивает строку|ищет простые числа|сливает два отсортированных массива›.
Приведи §3-7 доводов за и против: §f
Придумай §3-9 названий для ‹кофейни|подкаста о науке|детского лагеря|мастерской›.`,
    m: `
У §j было §20-90 рублей, купили §2-5 тетради по §3-9 рублей. Сколько осталось?
Решите уравнение: x^2 - §3-15x + §2-40 = 0.
Поезд прошёл §100-900 км за §2-9 часов. Какова средняя скорость?
Сколькими способами можно выбрать §2-4 дежурных из §8-30 учеников?
Бассейн наполняется одной трубой за §3-9 часов, другой за §4-12 часов. За сколько наполнят обе?
Найдите сумму первых §10-40 членов арифметической прогрессии с a1 = §1-9 и d = §2-7.
Докажите, что n^3 - n делится на 6 при любом целом n ≥ §2-9.
К §100-500 г раствора с концентрацией §3-15% добавили §50-300 г воды. Найдите новую концентрацию.`,
  },
  es: {
    c: `el coste de oportunidad | la fotosíntesis | la recursividad | la inflación | la inmunidad | la métrica del soneto | la partida doble | el derecho de autor | la fermentación | la entropía | el sueño | la deriva continental | la memoria caché | el Siglo de Oro`,
    j: `enfermera | profesor de física | panadera | contable | estudiante de doctorado | pescador | arquitecta | bibliotecario | electricista`,
    f: `
La turba crece cerca de un milímetro al año.
Una tabla hash es rápida, pero las colisiones son inevitables.
Subir los tipos enfría el consumo al cabo de §2-6 trimestres.
Cuanto más baja es la órbita, más rápido va el satélite.
El cable de un puente colgante solo trabaja a tracción.
Durante el sueño profundo se fija lo aprendido.
El juez puede moderar una cláusula penal excesiva.
En un ensayo clínico el azar reparte los grupos.
La arcilla retiene mejor los nutrientes que la arena.
Los corales se blanquean cuando el agua pasa semanas demasiado caliente.`,
    x: `
Explica §c a ‹un niño|alguien sin estudios de ciencias|un grupo de jubilados›.
¿Qué diferencia hay entre §c y ~c? ‹Pon ejemplos.|Responde con una tabla.|›
Escribe ‹un cuento|un poema|una carta|un diálogo› sobre ‹un faro viejo|un tren nocturno|una biblioteca inundada|un reloj parado›, ‹de menos de §80-300 palabras|con final abierto›.
Reescribe la frase en un tono ‹formal|coloquial|irónico›: §f
Traduce al ‹inglés|francés|alemán›: §f
Prepara ‹un plan semanal|una lista de consejos|un menú› para alguien que trabaja de §j.
Resume en una frase: §f ~f ~f
Escribe en §plang una función que ‹quite los duplicados de una lista|invierta una cadena|fusione dos vectores ordenados|cuente palabras›.
Da §3-6 argumentos a favor y en contra: §f
Inventa §3-9 nombres para ‹una heladería|un pódcast de historia|un taller de bicicletas›.`,
    m: `
Un tren recorre §100-900 km en §2-9 horas. ¿Cuál es su velocidad media?
Resuelve x^2 - §3-15x + §2-40 = 0.
① compra §2-9 cuadernos a §2-6 euros y paga con un billete de cien. ¿Cuánto le devuelven?
¿De cuántas maneras se pueden elegir §2-4 delegados entre §8-30 alumnos?
Un grifo llena el depósito en §3-9 horas y otro en §4-12. ¿Cuánto tardan juntos?
Calcula la suma de los primeros §10-40 términos de una progresión aritmética con a1 = §1-9 y d = §2-7.
Halla la derivada de f(x) = §2-9x^§2-5 ‹sen x|e^x|ln x›.`,
  },
  de: {
    c: `Opportunitätskosten | Photosynthese | Rekursion | Inflation | Immunität | Versmaß | doppelte Buchführung | Urheberrecht | Gärung | Entropie | Schlaf | Plattentektonik | Caching | die Hanse | Hypothesentests | Wärmedämmung`,
    j: `Krankenpflegerin | Physiklehrer | Bäckerin | Steuerberater | Doktorand | Lokführer | Architektin | Bibliothekar | Elektrikerin | Winzer`,
    f: `
Torf wächst etwa einen Millimeter im Jahr.
Eine Hashtabelle ist schnell, doch Kollisionen sind unvermeidlich.
Höhere Zinsen dämpfen die Nachfrage erst nach §2-6 Quartalen.
Je niedriger die Bahn, desto schneller der Satellit.
Das Tragseil einer Hängebrücke wird nur auf Zug beansprucht.
Im Tiefschlaf festigt sich das Gelernte.
Eine überhöhte Vertragsstrafe kann herabgesetzt werden.
In klinischen Studien entscheidet das Los über die Gruppe.
Ton hält Nährstoffe besser als Sand.
Korallen bleichen aus, wenn das Wasser wochenlang zu warm ist.`,
    x: `
Erkläre §c für ‹ein Kind|Laien|neue Mitarbeiter›.
Worin unterscheiden sich §c und ~c? ‹Mit Beispielen.|Als Tabelle.|›
Schreibe ‹eine Kurzgeschichte|ein Gedicht|einen Brief|eine Fabel› über ‹einen alten Leuchtturm|einen Nachtzug|eine stehen gebliebene Uhr|einen verschneiten Bahnhof›, ‹höchstens §80-300 Wörter|mit überraschendem Ende›.
Formuliere ‹förmlicher|einfacher|knapper›: §f
Übersetze ins ‹Englische|Französische|Spanische›: §f
Erstelle ‹einen Wochenplan|eine Checkliste|eine Stellenanzeige› für den Beruf §j.
Fasse zusammen: §f ~f ~f
Schreibe in §plang eine Funktion, die ‹Duplikate entfernt|eine Zeichenkette umdreht|zwei sortierte Listen mischt|Primzahlen ausgibt›.
Nenne §3-6 Argumente für und gegen die Aussage: §f
Finde §3-9 Namen für ‹ein Café|einen Wissenschaftspodcast|eine Fahrradwerkstatt›.`,
    m: `
Ein Zug legt §100-900 km in §2-9 Stunden zurück. Wie hoch ist die mittlere Geschwindigkeit?
Löse x² - §3-15x + §2-40 = 0.
① kauft §2-9 Hefte zu je §2-6 Euro und zahlt mit einem Hunderter. Wie viel Rückgeld gibt es?
Auf wie viele Arten lassen sich §2-4 Sprecher aus §8-30 Schülern wählen?
Eine Pumpe leert das Becken in §3-9 Stunden, eine zweite in §4-12. Wie lange brauchen beide zusammen?
Bestimme die Summe der ersten §10-40 Glieder einer arithmetischen Folge mit a1 = §1-9 und d = §2-7.
Leite ab: f(x) = §2-9x^§2-5 ‹sin x|e^x|ln x›.
Zeige, dass n³ - n für jedes n ≥ §2-9 durch 6 teilbar ist.`,
  },
  fr: {
    c: `le coût d'opportunité | la photosynthèse | la récursivité | l'inflation | l'immunité | l'alexandrin | la partie double | le droit d'auteur | la fermentation | l'entropie | le sommeil | la tectonique des plaques | la mémoire cache | la Ligue hanséatique`,
    j: `infirmière | professeur de physique | boulangère | comptable | doctorant | pêcheur | architecte | bibliothécaire | électricien`,
    f: `
La tourbe s'épaissit d'environ un millimètre par an.
Une table de hachage est rapide, mais les collisions sont inévitables.
Une hausse des taux freine la demande après §2-6 trimestres.
Plus l'orbite est basse, plus le satellite va vite.
Le câble d'un pont suspendu ne travaille qu'en traction.
Le sommeil profond consolide ce que l'on a appris.
Le juge peut réduire une clause pénale excessive.
Dans un essai clinique, le hasard répartit les groupes.
L'argile retient mieux les nutriments que le sable.
Les coraux blanchissent quand l'eau reste trop chaude pendant des semaines.`,
    x: `
Explique §c à ‹un enfant|un débutant|un public âgé›.
Quelle est la différence entre §c et ~c ? ‹Donne des exemples.|Réponds par un tableau.|›
Écris ‹une nouvelle|un poème|une lettre|une fable› sur ‹un vieux phare|un train de nuit|une bibliothèque inondée|une montre arrêtée›, ‹en moins de §80-300 mots|avec une chute›.
Reformule dans un registre ‹soutenu|familier|juridique› : §f
Traduis en ‹anglais|allemand|espagnol› : §f
Propose ‹un programme de la semaine|une liste de contrôle|une annonce› pour le métier suivant : §j.
Résume : §f ~f ~f
Écris en §plang une fonction qui ‹supprime les doublons|inverse une chaîne|fusionne deux listes triées|compte les mots›.
Donne §3-6 arguments pour et contre : §f
Trouve §3-9 noms pour ‹un café|un podcast de sciences|un atelier de vélos›.`,
    m: `
Un train parcourt §100-900 km en §2-9 heures. Quelle est sa vitesse moyenne ?
Résoudre x² - §3-15x + §2-40 = 0.
① achète §2-9 cahiers à §2-6 euros et paie avec un billet de cent. Combien lui rend-on ?
De combien de façons peut-on choisir §2-4 délégués parmi §8-30 élèves ?
Un robinet remplit la cuve en §3-9 heures, un autre en §4-12. Combien de temps ensemble ?
Calculer la somme des §10-40 premiers termes d'une suite arithmétique avec u1 = §1-9 et r = §2-7.
Dériver f(x) = §2-9x^§2-5 ‹sin x|e^x|ln x›.`,
  },
  ar: {
    c: `تكلفة الفرصة البديلة | التمثيل الضوئي | الاستدعاء الذاتي | التضخم | المناعة | بحور الشعر | القيد المزدوج | حقوق المؤلف | التخمير | النوم | الصفائح التكتونية | الاحتمالات | التخطيط العمراني`,
    j: `ممرضة | معلم فيزياء | خباز | محاسب | طالب دكتوراه | صياد | مهندسة | كهربائي`,
    f: `
يزداد سمك الخث نحو مليمتر واحد في السنة.
جدول التجزئة سريع لكن التصادم لا مفر منه.
رفع الفائدة يبطئ الطلب بعد §2-6 فصول.
كلما انخفض المدار زادت سرعة القمر الصناعي.
يثبت ما تعلمناه أثناء النوم العميق.
في التجارب السريرية توزع المجموعات بالقرعة.
يحتفظ الطين بالمغذيات أكثر من الرمل.
تبيض الشعاب المرجانية حين تسخن المياه أسابيع.`,
    x: `
اشرح §c ‹لطفل|لمبتدئ|لموظف جديد›.
ما الفرق بين §c و~c؟ ‹اذكر أمثلة.|أجب في جدول.|›
اكتب ‹قصة قصيرة|قصيدة|رسالة|حواراً› عن ‹منارة قديمة|قطار ليلي|مكتبة غمرها الماء|ساعة متوقفة›، ‹في أقل من §80-300 كلمة|بنهاية غير متوقعة›.
أعد صياغة الجملة بأسلوب ‹رسمي|بسيط|مختصر›: §f
ترجم إلى ‹الإنجليزية|الفرنسية|التركية›: §f
ضع ‹خطة أسبوعية|قائمة نصائح› لشخص يعمل §j.
لخص النص: §f ~f ~f
اكتب بلغة §plang دالة ‹تحذف العناصر المكررة|تعكس سلسلة نصية|تدمج قائمتين مرتبتين›.
اذكر §3-6 حجج مع العبارة وضدها: §f`,
    m: `
قطع قطار §100-900 كم في §2-9 ساعات. ما سرعته المتوسطة؟
حل المعادلة x^2 - §3-15x + §2-40 = 0.
اشترى ① §2-9 دفاتر بسعر §2-6 دراهم ودفع مئة درهم. كم بقي له؟
بكم طريقة يمكن اختيار §2-4 طلاب من §8-30؟
يملأ صنبور الخزان في §3-9 ساعات وآخر في §4-12 ساعة. كم يستغرقان معاً؟
أوجد مجموع أول §10-40 حداً من متتالية حسابية حدها الأول §1-9 وأساسها §2-7.`,
  },
}
