// Students who paste their exam and homework questions one after another under the same little preamble, each source one habit.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const NURSING = `
Pick the best answer and give rationale: §q
Pick the best answer and give rationale: §q
Pick the best answer and give rationale: §q ⇒ why not ‹A|B|C|D›?
`
const NURSING_BANKS = {
  q: `
A nurse is caring for a client with §dx. Which finding should be reported to the provider first? A. §f B. ~f C. ~f D. ~f
The nurse prepares to give ~rx to a client with §dx. Which assessment is the priority? A) blood pressure B) ~lab C) urine output D) ~lab
Which statement by a client taking §rx indicates a need for further teaching? A. "I will §act." B. "I can ~act." C. "I should ~act." D. "I won't ~act."
A client with §dx has these results: §lab, ~lab. The nurse should first A. notify the provider B. ‹recheck|hold the ~rx› C. ‹apply oxygen|raise the head of the bed› D. document
Select all that apply. Discharge teaching after ~dx includes: 1 §act 2 ~act 3 ~act 4 ~act 5 ~act
The order reads ~rx §25-900 mg. On hand: §50-500 mg per §1-10 mL. How many mL? A §1-9 B §2-19.5 C §1-4.§1-9 D ‹none|0.§2-9›
Which client should the nurse see first? A. §40-90-year-old with §dx and §f B. the one with ~dx, ~lab C. post-op day §1-3 with ~f D. one asking for discharge papers
`,
  dx: 'heart failure | COPD | type 1 diabetes | a hip fracture | preeclampsia | cirrhosis | a DVT | chronic kidney disease | pneumonia | an ileostomy | hypothyroidism | a chest tube | bipolar disorder | pancreatitis',
  f: 'weight gain of §1-4 kg in two days | a temperature of 38.§1-9 | respiratory rate §8-34 | pain rated §4-9/10 | new confusion | ankle edema | dry cough | dark urine | heart rate §40-140',
  rx: 'warfarin | digoxin | furosemide | lithium | metformin | prednisone | heparin | vancomycin | lisinopril | insulin glargine | phenytoin',
  lab: 'potassium §2-6.§0-9 | INR §1-5.§0-9 | glucose §45-420 | creatinine §1-4.§0-9 | hemoglobin §6-15.§0-9 | WBC §2-24 | sodium §118-152 | SpO2 §84-97%',
  act: 'take it with food | weigh myself every morning | stop it when I feel better | eat more spinach | drink 3 liters a day | call if I see a rash | skip the dose before exercise | avoid grapefruit | rise slowly | use a soft toothbrush | double the next dose',
}

const CLOUD_CERT = `
Answer and explain why the others are wrong.¶¶§q
Answer and explain why the others are wrong.¶¶§q
Answer and explain why the others are wrong.¶¶§q ⇒ ‹dump says B. who's right?|what if cost didn't matter?|ok next›
`
const CLOUD_CERT_BANKS = {
  q: `
A company runs §app on ‹EC2 instances|virtual machines|on-premises servers›. Traffic §tr. The solution must be §must. Which ‹solution|combination of steps (choose two)› meets these requirements?¶¶A. §op¶B. ~op¶C. ~op¶D. ~op
A solutions architect must §job3 for §app with the LEAST operational overhead. What should be done?¶A) §op¶B) ~op¶C) ~op¶D) ~op
§app stores §2-900 TB in ‹an S3 bucket|blob storage|a file server›. Objects older than §30-365 days are ‹rarely read|read once a year|never deleted by law›. Which is MOST cost-effective?¶A. §op¶B. ~op¶C. lifecycle rule to ‹infrequent access|archive tier›¶D. ~op
Users in ‹Europe|Asia|two regions› report §20-900 ms latency for §app. What would you do? A §op B ~op C ~op D ~op
An administrator gets "‹AccessDenied|403|UnauthorizedOperation|connection timed out›" when trying to §job3. Most likely cause? A) ‹missing trust policy|route table› B) ‹NACL|SCP› C) §op D) clock skew
`,
  app: 'a payroll application | a two-tier web shop | a video platform | a stateless REST API | an analytics workload | a legacy .NET app | an IoT back end | a hospital portal | a batch job that runs at night',
  tr: 'doubles every Friday | is unpredictable | spikes to §20-90 times the average | is steady | comes from one office',
  must: 'highly available | encrypted at rest | PCI compliant | cost-effective | recoverable within §5-240 minutes | private, without internet access',
  op: `
Use an Auto Scaling group behind an Application Load Balancer
Add read replicas in §2-4 zones
Put a CDN in front
Migrate to a serverless function and a queue
Take hourly snapshots and copy them to another region
Create a VPC endpoint
Use reserved instances for §1-3 years
Enable multi-AZ
Attach a role to the instance
Store the secret in a parameter store
Peer the networks
Increase the instance size
Use a NAT gateway in each subnet
`,
  job3: 'grant cross-account access | rotate the database password | decouple the order service | migrate §2-60 TB in a week | restrict uploads to one prefix | log every API call | share one file system between instances',
}

const GRE_READING = `
solve pls: §q
solve pls: §q
solve pls: §q ⇒ ‹explain like i'm dumb|faster method?|in the book it's ‹A|B|C|D|E››
q§1-60 solve pls: §q
`
const GRE_READING_BANKS = {
  q: `
If §2-9x + §1-9 = §10-60 and y = x^2 - §1-9, which is greater, Quantity A: x or Quantity B: y?
‹The average|The median› of §4-9 numbers is §10-60. If one is removed the average becomes §10-60. What was removed? (A) §5-20 (B) §21-40 (C) §41-60 (D) §61-80 (E) cannot be determined
A jar has §3-12 red and §3-12 blue marbles. Two are drawn without replacement. P(both red)?
The price rose by §10-50% and then fell by §10-50%. Net change? (A) 0 (B) -§1-9% (C) +§1-9% (D) -§10-25%
Although the critic was known for her ___ reviews, she ___ the debut. A. §w … ~w B. ~w … ~w C. ~w … ~w
The word closest to ‹§w|~w›: A ~w B ~w C ~w D ~w
How many ‹three|four|five›-digit numbers have ‹distinct digits|no 0|a digit sum of §4-12›?
A works §2-9 hours, B §4-12 hours for the same job. Together? After one hour A leaves…
In a ‹group|school› of §80-300, §30-70% like tea, §20-60% coffee and §5-19% both. Neither?
If n is divided by §5-13 the remainder is §1-4. Remainder of §2-9n? (A) 0 (B) 1 (C) 2 (D) §3-6 (E) depends
Passage: "Early accounts of ‹coral|immigration|jazz› treated it as ‹a curiosity|decline|imitation›; more recent work, however, stresses ‹adaptation|exchange|economics›." The author's tone is (A) ‹neutral|ironic› (B) ‹critical|nostalgic› (C) ‹didactic|alarmed›
Circle of radius §2-12 inscribed in a square. Shaded area?
`,
  w: 'laudatory | caustic | lucid | prosaic | ephemeral | garrulous | taciturn | venerate | disparage | mitigate | equivocal | obdurate | pragmatic | austere | candid | prolix',
}

const STEP_BY_STEP = `
Please solve step by step so I can learn how to do it: §q
Please solve step by step so I can learn how to do it: §q
Please solve step by step so I can learn how to do it: §q ⇒ ‹I don't get step 2|where did the §2-9 come from?|ok so for the next one I got §2-90, is that right? §q|thank you!! now: §q›
Please solve step by step so I can learn how to do it: §q (‹my answer was §2-99 but the key says otherwise|we have to show all work|from chapter §1-14›)
`
const STEP_BY_STEP_BANKS = {
  q: `
‹Find the derivative of|Integrate|Sketch› §2-9x^§2-5 ‹+|-› §2-9x ‹+|-› §1-20
Factor x^2 ‹+|-› §3-19x ‹+|-› §2-60
A car accelerates from §5-20 m/s to §21-40 m/s in §2-9 s. Acceleration and distance?
How many grams of ‹NaOH|CaCO3|CO2|H2SO4› are in §1-5.§1-9 moles?
§2-9(x ‹+|-› §1-9) = §2-5x + §4-40
Find the pH of 0.0§1-9 M ‹HCl|NaOH|acetic acid (Ka 1.8e-5)›
A §2-40 kg box on a §10-45° ramp, mu = 0.§1-6. Does it slide?
Solve the system: §2-9x + §1-9y = §10-60, §1-9x - §1-9y = §1-20
Limit as x→§0-5 of ‹sin(§2-9x)/x|(x^2-§4-25)/(x-§2-5)|(1+1/x)^x›
Heterozygous tall pea × short pea. Ratio in F1 and F2?
$§500-9000 at §1-9% compounded ‹monthly|quarterly› for §2-20 years
Find the area between y = x^2 and y = §2-9x
A ‹ball|stone› is thrown ‹up|horizontally› at §5-30 m/s from §2-60 m. When and where does it land?
Why is the ‹sky blue|boiling point of water higher than that of H2S|sum of angles 180°|derivative of e^x itself›? We need to show it
Simplify ‹(§2-9x^2y)^§2-4 / (§2-9xy^2)|√§12-200 + √§12-200|(x^2-§4-81)/(x-§2-9)|sin²x/(1-cos x)›
Current through R1=§10-90 Ω and R2=§10-90 Ω in ‹series|parallel› at §3-24 V
Find the ‹inverse|domain|asymptotes|vertex› of f(x) = ‹(§2-9x+1)/(x-§2-9)|√(x-§1-9)|x²-§2-9x+§1-9|ln(x+§1-9)›
Draw the Lewis structure of ‹SO2|NH4+|CO3 2-|PCl5› and give shape and hybridisation
Two dice: probability of ‹sum §3-11|a double|at least one §1-6|product even›
Prove by induction that ‹1+2+...+n = n(n+1)/2|2^n > n^2 for n > 4|n^3-n is divisible by 6›
Translate and scan: "‹arma virumque cano|gallia est omnis divisa|veni vidi vici›" (latin homework)
Is the data ‹§2-20, §2-20, §2-20, §2-20, §60-90› skewed? mean, median, IQR
Wave speed §100-900 m/s, frequency §20-900 Hz, wavelength?
Balance: ‹Fe + O2 -> Fe2O3|C3H8 + O2 -> CO2 + H2O|Al + HCl -> AlCl3 + H2|KMnO4 + HCl -> KCl + MnCl2 + H2O + Cl2›
The z-score of §60-95 if mean = §55-80 and sd = §3-12; what percent is above?
log_§2-9(x) ‹= §2-5|+ log_§2-9(x-§1-6) = §1-3›
A lens with f = §5-30 cm, object at §10-80 cm. Image?
Eigenvalues of [[§1-9, §0-5],[§0-5, §1-9]]
`,
}

const OPTIONS_ONLY = `
§q¶a) §o¶b) ~o¶c) ~o¶d) ~o
§q¶a) §o¶b) ~o¶c) ~o¶d) ~o¶¶just the letter
§q¶a) §o¶b) ~o¶c) ~o¶d) ~o¶¶just the letter ⇒ ‹sure?|explain quick|next¶§q¶a) §o¶b) ~o¶c) ~o›
§n. §q¶○ §o¶○ ~o¶○ ~o¶○ ~o¶Points: §1-5
`
const OPTIONS_ONLY_BANKS = {
  n: '§1-50',
  q: `
In the ‹marketing mix|product life cycle|BCG matrix|AIDA model›, which of the following ‹comes last|is NOT included|describes a mature product›?
Which of these is an example of ‹a sunk cost|an externality|moral hazard|a public good›?
According to ‹Maslow|Herzberg|Porter|Kotter|Hofstede›, the ‹first|most important|third› factor is
A manager who ‹delegates everything|decides alone|asks the team› shows which leadership style?
The break-even point with fixed costs $§10-90,000, price $§10-50 and variable cost $§2-9 is about
What is the main purpose of ‹an audit trail|depreciation|a SWOT analysis|a Gantt chart›?
Which document ‹starts|ends|authorises› a project?
Week §1-12 quiz: ‹culture|groupthink|onboarding|reverse logistics› is best defined as
‹A credit|A debit› to accounts ‹payable|receivable› means
Under ‹FIFO|LIFO|weighted average› in times of rising prices, profit is
`,
  o: `
an increase in liabilities
a decrease in assets
autocratic
laissez-faire
§500-9000 units
the charter
price
people
a process without owner
higher
lower
no change
esteem needs
to track the critical path
both a and b
none of the above
a cost that can't be recovered
shared values and norms
transformational
self-actualisation
`,
}

const ESSAY_GRADERS = `
Grade my essay with this rubric (‹content, organisation, language, mechanics; 5 points each|IELTS task 2: TR, CC, LR, GRA|AP: thesis 1, evidence 4, sophistication 1|TOEFL 0-30›). Be strict.¶¶Prompt: §pr¶¶§p1 ~p1 §p2 ~p2 §p3
Grade my essay with this rubric (‹content, organisation, language, mechanics; 5 points each|IELTS task 2: TR, CC, LR, GRA|AP: thesis 1, evidence 4, sophistication 1›). Be strict.¶¶Prompt: §pr¶¶§p1 §p2 ~p2 ~p2 §p3 ⇒ ‹how do I get one more point|rewrite only the intro, my style|but my teacher gave me a B|list the grammar mistakes|here's version 2: §p1 ~p2 ~p2 §p3›
what band is this? §pr¶¶§p1 ~p1 §p2 §p3
Score 1-6 please, and tell me what's the weakest sentence.¶¶§p1 §p2 ~p2 §p3
`
const ESSAY_GRADER_BANKS = {
  pr: 'Some people think that children should start school earlier. Discuss both views. | Technology makes us lonely. To what extent do you agree? | Should university be free? | Is it better to live in a city or in the country? | Explain how the author builds an argument. | Cars should be banned from city centres. | Does homework help? | Describe a person who influenced you.',
  p1: `
In nowadays society, this is one of the most discussed topic.
Since the beginning of time, people have argued about this question.
It is often said that there are two sides of every coin, and I am agree.
When I was §8-15 years old, my uncle gave me an advice that I never forgot.
This essay will discuss both views and then give my opinion.
There is no denying that the world has changed a lot in the last §10-50 years.
`,
  p2: `
Firstly, it cost a lot of money, for example my parents had to pay §200-9000 dollars.
On the other hand, not everyone have the same possibilities.
According to a study, §20-90% of people thinks that it is a problem.
Moreover, young people spends too much time with their phones, which leads to bad results.
For instance, in my country many students work in the same time.
Therefore, the government should to take responsibility.
A counterargument could be that freedom matters more, but this is only partly true.
The author uses pathos when he describes the mother, which makes the reader feel sad.
`,
  p3: `
In conclusion, I strongly believe that both sides are important.
To sum up, there are more advantages than disadvantages.
All in all, only the future will tell.
That is why I will always remember him.
`,
}

export const EXAM_PASTERS: readonly Source[] = [
  person('paste_nursing', 280, 0.05, NURSING, NURSING_BANKS),
  person('paste_cloud_cert', 260, 0, CLOUD_CERT, CLOUD_CERT_BANKS),
  person('paste_aptitude', 300, 0.15, GRE_READING, GRE_READING_BANKS),
  person('paste_step_by_step', 300, 0.1, STEP_BY_STEP, STEP_BY_STEP_BANKS),
  person('paste_options_only', 260, 0.05, OPTIONS_ONLY, OPTIONS_ONLY_BANKS),
  person('paste_own_essays', 260, 0, ESSAY_GRADERS, ESSAY_GRADER_BANKS),
]
