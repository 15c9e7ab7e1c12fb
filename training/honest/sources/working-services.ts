// Services that generate, grade or reason over one customer's data for one product: reports, editors, desks, schools, minutes.
import { entries, type Banks } from '../grammar.ts'
import type { Source } from '../source.ts'
import { product } from './product.ts'

/** What a prompt keeps to from end to end: a module, two functions, two names, a ware and what it is made of, a theme. */
const KEPT: Readonly<Record<string, string>> = {
  Zmod: 'billing | routes | cart | stock | login | mailer | calendar | importer | search | labels',
  Zother: 'helpers | http | models | settings | dates | money',
  Zfn: 'sum_lines | next_slot | clean_name | parse_row | apply_discount | free_seats | to_cents | merge_tags | last_login | split_address',
  Zcall: 'load | check_input | as_list | rounded | by_id | normalise',
  Zarg: 'rows | user | cart | day | text | items | order',
  Zopt: 'limit | strict | depth | locale | retries',
  Zware:
    'linen apron/linen | enamel kettle/enamelled steel | camping stove/aluminium | oak stool/oak | dog harness/recycled nylon | wool blanket/merino | garden hose/rubber | bike pannier/waxed cotton | desk lamp/brass | rain cape/polyester | bread knife/stainless steel | yoga mat/cork | wall clock/beech | child’s sledge/ash wood | salt jar/stoneware',
  Zabout:
    'school uniforms | the village without a shop | the old workshop | votes for pupils | a day without screens | the wolf in our valley | moving house | the new bus line | pets in class',
  Zclaim:
    'home/washing machine hose burst, parquet soaked | home/hail on the roof of the shed | home/candle burnt a hole into the carpet | bike/stolen from a shared cellar | bike/frame bent on the train | bike/battery gone, lock cut | travel/suitcase late, clothes bought | travel/flight missed after a road closure | travel/tooth broken on holiday',
}

/** A product whose prompts keep to one thing of each kind; what stands after the slash comes with it. */
function keeping(name: string, rows: number, say: string, banks: Banks = {}): Source {
  const frames = entries(say)
  return {
    ...product(name, rows, say, banks),
    grow: (random, expand) =>
      Object.entries(KEPT).reduce(
        (text, [mark, list]) => {
          const [thing, with_ = ''] = random.pick(entries(list)).split('/')
          return text.replaceAll(`${mark}With`, with_).replaceAll(mark, thing)
        },
        expand(random.pick(frames)),
      ),
  }
}

const CODE = {
  py: `
def Zfn(Zarg, Zopt=None):¶    if not Zarg:¶        return ‹None|0|[]›¶    return ‹sorted(Zcall(Zarg))[:§2-9]|max(Zarg, default=§0-9)|[Zcall(x) for x in Zarg if x.active]›
class ‹Order|Seat|Invoice|Parcel›(Base):¶    __tablename__ = "Zmod"¶    id = Column(Integer, primary_key=True)¶    ‹paid|sent|open› = Column(Boolean, default=‹True|False›)
for one in Zcall(Zarg):¶    try:¶        Zfn(one, timeout=§1-30)¶    except ‹KeyError|ValueError|TimeoutError› as e:¶        log.warning("Zmod: %s", e)
@app.get("/Zmod/<int:id>")¶def show(id):¶    Zarg = Zcall(id)¶    if Zarg is None:¶        abort(‹404|410|403›)¶    return jsonify(Zfn(Zarg, Zopt=§1-60))
class StaleError(Exception):¶    def __init__(self, Zarg, code=§400-599):¶        super().__init__(f"Zmod: {Zcall(Zarg)}")¶        self.code = code
with open("Zmod_§1-12.csv") as f:¶    Zarg = [Zcall(line) for line in f if not line.startswith("#")]¶    print(Zfn(Zarg), file=sys.stderr)`,
  hunk: '@@ -§10-60,§3-9 +§10-60,§3-9 @@ def Zfn(Zarg, Zopt=None):¶-    ‹Zopt = §2-40|return Zarg|print(Zarg)|if Zarg == None:|time.sleep(§1-9)›¶+    ‹Zopt = §41-99|return Zcall(Zarg)|log.debug("Zmod %s", Zarg)|if not Zarg:|wait(Zarg, timeout=§1-30)› | @@ -§70-400,§3-9 +§70-400,§3-9 @@¶-from Zother import *¶+from Zother import Zcall | @@ -§70-400,§3-9 +§70-400,§3-9 @@ class Config:¶-    Zopt: int = §1-20¶+    Zopt: int ‹= §21-90|or None = None›',
  diff: 'diff --git a/src/Zmod.py b/src/Zmod.py¶§hunk‹¶~hunk|›',
}
const SHOP = {
  shade: 'moss | rust | navy | sand | charcoal | cherry | ivory | teal',
}
const SAY = {
  nurse: `pt slept §3-8 h, c/o ‹pain L knee|nausea after breakfast|dizzy when standing|itching at the dressing›, BP §95-170/§55-99, temp §36-38.§0-9
wound §2-9 cm, edges ‹clean|red|moist›, dressing changed §clock, next §date
refused ‹lunch|evening tablets|physio›, says ‹"leave me be"|too tired|daughter is coming›; fluid in §400-1900 ml
bloods: Hb §7-15.§0-9, CRP §1-190, K §3-5.§0-9. Dr §surname informed §clock
walked ‹to the window|§5-80 m with frame|with two helpers›, ‹no fall|near fall, caught by §name›`,
  chat: `I paid §amount on §date and the ‹parcel|ticket|voucher› never came
the app says error §100-999 when I ‹log in|add a card|scan the code›
can you move my booking of §date to §weekday
I was charged twice, §amount both times
who is §name and why did they cancel my order
your driver left it ‹in the rain|with the wrong neighbour|at number §1-90›`,
}
const ESSAY = {
  line: `I think that Zabout is a ‹big|dificult|really important› theme becuase everyone has another opinion.
In my ‹class|family|village› §2-20 of §21-30 people said yes, but nobody asked the ‹little ones|old people›.
First of all it ‹cost|costs› to much money, about §amount for every child.
My ‹friend|cousin› §name ‹dont|does not› agree and I can understand ‹him|her› a bit.
On the other side you must see that it was different in 19§50-90.
Then it began to rain and we all ‹runned|ran› into the ‹barn|bus stop›.
For this reasons I would ‹not|rather› do it and thats my opinion.`,
}
const LEDGER = {
  row: '§city;§10-99 orders;§1-40 returns;§900-9900 EUR;‹+|-›§1-30 %',
  kpi: 'on-time deliveries §60-99 % (target §90-98) | breakages §1-40 (last month §1-40) | overtime §10-300 h | sick days §2-60 | fuel §900-9000 l | complaints §1-30, of which open §0-9',
}

export const WORKING_SERVICES: readonly Source[] = [
  product(
    'branch_report_writer',
    220,
    `Monthly report for the branch in §city, §month. Write §2-4 paragraphs for the regional manager: what went up, what went down, what we do about it. Use only the figures; no advice about staff.¶¶~kpi¶~kpi¶~kpi¶Note by §name: ‹van §1-9 was in repair|new rota since §date|two trainees started|the ramp was closed›
Generate section "§1-6. Sales by place" of the weekly PDF. Input:¶§row¶§row¶§row¶§row¶Language: plain, past tense, §60-120 words, mention every place once.`,
    LEDGER,
  ),
  product(
    'companion_scenes',
    240,
    `*§name ‹shrugs|pours tea|closes the door|kicks a stone›* ‹so you came back after all|you said §weekday, it is ~weekday|is that my §food?› ⇒ ‹don't lie to me|haha ok|fine, sit down› ⇒ *‹looks away|laughs|yawns›* tell me about ‹the ship|your sister|§city› again
hey, it's §name. ‹rough day|got the job!!|can't sleep, it's §clock› ⇒ ‹what would you do|you never ask about me|let's go for a walk›`,
    {},
    '[Character: §name §surname; job: §job; lives in §city; likes §hobby; hates §food; speech: ‹dry|tender|teasing|clipped›]¶[Memory: user’s §pet is ill; they met on §date]¶Write the next reply of the character only, §2-5 sentences, actions between asterisks. Never speak for the user.',
  ),
  product(
    'lesson_quiz_app',
    220,
    `Lesson §1-40: §topic. Learner level ‹A2|B1|year 7|year 9›, has got these wrong before: ‹dates|causes|units|definitions›. Make §3-5 multiple-choice questions on this lesson only, as [{"q":"","a":["","",""],"right":0,"hint":""}].
Learner §name answered "‹§topic, I think|because of the sun|no idea|§3-90›" to "What is the main point about §topic?" Points 0-2, and one kind sentence that leads back to card §1-60.`,
  ),
  keeping(
    'pull_request_reviewer',
    240,
    `PR #§100-4999 "‹fix|add|speed up› Zmod" by §name¶¶§diff¶¶Review for bugs and our rules (no prints, money in cents, names in English). One comment a line as path:line: text. Nothing to say: LGTM.
You review for §company. Earlier comments on this PR: "§name: ‹why not a set?|please split|tests are missing›". New commits:¶§diff¶Has it been answered? yes/no and why, in a sentence.`,
    CODE,
  ),
  keeping(
    'commit_line_writer',
    220,
    `§diff¶¶Commit message, conventional style, scope from the folder, at most §50-72 characters, body only if needed:
git diff --staged (truncated to §2-9 files)¶§diff¶Branch: §name/Zmod-§100-999. Recent messages: "‹fix|feat|chore›(Zother): ‹tidy up|handle null|bump›". Write the next in the same manner.`,
    CODE,
  ),
  keeping(
    'editor_infill',
    240,
    `<file src/Zmod.py>¶§py¶¶def Zfn(Zarg):¶    <cursor>¶¶~py
// language: python // open tabs: Zmod, Zother¶§py¶¶# ‹todo|next›: ‹skip empty Zarg|round to §0-4 places|cache for §5-60 s›¶<<HOLE>>¶    return Zarg
Prefix:¶§py¶Suffix:¶~py¶Insert at most §1-6 lines. Code only.`,
    CODE,
  ),
  keeping(
    'ci_test_maker',
    220,
    `job §10000-99999 on ‹main|release/§1-9|§name/Zmod›: coverage of Zmod fell from §70-95 to §40-69 %. Uncovered:¶§py¶Write pytest cases for these lines in the style of tests/test_Zother.py (fixtures db, client; no network). File only.
FAILED tests/test_Zmod.py::test_Zfn - ‹AssertionError: §1-9 != §10-99|KeyError: "Zarg"|TimeoutError›¶Code under test:¶§py¶Is the test flaky, out of date, or right? Answer with one word, then the patch.`,
    CODE,
  ),
  product(
    'warehouse_sql_helper',
    240,
    `Q: ‹how many|which› ‹parcels|orders|returns› ‹from §city|over §amount|of §name §surname› ‹last week|in §month|since §date›‹ by weekday| per driver|, without test accounts|›?
Q: average ‹days to deliver|weight|basket› ‹by depot|for §city|in §month› ‹compared with the month before|top §3-20|›
my query gives ‹too many rows|error §1000-9999|nulls›: SELECT d.city, count(*) FROM parcels p JOIN depots d ON d.id = p.depot WHERE p.sent > '202§3-6-0§1-9-§10-28' GROUP BY §1-3`,
    {},
    'You write PostgreSQL for the warehouse of §company. Tables: parcels(id, depot, sent, arrived, kg, price_cents), depots(id, city), drivers(id, name, depot), returns(parcel, reason, day). Read-only, always LIMIT §100-500. Answer with the statement and one line of explanation.',
  ),
  product(
    'handbook_guess_passage',
    220,
    `An employee of §company asks: "‹how many days off do I get if I do §hobby with the firm’s club|who pays for the train to §city|can I bring my §pet on §weekday|what if I am ill on §date|may I work from §city in §month›?" Write the paragraph of our handbook that would answer it, §40-90 words, as a search key. Inventing figures is fine, nobody reads it.
Chat so far: "‹holidays|expenses|parking› in §city?" / "See section §1-30." Last message: "‹and for trainees|what about §month|and if it was §amount›?" Rewrite the last message so that it stands alone. One line.`,
  ),
  keeping(
    'essay_marks_of_a_school',
    220,
    `Class §5-10‹a|b|c›, essay "Zabout". Rubric: content 0-6, structure 0-4, language 0-5. Pupil §10-32:¶¶~line ~line ~line ~line ~line¶¶Marks with one reason each, then two sentences to the pupil. Dialect is not an error here.
Second marker. First marker gave §4-15/15 for this text about Zabout:¶~line ~line ~line ~line¶Do you agree within one point? Answer agree / too high / too low and why, for the file of teacher §surname.`,
    ESSAY,
  ),
  product(
    'ward_note_sorter',
    240,
    `Sort the dictated notes into S / O / A / P. Do not add findings. Unclear: [?].¶~nurse. ~nurse. ~nurse.
Ward §1-9, bed §1-40, shift ‹early|late|night›:¶- ~nurse¶- ~nurse¶- ~nurse¶Handover in §3-6 short lines; put what is due today first.`,
    SAY,
  ),
  product(
    'clerk_letter_drafts',
    220,
    `Draft for the citizen’s office of §city. File §1000-9999/2§4-6. Ms §surname wrote: "‹my form of §date was sent back, why?|the fee of §amount is wrong|I moved to ~city on §date|the noise from number §1-90 goes on until §clock›". Decision of the desk: ‹granted|refused, document missing|passed on to the building office|fee cut to §amount›. Polite, no law quoted that is not here, signature §name ~surname.
Clerk’s keywords: ‹thanks for patience / inspection §date §clock / bring key|permit §100-999 extended / until §month / no fee|reminder §1-3 / §amount / instalments possible›. Recipient: §name §surname, §city. Write the e-mail, §60-120 words.`,
  ),
  keeping(
    'shop_item_texts',
    240,
    `sku §10000-99999¶name: Zware¶material: ZwareWith¶colour: §shade¶in the box: §1-4, §1-9.§0-9 kg¶price: §amount¶→ shop text, §40-80 words, no superlatives, then §3-5 bullet points, then a title of at most §50-70 characters
The supplier writes: "Zware §shade, ZwareWith, good quality, ‹no box|with hang tag|made in EU›, §2-12 pcs carton". Make our text for it. House voice: "Made to be used." Forbidden: perfect, ultimate, eco.`,
    SHOP,
  ),
  keeping(
    'memory_of_translations',
    220,
    `en→de, client §company, domain ‹manuals|shop|safety›¶Memory (§70-99 %): "Remove the Zware from the box." = "Nehmen Sie den Artikel aus dem Karton."¶Terms: lid = ‹Deckel|Klappe›; screw = Schraube¶Segment §1-900: "‹Wipe the Zware with a damp cloth|Dry the Zware at no more than §20-40 °C|Tighten the screw of the Zware after §2-9 uses|Keep the Zware away from children under §2-9›, and check the ZwareWith ‹every §2-12 months|for cracks|before use›."
TM-Abgleich §70-99 %. Alt: "Zware, §shade" / „Artikel, Farbe“. Neu: "Zware, ~shade, set of §2-12". Nur die Zielzeile.`,
    SHOP,
  ),
  product(
    'forum_rule_desk',
    220,
    `Rules of the ‹allotment|cycling|parents’|model railway› forum of §city: R1 no insults, R2 no sales above §amount, R3 no addresses, R4 no medical advice. Scale 0 fine, 1 warn, 2 hide, 3 call a moderator.¶Post by §name§10-99: "‹selling my §hobby stuff, §amount, call §100000-999999|§name you are an idiot and so is your §pet|just take §2-6 of those tablets, worked for me|anyone up for §hobby on §weekday?|the thief lives at §1-90 Mill Street, §city›"¶Answer: rule, level, quote.`,
  ),
  product(
    'answer_watch_of_a_bot',
    240,
    `Our help bot answered a customer. Check it against the article before it goes out.¶Article §10-99: Refunds take §2-20 days; §amount fee for ‹changes|lost cards›; phone until §clock.¶Customer: §chat¶Bot: "‹We are sorry, §name.|Hello,› ‹you get it back within §2-20 days|the fee is §amount|please call us until §clock|a colleague will phone you on §weekday›."¶grounded: yes/no; polite: yes/no; send: yes/no; reason (max §8-15 words)
nightly sample §1-400, assistant v§1-9.§0-9¶user> §chat¶assistant> "‹Please send a photo.|That is not possible.|Done, §amount is on its way.|Which order do you mean?›"¶Did the assistant stay within its job (bookings and refunds)? Score 1 to 5 and say why in one line.`,
    SAY,
  ),
  product(
    'service_agent_with_desk_tools',
    260,
    `§chat ⇒ TOOL find_order → {"id": §10000-99999, "state": "‹sent|lost|paid|cancelled›", "sum": "§amount", "name": "§name §surname"} ⇒ ‹ok and when do I get it|I want a human|yes please do that|no, the other one›
§chat ⇒ TOOL refund → {"ok": ‹true|false›, "days": §2-14} ⇒ ‹thanks|that is too long|and the §amount fee?›`,
    SAY,
    'You are the service agent of §company. Tools: find_order(id or name), refund(id, cents up to §2000-9000), move_booking(id, day), hand_over(reason). Ask before refund. Today: §date. Shift lead: §name §surname. Never promise more than the tool returns.',
  ),
  product(
    'care_plan_reasoner',
    200,
    `Rota of the home-care team in §city, §weekday. Carers: §name (until §clock, no car), ~name, ~name. Visits: ‹Mrs|Mr› §surname §7-9:30 insulin; ‹Mrs|Mr› ~surname §10-11:00 wash, two people; ‹Mrs|Mr› ~surname §12-15:15 meal, §pet in house. ~name has called in sick. Who goes where? Think it through step by step for the planner, then give the table. Say if it cannot be done.`,
  ),
  product(
    'podcast_chapters',
    200,
    `Episode §1-300 of "‹Two Hours of Hobby|Shop Floor|The Back Room›", guest §name §surname, §job.¶[0§1-9:§10-59] so how did you get into §hobby¶[1§0-9:§10-59] well my §relative had a §pet and in ‹19§70-99|§city› ‹it all went wrong|we had nothing else to do›¶[2§0-9:§10-59] let's talk about §topic¶[4§0-9:§10-59] ‹last question|before we go›, §food?¶Chapters with times (max §4-7 words each), a teaser of §30-60 words, three show-note lines.`,
  ),
  product(
    'ko_hoeuirok_jadong',
    220,
    `[녹취 §9-18:§10-59] ‹김|이|박|최› ‹팀장|대리|과장›: ‹납품이 §2-9일 늦어졌습니다|§1-12월 매출이 §2-30% 줄었어요|견적이 §100-900만 원 나왔습니다|서버 점검은 §1-28일로 하죠›¶[녹취] ‹정|한|오› ‹사원|차장›: ‹그건 제가 §1-28일까지 확인할게요|예산이 없습니다|고객사에서 다시 전화 왔어요|다음 주에 정해요›¶[녹취] ‹김|이|박› 팀장: ‹네 그럼 그렇게 하고 마치겠습니다|그 건은 보류|회의실 §1-9번으로 옮기죠›¶회의록 양식(안건/결정/담당/기한)으로 작성. 말하지 않은 내용은 쓰지 말 것.`,
  ),
  product(
    'ja_gijiroku_kobo',
    220,
    `工務店の定例（§1-12月§1-28日）文字起こし：¶‹佐々木|内田|森›「‹§surname邸|駅前の現場|倉庫›の足場、§2-9日遅れてます」¶‹大野|原›「‹雨で仕方ない|業者は§1-28日に来ると言ってました|見積りが§20-90万上がりました›」¶‹佐々木|森›「‹じゃあ施主には私から電話します|検査は§9-16時にずらしましょう|それは来週で›」¶議事録にしてください。決定・宿題（担当／期限）・次回の順、体言止め、雑談は省く。`,
  ),
  product(
    'zh_menzhen_huiyi',
    240,
    `【门店周会录音转写】‹张|刘|周›店长：上周营业额§2-9万，退货§3-40单，‹冷柜又坏了|排班要改|新品§2-8款到货›。‹小王|小陈|阿芳›：‹§1-28号之前我去盘点|供应商说要等§2-9天|顾客投诉等太久›。店长：‹那就这样定|先放一放|费用§200-900元以内可以›。¶请整理成纪要：一、情况；二、决定；三、待办（人/时间）。不要发挥。
病历整理：患者‹男|女›，§20-88岁，‹咳嗽§2-20天|右膝痛§1-9月|头晕§2-7天›，体温§36-38.§0-9℃，血压§100-170/§60-99，‹青霉素过敏|否认过敏›，昨日自服‹布洛芬|感冒药›§1-3次。¶按“主诉/现病史/既往史/查体”填入模板，缺项写“未述”，不作诊断。`,
  ),
  product(
    'de_protokoll_verein',
    220,
    `Mitschrift Vorstand ‹Ruderverein|Kita Regenbogen|Kleingärten Nord|Musikverein›, §1-28.§1-12.:¶- ‹Frau|Herr› §surname: ‹Kasse §300-9000 Euro, zwei Beiträge fehlen|Dach tropft seit §1-9 Wochen|Sommerfest am §1-28. oder am §1-28.?›¶- ~name: ‹holt bis §1-28. Angebot ein|ist dagegen|fragt bei der Stadt nach›¶- Abstimmung: §3-9 ja, §0-3 nein, §0-2 enth.¶- ‹Kaffee alle|Schlüssel fehlt wieder|nächstes Mal bei §name›¶Bitte als Protokoll mit TOP-Nummern, Beschlüsse fett, Aufgaben als Liste mit Frist. Nichts ergänzen.`,
  ),
  product(
    'de_sachbearbeiter_mail',
    220,
    `Kundennummer §10000-99999, ‹Strom|Gas|Wasser›, Zählerstand §1000-9999 (Vorjahr §1000-9999). Kundin §surname schreibt: „‹Die Rechnung über §90-900 Euro kann nicht stimmen.|Ich bin am §1-28.§1-12. ausgezogen.|Warum steigt der Abschlag auf §40-190 Euro?›“ Stichworte der Sachbearbeitung: ‹Ablesung prüfen, Foto erbeten|Schlussrechnung bis §1-28.|Rate möglich, §2-6 Monate›. Antwort als E-Mail, Sie-Form, §60-120 Wörter, keine Zusagen darüber hinaus.`,
  ),
  keeping(
    'claim_estimate_reasons',
    220,
    `Claim §100000-999999, policy Zclaim of §name §surname, excess §amount. Damage on §date in §city: ZclaimWith. Receipts: §1-9, sum §amount. Work through our steps 1 covered? 2 excluded? 3 duty kept? 4 amount, one line each, and end with pay / ask / refuse for the adjuster.`,
  ),
  product(
    'farm_diary_assistant',
    200,
    `Voice note of §name, field ‹Lower|Mill|Church› §1-20: ‹sprayed|mowed|sowed|limed› §1-30 ha, §20-300 l, wind §1-30 km/h, ‹shower at §clock|dew until noon|dust›. ‹Vet was here, cow §100-999, §2-9 days no milk|Fence by the brook is down|Diesel §30-400 l from the co-op›¶Enter into the diary: {field, action, area_ha, agent, amount_l, weather, waiting_until, open}. One object per action, null if not said.`,
  ),
]
