// Products in editors and repositories: completion, reviews, docstrings, tests, queries, configuration, conversions.
import { entries, type Banks } from '../grammar.ts'
import type { Source } from '../source.ts'
import { product } from './product.ts'

const NAMES: Readonly<Record<string, string>> = {
  Zent: 'invoice | berth | lesson | tram | parcel | plot | donor | recipe | voucher | shift | sample | ticket',
  Zfld: 'due_on | weight | city | score | opened_at | price | qty | owner | kind | level | lat | ratio',
  Zact: 'settle | assign | merge | expire | rank | split | notify | clamp | reserve | restock',
}

/** A product whose code keeps to one thing, one verb and two fields within a prompt. */
function coded(name: string, rows: number, say: string, banks: Banks, system?: string): Source {
  const frames = entries(say)
  return {
    ...product(name, rows, say, banks, system),
    grow: (random, expand) => {
      const [ent, act, one, two] = ['Zent', 'Zact', 'Zfld', 'Zfld'].map((of) =>
        random.pick(entries(NAMES[of])),
      )
      return expand(random.pick(frames))
        .replaceAll('Zfld2', one === two ? 'extra' : two)
        .replaceAll('Zfld', one)
        .replaceAll('Zent', ent)
        .replaceAll('ZEnt', ent[0].toUpperCase() + ent.slice(1))
        .replaceAll('Zact', act)
    },
  }
}

const BUG =
  'off by one on the last ‹page|day› | wrong in leap years | slow with §2-90k rows | loses umlauts | ignores time zones | fails when empty | leaks the handle | rounds §0-9.5 down'
const PY = `
def Zact_Zent(rows, Zfld=§1-90):¶    """‹Return|Yield› the Zents whose Zfld is ‹below|above› the limit."""¶    out = []¶    for row in rows:¶        if row['Zfld'] ‹<|>=› Zfld:¶            out.append(row)¶    return ‹out|sorted(out, key=lambda r: r['Zfld'])|len(out)›
class ZEntStore:¶    def __init__(self, path, Zfld=None):¶        self.path = path¶        self._cache = {}¶¶    def get(self, key):¶        if key not in self._cache:¶            with open(self.path) as f:¶                self._cache[key] = json.load(f)‹[key]|.get(key)›¶        return self._cache[key]
async def Zact(client, ids):¶    tasks = [client.get(f'/Zents/{i}') for i in ids]¶    done = await asyncio.gather(*tasks‹, return_exceptions=True|›)¶    return {i: d.json()['Zfld'] for i, d in zip(ids, done)}
def parse_Zent(line):¶    parts = line.strip().split(‹','|';'|'\\t'›)¶    if len(parts) ‹<|!=› §3-9:¶        raise ValueError(f'bad line: {line!r}')¶    ‹name, *rest|Zfld, Zfld2, *_› = parts¶    return {'Zfld': parts[§0-2], 'Zfld2': ‹float(parts[1])|parts[-1].lower()|int(parts[2] or 0)›}
@app.get('/Zents/<int:id>')¶def show(id):¶    Zent = Zent_or_404(id)¶    if not current_user.may('Zact', Zent):¶        abort(§401-404)¶    return jsonify(Zfld=Zent.Zfld‹, Zfld2=str(Zent.Zfld2)|›)
with db.begin() as tx:¶    for Zent in tx.query('select * from Zent where Zfld ‹>|<› %s', (§1-900,)):¶        ‹if Zent.Zfld2 is None: continue|log.info("Zact %s", Zent.id)|time.sleep(0.§1-9)›¶        tx.run('update Zent set Zfld2 = %s where id = %s', (Zact(Zent), Zent.id))
def retry(fn, times=§2-9, wait=§1-30):¶    for n in range(times):¶        try:¶            return fn()¶        except ‹Exception|TimeoutError|(OSError, KeyError)› as e:¶            ‹print(e)|log.warning('Zact failed: %s', e)|last = e›¶            time.sleep(wait ‹* n|** n|* (n + 1)›)
df = pd.read_csv('Zents_20§15-25.csv'‹, sep=';'|, parse_dates=['Zfld']|›)¶df['Zfld'] = df['Zfld'].fillna(‹0|df['Zfld'].median()|'?'›)¶print(df.groupby('Zfld').size().nlargest(§3-20))
`
const JS = `
export function Zact({ Zfld, Zfld2 }) {¶  if (!Zfld) return ‹null|[]|undefined›;¶  return items¶    .filter((i) => i.Zfld ‹>|!==› Zfld)¶    .map((i) => ({ ...i, Zfld2: i.Zfld2 ‹* 1.§05-25|?? 0|+ §1-9› }));¶}
const [Zents, setRows] = useState([]);¶useEffect(() => {¶  const t = setInterval(() => load('Zent').then(setRows), §1-60 * 1000);¶  ‹return () => clearInterval(t);|›¶}, [‹Zfld|›]);
router.‹post|put|delete›('/Zents/:id', async (req, res) => {¶  const row = await db.Zent.find(req.params.id);¶  ‹if (!row) return res.sendStatus(404);|›¶  row.Zfld = req.body.Zfld;¶  await row.save();¶  res.json(row);¶});
const byCity = new Map();¶for (const Zent of Zents) {¶  const list = byCity.get(Zent.Zfld) ?? [];¶  list.push(‹Zent|Zent.id|{ ...Zent, seen: true }›);¶  ‹byCity.set(Zent.Zfld, list);|if (list.length < §2-90) byCity.set(Zent.Zfld, list);›¶}
test('Zact keeps Zfld', async () => {¶  const Zent = await make({ Zfld: §1-90 });¶  await Zact(Zent‹, { dry: true }|›);¶  expect(Zent.Zfld)‹.toBe(§1-90)|.not.toBeNull()|.toBeGreaterThan(0)›;¶});
<ZEntList :rows="Zents" @Zact="(id) => emit('Zact', id)">¶  <template #empty><p class="muted">No Zents ‹yet|for this city|left›</p></template>¶  <td ‹v-if|v-show›="row.Zfld">{{ ‹row.Zfld|date(row.Zfld)|row.Zfld ?? 'n/a'› }}</td>¶</ZEntList>
function debounce(fn, ms = §50-900) {¶  let t;¶  return (...args) => {¶    clearTimeout(t);¶    t = setTimeout(() => fn(‹...args|args›), ms);¶  };¶}
type ZEntState = { kind: 'open'; Zfld: number } | { kind: 'done'; at: Date };¶function label(s: ZEntState): string {¶  switch (s.kind) {¶    case 'open': return \`\${s.Zfld} left\`;¶    case 'done': return ‹s.at.toISOString()|'done'›;¶  }¶}
`
const OTHER = `
func (s *Store) Zact(id int) (‹float64|string›, error) {¶	row, ok := s.Zents[id]¶	if !ok {¶		return ‹0|""›, fmt.Errorf("no Zent %d", id)¶	}¶	return row.Zfld, nil¶}
impl Iterator for ZEntPages {¶    type Item = Vec<ZEnt>;¶    fn next(&mut self) -> Option<Self::Item> {¶        if self.page ‹>|>=› self.last { return None; }¶        self.page += 1;¶        self.client.Zents(self.page‹, §10-200|›).ok()¶    }¶}
data class ZEnt(val id: Long, val Zfld: ‹Int|String?|Double›, val Zfld2: String‹ = ""|›)¶fun List<ZEnt>.Zact() = ‹groupBy { it.Zfld }.mapValues { it.value.size }|sortedBy { it.Zfld }.take(§2-40)|filter { it.Zfld2.isNotBlank() }›
resource "store_bucket" "Zents" {¶  name     = "Zents-‹prod|test›-§1-99"¶  location = "‹eu-north|eu-west|us-east›"¶  ‹versioning { enabled = true }|lifecycle_days = §10-400|public = ‹true|false››¶}
SELECT z.Zfld, COUNT(*) AS n‹, AVG(z.Zfld2) AS mean|›¶FROM Zent z ‹LEFT |›JOIN person p ON p.id = z.person_id¶WHERE p.city = '§city'¶GROUP BY ‹1|z.Zfld›¶HAVING COUNT(*) > §1-40;
fn Zact(v: &[ZEntRow]) -> Option<f64> {¶    let mut xs: Vec<f64> = v.iter().map(|r| r.Zfld).collect();¶    xs.sort_by(|a, b| a.partial_cmp(b).unwrap());¶    xs.get(xs.len() / 2).copied()¶}
public int Zact(List<ZEntRow> rows) {¶    int total = 0;¶    for (ZEntRow r : rows) {¶        total += r.Zfld() ‹* 2|- 1|›;¶    }¶    return total;¶}
for f in Zents/*.‹csv|json|log›; do¶  n=$(wc -l < "$f")¶  [ "$n" -gt §10-900 ] && mv $f old/¶done
`
const SCHEMA = `
CREATE TABLE Zent (id INTEGER PRIMARY KEY, Zfld ‹TEXT|REAL|DATE›, Zfld2 ‹TEXT|INT›, person_id INT);
CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, city TEXT, since DATE);
CREATE TABLE Zent_log (Zent_id INT, at TIMESTAMP, what TEXT, by INT);
CREATE TABLE rate (year INT, Zfld ‹TEXT|INT›, percent REAL);
`
const DATAQ = `
Which people in §city have more than §2-20 Zents?
How many Zents per month in 20§15-25, months without any included?
the §3-10 largest Zfld with the person's name
average Zfld by city, only where there are at least §3-30
people without any Zent since §date
change of Zfld against the year before in percent
what share was touched by someone else than the owner?
longest gap between two entries in the log, per Zent
`
const BANKS = {
  bug: BUG,
  py: PY,
  js: JS,
  other: OTHER,
  schema: SCHEMA,
  dataq: DATAQ,
}
const CODE = { ...BANKS, code: `${PY}${JS}${OTHER}` }

/** The entries that define something callable. */
const functions = (bank: string) =>
  entries(bank)
    .filter((entry) => /^(def|async def|export function|function|func|fn|public|class)/.test(entry))
    .join('\n')

export const CODING: readonly Source[] = [
  coded(
    'infill_editor',
    320,
    `<|prefix|>§code¶¶<|suffix|>¶‹# end of Zent.py|}|// Zact›¶<|middle|>
<PRE> §code¶‹    # TODO Zact the Zent|  // then Zact› <SUF>¶~code <MID>`,
    CODE,
  ),
  coded(
    'inline_complete',
    300,
    `file: src/Zent_Zact.‹py|ts|go|rs› (line §10-400)¶recent edits: renamed Zfld2 to Zfld, added Zact()¶\`\`\`¶§code¶¶‹# Zact every Zent by Zfld|// §bug, so we›█¶\`\`\`¶Continue at █. Code only, at most 12 lines, stop at a natural boundary.`,
    CODE,
  ),
  coded(
    'pull_request_robot',
    280,
    `{"pr": §100-9000, "title": "Zact Zents ‹by Zfld|in batches|on Zfld change›", "author": "§name§10-99", "files": [{"path": "Zent/Zact", "patch": "see below"}]}¶¶§code¶¶Return JSON: {"summary": one sentence, "comments": [{"line": n, "severity": "bug|risk|nit", "text": ""}], "approve": bool}. At most four comments. Style is the linter's job. If you are not sure say so in the text.`,
    CODE,
  ),
  coded(
    'docstring_writer',
    260,
    `§function¶¶Write the docstring (‹Google|NumPy|reST› style): what it does, arguments, return, raises. Don't restate the code. Return the docstring only.
/** ??? */¶§js¶¶TSDoc for this, 1-3 lines, mention what happens ‹with empty input|on failure|when called twice›.`,
    { ...BANKS, function: functions(PY) },
  ),
  coded(
    'explain_selection',
    260,
    `Selected in ‹the editor|a notebook›:¶§code¶¶‹Explain step by step what this does.|Why might it be "§bug"?|What would you rename?|Is it safe to call twice?› ⇒ ‹and shorter?|so how do I fix it, smallest change|does this also happen for one row|show me a test›`,
    CODE,
    'You sit in the side panel of an editor used at a company that plans tram and harbour traffic. Refer to lines. Give code only when asked. If the selection is not enough, say which file you need.',
  ),
  coded(
    'unit_cases',
    240,
    `Here is a function and one of our tests as an example of style.¶¶§code¶¶Example:¶‹it('keeps the order', () => { expect(run([b, a])).toEqual([b, a]) })|def test_empty(): assert run([]) == []|func TestEmpty(t *testing.T) { if got := run(nil); got != 0 { t.Fatal(got) } }›¶¶Generate 5 more tests: usual case, empty, border, wrong type, and one for the report "§bug". Only the tests.`,
    { ...BANKS, code: functions(`${PY}${JS}${OTHER}`) },
  ),
  coded(
    'sql_from_schema',
    300,
    `§schema¶~schema¶~schema¶¶/* wanted (‹SQLite|PostgreSQL|MySQL 8|T-SQL›): §dataq */¶SELECT
You write one query for the analyst to run. Schema:¶§schema¶~schema¶~schema¶~schema¶¶Examples¶Q: how many people live in Graz → SELECT COUNT(*) FROM person WHERE city = 'Graz';¶Q: §dataq →`,
    BANKS,
  ),
  coded(
    'sql_without_schema',
    220,
    `‹hey how do I write|sql for›: §dataq ‹(we're on snowflake)|(bigquery)|(no idea what the table's called, guess)|›
§dataq Names: Zents(id, Zfld, person_id). ‹Window function please.|No subqueries.|It times out.›`,
    BANKS,
    'Query helper of a business intelligence tool. Answer with a query in a code block; list assumptions about table and column names under it. Never DELETE or UPDATE. If the question is ambiguous, ask one thing.',
  ),
  coded(
    'pipeline_config',
    220,
    `Convert to a ‹GitHub workflow|GitLab pipeline|Dockerfile|systemd unit|cron line|Makefile›. Requirement from the team: "‹every §weekday at §clock|on push to main|at boot› run Zact on the Zents, keep §2-30 ‹days|copies› of the output, ‹mail §name on failure|retry §2-5 times|stop after §5-90 minutes›". Current script:¶§sh`,
    {
      ...BANKS,
      sh: `
#!/bin/bash¶cd /srv/Zent && ./Zact.sh --Zfld §1-90 > out_$(date +%F).log¶find . -mtime +§2-30 -delete
python -m venv .v && .v/bin/pip install -r req.txt¶.v/bin/python Zact.py --in Zents.csv¶scp out.csv store@Zent-host:/in/
docker run --rm -v $PWD:/w Zent:1.§0-30 Zact /w/Zents.json¶test -s out.json || exit 1
`,
    },
  ),
  coded(
    'port_function',
    220,
    `Port to ‹Kotlin|Elixir|C#|Swift|Ruby|modern Fortran›, same behaviour including edge cases, idiomatic, no new dependencies. Note below the code where behaviour could differ (integers, nulls, sorting).¶¶§code`,
    { ...BANKS, code: functions(`${PY}${JS}${OTHER}`) },
  ),
]
