// Services that turn a question in plain words into one query, filter, formula or expression for a system of the customer's.
import type { Source } from '../source.ts'
import { product } from './product.ts'

const ASKED = {
  thing:
    'ferries | berths | tenants | beds | parcels | looms | orchards | lifts | choirs | permits | wards | tankers | hives | pupils | auctions | turbines | tickets | recipes | trams | claims | vines | kiosks | samples | refunds',
  trait:
    'capacity | postcode | opened_on | grade | owner_id | cost_eur | last_seen | severity | litres | delay_min | rating | country | is_active | weight_kg | team | shift',
  ask: `
how many §thing are there ‹per ‹country|team|shift|month›|in §city|without an owner|with a §trait above §10-900›
which ‹five|ten|three› §thing have the ‹highest|lowest› §trait ‹this year|since §date|overall|and where are they›
list §thing of §city whose §trait is ‹missing|between §1-40 and §50-900|not "‹open|void|unknown|closed›"|the same as last week›, newest first
the ‹average|median|total|longest› §trait of §thing ‹by ‹team|country|week›|, closed ones left out|compared with ~thing›
‹are there|do we have any› §thing with more than §2-60 ~thing
what share of §thing ‹had|got|lost› ~thing in §month
§thing that ‹border|belong to|feed|are next to› at least §2-9 ~thing
who ‹signed|opened|closed|moved› most §thing ‹between §date and §date|last quarter|on weekends›
`,
  ddl: `
CREATE TABLE §thing (id int primary key, §trait ‹text|int|date|numeric›, ~trait ‹text|boolean|timestamptz›, ref int references ~thing(id));
create table §thing(¶  code char(§4-12) not null,¶  §trait varchar(§20-255),¶  ~trait ‹double precision|smallint|json›¶);
§thing: id, §trait, ~trait, ‹site|note|batch›
Table §thing, columns = [*, id, §trait, ~trait]
TABLE ‹public.|dbo.|›§thing (id BIGINT, §trait STRING, ~trait DATE) -- ‹one row a day|soft deletes|about §2-90 million rows›
`,
  engine:
    'PostgreSQL | MySQL 8 | SQLite | Snowflake | BigQuery standard SQL | T-SQL | ClickHouse | Oracle | DuckDB | Redshift | Trino',
}
const ONLY =
  '‹Only the query.|Nothing but the statement, please.|No prose, no fences.|Give back the SQL alone.|Statement only; end it with a semicolon.|›'

export const QUERY_DESKS: readonly Source[] = [
  product(
    'desk_question_to_sql',
    340,
    `Question: §ask‹?|›¶¶Schema:¶§ddl¶~ddl‹¶§ddl|›¶¶Turn the question into one ‹§engine› statement over this schema. ${ONLY}`,
    ASKED,
  ),
  product(
    'desk_sql_in_system',
    320,
    '§ask‹?|›',
    ASKED,
    'You translate what an employee asks into a single read-only Postgres query over the tables berths(id, port, grade, opened_on), ships(id, name, litres, owner_id) and calls(ship_id, berth_id, at, delay_min). Answer with the query and nothing else.',
  ),
  product(
    'desk_sql_slots',
    300,
    `[‹dialect|engine›] §engine¶[tables]¶§ddl¶~ddl¶[hint] ‹match names without regard to case|dates are UTC|join by ref|prefer CTEs|no SELECT *|limit 500›¶[asked] §ask¶[sql]`,
    ASKED,
  ),
  product(
    'desk_sql_back_office',
    260,
    `Write the §engine query for this request of a user of our back office: "§ask". ‹The tables are known to you from before.|Database: §thing_prod.|›‹Compare names in lower case.|Round money to cents.|Return the names, not the ids.|›¶${ONLY}`,
    ASKED,
  ),
  product(
    'desk_sql_repair',
    280,
    `The statement for "§ask" failed.¶¶SELECT §trait, count(*) FROM §thing ‹WHERE ~trait > §1-90|JOIN ~thing ON ref = id|› GROUP BY ‹1|§trait|~trait›‹ HAVING count(*) > §1-20|›;¶¶§engine says: ‹column "§trait" must appear in GROUP BY|unknown column '~trait'|relation "§thing" does not exist|ambiguous reference id|syntax error near "HAVING"›¶¶§ddl¶¶Send the mended statement. ${ONLY}`,
    ASKED,
  ),
  product(
    'desk_spreadsheet_formula',
    260,
    `Sheet "§thing": A=§trait, B=~trait, C=‹date|team|price›, rows 2 to §90-9000. Wanted: §ask. Formula for ‹Excel|Google Sheets|LibreOffice, German locale› in ‹E2|F§2-9|one cell›, nothing around it.`,
    ASKED,
  ),
  product(
    'desk_mongo',
    240,
    `collection §thing, sample: {"_id": "‹a|b|f›§100-999", "§trait": §1-900, "~trait": "‹open|§city|A§1-9›", "log": [{"at": "202§4-6-0§1-9-1§0-9", "by": "§name"}]}¶user: §ask¶aggregation pipeline as JSON array:`,
    ASKED,
  ),
  product(
    'desk_search_dsl',
    240,
    `{"index":"§thing","fields":["§trait","~trait","text"],"say":"§ask","want":"‹elasticsearch query body|lucene string|opensearch dsl, size §5-50›"}`,
    ASKED,
    'Reply with the requested search expression as JSON. If the fields cannot answer what is said, reply {"error":"unanswerable"}.',
  ),
  product(
    'desk_graph_query',
    220,
    `Nodes ‹(:Site)-[:HAS]->(:§thing)|(:Person)-[:OWNS {§trait}]->(:§thing)›, properties §trait, ~trait. §ask? As ‹Cypher|Gremlin|SPARQL›, one query.`,
    ASKED,
  ),
  product(
    'desk_metrics_query',
    220,
    `‹PromQL|KQL|LogQL|SPL› for the panel "‹p9§0-9 of §trait|errors per §thing|rate of ~thing|§thing down›": ‹last §5-90 minutes|by team|only §city|ignore canaries›. Metric names: §thing_total, §thing_§trait_bucket, up. Expression only.`,
    ASKED,
  ),
  product(
    'desk_pattern_builder',
    220,
    `‹Regex|jq filter|XPath|CSS selector|cron line|glob› that ‹matches|picks› ‹§thing codes like ‹AB-§100-999|§10-99/X›|the §trait of every entry|lines with a date and §trait|every §weekday at §clock›, not ‹empty ones|~thing|comments|holidays›. Flavour: ‹PCRE|ECMAScript|RE2|POSIX|quartz›. Just the pattern.`,
    ASKED,
  ),
  product(
    'desk_sql_de',
    240,
    `Frage aus der Fachabteilung: ‹Wie viele §thing hatten wir in §month|Welche §thing liegen über §10-900 bei §trait|Liste aller §thing ohne ~trait|Durchschnitt von §trait je Team›?¶Tabellen:¶§ddl¶~ddl¶Bitte eine Abfrage für §engine, ohne Erklärung.`,
    ASKED,
  ),
  product(
    'desk_sql_zh',
    240,
    `表结构：¶§ddl¶~ddl¶问题：‹§month 一共有多少 §thing|§trait 最高的 §3-20 个 §thing|没有 ~trait 的 §thing 列表|按 team 统计 §trait 的平均值›？¶请写出 §engine 查询语句，只要语句本身。`,
    ASKED,
  ),
  product(
    'desk_dashboard_agent',
    260,
    `§ask‹?|› ⇒ ‹only for §city|as a table by month|why is it empty|use ~trait instead|and the year before› ⇒ ‹good, pin it|export that|thanks›`,
    ASKED,
    'You are the query layer of a dashboard. Tables: §ddl Answer with JSON {"sql": "...", "chart": "bar|line|table"} and nothing else.',
  ),
]
