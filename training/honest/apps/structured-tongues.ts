// More products whose prompts a machine assembles, in other languages than English.
import { appsOf } from './app.ts'

export const STRUCTURED_TONGUES = appsOf(`
zh_wenti_zaiqian chat
问题：{x}

下面是搜索引擎刚刚抓取的网页摘要，可能互相矛盾，也可能与问题无关：
〔网页一〕{y}
〔网页二〕{z}
请先用一句话回答，再说明依据的是哪个网页；两者矛盾时都写出来；都不相关就建议换一种搜索说法。
=====
zh_hetong_duibi short
甲方模板：{y}
对方回传：{z}
法务关注：{x}
逐条列出差异：条款、模板写法、对方写法、风险（高/中/低）。没有差异写“无”。不要给出法律意见书。
=====
zh_duolun_kefu chat
【历史】{y}
【知识条目】{d}
【顾客最新一句】{x}
以“小禾”的身份回复，40字以内；知识条目没提到的不要编；顾客要求赔偿时转人工并安抚一句。
=====
zh_biaoqian_duo short
给读者来信打标签，可多选，最多三个：教育、医疗、住房、交通、环境、养老、消费、邻里、表扬、其他。按相关度排序，用顿号隔开。

{x}
=====
zh_zhibo_huashu chat
商品资料：{d}
主播备注：{x}
写一段两分钟以内的口播稿：开场一句、三个卖点（每个配一个生活场景）、价格说明、提醒看清规格。不说“全网最低”，不承诺功效。
=====
zh_yiyao_shencha label
审核网店详情页的一句话：是否含有疗效承诺、绝对化用语或与药品比较？只回答“通过”“修改”或“下架”。
{x}
=====
zh_peiyin_juben echo
把小说片段改成广播剧台词本：角色名＋冒号＋台词，动作和音效放在【】里，不增加情节，不删对白。

{x}
=====
zh_cuoti_jiangjie chat
学生的错题：{y}
学生的追问：{x}
先指出错在哪一步，再用一个更简单的同类例子讲清楚，最后让学生自己改第一步。不要直接写出原题答案。
=====
zh_jianli_gaixie chat
求职者自己写的经历：{x}
目标岗位：{y}
改写成三条简历要点，动词开头，有数字就保留，没有数字不要编；最后列出两个面试官可能追问的地方。
=====
zh_rizhi_zhenduan short
监控告警附日志：
{x}
输出：可能原因（最多两条，按可能性）｜验证命令｜是否需要叫醒值班（是/否）。看不出来就写“需要更多日志”。
=====
ja_faq_kensaku chat
お客様の質問：{x}
候補となるFAQ：
（1）{y}
（2）{z}
いちばん近いものを選び、その内容だけを使って80字以内でお答えください。どちらも違う場合は「担当におつなぎします」とだけ書いてください。
=====
ja_kaigo_kiroku short
介護記録の音声メモを整えます。「食事」「排泄」「入浴」「様子」「申し送り」の順に、なかった項目は「記載なし」。言い切りの形で、推測はしないでください。

{x}
=====
ja_kotoba_gakushu chat
学習者の文：{x}
自然な言い方を一つ示し、どこが不自然だったかをやさしい日本語で一文だけ説明してください。よい点があれば先にほめます。
=====
ja_shohin_bunrui label
フリマの出品タイトルをカテゴリー番号に振り分けてください。1衣類 2家電 3本 4おもちゃ 5食器 6スポーツ 7手作り 9その他。番号のみ。
{x}
=====
ko_geomsaek_yoyak chat
검색 결과:
1. {y}
2. {z}
사용자 질문: {x}
두 문장으로 답하고 문장 끝에 [1] 또는 [2]를 붙이세요. 결과가 서로 다르면 다르다고 밝히고, 답이 없으면 "찾지 못했습니다"라고 하세요.
=====
ko_jasoseo_cheomsak chat
지원자가 쓴 문단을 읽고 두 가지만 고쳐 주세요. 고친 문장, 이유 한 줄, 지원자에게 되물을 질문 하나. 없는 경험을 지어내지 마세요.

{x}
=====
ko_game_npc short
등장인물: {y}
플레이어의 말: {x}
이 인물의 대사를 20자 안팎으로 세 가지 쓰고 {"대사": "", "감정": ""} 형태의 JSON 배열로 출력하세요. 비밀은 말하지 않습니다.
=====
de_rag_werkstatt chat
Auszug aus dem Reparaturleitfaden:
{d}
Meldung des Mechanikers: {x}
Nenne den nächsten Prüfschritt mit Sollwert und Kapitel. Steht er nicht im Auszug: „Kapitel fehlt“. Keine Ferndiagnose.
=====
de_maengel_liste short
Begehungsnotiz eines Bauleiters. Tabelle: lfd. Nr.; Ort; Mangel; Gewerk; Frist. Nur Genanntes, Unklares mit „?“.

{x}
=====
de_sprachkurs_brief chat
Teilnehmerin, Niveau B1, hat geschrieben: {x}
Korrigiere höchstens fünf Fehler, die das Verstehen stören; je Fehler eine Zeile mit Regel. Dann ein Lob für etwas Bestimmtes. Den Text nicht umschreiben.
=====
de_zwei_antworten label
Zwei Entwürfe unserer Mieter-App. Welcher beantwortet die Frage richtiger und höflicher?
Frage: {x}
Entwurf A: {y}
Entwurf B: {z}
Nur A, B oder gleich.
=====
fr_rag_mairie chat
Question posée au guichet numérique : {x}
Textes municipaux retrouvés :
— {y}
— {z}
Répondez en trois phrases au plus, avec l'intitulé du texte. Si rien ne répond, indiquez le service à appeler sans inventer de numéro.
=====
fr_fiche_chantier short
Note vocale d'une cheffe de chantier. Produire : {"date":null,"lieu":null,"effectif":null,"avancement":[],"incidents":[],"livraisons":[]}. Rien d'autre que le JSON.

{x}
=====
fr_atelier_ecriture chat
Atelier d'écriture en ligne. Lis le texte du participant, relève une image réussie (cite-la), un passage qui piétine, et propose une contrainte pour la prochaine version. Tutoiement, 90 mots.

{x}
=====
es_rag_normativa chat
Normativa interna:
{d}

Consulta de un trabajador: {x}

Responde con el artículo y una explicación de dos frases. Si la normativa calla, dilo y propón preguntar al comité.
=====
es_extraer_pedido short
Mensaje de voz de un bar a su proveedor, ya transcrito. Devuelve una línea por producto: cantidad | unidad | producto | nota. Lo que no se entienda va con (¿?).

{x}
=====
es_mesa_de_rol chat
Diriges una partida en una ciudad con canales. Última escena: {y}
La jugadora dice: {x}
Describe lo que ocurre en 60 palabras, deja dos caminos abiertos y pide tirada solo si hay riesgo.
=====
pt_agente_entregas chat
Ferramentas: rota(origem, destino); pedido(numero); avisar(cliente, texto) — só rascunho; perguntar(texto).
Histórico: {d}
Despachante: {x}
Escreva "Pensamento:" em uma linha e depois "Ação:" com uma única ferramenta, ou "Resposta:" se já souber.
=====
it_rag_regolamento short
Domanda: {x}
Regolamento (estratto): {d}
Dammi {"risposta": "max 30 parole", "articolo": "numero o null", "certo": true|false}. Nessuna conoscenza esterna.
=====
ru_dialog_poisk short
Диалог с покупателем: {d}
Последняя реплика: {x}
Сформулируй самостоятельный поисковый запрос к каталогу инструментов. Только запрос, без кавычек.
=====
ru_otzyv_aspekty short
Разбери отзыв о гостинице: чистота, завтрак, персонал, шум, цена. Для каждого упомянутого аспекта: +, − или ±, и цитата. Неупомянутые не выводи.

{x}
=====
ar_rag_jamia chat
لائحة الكلية:
{d}
سؤال الطالبة: {x}
أجب في جملتين مع رقم المادة، فإن لم تجد فقل إن شؤون الطلاب هي الجهة المختصة، ولا تخمّن.
=====
ar_istikhraj short
استخرج من رسالة الزبون: الاسم، رقم الطلب، المشكلة، المطلوب. أخرج JSON فقط، وضع null لما لم يُذكر.
{x}
=====
tr_rag_apartman chat
Yönetim planından bölümler:
{y}
{z}
Sakinin sorusu: {x}
İki cümleyle yanıtla, madde numarasını yaz. Planda yoksa toplantı gündemine almayı öner.
=====
pl_wyciag_faktura short
Z opisu faktury podaj JSON: sprzedawca, data, netto, vat, brutto, kategoria (biuro, paliwo, usługi, inne). Brak danych = null.

{x}
=====
nl_samenvatting_zorg short
Overdracht in de thuiszorg: maak van het gesproken verslag vijf regels (eten, medicatie, stemming, bijzonderheden, afspraak). Niets invullen wat niet gezegd is.

{x}
=====
vi_phan_loai_phieu label
Phân loại phiếu yêu cầu của cư dân: điện, nước, thang máy, an ninh, vệ sinh, khác. Chỉ ghi một từ.
{x}
=====
th_chat_ranahan chat
คุณเป็นผู้ช่วยของร้านอาหารริมคลอง ตอบลูกค้าอย่างสุภาพไม่เกินสองประโยค ใช้ข้อมูลนี้เท่านั้น: {d}
ลูกค้า: {x}
=====
el_rag_dimos chat
Αποσπάσματα από τον κανονισμό του δήμου:
{d}
Ερώτηση δημότη: {x}
Απάντησε σε δύο προτάσεις με τον αριθμό του άρθρου. Αν δεν αναφέρεται, παράπεμψε στο ΚΕΠ.
=====
uk_dopomoga_bot chat
Ти — помічник бібліотеки. Правила: {d}
Читач пише: {x}
Відповідай двома реченнями, ввічливо; якщо правил про це немає, запропонуй зателефонувати.
=====
fi_luokittelu_palaute label
Luokittele palaute: bussi, reitti, kuljettaja, lippu, pysäkki, kiitos, muu. Vain yksi sana.
{x}
`)
