// Instructions as instruction sets hold them: impersonal, complete in themselves, of many kinds.
import type { Banks } from '../../honest/grammar.ts'

export const TASKS: Banks = {
  field: `
organic chemistry
civil procedure
macroeconomics
linear algebra
veterinary medicine
urban planning
music theory
distributed systems
marine biology
moral philosophy
medieval history
epidemiology
materials science
typography
accounting standards
linguistics
thermodynamics
graph theory
child development
agronomy
network security
film studies
geology
operations research
pharmacology
sociology of work
astronomy
database design
textile engineering
international trade law
probability
nutrition
embedded systems
art restoration
hydrology
compilers and interpreters
sports physiology
archaeology
logistics
semiotics`,
  concept: `
opportunity cost
chirality
eventual consistency
the burden of proof
eigenvectors
herd immunity
modal jazz
soil salinity
the categorical imperative
creep in metals
dynamic programming
price elasticity
catalysis
feudal tenure
kerning
amortisation
minimum spanning trees
hypothesis testing
morphemes
the doppler shift
sunk cost
cognitive load
osmosis
adverse selection
tail recursion
habeas corpus
index funds
redox reactions
cache invalidation
the overtone series
tectonic uplift
spaced repetition
laminar flow
comparative advantage
type inference
the bystander effect
enzyme inhibition
standard deviation
counterpoint
mutual exclusion
carbon dating
moral hazard
recursion
supply chains
anaphora
homeostasis
interference patterns
sharding
inheritance tax
stress and strain`,
  audience: `a ten-year-old | first-year students | a board of directors | new employees | retired engineers | a general audience | policy makers | a sceptical colleague | beginners | patients | a radio audience | apprentices`,
  tone: `formal | friendly | neutral | persuasive | dry and humorous | urgent | diplomatic | enthusiastic | concise | poetic`,
  genre: `haiku | limerick | sonnet | short story | press release | product description | cover letter | eulogy | fable | news report | dialogue | travel guide entry | monologue | recipe card | blog post | riddle | wedding toast | field report | lullaby | book review`,
  object: `a lighthouse | a broken watch | an old ferry | a rooftop garden | a night train | an unsent letter | a chess set | a snowed-in village | a bicycle | a map with a mistake | a radio that picks up one station | an orchard | a bridge toll booth | a loaf of bread | a flooded library | a paper kite | a retired racing pigeon | a greenhouse`,
  adjective: `tired | splendid | cold | brittle | generous | loud | careful | faint | sudden | narrow | honest | odd | gentle | fierce | hollow`,
  product: `a folding kayak | noise-damping curtains | a solar lantern | oat milk | a budgeting app | an ergonomic stool | a dog leash with a light | a refillable pen | a cordless hedge trimmer | a language course | a compost bin | reading glasses | a wool base layer | a smart thermostat`,
  place: `a public library | a hospital | a small bakery | a primary school | a train depot | a start-up | a farm | an airport | a museum | a construction site | a call centre | a university department`,
  sentence: `
The committee ‹postponed|approved|rejected› the plan because the figures were incomplete.
Yesterday the ‹river|temperature|price of bread› rose faster than anyone had expected.
Neither the manager nor the assistants was informed about the change.
After the storm, ‹boats|roofs|fences› lay scattered along the shore.
She has been working at §company since she finished school.
The ‹violinist|pilot|gardener› who won the award thanked his teacher.
If the parcel had been sent on §weekday, it would have arrived in time.
Despite the rain, more than §2-90 thousand people came to §city.
The new model is ‹lighter|cheaper|quieter› than the old one, but it lasts half as long.
Between you and I, the report contains several mistake.
Running down the street, the hat flew off his head.
The results was published in a journal of §field.
Its a pity that the museum close at noon.
`,
  wordlist: `‹apple, copper, sparrow, violin, ledger|Mars, tulip, hammer, Nile, saffron|oak, trout, basalt, trumpet, lentil|Oslo, oxygen, Friday, kilogram, badger|wool, Venus, salmon, diesel, harp›`,
  review: `
The ‹zip|handle|battery› broke after §2-9 weeks and nobody answers my messages.
Exactly as pictured. Arrived in §city within §2-5 days.
‹Fine for the price|Overrated|I would buy it again›, though the instructions are a joke.
The staff ‹remembered our names|ignored us for half an hour|were kind to the children›.
I wanted to like it, but the ‹plot|screen|soup› is ‹thin|dull|lukewarm›.
Third one I own. The older ones still work after §3-15 years.`,
  // the instruction itself, by kind
  taskWrite: `
Write a §genre about §object.
Compose a §tone ‹email|letter|message› asking ‹a supplier|a landlord|the city council|a former professor› for ‹an extension|a refund|a reference|a meeting about §subject›.
Draft a §genre in which §object plays a part and the last line is a question.
Write ‹two|three|four› paragraphs on §concept for §audience.
Create a ‹slogan|tagline|name› for a company that sells §product.
Write a product description for §product in fewer than §40-120 words.
Produce a §tone speech for the opening of §place.
Describe §object without using the letter "‹e|s|a|t›".
Write a dialogue between a §job and a §job who disagree about §concept.
Finish the story: "When §name opened the door of §object, ..."`,
  taskExplain: `
Explain §concept to §audience.
What is the difference between §concept and ~concept?
Describe how §concept is used in §field.
Give ‹three|four|five› examples of §concept from everyday life.
Why does §concept matter in §field?
Summarise the main ideas of §field in §3-8 bullet points.
Name two common misconceptions about §subject and correct them.
List the advantages and disadvantages of using §product in §place.
How did §subject change between 1§6-9§10-90 and today?
Compare §concept with ~concept using an analogy.`,
  taskEdit: `
Rewrite the following sentence in the ‹passive|active› voice: "§sentence"
Correct the grammar of this sentence: §sentence
Change the tone of the text to §tone. Text: §sentence ~sentence
Replace the adjectives with stronger ones: The §adjective ‹wind|answer|house› met a ~adjective ‹crowd|silence|stranger›.
Shorten the text to at most §8-20 words: §fact ~fact ~fact
Turn these notes into a paragraph: ‹§concept; ~concept; cost; deadline §weekday|§city, §month, §2-90 visitors, rain›
Translate into ‹French|German|Spanish|Italian|Portuguese|Dutch›: §sentence
Paraphrase without changing the meaning: §fact`,
  taskClassify: `
Decide whether the review is positive, negative or neutral: "§review"
Which of these does not belong with the others? §wordlist
Sort the words alphabetically: §wordlist
Classify the statement as fact or opinion: "§fact"
Identify the parts of speech in: §sentence
Assign a category (news, sport, science, arts) to the headline: ‹§city wins the cup after §2-9 extra minutes|New findings on §subject|A retrospective of §object opens in §city›
Extract all names of people and places: §name §surname moved from §city to ~city in 19§10-99 and worked as a §job.
Does the second sentence follow from the first? 1) §fact 2) ~fact
Rate how formal the text is from 1 to 5: §review`,
  taskPlan: `
Suggest a ‹weekly|monthly|three-day› plan for a §job who wants to learn §hobby.
Give ‹five|seven|ten› tips for running §place on a small budget.
Create a checklist for ‹moving to §city|launching §product|auditing §place›.
Propose a menu for ‹four|six|twelve› guests built around §food.
Make a table of ‹four|five› kinds of §concept with one example each.
Generate ‹five|eight› interview questions for the position of §job.
Brainstorm ‹six|nine› titles for a podcast about §subject.
Outline an essay arguing that §subject deserves more public money.
Design a ‹short quiz|warm-up exercise|group activity› on §concept for §audience.
Estimate how many §job‹s|s in total› work in §city and show how the estimate is made.`,
  taskReason: `
If all ‹blips are grods and some grods|tors are lams and most lams|wens are pids and no pids› are §adjective, what can be said about the ‹first|second› kind?
Continue the sequence: ‹§2-9, §10-19, §20-29, §30-39|2, 6, 12, 20, 30|1, 1, 2, 3, 5, 8|81, 27, 9, 3|A, C, F, J›, ...
① is older than ②, and ② is ‹younger|older› than ③. Who ‹can|cannot› be the oldest?
A ‹clock|calendar|ruler› problem: it is §1-12:§10-59. What will it be in §50-900 minutes?
Arrange in order of size: a ‹city|province|street|continent›, a ‹galaxy|village|planet|field›, ‹an atom|a grain of sand|a cell›.
Which conclusion is supported? Premise: §fact
Find the odd number out: §3-9, §11-19, §22-29, §31-39, §41-49.
What is the minimum information needed to find ‹the age of §name|the price of §product|the height of a tower›?`,
  task: '§taskWrite | §taskExplain | §taskEdit | §taskClassify | §taskPlan | §taskReason | §taskExplain | §taskWrite',
  persona: `
A §job from §city who ‹collects|repairs|sells› ‹clocks|maps|bicycles|radios› and ‹distrusts|teaches|blogs about› §concept
A ‹young|retired|self-taught|part-time› §job with a passion for §hobby and a degree in §field
A ‹researcher in|lecturer of|student of› §field studying §subject
A parent of §2-4 in §city, working nights as a §job
The ‹founder|accountant|caretaker|night manager› of §place in §city
A §job who ‹recently moved|commutes daily› from §city to ~city and ‹plays in a brass band|trains for a marathon|is learning sign language|keeps bees›
A competitive ‹swimmer|chess player|debater|baker› preparing for a ‹regional final|televised event›, interested in §field
An ‹inspector|archivist|auditor› responsible for §place, known for ‹patience|blunt reports|long lunches›
A local politician campaigning on §subject
A blind ‹pianist|programmer|§job› who relies on ‹audio tools|a guide dog|tactile maps›`,
  // answers in the manner of assistants, good and poor
  answer: `
‹Certainly!|Sure,|Of course.| › §fact ~fact In short, ‹it depends on the context|both play a role|the first one is preferable›.
‹There are several points to consider:|Here is a list:›¶1. §fact¶2. ~fact¶3. ~fact
I am not sure, but I think §concept is the same as ~concept.
§fact ~fact ~fact For example, a §job in §city ‹meets this every day|would notice it at once›.
‹Yes.|No.|Maybe.|It is §2-90.›
**Overview**¶§fact¶¶**Details**¶- ~fact¶- ~fact¶¶**Conclusion**¶This is why §concept matters.
As an assistant I cannot give an opinion, however §fact
§sentence ~sentence ~fact
The idea of §concept goes back to §name §surname. §fact It is often confused with ~concept. ~fact
To answer this we first look at §concept. ~fact Then, ~fact Finally, ~fact I hope this helps!`,
}
