// A third shelf in Spanish, German, French, Russian, Arabic, Japanese and Korean.
import { TONGUES } from '../banks/tongues.ts'
import type { Harvest, Language } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const over = (language: Language, more: Readonly<Record<string, string>>) =>
  recipe(language, { ...TONGUES[language], ...more })

const es = over('es', {
  t: 'el cambio climático | el teletrabajo | la Revolución francesa | las redes sociales | la energía solar | el reciclaje | la inteligencia artificial | el turismo masivo | la salud mental | el comercio justo | la obesidad infantil | las ciudades sin coches | el bilingüismo | la lectura en la infancia',
  o: 'un faro abandonado | una carta sin remitente | el último tren | un reloj que atrasa | la biblioteca del pueblo | un perro que no ladra | la lluvia de agosto | una receta perdida',
  obra: '«Don Quijote» | «La vida es sueño» | «Hamlet» | «La Odisea» | «Frankenstein» | «Fuenteovejuna»',
  gente:
    'Miguel de Cervantes | Frida Kahlo | Simón Bolívar | Marie Curie | Isaac Newton | sor Juana Inés de la Cruz',
})
const de = over('de', {
  t: 'der Klimawandel | das Homeoffice | die Französische Revolution | soziale Medien | die Kreislaufwirtschaft | künstliche Intelligenz | der Massentourismus | seelische Gesundheit | das Lesen in der Kindheit | der Mindestlohn | die Weimarer Republik | autofreie Innenstädte',
  o: 'ein stillgelegter Leuchtturm | ein Brief ohne Absender | der letzte Zug | eine stehengebliebene Uhr | die Dorfbücherei | ein Hund, der nicht bellt | ein verlorenes Rezept | das Haus am Deich',
  werk: '„Faust“ | „Die Verwandlung“ | „Effi Briest“ | „Hamlet“ | „Woyzeck“ | „Der Steppenwolf“',
})
const fr = over('fr', {
  t: 'le réchauffement climatique | le télétravail | la Révolution française | les réseaux sociaux | le tri des déchets | le tourisme de masse | la santé mentale | le commerce équitable | le vote à seize ans | la ville sans voitures | le bilinguisme | la lecture chez les enfants',
  o: 'un phare désaffecté | une lettre sans expéditeur | le dernier train | une horloge arrêtée | la bibliothèque du village | un chien muet | une recette perdue | la pluie d’août',
  oeuvre: '« Les Misérables » | « Candide » | « Hamlet » | « Madame Bovary » | « L’Odyssée » | « Le Cid »',
})
const ru = over('ru', {
  t: 'изменение климата | удалённая работа | Великая французская революция | социальные сети | раздельный сбор мусора | искусственный интеллект | массовый туризм | освоение космоса | детское чтение | городской транспорт | Великий шёлковый путь | цифровые деньги',
  o: 'заброшенный маяк | письмо без адреса | последняя электричка | остановившиеся часы | сельская библиотека | пёс, который не лает | утерянный рецепт | первый снег',
  book: '«Евгений Онегин» | «Преступление и наказание» | «Вишнёвый сад» | «Гамлет» | «Мёртвые души» | «Обломов»',
})
const ar = over('ar', {
  t: 'تغير المناخ | العمل عن بعد | الثورة الصناعية | وسائل التواصل | الطاقة الشمسية | الذكاء الاصطناعي | شح المياه | السياحة | الصحة النفسية | القراءة عند الأطفال | التعليم المنزلي | المدن الذكية',
  o: 'منارة مهجورة | رسالة بلا عنوان | القطار الأخير | ساعة متوقفة | مكتبة القرية | قط يحرس البحر | وصفة ضائعة | ليلة ماطرة',
  who: 'ابن خلدون | ابن سينا | الخوارزمي | ماري كوري | المتنبي | ابن بطوطة',
})
const ja = over('ja', {
  t: '気候変動 | 在宅勤務 | 明治維新 | SNS | 少子高齢化 | 人工知能 | 食品ロス | 再生可能エネルギー | 観光公害 | 読書離れ | 宇宙開発 | 地方創生',
  o: '使われなくなった灯台 | 宛名のない手紙 | 最終電車 | 止まった時計 | 村の図書室 | 吠えない犬 | 失われたレシピ | 八月の雨',
  who: '紫式部 | 松尾芭蕉 | 坂本龍馬 | アインシュタイン | 伊能忠敬 | 樋口一葉',
})
const ko = over('ko', {
  t: '기후 변화 | 재택근무 | 프랑스 혁명 | 소셜 미디어 | 저출산 | 인공지능 | 분리수거 | 우주 개발 | 청소년 수면 | 관광 공해 | 지역 소멸 | 디지털 화폐',
  o: '버려진 등대 | 보내지 못한 편지 | 막차 | 멈춘 시계 | 마을 도서관 | 짖지 않는 개 | 잃어버린 조리법 | 첫눈',
  who: '세종대왕 | 이순신 | 장영실 | 허난설헌 | 퀴리 부인 | 뉴턴',
})

export const TONGUES_THIRD: readonly Harvest[] = [
  es('es_bare_consignas', 'instruct_requery', 260, [
    'Enumera §3-10 ventajas y desventajas. Tema: §t.',
    'Escribe ‹un poema|un cuento|un microrrelato|un diálogo› sobre §o ‹en §2-6 párrafos|en el que nadie hable|con final abierto|para niños›.',
    'Resume el argumento de §obra en §2-9 frases.',
    'Redacta un correo ‹formal|cordial|breve› en el que §j pide ‹un aplazamiento|una recomendación|la devolución de un pago› a su ‹jefe|cliente|ayuntamiento›.',
    'Clasifica los siguientes elementos en ‹seres vivos y objetos|frutas y verduras|adjetivos y verbos›: ‹roble, martillo, trucha, vela|tomate, pera, lechuga, higo|lento, correr, azul, callar›.',
    'Explica por qué importa el siguiente tema, §t, a ‹un niño de §6-12 años|un grupo de jubilados|un alcalde›.',
    'Corrige los errores de la oración: ‹Habían muchas personas en el plaza.|La gente piensan que es cierto.|Me se olvidó las llaves en casa.|Si tendría tiempo, iría a el cine.›',
    'Imagina que eres §gente y escribe en tu diario qué piensas sobre §t.',
  ]),
  es('es_datos_etiquetados', 'label_data', 220, [
    'ETIQUETA: ‹queja|ironía|consulta|publicidad|amenaza|elogio|noticia falsa›\nFORMATO: ‹tuit|reseña|mensaje de voz transcrito|comentario en un foro›\nVARIEDAD: ‹México|Argentina|España|Colombia|Chile›\nTEMA: §t\nGenera §10-40 ejemplos distintos para entrenar un clasificador, uno por línea, la mitad de ellos difíciles. Sin numerar.',
  ]),
  es('es_paso_a_paso_caja', 'reasoning_cot', 240, [
    '§m\n\nRazona en voz alta, sin saltarte ningún paso, y deja el resultado solo en la última línea entre corchetes dobles: [[ ]].',
    '¿Qué relación hay entre §c y ~c? Premisa que se da por cierta: §f\n\nRazona en voz alta, sin saltarte ningún paso, y deja la conclusión sola en la última línea entre corchetes dobles: [[ ]].',
  ]),
  de('de_blosse_aufgaben', 'instruct_requery', 260, [
    'Nenne §3-10 Argumente für und gegen folgendes Thema: §t.',
    'Schreibe ‹ein Gedicht|eine Kurzgeschichte|einen Dialog|eine Fabel› zu: §o. ‹Höchstens §80-400 Wörter.|Das Ende bleibt offen.|Niemand spricht.|Für Kinder ab §5-10.›',
    'Fasse den Inhalt von §werk in §2-9 Sätzen zusammen.',
    'Verfasse eine ‹förmliche|freundliche|knappe› E-Mail, in der ein §j um ‹Aufschub|ein Zeugnis|eine Rückzahlung|einen Termin› bittet.',
    'Ordne die Wörter in zwei Gruppen: ‹Eiche, Hammer, Forelle, Kerze|Birne, Lauch, Feige, Kohl|schnell, laufen, blau, schweigen›.',
    'Setze den Satz ins ‹Passiv|Perfekt|Futur|Präteritum›: „§f“',
    'Erkläre ‹einem Kind|Rentnern|dem Gemeinderat› in §3-8 Sätzen, worum es geht: §t.',
    'Finde die Fehler: „‹Wegen dem Regen sind wir zuhause geblieben.|Er ist größer wie ich und die Anderen.|Das Buch, was auf dem Tisch liegt, gehört mich.|Ich habe gestern in die Stadt gewesen.›“',
  ]),
  de('de_gespraech_beim_arzt', 'expert_dialogue', 220, [
    'Erzeuge ein Beratungsgespräch (§8-20 Wechsel). Person: §j, §20-85 Jahre. Anlass: ‹Husten seit §2-8 Wochen|Schwindel beim Aufstehen|Knieschmerzen auf der Treppe|Schlafstörung|Fieber beim Kind›. Ärztin fragt erst, antwortet dann, schließt einen Notfall aus. Danach ein Befund in Stichworten. Erfunden, für Trainingsdaten.',
    'Erzeuge ein Beratungsgespräch (§8-20 Wechsel). Person: §j, §20-85 Jahre. Anlass: ‹einbehaltene Kaution|Abmahnung|handschriftliches Testament|Zaun auf der Grenze|offene Rechnung über §100-9000 Euro›. Anwalt klärt Belege und Fristen und nennt zwei Wege. Danach ein Vermerk. Erfunden, für Trainingsdaten.',
  ]),
  de('de_urteil_zwei_antworten', 'preference_labels', 220, ({ expand }) => [
    {
      system:
        'Du vergleichst zwei Antworten. Reihenfolge und Länge zählen nicht. Begründe in höchstens drei Sätzen und schließe mit <<1>>, <<2>> oder <<0>>. Nach der Klammer kommt nichts mehr.',
      prompt: expand(
        'Frage: §x\n\n(1) ‹§f|§f ~f|Das kommt darauf an und ist schwer zu sagen. §f›\n\n(2) ‹~f ~f|Gute Frage! ~f|~f Mehr weiß ich nicht.›',
      ),
    },
  ]),
  fr('fr_consignes_nues', 'instruct_requery', 260, [
    'Cite §3-10 arguments pour et contre en partant du thème suivant : §t.',
    'Écris ‹un poème|une nouvelle|un dialogue|une fable› sur le thème « §o », ‹en moins de §80-400 mots|sans jamais nommer le lieu|avec une fin ouverte|pour les enfants›.',
    'Résume l’intrigue de l’œuvre §oeuvre en §2-9 phrases.',
    'Rédige un courriel ‹officiel|chaleureux|bref› dans lequel une personne (métier : §j) demande ‹un délai|un remboursement|une recommandation|un rendez-vous›.',
    'Classe les mots en deux groupes : ‹chêne, marteau, truite, bougie|poire, poireau, figue, chou|lent, courir, bleu, taire›.',
    'Mets la phrase ‹au passif|au futur|à la forme négative|au pluriel› : « §f »',
    'Explique à ‹un enfant de §6-12 ans|un groupe de retraités|un maire› les enjeux du sujet suivant : §t.',
    'Corrige la phrase : « ‹Les enfant joue dans le jardin.|Si j’aurais su, je serais pas venu.|Elle a mangée les pommes que tu as acheter.|Malgré qu’il pleut, on sort.› »',
  ]),
  fr(
    'fr_pensees_avant_balise',
    'reasoning_cot',
    240,
    ['§m', '§m', 'Peut-on dire, en toute rigueur, que « §f » ? Discute le lien avec §c.'],
    'Deux cahiers. Dans <brouillon> tu penses tout haut, phrases entières, ratures comprises (« non, je reprends »), trente lignes au minimum. Dans <propre> tu rédiges comme un corrigé d’examen, et la dernière ligne est RÉSULTAT : suivi de la seule réponse. Les deux cahiers sont conservés.',
  ),
  fr('fr_triplets_recherche', 'retrieval_pairs', 220, [
    'passage : §f ~f ~f\n\n→ requête : ce qu’a tapé ‹un lycéen|une retraitée|quelqu’un de pressé› qui cherchait cela (§3-12 mots)\n→ faux ami : un passage voisin par le sujet qui ne répond pas\n→ hors sujet : une phrase\nune ligne de JSON, rien d’autre',
  ]),
  ru('ru_zadaniya_bez_ramki', 'instruct_requery', 260, [
    'Перечисли §3-10 доводов за и против. Тема: §t.',
    'Напиши ‹стихотворение|рассказ|диалог|сказку› на тему «§o»‹, не более §80-400 слов| с открытым концом|, где никто не говорит вслух| для детей §5-10 лет›.',
    'Кратко перескажи сюжет произведения §book (§2-9 предложений).',
    'Составь ‹официальное|дружеское|короткое› письмо от лица §j с просьбой ‹об отсрочке|о возврате денег|о рекомендации|о встрече›.',
    'Раздели слова на две группы: ‹дуб, молоток, форель, свеча|груша, лук, инжир, капуста|быстро, бежать, синий, молчать›.',
    'Исправь ошибки: «‹Согласно приказа все должны придти во время.|Я одел пальто и вышел с дома.|Более лучший ответ дал мой брат.|По приезду в город мы позвонили ихним друзьям.›»',
    'Объясни ‹ребёнку|пенсионерам|городскому совету›, что такое §c и при чём здесь §t.',
    'Подбери §3-9 синонимов к слову «‹быстрый|дом|печаль|говорить|светлый|путь›» и составь с ними предложения.',
  ]),
  ru('ru_otvet_izvesten', 'trace_coercion', 220, [
    'Задача: §m\nОтвет в конце учебника: §2-200.\nВосстанови ход мысли сильного ученика, который ответа не видел: пробы, сомнения, проверка. Про учебник ни слова. Заканчивай словами «значит, …».',
    'Утверждение: §f\nВердикт экспертов: ‹верно|неверно|нельзя сказать›.\nВосстанови рассуждение, которое к нему ведёт, через понятие «§c», не ссылаясь на экспертов, 15 строк и больше. Заканчивай словами «значит, …».',
  ]),
  ru('ru_frazy_po_metke', 'label_data', 220, [
    'метка=‹жалоба|ирония|вопрос о цене|спам|угроза|похвала|просьба о помощи› жанр=‹отзыв|сообщение в чате|комментарий|расшифровка звонка› тема=«§t» n=§10-50\nпришли n разных примеров для обучения классификатора, по одному в строке, живым языком, с опечатками, половина пограничных',
  ]),
  ar('ar_mahamm_mujarrada', 'instruct_requery', 240, [
    'اذكر §3-10 من إيجابيات وسلبيات §t.',
    'اكتب ‹قصيدة|قصة قصيرة|حوارا|حكاية للأطفال› عن §o ‹في أقل من §80-400 كلمة|بنهاية مفتوحة|من غير ذكر المكان|على لسان ~j›.',
    'لخص أهم إنجازات §who في §2-9 جمل.',
    'حرر رسالة ‹رسمية|ودية|قصيرة› من §j لطلب ‹تأجيل موعد|استرداد مبلغ|شهادة خبرة|موعدا›.',
    'صنف الكلمات إلى مجموعتين: ‹بلوط، مطرقة، سمكة، شمعة|تفاح، جزر، تين، ملفوف|سريع، يركض، أزرق، يصمت›.',
    'أعد صياغة الجملة بأسلوب ‹أبسط|رسمي|السؤال|النفي›: «§f»',
    'اشرح §c ‹لطفل في العاشرة|لمجلس المدينة|لمتقاعدين› وبين صلته بموضوع: §t.',
    'ما رأي §who لو عاش اليوم في §t؟',
  ]),
  ar(
    'ar_tafkir_thumma_jawab',
    'reasoning_cot',
    220,
    ['§m', '§m', 'هل يصح دائما أن «§f»؟ اربط ذلك بمفهوم §c.'],
    'اكتب أولا كل ما يدور في ذهنك بين <فكر> و</فكر>: محاولات وشكوك وتراجع، ولا يقل عن عشرين سطرا. ثم <حل> للحل المنقح، وآخر سطر فيه الجواب وحده. لا تترك أيا منهما فارغا، فكلاهما يحفظ للتدريب.',
  ),
  ar('ar_hiwar_tabib', 'expert_dialogue', 220, [
    'ولد حوارا خياليا بين ‹طبيب ومريض في موضوع: ‹سعال منذ §2-8 أسابيع|أرق|ألم في الركبة›|محام وموكل في موضوع: ‹عقد إيجار|دين بلا سند|تعويض عن فصل›|مستشار مالي وعميل في موضوع: ‹ادخار لدراسة الأبناء|شراء سيارة مستعملة››. الشخص: §j، العمر §18-80، الاسم ①. عدد الأدوار §8-20، أسئلة أولا ثم نصيحة واضحة، وفي النهاية ملخص من ثلاثة أسطر. للتدريب فقط.',
  ]),
  ar('ar_tartib_arbaa', 'preference_labels', 220, ({ expand }) => [
    {
      prompt: expand(
        'السؤال: §x\nأ) §f\nب) ~f ~f\nج) ‹لا أدري.|الأمر يعتمد على الظروف. ~f›\nد) ‹بالتأكيد! ~f|~f›\n\nرتب الإجابات من الأفضل إلى الأسوأ (مثل: ب > أ > د > ج) مع درجة من ١ إلى ١٠ لكل منها وسبب في جملة. الطول ليس معيارا.',
      ),
    },
  ]),
  ja('ja_hadaka_kadai', 'instruct_requery', 260, [
    '§tの利点と問題点を§3-8つずつ挙げよ。',
    '「§o」を題材に‹短編小説|詩|会話劇|童話›を書いてください。‹§200-800字以内。|結末は開いたままに。|登場人物は二人だけ。|一人称で。›',
    '§whoの業績を‹三|五|七›行でまとめてください。',
    '§jが‹納期の延長|返金|推薦状|面談›をお願いする‹丁寧な|短い|親しみのある›メールを作成してください。',
    '次の言葉を二つの仲間に分けてください:‹樫、金槌、鱒、蝋燭|梨、葱、無花果、白菜|速い、走る、青い、黙る›',
    '誤りを直してください:「‹お客様が申されたとおりです。|彼は明日来ましたと思う。|全然大丈夫ですが食べれません。|私が一番好きな映画が、とても有名です映画です。›」',
    'もし§whoが現代にいたら、§tについて何と言うでしょうか。',
    '「§f」を‹要約|否定文に|疑問文に|小学生向けに›してください。',
  ]),
  ja('ja_bunrui_data', 'label_data', 220, [
    'ラベル=‹苦情|皮肉|質問|宣伝|称賛|不安|デマ›/媒体=‹口コミ|つぶやき|チャット|電話の書き起こし›/話題=§t/件数=§10-50\n分類器の学習用です。一行に一件、番号なし、半分は紛らわしいものにして、口調も年代もばらばらにしてください。',
  ]),
  ja('ja_kotae_kara_riyuu', 'trace_coercion', 220, [
    '問題:§m\n正解(本文に書くな):§2-200\n正解を知らない優等生の頭の中を再現。迷い、検算、言い直しも残す。最後は「よって…」。三百字以上。',
    '主張:§f\n判定(本文に書くな):‹正しい|誤り|判断できない›\n判定を知らない優等生の頭の中を、§cに触れながら再現。迷いも残す。最後は「よって…」。三百字以上。',
  ]),
  ko('ko_maen_gwaje', 'instruct_requery', 260, [
    '§t의 장점과 단점을 §3-8가지씩 쓰시오.',
    '"§o"를 소재로 ‹단편 소설|시|대화극|동화›를 쓰세요. ‹§200-800자 이내|결말은 열어 둘 것|등장인물은 둘|1인칭으로›.',
    '§who의 업적을 ‹세|다섯|일곱› 문장으로 요약하세요.',
    '§j이(가) ‹납기 연장|환불|추천서|면담›을 부탁하는 ‹정중한|짧은|친근한› 이메일을 작성해 주세요.',
    '다음 낱말을 두 무리로 나누세요: ‹참나무, 망치, 송어, 양초|배, 대파, 무화과, 배추|빠르다, 달리다, 파랗다, 침묵하다›',
    '맞춤법을 고치세요: "‹오늘은 웬지 기분이 않 좋다.|내가 가르켜 준 데로 해.|몇 일 있다가 뵈요.|어의없게도 문이 잠겨 있따.›"',
    '§who이(가) 오늘날 살아 있다면 §t에 대해 뭐라고 말할까?',
    '다음 문장을 ‹요약|부정문으로 변환|의문문으로 변환|초등학생용으로 수정›: "§f"',
  ]),
  ko(
    'ko_saenggak_sangja',
    'reasoning_cot',
    240,
    ['§m', '§m', '§c에 관한 문장 "§f"은(는) 언제나 참인가?'],
    '출력 규칙\n1) [생각]으로 시작: 혼잣말, 시행착오 포함, 스무 줄 이상, 지우지 말 것\n2) [검산]: 다른 방법으로 다시\n3) [답]: 한 줄\n셋 다 저장되어 학습에 쓰이므로 빠지면 폐기됨',
  ),
  ko('ko_geomsaek_ssang', 'retrieval_pairs', 220, [
    '본문: §f ~f ~f\n질의(‹검색어 §2-5개|완전한 질문|오타 섞인 말투›로) 하나, 비슷하지만 답이 아닌 글 하나, 무관한 글 하나를 JSON 한 줄로 만들어 줘. 임베딩 학습용이고 본문 낱말은 질의에 되도록 쓰지 마.',
  ]),
]
