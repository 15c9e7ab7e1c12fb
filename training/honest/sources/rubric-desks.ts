// Products that judge by written rules: moderation, call scoring, contract and code review, claims, essays, ads, notes of doctors.
import type { Source } from '../source.ts'
import { product } from './product.ts'

const POSTS = `
this seller is a scammer, DO NOT buy, I paid §20-400 and got an empty box
u people should all go back where u came from
anyone selling two tickets for saturday? pm me
I can't do this anymore. nobody would notice anyway
lol you absolute donkey, learn to park
check my profile for free gift cards 🎁🎁 link in bio
The mayor lied about the budget, and I have the minutes to prove it.
my ex lives at ‹12 Mill|40 Harbour|7 Elm› Lane, go say hi to her
Does anyone know a dentist who takes new patients?
kill the boss on floor §3-9 with fire arrows, works every time
women shouldn't be allowed to referee, change my mind
Selling prescription glasses, worn twice, and some leftover painkillers
I made $§900-9000 in a week with this one trick, ask me how
first!!!
he's got a gun in the second picture, is that even legal here
`

export const RUBRIC_DESKS: readonly Source[] = [
  product(
    'community_moderation',
    320,
    `<post id="§10000-99999" lang="en" reports="§0-9">§post</post>
<post id="§10000-99999" lang="en" reports="§0-9">§post</post>¶<reply_to>§post</reply_to>
<post id="§10000-99999" lang="en" reports="§0-9" author_age_days="§0-900">§post ~post</post>`,
    { post: POSTS },
    `You review posts of a neighbourhood app against the rules.¶R1 threats and incitement: remove, escalate.¶R2 hate against groups: remove.¶R3 harassment or private data of others: remove, warn.¶R4 self-harm: never remove; action=support.¶R5 regulated goods: remove.¶R6 spam or fraud offers: remove, no warning.¶R7 rude but tolerable: keep.¶Accusations against businesses are allowed if they describe an experience.¶For each post give {"rule": "R?"|"none", "action": "...", "severity": 0-3, "quote": "...", "why": "max 20 words"}. Judge the post, not the person; reply_to is only context.`,
  ),
  product(
    'call_centre_scoring',
    280,
    `TRANSCRIPT §1000-9999 (agent §name, queue §q)¶A: §a1¶C: §c1¶A: §a2¶C: ~c1¶A: ~a2 §a3`,
    {
      q: 'billing | cancellations | tech tier 1 | claims | sales inbound',
      a1: 'Thank you for calling §company, you are speaking with §name. | Yeah, hello? | §company, good morning, may I have your customer number first? | Hi there, how can I help you today?',
      c1: `
My bill went up by §5-60 euros and nobody told me.
The technician was supposed to come between eight and twelve.
I want to cancel. Full stop.
It says error §100-999 when I log in.
I've explained this to two of your colleagues already.
Fine, but I want that in writing.
How long will that take?
I'm looking at the competitor's offer right now.
`,
      a2: `
I understand that this is annoying. Let me look into it.
You have to do that online.
May I put you on hold for two minutes?
According to my screen there was an increase in §month, as announced by letter.
I can offer you §5-30 percent for §3-12 months if you stay.
That's not my department.
For security I need your date of birth and postcode.
I've booked a new appointment on §date.
`,
      a3: 'Is there anything else I can do for you? | Okay bye. | You will get a confirmation by e-mail within the hour. | Please stay on the line for the survey.',
    },
    'Score the agent on the scorecard, 0/1/2 each: greeting, verification, active listening, correct information, resolution, retention offer only if the customer mentions leaving, closing. Quote the line that decided each score. Then coaching: one strength, one thing to practise. Never score the customer. Output as a table followed by the total out of 14.',
  ),
  product(
    'clause_playbook',
    280,
    `Compare the clause with our playbook and answer in JSON {deviation: none|minor|major, risk, fallback, redline}.¶¶PLAYBOOK §pb¶¶CLAUSE (counterparty draft, §kind, section §2-19.§1-9)¶"§cl ~cl"`,
    {
      kind: 'NDA | MSA | DPA | SaaS order form | reseller agreement | lease',
      pb: `
Liability: cap at 12 months' fees; no cap for wilful misconduct; never accept unlimited liability for data loss.
Payment: 30 days net; late interest at most 5% above base rate.
Term: auto-renewal acceptable up to 12 months with 60 days' notice.
IP: we keep background IP; customer gets a licence to deliverables.
Confidentiality: 3 years after termination, 5 for source code.
Audit: once a year, 10 working days' notice, at their cost.
Governing law: ours first, then neutral (Switzerland), never theirs for disputes below 50k.
`,
      cl: `
Supplier shall indemnify and hold harmless Customer against any and all losses howsoever arising.
Invoices are payable within §45-120 days from receipt of a correct invoice.
This Agreement renews for successive periods of §12-60 months unless terminated on §30-180 days' notice.
All intellectual property created hereunder shall vest in Customer upon creation.
The obligations of confidentiality shall survive for §2-10 years.
Customer may audit Supplier's premises at any time without notice.
The courts of ‹Delaware|Paris|Singapore|Munich› shall have exclusive jurisdiction.
Aggregate liability is limited to the fees paid in the §3-24 months preceding the claim.
Neither party shall solicit employees of the other for §6-24 months.
`,
    },
  ),
  product(
    'pull_request_bot',
    300,
    `PR #§100-9999: §title¶Author note: ‹none|"quick fix"|"ready"|"first PR here, be gentle"|"hotfix for prod"›¶¶file §path¶@@ -§1-90,§3-9 +§1-90,§3-12 @@¶§hunk¶¶@@ -§91-300,§3-9 +§91-310,§3-12 @@¶~hunk`,
    {
      title:
        'Fix null customer in export | Add retry to webhook client | Bump deps | Speed up search page | Support CSV upload | Remove legacy flag | Handle DST in reports | Cache exchange rates | Add audit log | i18n for settings',
      path: 'src/api/orders.ts | app/models/user.py | internal/queue/worker.go | lib/report.rb | web/components/Table.tsx | services/auth/Token.java | db/migrations/0§10-99_add.sql | pkg/cache/cache.go',
      hunk: `
-    return rows.filter(r => r.total > 0)¶+    return rows.filter(r => r.total >= 0 && r.customer)
+    for attempt in range(§3-9):¶+        try:¶+            return client.post(url, json=payload)¶+        except Exception:¶+            time.sleep(2 ** attempt)
-	mu.Lock()¶-	defer mu.Unlock()¶ 	cache[key] = value
+  const html = '<td>' + user.name + '</td>'¶+  el.innerHTML += html
-    password = os.environ["DB_PASSWORD"]¶+    password = "changeme"  # TODO
+    cur.execute(f"SELECT * FROM orders WHERE id = {order_id}")
-  useEffect(() => { load(page) }, [page])¶+  useEffect(() => { load(page) })
+ALTER TABLE events ADD COLUMN region text NOT NULL DEFAULT '‹eu|us|n/a›';¶+CREATE INDEX ON events (region);
-        if (token.isExpired()) throw new AuthException();¶+        if (token.isExpired()) log.warn("expired");
+  @user.orders.each { |o| total += o.lines.sum(&:price) }
`,
    },
    'Automated reviewer for our monorepo. Comment only on: correctness, security, concurrency, data loss, performance with more than 10k rows, missing tests for changed behaviour. No style remarks, the formatter does that. Each comment: file, line, severity (blocker|warn|nit), one-sentence problem, suggested patch. If nothing is wrong, answer exactly LGTM.',
  ),
  product(
    'visit_note_summary',
    280,
    `Visit §date, ‹GP practice|cardiology outpatient|paediatrics|physio|diabetes clinic›. Dictation: "§pt §s1 §s2 §ex ~ex §plan"`,
    {
      pt: 'Mr §surname, §40-90, | Ms §surname, §18-85, | §1-12-year-old boy, | Mrs §surname, §60-95, with her daughter, | male §20-60,',
      s1: `
reports a dry cough for §1-5 weeks, no fever.
here for follow up of hypertension, home values around §125-165 over §75-98.
complains of left knee pain, worse on stairs, no trauma.
has been dizzy when getting up since the new tablet.
ear pain since yesterday, crying at night.
HbA1c went from §6-9.§0-9 to §6-9.§0-9, admits to skipping the evening dose.
palpitations, §2-9 episodes this month, lasting minutes.
`,
      s2: 'No allergies known. | Penicillin allergy, rash. | Smoker, §5-30 pack years. | Takes ramipril 5 and metformin 1000. | Father had an MI at §45-60. | Lives alone, third floor. | Vaccines up to date.',
      ex: `
BP §105-175/§60-99, pulse §55-110 regular.
Lungs clear.
Mild effusion, stable ligaments.
Tympanic membrane red and bulging on the right.
ECG sinus rhythm, no ST changes.
Weight §50-120, minus §1-6 since last time.
No oedema.
`,
      plan: 'Plan amoxicillin seven days, come back if worse. | Increase ramipril to 10, labs in two weeks. | Refer to physio, paracetamol as needed. | 24 hour ECG, TSH. | Talk with the diabetes nurse. | Reassured, no treatment.',
    },
    'Turn the dictation into a structured visit note: Reason, History, Medication and allergies, Findings, Assessment, Plan, Patient instructions (plain language, max 60 words). Only what was said; write "not mentioned" where a section is empty. Flag contradictions in [brackets]. No diagnosis of your own.',
  ),
  product(
    'insurance_claim_triage',
    260,
    `Claim §100000-999999¶Reported: "§cl"¶Policy extract: §pol ~pol¶Attachments: ‹2 photos, invoice|none|police report|repair estimate €§200-9000›`,
    {
      cl: `
The washing machine hose burst while we were on holiday, the parquet is ruined.
My bike was stolen in front of the station, it was locked.
I scratched the neighbour's car with the pram.
Suitcase arrived §2-6 days late in §city, I had to buy clothes.
Hail, §30-200 dents in bonnet and roof.
The dog ate a sock and needed surgery.
Someone broke a window but nothing is missing as far as I can see.
I left the pan on the stove, smoke everywhere.
`,
      pol: 'Deductible €§100-500. | Gross negligence: covered up to €3,000. | Bicycle theft only 6-22h unless in use. | Waiting period 30 days. | Tap water damage included. | Elementary damage not included. | Luggage delay from 12 h, max €§200-800.',
    },
    'Claims triage. Decide: FAST (pay up to 500 without inspection), STANDARD, INSPECT, or FRAUD-CHECK. Name the policy sentence you rely on, what is missing, and the first message to the customer (friendly, 50 words). Rules: never promise cover; injuries always STANDARD; two or more contradictions -> FRAUD-CHECK; unlocked or unattended items -> ask before deciding.',
  ),
  product(
    'ielts_prep_scorer',
    240,
    `Task 2 question: §q¶¶Candidate text:¶§s1 §s2 ~s2 §s3 ~s2 §s4`,
    {
      q: 'Should museums be free of charge? | Some believe that remote work harms society. Discuss. | Governments should tax sugary drinks. Do you agree? | Why do young people move to cities? | Is advertising to children acceptable? | Space research is a waste of money. To what extent do you agree?',
      s1: 'Nowadays it is widely discussed whether this is a benefit or a drawback. | In this day and age, opinions differ. | I partly agree with this statement for several reasons. | This issue have two sides.',
      s2: `
On the one hand, it allows people to safe money and time.
Secondly, the goverment must consider the poor families, who can not afford it.
For example, in my city there is §2-9 such places and they are always crowded.
What is more, a research of §2015-2024 shows that §30-80% was satisfied.
However, critics argue that quality would decrease if nobody pays.
Another point is responsability: without rules, companies does what they want.
`,
      s3: 'Despite of these problems, I see more pros. | Nevertheless, there are exceptions. | It can be said that a balance is necessary.',
      s4: 'To conclude, a mix of both would be the best. | In a nutshell, I am convinced of this idea. | All things considered, it depends on the situation.',
    },
    'You are the writing coach inside an exam preparation app. Give half-band estimates for Task Response, Coherence, Lexical Resource, Grammar; quote two errors per criterion with corrections; then the single change that would raise the score most. Add: "This is an estimate, not an official score."',
  ),
  product(
    'zh_zhibo_shenhe',
    260,
    `
直播间§1000-99999（‹带货|唱歌|游戏|聊天|户外›） 弹幕：§d
直播间§1000-99999 连续弹幕：§d / ~d / ~d
直播间§1000-99999（‹美妆|保健|服饰|食品›） 主播口播：§k ~k
直播间§1000-99999（‹美妆|保健|服饰|食品›） 主播口播：§k ~k 弹幕：§d / ~d
`,
    {
      d: '主播‹唱得|跳得|讲得|长得›真‹难听|难看|无聊›，‹滚下去|换人吧|取关了› | ‹发货|客服|退款›怎么这么‹慢|难›，等了§2-30天 | 主播‹今晚|明天›几点‹下播|再播|抽奖› | ‹身高|体重›§45-185穿什么码 | 有没有‹同城|老乡|一起组队›的，私我 | 刚才那个‹红色|小号|最便宜›的还有吗 | 加V看福利，懂的来 | 这件衣服多少钱？ | 你个傻子会不会打游戏 | 代练上分§30-300元一星 | 晚上吃什么好 | 某某地方的人都是骗子 | 未成年能买吗 | 我想从楼上跳下去 | 哈哈哈哈笑死',
      k: '家人们，这款‹面霜|精华|面膜›‹三|五|七›天祛‹斑|痘|皱›，不‹白|好›退钱！ | 这锅我自己家用了§1-5年，‹不粘|不糊|好洗› | 库存还有§10-900件，‹拍完就没|下周补货› | ‹老人|孩子|孕妇›也能‹吃|用›，绝对没有副作用 | 今天最后§10-99单，倒数五个数 | 全网最低价，比‹平台|官方›还便宜§5-50块 | 喝了这个不用吃降压药 | 宝宝们，尺码不合适七天无理由 | 左下角小黄车自己拍 | 国家级专利，第一品牌',
    },
    '你是直播平台的内容审核助手。类别：正常、辱骂、引流、虚假宣传、医疗功效、地域歧视、自伤风险、未成年、其他。返回JSON：{"类别":"","依据词":"","处置":"放行|提醒|禁言|断流|转人工","理由":"不超过20字"}。自伤风险一律转人工并给出关怀话术。绝对化用语按虚假宣传处理。',
  ),
  product(
    'de_ausschreibung_pruefung',
    220,
    `Kriterium: §k¶Gewicht: §5-40 %¶Auszug aus dem Angebot (Bieter §1-6): "§a ~a"`,
    {
      k: 'Reaktionszeit im Störungsfall | Qualifikation des Personals | Nachhaltigkeit der Lieferkette | Datenschutzkonzept | Referenzen der letzten drei Jahre | Einarbeitungsplan | Preisstabilität',
      a: `
Wir garantieren eine Reaktion innerhalb von §1-24 Stunden, an Werktagen.
Unser Team besteht aus §3-60 Fachkräften, davon §1-9 mit Meistertitel.
Alle Daten werden ausschließlich in der EU verarbeitet.
Ein Referenzprojekt in §city wurde 20§19-25 abgenommen.
Nachhaltigkeit ist uns ein Herzensanliegen.
Die Preise gelten §6-36 Monate ab Zuschlag, danach Indexierung.
Die Einarbeitung erfolgt in zwei Stufen, Einzelheiten nach Absprache.
`,
    },
    'Sie unterstützen die Vergabestelle einer Stadt. Bewerten Sie den Auszug zum Kriterium mit 0 bis 5 Punkten nach Schema (0 keine Aussage, 1 Absicht, 3 konkret, 5 konkret und belegt). Begründen Sie in zwei Sätzen allein mit dem Wortlaut. Vergleiche mit anderen Bietern sind unzulässig. Ausgabe: Punkte; Begründung; Rückfrage (falls nötig).',
  ),
]
