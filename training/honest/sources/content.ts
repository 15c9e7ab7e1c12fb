// What products have in their prompts: encyclopaedic passages, handbooks, manuals, news, reviews, mails, talk.
import type { Banks } from '../grammar.ts'

const WIKI = `
The ‹Ardle|Morvane|Tessel|Quorn|Ilva› is a ‹river|tributary› of §40-600 kilometres that rises near §city and ‹reaches the sea|joins the Velle› at an average of §20-900 cubic metres a second. ‹It freezes in one winter out of §3-12.|Its delta is a reserve for ‹spoonbills|otters|sturgeon› since 19§30-99.|Three of its §5-20 dams were removed after 20§05-22.›
§name §surname (18§10-60–19§05-50) was ‹a botanist|a bridge engineer|a composer|an astronomer|a suffragist|a cartographer› from §city. ‹She|He› is remembered for ‹a catalogue of §200-9000 mosses|the first cast-iron footbridge of the province|a comet seen in 18§60-99|§2-9 string quartets|maps of the interior›, most of which ‹were lost in the fire of 19§10-40|are kept in the municipal archive|went unnoticed until 19§60-90›.
The ‹marbled|dusky|northern|dwarf› ‹newt|shrike|hawkmoth|pipistrelle|grayling› lives in ‹hedgerows|bogs|upland streams|old quarries› below §300-2400 metres. It feeds on ‹beetles|midge larvae|nectar|spiders› and lays §2-400 eggs in ‹April|May|late summer›. ‹Numbers fell by §10-80 percent in §10-40 years.|It was told apart from its cousin only in 20§01-22.›
The Battle of ‹Harrow Ford|Lindach|San Telmo|Kesh› took place on the §4-20th of §month 1§4-8§10-99. An army of about §3-40,000 under ‹Duke|General|Prince› §surname was met by ‹mercenaries|militia of the towns|a smaller force› at the crossing. ‹It lasted §2-14 hours.|Both sides claimed to have won.› The peace of §city followed §2-24 months later.
‹Cobalt|Feldspar|Boron|Gallium|Kaolin› is obtained mainly ‹as a by-product|in open pits|from brines› and used in ‹glazes|batteries|detectors|magnets|paper›. World output was §2-900 thousand tonnes in 20§12-23, of which §10-70 percent came from ‹one country|two mines|recycling›. It ‹melts at §30-1700 °C|is not toxic in the amounts used|stains skin for weeks›.
§city's ‹cable car|tram|funicular|metro line §2-9› opened in 1§88-99§0-9 and carries §2-90,000 people on a working day. ‹It climbs §40-400 metres.|The cars were built by §company.|It was closed from 19§40-45 to 19§46-60.› A second branch to the ‹harbour|hospital|airport› is planned for 20§26-35.
‹Vellum|Passementerie|Intarsia|Lost-wax casting|Shellac› was ‹brought to|revived in› §city by ‹refugees|monks|two sisters› in the 1§5-8‹0|1|3|4|6|7|9›0s. The craft needs §2-30 ‹steps|days›, and a ‹guild|school› with §8-120 members still teaches it. ‹Cheaper imports ended the trade for most.|Since 20§08-22 it is on the heritage list.›
The comet ‹§surname-§surname|20§01-22 Q§1-9› returns every §6-400 years. Its nucleus of §2-30 kilometres ‹rotates in §5-60 hours|is as dark as coal|broke in two near the sun›, and its dust causes the ‹minor|strong› meteor shower of §month. ‹A probe passed it at §200-9000 kilometres.|It has not been seen with the naked eye since 19§10-86.›
The ‹Corn Exchange|Old Synagogue|Hall of the Weavers|Water Tower› in §city was designed by §name §surname and finished in 1§7-9§10-99. ‹Brick was chosen because stone had to come from §city.|The dome was added §20-60 years later.› It housed ‹a cinema|grain|a field hospital|the registry› until 19§50-99 and is now ‹a library|empty|flats|a concert hall with §200-1900 seats›.
In ‹statistics|bookkeeping|music|navigation|linguistics›, a ‹lag|contra entry|suspension|fix|clitic› is ‹what delays an effect|an item that offsets another|a note held over a change of harmony|a position from two bearings|a word that leans on its neighbour›. The term was coined ‹in 18§40-99|by §name §surname|in a footnote›; textbooks since 19§30-80 ‹define it more narrowly|avoid it|give it half a page›.
The ‹Harmonie|Concordia|Old Guild|Free Singers› of §city is ‹a choir|a brass band|a chess club|a fire brigade› founded in 1§80-99‹0|4|7›. It had §8-40 members at first, ‹all of them weavers|among them §name §surname|half of them from one street›, and §60-900 in 19§10-90. ‹Women were admitted in 19§20-75.|It was banned for §2-12 years.|Its flag hangs in the town hall.›
‹Sorghum|Teff|Sea kale|Quince|Skirret› is grown from §2-60 to §300-2600 metres above the sea. It needs §200-900 millimetres of rain and §60-200 days; yields are §1-9 tonnes a hectare. ‹It stores well.|Birds take up to §5-40 percent.|The leaves are eaten, the roots are not.› In §city it is ‹baked into flat bread|a festival dish|mostly fed to animals›.
The ‹sinking|grounding› of the ‹ferry|collier|lightship› ‹Ottilia|Halcyon|Margit|Saint Brice› on §1-28 §month 1§8-9§10-99 cost §3-300 lives. An inquiry blamed ‹the pilot|a chart from 18§10-60|the lamp at the harbour mouth|overloading›. ‹The wreck lies at §10-90 metres.|The captain, §surname, was acquitted.|Lifeboats became compulsory §2-9 years later.›
‹Fermat's|Ptolemy's|Brahmagupta's|Steiner's› ‹construction|inequality|formula› relates the ‹sides|areas|angles› of a ‹quadrilateral|triangle› ‹inscribed in a circle|with given perimeter›. It was ‹known in §city before 1§2-6§10-99|proved again by §surname in 18§10-90› and is used ‹in surveying|in competitions|to place antennas›. ‹There are at least §9-90 proofs.|Equality holds only for the square.›
A ‹heat pump|sail drive|kiln|loom|seismograph› of the type §city §2-9 has ‹§2-8 parts that wear|one moving part|no electronics›. ‹The first was built in 19§20-80 by §company.|§200-9000 are in use.› It ‹loses §2-30 percent at partial load|is tuned by ear|must be level to §1-9 millimetres› and ‹was copied without a licence|is still sold|was banned from schools›.
The §surname Islands are §3-40 islets §10-900 kilometres off §city; ‹§2-9 are inhabited|nobody lives there in winter|the highest point is §20-900 metres›. ‹Peat|Guano|Wool|Kelp› was the trade until 19§10-70. ‹A ferry runs §2-5 times a week.|Rats were removed in 20§02-21.|There is one school with §3-30 children.›
`
const WIKIQ = `
when was ‹it|the one in §city› ‹built|first described|opened|closed›?
How long is the ‹Ardle|Morvane|Tessel›?
who was §name §surname and what is ‹she|he› known for
Which of these were ‹lost|moved|rebuilt› ‹in the fire|after the war|in the 19th century›?
what share came from recycling in 20§12-23?
Does ‹the newt|it› live above §500-2000 metres?
How many people use it on a working day compared with §city?
why did ‹the trade|both sides|the town› ‹end|give up|refuse›?
What connects §city and §city?
in which year did ‹production|numbers› ‹fall|peak›
Is it older than the ‹tram|water tower|guild› of §city?
what is a ‹contra entry|clitic|suspension› in one sentence
`
const HANDBOOK = `
Annual leave is §24-32 days; up to §3-10 may be carried into the next year until the end of §month.
Travel is booked through ‹the portal|§name §surname›; first class needs the consent of ‹the head of department|two managers› above §3-8 hours.
Sick notes are due from day §1-4. ‹Send a photo by chat.|The paper is no longer needed.›
Parental leave is announced §7-13 weeks ahead, in writing, to HR in §city.
The company pays §10-60 euros a month towards ‹public transport|a gym|a bicycle lease›, not both.
Laptops are replaced after §3-5 years; ‹buying the old one costs §amount|stolen devices are reported within §2-24 hours to the service desk›.
Gifts above §20-60 euros are ‹declined|entered in the register›, except ‹flowers|calendars|food shared with the team›.
Remote work abroad is possible for §10-40 days a year inside the EU‹ after a check of social security|, but not in the first §3-6 months›.
Overtime counts from minute §15-30 and is taken as time off within §2-6 months; it is paid only ‹in the warehouse|after approval by §name›.
Visitors sign in at reception, wear a badge and are ‹met at the door|not left alone in hall §1-9›.
Expenses are handed in until the §3-15th with ‹receipts|the form RK-§1-9›; mileage is 0.§20-42 a kilometre.
Dogs are welcome on §weekday and ~weekday if ‹the room agrees|they are insured|nobody in the team is allergic›.
Training: §2-10 days and §400-3000 euros a person and year; a course above §amount binds you for §6-36 months.
The notice period is ‹six weeks|§2-3 months›‹ to the end of the month|, two weeks in probation›; garden leave is decided case by case.
`
const HANDBOOKQ = `
how many days can I carry over
do I need a sick note for one day?
Can I work from ‹Spain|my parents' house in §city› for §2-8 weeks?
what happens if my laptop is stolen on §weekday evening
is first class ok for §city, it's §3-7 hours
I got ‹a hamper|two tickets|a bottle› from §company, keep it?
my §pet is sick and alone, can I bring it
until when do I hand in §month's receipts?
overtime in the office: paid or time off?
I started in §month, what's my notice period
who pays for the course if I quit after §3-20 months?
does the bike lease exclude the rail pass
`
const NEWS = `
‹§CAP|Officials› in §city have ‹approved|postponed|rejected› a §2-90 million ‹euro|dollar› plan for a ‹flood wall|bus depot|swimming hall|data centre|women's clinic›, citing ‹rising costs|a lack of bidders|protests by residents|groundwater›. ‹Mayor|Councillor› §name §surname said work would ‹start in §month|be re-tendered|"not happen on my watch"›.
§company said on §weekday it would ‹close its plant in §city|hire §20-900 people|buy a rival for §amount|recall §2-90,000 units›. Shares ‹rose|fell› §1-14 percent. ‹Unions called it "a slap in the face".|Analysts had expected less.|The regulator has until §date.›
A ‹landslide|power cut|derailed goods train|burst main› left §2-90,000 people near §city ‹without water|cut off|stranded› for §3-60 hours. ‹Nobody was hurt.|§2-30 people were treated.› ‹The cause is being examined|An inquiry was opened|Repairs cost about §amount›, §company said.
Researchers from §city ‹trained|tagged|interviewed› §20-9000 ‹eels|commuters|nurses|starlings|pensioners› and found that ‹sleep|noise|small change in temperature|cash transfers› ‹explains about a third of|made no difference to|halved› the ‹delay|mistakes|deaths|stress›. The work, led by §name §surname, appears in ‹a journal|a preprint›. ‹Others call the sample small.›
§city beat §city §3-5–§0-2 on §weekday, with ‹a goal in minute §70-95|two penalties|a keeper who played on with a broken finger›. Coach §surname: "‹We were lucky.|I have no words.|Ask the referee.›" ‹They meet again on §date.|It was the §4-9th win in a row.›
A court in §city ‹sentenced|acquitted› a ‹former §job|dealer in clocks|notary›, §30-79, ‹accused of|over› ‹selling the same flat §2-9 times|forging §20-400 vaccination cards|diverting §amount from a club›. ‹The defence will appeal.|Two charges were dropped.|The judge spoke of "remarkable patience".›
From §date, ‹tickets|water|parking› in §city will cost §2-30 percent ‹more|less›. ‹Pupils and pensioners are exempt.|A petition has §200-90‹00› signatures.› The operator, §company, points to ‹energy prices|fewer passengers|the new lease›; ‹the opposition calls it "a tax on the poor"|the council votes on §weekday›.
After §3-60 years the ‹cinema|bakery|swimming baths|bookshop› in ‹Mill|Harbour|Station› Street, §city, ‹closes|reopens|changes hands›. Owner §name §surname, §40-85, ‹found no successor|wants "a bit of sleep"|sold to §company›. ‹The §pet stays.|Neighbours plan a farewell.|§2-12 jobs are affected.›
`
const REVIEW = `
‹Bought|Got› it ‹for my §relative|in §month|second hand›, ‹battery lasts §2-30 hours|the zip broke after §2-9 weeks|smaller than in the picture|heavy but solid›. ‹Would buy again|Back it went|Three stars because of the smell›.
Room §100-600, ‹view of a wall|lovely balcony|lift out of order›; breakfast ‹ended at 9|cold eggs, good bread|the best part›. §name at the desk ‹was an angel|shrugged›. §amount a night is ‹fair|a joke›.
‹App crashes when I|Since the last update I can't› ‹scan the card|switch to dark mode|add a second child|export as CSV›. Support ‹answered in §2-9 minutes|sent me the same link §2-4 times›. ‹Uninstalled.|Otherwise great.›
‹The soup|My risotto|The house wine› was ‹salty|divine|lukewarm›, the waiter ‹patient with our §2-7-year-old|forgot us twice|sang›. ‹Parking is awful.|Cash only, beware!› We ‹left §5-40 tip|will not return|come every §weekday›.
Delivery took §2-30 days, box ‹dented|taped by a madman|fine›, manual only in ‹Dutch|Chinese|pictures›. ‹Assembled in §1-4 hours with my §relative and no divorce|two screws too many|one leg shorter›. Looks ‹good|cheap|better than the photo›.
Course at §company: tutor §surname ‹knows everything, explains nothing|is funny|reads slides›. Week §2-8 ‹too fast|repetitive›. ‹The exercises saved it|Refund please›.
`
const MAIL = `
‹Hi|Hello|Dear team›, ‹my order §10000-99999 of §date|the booking for §2-6 people on §date|our contract §100-999-§10-99› ‹hasn't arrived|needs to be moved to §date|was charged twice (§amount)|shows the wrong address›. ‹We leave on §weekday|I tried to call three times|The tracking says §city›. ‹Can you fix it?|What are my options?› §name §surname
Good ‹morning|afternoon›, I am writing ‹on behalf of my §relative|as the treasurer of a club|for §company› about ‹§3-40 chairs|a quote for §20-900 prints|the repair of a boiler|a visit to your plant›. ‹Budget is about §amount.|It must be done by §date.› ‹Is that feasible?|Who is in charge?› Regards, §name
‹Still nothing!!|Me again.› You promised ‹a call on §weekday|a refund of §amount|a new part›. ‹It's been §2-9 weeks.|My §relative sits in the cold.› ‹Last chance before I post this everywhere|Please, just tell me the truth›. §surname
Thanks for ‹the quick help|your visit|sending §name›! The ‹pump|printer|door› works, only ‹it hums at night|the lid is missing|the invoice says §amount instead of §amount›. No rush. ‹Best|Cheers›, §name
To whom it may concern: I would like to ‹cancel|transfer|pause› my ‹membership|policy no. §10000-99999|allotment› as of §date ‹because I move to §city|due to illness|since the price went up by §5-40 percent›. ‹Confirm in writing.|Where do I return the key?› §name §surname, §job
`
const SAY = `
so ‹um|like|you know› the ‹delivery|pilot|survey› ‹slipped|went okay|is uh basically done›
I ‹I mean we› should ‹ask §name|tell §company|wait for the numbers› before ‹§weekday|uh the board meets›
‹right right|mhm› and who ‹pays the §amount|talks to legal|owns that now›
sorry can you ‹repeat that|mute|share the screen again›
okay so I'll ‹send it|draft it|call them› by ‹§weekday|the the §2-28th›
what ‹worries|annoys› me is ‹the warehouse in §city|that nobody reads the sheet|the §5-30 percent›
let's ‹park it|vote|take the cheaper one›, ‹everyone fine with that|objections›
oh and ‹the lift is broken again|it's §name's birthday|the coffee machine›
`
export const CONTENT: Banks = {
  CAP: 'Councillors | Planners | Voters | Ministers',
  wiki: WIKI,
  wikiq: WIKIQ,
  handbook: HANDBOOK,
  handbookq: HANDBOOKQ,
  news: NEWS,
  review: REVIEW,
  mail: MAIL,
  saying: SAY,
}
