// People with single hard questions and no follow-up: mathematics, programming, science, law and medicine.
import type { Source } from '../source.ts'

const MATHS = `
Let §fn. ‹Find|Determine|Compute› ‹all real x with f(x) = §1-9|the number of local extrema of f on [0, §2-9]|f'(§1-5) and f''(§1-5)|the area between the graph and the x-axis on [0, §1-4]|whether f is injective on (0, ∞)›.
How many ‹ways are there to seat §5-12 people at a round table so that §name and §name are not neighbours|strings of length §6-14 over {a, b, c} contain no "ab"|integers below §300-9000 are divisible by neither §2-5 nor §6-11|lattice paths from (0,0) to (§4-9,§4-9) stay weakly below the diagonal|surjections are there from a §5-9-element set onto a §2-4-element set›?
Prove or disprove: ‹every|a› §space ‹that is §prop is also ~prop|with a countable dense subset is §prop|admits a ~prop completion›.
I am stuck on an exercise from §book: show that ‹the ring Z[√-§2-19] is not a UFD|a group of order §12-90 is not simple|the polynomial x^§3-7 - §2-9x + §3-11 is irreducible over Q|the series Σ ‹1/(n log n)|sin(n)/n|(-1)^n/√n› ‹converges|diverges|converges conditionally›|every compact operator on ℓ² is a limit of finite rank ones›. My attempt: I tried ‹induction|contradiction|Eisenstein after a shift|the comparison test|a counting argument with Sylow› but ‹the last step fails|I cannot see why the bound is uniform|it only works for even n|I end up assuming what I want›.
‹Is there a closed form for|What is known about|How would one bound› ‹∑_{k=0}^{n} C(n,k)^§2-4|the expected number of rolls until all §4-12 faces of a die have appeared|∫_0^1 x^x dx|the spectral radius of a random 0/1 matrix with density §1-9/10|the chromatic number of the graph on {1..n} with edges where the sum is a square›?
Evaluate $$\\int_{‹0|-\\infty|1›}^{‹\\infty|\\pi|2›} \\frac{‹\\sin x|x^§1-4|\\log x|e^{-§2-7x}›}{‹x^2+§1-9|1+x^§2-6|e^x-1|\\cosh x›}\\,dx$$ ‹by residues if possible|without complex analysis|— I only need the idea|›
A ‹bag|shipment|deck› has §12-60 items, §3-11 of them ‹red|defective|marked›. ‹We draw|Somebody draws› §2-6 without replacement. Given that at least one is ‹red|defective|marked›, what is the probability that exactly §1-2 are?
Let X_1, X_2, ... be i.i.d. ‹exponential with rate §1-9|uniform on [0, §1-5]|Poisson(§1-7)|Cauchy›. ‹What is the limiting distribution of the maximum after scaling?|Find the MLE and its asymptotic variance.|Does the strong law hold?|Compute E[min(X_1,…,X_n)].›
Does anyone have intuition for why §thm ‹needs|really needs› ‹compactness|completeness|the axiom of choice|finite dimension|independence›? I know the proof and the counterexample, I'd like the picture.
Solve ‹the recurrence a_n = §2-7a_{n-1} - §2-9a_{n-2}, a_0 = §0-3, a_1 = §1-9|y'' + §1-9y' + §1-20y = ‹e^{-x}|sin §2-5x|x^2›, y(0)=§0-4, y'(0)=§0-3|x^2 ≡ §2-30 (mod §31-97)|the system x+y+z=§3-20, x²+y²+z²=§30-200 in integers›.
`
const PROGRAMMING = `
In ‹Rust|C++20|Zig›, ‹is it UB|is it sound|what happens› if I ‹transmute|reinterpret_cast|memcpy› a ‹&[u8]|struct with padding|vtable pointer|packed struct field› to ‹&[u32]|a byte array|another trait object› on ‹aarch64|x86-64|wasm32›?
Why does Postgres ‹choose a seq scan|ignore my partial index|re-plan|take a ShareLock› when ‹the predicate uses lower(email)|I have §2-40 partitions|work_mem is §4-64MB|the table has §10-900M rows and §2-9% match›? EXPLAIN says rows=§100-90000 but actual is §1-9.
What's the ‹amortised|worst case› cost of ‹decrease-key in a pairing heap|union-find without path compression|inserting into a B+tree with §64-512 keys a page|a lock-free MPSC queue under contention|suffix array construction by SA-IS› and is there a ‹short proof|readable reference›?
How do ‹epoll edge-triggered|io_uring|kqueue› semantics differ from ‹level-triggered|IOCP› when ‹the peer half-closes|a short write happens|two threads wait on the same fd›?
Explain memory ordering here: thread A does ‹relaxed|release› store to x then ‹relaxed|release› store to y; thread B loads y with ‹acquire|relaxed|seq_cst› and sees 1. May x still be 0 on ‹ARMv8|POWER|x86›? Which litmus test is that?
Is it possible to ‹type|express› ‹a heterogenous list|printf|a state machine with linear handles|variance of mutable containers› in ‹TypeScript's type system|Haskell without extensions|Scala 3 match types|OCaml GADTs› without ‹casts|losing inference|TH›?
‹Raft|Viewstamped replication|EPaxos›: can a ‹leader|candidate› that was partitioned for §2-9 terms ‹commit an entry from an older term|serve a linearizable read|overwrite a follower's suffix› after rejoining? I think figure 8 says no but the ‹lease|pre-vote› extension confuses me.
We shard by ‹tenant|hash(user_id)|month›, §8-128 shards, and §1-5 tenants make §40-80% of the load. ‹Split, pin or re-key|Is consistent hashing with bounded loads overkill|Would you move to cell-based architecture›? Writes §2-90k/s, reads mostly by ‹primary key|time range›.
Does ‹HTTP/2|QUIC|gRPC› ‹reset the stream|close the connection|retry› if ‹the server sends GOAWAY with last-stream-id §1-99|flow control window hits 0|a HEADERS frame is split over §2-5 CONTINUATIONs›?
Which ‹CRDT|OT algorithm› supports ‹move in trees|undo|rich text spans› without ‹tombstones growing forever|duplicates|cycles›? Looking for something proven, not a blog post.
`
const SCIENCE = `
Why is the ‹Born–Oppenheimer approximation|rotating wave approximation|mean-field treatment|steady state assumption› ‹bad|so good|still used› for ‹conical intersections|ultrastrong coupling|two-dimensional magnets|enzymes with slow product release›?
What is the current best estimate of ‹the neutron lifetime|the Hubble constant from TRGB|human de novo mutation rate|climate sensitivity|the proton radius› and why do the two methods disagree?
Our ‹western blot|qPCR|HPLC trace|patch clamp recording› shows ‹a second band at §20-90 kDa|a Ct shift of §2-6 in the no-template control|tailing on the third peak|a rundown of §10-60% within §3-20 min›. Antibody/column/primers unchanged, new lot of ‹buffer|membrane|serum›. What would you rule out first?
A §2-80 kg ‹disc|sledge|sphere› ‹rolls|slides› down a §10-55° incline with μ = 0.§10-49 from §2-30 m. Is it still rolling without slipping at the bottom, and how much energy is lost?
Estimate, to an order of magnitude, ‹how many bacteria are in a bathtub of pond water|the power of a hummingbird in hover|how long a §2-9 km asteroid's crater stays visible on Earth|the heat a §city marathon gives off|the number of photons an eye needs›.
In ‹mixed-effects|Cox|ARIMA|GAM› models, is it legitimate to ‹test the random slope with an LRT|use time-varying covariates measured after baseline|compare AIC across different transforms|drop the intercept› with only §8-60 ‹sites|patients|years›? Reviewer 2 says no.
How does ‹CRISPR base editing|prime editing|RNAi› avoid ‹bystander edits|double strand breaks|innate immune sensing› in ‹hepatocytes|primary T cells|zebrafish embryos›, if it does at all?
Can ‹a perovskite cell|a sodium battery|an alkaline electrolyser|a vanadium flow battery› ‹survive §200-2000 cycles|beat lithium on cost|be recycled› at ‹-§5-30 °C|85% humidity|part load›? I'm a ‹sceptic|reviewer|grad student›, cite mechanisms not press releases.
Balance and explain the electron bookkeeping: ‹permanganate + oxalate in acid|dichromate + ethanol|chlorine disproportionation in base|thiosulfate + iodine|copper in dilute nitric acid›. Then the mass of ‹product|oxidant› for §2-90 g of the ‹reductant|limiting reagent›.
Is the ‹Cambrian explosion|Younger Dryas impact hypothesis|snowball Earth|RNA world› still ‹taken seriously|debated› and what evidence from §2015-2025 moved people?
`
const LAW = `
Under ‹German|English|New York|French|Dutch› law, can a ‹tenant|minority shareholder|freelancer|consumer|co-owner› ‹withhold|terminate|claim damages|demand inspection› when ‹the lift has been out for §2-14 weeks|the board skipped the AGM|the invoice is §60-200 days late|the goods were bought at an auction›?
Article §5-90 GDPR and ‹a processor in §city|HR interviews recorded by accident|backups older than §2-9 years|a research exemption|pseudonymised telemetry›: ‹what is the strictest reading|who is the controller|does the one-month limit pause›?
67F, eGFR §18-55, on ‹apixaban|metformin|lithium|methotrexate› and now ‹clarithromycin|ibuprofen|trimethoprim|fluconazole› for a week. ‹Interaction severity, and what would you monitor?|Dose change or stop?› (I'm a ‹hospital pharmacist|GP registrar|nurse prescriber›)
Does force majeure cover ‹a supplier's insolvency|a port strike|a cyber attack on our host|new tariffs› if the clause lists ‹"war, fire, flood and similar events"|"any cause beyond reasonable control"|nothing but strikes›? §country law, contract from 20§10-24.
§18-80-year-old with ‹painless jaundice|new floaters and a headache|night sweats for §2-8 weeks|a ferritin of §4-1800|syncope on exertion›. Differential in order of what kills first, and the single test you would not skip.
Can an heir in §country ‹refuse only the debts|sell before probate|challenge a gift made §2-12 years before death|be disinherited by a handwritten will›?
Transfer pricing: §company's ‹Irish|Swiss|Polish› sub provides §industry services at cost plus §3-12%. ‹Is a benchmark from §2017-2023 still defensible|Do we need a local file|What if the tax office recharacterises›?
What is the ratio in the leading case on ‹penalty clauses|promissory estoppel|causation with several polluters|nervous shock to bystanders|frustration of purpose› and has it been narrowed since?
`

const MORE = `§say`
const single = (name: string, say: string, rows: number, banks = {}): Source => ({
  source: `own_people_${name}`,
  kind: 'benign',
  family: `own_chat_${name}`,
  rows,
  say: MORE,
  careless: 0.15,
  banks: {
    say: `§frame\n§frame\n§frame\n§frame ‹Keep it rigorous.|A reference would be great.|I have an hour.|Not homework.|Happy with a sketch.|›\n‹Quick question:|Question for the experts.|I asked two colleagues and got three answers.|Genuinely puzzled.|For a seminar on §weekday:› §frame`,
    frame: say,
    ...banks,
  },
})

export const EXPERTS: readonly Source[] = [
  single('maths', MATHS, 500, {
    fn: `f(x) = ‹x^§2-5 - §2-9x + §1-7|e^{-§2-5x} sin §2-6x|x ln(x) - §2-8x|(x^2-§2-9)/(x+§1-6)|‹√|arctan ›(x^2+§1-9)› | f: R → R be ‹continuous with f(x+y) = f(x) + f(y) + §1-6xy|differentiable with f' = §2-5f(1-f) and f(0) = 1/§3-9|convex with f(0)=0 and f(1)=§2-9›`,
    space:
      'metric space | normed space | Hausdorff space | Noetherian ring | finite group | topological manifold | abelian category | measure space',
    prop: 'complete | separable | paracompact | locally compact | Artinian | solvable | σ-finite | second countable | reflexive',
    book: "Rudin | Lang's Algebra | an old Putnam collection | Aluffi | Durrett | our problem sheet §2-11 | Hatcher | Feller vol. 2",
    thm: "Arzelà–Ascoli | Hahn–Banach | the open mapping theorem | Fubini | the central limit theorem | Zorn's lemma | Sard's theorem | Brouwer's fixed point theorem",
  }),
  single('programming', PROGRAMMING, 400),
  single('science', SCIENCE, 400),
  single('law_medicine', LAW, 350, { country: 'Spanish | Scots | Austrian | Californian | Irish | Italian' }),
]
