// People with one big request and no follow-up: whole programs, designs, comparisons, proofs, stories, trips, tests, quizzes.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const PROGRAMS = `
Write a ‹complete|small but complete|single file› §kind in §lang. ‹Requirements|It has to|Must-haves›:¶- §req¶- ~req¶- ~req¶‹- ~req¶|›¶§who
I need a §kind. §req, §req too if that's easy. §lang ‹only|preferred|because that's what runs here›. §who
‹can you|please› code me a §kind, ‹html css js in one file|§lang, no libraries|something I can double-click›. §req ~req
Build a §kind for ‹my kids|our club|my thesis|the shop|a weekend jam with the theme "too late"›. ‹Full code.|I want to understand it, so comment.|No placeholder functions please, last time half of it was "TODO".› §req ~req ~req
§who Could you write the whole §kind? Spec from my notebook: 1. §req 2. ~req 3. ~req (3 is optional)
bash script: §job2. ‹dry run flag|must run on busybox|log to a file|don't delete anything without asking›. §who
a §kind that fits in §40-200 lines of §lang. ~req I'll extend it myself.
`
const PROGRAM_BANKS = {
  kind: `
snake clone with §2-4 snakes
budget tracker
tool that renames my §200-9000 scanned letters
kanban board
chess clock
seating planner for a wedding
lending list for tools
text adventure engine
flashcard trainer
Telegram bot for the allotment watering rota
2D platformer about a §pet
simulation of a queue at a ferry
small interpreter for a stack language
markdown to epub converter
tower defence with sheep
habit tracker
weather station logger (BME280, ESP32)
tournament bracket generator
`,
  req: `
It keeps working without internet.
State survives a restart (a file is fine, no database).
Keyboard only, my mouse hand hurts.
Export as csv with ‹semicolons|day-first dates›.
At least §3-9 levels, each a bit meaner.
German and English labels, switchable.
Two people can use it at the same time.
Unit tests for the tricky part.
Big letters, my §relative is §70-92.
Undo, at least §5-20 steps.
No accounts, no cookies.
Sound can be turned off!
Up to §500-90000 entries without getting slow.
It runs on a 20§08-16 laptop.
`,
  job2: 'find photos that exist twice on two disks | mirror a folder to the NAS, keep §3-14 versions | turn off the pump if the log says dry for §2-9 minutes | sort downloads by month | check §5-40 urls and mail me when one is down',
  who: `
I'm a §job, not a programmer.
It's for a course I teach on §weekday evenings.
I've tried for §2-6 evenings and my version is a swamp.
Only for me, needn't be pretty.
We're §3-9 people at §company and excel gave up.
Thanks in advance, no hurry.
`,
}

const DESIGNS = `
Design a system for §sys. ‹Load|Numbers›: §num, ~num. ‹Constraints|What we can't change›: §con ~con ‹Which parts would you build first?|Draw boxes as text.|Tell me where it breaks at ten times that.|Where am I fooling myself?›
We (§2-12 people, §company) need §sys. §con ~con What would a sane architecture be? ‹Money is tight: §amount a month.|No k8s please.|Our ops person is me.›
interview prep for §weekday: design §sys. ‹walk through requirements, api, data model, bottlenecks like you'd say it aloud in §20-45 min|I always forget capacity estimates|be the candidate, I'd like to hear a good one›
How would you model §sys in ‹postgres|event sourcing|plain files and cron›? §num. §con
Trade-offs between ‹one big table and per-tenant schemas|polling and webhooks|a monolith and three services|sync and outbox› for §sys with §num. §con I have to defend it before §name, who hates ‹queues|change|everything›.
RFC draft please: problem, options, decision, risks. Topic: §sys. ~con ~num. max §1-3 pages
`
const DESIGN_BANKS = {
  sys: `
seat reservations on §4-40 ferries
lost property of the city trams
meter readings from §900-90000 flats
a ticket shop for a choir festival, all sold in §5-60 minutes
duty rosters with swaps
parcel lockers without network at night
a library of sewing patterns with versions
medication reminders in a care home
booking shared cargo bikes
a live results page for a marathon in §city
invoices that must never be numbered twice
`,
  num: '§2-90 requests a second, §200-900 on Mondays | §1-40 GB a day | §30-9000 users, §2-60 admins | p95 under §80-900 ms | kept for §2-10 years | offline up to §2-72 hours | one datacentre in §city',
  con: `
The old Oracle stays until 20§27-31.
Personal data must not leave the EU.
Drivers have gloves on and no patience.
Nobody is awake between midnight and §5-7.
Payments are done by a partner with a SOAP api.
Auditors want to see who changed what.
It has to be explainable to the council.
We tried microservices once. Never again.
`,
}

const TABLES = `
Compare §set in a table: §crit, ~crit, ~crit, ~crit. ‹My situation|For|Background›: §sit ‹Then name one winner.|Mark what you are not sure about.|Prices roughly 2025/26.›
§set: which? §sit I care about §crit and ~crit, not about ~crit.
‹Table please|Comparison›, rows §set, columns §crit | ~crit | ~crit, last column "for me (§sit)"
I've read §4-20 reviews of §set and am none the wiser. §sit Give me the §3-5 differences that matter after a year of use.
pros/cons §set, §sit ‹max 10 words each|honest ones, not from the brochure|incl. what owners complain about›
Decision memo for ‹my boss|the parish council|my wife›: §set. Facts: §sit. Criteria §crit, ~crit, ~crit. Recommendation at the top.
`
const TABLE_BANKS = {
  set: `
heat pump, pellet stove or just insulate
three used cars: Skoda Citigo-e, Zoe, old Golf
Postgres, SQLite and a folder of json for my app
violin rental vs buying for an §7-12 year old
Nextcloud, Syncthing, usb stick in a drawer
adult education in §city, a remote degree, learning by doing
gravel bike, touring bike, e-bike
oak, larch or composite for a terrace of §10-40 m²
LaTeX, Typst and Word for a thesis with §20-200 figures
ferry + train or plane to §city with §2-4 kids
soft and hard contact lenses and glasses for §hobby
§3-5 letting agents (fees §6-15%)
`,
  crit: 'price over §5-15 years | noise | repair | how it feels in winter | resale | learning curve | what breaks first | weight | support in §city | stress | waste | what my §relative will say',
  sit: `
I am §25-70, a §job, and live on the third floor.
we have §amount at most
I drive §15-90 km a day, half of it uphill
two kids, a §pet, no cellar
I will use it maybe §10-60 times a year.
my back is bad and my patience worse
needs to last until I retire in 20§29-50
`,
}

const PROOFS = `
Prove that §claim. ‹This is exercise §1-40 and I have used up my hints.|I can do it with calculus but the book wants elementary.|Induction doesn't seem to go through because the step loses a factor.|Please a proof I could give at the blackboard in §5-15 minutes.›
Is it true that §claim? ‹My tutor said "obviously", I disagree.|Computed it up to n = §50-9000, holds.|Either proof or the smallest counterexample.›
My proof that §claim:¶¶§try ~try ~try¶¶‹Where's the gap?|Is that complete?|I get full marks or not (out of §4-10)?›
Show that §claim, then tell me ‹where compactness went in|which step fails for infinite sets|if the converse holds|who proved it first, I need it for a footnote›.
Two proofs of "§claim", ‹one with pictures|one constructive|one for my class of 16 year olds›. I'm a ‹maths teacher in §city|physicist|retired engineer doing evening lectures›.
`
const PROOF_BANKS = {
  claim: `
among any §5-12 integers two differ by a multiple of §4-11
every tree with n vertices has n-1 edges
sqrt(§2-3) + sqrt(§5-7) is irrational
a bounded monotone sequence converges
n^§3-5 - n is divisible by ‹2|6 for odd exponents|the exponent if that is prime›
the medians of a triangle meet in one point
a continuous map from [0,1] to itself has a fixed point
in every party of six there are three mutual friends or three mutual strangers
the sum of the first n odd numbers is n²
a graph with all degrees even splits into cycles
no polynomial with integer coefficients yields only primes
the halting problem cannot be decided, for a §10-17 year old
`,
  try: `
Assume the contrary and take the smallest n for which it fails.
By pigeonhole two of them fall into the same class.
Then both sides are even, so we may divide by 2.
WLOG a < b.
The case n = 1 is clear and the step is a calculation which I leave out.
Hence the map is injective, and since the set is finite, also onto.
Now let epsilon go to zero.
`,
}

const TEXTS = `
Write a ‹short story|fable|monologue|ghost story› of ‹about|exactly|at most› §80-900 words: §plot. ‹Constraints|Rules|Conditions›: §cst ~cst ‹For my writing group on §weekday.|It's read aloud at a birthday.|My daughter, §4-12, gets it tonight.›
‹Poem|Sonnet|Ballad|Villanelle|Rap› for my §relative (§18-90): §plot. §cst ‹No "shine/divine" rhymes.|We want to laugh and then maybe not.›
Product text for ‹felt slippers|a bar of goat soap|a second-hand camera shop|honey from the cemetery (yes)|our walking tours in §city›: §40-160 words, §cst ~cst ‹Etsy|shelf label|catalogue›.
opening chapter please. §plot. first person, ‹past|present›, §cst ~cst I'm stuck at page §1-30 and want to see another way in
A speech, §2-7 minutes, ‹best man|retirement of §name, §job|opening of the new shed|funeral, but he hated funerals›: §plot. §cst
dialogue only, two voices, §plot. no names no adverbs
Rewrite ‹the three pigs|Orpheus|the tortoise and the hare› so that §plot. ~cst ‹School play, §12-25 kids, everybody needs a line.|›
`
const TEXT_BANKS = {
  plot: `
a lift operator learns that the building has no thirteenth floor but somebody rings from it
two sisters divide a house and cannot agree on the piano
the last typewriter repairer of §city gets an order from 19§40-70
he came for §2-6 weeks and stayed §20-50 years
a §pet is elected
she has kept bees since the divorce
someone returns a library book after §30-80 years
a §job finds a note in a coat that isn't hers
the snow does not stop until an apology is made
how we met at the vending machine at §clock
`,
  cst: `
No adjectives.
Every paragraph begins with a time of day.
The word "§food" must appear.
It ends with a question.
No moral!
Sentences under twelve words.
Mention the blue van and that he was never on time.
Not sentimental, he'd hate it.
British spelling.
A twist that one could have guessed.
`,
}

const TRIPS = `
Plan §3-14 days ‹in and around|from|to› §city ‹in §month|over Easter|in late §month› for §grp. §wish ~wish ‹Budget §amount per person.|We have §amount altogether and a tent.|Money isn't the problem, knees are.› ‹Day by day, with plan B for rain.|Table with times.|No top ten sights please.|›
Itinerary §city → §city, by train ‹only|and ferry|or bus›, §grp, §2-9 nights. ~wish
is it realistic: §city, §city and §city in §5-12 days with §grp? §wish Draw up something better if not.
Weekend in §city for §grp. §wish Ideas + approximate prices, ‹we arrive §weekday §clock|leave sunday noon›.
packing list + rough plan: ‹hut to hut|canal boat|cycling along a river|a week of §hobby near §city›, §grp, §month. ~wish
I have to organise the ‹class trip|staff outing|stag party (sorry)› to §city: §12-45 people, §amount a head. §wish ~wish Timetable, costs, what can go wrong.
`
const TRIP_BANKS = {
  grp: 'two adults and a toddler | me and my §relative (§68-88, stick) | four friends who walk a lot | a couple, one of us hates museums | §12-28 pupils, two teachers | just me, introvert | six people incl. a wheelchair',
  wish: `
We want one proper swim.
My father was stationed there in 19§50-75, I'd like to find the barracks.
Vegetarian, one coeliac.
No early starts.
Somewhere for §hobby on one afternoon.
At least one market, no cathedrals.
The §pet comes along.
We've been there twice and did the obvious.
Must be back at the station by §clock on the last day.
One of us works mornings and needs quiet and wifi.
`,
}

const LAYERS = `
Explain §what ‹three times|to three people›: to ‹a child of §6-10|my §relative|somebody from the pub›, to ‹a §job|a first-year student|my boss›, and to ‹a specialist|the person who'll review my grant›. ‹I write the panels for a small museum.|I do a radio piece of §3-6 minutes.|It's for my teaching certificate.›
§what — give me the ‹tweet|30 second version|version with an analogy from §hobby›, then the real thing, then what's still unknown.
I have to explain §what on §weekday to §8-40 ‹apprentices|pensioners|year sevens›. How, with what analogy, and where does the analogy break?
§what, please: once in one sentence, once in one paragraph, once with the formula. I know ‹school maths|nothing|statistics but no physics›.
how would you explain §what without using the words ‹"energy"|"code"|"market"|"random"|"gene"›. my students repeat them like a spell
common wrong ideas about §what, why people have them, and a question which shows if they do. ‹I teach this, year §7-13.|preparing a pub quiz for nerds›
`
const LAYER_BANKS = {
  what: '§topic | a hash function | why there are tides on both sides | confidence intervals | inflation | recursion | herd immunity | the Doppler effect | public key cryptography | what a derivative is | how a sail pulls | why ice floats | Simpson’s paradox | how an LLM picks words | dark matter | blood groups | limited liability',
}

const TESTS = `
Write unit tests for this. ‹pytest|vitest|JUnit 5|go test|whatever is usual›, ‹edge cases I have not thought of please|no mocks|table driven|each test one line of comment why›.¶¶§fn
§fn¶¶tests pls, ‹I think there's a bug with empty input but can't prove it|coverage tool says §20-80%|my reviewer wants "at least the boundary values"›
Our CI demands tests for everything, even this:¶¶§fn¶¶Give me ‹§3-12 sensible ones|property based ones|ones that fail if someone swaps < and <=›
Find inputs that break the function, then write a test for each, then fix it.¶§fn
§fn¶§fn2¶Are those two equivalent? Write tests that show where they differ.
`
const TEST_BANKS = {
  fn: `
def split_bill(total, people, tip=§5-15):¶    share = round(total * (1 + tip / 100) / len(people), 2)¶    out = {p: share for p in people}¶    out[people[0]] += round(total * (1 + tip/100) - share * len(people), 2)¶    return out
function ‹nextSlot|freeSlot›(slots, from, minutes = §10-60) {¶  for (const s of slots) {¶    if (s.start ‹>=|>› from && s.end - s.start >= minutes * 60000) return s¶  }¶  return null¶}
func Ordinal(n int) string {¶	switch n % 10 {¶	case 1: return fmt.Sprintf("%dst", n)¶	case 2: return fmt.Sprintf("%dnd", n)¶	case 3: return fmt.Sprintf("%drd", n)¶	}¶	return fmt.Sprintf("%dth", n)¶}
static int daysLate(LocalDate due, LocalDate back, Set<LocalDate> closed) {¶    int n = 0;¶    for (LocalDate d = due.plusDays(1); !d.isAfter(back); d = d.plusDays(1))¶        if (!closed.contains(d) ‹&& d.getDayOfWeek() != DayOfWeek.SUNDAY|›) n++;¶    return Math.‹min|max›(n, §10-60);¶}
const slug = (s) => s.toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').slice(0, §20-80)
def moon_phase(day):¶    k = (day - date(2000, 1, 6)).days % 29.53¶    names = ["new", "waxing", "full", "waning"]¶    return names[int(k / 29.53 * 4 + 0.§1-9)]
fn merge(mut a: Vec<(u32, u32)>) -> Vec<(u32, u32)> {¶    a.sort();¶    let mut out: Vec<(u32, u32)> = vec![];¶    for (s, e) in a {¶        match out.last_mut() { Some(l) if s <= l.1‹ + 1|› => l.1 = e, _ => out.push((s, e)) }¶    }¶    out¶}
`,
  fn2: `
def split_bill2(total, people, tip=10):¶    cents = int(total * (100 + tip))¶    q, r = divmod(cents, len(people))¶    return {p: (q + (i < r)) / 100 for i, p in enumerate(people)}
const slug2 = (s) => [...s].map((c) => /[a-z0-9]/i.test(c) ? c.toLowerCase() : '-').join('').replace(/-+/g, '-')
func Ord2(n int) string { if n%100 >= 11 && n%100 <= 13 { return fmt.Sprint(n, "th") }; return Ordinal(n) }
`,
}

const TEACHERS = `
I teach §subj, ‹year|grade› §5-13, §14-32 ‹kids|students›. Create §5-25 ‹multiple choice questions|quiz questions|short exercises› on §unit. ‹Four options, mark the right one.|Solutions on a separate page.|Two versions, A and B, so they can't copy.|From easy to mean.› §note
§unit, §subj, lesson of §40-90 minutes on §weekday. Lesson plan with ‹a hook|group work|something without paper›. §note ~note
Exit ticket, §2-5 questions, §unit. §note
Grade this with my rubric (content §4-10, language §3-8, structure §2-6) and write §2-4 sentences to the pupil, ‹kind|she's fragile|he can take it›:¶¶"§stu ~stu ~stu ~stu"
worksheet for my class: §unit, §6-14 tasks, ‹three levels|with a joke somewhere|half a page for drawing›. §note I need it in an hour :/
Make flashcards (front;back) from my notes:¶§n2¶~n2¶~n2¶~n2¶‹I put them into Anki.|max 12 words a side|› 
Write a text at ‹A2|B1|B2› level about ~unit with §8-15 gaps and a word bank. §note
Test is on §date, I have taught §unit and ~unit. ‹Mock exam with marks|§10-20 questions I could get|what would a mean examiner ask›? I'm the ‹student|teacher|parent, unfortunately›.
`
const TEACHER_BANKS = {
  subj: 'biology | history | German as a foreign language | maths | physics | religion & ethics | geography | music | cooking and nutrition | Latin',
  unit: '§topic | fractions | the present perfect | the heart | map scales | persuasive speech | electric circuits | the Reformation | major and minor | percentages in shops | food chains | reported speech',
  note: `
Three of them read two years below level.
No internet in the room.
One is deaf in the left ear and sits in front.
They had a fight on §weekday, so no competition.
We use the green book, chapter §2-9.
Last test average was §2-5.§1-9, so be gentle.
They love anything with §hobby.
The head will be watching.
`,
  stu: `
In my opinion the author want to show that lying is sometimes a help.
The heart pump the blood round and round and it never sleeps.
First I was agree with the text but then I read the last part again.
Luther was angry because of the money, and also he like to write.
So the graph goes up, then it stays, like me in the morning.
For example my grandfather never told what he saw.
That is why i think people should listen more to old persons.
`,
  n2: `
mitochondria - power, own DNA, from mother
1648 Westphalia, end of 30 yrs, sovereignty
f' = 0 necessary not sufficient!!
der/die/das: -ung -heit -keit always die
Ohm U=R*I, series add, parallel 1/R
allegro > andante > adagio
supply shifts vs movement along the curve
enzyme: lock & key, pH, temp max 40ish
`,
}

const DATA = `
Generate §10-60 rows of ‹fake|made-up|synthetic› test data for my §app: §fld, ~fld, ~fld, ~fld. ‹csv|json|sql inserts|yaml fixtures›. §tw ~tw
I need seed data for a demo on §weekday, §app for §industry. §fld, ~fld, ~fld. §tw
test users for my §app, about §5-20, ‹names from many countries|nobody real|all born before 19§50-99›, with ~fld and ~fld. §tw
"‹cities|animals|menu items|excuses›" dummy list, §15-60 entries, json array, I need it for a dropdown that breaks with long words. ~tw
write a ‹faker script|little generator|factory› in §lang that makes §100-9000 §app records w/ §fld, ~fld. §tw
edge cases for an import of §fld and ~fld in my §app: give me the §8-30 nastiest lines you can think of
Translate my app's strings to ‹German|Polish|Arabic|Brazilian Portuguese|Japanese›, keep {placeholders}:¶"welcome": "‹Hi|Ahoy|Welcome back› {name}",¶"late": "{count} ‹books|boats|bikes› overdue",¶"oops": "‹That didn't work.|We lost your §food.|Try again at {time}›"¶‹informal please|max 24 characters|plural forms!›
Localise for ‹Austria|Quebec|Mexico|Scotland›, not just translate: "‹Grab a bargain before it's gone!|Your parcel is having a nap in our depot.|Oops, card says no.|Bring a friend, pay half.›" §app, our tone is ‹dry|cheerful|polite›
`
const DATA_BANKS = {
  app: 'library app | dog hotel booking tool | fishing licence portal | rowing club db | pizza POS | hearing aid tracker | carpool app | choir attendance sheet | mushroom diary',
  fld: 'name | iban (invalid on purpose) | birthday | weight in grams | last visit | phone with country code | notes with line breaks | price | owner id | status (open, done, lost) | postal code | favourite tree',
  tw: `
Some nulls please.
Two exact duplicates.
One with an apostrophe, one with an emoji.
Dates around the clock change.
Not all from the US.
No Lorem ipsum, my boss reads it.
Sum of the prices should be §100-9000.
About §5-30% invalid.
`,
}

const ZH = `
用‹python|c++|java|html+js|微信小程序›写一个完整的§zk，要求：1、§zr 2、~zr 3、~zr‹，能直接运行|，我是新手，注释多一点|，课设下周§1-5交›
设计一个§zk的‹数据库|系统架构|接口文档›，‹日活§1-90万|我们就§2-6个人|预算每月§200-3000块›，§zr，~zr
证明：§zp。‹用初等方法|我用归纳法卡在第二步|给高一学生讲的，别用微积分|写得规范点，要交›
写一篇§300-2000字的‹短篇小说|童话|散文|科幻故事›，‹主角是§zm|讲§zm的事›，要求：§zc，~zc
做个表格对比‹油车、混动和纯电，从价格、五年花费、维修|考研、考公和找工作，从时间、难度、收入|地暖和暖气片，从舒适度、电费、装修麻烦程度|公立园和私立园，从费用、老师、后悔概率›几个方面，我的情况：§zs
‹五一|暑假|国庆|年假›从‹成都|沈阳|合肥|厦门›出发§3-9天，§zg，预算§2-20千，帮我排行程，~zs
给我们班（§28-52人）出§5-20道关于‹初二一次函数|高三文言虚词|初二浮力|高一鸦片战争|高二虚拟语气|小学四年级小数乘法›的题，‹带答案|难度分三档|不要选择题|两道要联系生活›，§zt
用三种说法解释‹什么是通货膨胀|量子纠缠|区块链|疫苗|边际效应›：说给‹我奶奶|五岁小孩›、‹高中生|同事›和‹专业的人|面试官›听
给我的‹记账app造§10-60条测试数据，字段：姓名、手机号（假的）、金额、时间|图书角造§10-60条测试数据，字段：书名、借阅人、是否逾期|养老院系统造§10-60条测试数据，字段：床位、血压、用药›，‹json|csv|insert语句›，‹要有几条脏数据|名字别都姓张|金额合计§1000-9000›
按我的评分标准（内容§5-10分，结构§3-8分，语言§3-8分）给这篇打分并写评语：“§zc2 ~zc2 ~zc2 ~zc2”
给‹老家的橙子|手工皮具|民宿|二手相机›写‹商品详情|朋友圈文案|英文介绍›，§50-200字，~zc，我家的特点：‹没有中间商|做得慢|老板脾气怪›
`
const ZH_BANKS = {
  zk: '排班系统 | 贪吃蛇 | 宿舍报修平台 | 词频统计工具 | 抽奖程序 | 五子棋（带悔棋） | 家谱管理 | 停车场收费 | 背单词软件 | 诊所挂号',
  zr: '断网也能用 | 数据存本地文件 | 界面简单，给老人用 | 支持导出excel | 可以撤销§3-9步 | 要有登录和管理员 | 每天凌晨自动备份 | 并发大概§20-900 | 不要用框架',
  zp: '任意§5-11个整数中必有两个差是§4-9的倍数 | 根号§2-7是无理数 | 三角形三条中线交于一点 | 单调有界数列必收敛 | n³-n能被6整除 | 素数有无穷多个 | 闭区间上连续函数有最大值',
  zm: '一个修钟的老人 | 末班公交的司机 | 一只记仇的猫 | 两个抢一把伞的人 | 外婆的收音机 | 没有寄出的录取通知书',
  zc: '结尾不要点题 | 不出现“突然” | 全是对话 | 有一场雨 | 第一人称 | 带一点方言 | 不要鸡汤 | 别太甜',
  zs: '家里有老人，走不快 | 我§22-45岁，存款§3-40万 | 不想太累 | 孩子§2-12岁，晕车 | 老婆不同意 | 每天通勤§20-80公里',
  zg: '一家三口 | 两个闺蜜 | 带爸妈 | 一个人 | §4-8个同学',
  zt: '班里基础差的有七八个。 | 周§1-5要用。 | 上次平均分才§50-78。 | 校长要来听课。',
  zc2: `
那天的雨下得很大，我的心里却很平静。
爸爸从来不说爱，他只会问我吃了没有。
我认为坚持是一种习惯，而不是一种能力。
同学们都笑了，我也跟着笑，可是我知道我输了。
河边的柳树已经发芽，爷爷的咳嗽却还没有好。
这件事告诉我一个道理，做人要诚实。
`,
}

const EURO = `
Schreib mir ein ‹komplettes|kleines› Programm in ‹Python|Excel-VBA|HTML/JS›: ‹Dienstplan für §5-20 Leute|Vokabeltrainer|Kassenbuch für den Verein|Turnierplan›. ‹Muss offline laufen.|Meine Mutter soll es bedienen können.|Mit Druckansicht.› ‹Ich bin §job, kein Informatiker.|Für die Hausarbeit, also bitte kommentiert.|›
Plane §3-10 Tage ‹Südtirol|Masuren|Bretagne|Harz› mit ‹zwei Kindern|meinem Vater (§70-86)|Hund und Zelt› im ‹Mai|Oktober›, Budget §400-3000 €. ‹Kein Auto.|Ein Tag mit Regenplan.|Nicht mehr als §8-15 km am Tag.›
Erstelle für meine ‹7b|Klasse 10|Berufsschulklasse› §8-20 Aufgaben zu ‹Prozentrechnung|Passiv|Stromkreis|Weimarer Republik›, ‹drei Niveaus|mit Lösungen|eine Seite›. ‹Vier Kinder sind erst seit dem Sommer in Deutschland.|Die sind nach der sechsten Stunde durch.›
Vergleiche in einer Tabelle: ‹Wärmepumpe, Pellets, Gas nach Anschaffung, Betrieb, was nach zehn Jahren ist. Wir haben §90-180 m², Baujahr 19§30-99.|Gitarre, Ukulele, Klavier für einen Spätanfänger (§40-70) mit dünnen Wänden, nach Kosten, Aufwand, Ärger.|drei Krankenkassen nach Beitrag, Zahnersatz, Erreichbarkeit. Zwei Kinder, einer selbstständig.›
Beweise, dass ‹unter §6-9 Leuten zwei in derselben Woche Geburtstag haben können, aber nicht müssen|die Wurzel aus §5-7 irrational ist|jede ungerade Quadratzahl bei Division durch 8 den Rest 1 lässt›. ‹Bitte so, dass ich es im Tutorium vorrechnen kann.|Meine Idee mit Induktion klappt nicht.›
Escribe un ‹cuento|monólogo|poema› de §100-600 palabras sobre ‹un afinador que se queda sordo|dos hermanas y una mercería|el último tren de un pueblo›, ‹sin adjetivos|que acabe en pregunta|con humor negro›. ‹Es para el taller del jueves.|Lo leerá mi suegra, cuidado.›
Prepárame §8-20 preguntas de ‹historia de España|genética|comprensión lectora› para mis ‹alumnos de 3.º|§20-32 chavales›, ‹tipo test con soluciones|de menos a más|sin memorizar fechas›. ‹Hay dos con dislexia.|El examen es el §1-28.›
Diseña la base de datos de ‹un refugio de perros|una biblioteca de semillas|una peña ciclista›: §30-900 socios, ‹cuotas|turnos|préstamos›, ‹sin servidor propio|lo llevo yo solo|que exporte a Excel›. Explica por qué cada tabla.
Rédige un programme ‹de révision sur §3-10 semaines : concours d'infirmière|d'entraînement sur §6-14 semaines : semi-marathon à §40-65 ans|de voyage sur §4-12 jours : Écosse sans voiture›. ‹Je travaille de nuit.|Budget §200-1500 €.|Mon genou proteste.› ‹Tableau, merci.|›
Explique ‹l'inflation|le théorème de Bayes|la photosynthèse|la récursivité› à ‹ma fille de §6-10 ans|mon équipe|un jury›, puis à ‹un lycéen|un élu pressé›, en ‹évitant le mot « système »|prenant l'exemple du marché|deux minutes chacun›.
Écris les tests de cette fonction, ‹surtout les cas limites|en pytest|sans mock› :¶¶def remise(prix, carte, jour):¶    if carte and jour ‹in ("mar", "jeu")|== "lun"›:¶        return round(prix * 0.§6-9, 2)¶    return prix ‹- §1-5 if prix > §20-90 else prix|if prix >= 0 else None›
Crie um ‹jogo da memória|controle de gastos|sorteador de times› em ‹um único arquivo HTML|Python sem bibliotecas|planilha com script›, ‹funciona no celular velho da minha mãe|salva sozinho|com som desligável›. ‹Sou professora, não programadora.|É pro grêmio da escola.›
Compara numa tabela ‹viver em Braga, Aveiro ou Faro|consórcio, financiamento ou esperar|violão de náilon e de aço›: ‹custo, chatices, futuro|prós, contras, arrependimento›. ‹Ganho €§1100-2400 e tenho um cão.|Tenho §25-60 anos e pouca paciência.› No fim diz o que fazias.
Напиши ‹программу|скрипт|игру› на ‹python|1С|js одним файлом›: ‹учёт семян для клуба|расписание дежурств на §6-20 человек|«морской бой» на двоих›. ‹Без интернета.|Комментарии по-русски.|Я бухгалтер, объясняй.› ‹Чтобы сохранялось в файл.|›
Составь §6-20 ‹задач|вопросов› по теме «‹дроби|закон Ома|реформы Петра|причастия›» для моего ‹7|5|9›-го класса, ‹два варианта|с ответами|от простого к злому›. ‹Трое на домашнем обучении.|Контрольная в четверг.›
Докажи, что ‹сумма первых n нечётных чисел равна n²|среди §6-12 целых чисел найдутся два с разностью, кратной 5|медианы пересекаются в одной точке›. ‹Нужно для кружка, дети 12-14 лет.|Индукция не идёт, покажи где я туплю.›
Сравни таблицей ‹печку и газ на даче|три способа доехать до Казани|ипотеку сейчас и через год›: ‹деньги, нервы, время|плюсы, минусы, что мы забыли›. Нас ‹двое и кот|пятеро|четверо, зарплата §60-190 тысяч›.
§2-5泊で‹函館|松江|屋久島›、‹母（§65-84歳）と|子ども二人と|一人で›、予算§4-20万円。‹歩くのは一日§2-6kmまで|温泉は必須|雨の日の代案も›。表でお願いします。
‹中学2年|小学5年|高校1年›の授業で使う‹一次関数|割合|古文|天気›の問題を§5-15問、‹解答付き|やさしい順|文章題多め›で作ってください。クラスは§24-38人、‹計算が苦手な子が多いです|研究授業があります|木曜に使います›。
‹家計簿|当番表|将棋の棋譜整理›のプログラムを‹Python|GAS|HTML一枚›で書いてください。条件：‹オフラインで動く|母でも使える|印刷できる›、‹コメントは日本語|データはCSV›。プログラミングは‹初心者|§2-9年ぶり›です。
`

export const HARD_SINGLES: readonly Source[] = [
  person('single_programs', 320, 0.2, PROGRAMS, PROGRAM_BANKS),
  person('single_designs', 280, 0.15, DESIGNS, DESIGN_BANKS),
  person('single_comparisons', 280, 0.2, TABLES, TABLE_BANKS),
  person('single_proofs', 260, 0.1, PROOFS, PROOF_BANKS),
  person('single_texts', 320, 0.15, TEXTS, TEXT_BANKS),
  person('single_trips', 280, 0.2, TRIPS, TRIP_BANKS),
  person('single_layers', 240, 0.2, LAYERS, LAYER_BANKS),
  person('single_unit_tests', 220, 0.1, TESTS, TEST_BANKS),
  person('single_teachers', 320, 0.15, TEACHERS, TEACHER_BANKS),
  person('single_test_data', 280, 0.2, DATA, DATA_BANKS),
  person('single_zh', 320, 0, ZH, ZH_BANKS),
  person('single_euro_ja', 340, 0.05, EURO),
]
