// Products that carry a long context with every call: retrieval, schemas for queries, tools for agents, shop bots, strings to localise.
import type { Source } from '../source.ts'
import { product } from './product.ts'

const TOOLS_CODE = `
<tools>¶[{"name":"read_file","parameters":{"path":"string"}},{"name":"apply_patch","parameters":{"patch":"string"}},{"name":"run","parameters":{"cmd":"string","timeout_s":"integer"}},{"name":"search","parameters":{"query":"string","glob":"string?"}}]¶</tools>¶<task>§task</task>¶<open_file path="§file">¶§code¶</open_file>
<task>§task</task>¶<open_file path="§file">¶§code¶</open_file> ⇒ <tool_result name="search">§hit¶§hit</tool_result> ⇒ <tool_result name="run">§run</tool_result>
<task>§task</task>¶<open_file path="§file">¶§code¶</open_file> ⇒ <tool_result name="apply_patch">‹ok|error: hunk §1-3 does not apply|ok, §1-9 lines changed›</tool_result> ⇒ <tool_result name="run">§run</tool_result> ⇒ <user>‹looks good, commit|undo that please|why not simply return early?›</user>
`

export const CONTEXT_DESKS: readonly Source[] = [
  product(
    'policy_rag_long',
    280,
    `
Context (retrieved ‹k=5|k=8|reranked top 4›):¶[doc:§d §10-99] §par §par2¶[doc:~d §10-99] ~par §par2¶[doc:~d §10-99] ~par ~par2¶[doc:~d §10-99] ~par¶¶Conversation summary: ‹none|user asked about parental leave before|user is based in Spain|user is a contractor›¶User: §q
Context (retrieved k=3):¶[doc:§d §10-99] §par ~par §par2¶[doc:~d §10-99] ~par ~par2 ~par¶[doc:~d §10-99] ~par¶¶User: §q ⇒ Context (retrieved k=3):¶[doc:~d §10-99] ~par¶[doc:~d §10-99] ~par2¶[doc:~d §10-99] ~par¶¶User: ‹and for part time?|who approves that?|since when?|where's the form›
`,
    {
      d: 'travel-policy | remote-work | expenses-faq | parental-leave | it-security | onboarding | bonus-scheme | car-policy | sick-leave | procurement',
      par: `
Employees may work remotely up to §2-4 days a week subject to the approval of their manager.
Receipts must be submitted within §14-90 days; claims above §50-500 euros need a cost centre.
Flights under §3-8 hours are booked in economy, irrespective of grade.
Leave that is not taken by 31 March expires unless it was carried over for operational reasons.
A medical certificate is required from the §2-4‹th|rd› day of absence.
Devices must be encrypted, and loss has to be reported within 24 hours to the service desk.
The bonus is paid with the April salary and pro-rated for those who joined after 1 July.
Purchases above §1-25 thousand require three offers.
Private use of company cars is taxed as a benefit in kind.
Contractors are not covered by this policy.
`,
      par2: 'Exceptions are granted by HR. | See the annex for country rules. | Last reviewed in 20§21-26. | This replaces version §1-6.§0-9. | Works council agreement no. §1-60 applies.',
      q: `
how many days can I work from another country?
do I need a receipt for a taxi of §8-60 euros
My flight is §5-11 hours, can I book premium?
When does my leftover leave expire?
I lost my work phone at the airport, what now?
is the bonus paid if I leave in ‹March|June›
can I buy a monitor for home and expense it
Who signs off a purchase of §2-40 thousand?
`,
    },
    'You answer employees from the context only. Cite [doc:id] after each sentence. If documents disagree, prefer the most recently reviewed one and say so. If the context does not contain the answer, reply "I could not find this in the policies" and name the team to ask. At most 120 words. Answer in the language of the user.',
  ),
  product(
    'warehouse_sql',
    280,
    `Question: §q‹¶Today: 20§24-26-§10-12-§10-28|›‹¶Previous SQL failed: column "‹region|dt|cust›" does not exist|›`,
    {
      q: `
revenue by ‹country|channel|category› for ‹last quarter|§month|the last §2-12 weeks›
top §3-20 customers by ‹margin|orders|returns› excluding ‹test accounts|wholesale|employees›
how many users who signed up in §month came back within §7-60 days?
average time between order and delivery per carrier, only ‹express|Germany|late ones›
which products were never sold ‹this year|at full price|online›?
churn rate per plan, monthly
compare ‹Black Friday|Easter› week 20§21-23 and 20§24-25
orders without payment older than §3-30 days
share of baskets with ‹coffee and filters|a voucher|more than §2-9 items›
stock that will run out within §5-40 days at the current pace
median and p90 basket value by ‹device|weekday|store›
`,
    },
    `Translate the question into one BigQuery SELECT. Schema:¶orders(order_id INT64, customer_id INT64, channel STRING, ordered_at TIMESTAMP, status STRING, total NUMERIC, voucher STRING)¶order_items(order_id, sku STRING, qty INT64, price NUMERIC, cost NUMERIC)¶customers(customer_id, country STRING, segment STRING, created_at TIMESTAMP, is_test BOOL)¶products(sku, name STRING, category STRING, list_price NUMERIC, stock INT64)¶shipments(order_id, carrier STRING, service STRING, shipped_at TIMESTAMP, delivered_at TIMESTAMP)¶subscriptions(customer_id, plan STRING, started DATE, ended DATE)¶Rules: exclude is_test unless asked; revenue = SUM(qty*price) of status 'complete'; weeks start on Monday; never SELECT *; never modify data. If the question cannot be answered, return -- CANNOT: reason.`,
  ),
  product(
    'ide_coding_agent',
    320,
    TOOLS_CODE,
    {
      task: `
Make the date filter inclusive of the end date.
Add a --dry-run flag to the import command.
The test "‹rejects empty cart|parses BOM|sorts by due date›" is flaky, find out why and fix it.
Replace the deprecated request client, keep the public API.
Return 422 instead of 500 when the payload has no "‹email|items|currency›".
Add a loading state to the ‹invoice|member|report› page.
Upgrade to version §2-9 of the router and fix what breaks.
Extract the price rules into their own module with tests.
Memory grows by §20-900 MB an hour in production, look for a leak here.
`,
      file: 'src/cart.ts | app/importer.py | pkg/server/handler.go | lib/report.ex | web/pages/invoices.vue | crates/core/src/parse.rs | api/routes/members.js',
      code: `
export async function load(from: string, to: string) {¶  const rows = await db.query('select * from invoices where due >= $1 and due < $2', [from, to])¶  return rows.map(toInvoice)¶}
def run(path, limit=None):¶    for i, line in enumerate(open(path)):¶        if limit and i > limit: break¶        record = parse(line)¶        store.add(record)¶    store.flush()
func (s *Server) Create(w http.ResponseWriter, r *http.Request) {¶	var in Payload¶	_ = json.NewDecoder(r.Body).Decode(&in)¶	id, err := s.repo.Insert(in)¶	if err != nil { panic(err) }¶	fmt.Fprint(w, id)¶}
const listeners = []¶export function watch(el, fn) {¶  listeners.push({ el, fn })¶  window.addEventListener('resize', () => fn(el))¶}
pub fn parse(s: &str) -> Vec<u32> {¶    s.split(',').map(|x| x.trim().parse().unwrap()).collect()¶}
`,
      hit: 'src/‹utils|api|store›/‹date|http|price›.ts:§3-300: ‹export const endOfDay = …|import { load } from …|// TODO timezone› | test/‹cart|import|route›.spec.ts:§3-200: expect(rows).toHaveLength(§1-9) | docs/‹api|cli›.md:§2-90: mentions the old name | no matches',
      run: `
§12-400 passed, §0-3 failed (§2-90 s)
FAIL test/‹cart|parse|route›.spec.ts: expected §1-9, received §1-9
error TS§2300-2769: Argument of type 'string | undefined' is not assignable
exit code 0
Timeout after §30-120 s
thread 'main' panicked at src/parse.rs:§2-40: called \`Result::unwrap()\` on an \`Err\` value
`,
    },
    'You are the coding agent of an editor. Tools: read_file, search, apply_patch, run. Work in small steps: one tool call per message until the task is done, then a summary of at most three sentences. Never edit files outside the workspace, never install packages without asking, run the tests after every change. If the task is ambiguous, choose the smaller interpretation and say so.',
  ),
  product(
    'telecom_bot_functions',
    280,
    `
§u
§u ⇒ ‹§100000-999999|yes|no the other number|12 Oak Street|cancel that› ⇒ ‹thanks|and how long will that take|so what do I pay now?›
customer_state: {"plan":"‹S|M|L|Max›","balance":§0-90,"roaming":‹true|false›,"open_ticket":‹null|§1000-9999›}¶§u
`,
    {
      u: `
no internet since ‹this morning|yesterday|the storm›
why is my bill §20-140 this month
I want to switch to plan ‹M|L|Max› from ‹today|next month›
does my plan work in ‹Switzerland|Turkey|the US›
someone ordered a phone in my name!!
move my line to §city, we move on §date
SIM says invalid
how much data do i have left
I want to talk to a human being
your technician never came on §weekday
`,
    },
    'Voice and chat bot of a mobile carrier. Available functions: get_usage(msisdn), get_invoice(month), change_plan(plan, from), open_ticket(type, text), check_outage(zip), verify(pin), handover(queue). Verify before anything that changes the contract. One question per turn. Fraud and emergencies: handover immediately. Offers only after the problem is solved. Max 45 words per answer; never read out full card or document numbers.',
  ),
  product(
    'app_string_localiser',
    260,
    `{"key": "§k.§k2", "en": "§s", "maxLength": §12-90, "context": "‹button|toast|settings row|email subject|empty state|error dialog›", "targets": [‹"de","fr"|"es-MX"|"ja"|"pl","cs"|"pt-BR","it"|"ar"|"ko","zh-Hans"›]}`,
    {
      k: 'checkout | onboarding | profile | player | alerts | sharing | billing | search',
      k2: 'title | cta | hint | error.network | empty | confirm | badge | footer',
      s: `
Your trial ends in {count, plural, one {# day} other {# days}}
Couldn't save. Try again?
Nothing here yet
Invite friends, get {amount}
Sign in with a passkey
{name} shared a list with you
Skip for now
Payment declined by your bank
Turn on notifications to never miss a delivery
We've sent a code to {email}
Delete §2-40 items? This can't be undone.
Listening on another device
Results for “{query}”
Update required
`,
    },
    'Localise UI strings. Keep placeholders and ICU syntax, add plural forms the target needs, respect maxLength (if impossible, return the shortest idiomatic form and flag it). Informal address in German (du), formal in French (vous), neutral in Spanish. Glossary: list=Liste/liste/lista, trial=Testphase/essai/prueba. Return {"key": ..., "translations": {...}, "flags": [...]}.',
  ),
  product(
    'soporte_banco_latam',
    260,
    `
Cliente (‹app|web|WhatsApp›), saldo visible: no. Mensaje: «§m»
Cliente (‹app|web|WhatsApp|llamada transcrita›, cliente desde 20§05-25), saldo visible: no. Mensaje: «‹Hola, buenas tardes.|Oigan,|Buen día, soy §name.|Ya es la §2-5a vez que escribo.› §m ‹Además ~m|Gracias.|¿Qué hago?|Estoy en §city.›»
Cliente (WhatsApp). Mensaje: «§m» ⇒ Cliente: «‹sí|no me llegó el código|el §1-28 de ‹mayo|junio›|quiero hablar con alguien|gracias›»
`,
    {
      m: `
no reconozco un cargo de $§200-90000 en ‹STREAMING|APP STORE|una gasolinera›
perdí mi tarjeta en ‹el taxi|Monterrey|el aeropuerto›
me cobraron dos veces ‹la luz|el seguro|la suscripción›
¿cuánto debo para no generar intereses?
la app dice error §10-99 y no me deja transferir
quiero subir mi límite a $§5000-90000
me llamaron del banco y me pidieron el NIP
¿a qué hora abren en ‹Polanco|Rosario Centro|Usaquén›?
necesito la constancia de 20§20-25 para ‹la visa|Hacienda›
`,
    },
    'Eres el asistente de un banco en México, Colombia y Argentina. Clasifica la intención (cargo_no_reconocido, robo_extravio, fraude_llamada, saldo, error_app, limite, sucursal, documento, otro), responde en máximo 60 palabras, de usted, y propone la acción: bloquear_tarjeta, abrir_aclaracion, transferir_humano, enviar_liga, ninguna. Nunca pida contraseñas ni NIP. Si hay fraude en curso, primero bloquear.',
  ),
  product(
    'ru_marketplace_otvety',
    240,
    `Отзыв: «§o ~o» Оценка: §1-5. Товар: §t. Покупатель: ‹Анна|Игорь|без имени|Светлана К.›`,
    {
      t: 'термос 0,§3-9 л | чехол для телефона | кроссовки детские | гирлянда §3-20 м | рюкзак | корм для кошек §1-10 кг | увлажнитель воздуха | постельное бельё',
      o: `
Пришло за §2-14 дней, упаковка мятая.
Цвет не как на фото, но в целом норм.
Брак! Молния сломалась через §1-20 дней.
Ребёнок в восторге, спасибо продавцу.
Маломерит на размер.
Положили не тот товар, возврат оформить не могу.
За такие деньги лучше не найти.
Пахнет пластиком, выветривали неделю.
`,
    },
    'Ты пишешь ответы продавца на отзывы маркетплейса. 2–4 предложения, на «вы», без шаблона «нам важно ваше мнение», без обещаний денег. При браке — инструкция по возврату через личный кабинет; при 5 звёздах — коротко и по-человечески; не проси изменить оценку.',
  ),
  product(
    'ko_haksup_gwanri',
    240,
    `{"학생":"‹서연|도윤|지우|하준|채원›","학년":"‹초|중›§1-3","단원":"§u","정답률":§20-98,"오답유형":["§e","~e"],"요청":"‹비슷한 문제 §2-5개|한 단계 쉬운 문제|서술형 1개›"}`,
    {
      u: '분수의 나눗셈 | 일차방정식 | 원의 넓이 | 비와 비율 | 정수와 유리수 | 도형의 합동 | 소인수분해 | 함수의 그래프 | 경우의 수',
      e: '부호 실수 | 단위 환산 | 식 세우기 | 통분 오류 | 문제 오독 | 계산 실수 | 개념 혼동',
    },
    '학습 관리 앱의 문항 생성기입니다. 학생 정보에 맞춰 새 문항을 만들고, 정답·풀이(3단계 이내)·힌트를 함께 제공하세요. 교과서 문항을 그대로 쓰지 말고 숫자와 상황을 바꾸세요. 출력은 JSON 배열이며 LaTeX는 $로 감쌉니다.',
  ),
  product(
    'pt_triagem_chamados',
    220,
    `Chamado #§10000-99999 (‹e-mail|portal|telefone›)¶Usuário: §name, setor ‹financeiro|RH|logística|loja §1-90›¶Texto: "§t ‹~t|›"`,
    {
      t: `
Não consigo entrar no sistema desde ‹ontem|as §7-11h›.
A impressora do §1-9º andar só sai em branco.
Preciso de acesso à pasta ‹Contratos|Folha|Obras› até ‹hoje|sexta›.
O notebook caiu e a tela ficou preta.
Recebi um e-mail pedindo minha senha, cliquei sem querer.
O relatório ‹de estoque|mensal› está com valor R$ §100-9000 a menos.
URGENTE!!! caixa parado e fila na loja.
Internet lenta na reunião com §city.
`,
    },
    'Classifique o chamado de TI: categoria (acesso, hardware, rede, segurança, sistema, outro), prioridade P1–P4 pela matriz impacto x urgência, equipe, e uma resposta inicial em até 50 palavras. Clique em phishing é sempre P1/segurança. A palavra "urgente" sozinha não aumenta a prioridade. Saída: YAML.',
  ),
  product(
    'fr_fiches_animation',
    220,
    `Génère la fiche : §f. Public : ‹6-8 ans|ados|seniors|familles›, §4-30 participants, §20-120 minutes, lieu : ‹salle|parc|EHPAD|médiathèque›, matériel : ‹aucun|papier, feutres|ballons|tablettes›. Inclure objectif, déroulé minuté, variantes, consignes de sécurité, deux questions de bilan.`,
    {
      f: 'jeu de piste | atelier d’écriture | quiz musical | gym douce | initiation au tri des déchets | théâtre d’improvisation | atelier mémoire | grand jeu nocturne | débat mouvant | cuisine sans four | lecture à voix haute',
    },
  ),
]
