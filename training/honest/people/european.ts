// People who write in Spanish, German and French, at school, at work and at play.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const ES_STUDY = `
‹ayuda|porfa|hola›, tarea de ‹mates|física|lengua|historia› para §dia: §ej
§ej ‹paso a paso|no entiendo nada|me da §2-90, ¿está bien?|solo el resultado|explícamelo como si tuviera §8-13 años›
§ej a) §2-20 b) §21-40 c) §41-60 d) §61-90 ‹¿por qué no es la b?|›
hazme un resumen de ‹La casa de Bernarda Alba|el Cid|la Segunda República|la célula|Niebla›, ‹una página|para un examen oral|con mis palabras, soy de 3º de la ESO|en §100-400 palabras›
corrige mi redacción y ponme nota sobre 10: "§red ~red ~red" ⇒ ‹¿tan mal?|y si cambio el final|ponla en pasado› ⇒ ‹otra nota|gracias profe|más corta›
§ej ⇒ ‹¿de dónde sale el §2-9?|no llego|espera, lo hago yo: §2-90| ¿y con la otra fórmula?› ⇒ ‹otro parecido|vale, entendido|ahora una difícil›
hazme §5-20 preguntas tipo test sobre ‹el aparato digestivo|la Constitución|las oposiciones de auxiliar, tema §1-30|el Renacimiento|señales de tráfico›, con soluciones al final, ‹me examino el §dia|nivel fácil|que haya trampas›
comenta el ‹poema|texto|gráfico›: «§red» ‹figuras retóricas|tema y estructura|qué pongo en la introducción›
¿Qué diferencia hay entre ‹haber y a ver|complemento directo e indirecto|masa y peso|ósmosis y difusión|PIB y renta›? ‹ejemplos|en una tabla›
esquema para una exposición de §3-15 minutos sobre ‹los volcanes|Frida|el cambio de hora|la inflación›, somos §2-5, ‹uno no quiere hablar|sin power point›
TFG sobre ‹vivienda turística en Cádiz|videojuegos y ansiedad|aceite de oliva y marca›: ‹título|hipótesis|marco teórico|¿cuántas encuestas bastan?|mi tutora pide "más rigor"› ⇒ ‹en APA|no me convence|resume en 150 palabras›
hazme fichas: §red / ~red / ~red
`
const ES_BANKS = {
  dia: 'mañana | el lunes | el jueves | esta noche | dentro de dos horas',
  ej: `
Un ciclista recorre §20-90 km en §1-4 h y otro §30-90 km en §2-5 h. ¿Quién va más rápido?
Resuelve: §2-9x - §1-20 = §2-9x + §1-40
Halla el área de un trapecio de bases §4-20 y §5-30 y altura §2-15
En una caja hay §3-12 bolas rojas y §3-12 verdes. Probabilidad de sacar dos rojas
Análisis sintáctico: «Los vecinos del tercero me trajeron ayer un pastel de manzana»
Un coche frena de §50-120 km/h a 0 en §2-9 s, ¿qué distancia recorre?
¿Cuántos gramos de sal hay en §200-900 mL de disolución 0,§1-9 M?
Factoriza x² + §5-15x + §4-36
Causas y consecuencias de la guerra de 1§8-9§10-99
Si §3-8 obreros tardan §6-20 días, ¿cuánto tardan §2-12?
`,
  red: `
El verano que cumplí once años se quemó el molino.
Por un lado las redes ayudan, pero por otro lado quitan el tiempo.
La gente habian dicho que no vendria nadie y vino todo el pueblo.
En conclusión, cada uno tiene que decidir por si mismo.
La luna no pide permiso para entrar en la cocina.
Según un estudio el §20-80% de los jóvenes no desayuna.
Mi abuelo guardaba los tornillos por orden de pena.
A mi parecer es injusto que paguen los mismos de siempre.
`,
}
const ES_WORK = `
actúa como ‹experto en RRHH|mi jefe, muy seco|abogado laboralista|nutricionista|guía de §ciudad|copywriter›, §pide ‹Hazme antes dos preguntas.|Sin rodeos.|Responde en tabla.|Tono cercano.›
redáctame un ‹correo|whatsapp|burofax|discurso› para ‹mi casero|una clienta enfadada|el ayuntamiento|la boda de mi prima|pedir un aumento›, ‹breve|firme pero educado|con gracia|que no suene a robot›
dame §5-20 ideas de ‹nombres para una heladería|posts para mi taller de bicis|regalos por §10-60 €|menús sin gluten|cuentos para niños› ‹, soy de §ciudad|, nada típico|, en lista› ⇒ ‹la §2-5 me gusta, desarróllala|más cortas|otras, menos cursis› ⇒ ‹eslogan?|y en catalán|perfecto›
escribe ‹un cuento|una canción|una escena|un monólogo› sobre ‹una farmacia de guardia|dos faros que se odian|mi gato y la ITV|el último videoclub› ⇒ ‹más triste|que rime|en cuarta persona jaja|final abierto› ⇒ ‹sigue|titulo?|hazlo más argentino›
me sale este error: ‹KeyError: 'precio'|#¡VALOR!|NullPointerException en Pedido.java:§10-200|error 403 al subir|no reconoce el USB›, ‹¿qué hago?|no soy informática|ayer iba›
¿me conviene ‹alquilar o comprar|ser autónomo o SL|cambiar de compañía|estudiar otra carrera a los §28-55›? Gano §1000-3000, ‹tengo dos hijos|vivo en §ciudad|ahorro poco›. Razónalo paso a paso ⇒ ‹no has contado los impuestos|¿y si sube el euríbor?|resúmelo› ⇒ ‹entonces no|vale, me lanzo›
traduce al ‹inglés|alemán|gallego|español neutro›: "§frase" ‹formal|para un menú|con su gracia›
tabla con ‹los gastos del viaje|pros y contras de mudarme a §ciudad|qué plantar cada mes|rutina de gimnasio 3 días›
analiza esta cláusula: "‹El arrendatario renuncia a toda indemnización|La empresa podrá modificar el horario|La señal no será devuelta›"
juguemos: tú eres ‹el dragón|la funcionaria|mi ex|un detective de §ciudad›, yo ‹el caballero|el que no trae el papel|yo|el muerto› ⇒ ‹buenos días, vengo por lo del certificado|desenvaino|hola, ¿podemos hablar?|¿quién me mató?› ⇒ ‹pero si lo traje ayer|¿y esa cicatriz?|me río|abro la puerta›
valora del 1 al 10 mi ‹carta de presentación|bio de Tinder|receta|plan de negocio›: "§frase ~frase"
§frase ¿se entiende?
la puntuación de esto pls: §frase ~frase ~frase
‹mejores|baratos|cerca› ‹dentista|cala|coworking|mecánico› §ciudad
`
const ES_WORK_BANKS = {
  ciudad: 'Albacete | Rosario | Oaxaca | Vigo | Cuenca | Medellín | Arequipa | Montevideo',
  pide: 'quiero dejar mi trabajo sin quemar puentes. | prepárame para una entrevista de §oficio. | organiza mi semana, trabajo a turnos. | mi hijo no come verdura. | revisa mi presupuesto de §300-9000 euros.',
  oficio: 'soldadora | recepcionista | analista | celador',
  frase: `
Nos hemos quedado sin pan, pero con ganas
quedo a la espera de su respuesta
Soy puntual cuando me conviene
Vendemos miel que sabe a monte
disculpen las molestias estamos creciendo
A quien madruga, café
le adjunto lo que ayer no adjunté
`,
}

const DE_SCHULE = `
§auf ‹Rechenweg bitte|ich komm auf §2-90|Hausaufgabe bis §tag|kapier ich nicht|bitte ohne Fachchinesisch›
Aufgabe §1-9‹a|b|c›: §auf ⇒ ‹warum darf man das kürzen?|häh|Schritt 2 nochmal|und wenn's negativ ist?› ⇒ ‹ahh|noch so eine|stimmt §2-90?|danke, Mathe ist trotzdem doof›
Gliederung für ‹eine Erörterung|ein Referat|die Facharbeit|ein Portfolio› zum Thema ‹Handyverbot|Mülltrennung|Effi Briest|Bienensterben|Weimarer Republik›, ‹Klasse §6-13|max. §2-12 Seiten|mein Lehrer will Quellen›
Bewerte meinen Text (Note 1–6) und sag, was fehlt: „§satz ~satz ~satz“ ⇒ ‹zu streng!|formulier nur den zweiten Satz um|und mit Konjunktiv?› 
Multiple Choice ‹Sportbootführerschein|Jägerprüfung|IHK AP1|Physikum|Einbürgerungstest›: §mc a) ‹immer|§2-9 Jahre|Backbord› b) ‹nie|§10-30 Tage|Steuerbord› c) ‹nur nachts|die Länder|keins davon› – ‹richtig ist c, warum?|was stimmt?|Eselsbrücke?›
Erstelle mir §5-20 ‹Karteikarten|Prüfungsfragen|Lückentexte› zu ‹Zellatmung|Kaufvertragsrecht|Faust I|Buchungssätzen|dem Nervensystem›, Klausur ist §tag
Fass zusammen: §satz ~satz ~satz ~satz
Analysiere das ‹Gedicht|Plakat|Diagramm›: »§satz« – ‹Metrum?|was soll man da schreiben|Epoche?›
Unterschied zwischen ‹dass und das|Masse und Gewicht|Legislative und Exekutive|Osmose und Diffusion|Brutto und Netto› ‹mit Merksatz|Tabelle|für die 7.›
Ich bin ‹Lehrer|Referendarin|Nachhilfelehrer|Mutter von drei Kindern›: ‹Arbeitsblatt zu Brüchen, drei Niveaus|Quiz zur Eiszeit für die 4b|Elternbrief wegen Läusen|Zeugnissatz für einen Träumer› ⇒ ‹kürzer|Lösungen dazu|ohne das Wort „leider“› ⇒ ‹jetzt zu Dezimalzahlen|super|als Tabelle›
Meine Bachelorarbeit: ‹Forschungsfrage zu Homeoffice im Mittelstand|Wie viele Interviews reichen?|Fragebogen mit Likert-Skala, §8-30 Items|Cronbachs Alpha .§40-79, schlimm?›
`
const DE_SCHULE_BANKS = {
  tag: 'morgen | Montag | Freitag | in zwei Stunden | nach den Ferien',
  auf: `
Ein Zug fährt um §6-11:§10-59 Uhr ab und braucht §20-190 Minuten, wann kommt er an?
Löse §2-9x² + §1-9x - §1-20 = 0
Ein Quader hat die Kanten §2-9, §2-9 und §3-12 cm. Oberfläche und Volumen?
Drei Freunde teilen §30-240 € im Verhältnis §1-4:§1-4:§2-5.
Berechne die Stromstärke bei U = §3-230 V und R = §10-900 Ω
§3-9 Bagger brauchen §4-20 Stunden. Wie lange brauchen §2-8?
Leite f(x) = x^§2-5 · e^§2-4x ab
Wie viel Gramm NaCl für §100-900 ml einer §1-9-prozentigen Lösung?
Bestimme Subjekt, Prädikat, Objekt: „Dem Hund gab die Tante heimlich den Braten.“
Wahrscheinlichkeit für genau §1-3 Sechsen bei §4-10 Würfen
`,
  satz: `
Der Abend kam, und niemand hatte ihn gerufen.
Einerseits spart man Zeit, andererseits verlernt man das Warten.
Laut einer Umfrage sind §20-80 % der Schüler dagegen.
Meine Oma sagt, früher war mehr Gurke.
Der Autor will damit sagen das Geld nicht alles ist.
Das Meer hob kurz den Kopf und schlief dann weiter.
Abschließend lässt sich feststellen, dass es kompliziert bleibt.
Wegen dem Regen fiel der Wandertag aus, was alle freute.
`,
  mc: 'Wer hat Vorfahrt? | Welches Tier hat Schonzeit? | Was prüft die Kammer nicht? | Wer wählt den Bundespräsidenten? | Welcher Nerv versorgt den Daumen?',
}
const DE_ALLTAG = `
Du bist ‹Personalerin|Steuerberater|ein strenger Lektor|Ernährungscoach|mein innerer Schweinehund|Reiseleiter in §ort›. §lage ‹Stell erst zwei Fragen.|Maximal fünf Sätze.|Keine Floskeln.|Gib mir eine Checkliste.›
Schreib mir ‹eine Kündigung fürs Fitnessstudio|eine Mail an den Vermieter|eine Rede zum 60.|eine Kleinanzeige|einen Widerspruch gegen den Bußgeldbescheid›, ‹freundlich, aber klar|mit Humor|Sie-Form|kurz›. §lage ⇒ ‹zu brav|Datum rein: §1-28.§1-12.|ohne „hiermit“› ⇒ ‹passt|noch eine Version|als Brief formatiert›
§log ‹Was heißt das?|seit dem Update|Fritzbox §2000-7900|auf dem Raspi|hab nix geändert, ehrlich›
Excel: ‹SVERWEIS liefert #NV|Wochenenden grau färben|Summe wenn Name = §vor|Stunden über Mitternacht rechnen|Makro, das jedes Blatt als PDF speichert› ‹(Office 2016)|LibreOffice|bitte deutsche Funktionsnamen›
§5-15 Ideen für ‹den Kindergeburtstag (Piraten)|Überschriften zum Vereinsfest|Namen für unser Lastenrad|Instagram-Posts der Tischlerei|Teambuilding ohne Klettern›
Wärmepumpe oder Gas? ‹Baujahr 19§50-99, §90-220 m²|Heizkörper alt|Nachbar sagt Finger weg›. Rechne Schritt für Schritt. ⇒ ‹Strompreis §25-40 ct|und mit PV?|Förderung vergessen› ⇒ ‹also lohnt's erst nach §8-20 Jahren?|Tabelle|ok danke›
Ist „‹das macht Sinn|ich habe gewunken|wegen mir|gewidmet an|der Einzigste›“ ‹falsch|schlimm|Dativ›?
Vergleiche die Texte, welcher ist besser? 1) §wz 2) ~wz
Wir spielen: du ‹Türsteher|Marktfrau|sprechender Wegweiser|Kommissar›, ich ‹will rein|feilsche|bin verlaufen|habe ein Alibi›. ⇒ ‹n'Abend|Was kosten die Äpfel?|Wohin zeigst du?|Ich war im Kino.› ⇒ ‹Ich steh auf der Liste!|Zwei Euro, letztes Wort.|Und links?|Allein, ja.› ⇒ ‹haha ok|nächste Runde|du gewinnst›
Geschichte ‹zum Einschlafen|für den Pfarrbrief|in 100 Wörtern›: ‹ein Igel erbt ein Hotel|Streit im Schrebergarten|die letzte Telefonzelle in §ort›, §vor soll vorkommen
§rezept ‹für §2-9 Leute|ohne Ofen|was mach ich mit dem Rest|auf Vorrat›
Paragraph: „‹Schönheitsreparaturen trägt der Mieter|Überstunden sind abgegolten|Haustiere nur nach Zustimmung›“ ‹wirksam?|was heißt das|und in Österreich?›
Stammtischfrage: ‹wie schnell ist ein Specht|darf man Kastanien mitnehmen|warum ist der Himmel in §ort immer grau|wer hat den Dübel erfunden›
`
const DE_ALLTAG_BANKS = {
  ort: 'Wuppertal | Görlitz | Linz | Emden | Winterthur | Hof | Kassel',
  vor: 'Anneliese | Kevin | Herr Pohl | die Tante Uschi | Mehmet',
  lage: `
Ich wechsle mit §35-58 noch mal den Beruf.
Der Nachbar mäht sonntags.
Das Paket liegt seit §3-20 Tagen in §ort.
Mein Chef antwortet nur mit Daumen hoch.
Wir haben §200-9000 € und zwei Wochen.
Meine Tochter zieht aus und nimmt die Katze mit.
Ich soll §vor vertreten und kann es nicht.
`,
  log: 'Fehler 0x8007§1000-9999 | systemd: Failed to start nginx.service | „Drucker offline“ | E§10-40 blinkt an der Spülmaschine | java.sql.SQLException: Spalte unbekannt | Kernel panic nach dem Neustart | WLAN weg alle §5-60 Minuten',
  wz: `
Wir freuen uns auf Sie.
Kommen Sie vorbei, der Kaffee ist schon nervös.
Handwerk seit 19§20-80.
Bei uns ist der Kunde noch Mensch.
Pünktlich. Sauber. Leise.
`,
  rezept:
    'Rote Linsen und Mangold | §2-5 kg Zwetschgen | altes Brot | Grünkohl vegetarisch | drei Eier und Spinat | Spätzle vom Vortag',
}

const FR_ECOLE = `
exercice §1-40 p. §10-240 : §ex ‹j'y arrive pas|détaille stp|c'est pour §j|je trouve §2-90|sans passer par les équations›
§ex ⇒ ‹pourquoi on divise ?|d'où sort le §2-9|attends je refais : §2-90 ?› ⇒ ‹un autre pareil|ah oui !!|plus dur›
dissertation : « §sujet » ‹plan en trois parties|problématique ?|intro de §8-15 lignes|je suis en ‹terminale|hypokhâgne|première››
commentaire de texte sur : « §phr ~phr ~phr » ‹procédés ?|axes|c'est pour l'oral du bac›
note ma rédaction sur 20, sois honnête : §phr ~phr ~phr ⇒ ‹t'es dur|corrige que l'orthographe|plus soutenu› ⇒ ‹nouvelle note ?|merci|garde ma voix›
QCM ‹code de la route|concours infirmier|PASS anat|CAP petite enfance› : §qcm A. ‹toujours|le médian|18 mois› B. ‹jamais|l'ulnaire|§2-9 ans› C. ‹sauf la nuit|le radial› D. ‹aucune|les deux› ‹pourquoi B ?|explique|›
fais-moi §5-20 ‹questions|flashcards|exos› sur ‹la Révolution|les fractions|le subjonctif|la tectonique|le droit des contrats›, ‹corrigé à la fin|niveau 4e|difficulté croissante›
différence entre ‹c'est et s'est|masse et poids|métaphore et comparaison|loi et décret|vitesse et accélération›
je suis prof ‹des écoles|de maths en REP|de FLE›, ‹séance de 55 min sur Thalès|dictée avec des -é/-er|grille d'évaluation d'un exposé|énigme pour les CM1› ⇒ ‹trop long|version dys|ajoute un barème›
mémoire : ‹les tiers-lieux ruraux|l'ennui chez Flaubert|la fidélité client en pharmacie›, ‹hypothèses ?|mon entretien n°§2-9 contredit tout|résumé 150 mots|combien de questionnaires›
résume ‹en §50-200 mots|pour ma petite sœur|en points› : §phr ~phr ~phr ~phr
`
const FR_ECOLE_BANKS = {
  j: 'demain | lundi | dans une heure | la rentrée',
  ex: `
Un robinet verse §4-15 L par minute, combien de temps pour §100-900 L ?
Résous §2-9x + §1-20 = §1-9x - §1-9
Un article à §20-200 € baisse de §5-40 % puis augmente d'autant. Prix final ?
Calcule la longueur d'un côté, l'hypoténuse fait §10-30 et l'autre §5-9
Équilibre : C§2-6H§6-14 + O2 → CO2 + H2O
Une bille tombe de §2-50 m, vitesse à l'arrivée ?
On tire §2-4 cartes sur 32, probabilité d'avoir au moins un roi
Conjugue « acquérir » au passé simple et au futur
Dérive f(x) = (§2-9x - 1)/(x² + §1-9)
Montre que la suite u(n+1) = u(n)/§2-5 + §1-9 converge
`,
  sujet: `
Peut-on se passer des autres ?
Le progrès rend-il heureux ?
L'État doit-il intervenir sur les prix du logement ?
La poésie sert-elle à quelque chose ?
Faut-il oublier pour vivre ?
Le travail a-t-il perdu son sens
`,
  phr: `
La pluie avait des manières de notaire.
Je pense que les portables sa distrait mais sa aide aussi.
D'une part on gagne du temps, d'autre part on le perd ailleurs.
Mon grand-père réparait les montres et cassait le silence.
Il ne faut pas croire tous ce qu'on nous dis.
Le village dormait, sauf le boulanger et moi.
En §1850-1990, la ville comptait §2-90 usines ; il en reste une.
`,
  qcm: 'Quel nerf innerve la loge antérieure ? | On dépasse par la droite… | La marche est acquise vers… | Qui promulgue la loi ? | Distance d’arrêt à §30-130 km/h ?',
}
const FR_VIE = `
tu es ‹coach carrière|avocat|chef étoilé fauché|conseillère conjugale|une vieille voisine curieuse›. §sit ‹pose-moi des questions d'abord|va droit au but|réponds en tableau|trois options, une recommandation›
écris ‹un mail au syndic|une lettre de motivation (§met)|un discours de mariage|une annonce Leboncoin|un mot d'excuse drôle›, §sit ⇒ ‹moins pompeux|vouvoie|enlève « n'hésitez pas »|100 mots› ⇒ ‹top|une autre|objet du mail ?›
invente ‹une histoire|une chanson|un sketch|une légende› avec ‹un phare jaloux|deux facteurs et un âne|la ligne 13|un fromage qui parle›, ‹en alexandrins|pour des 6 ans|fin triste|à la manière d'un polar› ⇒ ‹suite|plus drôle|ajoute §pre› ⇒ ‹fin ?|encore|un titre›
§bug ‹tu peux m'aider ?|je fais quoi|depuis hier|je suis nul en informatique|sur mac›
§5-15 idées ‹de noms pour un salon de thé|de posts pour ma ferme|de cadeaux à §10-60 €|d'activités par temps de pluie à §vil|de titres pour mon podcast›
je dois choisir : ‹CDI à §vil ou freelance|garder la maison ou vendre|thermique ou électrique|reprendre des études à §30-55 ans›. §sit raisonne étape par étape ⇒ ‹et les impôts ?|tu oublies les enfants|et dans le pire des cas› ⇒ ‹donc non|tranche|merci›
laquelle est mieux ? 1. « §slog » 2. « ~slog »
traduis en ‹anglais|espagnol|occitan|français simple› : « §slog ~slog »
clause : « ‹le dépôt reste acquis au bailleur|toute absence sera retenue|renouvelable par tacite reconduction› » ‹c'est légal ?|traduction svp|comment négocier›
recette ‹blettes|restes de raclette|§2-6 courgettes|poulet d'hier› ‹sans four|vite|pour §2-10›
jeu : tu fais ‹le douanier|mon patron|la sorcière|un GPS vexé› ⇒ ‹bonjour, rien à déclarer|je voudrais une augmentation|je frappe à la porte|tourner où ?› ⇒ ‹c'est un saucisson, monsieur|dix ans de boîte quand même|j'entre|demi-tour›
‹horaires|avis|prix|tel› ‹piscine|préfecture|ostéo|déchetterie› §vil
§slog, ça sonne bien ? ‹pour §met|sur une vitrine|note sur 10›
`
const FR_VIE_BANKS = {
  vil: 'Limoges | Namur | Brest | Sherbrooke | Mulhouse | Tarbes | Neuchâtel',
  met: 'fleuriste | chauffeuse de bus | aide-soignant | libraire | data analyst | ébéniste',
  pre: 'Josette | Karim | la cousine Maud | un notaire',
  sit: `
Mon proprio veut vendre.
J'ai §200-9000 € de côté et pas de voiture.
Ma sœur ne me parle plus depuis §2-14 mois.
On est §3-9 dans l'équipe et je fais tout.
Mon fils dort mal et moi aussi.
J'ai été débité deux fois de §20-400 €.
Je suis §met et j'en peux plus.
`,
  bug: 'error 500 sur mon WordPress | Excel me met #REF! | pip install marche pas (SSL) | ma box clignote orange | TypeError: undefined is not a function, ligne §3-300 | l’imprimante sort des hiéroglyphes',
  slog: `
Ici le pain a le temps
Du bois, des mains, du bruit
On répare même les lundis
Le goût d'avant, le prix d'après
Venez comme vous pouvez
`,
}

export const EUROPEANS: readonly Source[] = [
  person('es_study', 320, 0.3, ES_STUDY, ES_BANKS),
  person('es_work', 340, 0.3, ES_WORK, ES_WORK_BANKS),
  person('de_schule', 320, 0.25, DE_SCHULE, DE_SCHULE_BANKS),
  person('de_alltag', 340, 0.25, DE_ALLTAG, DE_ALLTAG_BANKS),
  person('fr_ecole', 320, 0.25, FR_ECOLE, FR_ECOLE_BANKS),
  person('fr_vie', 340, 0.25, FR_VIE, FR_VIE_BANKS),
]
