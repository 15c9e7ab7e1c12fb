// Products that turn text into fields, labels, tags and codes for a database.
import type { Source } from '../source.ts'
import { product } from './product.ts'
import { CONTENT } from './content.ts'

const OFFER = `
‹ASUSTEC|Velo|Brio|Nordlys|Hama§1-9› ‹USB-C dock|LED bulb E27|hiking sock|HDMI cable|desk fan› §2-90‹cm|W|m| pcs|GB›, ‹blk/anthr.|WHITE|sw|naturell›, ‹NEW|B-stock|OVP›, ‹§3-90,§10-99 EUR|USD §5-120|£§4-80 incl VAT|à §2-30.-›
‹Olive oil|Basmati|Oat drink|Dog food sr.|Dishw. tabs› ‹bio|EXTRA VIRGIN|o.Z.› §1-6x§2-9‹00g|L|50ml|kg›, ‹promo -§10-40%|MHD §1-28.§10-12.|pallet of §20-90›, ‹§1-40.§10-99|from §2-19›
‹screw|bolt|dowel› M§3-12x§10-90 ‹A2|galv.|8.8|nylon› ‹DIN §100-999|torx|hex›, box §20-500 ‹pcs|St.|u.›, ‹§4-60.§10-99/100|price on request›
t-shirt ‹wmn|MENS|kids §92-164› ‹S-XXL|42/44|one size› ‹100% cttn|elast. 5%|linen mix› ‹navy|rust|off-wht|multi› §8-60,§10-95
`
const NOTE = `
‹Pt|Patient›, §18-95 ‹f|m|yo›, ‹fell from ladder|cough for §2-30 d|chest tightness on stairs|wrist pain after ‹skating|gardening››. ‹Hx: HTN, §drug|No hx|s/p appendectomy 20§01-22›. RR §100-190/§60-100, T §36-39.§0-9. ‹X-ray: no fx|X-ray: distal radius fx, undisplaced|ECG sinus|CRP §1-180›. Plan: ‹cast §3-6 wk|§drug|rest, review §2-9 d|refer cardiology›
Follow-up ‹diabetes|knee|asthma›: ‹HbA1c §5-11.§0-9|flexion §60-130°|peak flow §200-600›, ‹feels better|worse at night|ran out of §drug›. ‹Increase|Stop|Continue› §drug. ‹Foot check ok|Smokes §2-30/d|Allergic to penicillin›
Child, §1-14, ‹otitis|rash after nuts|croup|swallowed a ‹coin|bead››, mother ‹worried|says no fever›. ‹Given §drug in clinic|Watchful waiting|Ambulance to §city›. Weight §7-60 kg
`
const CHATTER = `
‹lol|ngl|bro› ‹the new map is trash|§name carried so hard|who wants to trade|gg everyone›
‹kys|you absolute clown|go back to §city|nobody asked› ‹@§name§10-99|§name|lol›
‹FREE coins at|dm me for|cheap boosts›: ‹§name§10-99.example|my profile|+§10-99 §1000-9999›
does anyone know ‹how to beat level §2-60|when the patch drops|why I lag on §weekday›?
I ‹feel like nobody would miss me|can't do this anymore|am so done with life›‹ fr| lol jk|, sorry›
my ‹address|number› is ‹§1-99 §surname Street, §city|§100-999 §1000-9999›, ‹come over|who's free on §weekday›
that ‹referee|streamer|mod› is a ‹donkey|legend|thief›, ‹fight me|change my mind|prove it›
selling my §pet, ‹only §amount|vaccinated|must go today›, ‹§city|pm›
`
const ASK = `
I want to ‹block|replace|activate› my card ‹it's in §city and I'm not|the chip is bent|new one came today›
‹transfer|standing order› of §amount to §name ‹still not there|went to the wrong person|should stop in §month›
what's the rate ‹for dollars|on the savings account|if I fix it for §2-20 years›
‹can't log in|code never arrives|face unlock fails› since ‹the update|I have a new phone|§weekday›
my §relative ‹died, what about the account|wants access too|forged my signature I think›
there's a ‹charge|debit› from §company over §amount I don't ‹recognise|agree with›
need a ‹statement for §month|proof of funds|tax certificate›, ‹by §date|in English›
‹how much can I|could I› borrow for a ‹car|kitchen|flat in §city› with §1-5,§100-900 a month
closed ‹branch|machine› in §city, ‹where now|it ate §amount›
`
const JOBAD = `§company in §city seeks a ‹part-time|permanent|seasonal› §job‹ (m/f/d)|› from §date. You ‹run the §weekday shift|look after §2-40 clients|report to §name §surname›. Needed: ‹§2-8 years in §industry|licence class ‹B|C1››, ‹English C1|no fear of heights|forklift card|patience›. We offer ‹§12-40 an hour|§2-6,§100-900 a month|pay by agreement›, ‹a bike|canteen|§25-32 days off›. ‹Apply via jobs@example.org|No agencies|Send two references by §date›.`
const BANKS = {
  ...CONTENT,
  drug: 'ibuprofen §2-6‹00› | metformin ‹500|850|1000› | salbutamol | amoxicillin ‹500|750|875› | ramipril §2-10 mg | paracetamol ‹500|1000› | prednisolone §5-40 mg',
  offer: OFFER,
  note: NOTE,
  chatter: CHATTER,
  ask: ASK,
  jobad: JOBAD,
}
const BANKING_LABELS =
  'card_block, card_activate, transfer_missing, transfer_recall, standing_order, rates, login, bereavement, fraud_suspicion, disputed_debit, documents, loan, branch_atm, feedback, other'

export const EXTRACTION: readonly Source[] = [
  product(
    'news_entities',
    280,
    `Mark the entities. Types PER, ORG, LOC, DATE, MONEY. Output one entity per line as TYPE<TAB>text, in order of appearance, duplicates included.¶¶Text: §news¶Entities:
You feed the people-and-places index of a newspaper. From the article return {"people": [], "organisations": [], "places": [], "amounts": []}. Names as written; titles dropped; no pronouns.¶¶§news ~news`,
    BANKS,
  ),
  product(
    'offers_normalise',
    300,
    `raw: §offer¶raw: ~offer¶‹raw: ~offer¶|›For each raw line one JSON object: brand, product, size_value, size_unit (SI), pack, colour (en, basic colour word), price_cents, currency, condition. Unknown = null. Commas may be decimal. No prose.`,
    BANKS,
  ),
  product(
    'attribute_fewshot',
    240,
    `title: Velo hiking sock 2 pcs sw 42/44¶attributes: brand=Velo; type=sock; pack=2; colour=black; size=42-44¶###¶title: LED bulb E27 9W warm, B-stock¶attributes: type=bulb; base=E27; power=9 W; colour_temp=warm; condition=B¶###¶title: §offer¶attributes:`,
    BANKS,
  ),
  product(
    'banking_intent_classif',
    320,
    `Classify the customer's message into exactly one of: ${BANKING_LABELS}.¶¶Message: they took 40 euros twice at the pump¶Label: disputed_debit¶¶Message: hello do you open on saturdays in the centre¶Label: branch_atm¶¶Message: §ask¶Label:`,
    BANKS,
  ),
  product(
    'call_router_classif',
    280,
    `caller (transcribed): ‹uh hi|yes hello|good morning|hello? okay› §ask ‹please|thank you|can you hear me|›¶intent?`,
    BANKS,
    `Voice menu of a savings bank. You get what the caller said and return {"intent": one of [${BANKING_LABELS}], "urgent": bool, "lang": iso code}. A lost card or fraud is always urgent. If the caller asks for a person, intent is "other". Never answer the caller.`,
  ),
  product(
    'community_moderation_classif',
    320,
    `§chatter
[room ‹trade|lobby|help|teens›] §name§10-99: §chatter¶(before: ~chatter)`,
    BANKS,
    'Chat moderation for a game with players from 13. Categories: ok, insult, hate, self_harm, private_data, advert, animal_trade. Reply with JSON {"category", "action": "none"|"hide"|"warn"|"human", "why": max 8 words}. Swearing without a target is ok. self_harm always goes to a human, never hidden. Jokes among friends: when in doubt none.',
  ),
  product(
    'clinic_coding',
    300,
    `Note: §note¶¶Suggest ICD-10 codes for the coder to confirm. Format: code – term – words of the note it rests on. Only what is documented; "suspected" is not coded; at most four; laterality missing → say so.
Encounter §10000-99999¶§note¶¶Return procedures and diagnoses as two lists. A coder checks every line, so quote the evidence. Do not upcode.`,
    BANKS,
  ),
  product(
    'medication_list',
    220,
    `§note ~note¶¶medications → [{"name","dose","unit","change":"start|stop|increase|same|null"}]. Allergies separately. Nothing else.`,
    BANKS,
  ),
  product(
    'jobads_feed',
    220,
    `Parse the advertisement for our job map.¶¶§jobad¶¶Fields: title, employer, town, start, hours (full/part/seasonal), pay_min, pay_max, pay_per, requirements[], benefits[], contact. ISO dates if a full date is given, else null.`,
    BANKS,
  ),
  product(
    'resume_against_ad',
    220,
    `AD¶§jobad¶¶PERSON¶§name, ‹§2-20 years as a §job|just out of school|career break §1-6 years›, ‹in §industry|at §company›, ‹lives in §city|would move›, ‹speaks English and ‹Tamil|Polish|Spanish››, ‹licence B|no licence›, likes §hobby. Last post: "§jobtxt"¶¶Explain to the applicant which requirements are met, which not, and what to put in the letter. Then one number 0-100 that our site shows as "fit". Age, gender and origin do not count.`,
    {
      ...BANKS,
      jobtxt:
        'planned tours for §3-30 drivers | cared for §4-20 residents a shift | kept the books of §2-9 clubs | repaired lifts in §city | led a team of §2-12 | sold bread, opened the shop at five',
    },
  ),
  product(
    'review_aspects_tags',
    260,
    `Review (‹en|translated›, §1-5 stars):¶§review¶¶Return aspect → polarity pairs for the dashboard: aspects from {price, service, quality, delivery, location, app, food, room, teaching}. Only what is mentioned. Example: quality:+ delivery:-`,
    BANKS,
  ),
  product(
    'theses_tagging',
    220,
    `Tag for the subject catalogue: 3-6 headings from broad to narrow, each a noun phrase in singular, separated by semicolons; add a place and a period heading if the text is about one.¶¶§wiki`,
    BANKS,
  ),
  product(
    'graph_index_tuples',
    260,
    `Our search keeps a map of who and what belongs together. Read the page and write its part of the map.¶Things first, one a line: N;name;kind (person, firm, place, event, substance, animal);what the page says in ten words.¶Then ties: T;name;name;how they are tied;weak/strong.¶Finish with a line of three dots.¶¶Page¶§wiki ~news¶¶Map`,
    BANKS,
  ),
  product(
    'lead_scores',
    240,
    `Enquiry: §mail¶Company size: ‹unknown|§2-900›, site visits §0-30, opened §0-9 mails¶Score 0-100 how likely a purchase within 60 days is, by our rubric: need stated 30, budget 20, date 20, decision maker 20, fit 10. JSON {"score", "missing": [], "next": "call|mail|wait"}.`,
    BANKS,
  ),
  product(
    'web_table_rows',
    220,
    `HTML of a supplier page, stripped:¶<ul><li>§offer</li><li>~offer</li><li>~offer</li><li>‹Cookies|Newsletter|Back to top›</li></ul>¶Make CSV with the header sku_text;unit_price;currency;pack;notes. Skip navigation. Keep the order. Quote cells with semicolons.`,
    BANKS,
  ),
]
