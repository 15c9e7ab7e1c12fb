// People who write in Portuguese, Italian and Polish.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const PT = `
me ajuda com ‹isso|esse exercício|a lição›: §ex ‹passo a passo|deu §2-90, tá certo?|vale nota|é do ENEM›
§ex a) §2-20 b) §21-40 c) §41-60 d) §61-80 e) §81-99
§ex ⇒ ‹não entendi o segundo passo|pq divide?|e se fosse §2-9?› ⇒ ‹mais um igual|valeu!!|agora uma questão difícil›
redação ENEM nota ‹de 0 a 1000|por competência›: tema «‹o lixo nas cidades|a solidão dos idosos|apostas online|fome no Brasil›». "§par ~par ~par" ⇒ ‹só §400-760??|melhora o conectivo|cadê a proposta de intervenção› ⇒ ‹reescreve o final|ok|nota nova›
‹questão|simulado›: ‹artigo 5º|crase|porcentagem|citologia|Linux básico›, §5-20 itens certo/errado, banca ‹chata|tipo Cespe›, com gabarito comentado
aja como ‹personal|contador|recrutador|poeta de cordel|terapeuta (sei que não é)›: §sit ‹Seja direto.|Faça perguntas antes.|Em tópicos.›
escreve ‹um texto pro LinkedIn|legenda pra foto na praia|carta de demissão|e-mail pro síndico|mensagem de feliz aniversário pra sogra› ‹curtinho|engraçado|formal|sem emoji› ⇒ ‹menos meloso|troca "prezado"|mais curto› ⇒ ‹perfeito|outra opção›
deu ruim: ‹NameError: name 'x' is not defined|tela azul 0x§10-99|o PIX não caiu|excel PROCV #N/D|npm ERR! code §1-9|app do banco fecha›. ‹e agora|me explica como leigo|uso windows §7-11›
§5-15 ‹nomes pra brechó|ideias de reels pra confeitaria|piadas de tiozão|perguntas de entrevista pra vaga de §cargo|temas de festa de §1-15 anos›
vale a pena ‹trocar a moto|financiar em §120-420 meses|MEI ou CLT|morar em §cid|fazer concurso com §25-50 anos›? §sit ⇒ ‹faz a conta|ganho §1500-7000|e se eu esperar› ⇒ ‹hm|decidido|resume numa tabela›
história: ‹um boto que trabalha no cartório|a última novela das oito|dois irmãos e um fusca|o saci no metrô›, ‹infantil|terror|§100-600 palavras|com sotaque mineiro› ⇒ ‹continua|final feliz|mais diálogo›
traduz: "§par" ‹inglês|espanhol|português de Portugal|pra uma camiseta›
receita com ‹mandioca|sobra de arroz|chuchu|peixe›, ‹airfryer|rápido|fit›
oi ⇒ ‹tudo bem|vc é um robô?|me conta uma coisa|tô triste› ⇒ ‹kkkk|sério?|e o que eu faço|obg› ⇒ ‹boa noite|falou|só mais uma›
compara os dois: 1) §par 2) ~par, qual tá melhor pra ‹site|convite|prova›?
`
const PT_BANKS = {
  cid: 'Joinville | Olinda | Braga | Cuiabá | Santos | Évora | Uberaba',
  cargo: 'caixa | estagiário de TI | cuidadora | vendedor',
  sit: `
Tô desempregado há §2-18 meses.
Meu vizinho faz churrasco todo dia.
Quero juntar §1000-20000 até dezembro.
Minha filha não larga o celular.
Trabalho de noite e estudo de manhã.
Me separei em §cid e voltei pra casa da mãe.
`,
  par: `
A cidade acordou com cheiro de chuva e de conta pra pagar.
Hoje em dia muitas pessoa não tem acesso a saneamento.
Portanto, cabe ao governo federal promover palestras.
Quem planta na seca colhe história.
Segundo dados, §20-80% dos jovens já apostaram.
Meu avô media o tempo em cafés.
Atendemos com hora marcada e sem pressa.
`,
  ex: `
Um carro gasta §5-14 L a cada 100 km. Quanto gasta em §150-900 km?
Calcule x: §2-9x + §3-40 = §50-99
Uma loja dá §5-40% de desconto e depois §3-15% à vista. Desconto total?
Qual o pH de uma solução de HCl 10^-§1-6 mol/L?
Quantos anagramas tem a palavra ‹BANANA|ESCOLA|SACI›?
Um bloco de §1-20 kg com força de §10-90 N e atrito 0,§1-5. Aceleração?
Juros compostos: R$ §500-9000, §1-3% a.m., §3-24 meses
A soma de três números consecutivos é §30-300
`,
}

const IT = `
§es ‹passaggi per favore|a me viene §2-90|è per domani|non ho capito niente›
§es ⇒ ‹perché meno?|non si poteva semplificare|rifallo più piano› ⇒ ‹grazie|un altro simile|ok e il dominio?›
tema: «‹Il silenzio nell'era dei social|Un oggetto che racconta la mia famiglia|Lo sport insegna?›» ‹scaletta|introduzione, seconda media|dammi un voto: §frase ~frase ~frase|max §200-600 parole›
versione di latino: «‹Caesar, cum in Galliam venisset, obsides accepit|Puellae rosas dominae dant|Si vis pacem para bellum›» ‹traduci e spiega la costruzione|analisi del periodo›
sei ‹un avvocato|un nonno saggio|un recruiter|uno chef senza sale|la mia coscienza›: §sit ‹sii schietto|fammi domande|in cinque punti›
scrivi ‹una mail al condominio|il discorso per la laurea di mia sorella|un annuncio per la Panda|una poesia per il §gio|la recensione di una pizzeria onesta› ‹breve|spiritosa|col lei› ⇒ ‹troppo poetica|togli «cordialmente»|in dialetto?› ⇒ ‹così va|altra versione›
che vuol dire ‹«in bocca al lupo»|TFR|«salvo buon fine»|cedolare secca|«magari»›
mi dà errore: ‹#NOME?|cannot import name 'db'|404 dopo il deploy|E§1-30 sulla caldaia›. ‹che faccio|uso Excel italiano|è colpa mia?›
§5-15 ‹nomi per un agriturismo|idee post per il panificio|indovinelli per la §1-5ª elementare|domande per il quiz del bar|titoli per la tesi› ⇒ ‹più simpatici|la numero §1-5, svolgila|banali› 
meglio ‹mutuo fisso o variabile|Torino o Bari|liceo o istituto tecnico|partita IVA o dipendente›? §sit ragiona passo passo ⇒ ‹e le spese?|hai ragione|ultima parola?›
racconto: ‹un treno che si vergogna|la vicina e i piccioni|l'ultimo casellante›, ‹giallo|per bambini|§100-500 parole›
ricetta ‹svuotafrigo: §frigo|con §frigo e fantasia|per §2-9, uno è celiaco›
confronta le frasi: A «§frase» B «~frase» ‹quale suona meglio|per un volantino›
giochiamo: tu oste, io viandante ⇒ ‹una zuppa e notizie|chi è quell'uomo?|ho solo un anello› ⇒ ‹lo seguo|dormo con un occhio|pago il doppio› ⇒ ‹esco|tiro il dado: §1-20›
riassumi della lettera: «§frase ~frase ~frase ~frase»
`
const IT_BANKS = {
  gio: 'compleanno di zia | Natale | pensionamento di Gino | lunedì',
  frigo: 'due zucchine | il pane vecchio | mezza provola | i ceci di ieri | le acciughe',
  sit: `
Il padrone di casa non ripara la caldaia.
Guadagno §1100-2600 euro e ho due figli.
Mia madre telefona §3-9 volte al giorno.
Ho §24-60 anni e non so guidare.
Il mio capo mi dà del tu solo quando sbaglio.
`,
  es: `
Risolvi §2-9x² - §1-9x = §1-30
Un rubinetto riempie una vasca in §10-60 minuti, due in quanto?
Area del rombo con diagonali §4-20 e §5-30
Moto uniformemente accelerato: v0 = §2-20, a = §1-5, t = §2-12. Spazio?
Bilancia: Al + O2 → Al2O3
Studia il dominio di ln(x-§1-9)/(x²-§2-9)
§4-9 operai finiscono in §6-20 giorni…
Analisi logica: «Dal balcone la nonna salutava i gatti con affetto»
`,
  frase: `
La domenica profuma di sugo e di litigi.
Secondo me i social ci fanno sentire meno soli ma più osservati.
Siamo aperti anche quando piove, anzi di più.
Mio padre aggiustava radio che nessuno ascoltava.
A mio avviso e meglio leggere che guardare.
Si prega di non appoggiare biciclette né pensieri.
`,
}

const PL = `
§zad ‹krok po kroku|wyszło mi §2-90|na jutro|nie ogarniam|bez równań, to 5 klasa›
§zad ⇒ ‹skąd ta §2-9?|czekaj, a znak minus?|jeszcze raz prościej› ⇒ ‹dzięki!!|podobne poproszę|a odpowiedź w kluczu to §2-90›
rozprawka: ‹czy warto marzyć|bunt w „Dziadach”|czy samotność to wybór›, ‹teza i argumenty|wstęp|oceń w skali 1-6: §zd ~zd ~zd|matura podstawowa›
jesteś ‹prawnikiem|dietetykiem|surową polonistką|przewodnikiem po §m|rekruterem z korpo›. §syt ‹Najpierw zadaj pytania.|Konkretnie.|W tabeli.›
napisz ‹podanie o urlop|życzenia na ślub|ogłoszenie: oddam kota|reklamację butów|maila do wspólnoty› ‹krótko|z humorem|bardzo grzecznie›, §syt ⇒ ‹mniej oficjalnie|bez „niniejszym”|dłuższe› ⇒ ‹super|a po angielsku?›
test ‹na prawo jazdy|z biologii|na kartę rowerową|UoDO w pracy›: pytanie: §py A) ‹tak|30 dni|w prawo› B) ‹nie|14 dni|w lewo› C) ‹tylko w nocy|§2-9 lat› ‹czemu nie A?|›
wywala mi: ‹błąd 0x80§10-99|IndexError|#ARG!|nie można połączyć z bazą|Gradle sync failed›, ‹co teraz|linux mint|wczoraj działało|kod mogę wkleić›
wymyśl §5-15 ‹nazw dla piekarni|haseł na przystanek|pytań na quiz w remizie|postów dla warsztatu|imion dla chomika› ⇒ ‹śmieszniejsze|nr §1-5 rozwiń|beznadzieja, jeszcze raz›
opowiadanie: ‹zegarmistrz i powódź|babcia hakerka|tramwaj, który nie staje na §m›, ‹dla dzieci|kryminał|§100-600 słów› ⇒ ‹dalej|smutniej|dodaj psa›
co lepsze: ‹pompa ciepła czy pellet|kredyt na §15-30 lat czy wynajem|etat czy B2B|technikum czy liceum›? §syt policz i uzasadnij ⇒ ‹a przy inflacji §2-9%?|nie uwzględniłeś dzieci|czyli?› 
przetłumacz na ‹angielski|ukraiński|czeski|prosty polski›: „§zd”
popraw przecinki: §zd ~zd ~zd
przepis ‹z kaszą|z resztek bigosu|na §2-9 osób bez mięsa|z dyni›
hej ⇒ ‹nudzi mi się|opowiedz coś|jesteś człowiekiem?|boli mnie głowa› ⇒ ‹xd|serio?|i co dalej|no dobra› ⇒ ‹pa|jeszcze jedno›
`
const PL_BANKS = {
  m: 'Bytomiu | Helu | Rzeszowie | Łodzi | Suwałkach',
  py: 'Kto ma pierwszeństwo? | Ile trwa okres wypowiedzenia? | Który organ filtruje krew? | Gdzie zgłosić naruszenie?',
  syt: `
Sąsiad wierci od §5-8 rano.
Zarabiam §4000-9000 i spłacam ratę.
Teściowa przyjeżdża na §2-6 tygodni.
Kurier zostawił paczkę w śmietniku.
Mam §19-55 lat i chcę zmienić zawód.
`,
  zad: `
Pociąg jedzie §60-160 km/h przez §2-5 h, a drugi §20-40 minut dłużej. Kto dalej?
Rozwiąż: §2-9x - §3-30 = §1-9x + §2-9
Pole trapezu o podstawach §4-12, §5-20 i wysokości §2-9
Cena spadła o §5-40%, potem wzrosła o §5-40%. O ile procent się zmieniła?
Ile gramów soli w §200-900 g roztworu §2-20%?
Siła §10-200 N, masa §2-40 kg, tarcie pomijamy. Przyspieszenie?
Rzucamy §2-4 kostkami, prawdopodobieństwo sumy §4-11
Rozbiór zdania: „Wczoraj ciotka Hela dała listonoszowi ciepłe skarpety”
`,
  zd: `
Ludzie często mówią że pieniądze nie są ważne ale to nieprawda.
Rano mgła leżała na łące jak źle złożony obrus.
Moim zdaniem bohater postąpił słusznie, chociaż za późno.
Dziadek mówił mało, a naprawiał dużo.
Uprzejmie informuję iż winda nie działa od wtorku.
Nie ma tego złego, co by na dobre wyszło, żartował szef.
`,
}

export const SOUTHERN_EASTERN: readonly Source[] = [
  person('pt_br', 360, 0.35, PT, PT_BANKS),
  person('italiani', 320, 0.25, IT, IT_BANKS),
  person('polacy', 320, 0.25, PL, PL_BANKS),
]
