// Products in German, French, Spanish, Portuguese, Italian, Russian, Polish, Turkish, Dutch and Swedish.
import type { Source } from '../source.ts'
import type { Banks } from '../grammar.ts'
import { product } from './product.ts'

const DEB: Banks = {
  satz: `
Die Kaution beträgt §1-3 Kaltmieten und wird ‹binnen §2-6 Monaten abgerechnet|verzinst angelegt›.
Sperrmüll wird ‹zweimal im Jahr|auf Abruf, §20-60 Euro› abgeholt; ‹Elektrogeräte gehören nicht dazu|höchstens §2-5 Kubikmeter›.
Anwohnerausweise kosten §30-180 Euro im Jahr. ‹Je Haushalt höchstens §1-2.|Firmenwagen brauchen eine Bestätigung.›
Die Ausleihe dauert §2-4 Wochen, Mahngebühr §1-3 Euro je ‹Medium|angefangene Woche›.
Hunde sind ab dem §3-6. Monat anzumelden; ‹der zweite kostet das Doppelte|Blindenhunde sind frei›.
Bei Störung F§10-60 ‹Wasserzulauf prüfen|Sieb reinigen|Gerät §5-30 Minuten stromlos machen›.
Die Probezeit dauert §3-6 Monate, die Frist darin §2-4 Wochen.
`,
  frage:
    'wie viele Wochen darf ich ein Buch behalten | Mein Hund ist §2-9 Monate alt, muss ich was tun? | F§10-60 blinkt schon wieder | wann kriege ich die Kaution zurück, ausgezogen am §1-28.§1-12. | nimmt der Sperrmüll einen Kühlschrank mit? | brauche ich für den Firmenwagen einen eigenen Ausweis | kann man mir in der Probezeit von heute auf morgen kündigen',
  brief: `
Sehr geehrte Damen und Herren, ‹am §1-28.§1-12. lief Wasser aus der Decke|mein Fahrrad (§300-2900 Euro) wurde am Bahnhof gestohlen|ich bin auf der Treppe gestürzt›. ‹Die Nachbarin, Frau §nn, hat es gesehen.|Anzeige ist erstattet, Az. §100-999/2§3-6.|Fotos liegen bei.› Schaden ca. §80-3900 Euro. ‹IBAN folgt.|Ich bitte um Rückruf nach §14-18 Uhr.› §nn
Hallo, ‹Vertrag|Kundennummer› §10000-99999: ‹ich ziehe um nach Fulda|bitte Abbuchung stoppen|die Rechnung für §mon stimmt nicht, §40-400 statt §30-90 Euro›. ‹Ab wann gilt das?|Beim letzten Mal hat es auch nicht geklappt!|Danke vorab› – §nn
`,
  nn: 'Wernecke | Hollstein | Duran | Aumüller | Sievers | Brückner | Odenthal',
  mon: 'Januar | März | Mai | Juni | September | November',
}
const FRB: Banks = {
  extrait: `
L'abonnement se résilie ‹à tout moment avec §1-3 mois de préavis|à date anniversaire›, ‹par lettre|depuis l'espace client›.
Le composteur collectif est ouvert le ‹samedi|mercredi› de §8-10 h à §11-13 h ; ‹pas d'agrumes|ni viande ni laitages›.
La cantine coûte de §1-4 à §5-8 euros selon le quotient ; annulation §1-3 jours avant ‹sinon le repas est dû|sauf certificat médical›.
Les bagages de plus de §15-30 kg paient §10-60 euros ; ‹les vélos démontés sont admis|les poussettes sont gratuites›.
La garantie couvre §2-5 ans pièces et main-d'œuvre, ‹hors batterie|sur présentation de la facture›.
Le code d'erreur ‹A|B›§1-40 indique ‹un filtre encrassé|une porte mal fermée|un capteur débranché›.
`,
  avis: `
Chambre ‹propre mais bruyante|charmante, vue sur la cour|glaciale en mars›, ‹petit déjeuner à §6-19 euros, copieux|oreillers trop durs›. ‹On reviendra.|Plus jamais !|Accueil de §pre adorable.›
Commande n° §10000-99999 : ‹colis ouvert|deux tasses cassées sur §4-12|livré chez le voisin sans prévenir›. ‹Remboursé en §2-20 jours|Service client muet›.
‹Le plat du jour|La tarte|Le service› ‹valait le détour|était tiède|a mis §20-70 minutes›, addition §18-140 euros, ‹bruyant le vendredi|terrasse superbe›.
`,
  pre: 'Solène | Karim | Maëlle | Bastien | Aïcha | Thibault',
}
const ESB: Banks = {
  frag: `
La cuota se cobra el día §1-10 y ‹puede pausarse §1-3 meses al año|incluye la piscina›.
Las devoluciones se aceptan en §14-60 días ‹con el tique|salvo ropa interior›; el reembolso tarda §3-15 días.
El autobús L§1-30 no circula ‹en agosto|los domingos por la tarde›; último viaje a las §20-23:‹10|35|50›.
Los perros ‹pueden viajar con bozal|pagan §3-20 euros|no entran en el comedor›.
El error E§10-70 significa ‹falta de agua|puerta abierta|filtro sucio›. ‹Desenchufe §5-20 minutos.|Avise al servicio técnico.›
La beca exige ‹renta inferior a §9-30.000 euros|nota mínima de §5-8›, solicitud hasta el §1-28 de §mes.
`,
  preg: '¿puedo pausar la cuota en §mes? | me sale E§10-70 otra vez, qué hago | ¿a qué hora sale el último L§1-30 en domingo? | quiero devolver unos zapatos de hace §10-90 días | ¿mi perro paga? | saqué un §5-9, ¿me llega para la beca? | cuánto tardan en devolverme el dinero',
  mes: 'enero | marzo | mayo | junio | septiembre | octubre',
  queja: `
‹Buenas|Hola›, llevo §2-20 días ‹sin agua caliente|esperando el pedido §10000-99999|con el ascensor parado› y ‹nadie contesta|me mandan de un sitio a otro|vivo en un §3-9.º›. ‹Exijo una solución.|¿Me llaman, por favor?› ‹Nuria|Iker|Lucía|Ramiro› ‹Salvat|Otxoa|Peñalver›
‹Felicidades a|Gracias por el trato de› ‹la chica de la ventanilla|Julián, el técnico›, ‹muy paciente con mi madre|lo arregló en §10-50 minutos›. Solo ‹falta|sobra› ‹un banco en la entrada|papeleo|la música›.
`,
}
const PTB: Banks = {
  trecho: `
O condomínio autoriza mudanças ‹de segunda a sexta, das §8-9h às §16-18h|com aviso de §2-7 dias›.
A bagagem de mão tem até §7-12 kg; ‹instrumentos viajam no colo|excesso custa R$ §40-190›.
Consultas desmarcadas com menos de §4-48 horas ‹são cobradas|perdem a vaga›.
O plano cobre ‹fisioterapia até §10-40 sessões|óculos a cada §1-3 anos›, carência de §30-180 dias.
Pontos vencem em §12-36 meses ‹e podem ser doados|e não viram dinheiro›.
`,
  recado: `
oi ‹tudo bem|bom dia›, ‹meu pedido §10000-99999 sumiu|a geladeira tá fazendo um barulho|cobraram R$ §20-900 a mais|queria remarcar pra ‹quinta|dia §1-28››, ‹me ajuda|já liguei §2-5 vezes|é urgente› ‹😩|obrigada|por favor|›
‹Boa tarde|Prezados›, gostaria de ‹um orçamento para §20-300 camisetas|cancelar o seguro|alugar o salão dia §1-28›. ‹Preciso de nota fiscal.|Somos de Campinas.|Aguardo retorno.› ‹Cida|Wagner|Thaís|Otávio›
`,
}
const RUB: Banks = {
  punkt: `
Пропуск выдаётся на §5-12 месяцев, ‹замена при утере §200-900 рублей|нужна фотография 3×4›.
Вернуть товар можно в течение ‹7|14|30› дней ‹при сохранении упаковки|кроме белья и семян›.
Показания счётчиков передают с §15-20-го по §21-26-е число ‹через приложение|по телефону›.
Занятия переносятся не позднее чем за §5-20 часов; ‹пропуск по болезни не сгорает|больше §2-4 переносов в месяц нельзя›.
Ошибка ‹Н|Е›§1-30: ‹нет воды|перегрев|открыта дверца›. Отключите прибор на §5-30 минут.
Отпуск ‹28|30|35› дней, часть не короче 14 дней подряд; заявление за §2-4 недели.
`,
  vopr: 'можно ли вернуть семена | потерял пропуск, сколько стоит новый? | не успел передать показания до §21-26-го, что делать | горит Е§1-30, выключать? | заболел ребёнок, занятие пропадёт? | за сколько писать заявление на отпуск',
}

export const TONGUES: readonly Source[] = [
  product(
    'de_satzung_antwort',
    260,
    `Frage: §frage¶Fundstellen:¶(a) §satz¶(b) ~satz¶(c) ~satz¶‹(d) ~satz¶|›Antworte in höchstens zwei Sätzen mit Angabe des Buchstabens. Passt nichts: „Dazu habe ich nichts gefunden, bitte 0§200-900 / §1000-9999 anrufen.“
<kontext>¶§satz¶~satz¶~satz¶</kontext>¶<frage>§frage</frage>¶Nur JSON: {"antwort": "...", "beleg": "wörtliches Zitat oder null"}`,
    DEB,
  ),
  product(
    'de_schadenmeldung_felder',
    240,
    `Fülle die Felder aus dem Schreiben. Was fehlt, bleibt leer. Nichts schließen, was nicht dasteht.¶Vorgangsart: Schaden / Vertrag¶Datum:¶Ort:¶Betrag:¶Zeugen:¶Aktenzeichen:¶Rückruf:¶¶Schreiben:¶§brief`,
    DEB,
  ),
  product(
    'de_sachbearbeiter_entwurf',
    220,
    `§brief¶¶(‹Kulanz bis §20-90 Euro möglich|Fristen: 14 Tage|Zuständig ist Team §2-9|bitte Belege nachfordern›)`,
    DEB,
    'Du entwirfst Antwortschreiben für ein Versicherungsbüro in Kassel. Erst ein Satz Anteilnahme, dann der nächste Schritt, dann die Frist. Siezen. Keine Zusage über die Deckung. Platzhalter in eckigen Klammern. Höchstens 110 Wörter.',
  ),
  product(
    'fr_base_connaissances',
    250,
    `Extraits :¶[E1] §extrait¶[E2] ~extrait¶[E3] ~extrait¶¶Question de l'usager : ‹comment je résilie|mon vélo passe en soute, §12-30 kg ?|j'ai oublié d'annuler la cantine hier|le code A§1-40 revient toujours|la batterie est-elle garantie|puis-je mettre des oranges au compost› ?¶¶Réponds en deux phrases maximum en citant [E…]. Si les extraits ne suffisent pas : « Je transmets votre question. »`,
    FRB,
  ),
  product(
    'fr_avis_synthese',
    220,
    `Avis clients de la semaine :¶1. §avis¶2. ~avis¶3. §avis¶‹4. §avis¶|›Pour la réunion du lundi : points forts, points faibles (avec le n° de l'avis), une action réaliste, puis une réponse publique de 40 mots à l'avis le plus sévère, signée §pre.`,
    FRB,
  ),
  product(
    'fr_conversation_ecole',
    220,
    `Bonjour, ‹je cherche la rue §surname|je veux réserver une table pour §2-6 à §6-9 heures|mon train de §8-20 h est parti déjà|j'ai mal au tête depuis §2-9 jours|je voudrais §2-12 croissants et un pain de §100-900 grammes|vous avez un billet à §city ?› ⇒ ‹Je suis allé hier à le marché|Il faut que je vais|C'est combien les pommes ?|Je ne comprends pas « §1-9 euros le lot »› ⇒ ‹merci|comment on dit “spoon”|pardon, plus lentement›`,
    FRB,
    'Tu joues §pre, qui travaille ‹à la boulangerie|à la gare|au café|à la pharmacie›, dans une appli pour apprendre le français (niveau ‹A1|A2|B1›). Une ou deux phrases, vocabulaire courant. Si l’élève fait une faute, reprends-la naturellement puis ajoute « ✓ forme juste ». Ne sors pas de la scène.',
  ),
  product(
    'es_ventanilla_rag',
    250,
    `Contexto recuperado:¶• §frag¶• ~frag¶• ~frag¶¶Pregunta: §preg¶¶Instrucciones: responde con una frase y la viñeta usada (1, 2 o 3). Si ninguna sirve, contesta «Lo consulto y le aviso».
{"pregunta":"§preg","pasajes":["§frag","~frag","~frag"],"salida":{"respuesta":"","pasaje":0,"suficiente":true}}`,
    ESB,
  ),
  product(
    'es_quejas_analisis',
    220,
    `§queja¶¶Devuelve: motivo (avería, retraso, trato, papeleo, elogio), gravedad 1-5, datos de contacto sí/no, respuesta breve de usted (máx. 45 palabras). Formato YAML.`,
    ESB,
  ),
  product(
    'es_cuentos_personalizados',
    200,
    `Niñ‹o|a›: ‹Vera|Teo|Alba|Unai|Candela›, §3-9 años, le gusta ‹el barro|contar trenes|su gata|el pulpo de peluche›, hoy ‹ha llorado en el cole|se le cayó un diente|llega un hermanito|no quiere dormir›. Escribe un cuento de §120-300 palabras para leer en la cama, con ‹un faro|una panadería|un tranvía› y final tranquilo. Sin moraleja explícita. Después, una pregunta para hablarlo.`,
    ESB,
  ),
  product(
    'pt_atendimento_base',
    240,
    `Base de conhecimento:¶---¶§trecho¶---¶~trecho¶---¶~trecho¶---¶Mensagem no WhatsApp: "§recado"¶Resposta curta, simpática, sem prometer prazo. Se a base não cobrir, diga que vai passar para a equipe e pergunte o que faltar.`,
    PTB,
  ),
  product(
    'pt_etiquetas_recado_classif',
    240,
    `Etiqueta do recado (uma só): PEDIDO, DEFEITO, COBRANCA, AGENDA, ORCAMENTO, CANCELAR, OUTRO¶¶"chegou tudo certinho, valeu" = OUTRO¶"o boleto veio em dobro" = COBRANCA¶"§recado" =`,
    PTB,
  ),
  product(
    'it_scheda_museo',
    220,
    `Oggetto: ‹anfora di maiolica|astrolabio di bronzo|abito da sposa di lino|telaio di legno|insegna di farmacia›, ‹sec. ‹XII|XV|XVIII›|19§10-60›, provenienza ‹§city|donazione §surname|scavo del 19§50-99›, cm §10-200×§10-90, ‹manca un'ansa|restaurato nel 20§01-24|iscrizione illeggibile›.¶Scrivi tre testi: didascalia (30 parole), audioguida (90 parole, si dà del tu), versione per bambini con una domanda. Solo dai dati, niente ipotesi.`,
    {},
  ),
  product(
    'ru_spravka_poisk',
    250,
    `Выдержки:¶1. §punkt¶2. ~punkt¶3. ~punkt¶Вопрос: §vopr¶Ответ (1–2 предложения, номер выдержки в скобках; если ответа нет — «уточню у специалиста»):`,
    RUB,
  ),
  product(
    'ru_rasshifrovka_itogi',
    220,
    `Расшифровка планёрки:¶— ‹Поставка из Твери|Ремонт второго цеха|Новый сайт› ‹задерживается на §5-20 дней|идёт по графику|подорожал на §5-40 %›.¶— Кто ‹звонит поставщику|готовит смету|встречает комиссию›? — ‹Галя|Тимур|Я›, до ‹среды|§1-28-го|вечера›.¶— ‹Погоди, не слышно|Опять кофемашина сломалась|А отпуск мой подписали?›¶— ‹Решили: берём второй вариант|Давайте отложим|Против один Олег›.¶¶Сделай протокол: решения, поручения (кто, что, срок), вопросы. Без вступления.`,
    RUB,
  ),
  product(
    'pl_sklep_asystent',
    220,
    `‹Dzień dobry|Hej›, ‹gdzie jest paczka §100000-999999|czy macie rozmiar §36-47|rower trzeszczy po §2-9 dniach|chcę zwrócić namiot, był używany raz|potrzebuję faktury na firmę› ⇒ ‹a ile to potrwa|to niemożliwe|dobrze, dziękuję|proszę z człowiekiem›`,
    {},
    'Jesteś asystentem sklepu ‹turystycznego|rowerowego|z butami› „‹Szlak|Dwa Koła|Krokus›”. Zwroty §14-30 dni, rzeczy używane tylko po zgodzie kierownika. Serwis: wtorek, czwartek. Odpowiadasz najwyżej trzema zdaniami, forma Pan/Pani, nie wymyślasz terminów.',
  ),
  product(
    'tr_belge_yanit',
    220,
    `Bağlam: ‹Aidat her ayın §1-10’una kadar ödenir, gecikme yüzde §1-5.|Havuz §9-11.00–§19-22.00 arası açıktır, bone zorunludur.|Kargo iadesi §7-14 gün içinde, ambalajı açılmamışsa ücretsizdir.› ‹Misafir otoparkı en çok §2-24 saattir.|Asansör arızası için §100-999 aranır.|Kırılan ürün için §2-7 gün içinde fotoğraf istenir.›¶Soru: ‹§10-28’inde ödersem ceza olur mu|kardeşim arabasını §2-40 saat bırakabilir mi|kutuyu açtım, geri verebilir miyim|havuz akşam kaçta kapanıyor|asansör durdu, kimi arayayım|vazo kırık geldi›?¶Bağlam dışına çıkma. Bilgi yoksa "Yönetime soralım." de. En fazla iki cümle.`,
    {},
  ),
  product(
    'nl_mail_velden',
    200,
    `Mail: "‹Beste|Hoi›, wij komen ‹§1-28 juli|zaterdag|de week van §1-28 mei› met §2-40 ‹personen|kinderen|fietsers›, ‹twee vegetariërs|één rolstoel|graag een lunch van €§8-20 p.p.|liefst na §10-15 uur›. ‹Kan dat?|Wat kost het?|Aanbetaling al gedaan.› Groet, ‹Femke|Joost|Anouk› ‹Terpstra|van Loon|Hendriks›, 06-§10000000-99999999"¶Geef JSON met datum, tijd, aantal, dieet, toegankelijkheid, budget, telefoon, vraag. Onbekend = null. Geen uitleg.`,
    {},
  ),
  product(
    'sv_skolguide',
    200,
    `Elev i åk §4-9: "‹vad är|hur funkar|varför behövs› ‹fotosyntes|bråk med olika nämnare|en bisats|Östersjöns salthalt|en elkrets›, ‹jag fattar noll|provet är på fredag|mamma kan inte heller›" ⇒ ‹jaha men varför|kan du ge ett exempel|är svaret §2-90?|ok tack› ⇒ ‹en fråga till|nu tror jag att jag förstår|hejdå›`,
    {},
    'Du är läxhjälpen på ett bibliotek. Förklara steg för steg med vardagliga exempel, ett steg åt gången, och ställ en kort kontrollfråga efteråt. Ge aldrig hela svaret på en inlämningsuppgift.',
  ),
]
