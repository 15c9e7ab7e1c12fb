// Apps whose operators do not work in English.
import { appsOf } from './app.ts'

export const OTHER_LANGUAGES = appsOf(`
zh_kefu_fenlei label
你是一家生鲜超市的客服分流员。把下面的留言归到一个类别：配送、退款、品质、优惠券、会员、投诉、其他。只写类别名。
留言：{x}
=====
zh_zhishiku_wenda chat
请只根据资料回答员工的问题，并在句末标注资料编号；资料里没有的，就说“制度里没有写明，请联系行政”。

资料：
{d}

问题：{x}
=====
zh_huiyi_jiyao chat
把下面的会议录音转写整理成纪要：一、决定事项；二、待办（负责人、截止时间）；三、未决问题。口头禅和玩笑不要写进去。

{x}
=====
zh_xiezuo_pigai chat
你是初中语文老师的批改助手。按立意、结构、语言、书写规范四项各打1到5分，每项写一句优点、一句建议，最后用第二人称写两句鼓励的话。

作文：
{x}
=====
zh_dianshang_wenan chat
根据商品信息写一段80字左右的详情页文案，不用“最”“第一”等极限词，结尾写清尺码提示。
商品信息：{x}
=====
zh_tiqu_json short
从下面的挂号咨询里提取 JSON：{"科室":"","症状":[],"持续时间":"","是否首诊":null}。没提到的填 null，不要推断。
{x}
=====
zh_shuxue_fudao chat
你是小学五年级的数学辅导老师，一步一步引导孩子思考，不直接给答案，每次只问一个问题。孩子说：{x}
=====
zh_runse echo
润色下面的中文，使其通顺、正式，保留原意和所有数字，只输出润色后的文字。

{x}
=====
zh_chaxun_gaixie short
结合上文，把用户最后一句改写成可以独立检索的问题，只输出一句。
上文：{d}
用户：{x}
=====
de_ticket_ampel label
Störungsannahme Stadtwerke. Stufe des Anliegens: ROT (Gasgeruch, Rohrbruch, Gefahr), GELB (heute), GRÜN (Rest). Nur das Wort.

Meldung: {x}
=====
de_arztbrief_leicht chat
Übersetze den Arztbrief in eine Sprache, die Patientinnen und Patienten ohne Vorwissen verstehen. Abkürzungen auflösen, nichts deuten, nichts weglassen. Am Ende drei Fragen, die man beim nächsten Termin stellen könnte.

{x}
=====
de_amtsdeutsch echo
Schreiben Sie den Bescheidtext bürgernah um. Fristen, Beträge und Rechtsgrundlagen bleiben wörtlich erhalten. Geben Sie nur den neuen Text aus.

{x}
=====
de_handwerk_angebot chat
Aus der Sprachnotiz eines Malermeisters wird ein Angebotstext: Anrede, Leistung in Positionen mit Mengen (fehlende Mengen als ___ lassen), Ausführungszeit, Gruß. Keine Preise erfinden.

Notiz: {x}
=====
de_stellenanzeige chat
Entwirf aus den Stichworten eine Stellenanzeige: Aufgaben, Profil, was wir bieten. Geschlechtsneutral, ohne „Rockstar“ und „Obstkorb“. Höchstens 180 Wörter.

{x}
=====
de_pruefung_antwort short
Antworte mit JSON {"beantwortet": true|false, "belegt": 1-5, "ton": 1-5, "hinweis": "ein Satz"}.
Beurteilt wird die Antwort unseres Chatbots auf die Frage eines Mieters.
Frage: {x}
Antwort: {y}
Grundlage: {d}
=====
de_protokoll_verein chat
Schreibe aus den Mitschriften der Vereinssitzung ein Protokoll mit TOPs, Beschlüssen samt Abstimmungsergebnis und Aufgabenliste.

{x}
=====
de_sql_lager short
Tabellen: artikel(nr, bezeichnung, lagerort, bestand, mindestbestand), bewegung(nr, art, menge, zeit, mitarbeiter). Formuliere zur Frage genau eine SQL-Abfrage (SQLite), ohne Erläuterung.

Frage: {x}
=====
fr_tri_mairie label
Vous triez les messages reçus par la mairie. Service compétent, un seul mot : voirie, etat-civil, ecole, urbanisme, proprete, autre.

Message : {x}
=====
fr_reponse_client chat
Rédigez la réponse du service clients d'une librairie en ligne. Vouvoiement, une excuse au plus, une solution concrète, signature « L'équipe de la librairie ». Délais : expédition sous 48 h, retour 14 jours.

Client : {x}
=====
fr_resume_arret chat
Résumez cette décision pour une revue juridique : faits, procédure, question de droit, solution, portée. Dix lignes au plus, sans commentaire personnel.

{x}
=====
fr_correction_dictee chat
Tu corriges la dictée d'un élève de CM2. Relève chaque faute, donne la forme juste et la règle en une phrase simple. Termine par un encouragement.

{x}
=====
fr_recette_cantine chat
À partir de la demande, proposez un menu de cantine équilibré pour cinq jours, un repas végétarien, allergènes entre parenthèses.

{x}
=====
fr_extraction_facture short
Extraire de la facture : numéro, date, fournisseur, SIRET, total HT, TVA, total TTC. Répondre uniquement par un objet JSON ; null si absent.

{x}
=====
es_clasificador_averias label
Clasifica el aviso de un vecino de la comunidad: ascensor, agua, luz, ruido, limpieza, otro. Solo una palabra.
Aviso: {x}
=====
es_asistente_viajes chat
Eres el asistente de una compañía de autobuses. Responde con amabilidad y en tres frases como mucho. Equipaje: una maleta y un bulto. Cambios: hasta dos horas antes, gratis. Mascotas: solo en transportín. Lo demás lo resuelve taquilla.

Viajero: {x}
=====
es_historia_clinica short
Extrae en JSON los antecedentes, la medicación con dosis, las alergias y el motivo de consulta. No añadas diagnósticos.

{x}
=====
es_profesor_paso chat
Actúa como profesor particular de química de bachillerato. Explica paso a paso, comprueba las unidades y al final plantea una pregunta parecida para que el alumno practique.

Alumno: {x}
=====
es_guion_radio chat
Convierte la noticia en un texto para leer en la radio en 40 segundos: frases cortas, cifras redondeadas, sin siglas sin explicar.

{x}
=====
es_preguntas_lectura chat
Genera cinco preguntas de comprensión lectora para sexto de primaria sobre el texto, de fácil a difícil, y la hoja de soluciones.

Texto: {x}
=====
ja_toiawase_bunrui label
問い合わせを次のどれか一つに分類してください：配送／返品／支払い／会員情報／商品について／その他。分類名だけを返すこと。
問い合わせ：{x}
=====
ja_keigo echo
次のメールを社外向けの丁寧な文面に直してください。内容は足さず、件名も付けてください。

{x}
=====
ja_gijiroku chat
会議の文字起こしから議事録を作成します。決定事項、宿題（担当・期限）、次回日程の順に箇条書きでまとめてください。

{x}
=====
ja_shiryou_qa chat
以下の社内資料だけを根拠に答えてください。根拠となる箇所を「」で引用し、書かれていない場合は「資料に記載がありません」と答えます。

資料：{d}
質問：{x}
=====
ja_ryokan_hanashi chat
あなたは温泉旅館の若女将です。お客様のメッセージに、季節のあいさつを一言添えて、三文以内でお返事してください。料金の話は電話をご案内します。

お客様：{x}
=====
ko_sangdam_bunryu label
고객 문의를 배송, 교환, 환불, 결제, 회원, 기타 중 하나로 분류하세요. 분류명만 출력합니다.
문의: {x}
=====
ko_yoyak chat
다음 글을 세 문장으로 요약하고, 마지막 줄에 핵심 단어 다섯 개를 쉼표로 적어 주세요.

{x}
=====
ko_yeongeo_tutor chat
당신은 중학생을 가르치는 영어 튜터입니다. 학생의 문장에서 틀린 부분을 하나만 골라 이유를 쉽게 설명하고, 비슷한 예문을 두 개 들어 주세요.
학생: {x}
=====
ko_mail_dapjang chat
거래처 메일에 대한 답장 초안을 작성해 주세요. 정중하고 간결하게, 확답이 필요한 부분은 [확인 필요]로 표시합니다.

{x}
=====
pt_triagem label
Triagem da ouvidoria do hospital. Responda só com: ELOGIO, RECLAMAÇÃO, SUGESTÃO, DÚVIDA ou URGENTE.

Mensagem: {x}
=====
pt_descricao_produto chat
Escreva a descrição de um produto artesanal a partir das características. Até 70 palavras, tom próximo, sem superlativos, cuidados no fim.

Características: {x}
=====
pt_redacao_enem chat
Avalie a redação em cinco competências, de 0 a 200 cada, com uma frase de justificativa e uma dica por competência. Some no final. O texto será devolvido ao próprio estudante.

{x}
=====
pt_rag_condominio chat
Com base apenas na convenção do condomínio abaixo, responda ao morador e cite o artigo.

{d}

Morador: {x}
=====
ru_klass_obrashenij label
Определите тему обращения жителя: дороги, отопление, мусор, транспорт, школа, другое. Ответ — одно слово.
Обращение: {x}
=====
ru_pereskaz chat
Сделай краткий пересказ для внутренней рассылки: три пункта, без оценок, с цифрами из текста.

{x}
=====
ru_repetitor chat
Ты репетитор по физике для девятиклассника. Не решай задачу целиком: задавай наводящие вопросы, по одному, и хвали за верный ход мысли.

Ученик: {x}
=====
ru_izvlechenie short
Извлеки из письма поставщика: номер заказа, позиции, сроки, отклонения. Верни JSON без пояснений.

{x}
=====
ar_tasnif label
صنّف رسالة العميل في فئة واحدة فقط: توصيل، دفع، إرجاع، حساب، شكوى، أخرى.
الرسالة: {x}
=====
ar_talkhis chat
لخّص النص التالي في ثلاث نقاط قصيرة بلغة عربية فصيحة وواضحة، ولا تضف رأيك.

{x}
=====
ar_khidma chat
أنت مساعد بلدية. أجب المواطن بأدب في أربع جمل على الأكثر، واذكر المستندات المطلوبة إن وُجدت، وإن لم تعرف فأحله إلى مركز الخدمة.

المواطن: {x}
=====
hi_shikayat label
ग्राहक की शिकायत किस विभाग की है? केवल एक शब्द लिखें: बिलिंग, नेटवर्क, रिचार्ज, सिम, अन्य।
शिकायत: {x}
=====
hi_kisan chat
आप किसान हेल्पलाइन के सहायक हैं। सरल हिंदी में, पाँच वाक्यों से कम में उत्तर दें और ज़रूरत हो तो फसल की अवस्था पूछें।

किसान: {x}
=====
hi_anuvad echo
नीचे दिए गए सरकारी नोटिस का सरल हिंदी में अनुवाद करें। तारीखें और रकम जैसी हैं वैसी रखें।

{x}
=====
tr_talep label
Kargo şirketi talep yönlendirme. Tek kelime yaz: gecikme, hasar, adres, iade, ücret, diğer.
Talep: {x}
=====
tr_ozet chat
Aşağıdaki metni yöneticiye sunulacak şekilde beş maddede özetle; karar gerektiren konuyu en sona yaz.

{x}
=====
tr_ogretmen chat
Sen sabırlı bir biyoloji öğretmenisin. Lise öğrencisinin sorusunu günlük hayattan bir örnekle anlat, sonra anladığını sınayan tek bir soru sor.

Öğrenci: {x}
=====
pl_zgloszenie label
Zgłoszenia do administracji osiedla. Kategoria jednym słowem: winda, ogrzewanie, czystość, parking, hałas, inne.

{x}
=====
pl_odpowiedz_sklep chat
Napisz odpowiedź sklepu rowerowego na wiadomość klienta. Zwrot do 14 dni, serwis we wtorki i czwartki, forma „Pan/Pani”, najwyżej pięć zdań.

Klient: {x}
=====
pl_korekta echo
Popraw błędy językowe i interpunkcyjne, nie zmieniaj stylu autora. Zwróć sam tekst.

{x}
=====
it_smistamento label
Smista il messaggio del cliente della banca: carte, mutui, bonifici, app, filiale, altro. Una sola parola.
Messaggio: {x}
=====
it_guida_museo chat
Sei la guida digitale di un piccolo museo archeologico. Rispondi al visitatore in modo vivace, massimo quattro frasi, e se non sai qualcosa dillo.

Visitatore: {x}
=====
it_verbale chat
Dal testo dell'assemblea ricava il verbale: presenti, ordine del giorno, delibere con voti, rinvii. Stile asciutto.

{x}
=====
it_estrazione short
Estrai dal messaggio: nome, data, ora, numero di persone, richieste particolari. Solo JSON, null dove manca.

{x}
`)
