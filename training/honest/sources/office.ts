// Products of offices: tickets, forms, mails, meetings, law, finance, personnel.
import type { Source } from '../source.ts'
import { product } from './product.ts'

const ISSUE = `
the ‹invoice|receipt|credit note› for §month shows §amount instead of §amount
I ‹can't log in|am logged out every §2-20 minutes|get a white page› since ‹the update|§weekday|I changed my phone›
the ‹export|import|sync› ‹stops at §5-95%|writes umlauts wrong|doubles every row|takes §2-9 hours›
parcel §100000-999999 ‹was left in the rain|is stuck in §city|came without the ‹screws|manual|second box››
my ‹colleague|predecessor› §name §surname has left and ‹I need her rights|still gets all the mails|nobody knows the password›
please ‹cancel|pause|upgrade› our ‹plan|subscription|contract› ‹as of §date|for §2-12 months|at once›
the ‹card reader|scanner|door terminal› in §city ‹beeps and restarts|shows E-§10-99|is dead since the power cut›
is it possible to ‹pay by invoice|add a second address|get the data as XML|have two admins›?
your technician §name ‹was great|didn't turn up|left mud everywhere|promised a call back›
we were charged ‹twice|for §2-40 users too many|VAT although we are in another country›
`
const BANKS = {
  issue: ISSUE,
  mail: `
‹Hi|Dear team|Hello|Good morning|To whom it may concern›,¶¶§issue. ~issue. ‹Could you look into it?|This is urgent.|We need an answer by §date.|Thanks in advance.›¶¶‹Best|Regards|Kind regards›¶§name §surname, §company
§issue!!! ‹Third time I write.|Nobody picks up.|I want my money back.›
‹Hey|Morning›, ‹quick one|two things›: §issue, and ~issue. ‹No rush.|Cheers›, §name
Fwd: Re: Re: ‹your request|case §1000-9999|no subject›¶> §issue¶> ~issue¶¶As discussed on §weekday. ‹Any news?|Please advise.› §name
`,
  clause: `
The ‹Supplier|Contractor|Licensor› shall ‹deliver|remedy defects|provide support› within §2-60 ‹days|business days› of ‹notice|the order date|acceptance›; failing which the ‹Customer|Licensee› may ‹withhold §5-50% of the fees|terminate for cause|claim liquidated damages of §1-5% per week›.
Either party may terminate this Agreement on §1-12 months' written notice to the end of a ‹calendar quarter|contract year›, ‹but not before 20§25-31|without prejudice to accrued rights›.
Liability for ‹indirect loss|loss of data|slight negligence› is ‹excluded|limited to §1-3 times the annual fees|limited to §amount per event›, ‹save for death, injury or fraud|to the extent the law permits›.
All ‹intellectual property|deliverables|improvements› ‹vest in the Customer on payment|remain with the Supplier|are licensed for §2-20 years, non-exclusively›.
The ‹Tenant|Lessee› shall ‹redecorate every §3-7 years|not keep animals other than a §pet|insure the premises for §amount›.
This Agreement is governed by the laws of ‹Ireland|Austria|Ontario|Denmark› and the courts of §city have ‹exclusive|non-exclusive› jurisdiction.
`,
  utter: `
§name: ‹so|right|ok›, ‹where are we with|who has› the ‹budget|stand in §city|supplier from §city|survey›?
§name: ‹I talked to §company|I sent it on §weekday|not started, sorry›, ‹they want §amount|they need an answer by §date|legal is looking at it›
§name: ‹hm|mhm|yeah›, ‹can you hear me|sorry, I was on mute|the line is bad›
§name: then ‹let's decide|we go with the second offer|we drop it for this year|I'll take that›
§name: ‹§name, can you|could somebody› ‹book the room|draft the letter|ask for a discount of §5-25%|update the sheet› ‹by §weekday|until the §2-28th|today›?
§name: ‹my §pet is eating the cable|it's raining into the office again|did anyone see the match›
§name: ‹agreed|fine by me|I'd rather wait|over my dead body, haha›
§name: the ‹risk|open point› is that §company ‹could pull out|raises prices in §month|has no spare parts›
`,
  cv: `§name §surname, §city¶20§16-24–now §job at §company: ‹led a team of §2-15|introduced ‹a roster|an ERP›|night shifts|budget of §amount›¶20§05-15–20§16-17 §job, §company¶‹Degree in ‹nursing|geography|accounting|mechanics›, §city|Apprenticeship as a §job|No formal degree›¶Languages: ‹English, Polish|German C1|French, some Arabic›¶Interests: §hobby, §hobby`,
  tx: '§date | §company | ‹-›§10-900.§10-99',
}

export const OFFICE: readonly Source[] = [
  product(
    'ticket_triage',
    300,
    `Ticket #§10000-99999¶Channel: ‹mail|chat|phone note|form›¶Customer since 20§08-25, plan ‹basic|plus|enterprise›¶¶§mail¶¶→ queue (billing, access, hardware, data, contract, praise), priority 1-4, one-line reason. JSON.`,
    BANKS,
  ),
  product(
    'mail_reply_draft',
    250,
    `Draft a reply to the message below. Signed by §name from §company. ‹We can offer a refund of §amount.|The cause is found; fix by §date.|We cannot do it, offer a call on §weekday.|Ask for the serial number.›¶¶--- message ---¶§mail`,
    BANKS,
    'You draft replies for a service team. Friendly, concrete, max 120 words, no excuses, keep the language of the customer.',
  ),
  product(
    'minutes',
    250,
    `Meeting of §date, ‹weekly|board|project|works council› round¶¶§utter¶~utter¶~utter¶~utter¶~utter¶~utter¶‹~utter¶~utter|~utter|›¶¶Write: decisions / tasks with owner and date / open points.`,
    BANKS,
  ),
  product(
    'clause_check',
    300,
    `<clause id="§1-40.§1-9">¶§clause¶‹~clause¶|›</clause>¶<position>§pos</position>¶‹Compare. Say in two sentences where the clause departs from our position and propose wording.|Deviation: none/minor/major? Reason in one sentence.›`,
    {
      ...BANKS,
      pos: 'liability capped at fees of §6-24 months | notice of one month | IP passes on payment | delivery within §5-30 days, no penalties above §5-10% | courts of §city',
    },
  ),
  product(
    'cv_matching',
    220,
    `Vacancy: §job, §city, ‹shift work|part time §40-80%|travel|drivers licence needed›. Must have: ‹§2-8 years in §industry|ability to lead §2-20 people|German B2|bookkeeping›.¶¶Application:¶§cv¶¶For each must-have: met / partly / not stated + quote. Do not rank people.`,
    BANKS,
  ),
  product(
    'claims_extract',
    260,
    `Extract from the claim: date, place, what happened, damage items with amounts, persons, witness. JSON with null.¶¶"On §date at §clock I ‹was parking|was cooking §food|came home from §hobby› in §city when ‹a branch fell on the §thing|the §pet pulled down the §thing|a van from §company hit the §thing|water came through the ceiling onto the §thing›. ‹My §relative saw it.|Nobody was there.|The police took notes, ref §1000-99999.› I think it is about §amount, ‹plus the §thing for §amount|the rest is fine|I have no receipt›. §name §surname"`,
    {
      thing: 'car | laptop | sofa | greenhouse | e-bike | television | shop window | piano | fence | carpet',
    },
  ),
  product(
    'bank_transactions',
    300,
    `Categorise (groceries, rent, mobility, fun, health, kids, income, other):¶§tx¶§tx¶§tx¶§tx‹¶§tx¶§tx|›`,
    {
      tx: '§date ‹CARD|SEPA|STANDING ORDER|TRANSFER› §shop ‹§city |›‹-§3-120|-§3-900|+§900-4200›.§10-99',
      shop: '§company | REWE §100-999 | STADTWERKE | PHARMACY §surname | §surname BAKERY | CINEMA §city | §name §surname | PARKING P§1-12 | YOGA §city | SPOTTY MUSIC | SALARY §company',
    },
  ),
  product(
    'expense_audit',
    220,
    `Policy: hotel ≤ §90-180, meals ≤ §30-60 a day, no alcohol, taxi only ‹after 22:00|with luggage|if cheaper than the train›.¶Receipt: §date, §city, ‹hotel §surname, §2-4 nights, §200-900|taxi, §clock, §12-90|dinner for §2-8, §40-400, incl. ‹wine|water|dessert›|train 1st class §60-240›. Note of the traveller: "‹client §company|missed the last train|no other room|team evening›"¶Within policy? yes / no / ask, and the rule.`,
  ),
  product(
    'survey_coding',
    250,
    `Codes: 1 workload 2 manager 3 pay 4 tools 5 team 6 food 7 growth 9 none¶Answer of employee §1000-9999: "§ans. ~ans‹. ~ans|›"¶Codes:`,
    {
      ans: `
the ‹canteen|coffee|parking› is a ‹joke|blessing|daily fight›
my lead ‹listens|cancels every 1:1|took §name's idea as hers›
since §month we are §2-6 people short and ‹nobody says so|I do two jobs|I still like it›
the ‹laptops|forklifts|forms› are from 20§05-18
I'd stay if there was ‹a path|§50-400 more|a four-day week›
no complaints, ‹really|honestly|except the toilets›
in §city it was ‹better|worse|the same with better cake›
`,
    },
  ),
  product(
    'privacy_redaction',
    220,
    `Mask names, phone numbers, e-mail, IBAN, addresses. Return the text otherwise unchanged.¶¶§mail¶‹Tel. +4§1-9 §100-999 §10000-99999|IBAN DE§10-99 §1000-9999 §1000-9999 §1000-9999|§name@§city-mail.example|§1-99 §surname Street, §city›`,
    BANKS,
  ),
  product(
    'tax_interview',
    260,
    `‹I moved to §city on §date|I work as a §job and my partner as a §job|We have a §pet breeding hobby with §amount income|I drove §1000-9000 km to customers› ‹, does that count|, where do I enter it|, and I lost the receipts|›? ⇒ ‹no|yes, §amount|about half of it|since 20§18-25› ⇒ ‹what is line §10-90|and if we file jointly?|ok next› ⇒ ‹§amount|none|I'd have to look›`,
    {},
    'You lead a person through the tax form, one question at a time, in plain words; you never estimate amounts; you say when an adviser is needed.',
  ),
  product(
    'tender_qa',
    240,
    `[§1-9.§1-9] §req¶[§1-9.§1-9] ~req¶[§1-9.§1-9] ~req¶[§1-9.§1-9] ~req¶¶Bidder's question: ‹May we|Do we have to|Is it enough to› ‹name subcontractors later|hand in on paper|offer §2-9 lots|show §1-3 references from §industry›?¶Answer from the tender documents only, quote the number, or "forward to the contracting office".`,
    {
      req: `
Offers are due on §date, §clock, via the portal
Subcontractors with a share over §10-30% are to be named in the offer
At least §1-4 references of similar size from the last §3-5 years
The price counts §30-70%, the concept the rest
Bidders may offer at most §2-4 lots
Questions are answered until §date
A guarantee of §5-10% is due on award
`,
    },
  ),
]
