// People who write in Japanese, Korean, Russian, Arabic, Hindi, Turkish, Indonesian and Vietnamese.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const JA = `
§mon ‹途中式もお願いします|答えは§2-90で合ってますか|中学生にもわかるように|明日テストです›
§mon ⇒ ‹2行目がわからない|なぜ§2-9をかけるんですか|別の解き方ある？› ⇒ ‹なるほど！|類題ください|もっと難しいのを|えっと、§2-90？›
§err ‹どう直せばいい？|昨日まで動いてた|初心者です|環境はwindows§7-11› 
あなたは‹面接官|編集者|家計の専門家|方言の先生|口の悪い占い師›です。§joken。§nayami ‹一問ずつお願いします|箇条書きで|三行で›
§nayami ‹どうしたらいい？|愚痴です|正直に言って|背中を押して› ⇒ ‹うーん|それはもうやった|相手は§hito です› ⇒ ‹ありがとう、少し楽になった|文面を考えて|もう寝ます›
‹添削して|敬語あってる？|もっと柔らかく|英訳して›：「§bun」
§hitoへの‹お礼メール|断りのLINE|送別の言葉|謝罪文|年賀状の一言›、‹短め|堅すぎない感じ|§50-300字› ⇒ ‹もう少し砕けて|「幸いです」を使わないで|別案› ⇒ 完璧
‹物語|短編|怪談|川柳|歌詞›を書いて。テーマは‹終電|祖母の梅干し|空き家の鍵|猫の面接›、‹§100-900字|オチが欲しい|登場人物は二人|子ども向け› ⇒ ‹続き|もっと怖く|視点を猫に›
次のうち正しいものはどれか。‹ITパスポート|簿記3級|宅建|危険物乙4›　ア ‹必ず届け出る|資産|買主›　イ ‹不要|負債|売主›　ウ どちらでもない ‹理由も|過去問§1-40番›
‹焼き鳥屋|ヨガ教室|町内会|個人の古着屋›の‹名前|キャッチコピー|チラシの文|インスタ投稿›を§3-10個
「§bun」と「~bun」、どっちが‹自然|伝わる|失礼じゃない›？
‹冷蔵庫に|余った›‹大根|豆腐|そうめん|鮭›で‹一品|弁当のおかず|子どもが食べるもの›
(居酒屋で隣に座る) こんばんは ⇒ ‹常連さんですか？|(メニューを見て) 何がおすすめ？› ⇒ ‹(笑う) それ、毎日言ってるでしょ|じゃあ同じのを|実は今日、会社を辞めまして›
要約して：§bun~bun~bun ‹一文で|小学生向け|見出しもつけて›
‹転職|一人暮らし|車の買い替え|習い事をやめる›か迷ってる。§joken。‹順を追って考えて|表で比較|決めて›
`
const JA_BANKS = {
  hito: '上司 | 義母 | 大家さん | 元同僚 | 先生 | 弟',
  mon: `
§2-9x + §3-30 = §1-9x + §20-60 を解け
時速§30-90kmの車が§10-50分で進む距離は
原価§200-900円の品に§1-4割の利益、定価の§5-20%引きで売ると利益は？
半径§3-12cmの円に内接する正三角形の面積
§5-20%の食塩水§100-400gに水§20-200gを加えると何%
さいころを§2-3個投げて和が§4-11になる確率
関数 y = x² - §2-8x + §1-9 の最小値
0.§1-9 mol/Lの塩酸§10-90mLを中和する水酸化ナトリウムの質量
`,
  err: `
TypeError: 'NoneType' object is not subscriptable って出ます
エクセルで#REF!になる
npm install が途中で止まる
文字化けして「譁�ｭ�」みたいになります
java.lang.ArrayIndexOutOfBoundsException: §3-20
プリンターがオフラインのまま
`,
  joken:
    '予算は§1-30万円 | §20-65歳、独身 | 子どもが§1-3人 | 専門用語は禁止 | 地方在住で車なし | 初対面の設定',
  nayami: `
職場で挨拶を返してもらえません
§hitoが毎日電話してきます
貯金が§5-90万しかない
夜中の§1-4時に目が覚める
猫がご飯を食べない
引っ越してから友達がいない
`,
  bun: `
お忙しいところ恐れ入りますが、例の件いかがでしょうか。
雨の日のバスは、少しだけ優しい。
明日は少し遅れるかもです、すみません。
当店では猫が会計をお手伝いしております。
先日はご馳走になりまして、帰りに鍵を落としました。
資料は見たけど、結論がどこにもなかった。
`,
}

const KO = `
§mun ‹풀이 과정 좀|답이 §2-90 맞나요|내일 시험인데 모르겠어요|중2 수준으로 설명해줘›
§mun ⇒ ‹두번째 줄 이해 안됨|왜 §2-9로 나눠?|다른 방법은?› ⇒ ‹아하|비슷한 문제 하나 더|고마워요|§2-90?›
§err ‹어떻게 고쳐요|어제는 됐는데|초보입니다 ㅠㅠ|구글링해도 없음›
너는 ‹면접관|깐깐한 편집자|헬스 트레이너|동네 책방 주인|20년차 회계사›야. §sang ‹반말로|한 번에 질문 하나만|표로 정리해줘|근거도 같이›
자소서 봐줘: "§jul ~jul ~jul" ‹점수 100점 만점|너무 뻔한가|500자로 줄여줘› ⇒ ‹두번째 문장만 다시|더 담백하게|지원동기도› ⇒ ‹아까보다 낫네|몇 점?|오케이›
§nuguhante ‹축하 문자|사과 카톡|거절 메일|건의문|축사› 써줘 ‹짧게|안 오글거리게|정중하게› ⇒ ‹더 짧게|이모티콘 빼|다른 버전› ⇒ ㄳ
§sang ‹어떡하지|내가 예민한가|솔직하게 말해줘|그냥 들어줘› ⇒ ‹그건 해봤어|하...|그 사람은 안 변해› ⇒ ‹고마워|잘게|그럼 뭐라고 말하지›
‹소설|동화|괴담|랩 가사|삼행시 '냉장고'› 써줘. ‹막차를 놓친 유령|말하는 김치독|편의점 야간 알바|섬마을 우체부› 나오게, ‹반전 있게|§100-900자|열린 결말› ⇒ ‹계속|더 무섭게|시점 바꿔서› ⇒ ‹결말|제목은?›
다음 중 옳은 것은? ‹정보처리기사|한국사|공인중개사|운전면허› ① ‹즉시 신고|세종|을구› ② ‹30일 이내|정조|갑구› ③ ‹해당 없음|영조› ④ 모두 ‹해설|왜 ②가 아니에요›
‹떡집|필라테스|반려견 미용실|동네 카페› ‹이름|인스타 문구|전단지|리뷰 답글› §3-10개 ‹감성 말고|사투리로|›
‹엑셀|구글시트› ‹중복 제거|vlookup 오류|주말만 색칠|근속연수 계산|여러 시트 합치기› 
"§jul" 이거 ‹영어로|높임말 맞아?|자연스럽게|맞춤법›
‹냉장고에|남은› ‹두부|콩나물|식은밥|애호박›‹ 뿐|이랑 계란›인데 뭐 해먹지
(문을 열며) 사장님 계세요? ⇒ ‹(두리번) 아무도 없나|여기 혼자 하세요?› ⇒ ‹(앉는다) 그럼 한 잔만|저기 저 그림은 뭐예요|사실 도망쳐 왔어요›
전세 vs 월세, 보증금 §1000-20000에 월 §20-120, ‹직장은 §10-90분 거리|대출 §2-6%|2년 뒤 결혼›. 단계별로 따져줘 ⇒ ‹이자 빼먹었는데|관리비 §5-30|그래서 결론?›
`
const KO_BANKS = {
  nuguhante: '팀장님께 | 엄마한테 | 옛날 친구에게 | 집주인에게 | 선생님께 | 헤어진 사람한테',
  mun: `
§2-9x - §1-20 = §1-9x + §3-40
시속 §40-110km로 §20-90분 가면 몇 km?
원가 §1000-9000원에 §10-50% 이익을 붙이고 §5-20% 할인하면
반지름 §3-12cm 부채꼴 중심각 §30-150도 넓이
수열 a1=§1-9, 공차 §2-8일 때 제§10-60항
소금물 §100-500g 농도 §4-20%에 물 §50-200g
f(x)=x³-§3-12x 극값
주사위 §2-3개 눈의 합이 §5-12일 확률
`,
  err: `
ModuleNotFoundError: No module named 'pandas'
NullPointerException 줄 §10-300
segmentation fault 뜨고 꺼짐
스프링 부트 포트 8080 already in use
한글이 다 깨져서 ???로 나와요
npm ERR! peer dep
`,
  sang: `
회사 선배가 자꾸 일을 떠넘겨.
§20-45살인데 모은 돈이 §300-5000만원.
룸메가 설거지를 안 해.
면접이 §2-9일 남았어.
강아지가 밤마다 짖어.
부모님이 고향으로 내려오래.
`,
  jul: `
어릴 적 저는 고장난 라디오를 고치는 아이였습니다.
비 오는 날에는 국수집 창문이 먼저 웃는다.
동아리에서 갈등을 조율하며 매출을 §10-60% 올렸습니다.
늦어서 죄송합니다 버스가 안 왔어요.
귀사의 무궁한 발전을 기원합니다.
그는 우산을 두 개 들고도 비를 맞았다.
`,
}

const RU = `
§zad ‹подробно плиз|у меня вышло §2-90|завтра контрольная|объясни как для 7 класса|без системы›
§zad ⇒ ‹почему делим?|а знак откуда|подожди, §2-90?› ⇒ ‹аа понял|ещё такую же|спасибо, а сложнее есть?›
сочинение ЕГЭ по тексту: «§fr ~fr ~fr» ‹проблема и комментарий|проверь по критериям|сколько баллов, честно› ⇒ ‹за что сняли?|перепиши только вывод|аргумент из "Войны и мира"› ⇒ ‹а теперь сколько|ок›
вылетает: §osh ‹что делать|вчера работало|гуглил 3 часа|линукс если что|код ниже не влез›
ты ‹опытный юрист|психолог|строгий редактор|шеф-повар из столовой|кадровик на пенсии›. §sit ‹Сначала задай вопросы.|Без воды.|По пунктам.|Дай таблицу.›
напиши ‹заявление на отпуск|претензию в магазин|тост на юбилей|объявление: продаю гараж|письмо арендодателю› ‹коротко|официально|с юмором|без канцелярита›, §sit ⇒ ‹суше|убери «в связи с»|ещё вариант› ⇒ ‹отлично|теперь шапку|на английский›
§sit ‹как быть?|я не прав?|просто выговориться|посоветуй честно› ⇒ ‹пробовал|она не слушает|легко сказать› ⇒ ‹ладно|спасибо|а что ей написать›
‹сказка|рассказ|стих|частушка› про ‹лифт, который стеснялся|кота-бухгалтера|последнюю электричку|двух дворников›, ‹для ребёнка §3-9 лет|с плохим концом|в стиле Зощенко|§100-700 слов› ⇒ ‹дальше|смешнее|добавь собаку›
тест ‹ПДД|по биологии|по охране труда|гражданство›: §vop А) ‹да|3 года|пешеход› Б) ‹нет|14 дней|трамвай› В) ‹только ночью|никто› — ‹почему не А|ответ В, объясни|›
придумай §5-15 ‹названий для кофейни|вопросов для викторины в 6Б|постов для шиномонтажа|вопросов кандидату на кладовщика|кличек› ⇒ ‹банально|№§1-5 подробнее|и ещё §3-9›
ипотека на §10-30 лет под §6-22% или ‹снимать|ждать|к родителям›? §sit посчитай по шагам ⇒ ‹а досрочка?|инфляцию забыл|итог?›
сравни: 1) §fr 2) ~fr — ‹где лучше|что убрать|какой грамотный›
я захожу в таверну, ты хозяин ⇒ ‹*сажусь у огня* есть кто живой?|налей и молчи› ⇒ ‹*кладу монету* а что за шум наверху|бросаю кубик, §1-20› ⇒ ‹беру топор|ухожу не заплатив|*снимаю капюшон*›
что приготовить из ‹гречки|кабачка|вчерашней курицы|полкочана капусты› ‹быстро|без духовки|на §2-9 человек›
‹привет|ку|слушай› ⇒ ‹ты живой?|скучно|расскажи что-нибудь|почему §vop› ⇒ ‹ахах|ну такое|ещё› ⇒ пока
`
const RU_BANKS = {
  zad: `
Решить: §2-9x² - §3-20x + §1-9 = 0
Поезд прошёл §100-900 м за §10-60 с, скорость в км/ч?
Цена выросла на §5-40%, потом упала на §5-40%. Итог?
Сколько граммов соли в §200-900 г §2-20% раствора
Тело массой §1-40 кг, сила §10-90 Н, трение 0,§1-5. Ускорение?
Две трубы наполняют бассейн за §3-9 и §10-20 часов
Вероятность вытащить §1-3 туза из 36 карт
Расставь коэффициенты: KMnO4 + HCl = KCl + MnCl2 + Cl2 + H2O
`,
  osh: `
IndexError: list index out of range, строка §3-200
ошибка 0x8007§1000-9999
1С: «Поле объекта не обнаружено»
#ЗНАЧ! в эксель
connection refused :§3000-9000
UnicodeDecodeError на кириллице
`,
  sit: `
Сосед сверху затопил в §2-9 раз.
Мне §19-60, хочу сменить профессию.
Зарплата §30-190 тысяч, кредит половина.
Дочь не хочет в школу.
Начальник пишет ночью.
Кот орёт в §3-6 утра.
`,
  vop: 'Кто уступает дорогу? | В какой срок вернуть товар? | Где образуются эритроциты? | Кто проводит инструктаж? | небо вечером розовое?',
  fr: `
Осень в тот год пришла раньше почтальона.
Автор поднимает проблему равнодушия, и это актуально сегодня.
Мы работаем без выходных, но с душой.
Дед молчал так, что было слышно часы.
Я считаю что человек должен помогать другим, потому что это правильно.
Просьба не кормить голубей и председателя.
`,
}

const AR = `
§mas ‹خطوة خطوة لو سمحت|طلع معي §2-90 صح؟|الامتحان بكرة|ما فهمت شي›
§mas ⇒ ‹ليش قسمنا؟|ما فهمت الخطوة الثانية|في طريقة أسهل؟› ⇒ ‹تمام فهمت|سؤال ثاني مثله|شكرا›
أنت ‹خبير موارد بشرية|طبيب أسنان ودود|محرر صارم|مرشد سياحي في §mad|محامي عقارات›، §hal ‹أجب باختصار|اسألني أولاً|في جدول|بدون مجاملة›
اكتب لي ‹رسالة اعتذار للمدير|خطبة قصيرة لحفل التخرج|إعلان بيع سيارة|إيميل للجامعة|تهنئة زواج› ‹رسمية|بلهجة بسيطة|قصيرة|بأسلوب مرح› ⇒ ‹أقصر|غير البداية|ترجمها للإنجليزي› ⇒ ‹ممتاز|نسخة ثانية›
صحح لي: «§jum ~jum» ‹مع شرح الأخطاء|علامة من 20|إعراب الجملة الأولى|الهمزات›
يطلع لي خطأ ‹404 بعد الرفع|NullPointerException سطر §10-300|#N/A في الإكسل|الشاشة زرقاء|ما يتعرف على الطابعة›، ‹وش الحل|امبارح كان شغال|أنا مبتدئ›
§hal ‹شو أعمل؟|هل أنا غلطان؟|انصحني بصراحة|محتاج أفضفض› ⇒ ‹جربت هالشي|هو ما يسمع|صعبة› ⇒ ‹الله يجزيك خير|طيب شو أكتب له|تصبح على خير›
قصة عن ‹ساعي بريد في الصحراء|قطة تفتح مقهى|آخر حكواتي في §mad|مفتاح بلا باب› ‹للأطفال|نهاية مفتوحة|§100-600 كلمة|بالفصحى› ⇒ ‹كمل|أحزن شوي|أضف حوار›
§5-15 ‹أسماء لمحل عطور|أسئلة مسابقة رمضانية|أفكار منشورات لمخبز|أسئلة مقابلة لوظيفة محاسب|ألغاز› ⇒ ‹رقم §1-5 وسعه|مكررة، غيرها|أصعب›
اختر الإجابة: ‹عاصمة أستراليا|وحدة القوة|كاتب الأيام|مفرد أبابيل› أ) ‹سيدني|جول› ب) ‹كانبرا|نيوتن› ج) ‹لا شيء مما ذكر|طه حسين› ‹مع السبب|›
أشتري ولا أستأجر؟ الراتب §300-9000، الإيجار §100-2500، ‹عندي §1-5 أولاد|القسط §10-25 سنة|سأسافر ربما›. فكر معي بالترتيب ⇒ ‹نسيت الفوائد|والخلاصة؟|طيب ولو انتظرت›
ما الفرق بين ‹الظاء والضاد|الكتلة والوزن|العقد والاتفاق|المدير والقائد› ‹بمثال|في سطرين|جدول›
لخص: §jum ~jum ~jum
عندي ‹عدس|دجاج|باذنجان|خبز يابس› ‹وش أطبخ|بدون فرن|ل§2-9 أشخاص›
‹هلا|السلام عليكم|مرحبا› ⇒ ‹انت روبوت؟|احكي لي نكتة|زهقان› ⇒ ‹هههه|غيرها|ما ضحكتني› ⇒ باي
`
const AR_BANKS = {
  mad: 'طنجة | حمص | الإسكندرية | صنعاء | جدة | نابلس | وهران',
  mas: `
حل المعادلة §2-9س + §3-30 = §40-99
سيارة تقطع §60-400 كم في §2-6 ساعات، كم سرعتها بالمتر في الثانية؟
ثوب سعره §50-400 خصم §5-40% ثم ضريبة §5-15%
مساحة مثلث قاعدته §4-20 وارتفاعه §3-15
كتلة §2-40 كغ وقوة §10-200 نيوتن، احسب التسارع
احتمال ظهور مجموع §3-11 عند رمي حجري نرد
كم غراماً في §1-5 مول من كربونات الكالسيوم
`,
  hal: `
صاحب البيت يريد رفع الإيجار.
عمري §18-55 وأريد تغيير شغلي.
ابني ما يحب المدرسة.
خسرت §200-9000 في تجارة صغيرة.
جاري يزعجني كل ليلة.
عندي مقابلة يوم الأحد.
`,
  jum: `
كان البحر يومها أقرب الى النافذة من الشارع.
ان التعليم هو اساس تقدم الامم ولاكن يحتاج صبر.
لم يأتي أحد إلى الموعد سوى المطر.
نعتذر عن الإزعاج، المصعد في إجازة.
جدتي تحفظ الطريق بالرائحة.
في الختام أرى أن المال وسيلة وليس غاية.
`,
}

const HI = `
§sw ‹step by step batao|उत्तर §2-90 आ रहा है, सही है?|कल परीक्षा है|आसान भाषा में समझाइए›
§sw ⇒ ‹दूसरा step समझ नहीं आया|भाग क्यों दिया|shortcut नहीं है क्या› ⇒ ‹अच्छा अब समझा|ek aur same type|dhanyavaad›
निबंध लिखो: ‹मेरा गाँव|मोबाइल: वरदान या अभिशाप|वर्षा ऋतु|मेरे दादाजी›, ‹§100-500 शब्द|कक्षा §4-12|सरल हिंदी|भूमिका और उपसंहार के साथ›
आप एक ‹अनुभवी वकील|किसान सलाहकार|career counsellor|योग शिक्षक› हैं। §hal ‹पहले सवाल पूछिए।|छोटे बिंदुओं में।|सच सच बताइए।›
‹प्रार्थना पत्र|शिकायत पत्र|शादी का संदेश|WhatsApp status|बायोडाटा› ‹प्रधानाचार्य को, §2-9 दिन की छुट्टी|बिजली विभाग को|बहन के लिए|छोटा और मजेदार› ⇒ ‹थोड़ा formal करो|english me bhi|और छोटा› ⇒ ठीक है
yaar ‹laptop hang ho raha|python me IndentationError aa raha hai|excel me vlookup #N/A|phone garam hota hai|UPI fail par paise kat gaye›, ‹kya karu|jaldi batao|kal tak thik tha›
§hal ‹क्या करूँ|kuch samajh nahi aa raha|मैं गलत हूँ क्या› ⇒ ‹वो नहीं मानेंगे|try kiya tha|हम्म› ⇒ ‹thanks bhai|message likh do unke liye|चलो देखते हैं›
कहानी सुनाओ ‹एक चतुर बकरी की|भूतिया रेलवे स्टेशन की|दो भाई और एक कुआँ|चाय वाले की›, ‹बच्चों के लिए|डरावनी|moral के साथ|§100-500 शब्द› ⇒ ‹आगे|और लंबी|अंत बदल दो›
सही विकल्प: ‹संविधान का अनुच्छेद 21|विटामिन C की कमी|कबीर किस काल के कवि|पानीपत की पहली लड़ाई› (क) ‹1526|स्कर्वी› (ख) ‹भक्तिकाल|जीवन का अधिकार› (ग) ‹रतौंधी|1761› (घ) कोई नहीं ‹व्याख्या सहित|›
§5-20 ‹पहेलियाँ|GK प्रश्न|दुकान के नाम|reels ideas for dhaba|interview questions for bank clerk› ‹उत्तर सहित|मजेदार|hinglish› ⇒ ‹और कठिन|number §1-5 explain karo|ye sab pata hai›
bike lu ya scooty, budget §40-150 hazaar, ‹roz §10-60 km|wife bhi chalayegi|gaon ki sadak›. soch ke batao ⇒ ‹mileage ka kya|emi §1500-6000|final?›
अनुवाद: "‹We regret the inconvenience|The early bird|Please do the needful|It rained on our wedding and nobody minded›" ‹हिंदी में|भोजपुरी में|सरल›
‹आलू|बासी रोटी|मूंग दाल|लौकी› से क्या बनाऊँ ‹जल्दी|बिना प्याज|§2-8 लोग›
‹व्याकरण|संधि विच्छेद|समास|विलोम› बताओ: ‹विद्यालय|नीलकंठ|यद्यपि|उत्थान|महोत्सव›
`
const HI_BANKS = {
  sw: `
एक दुकानदार §10-40% लाभ पर §200-900 रु में बेचता है, क्रय मूल्य?
A काम को §6-20 दिन में और B §8-30 दिन में करता है, साथ में?
§2-9x + §3-30 = §40-99
रेलगाड़ी §100-400 मीटर, गति §36-108 km/h, खंभा पार करने का समय
वृत्त की त्रिज्या §3-21 सेमी, क्षेत्रफल?
§500-9000 रु पर §4-12% से §2-5 वर्ष का चक्रवृद्धि ब्याज
§2-40 kg द्रव्यमान पर §10-90 N बल, त्वरण?
`,
  hal: `
पड़ोसी ने दीवार मेरी जमीन में बना दी।
उम्र §19-45 है, नौकरी नहीं मिल रही।
घर वाले शादी का दबाव डाल रहे हैं।
बेटा §6-15 साल का है, पढ़ता नहीं।
तनख्वाह §12-80 हजार, बचत शून्य।
गाय दूध कम दे रही है।
`,
}

const TR = `
§so ‹adım adım çözer misin|ben §2-90 buldum|yarın sınav var|hiç anlamadım|kısa yolu var mı›
§so A) §2-20 B) §21-40 C) §41-60 D) §61-80 E) §81-99 ‹neden C değil|›
§so ⇒ ‹ikinci satır nereden geldi|neden böldük|bir dakika, §2-90?› ⇒ ‹tamam anladım|benzer bir soru daha|daha zorunu sor|sağ ol hocam›
sen ‹deneyimli bir İK uzmanı|huysuz bir editör|diyetisyen|mahalle muhtarı|avukat›sın. §du ‹Önce soru sor.|Maddeler halinde.|Lafı uzatma.|Tablo yap.›
‹dilekçe|istifa maili|nikah konuşması|kiracıya mesaj|özür mesajı|ilan metni› yaz, §du ‹kısa|resmi|esprili|yalvarmadan› ⇒ ‹daha samimi|“gereğini” çıkar|bir tane daha› ⇒ ‹oldu bu|İngilizcesi de›
hata alıyorum: ‹IndexError satır §3-200|#YOK|0x8007§1000-9999|yazıcı çevrimdışı|npm ERR!|bağlantı reddedildi›. ‹ne yapayım|dün çalışıyordu|yazılımcı değilim›
§du ‹sence haklı mıyım|ne yapmalıyım|dürüst ol|içimi dökmek istedim› ⇒ ‹denedim olmadı|o beni dinlemez|öf› ⇒ ‹eyvallah|peki ne yazayım|iyi geceler›
‹masal|öykü|şiir|mani› yaz: ‹vapuru kaçıran martı|emekli hırsız|konuşan çaydanlık|köydeki son sinema›, ‹§3-9 yaş için|sonu hüzünlü|§100-600 kelime|Karadeniz ağzıyla› ⇒ ‹devam|daha komik|kedi de olsun›
‹kompozisyon|paragraf›: “§cu ~cu ~cu” ‹100 üzerinden puanla|yazım hatalarını bul|sonucu güçlendir› ⇒ ‹çok düşük|sadece girişi düzelt|şimdi kaç?›
§5-20 ‹ehliyet sorusu|dükkan ismi|bilmece|instagram gönderisi, çiçekçiyim|mülakat sorusu (garson)|TYT paragraf sorusu› ‹cevaplı|özgün|çok zor olmasın› ⇒ ‹§1-5. olanı aç|beğenmedim|biraz daha›
ev mi alayım kirada mı kalayım? maaş §20-120 bin, ‹kredi %§2-5|iki çocuk|birikim §100-900 bin›. Mantık yürüt ⇒ ‹enflasyonu unuttun|sonuç?|ya beklersem›
‹“de” ayrı mı|fiilimsi nedir|ozmoz difüzyon farkı|hukukta zamanaşımı ne|mol ne demek› ‹örnekle|kısaca|sınavda çıkar mı›
çevir: “§cu” ‹İngilizce|Almanca|sade Türkçe›
‹patlıcan|bayat ekmek|yarım kilo kıyma|nohut› var ne pişireyim ‹hızlı|fırınsız|§2-8 kişilik›
‹selam|naber|slm› ⇒ ‹canım sıkılıyor|fıkra anlat|insan mısın› ⇒ ‹ahaha|kötüydü|başka› ⇒ ‹hadi bb|uyuyorum›
`
const TR_BANKS = {
  so: `
Bir malı %§10-40 kârla §100-900 liraya satan kişi kaça almıştır?
Saatte §60-120 km giden araç §20-90 dakikada kaç km yol alır?
§2-9x - §3-30 = §1-9x + §5-40
Bir havuzu A musluğu §3-9, B musluğu §10-20 saatte dolduruyor
Kenarı §4-16 cm olan eşkenar üçgenin alanı
§2-40 kg cisme §10-90 N uygulanıyor, ivme?
f(x) = x² - §2-9x + §1-9 fonksiyonunun tepe noktası
Yaşları toplamı §30-80 olan baba ile oğlun…
`,
  du: `
Ev sahibi kirayı iki katına çıkardı.
§20-55 yaşındayım ve işimi sevmiyorum.
Kargo §3-20 gündür gelmedi.
Kayınvalidem bizimle yaşayacak.
Sınava §10-200 gün kaldı.
Üst komşu gece halı silkeliyor.
`,
  cu: `
Sabah simitçinin sesi uykudan önce gelirdi.
Bence telefon hem iyi hemde kötü bir şeydir.
Dedem susarak anlatırdı, biz dinleyerek büyüdük.
Sonuç olarak herkez üzerine düşeni yapmalı.
Asansörümüz izinlidir, merdiven nöbettedir.
Yağmur, kimseye sormadan mahalleye taşındı.
`,
}

const ID = `
§so ‹tolong pakai cara|jawabanku §2-90 bener ga|besok ulangan|jelasin kayak ke anak SD|buru-buru nih›
§so a. §2-20 b. §21-40 c. §41-60 d. §61-90
§so ⇒ ‹kok dibagi?|langkah kedua ga ngerti|ada cara cepat?› ⇒ ‹oh gitu|soal mirip dong|makasih kak|yang lebih susah›
‹buatkan|bikinin› ‹pidato perpisahan|surat lamaran jadi §ker|caption jualan seblak|undangan arisan|pantun nikahan› ‹singkat|lucu|formal|jangan lebay› ⇒ ‹kurang greget|lebih pendek|versi bahasa Inggris› ⇒ ‹mantap|satu lagi›
kamu adalah ‹ahli gizi|HRD galak|ustadz yang sabar|mentor bisnis|barista filosofis›. §ma ‹tanya dulu ke aku|pakai poin|jujur aja|dalam tabel›
error: ‹undefined index di baris §3-200|laravel 419 page expired|#N/A padahal datanya ada|bluescreen|wifi konek tapi no internet›, ‹gimana ya|kemarin bisa|masih pemula›
§ma ‹aku harus gimana|salah ga sih aku|minta saran|curhat doang› ⇒ ‹udah dicoba|dia keras kepala|iya sih› ⇒ ‹makasih ya|terus aku balas apa|yaudah tidur dulu›
cerita ‹kancil naik ojek online|hantu kos-kosan|warung yang cuma buka saat hujan|nelayan dan radio tua›, ‹buat anak §3-10 tahun|plot twist|§100-600 kata› ⇒ ‹lanjut|tambah tokoh|endingnya ganti›
skripsi: ‹pengaruh live shopping terhadap mahasiswa|manajemen sampah desa|persepsi petani soal drone›, ‹rumusan masalah|sampel minimal|parafrase bab §1-5|pertanyaan kuesioner §5-30 butir› ⇒ ‹dosen bilang terlalu luas|teori apa|bikin tabel›
§5-20 ‹nama kedai kopi|ide konten bengkel|teka-teki|soal cerdas cermat RT|pertanyaan interview §ker› ⇒ ‹nomor §1-5 jelasin|garing|lagi›
pilih mana: ‹motor listrik|kos atau ngontrak|lanjut S2|resign sekarang›? gaji §2-15 juta, ‹cicilan §1-5 tahun|ortu ikut|belum nikah›. hitung pelan-pelan ⇒ ‹bensin belum dihitung|jadi?|kalau nunggu›
perbaiki ejaan: "‹Dimana rumah mu yang di jual itu|Kami menghimbau warga agar tak buang sampah sembarangan|Aku sangat amat senang sekali hari ini›" ‹alasannya|›
terjemahin "‹kapan-kapan mampir|masuk angin|gotong royong|no worries, take your time|the rent is overdue›" ke ‹Inggris|Jawa halus|Indonesia baku›
‹tempe|nasi sisa|bayam|telur doang› ‹dimasak apa|tanpa santan|anak kos banget›
‹hai|p|min› ⇒ ‹gabut|kamu robot?|cerita dong|lagi sedih› ⇒ ‹wkwk|serius?|terus› ⇒ dadah
`
const ID_BANKS = {
  ker: 'kasir | admin gudang | guru TK | sopir | desainer',
  so: `
Harga tas Rp§50-900.000 diskon §10-50% lalu diskon lagi §5-20%. Bayar berapa?
Selesaikan §2-9x + §3-30 = §40-99
Mobil melaju §40-100 km/jam selama §20-150 menit, jaraknya?
Luas lingkaran diameter §7-42 cm
Suku ke-§10-50 dari barisan §2-9, §10-14, …
§3-9 tukang butuh §6-20 hari, kalau §10-15 tukang?
Massa §2-40 kg, gaya §10-90 N, percepatan?
Dua dadu dilempar, peluang jumlah §3-11
`,
  ma: `
Bos suka chat jam §10-11 malam.
Tetangga karaokean tiap hari.
Umur §20-45 belum punya tabungan.
Paket nyasar ke kota lain.
Adikku malas sekolah.
Modal cuma §1-20 juta.
`,
}

const VI = `
§ba ‹giải chi tiết giúp em|em ra §2-90 đúng không ạ|mai kiểm tra rồi|giải kiểu lớp §4-9 thôi|có mẹo bấm máy không›
§ba A. §2-20 B. §21-40 C. §41-60 D. §61-90
§ba ⇒ ‹sao lại chia ạ|bước 2 em chưa hiểu|cách khác được không› ⇒ ‹à hiểu rồi|cho em bài tương tự|cảm ơn ad|khó hơn đi›
viết ‹đoạn văn 200 chữ về lòng biết ơn|bài văn tả con mèo, lớp §3-5|mở bài Vợ nhặt|email xin nghỉ phép|stt bán bánh tráng|lời chúc đám cưới› ‹ngắn gọn|tự nhiên thôi|đừng văn mẫu|hài hước› ⇒ ‹ngắn hơn|thêm dẫn chứng|bớt sến› ⇒ ‹ok rồi|bản khác›
bạn là ‹luật sư|chuyên gia dinh dưỡng|nhà tuyển dụng khó tính|hướng dẫn viên ở §tp|cô giáo tiếng Anh›. §ho ‹hỏi lại mình trước|trả lời theo gạch đầu dòng|nói thẳng|lập bảng›
lỗi ‹IndexError dòng §3-200|#REF! trong excel|500 internal server|không nhận máy in|font chữ thành ô vuông›, ‹sửa sao|hôm qua còn chạy|mình mới học code›
§ho ‹phải làm sao|mình có sai không|tư vấn giúp|kể cho nhẹ lòng› ⇒ ‹thử rồi|họ không nghe|haizz› ⇒ ‹cảm ơn nha|vậy nhắn gì|thôi ngủ đây›
kể chuyện ‹con trâu đi học|chuyến đò cuối|quán phở lúc 3 giờ sáng|người giữ hải đăng sợ nước›, ‹cho bé §3-9 tuổi|hơi ma mị|§100-600 chữ› ⇒ ‹tiếp đi|kết vui|thêm nhân vật›
sửa tiếng Anh: "‹I very like eat noodle|She don't has a car since last year|Yesterday I go to school by walk|I am interesting in music›" ‹giải thích lỗi|band mấy|viết lại tự nhiên›
§5-20 ‹tên quán cà phê|câu đố|ý tưởng tiktok cho tiệm hoa|câu hỏi phỏng vấn kế toán|câu trắc nghiệm sử 12|trò chơi tất niên› ‹có đáp án|vui|› ⇒ ‹câu §1-5 nói rõ|chán|thêm nữa›
nên ‹mua xe điện|thuê hay mua nhà|về quê hay ở §tp|học thạc sĩ›? lương §6-40 triệu, ‹vay §5-20 năm|có §1-3 con|chưa cưới›. phân tích từng bước ⇒ ‹quên tiền lãi|kết luận?|nếu chờ thì sao›
khác nhau giữa ‹"dành" và "giành"|khối lượng và trọng lượng|so sánh và ẩn dụ|BHYT và BHXH› ‹ví dụ|ngắn|kẻ bảng›
tóm tắt: §ca ~ca ~ca
dịch "§ca" sang ‹tiếng Anh|tiếng Nhật|tiếng Hàn›
còn ‹ít thịt băm|nửa con gà|đậu hũ|cơm nguội› nấu gì ‹nhanh|cho §2-6 người|ăn kiêng›
‹alo|hi|ê› ⇒ ‹chán quá|kể chuyện cười|bạn là ai› ⇒ ‹haha|nhạt|nữa đi› ⇒ bye
`
const VI_BANKS = {
  tp: 'Huế | Cần Thơ | Vinh | Đà Lạt | Hải Phòng',
  ba: `
Một cửa hàng giảm §5-40% rồi giảm tiếp §5-20%, giá gốc §100-900 nghìn, giá cuối?
Giải phương trình §2-9x² - §3-20x + §1-9 = 0
Xe đi §40-300 km hết §1-6 giờ, vận tốc?
Hình chữ nhật chu vi §20-90 m, dài hơn rộng §2-9 m, tính diện tích
Hoà tan §5-60 g Fe vào HCl dư, thể tích khí ở đktc?
Mạch nối tiếp R1 = §2-90, R2 = §2-90, U = §6-220 V
Tìm cực trị của y = x³ - §3-12x + §1-9
Gieo §2-3 xúc xắc, xác suất tổng bằng §4-12
`,
  ho: `
Chủ trọ giữ cọc của mình.
Mình §20-45 tuổi, muốn nghỉ việc.
Con không chịu ăn.
Lương chậm §1-4 tháng.
Hàng xóm hát karaoke suốt.
Người yêu cũ nhắn lại.
`,
  ca: `
Mưa Huế không vội, người Huế cũng vậy.
Theo khảo sát, §20-80% học sinh ngủ chưa đủ giấc.
Bà tôi đếm mùa bằng mùi khói bếp.
Quán nghỉ bán hôm nay vì chủ quán đi cưới.
Thang máy hỏng, mong cư dân thông cảm.
`,
}

export const FARTHER: readonly Source[] = [
  person('ja_people', 360, 0, JA, JA_BANKS),
  person('ko_people', 360, 0, KO, KO_BANKS),
  person('ru_people', 380, 0.1, RU, RU_BANKS),
  person('ar_people', 340, 0, AR, AR_BANKS),
  person('hi_people', 340, 0, HI, HI_BANKS),
  person('tr_people', 360, 0, TR, TR_BANKS),
  person('id_people', 360, 0.1, ID, ID_BANKS),
  person('vi_people', 340, 0, VI, VI_BANKS),
]
