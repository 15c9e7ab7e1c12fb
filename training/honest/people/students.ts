// Pupils and students with what lies on their desk: multiple choice, numbers, homework as it was set, cards, theses.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const MCQ_MEDICINE = `
A §age-year-old ‹man|woman› presents with §sign and §sign. §exam What is the most likely diagnosis?¶A. §dx¶B. ~dx¶C. ~dx¶D. ~dx‹¶E. ~dx|›
§stem¶a) §drug¶b) ~drug¶c) ~drug¶d) ~drug¶‹¶answer key says c, why not a|¶explain each option pls||¶I put b›
Q§3-190. §stem A) §drug B) ~drug C) ~drug D) ~drug
which of the following is FALSE about §dx? A. it is ‹more common in men|autosomal dominant|painless› B. §sign is typical C. treated with §drug D. ‹screening is useless|peaks at age §4-70|it never relapses›
A §age-year-old ‹farmer|teacher|lorry driver› has §sign after starting §drug. ‹Mechanism?|Which test first?|Next best step in management?›¶A. ‹Stop the drug|CT head|Reassure|Lumbar puncture›¶B. ‹Add |Switch to |Give IV ›§drug¶C. ‹Measure serum levels|Colonoscopy|Echocardiogram›¶D. ‹Refer to surgery|Repeat in §2-6 weeks|Biopsy› ⇒ why not ‹A|B|D|C› though ⇒ ‹mnemonic?|what would change if she was pregnant|so in the exam always look for §sign?|ok next one: §stem A) §drug B) ~drug C) ~drug›
make me §3-10 questions like this one: "§stem" single best answer, with explanation, my exam is §weekday
mnemonic for ‹the branches of the external carotid|causes of pancreatitis|carpal bones|side effects of §drug|cranial nerves, the clean version›
nurse exam question: order is §drug §5-500 mg in §50-500 mL over §1-8 h, drop factor §10-20 gtt/mL. Drops per minute?
Match: 1 §dx 2 ~dx 3 ~dx with (i) §sign (ii) ~sign (iii) ~sign
I keep mixing up §dx and ~dx. Table? ‹Only what examiners ask.|Two lines each.›
Explain why ‹§sign happens|patients get §sign› in §dx ‹like I'm in second year|without the molecular stuff|pathophys step by step›
OSCE station: ‹break bad news about §dx|explain §drug to a worried patient|take a history of §sign›. You are the patient, I'm the student. ⇒ Hello, I'm one of the medical students. ‹What brings you in today?|Can I confirm your name?› ⇒ ‹When did it start?|Any allergies?|On a scale from one to ten?› ⇒ stop. score me, what did I ‹forget|do well›
Vet school: §age-month-old ‹spaniel|Friesian cow|ferret› with §sign. Options: A ‹hypocalcaemia|parvo|ketosis› B ‹foreign body|mange|laminitis› C §dx D none of the above
`
const MEDICINE_BANKS = {
  age: '§2-94',
  sign: 'pleuritic chest pain | a non-blanching rash | polyuria | bilateral leg swelling | haemoptysis | a painless neck lump | morning stiffness over an hour | tinnitus | foot drop | a heart rate of §110-180 | sodium of §112-129 | jaundice | night blindness | a swinging fever | pinpoint pupils | melaena',
  exam: `
On examination there is a late systolic murmur.
BP is §80-210/§40-115, temp 3§6-9.§1-9 °C.
X-ray is normal.
CRP §2-280, WBC §2-28 x10^9/L.
There is no relevant family history.
He smokes §5-40 a day.
`,
  dx: 'pulmonary embolism | sarcoidosis | Addison disease | gout | coeliac disease | temporal arteritis | myasthenia gravis | infective endocarditis | ulcerative colitis | hyperthyroidism | polymyalgia rheumatica | bladder carcinoma | nephrotic syndrome | Lyme disease | mitral stenosis',
  drug: 'furosemide | amiodarone | vancomycin | metformin | carbimazole | propranolol | heparin | naloxone | spironolactone | isoniazid | allopurinol | salbutamol | digoxin | ciprofloxacin',
  stem: `
Which drug is contraindicated in a patient with §dx?
First-line treatment for §dx in adults is:
A patient on §drug develops §sign. The most appropriate addition is:
All of the following cause §sign EXCEPT
The antidote in overdose with tremor and §sign is
Which of these needs dose adjustment when eGFR is §12-40?
`,
}

const MCQ_LAW = `
§fact Can §name recover? A. Yes, because §why. B. Yes, but only if ~why. C. No, because ~why. D. No, unless ~why.
‹Bar prep, torts:|Contracts MCQ from my prep book:|Q§2-100|evidence question›¶§fact ~fact¶The court should‹:|›¶(A) ‹admit it|grant the motion|find for §name›, as §why¶(B) ~why¶(C) ‹exclude it|deny the motion|find for §company›, since ~why¶(D) ~why¶‹¶I chose B, key says C. ???|¶IRAC it please|›
Problem question: §fact ~fact ~fact Advise §name. ‹(25 marks)|Word limit §800-2500.|English law only.›
case summary ‹in §3-8 lines|facts/issue/held/ratio› of ‹the snail in the ginger beer|the carbolic ball one|the case with the fishing boat and the weather|Miranda|the one about the flooded mill›
what's the difference between ‹battery and assault|a condition and a warranty|void and voidable|mens rea and motive|an easement and a licence|estoppel and waiver› with one example each
outline ‹consideration|negligence|hearsay exceptions|judicial review|adverse possession› for a closed book exam, max one page
§fact ⇒ and if §name was ‹17|drunk|a bailee|the company's director›? ⇒ ‹but isn't there an exception|cite something|you said the opposite above› ⇒ write it as a model answer paragraph, ‹first class|§100-300 words›
True/false, explain briefly: 1. silence is never acceptance 2. ‹a minor can rescind|consent is a defence to everything› 3. §why so the claim fails
I am doing the ‹citizenship test|notary exam|traffic law theory test|CIPP/E› and this came up: "§fact" with options a) §why b) ~why c) both d) neither
flashcards for ‹property law: leases|criminal law: homicide|EU law: direct effect|evidence: privilege›, q on one line a on the next
Moot tomorrow, I'm for the ‹respondent|appellant›. §fact Grounds: 1) §why 2) ~why. Attack me with the judge's nastiest questions, one at a time. ⇒ My Lady, ‹we say the duty is narrower|I would distinguish that case|with respect the trial judge erred› ⇒ I'm grateful. ‹I have nothing further on that point.|If I may turn to ground two.›
`
const LAW_BANKS = {
  fact: `
§name lent his boat to §name, who let a stranger steer, and it hit the jetty at §city.
§name slipped on a grape in a supermarket that had been swept §10-90 minutes before.
§company advertised a reward of §amount for a lost parrot; §name found it without having read the advert.
A letter of acceptance was posted on §weekday and a revocation telephoned an hour before it arrived.
A police officer looked into §name's garage through a cat flap and saw §2-9 bicycles.
§name promised to pay her nephew §amount if he stayed sober till §month.
While fleeing a swarm of wasps §name ran across a neighbour's dahlias.
A tenant painted the hallway black and the landlord kept the whole deposit.
§name shouted "I'll end you" from a moving tram.
A surveyor overlooked dry rot but had handed over a disclaimer in §6-8 point type.
`,
  why: `
there was no intention to create legal relations
the harm was too remote
the statement is offered to show its effect on the hearer
the duty was delegated but not the liability
the postal rule applies
she assumed the risk
past consideration is no consideration
the search was incident to nothing at all
equity will not assist a volunteer
a reasonable person would have checked
the limitation period ran out in §month
necessity excuses the trespass but not the damage
`,
}

const PHYSICS = `
A §thing of mass §1-90 kg is ‹pulled|pushed|lowered|thrown upward› with ‹a force of §5-400 N|an initial speed of §2-40 m/s|an acceleration of 0.§2-9 m/s²›. ‹Find the tension.|How far does it go in §2-9 s?|Work done?|What's the friction coefficient?›
‹HELP|q§2-12|problem §1-9.§10-99|part b):› Two resistors §2-90 Ω and §2-90 Ω in ‹series|parallel› with a §3-24 V battery of internal resistance 0.§1-9 Ω. ‹Current through each?|Power lost in the battery?|what if one burns out›
A lens of focal length §5-40 cm forms an image of a §thing §10-90 cm away. Position, size, real or virtual?
I get §2-90 ‹m/s|J|N|Hz› but the book says §2-90. A §thing ‹slides off a table of height 0.§6-9 m|hangs on a spring with k = §20-900 N/m|rotates §10-400 times a minute on a radius of §5-80 cm›. What did I do wrong? I used ‹v² = 2gh|F = kx|a = v²/r|energy conservation›.
Light of §380-720 nm hits ‹a grating with §200-900 lines/mm|a metal with work function §1-4.§1-9 eV|two slits 0.§1-5 mm apart›. ‹Angle of second order?|stopping potential?|fringe spacing on a screen §1-4 m away?›
§2-40 mol of ideal gas at §250-500 K expands ‹isothermally|adiabatically (γ=1.4)› to §2-6 times its volume. W, Q, ΔU. step by step pls
explain ‹why the sky is blue|Lenz's law|torque vs force|standing waves|Bernoulli|half-life|inertia›. I've watched §2-9 videos. still no
derive ‹the range equation|escape velocity|the lensmaker formula|time constant of RC circuit|Kepler's third law for circles› ‹without skipping lines|for a level, no calculus please|› ⇒ where did the ‹2|minus|cos› come from ⇒ ‹ohhh|hm ok› ⇒ now with numbers: ‹M = §2-9e24 kg, R = §3-9e6 m|R=§1-90 kΩ C=§1-90 µF|v0=§10-40, angle §20-70°›
lab report: we measured T for a pendulum: L = §20-40 cm 1.0§1-9 s, §45-70 cm 1.§3-6§1-9 s, §75-99 cm 1.§7-9§0-9 s, L = 1.2 m 2.§1-3 s. g? error? ‹What do I write in the discussion?|graph suggestions|our g is 8.§1-9 lol›
A) increases B) decreases C) stays the same D) impossible to tell: what happens to the ‹apparent weight in a lift slowing down|capacitance if the plates are pulled apart|pitch as the siren passes|fringe spacing in water›
A §thing is dropped from a balloon rising at §2-15 m/s at height §20-300 m. time to ground? ⇒ and speed ⇒ with air resistance would that be ‹more|less› ⇒ ‹ty|legend|why g negative here›
‹Is|Are› ‹centrifugal force real|photons affected by gravity|electrons tiny balls|black bodies black› — my teacher ‹avoids the question|laughed|says wait for university›
solve all: 1) v=§2-30 t=§2-9 s=? 2) F=§2-90 m=§2-9 a=? 3) P if W=§100-9000 t=§2-60 4) V if I=0.§1-9 R=§10-900
`
const PHYSICS_BANKS = {
  thing:
    'crate | sledge | hockey puck | bucket of paint | satellite | piano | toy car | candle | skydiver | trolley | apple | roller coaster car | flywheel | arrow',
}

const CHEMISTRY = `
balance: ‹Fe2O3 + C -> Fe + CO2|C§3-8H§8-18 + O2 -> CO2 + H2O|Al + HCl -> AlCl3 + H2|KMnO4 + HCl -> KCl + MnCl2 + Cl2 + H2O|NH3 + O2 -> NO + H2O|P4 + Cl2 -> PCl5›
how many ‹moles|molecules|grams› in §2-250 ‹g|mL› of ‹water|CaCO3|glucose|copper sulfate pentahydrate|ethanol (d=0.789)›
§2-90 mL of 0.§10-99 M ‹HCl|H2SO4|acetic acid› is titrated with 0.§10-99 M NaOH. ‹Volume at equivalence?|pH after §5-20 mL?|which indicator and why› ⇒ ka = 1.8e-5 ‹sorry forgot|if needed› ⇒ why is it not 7 at equivalence
Name this: ‹CH3CH(CH3)CH2OH|CH3-CO-CH2-CH3|CH2=CH-CH2-Cl|HOOC-(CH2)§2-6-COOH|C6H5-NH2› ‹IUPAC|and draw an isomer|which functional group›
What is the ‹oxidation number of S in H2S2O7|electron configuration of Cr|hybridisation of N in NH4+|shape of XeF4|bond order of O2-›? ‹A) §1-2 B) §3-4 C) §5-6 D) 7|Explain for dummies|›
‹Given|we had›: N2 + 3H2 ⇌ 2NH3, ΔH = -92 kJ/mol. What happens if we ‹raise the pressure|add a catalyst|remove NH3|heat it to §300-700 °C›? Le Chatelier but explain like to a ‹football player|7th grader›
my precipitate is ‹green|rust brown|white then dissolves in excess|blue like a swimming pool›. I added ‹NaOH|AgNO3|ammonia› to the unknown. which ion?? it's for a practical ‹on §weekday|tmrw›
Calculate ΔG at §280-900 K if ΔH = ‹-|›§10-300 kJ/mol and ΔS = ‹-|›§10-300 J/(mol K). spontaneous? ‹at which T does it flip|units always kill me|›
Half-life §2-60 ‹min|h|years›, start §10-900 ‹mg|Bq›. How much after §2-200 ‹min|h|years›? show formula
write a ‹lab report intro|safety note|hypothesis› for ‹electrolysis of copper sulfate|making esters that smell of pear|chromatography of felt pens|rates with thiosulfate›, ‹§80-200 words|year §8-12|not too perfect›
orgo. mechanism for ‹SN1 of tert-butyl bromide in water|aldol with acetone|HBr + propene|nitration of toluene|ozonolysis of 2-butene› in words, arrows like "lone pair on O attacks C=O" ⇒ why ‹ortho/para|Markovnikov|racemic› ⇒ would ‹heat|a polar aprotic solvent|a peroxide› change it
An oxide of ‹lead|iron|nitrogen› contains §28-92.§1-9% metal. Empirical formula? I get ‹1.5 to 1|0.66|something ugly›
is it true that ‹glass is a liquid|diamonds burn|you can drink heavy water|salt water freezes lower because it's crowded›
`

const SCHOOL_MATHS = `
§p §p §who
§who¶¶1. §p¶2. ~p¶3. ~p‹¶4. ~p|›
§p ‹pls fast|Explain like I'm §8-14.|Only the answer.|SHOW WORK|my mum thinks it's §2-90|in simple steps, no equations|›
§p ⇒ ‹I don't get the second step|can u do it with a drawing|why divide|is it not §2-90?› ⇒ ok and this one: ~p ⇒ ‹so i just do the same thing?|thx|harder one pls›
is §11-99 ‹prime|a multiple of §3-9|divisible by §3-9 without remainder›
§2-9/§3-12 ‹+|-|÷|x› §2-9/§3-12
I'm the dad. The worksheet says "§p" and my daughter's method is ‹boxes|number bonds|guess and check|something with frogs on a line›. What method do they teach now?
check: ~p I wrote §2-400. right or wrong + why
word problem with my name please, I'm §name and I like §hobby, ‹fractions|percent|ratios|negative numbers›, §1-5 of them, not too hard
what is ‹pi for|the point of logarithms|a negative times a negative and WHY|zero divided by zero›
Solve: §2-9x§2-9 = §10-90... sorry: §2-9x ‹+|-› §2-30 = §10-200
§p A) §2-20 B) §21-40 C) §41-80 D) none
`
const SCHOOL_BANKS = {
  who: 'hw due §weekday | year §3-9 worksheet | from the mock test | Ms §surname gave us this | help pls | entrance exam practice | maths olympiad warmup',
  p: `
§name has §12-96 stickers and gives ‹a third|a quarter|§2-9› to each of §2-3 friends. How many are left?
A rectangle is §2-9 cm longer than wide and has a perimeter of §20-90 cm. Find the area.
A jacket costs §40-180 and is reduced by §5-45 %, then by another §5-20 %. Final price?
§2-9 painters need §3-20 days for a fence. How long do §2-12 painters need?
The ratio of red to blue beads is §2-7:§2-7 and there are §24-140 in total. How many blue?
The mean of five numbers is §6-30. Four of them are §2-30, §2-30, §2-30 and §2-30. What is the fifth?
A bus holds §28-60 pupils. §110-480 pupils go on a trip. How many buses and how many empty seats?
A ladder §3-9 m long leans on a wall, its foot §1-2.§1-9 m away. How high does it reach?
§name is §3-6 times as old as her son. In §5-14 years she will be twice as old. How old is he?
A tank fills in §2-9 hours through one pipe and empties in §10-18 hours through another. Both open. When is it full?
What is the probability of rolling at least one ‹six|even number› in §2-4 throws?
At §clock the angle between the clock hands is…?
A snail climbs §2-5 m a day and slips §1-2 m a night in a §9-30 m well.
`,
}

const RAW_HOMEWORK = `
§task
§task ‹§words words.|§lines|Due §date.|Use at least two quotations.›
§course¶Assignment §1-9¶¶§task¶¶Requirements:¶- ‹§words words|2-3 pages, double spaced|max 5 slides›¶- ‹APA|Chicago footnotes|cite the textbook chapter §2-15›¶- ‹Submit as pdf|No first person|Include one graph|Peer review on §weekday›
Discussion board: §task Respond to two classmates. ⇒ now reply to this one: "Great post §name! I also think §topic is relevant because ‹my family went through it|it is everywhere›." ⇒ ‹less enthusiastic|sound like a tired student|60 words›
(a) §task (5 marks)¶(b) ~task (10 marks)¶‹(c) Evaluate the statement. (15 marks)|›
§task ⇒ ‹too long|make it sound like me, I'm 16|needs a hook at the start|my prof hates passive voice› ⇒ ‹bibliography?|title?|conclusion in 2 sentences|now my friend needs one that's different›
write me 1 paragraph on this: ~task
Read the following passage and answer questions 1-§3-5.¶¶"§pas ~pas ~pas ~pas"¶¶1. What does the narrator ‹notice first|want›?¶2. Find a word that means ‹"tired"|"suddenly"|"hidden"›.¶3. Why is ‹the door|the weather|the aunt› important?¶‹4. Continue the story (80 words).|›
ok so i don't want you to write it, just tell me where to start: ~task
i already wrote this much, finish it: "§pas" the task was: ~task
outline only. §task
is this a stupid thesis: "§topic was less about ideas than about ‹logistics|shame|bread prices|who owned the printing press›" for: ~task
`
const HOMEWORK_BANKS = {
  words: '§150-2500',
  lines:
    'One page max | Group work, 3 persons | In your own words!! | Answer in complete sentences | No AI (lol)',
  course:
    'ENG §101-310 | HIST §100-299 Europe since 1500 | Intro to Sociology | BUS§200-400 Marketing | PHIL 1§0-9 Ethics | Geography GCSE | Civics 8th period | MGMT Case Study',
  task: `
Explain the significance of §topic for the present.
Compare and contrast two approaches to §topic.
Discuss how the author of the novel you have read presents §theme.
Create a brochure that informs tourists about §city.
To what extent was §topic responsible for ‹the crisis|the reform|social change›? Justify your answer.
Conduct a SWOT analysis of §company.
Write a letter from the perspective of a §job in 19§10-69 to their §relative.
Describe the relationship between §theme and power in the text.
Design an experiment to test whether §hobby improves concentration in teenagers.
Interview a family member about §theme and summarise the conversation.
Reflect on a moment when you changed your mind about §theme.
Define §theme and apply two theories from the lecture to a case from §industry.
Analyse the poster from 19§14-50: who speaks, to whom, with what means?
Calculate and comment on the elasticity if the price of coffee rises by §5-40% and sales fall by §2-30%.
`,
  theme:
    'guilt | belonging | ambition | silence | hospitality | revenge | the sea | motherhood | class | loyalty | memory | money | exile',
  pas: `
The bus had stopped for no reason anyone would name.
Aunt Odile kept her gloves on, even to shell peas.
There were, the boy counted, eleven dogs and one bell.
By the time the soup was cold nobody remembered the question.
Outside, the snow had begun to do what it always did, which was to win.
He put the letter back where a letter should not be.
"You will thank me," she said, and no one has, so far.
`,
}

const CARDS = `
make flashcards from this (Q / A):¶¶§note ~note ~note ~note
anki cards, tab separated, front back, no numbering. Topic: §topic. about §8-40 cards
quiz me on §topic. one question at a time, wait for my answer ⇒ ‹is it osmosis|1848?|no idea|B› ⇒ ‹next|hint pls|why is that wrong|i said that basically› ⇒ ‹mitochondria|the king|both?|skip› ⇒ score?
Create §5-15 practice questions on §topic, mix of multiple choice and short answer, answers at the end. ‹Level: first semester.|Don't make them too easy.|I have the exam on §weekday.›
§note ~note ~note¶¶turn this into a fill in the blank exercise for myself
cloze deletions pls: §note ~note
I'm studying for ‹the boat licence|the real estate exam|AWS practitioner|my hunting licence|the forklift theory|sommelier level 1|the ham radio exam|Abitur›. Ask me stuff in random order ⇒ ‹starboard|it depends on the wind|port 443|tannins› ⇒ ‹harder|another›
a mnemonic / silly story to remember this: §note
spaced repetition schedule for §4-14 chapters until §date, I can do §20-120 minutes a day, not on §weekday
explain the ones I got wrong: §2-9, §10-19, ~note
Make a one page cheat sheet on §topic (it's allowed, handwritten A5)
what would a professor ask about this? §note ~note
concept map of §topic as indented list ⇒ ‹go deeper in the second branch|link it with §topic|too much, 15 words max›
§note ⇒ ask me something about that ⇒ ‹because it needs energy|the second one|err› ⇒ ‹was that right|give me a tougher one|lets do the next paragraph: ~note›
`
const CARDS_BANKS = {
  note: `
Meiosis: two divisions, four haploid cells, crossing over in prophase I.
Elasticity > 1 means demand reacts more than price (luxuries, long run).
1§4-8§10-99: the treaty gave the coast to the winner but the debts to the loser.
TCP handshake = SYN, SYN-ACK, ACK; UDP doesn't care.
Piaget: sensorimotor 0-2, preoperational 2-7, concrete 7-11, formal 11+.
Broca = production, Wernicke = comprehension.
Depreciation straight line = (cost - residual) / years.
Sedimentary rock: layers, fossils. Igneous: crystals. Metamorphic: squeezed.
Weber: authority is traditional, charismatic or legal-rational.
A sonnet has 14 lines; the volta comes at 9 (Petrarch) or 13 (Shakespeare).
Buoyancy = weight of displaced fluid.
Right of way: power gives way to sail, except when overtaking.
`,
}

const THESIS = `
My ‹master|bachelor|PhD› thesis is about §field. ‹My supervisor wants|I need› ‹a research gap|hypotheses|a theoretical framework|a limitations section›. So far: §state
Is n = §8-340 enough for ‹a regression with §3-12 predictors|thematic analysis|an SEM|a paired t-test›? Field: §field. §state
Write ‹a title|three titles|an abstract of §120-300 words› for a paper on §field. Keywords: §kw, ~kw, ~kw
which test? DV: ‹Likert §5-7 point|counts|yes/no|time in s›, IV: ‹§2-5 groups|before/after|age|school nested in city›. SPSS says ‹sphericity violated|p = .0§10-90|N=§5-20 in one cell›. ⇒ ‹and post hoc?|how do I report that in APA|effect size?› ⇒ write the results sentence: ‹F(2, §20-90) = §1-9.§10-99|U = §100-900|χ²(§1-6) = §2-30.§1-9›
I need interview questions for §field. Semi-structured, §6-14 questions, ‹participants are teenagers|experts from §industry|they're shy about the topic›. ⇒ ‹Q3 is leading|add probes|translate to German› ⇒ consent form text too pls
paraphrase, academic tone: "§state ~state"
code these quotes into themes: "‹we never had time to ask|I felt watched›" / "‹it's cheaper at home|my boss counts minutes›" / "‹nobody explains the form|we eat together again›"
literature review structure for §field, I have §12-140 papers and panic
Reviewer 2 says: "§rev" ‹How do I answer politely?|Is he right?|Draft the response, we will not redo the study.›
is "§kw" a ‹construct|variable|method› or what. be patient with me
my data set: §40-3000 rows survey on §field, columns age, gender, ‹income_bracket|years_in_job›, q1–q§8-40 (1-5). Step by step plan for the analysis in ‹R|SPSS|jamovi|Stata›? ⇒ alpha is .§4-8§1-9 ⇒ ‹drop q7?|factor analysis then?|what does my professor mean by "descriptives first"›
defense in §2-9 days. what will they ask about §field? §state
plan B topic? §field didn't work because ‹nobody answered|the archive burned|ethics said no|data is behind a paywall›
`
const THESIS_BANKS = {
  field:
    'remote work and loneliness in §industry | heat stress in urban trees in §city | code-switching in family chats | trust in chatbots among people over 60 | burnout of night nurses | football and local identity | microplastics in river mussels | parental leave in small firms | price perception of organic milk | memes in election campaigns',
  state:
    'I have a survey draft and no participants | two chapters done, method is a mess | I did §6-22 interviews, transcribed §2-6 | The effect is there but only for women under 30 | I read everything and understand nothing | My data are skewed | Everybody in the sample knew each other',
  kw: 'mixed methods | social capital | job demands | resilience | saturation | mediation | affordances | grounded theory | convenience sample',
  rev: 'The sample is hardly representative | The theoretical contribution remains unclear | Why was no control group used? | English needs polishing by a native speaker | The authors should cite (his own work)',
}

const INDIA = `
§q (a) §2-20 (b) §21-40 (c) §41-60 (d) §61-99 ‹shortcut trick?|ans with explanation|SSC CGL 20§15-24 asked|›
Consider the following statements: 1. §s. 2. ~s. 3. ~s. Which of the above is/are correct? (a) 1 only (b) 1 and 2 only (c) 2 and 3 only (d) 1, 2 and 3
‹sir|mam|bro› pls explain ‹this doubt|this ques›: ~q
notes on ‹Panchayati Raj|monsoon mechanism|GST|green revolution|Indus valley|RBI monetary policy› for ‹UPSC mains|state PCS|class §9-12 boards|bank PO› ‹in points|150 words|250 words, with way forward›
~q ⇒ which formula ⇒ ‹give 5 more same type|but options are different|is there any trick without pen› ⇒ ok done. next topic ‹trains|mixture|clocks|probability›
essay on ‹"Digital India"|importance of mother tongue|online exams|water crisis in our city› ‹for competition|§200-800 words|class 8 level english›
make time table for ‹NEET|JEE|CA foundation|CAT›, I wake at §4-7 and have coaching §3-6 hrs, weak in ‹organic|rotational motion|DILR|accounts›
Assertion (A): §s. Reason (R): ~s. ‹Both true and R explains A? |Choose the correct option.›
difference between ‹Lok Sabha and Rajya Sabha|debit note and credit note|speed and velocity|mitosis and meiosis› in table form, 5 points, class §7-12
Q.§3-40 A man sells a ‹cow|cycle|watch› at ₹§200-9000 with §5-30% loss. At what price should he sell to gain §5-25%?
HR round tomorrow at ‹a service company|a bank in §pl›. "tell me about yourself" answer for fresher, ‹B.Tech mech|BCom|MCA›, from §pl, hobby cricket
one liner current affairs ‹§month 2025|last week› important for exam, only confirmed ones
explain ~q like topper would write it, step marking
`
const INDIA_BANKS = {
  q: `
A train §90-400 m long crosses a platform of §100-500 m in §10-50 s. Speed in km/h?
If CP is ₹§100-900 and marked §10-50% above, discount §5-20%, find profit%.
Find the unit digit of §2-9^§20-99 + §2-9^§20-99.
The ages of father and son are in ratio §3-7:§1-2. After §4-9 years it becomes 2:1...
A can do work in §6-20 days, B in §8-30 days. They start together, A leaves after §2-5 days. Total days?
A body of mass §1-20 kg moves in circle of radius 0.§2-9 m at §2-9 rev/s. Centripetal force?
How many words from letters of MISSISSIPPI / BANANA / §surname such that vowels come together?
The pH of 10^-§5-8 M HCl is?
Simple interest on ₹§1000-9000 for §2-6 yrs at §4-14% minus compound interest, find difference.
`,
  s: `
The Governor can reserve a bill for the President
Laterite soil is rich in iron
The repo rate is decided by the finance ministry
Mangroves are found in the Sundarbans
The Vice-President is ex officio chairman of the Rajya Sabha
A neutral wire carries no current in balanced load
Chola bronzes were made by lost wax method
Money bill can be introduced in either house
`,
  pl: 'Nagpur | Kochi | Lucknow | Surat | Guwahati | Indore | Patna',
}

export const STUDENTS: readonly Source[] = [
  person('mcq_medicine', 380, 0.2, MCQ_MEDICINE, MEDICINE_BANKS),
  person('mcq_law', 360, 0.15, MCQ_LAW, LAW_BANKS),
  person('physics_numbers', 380, 0.3, PHYSICS, PHYSICS_BANKS),
  person('chemistry_numbers', 320, 0.3, CHEMISTRY),
  person('school_maths', 400, 0.35, SCHOOL_MATHS, SCHOOL_BANKS),
  person('raw_homework', 400, 0.2, RAW_HOMEWORK, HOMEWORK_BANKS),
  person('cards', 380, 0.3, CARDS, CARDS_BANKS),
  person('thesis', 360, 0.25, THESIS, THESIS_BANKS),
  person('india_exams', 380, 0.4, INDIA, INDIA_BANKS),
]
