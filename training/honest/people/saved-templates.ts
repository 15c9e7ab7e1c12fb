// People with one saved text of their own around item after item: each source is one person's habit, sent as often as there are items.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const RECORDS = `
Convert to JSON, keys: ‹title, year, format, condition|title, artist, year, grade›. Only the JSON.¶¶§rec
Convert to JSON, keys: title, artist, year, grade. Only the JSON.¶¶§rec¶~rec¶~rec
Convert to JSON, keys: title, artist, year, grade. Only the JSON.¶¶§rec¶~rec
Convert to JSON, keys: title, artist, year, grade. Only the JSON.¶¶§rec ⇒ ‹year missing → null|you forgot the comma|§rec|next¶§rec›
`
const RECORD_BANKS = {
  rec: `
§band - §alb (19§60-99) ‹VG+|NM|G|sleeve torn› ‹LP|7"|12" maxi|cassette›
§alb / §band / ‹press. ‹Germany|UK|Japan›|reissue 20§10-24› / €§3-80
"§alb" by §band, bought §month 20§18-25, plays ok, ‹scratch on B§1-5|insert missing|signed?›
§band: §alb [19§70-99, ‹2x›LP, ‹VG|EX|M-›]
box §1-14 no.§1-90 §band §alb ‹no year|'§65-99›
`,
  band: 'The Paper Kings | Lena Marsh Trio | Nachtzug | Velvet Harbor | Los Domingos | DJ Rasko | The Slow Motion | Carla Venn | Iron Orchard | Quartet Dumas | Sundown Choir | Mofo Bros | Ana & the Tapes | Blue Cassette',
  alb: 'Second Street | Live in Malmö | Green Room | Songs for Nobody | Electric Sunday | Kein Zurück | Pale Light | Hotel Cuba | Greatest Mistakes | Winter Tour ’§78-99 | Untitled | The Long Way Down | Hands Up | Midnight Post',
}

const BIBTEX = `
bibtex pls: §cite
bibtex pls: §cite
bibtex pls: §cite ⇒ ‹key should be nameYEAR|it's a chapter not a book|§cite›
APA 7: §cite
APA 7: §cite¶~cite
`
const BIBTEX_BANKS = {
  au: 'J. Harlow | M. Ortega and K. Blum | S. Nakata et al. | P. Desai | L. Brunner, T. Voss | R. Coleman & A. Idris | H. Virtanen | D. O’Rourke | C. Marchetti | Y. Zhou, W. Feng',
  what: 'Sleep and shift work: a cohort study | Notes on urban heat | Graph methods for routing | Reading on screens | The politics of water meters | Trust in automation revisited | Soil carbon after fire | Bilingual children and rhythm | Cheap sensors, expensive mistakes | Housing waits',
  cite: `
§au (20§05-25) §what. Journal of ‹Applied Studies|Public Health|Urban Research› §3-60(§1-6), pp. §10-300–§310-480
§au, "§what", in Proc. ‹of the §4-30th Workshop on Systems|INTERCON 20§10-24›, §city, 20§08-24, §3-12 pages
§what / §au. ‹Oxford|Berlin|Chicago›: ‹Lantern Press|Eastgate|Mill House›, 19§80-99. ‹2nd ed.|chap. §1-14›
§au. §what. arXiv preprint, §month 20§18-25
"§what." PhD thesis, University of §city, 20§05-24. §au
https://example.org/papers/§1000-9999 (§au, §what, accessed §date)
`,
}

const COMMITS = `
commit message (conventional, imperative, max 60 chars) for:¶§diff
commit message (conventional, imperative, max 60 chars) for:¶§diff¶§diff
commit message (conventional, imperative, max 60 chars) for:¶§diff ⇒ ‹it's a refactor not a fix|shorter|add a body|§diff›
PR description: what / why / how tested.¶§diff¶§diff¶ticket: ‹PAY|WEB|OPS|APP›-§100-4000
`
const COMMIT_BANKS = {
  diff: `
- const limit = §10-50¶+ const limit = Number(process.env.§env ?? §10-100)
-  if (user.§fld) {¶+  if (user?.§fld && !user.archived) {
+  test('§fld is ‹trimmed|required|unique›', async () => { ... })
- "‹axios|lodash|moment|vite|eslint›": "^§1-4.§0-9.0"¶+ "‹axios|lodash|dayjs|vite|eslint›": "^§5-9.§0-9.0"
-def get_§fld(self, id):¶+def get_§fld(self, id: int) -> str | None:
+      await cache.del(\`§fld:\${id}\`)
- ALTER TABLE ‹orders|users› DROP COLUMN §fld;¶+ -- keep §fld until the mobile app 4.§1-9 is gone
-    <Button onClick={save}>¶+    <Button onClick={save} disabled={busy} aria-busy={busy}>
rename ‹src/lib|app/utils|core›/§fld.ts → ‹src/domain|packages/shared›/§fld.ts (100% similarity)
-    timeout: §500-3000,¶+    timeout: §4000-30000, // ‹vendor is slow on Mondays|see incident §1-90›
- # TODO §fld¶+ raise ValueError(f"bad §fld: {value!r}")
`,
  env: 'PAGE_SIZE | MAX_RETRIES | RATE_LIMIT | POOL_SIZE | BATCH',
  fld: 'email | locale | vatId | phone | avatar | slug | timezone | quota | discount | zip | role | iban',
}

const PRODUCT_COPY = `
Write the listing. Title max 80 characters, 5 bullets, 1 paragraph. Item: §it
Write the listing. Title max 80 characters, 5 bullets, 1 paragraph. Item: §it
Write the listing. Title max 80 characters, 5 bullets, 1 paragraph. Item: §it ⇒ ‹mention the scratch|no emojis|Next item: §it›
etsy title + 13 tags: §it
etsy title + 13 tags: §it, ‹gift for ‹dad|teacher|bride›|›
`
const PRODUCT_COPY_BANKS = {
  it: `
‹men's|women's|kids'› ‹rain jacket|running shoes|fleece|cardigan›, size ‹S|M|L|§28-46›, ‹navy|olive|rust|black›, worn ‹once|two winters|never›, ‹small stain on cuff|like new|zip replaced›
‹desk lamp|bar stool|side table|bookcase›, ‹oak|metal|teak|pine›, §20-180 cm, 19§50-90s, ‹some wear|restored|one leg loose›
handmade ‹soy candle|leather wallet|ceramic mug|silver earrings|wool hat›, ‹lavender|brown|speckled|mustard›, §1-3 ‹pcs|day lead time›, personalised possible
phone case for ‹iPhone §12-17|Galaxy S§20-25|Pixel §6-10›, ‹clear|leather look|shock proof›, pack of §1-4
‹drill|mixer|vacuum|coffee machine|printer›, model ‹KX|ML|HD›-§100-990, §1-9 years old, works, no box
board game ‹complete|2 cards missing›, ages §6-14+, §2-6 players, ‹German|English› edition
planner pages, printable PDF, ‹A5|A4|letter›, §10-90 pages, ‹budget|fitness|meal|habit›
`,
}

const MAIL_FIXER = `
make this email sound professional but not stiff:¶¶§ml ~ml ‹~ml|›¶¶‹thx,|best|regards› §name
make this email sound professional but not stiff:¶¶hi §name¶§ml ~ml
make this email sound professional but not stiff:¶¶hi §name¶§ml ~ml ⇒ ‹shorter|too many thank yous|he's my boss, softer|perfect. next:¶¶§ml ~ml›
reply to this, ‹yes|no|I need until §weekday|ask for a call›:¶¶"Dear §name, §ml ~ml Kind regards, §name §surname"
`
const MAIL_FIXER_BANKS = {
  ml: `
u still havent sent the figures for Q§1-4 and I asked twice.
i cant come on §weekday because my kid is sick.
The invoice §1000-9999 is wrong, it should be §500-9000 not what it says.
we decided to go with the other supplier, nothing personal.
can someone finally fix the printer on floor §1-9
I'm ok with the offer but not with the 3 months notice.
Please can we push the deadline by §2-10 days.
the client is mad and I need an answer today.
your slides were good but too many words.
i forgot to attach the file, here it is.
just checking if you saw my message from §weekday
I want to work from home on Fridays, others do too.
who is paying for the hotel in §city?
`,
}

const APPLICATIONS = `
My CV in short: §bio¶Job ad: §ad¶Write the cover letter, §150-350 words, no "I am writing to apply".
My CV in short: §bio¶Job ad: §ad¶Write the cover letter, 250 words, no "I am writing to apply". ⇒ ‹less bragging|mention that I'd relocate|now the same for this one: §ad|why do you say I'm passionate about spreadsheets›
tailor these bullets to the ad.¶bullets: §bul / ~bul / ~bul¶ad: §ad
linkedin message to the recruiter, ad: §ad. me: §bio
Rewrite with numbers and strong verbs: §bul
`
const APPLICATION_BANKS = {
  bio: 'nurse, 6 years ICU, B2 German, two kids | BSc biology 2024, lab internship, Python basics | ex-teacher, now project coordinator, Excel and patience | warehouse shift lead, forklift licence, night shifts ok | junior frontend dev, 1.5 years, React, bootcamp | accountant, 11 years, SAP, looking for part time | chef who wants out of kitchens',
  ad: `
"‹Customer success manager|Office coordinator|Sales associate› (m/f/d), §city. You have §1-5 years of experience, love ‹people|numbers|order›, speak ‹English and Dutch|fluent French|two languages›. We offer §24-32 days off."
"Seeking ‹data analyst|QA engineer|React developer|lab assistant›. Must have: ‹SQL|attention to detail|TypeScript|GLP›. Nice to have: ‹Tableau|humour|GraphQL›. ‹Hybrid|Remote|On site›, §28-90k."
"§company is growing! Team lead ‹logistics|nursing|kitchen|finance›, §5-25 reports, shift model, ‹driving licence needed|start asap›."
"Intern, §month, ‹marketing|research|HR›, §3-6 months, paid. Send CV and ‹two lines about a campaign you hated|a writing sample›."
`,
  bul: `
responsible for the stock
helped with onboarding new people
made a dashboard that people use
answered §20-90 calls a day
was in charge of social media, followers went from §200-900 to §1000-9000
did the closing each month
organised the move to §city
trained §2-12 colleagues on the new software
`,
}

const SUBTITLES = `
Translate the subtitles to ‹English|German|Polish|Spanish›. Keep numbers and times. Max 42 characters a line.¶¶§n1¶00:0§1-9:§10-29,§100-999 --> 00:0§1-9:§30-31,§100-999¶§ln¶¶§n1¶00:0§1-9:§32-40,§100-999 --> 00:0§1-9:§41-43,§100-999¶~ln¶¶§n1¶00:0§1-9:§44-50,§100-999 --> 00:0§1-9:§51-54,§100-999¶~ln
Translate the subtitles to English. Keep numbers and times. Max 42 characters a line.¶¶§n1¶00:§10-59:§10-29,§100-999 --> 00:§10-59:§30-31,§100-999¶~ln¶~ln
timings are off by +§1-4.§1-9 s, shift:¶¶§n1¶00:§10-59:§10-29,§100-999 --> 00:§10-59:§30-31,§100-999¶~ln
`
const SUBTITLE_BANKS = {
  n1: '§1-900',
  ln: `
- Onde você estava?¶- No mercado, já disse.
Não acredito que ele voltou.
Das ist nicht dein Ernst, oder?
Warte. Da ist jemand an der Tür.
Je te l’avais dit, non ?
On part demain, à l’aube.
No me mires así, por favor.
¿Quién apagó la luz?
Nie mów nikomu, dobrze?
Zostało nam §2-9 minut.
Ты опять опоздал.
Мама звонила. Три раза.
Non toccare niente!
(musica in lontananza)
Ik weet het niet meer, echt niet.
Du glömde nycklarna igen.
`,
}

const ALT_TEXTS = `
alt text + caption (IG, casual, 2 hashtags): §pic
alt text + caption (IG, casual, 2 hashtags): §pic
alt text + caption (IG, casual, 2 hashtags): §pic ⇒ ‹without the pun|in Spanish too|next: §pic›
youtube description + 8 tags + chapters from: §vid
youtube description + 8 tags + chapters from: §vid. length §4-40:§10-59
`
const ALT_TEXT_BANKS = {
  pic: `
‹latte|croissant|matcha|brunch plate› on ‹marble|wood|a windowsill›, ‹morning light|rain outside|new cups›
me and ‹Sam|the team|my sister› at ‹the beach|a gig|the finish line›, ‹blurry|sunset|laughing›
before/after of the ‹bathroom|garden|hallway|desk›, ‹paint only|€§100-900|§2-9 weekends›
‹dog|cat› asleep on ‹keyboard|laundry|the couch we don't allow›
new arrival: ‹linen shirt|ceramic vase|vintage bag›, ‹§2-9 left|drops §weekday›
screenshot of our ‹dashboard|review|app update §1-9.§0-9›
‹mountain|lake|old town› at §5-10 am, ‹fog|snow|nobody there›, ‹§3-20 km hike|day §2-9 of the trip›
`,
  vid: 'unboxing a §200-900 dollar mechanical keyboard, sound test, typing, opinion | how I meal prep for §2-5 days, §20-60 min, shopping list | fixing a leaking tap, tools, mistake I made, cost §5-80 | solo van trip day §1-20, breakdown, nice farmer, sunrise | studying for the bar, week §1-14, schedule, honest numbers | painting a §h figure, primer, washes, dry brush',
  h: 'dragon | space soldier | wizard | castle',
}

const CELL_BY_CELL = `
§job4 → §val
§job4 → §val
§job4 → §val, ~val, ~val
next §job4 → §val
`
const CELL_BY_CELL_BANKS = {
  job4: 'category (food/home/car/fun/other)',
  val: `
‹SHELL|BP|ARAL› §100-999 §city €§20-90.§10-99
‹LIDL|REWE|TESCO|ALDI› SAGT DANKE §1-28.§1-12. €§5-140.§10-99
PAYPAL *‹SPOTI|STEAMG|NETFLX|PATREON› §4-60.99
ATM §city §20-200.00
‹H&M|IKEA|BAUHAUS|DECATHLON› §100-999 card §1000-9999
standing order ‹rent|gym|electricity|kindergarten› §20-900
refund ‹AMZN|ZALANDO› Mktp -§10-90.§10-99
restaurant "‹Da Luca|Saigon|Roter Ochse|El Toro›" §12-95.00 tip incl.
‹DB|OEBB|FLIXBUS|RYANAIR› ticket §city §9-160.§10-99
pharmacy ‹sun|central|castle› §4-60.§10-99
`,
}

export const SAVED_TEMPLATES: readonly Source[] = [
  person('saved_record_shelf', 260, 0, RECORDS, RECORD_BANKS),
  person('saved_citations', 260, 0, BIBTEX, BIBTEX_BANKS),
  person('saved_commits', 280, 0, COMMITS, COMMIT_BANKS),
  person('saved_listings', 280, 0.05, PRODUCT_COPY, PRODUCT_COPY_BANKS),
  person('saved_mail_fixing', 280, 0.1, MAIL_FIXER, MAIL_FIXER_BANKS),
  person('saved_applications', 260, 0, APPLICATIONS, APPLICATION_BANKS),
  person('saved_subtitles', 240, 0, SUBTITLES, SUBTITLE_BANKS),
  person('saved_captions', 260, 0.1, ALT_TEXTS, ALT_TEXT_BANKS),
  person('saved_expenses', 280, 0, CELL_BY_CELL, CELL_BY_CELL_BANKS),
]
