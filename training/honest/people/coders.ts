// People at a terminal: traces and logs pasted, contest statements, agents told what to do next, one-liners, formulas.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const IDENT = {
  id: 'basket | ledger | ticket | route | tariff | shelf | meter | voucher | badge | parcel | sensor | roster | lesson | quote | stock',
  do: 'fetch | build | drop | attach | reserve | scan | split | rank | notify | archive | sign | seed',
  ver: '§1-9.§0-30.§0-9',
}

const TRACES = `
§trace ‹fix|???|what does this mean|how do I fix it|it worked yesterday|i only renamed a folder›
§trace¶¶§code¶¶‹It fails on the second run only.|No idea where the None comes from.|Please find the mistake and give me the whole corrected file.|Explain what is wrong, don't just fix it.|line 1 is not line 1 because of the licence header›
§code¶¶‹doesnt work|Fix this code|where is the bug|returns the same thing every time|Output is §0-90, I expected §0-90.|Why is it so slow with §2-90k rows?›
I get this when I run ‹npm run dev|mvn package|flutter build apk|cargo test|python manage.py migrate|docker compose up›:¶¶§trace¶¶§env
§code ⇒ now I get¶§trace ⇒ ‹same error|different error:¶§trace|that fixed it but now it prints everything twice› ⇒ ‹nvm it was a typo|can you give me the full code|why did that work›
‹ok so|hi|help› i've been on this for §2-9 hours. §env §trace
Fix my code:¶§code¶Error:¶§trace¶What I tried: ‹clearing the cache|downgrading to §ver|restarting|sudo|asking my colleague, who left›
what does "§msg" mean
why do I get §msg in ‹VS Code|Xcode|Colab|PyCharm|Unity|Android Studio› but not ‹in the terminal|on my friend's laptop|in release mode›?
§code ⇒ add comments ⇒ ‹shorter|less comments lol|in german› ⇒ write a test for the ‹empty|negative|unicode› case ⇒ §trace
`
const TRACE_BANKS = {
  ...IDENT,
  env: 'Win 11, §lang §ver. | Ubuntu 2§2-6.04, fresh install. | M§1-4 mac. | In Docker, alpine. | On the school server, no root. | Raspberry Pi §3-5. | WSL2, of course.',
  msg: `
segmentation fault (core dumped)
NullPointerException: Cannot invoke "§id.getId()" because "§id" is null
SyntaxError: unexpected token '<'
CUDA out of memory. Tried to allocate §1-20.§10-99 GiB
fatal: refusing to merge unrelated histories
Module not found: Can't resolve './§id'
undefined reference to \`§do()'
IndentationError: unindent does not match any outer indentation level
Access to fetch at 'http://localhost:§3000-9000/§id' has been blocked by CORS policy
`,
  trace: `
Traceback (most recent call last):¶  File "main.py", line §3-300, in <module>¶    print(§do(§id))¶  File "main.py", line §3-90, in §do¶    return §id["§id"][§0-9]¶IndexError: list index out of range
Exception in thread "main" java.lang.‹NullPointerException|ClassCastException|ArrayIndexOutOfBoundsException: Index §5-20 out of bounds for length §1-5›¶	at com.§id.App.§do(App.java:§10-400)¶	at com.§id.App.main(App.java:§5-40)
Uncaught (in promise) TypeError: §id.map is not a function¶    at §do (§id.jsx:§5-120:§5-40)¶    at async Promise.all (index §0-3)
error CS§0100-8999: The type or namespace name '§id' could not be found (are you missing a using directive?) [/src/§id.csproj]
error: linker \`cc\` not found¶  |¶  = note: No such file or directory (os error 2)¶error: could not compile \`§id\` (bin "§id") due to §1-3 previous errors
django.db.utils.OperationalError: no such table: §id_§id
FAILURE: Build failed with an exception.¶* What went wrong:¶Execution failed for task ':app:§do'.¶> Could not resolve com.§id:core:§ver
main.cpp:§3-200:§2-40: error: no matching function for call to '§do(std::vector<int>&, const char [§2-9])'
§id.go:§5-300:§2-30: cannot use §id (variable of type []string) as string value in argument to §do
`,
  code: `
def §do(§id):¶  total = 0¶  for x in §id:¶    if x % §2-9 == 0:¶      total =+ x¶  return total¶print(§do(range(§10-900)))
public static int §do(int[] §id) {¶    int best = 0;¶    for (int i = 0; i <= §id.length; i++) {¶        if (§id[i] > best) best = §id[i];¶    }¶    return best;¶}
const [§id, set] = useState([])¶useEffect(() => {¶  fetch('/api/§id').then(r => r.json()).then(set)¶}, [§id])¶return <ul>{§id.map(x => <li>{x.name}</li>)}</ul>
#include <stdio.h>¶int main() {¶    char §id[§4-9];¶    scanf("%s", &§id);¶    for (int i; i < §3-9; i++)¶        printf("%d\\n", §id[i]);¶}
df = pd.read_csv("§id.csv")¶df = df[df.§id > §2-90]¶df.groupby("§id").mean()¶df["§id"] = df["§id"].apply(lambda r: §do(r) if r else 0)
<form onsubmit="§do()">¶  <input id="§id" type="number">¶  <button>ok</button>¶</form>¶<script>¶function §do() {¶  alert(document.getElementById('§id'))¶}¶</script>
struct §do { id: u32, name: &str }¶fn main() {¶    let mut §id = vec![];¶    for n in 0..§2-90 { §id.push(§do { id: n, name: n.to_string() }); }¶}
async def §do(bot, §id):¶    await asyncio.sleep(§1-9)¶    bot.send(§id.channel, "hi")¶¶asyncio.run(§do)
`,
}

const CONTEST = `
§problem¶¶Input: ‹first line n (1 ≤ n ≤ 2·10^§4-6)|two integers n and m|t test cases, sum of n ≤ 10^5›. Output: ‹one integer|YES or NO|the answer modulo 998244353›.¶¶Example¶§2-9¶§1-9 §1-9 §1-9¶→ §1-30¶¶‹My O(n²) gets TLE on test §4-40.|Hint only please, not the solution.|Why is greedy wrong here?|Is it dp on subsets?|Solve in C++.›
WA on test §2-60. §problem My code:¶#include <bits/stdc++.h>¶using namespace std;¶int main(){int n;cin>>n;vector<long long>a(n);for(auto&x:a)cin>>x;sort(a.begin(),a.end());long long s=0;for(int i=0;i<n;i++)‹s+=a[i]*i|s=max(s,a[i]-i)|if(a[i]%§2-9==0)s++›;cout<<s;}
‹div 2 C|last problem of the contest|interview question at a bank|leetcode hard but renamed|NWERC style›: §problem Ideas?
what's the complexity of ‹merging small to large|a segment tree with lazy add and range max|Floyd Warshall on a sparse graph|iterating submasks of all masks|meet in the middle with n=§30-44›
how do i get from §800-1400 to §1500-1900? I do §2-9 problems a week, mostly ‹implementation|dp|graphs›, I always ‹panic|misread|overflow int›
explain ‹mo's algorithm|heavy light decomposition|z function|convex hull trick|aliens trick|digit dp|topological sort|binary search on the answer› with a tiny example, n = §4-6
§problem ⇒ ok so two pointers? ⇒ ‹what if all equal|prove it|edge case n=1› ⇒ code it in ‹python with fast io|Rust|C++17› ⇒ ‹RE on line §3-30|AC!! thanks|MLE, 256mb›
generate a small random tester (brute vs my solution) in ‹bash + python|C++› for arrays of up to §5-12 numbers, i suspect an off by one
my teammate says §problem can be done in O(n log n). I don't see it
translate statement to normal words?? "§problem"
is my proof ok: exchange argument, if a_i > a_{i+1} then swapping doesn't hurt because ‹the sum only depends on the max|prefix sums are concave|ehm it feels like it›. problem: §problem
`
const CONTEST_BANKS = {
  problem: `
Given n lamps in a row and q switches that toggle every §2-9th lamp from l to r, count lamps that are on.
There is a grid n×m of swamps and stones. A frog jumps at most §2-5 cells horizontally. Fewest jumps from corner to corner?
Split an array into k consecutive parts so that the largest xor of a part is as small as possible.
Two players take turns removing ‹1, 2 or 4|a prime number of|up to half of the› pebbles from a heap of n. Who wins?
You have n bakers, each needs t_i minutes per loaf; minimum time to bake m loaves?
Given a tree with weights on the edges, how many pairs of nodes have a path whose weight is divisible by §3-9?
Count the strings of length n over §2-26 letters in which no §2-4 neighbours are equal.
Each of n ferries leaves at s_i and arrives at e_i; you may carry at most §1-3 bags. Max number of ferries seen?
Find the number of subarrays whose median is greater than their first element.
Delete the fewest characters so that a bracket string with ‹two|three› kinds of brackets becomes balanced.
`,
}

const AGENT = `
§goal ⇒ run the tests ⇒ ‹§fail, fix it|still red|2 failing, look at §file› ⇒ ‹ok commit|now add §feat|undo that last change› ⇒ ‹push|write the changelog|looks good›
§goal ⇒ ‹yes|go ahead|no, don't touch §file|use the existing helper in §file› ⇒ ‹continue|why did you change §file?|revert §file› ⇒ now §feat ⇒ ‹lint fails: unused variable '§id'|run it again|nice. commit with a short message›
look at §file and tell me how §id gets ‹loaded|cached|deleted› ⇒ ‹and who calls it|ok refactor that into its own module|add a test first› ⇒ ‹run tests|tests?|§fail›
§file: §feat
§goal Constraints: ‹no new dependencies|keep the public API|don't rename files|node 2§0-4 only›. When done ‹run the tests and show me the diff|stop and ask|open a draft PR›.
there is a bug: ‹when I log out and in again|if §id is empty|on slow connections|after midnight UTC› ‹the total doubles|the page stays white|emails go out twice›. find the cause before you change anything ⇒ ‹makes sense, fix it|I don't think so, check §file|show me the line› ⇒ add a regression test ⇒ ‹ship it|squash|version bump to §ver›
continue
‹implement|finish› the TODO in §file ⇒ ‹too clever, simpler please|why any?|the name is wrong, call it §do§id›
set up a new project: ‹vite + react + tailwind|fastapi + sqlite|go cli with cobra|phoenix liveview›, called §id-§do, ‹with tests|no tests yet|eslint strict›. ⇒ now §feat ⇒ ~feat ⇒ make it look ‹less ugly|like a terminal|like 1998›
git status says §2-40 modified files, what did you do?? ⇒ ‹ok restore everything except §file|fine, keep it›
read the whole repo, then write AGENTS.md: how to build, test, style. max §20-80 lines
Update ‹deps|the README|types|CI to node 24›. Then §feat. Then run everything. ⇒ §fail ⇒ ‹skip that one|flaky, rerun|pin it to §ver›
/review §file ⇒ ‹fix 1 and 3|ignore the naming ones|explain 2›
<file path="§file">¶export const §id = () => {¶  // …§20-300 lines¶}¶</file>¶¶§feat Only output the changed function.
`
const AGENT_BANKS = {
  ...IDENT,
  file: 'src/§id/§do.ts | app/models/§id.rb | §id.py | lib/§do_§id.ex | internal/§id/§do.go | components/§idCard.vue | tests/test_§id.py | scripts/§do.sh',
  idCard: 'TicketCard | RosterRow | MeterGauge | VoucherForm',
  doid: 'reserveBasket | splitQuote',
  fail: `
AssertionError: expected §1-90 to equal §1-90
1 failed, §12-300 passed
TS§2300-2800: Property '§id' does not exist on type '{}'.
timeout of §2-9000ms exceeded in "§do §id"
snapshot mismatch in §file
`,
  feat: `
add pagination to the §id list
make §id optional everywhere
a --json flag
retry §1-5 times with jitter when §do fails
dark mode toggle that is remembered
rename §id to §do-able, all occurrences, docs too
an endpoint DELETE /§id/:id that only admins may call
cache the §id for §2-60 minutes
export as CSV with BOM because Excel
move the secrets to env vars
log how long §do takes
handle the 429 properly
`,
  goal: `
We need to migrate §id from callbacks to async/await.
Build a page that lists every §id with search and sort.
The build takes §4-40 minutes, find out why.
Add login with magic links.
Port scripts/§do.py to TypeScript.
Please create a small CLI that can §do a §id from a YAML file.
Delete dead code around §id, carefully.
I want to §do §id in the background, with a progress bar.
`,
}

const SQL = `
sql: ‹all|the top §3-20|every second› §t that ‹have no §t|have more than §2-9 §t|changed since §weekday›
‹postgres|mysql|sqlite|oracle|bigquery|T-SQL›: ‹how many §t per month|last §t per customer|running total of §t|percentage of §t that were returned|gaps longer than §2-30 days between §t›
SELECT * FROM §t JOIN §t ON §t.id = §t.§t_id WHERE date BETWEEN '2025-0§1-9-01' AND '2025-1§0-2-31' -- ‹why duplicates|why is the 31st missing|why is it slow, §2-90M rows|how do I get zero rows as 0›
My tables:¶§t(id, name, city, created)¶§t(id, §t_id, amount, status)¶¶‹Question:|I want:|Need:› ‹names of everyone who never paid|per city the biggest single amount and who|month over month growth|customers with exactly §2-4 orders in a row cancelled› ⇒ ‹without subquery|it says ambiguous column|group by error 1055|in access pls› ⇒ ‹thx|and as a view|now delete them (with a backup)›
what index for: where ‹status = 'open' and created > now() - interval '§1-9 days'|lower(email) = ?|city like '%burg'› order by id desc limit §10-100
convert to ‹SQLAlchemy|Prisma|LINQ|dplyr|plain SQL›: SELECT city, COUNT(DISTINCT §t_id) FROM §t GROUP BY 1 HAVING COUNT(*) > §2-40
difference between ‹where and having|union and union all|rank and dense_rank|char and varchar|truncate and delete›, ‹interview tomorrow|one line each›
explain this plan: ‹Nested Loop (cost=0.§10-99..§1000-90000.00 rows=1 width=§8-80) (actual rows=§1000-900000 loops=1)|Seq Scan on §t Filter: (status = 'x') Rows Removed by Filter: §10000-9000000›
pivot: rows = §t, columns = months, values = sum(amount). ‹mariadb 10|no crosstab extension|sql server 2016›
i deleted ‹all §t|the wrong §t|production› without where. ‹options?|autocommit was on|there is a dump from §weekday›
table design for ‹a library in a church|bike rental with §2-5 stations|a club with families who share one fee|recipes with substitutions›, keep it normal but not too normal
`
const SQL_BANKS = {
  t: 'orders | customers | loans | bookings | payments | visits | members | shipments | grades | invoices | readings',
}

const ONELINERS = `
regex for ‹a german phone number|dates like 3.11.24 or 03/11/2024|everything between the last two slashes|lines without a comma|hex colors|emails but not @§city.example|words with double letters|version numbers›, ‹pcre|python|js|sed|notepad++|google sheets›
why does §re ‹match too much|not match "a-b_§1-9.c"|hang forever|need two backslashes in Java›
bash one liner: ‹rename all .JPG to .jpg|delete files older than §3-90 days except *.key|count lines per author|largest §5-30 files|kill whatever is on port §3000-9000|convert every flac here to mp3|replace tabs in all .py files›
what does this do: §cmd‹ ??||, i found it in a cron job›
powershell to ‹list users who never logged in|export the installed programs|move every pdf from §month to a folder|restart the spooler at §1-11pm›
‹ffmpeg|imagemagick|pandoc|jq|yq|curl› command to ‹cut from 00:0§1-9:00 to 00:1§0-9:30|shrink all to §400-2000px wide|get md to docx with a toc|pick .items[].name where price > §2-90|send a json file with a token|join two videos›
cron for ‹every second §weekday at §clock|last day of the month|every §5-50 min but not at night› ⇒ ‹it runs twice|in UTC or local?|where are the logs› ⇒ as a systemd timer please
§re ⇒ explain it piece by piece ⇒ ‹make it case insensitive|also allow umlauts|now with named groups›
vim: how to ‹delete every line that contains foo|indent a block|exit, haha|sort by second column|record a macro›
git: ‹undo last commit keep changes|remove a file from history|see who deleted line §3-900|cherry pick a range|rename branch everywhere›
test strings: ‹"abc-§10-99"|"§name <x@y.zz>"|"12,5 %"›, should match: 1 and 2, shouldn't: 3. my try: §re
`
const ONELINER_BANKS = {
  cmd: `
find . -type f -mtime +§3-90 -print0 | xargs -0 rm
tar -xzvf a.tgz -C /opt --strip-components=§1-3
awk '!seen[$0]++' list.txt
:(){ :|:& };:
chmod -R §600-777 .
rsync -avz --delete src/ dst/
du -sh * | sort -h | tail -§3-20
ps aux | grep java | awk '{print $2}' | head -§1-9
dd if=/dev/zero of=out bs=1M count=§10-900
`,
  re: '^\\d{§2-5}-[A-Z]+$ | (.*)§2-9(.*) | [^"]*" | ^(?!.*foo).*$ | \\b\\w+@\\w+\\.\\w{2,§3-6}\\b | (a+)+$ | ^\\s*#.*$ | [A-z0-9]{§3-9,}',
}

const SHEETS = `
excel: ‹if A§2-90 is bigger than B§2-90 then "ok" else empty|sum column C only where column A is "§name"|count unique names|next working day after A1|last non-empty cell in a row|first name from "§surname, §name"|highlight weekends|lookup to the left›
‹=VLOOKUP(A2;Sheet2!A:C;§2-4;FALSE)|=SUMIFS(D:D,A:A,F1,B:B,">="&G1)|=IF(ISBLANK(B2),"",B2*1.§10-25)|=INDEX(B:B,MATCH(1,(A:A=E1)*(C:C=F1),0))› gives ‹#N/A|#VALUE!|0|a date in 1900|the formula as text›. ‹German Excel.|LibreOffice.|Both columns look the same to me.|Office 2013 at work, sorry›
google sheets ‹formula|script› to ‹mail me when B2 < §5-90|copy a row to another tab when I tick the box|group expenses by month|split the bill by nights stayed|rank the §5-30 teams with ties›
my sheet looks like this:¶name | jan | feb | mar¶§name | §1-90 | §1-90 | §1-90¶§name | §1-90 | - | §1-90¶¶‹I need the average without the empty ones|turn it from wide to long|who improved most? formula not answer|chart idea?›
How do I make a dropdown that depends on another dropdown ⇒ ‹in sheets not excel|it doesnt update|there are spaces in the names› ⇒ and color it by value
pivot table: ‹why can't I group dates|show % of row|count becomes sum every time|refresh on open›
VBA macro that ‹saves each tab as pdf|deletes empty rows|sends the sheet to my boss every §weekday|loops over §3-40 files in a folder› ‹I never wrote VBA|excel for mac|with an are-you-sure box›
convert ‹§2-23h§10-59 text to minutes|1.234,56 to a number|20250§1-9§10-28 to a date|seconds to mm:ss› in a cell
is there a formula for ‹loan of §5000-90000 at §2-9% over §2-25 years monthly rate|compound growth per year|working days minus holidays list|distance between two postcodes›?
my ‹boss|club treasurer|wife› wants a dashboard from this: ‹§40-900 rows|one tab per week|colours as data, I'm not joking›. where to start
`

const LOGS = `
§log¶§log¶~log¶¶‹what is going on|is this an attack|should I worry|which one is the root cause?|happens every §2-60 minutes›
§box ‹is at 100% disk|lost network after the update|load is §20-180|clock drifts|reboots at §clock every night›. §log
§log ⇒ ‹ran that, output:¶§log|permission denied|no such unit› ⇒ ‹~log|ok it's up|still refusing› ⇒ ‹postmortem in 5 lines for the boss|how do I prevent this|make it survive a reboot›
write an ansible task that ‹installs fail2ban|rotates /var/log/app|adds my key to §3-40 hosts|restarts nginx only if the config is valid›
nginx: ‹redirect www to apex|proxy websockets to :§3000-9000|block a country politely|client_max_body_size where?|two apps one domain›
iptables/nft: allow ‹ssh from 10.§0-9.0.0/16|wireguard on 518§10-99|only 443› and drop the rest, ‹don't lock me out|with comments›
cert ‹expired|renewal fails|is for the wrong name› on §box: §log
kubectl get pods shows ‹CrashLoopBackOff|ImagePullBackOff|Pending|OOMKilled› x§2-20. describe says: §log
explain like to a junior: ‹DNS TTL|BGP|LVM snapshots|VLAN tagging|journald vs rsyslog|RAID §0-6› ‹then quiz me once|›
step by step: move §box from ‹centos 7|esxi|a laptop under a desk|hetzner› to ‹debian 13|proxmox|aws› with §5-90 minutes of downtime
is "§log" normal
zabbix screams. §log since §clock. ‹nothing changed (they say)|the intern was here|we patched on §weekday›
runbook for "§box down", reader is half asleep, 3am, max §8-20 steps
`
const LOG_BANKS = {
  box: 'the mail server | db0§1-9 | our old NAS | gateway-§1-9 | the print server | web§1-20.§city.lan | the backup box',
  log: `
§month-§10-28 0§1-9:§10-59:§10-59 srv kernel: [§1000-99999.§100-999] ata§1-6.00: failed command: READ FPDMA QUEUED
sshd[§1000-9999]: Failed password for invalid user admin from 203.0.113.§2-250 port §20000-60000 ssh2
nginx: [emerg] bind() to 0.0.0.0:‹80|443› failed (98: Address already in use)
postfix/smtp[§1000-9999]: connect to mx§1-3.example.org[198.51.100.§2-99]:25: Connection timed out
systemd[1]: backup.service: Main process exited, code=exited, status=§1-255/n/a
OOM: Killed process §1000-32000 (java) total-vm:§1000000-9000000kB
[error] §100-999#0: *§1000-99999 upstream timed out (110) while reading response header, client: 192.0.2.§2-99
EXT4-fs error (device sd‹a|b|c›§1-4): ext4_lookup: deleted inode referenced: §1000-99999
FATAL:  remaining connection slots are reserved for roles with the SUPERUSER attribute
rsync error: some files/attrs were not transferred (code 23) at main.c(§1000-1900)
named[§100-900]: client @0x7f query (cache) '§company/ANY/IN' denied
WARN  zone eth§0-3 link down / up / down §3-90x in 60s
`,
}

const CSV = `
here's the csv:¶§head¶§row¶~row¶~row¶~row¶¶‹which region is best|plot code in python|clean the dates|find duplicates|any outliers?|summarise in 3 sentences for my boss|write the pandas to get weekly totals›
‹pandas|polars|R|dplyr|excel power query›: ‹merge two files on a name that's spelled differently|resample to §5-60 min|explode a column of lists|rolling mean per group|fill gaps but max §1-5 in a row|read §2-40 csvs in a folder with different headers›
§head¶§row¶~row ⇒ ok here are §20-90 more¶§row¶~row¶~row ⇒ ‹so what's the trend|correlate price and rain|is §100-999 a typo?› ⇒ ‹chart title?|one slide summary|as markdown table›
I have a dataset with §2-90k rows and §8-60 columns on §industry. ‹Where do I start exploring?|How to detect leakage?|train/test split by time or random?|My accuracy is 0.9§1-9, too good?›
label these for me: 1 "‹late again|cold food›" 2 "‹lovely staff|ok i guess›" 3 "‹never again|§name was great›" -> pos/neg/neutral. ‹it's for the café's suggestion box|just these three›
is a ‹median|log scale|boxplot|t-test› ok here? values: §1-90, §1-90, §1-90, §1-90, §100-999
my confusion matrix is [[§20-90, §1-20],[§1-20, §5-50]]. precision, recall and what do I tell §name in marketing
random forest vs ‹logistic regression|xgboost|a ruler› for §200-4000 rows. stakeholders are ‹doctors|farmers|my uncle›
generate a fake csv with §20-200 rows so I can test my import: §head, ‹some broken rows please|german decimals|two with emoji› ⇒ ‹dates out of order too|more nulls|semicolon separated›
"§row" — which column is which, the header got lost
explain p value to ‹my manager|a judge|grandma› using: ‹click rate went from 2.§1-9 to 3.§1-9|§2-9 of §30-90 vs §10-20 of §30-90›
notebook cell dies at df.pivot, memory §8-64GB. tips? §head about §5-90M rows
`
const CSV_BANKS = {
  head: 'date;shop;item;qty;price | id,region,rain_mm,yield_t | ts,device,temp,hum | name,born,joined,fee_paid | week,channel,spend,clicks',
  row: `
202‹4|5|6›-0§1-9-§10-28;§city;§food;§1-90;§1-40,§10-99
§1-900,§city,§0-90.§1-9,§2-9.§10-99
1§0-2.§1-12.25;§city;;§1-9;"§1-9,50"
§1700000-1790000,dev-§1-40,§15-34.§1-9,NaN
§surname,19§40-99,20§10-25,‹yes|no|ja|?›
W§1-52,‹mail|print|radio›,§100-999,§1-400
`,
}

const MAKERS = `
‹arduino|esp32|pi pico|microbit|attiny85›: ‹read a DHT22 every §2-60 s|drive §8-300 ws2812 leds|debounce a button|deep sleep and wake on reed switch|two servos without jitter|web page with a slider›
my sketch ‹resets when the motor starts|prints garbage|won't upload, avrdude: stk500_getsync()|hangs after §2-90 min›:¶void loop() {¶  int v = analogRead(A§0-5);¶  if (v > §100-900) digitalWrite(§2-13, HIGH);¶  delay(§5-2000);¶}
what resistor for ‹a red led on §3-24V|an i2c pullup|a voltage divider §5-24 to 3.3|§2-9 leds in series on 12V›
3d print ‹warps at the corners|has strings|layer shift at §10-90 mm|won't stick›. ‹PETG|PLA|ASA›, §200-260/§50-100, ender. what first
home assistant automation: ‹when the washing machine is done ping my phone|heating off if window open §2-20 min|lights at sunset but not if §name sleeps|count the §pet's toilet visits› yaml pls ⇒ ‹indent error line §3-30|entity is sensor.plug_§1-9_power|it fires twice› ⇒ ‹works!|add a condition: only weekdays›
is it ok to ‹solder outdoors at §2-15 °C|charge a §2-6S lipo with a lab supply|run mains next to the data cable|use drywall screws in oak›? honest answer
parts list for a ‹weather station|bird feeder cam|mini synth|plotter|robot that brings me socks›, budget §amount
datasheet says "‹Vih 0.7 VDD|max 40 mA per pin, 200 total|open drain|t_su §2-40 ns›". translate to human
‹kicad|fusion|openscad|freecad› how do I ‹make a hole pattern|route under the chip|parametric box with lid|export for laser›
i want to learn ‹fpga|cnc|soldering smd|reading schematics›. plan for §2-12 weekends
godot/unity: ‹enemy follows player but not through walls|inventory §3-9x§3-9|coyote time|save game json|fog› ‹gdscript 4|c#›, ⇒ ‹null instance on line §5-90|he walks backwards lol› ⇒ ‹now make §2-9 of them|sound too›
`

export const CODERS: readonly Source[] = [
  person('traces', 420, 0.25, TRACES, TRACE_BANKS),
  person('contest_coders', 360, 0.25, CONTEST, CONTEST_BANKS),
  person('agent_drivers', 460, 0.3, AGENT, AGENT_BANKS),
  person('sql_askers', 340, 0.3, SQL, SQL_BANKS),
  person('oneliners', 320, 0.35, ONELINERS, ONELINER_BANKS),
  person('spreadsheets', 340, 0.35, SHEETS),
  person('logs', 380, 0.2, LOGS, LOG_BANKS),
  person('csv_people', 360, 0.3, CSV, CSV_BANKS),
  person('tinkerers', 340, 0.4, MAKERS),
]
