// People who dictate, who write English as a second tongue, who send one long order, or whole files with a wish.
import type { Source } from '../source.ts'
import { person } from './person.ts'

const DICTATED = `
§op §m1 §m2 ‹§m3|so yeah›
§op §m1 §m2 and also §m1 §m3
§op §m2 §m3 ⇒ ‹no no not that|wait I meant the other one|yeah okay and can you make it shorter because I have to read it out|great thank you so much› ‹§m3|›
‹okay so|hey|um› §m1 §m2 §m3 full stop new paragraph §m1 §m2
`
const DICTATED_BANKS = {
  op: 'okay so | hey can you help me um | alright so basically | hi I am driving right now so I talk this in | so here is the thing | right um question | yes hello I wanted to ask',
  m1: `
I have a meeting at like §2-5 thirty with the people from the bank and I need three points I can say
my sister in law is coming on the weekend with the kids and one of them is allergic to nuts I think or dairy
there's this noise in the car when I turn left you know like a click click click
I bought a used sofa and the guy says no returns but it smells like smoke
I need to write a reference for a girl who worked with me for about §2-8 months she was good but always late
we're doing a quiz for my dad's §50-90th birthday he likes fishing and Elvis
my knee hurts when I go down stairs not up only down since like two weeks
I gotta explain to my team why the release is moved again
the school wants a thing about what my son is good at like half a page
`,
  m2: `
and what I want is something short that doesn't sound like a robot
and I was thinking maybe a list or no actually an email would be better
so what would you do in that situation
can you like walk me through it slowly because I can't write it down
and I already tried calling them twice and nobody picks up
just give me the important bits I don't need the history
`,
  m3: `
oh and keep it under §1-5 minutes
sorry the dog is barking anyway
and it should be nice but also kind of firm if you know what I mean
I think that's it thanks
does that make sense
comma actually scrap the last part
`,
}

const SECOND_TONGUE = `
‹Hello dear|Dear AI|Good day|Sir,|Hi friend› §ask2 ‹§ctx2|› ‹Thank you in advance.|Please help, is urgent.|Excuse my english.|Waiting your answer.›
§ask2 §ctx2
§ask2 §ctx2 ⇒ ‹I didn't understood the second point|can you do more simple|it not work, same error|many thanks, very useful for me› ‹§ask2|›
§ctx2 §ask2 ‹Kindly do the needful.|How is correct?|Make it like native.›
`
const SECOND_TONGUE_BANKS = {
  ask2: `
How I can to make a good resume for work in ‹Canada|Dubai|Germany›?
Please to write me letter for my landlord that the ‹water|heater|neighbour› make problem.
I need explanation what is ‹mutex|equity|TCP handshake|mortgage|VLAN|p-value›, but in simple words.
Could you please tell what documents is necessary for ‹visa|car register|marriage|study›?
Check please my text on mistakes: "We are pleased to inform about new collection what arrived in ‹March|autumn›."
Which laptop you recommend me for ‹autocad|study|video›, budget is §300-1500 dollar?
In my code appear "‹null pointer|index out of bound|cannot find module›". What I do wrong?
How much time is need for learn ‹English|Java|accounting› from zero?
What is better for invest, ‹gold or land|bank or shares|buy taxi or open shop›?
Please make me plan of diet, I am §50-120 kg and like very much bread.
Write please a congratulation to my chief, he has jubilee §40-70 years.
`,
  ctx2: `
I am working as §job since §2-15 years.
I am from ‹Kazakhstan|Ethiopia|Peru|Bangladesh|Georgia|Algeria›, now I live in §city.
My colleague said that it's not possible but I don't believe.
I already have tried with google translate but it sound strange.
The problem is only happened in the evenings.
My level is A2, sorry for mistakes.
Boss want it until tomorrow morning.
I have few money so better cheap variant.
`,
}

const LONG_SINGLE = `
§who3 §sit1 §sit2 §sit1 §want3 §cond3 ~cond3 §cond3
§who3¶¶Background: §sit1 §sit2¶¶What I need: §want3¶¶Constraints: §cond3 ~cond3¶¶§end3
I'd like your help with something longer. §who3 §sit2 §sit1 ‹So far I've read a lot and understood little.|I've slept on it and I'm none the wiser.› §want3 ~want3 §cond3 §end3
§want3 For context: §who3 §sit1 §sit2 §cond3
`
const LONG_SINGLE_BANKS = {
  who3: `
I'm a §25-70-year-old §job living in §city with a partner and §1-3 children.
We're a family of §3-6, one income at the moment.
I run a small company with §2-30 employees in §industry.
I'm a PhD student in my third year, in ‹sociology|chemistry|economics›, funded until §month.
I retired last year after §20-45 years as a §job.
I'm the volunteer treasurer of a sports club with §80-900 members.
`,
  sit1: `
Last spring we took out a loan of §5-90 thousand at §2-7 percent, and now the rate is going to be reset.
My manager told me that my role will be merged with another, and that I can apply for the new one.
The house was built in 19§20-90, it has oil heating and an uninsulated roof.
Since the merger, two departments use different software for the same thing and neither wants to give it up.
Our daughter wants to change schools, but the new one is §20-60 minutes away.
My doctor suggested a change of diet after the last blood test, without saying what exactly.
The board wants a written plan before the next general meeting.
`,
  sit2: `
There are a few complications, the main one being that the person who decides leaves in §month.
I've talked to an adviser, whose answer depended on what he was selling.
We tried something similar in §2015-2023 and it ended in a quarrel.
Money isn't the main issue, time is.
I should add that I tend to postpone things like this.
I've attached nothing, because the documents are confidential, but the numbers above are right.
`,
  want3: `
Please compare the realistic options, including doing nothing, with costs over §3-15 years.
Write a plan in phases with what has to be true before each phase starts.
Draft the letter that I'll have to send, and a list of answers to the objections you expect.
Explain how somebody who decides such things for a living would think about it.
Tell me what questions I have not asked yet.
Work out a weekly schedule that survives a sick child and a business trip.
`,
  cond3: `
Please don't tell me to see a professional, I will anyway.
Use tables only where they help.
Say clearly when you're guessing.
I prefer a long and complete answer over a friendly one.
Assume European law.
Don't ask back; make assumptions and list them.
Write for someone who is intelligent but tired.
`,
  end3: `Take your time. | I won't be able to reply before tomorrow, so please give it all at once. | Thanks for reading all this. | That's all.`,
}

const FILE_PASTERS = `
§file¶¶§wish
§wish¶¶§file
here's ‹the file|App|my whole script›:¶¶§file¶¶~file¶¶§wish
§file¶¶§wish ⇒ ‹same error|works, now §wish|full file please, not "// rest unchanged"|you removed the logging› ⇒ ‹and the other file:¶¶~file|ok commit message?|thanks›
`
const FILE_PASTER_BANKS = {
  fn2: 'fetchUsers | parseRow | send_invoice | loadConfig | calc_total | handleSubmit | sync_stock | renderList',
  wish: `
add ‹pagination|a dark mode toggle|retry on 429|input validation|csv export|a progress bar›, don't touch the rest
convert to ‹typescript|async/await|a class|hooks|python 3.12›
why does it render twice?
find the bug, it ‹returns nothing|crashes on empty input|is slow with §2-90k rows|works locally only›
write tests with ‹pytest|jest|vitest|JUnit› for the edge cases
comment it for my ‹colleague|teacher|future self›
is this safe against ‹sql injection|xss|race conditions›?
give back the full file with §2-6 spaces indentation
`,
  file: `
\`\`\`js¶import { useState, useEffect } from 'react'¶¶export default function §Comp({ id }) {¶  const [data, setData] = useState(null)¶  useEffect(() => {¶    fetch('/api/§res/' + id).then(r => r.json()).then(setData)¶  })¶  if (!data) return <p>Loading…</p>¶  return <ul>{data.items.map(i => <li onClick={() => del(i.id)}>{i.name} – {i.§res}</li>)}</ul>¶}¶\`\`\`
\`\`\`python¶import csv, sys, requests¶¶API = "https://api.example.com/v§1-3/§res"¶¶def §fn2(path):¶    rows = []¶    with open(path) as f:¶        for r in csv.DictReader(f, delimiter=";"):¶            r["total"] = float(r["price"]) * int(r["qty"])¶            rows.append(r)¶    return rows¶¶for row in §fn2(sys.argv[1]):¶    res = requests.post(API, json=row, timeout=§2-30)¶    print(res.status_code)¶\`\`\`
\`\`\`php¶<?php¶$q = "SELECT * FROM §res WHERE user = '" . $_GET['u'] . "' LIMIT §10-50";¶$res = mysqli_query($db, $q);¶while ($row = mysqli_fetch_assoc($res)) {¶  echo "<tr><td>" . $row['name'] . "</td></tr>";¶}¶\`\`\`
\`\`\`java¶public class §Comp {¶    private static Map<String, Integer> §res = new HashMap<>();¶    public int §fn2(String key) {¶        if (!§res.containsKey(key)) {¶            §res.put(key, compute(key));¶        }¶        return §res.get(key);¶    }¶}¶\`\`\`
\`\`\`yaml¶services:¶  web:¶    image: node:§18-24-alpine¶    ports: ["§3000-9000:3000"]¶    depends_on: [db]¶    environment:¶      - DB_URL=postgres://app:app@db/§res¶  db:¶    image: postgres:§12-17¶\`\`\`
\`\`\`sql¶CREATE PROCEDURE §fn2(IN d DATE)¶BEGIN¶  DELETE FROM §res WHERE created < d;¶  INSERT INTO log(msg) VALUES (CONCAT('deleted ', ROW_COUNT()));¶END¶\`\`\`
\`\`\`go¶func §fn2(ctx context.Context, ids []int) map[int]string {¶	out := map[int]string{}¶	var wg sync.WaitGroup¶	for _, id := range ids {¶		wg.Add(1)¶		go func() { defer wg.Done(); out[id] = get§Comp(ctx, id) }()¶	}¶	wg.Wait()¶	return out¶}¶\`\`\`
`,
  Comp: 'UserList | OrderTable | PriceCache | Cart | Profile | Booking | Inventory | Message',
  res: 'users | orders | prices | bookings | stock | messages | tickets | photos',
}

export const LONG_ORDERS: readonly Source[] = [
  person('dictated_speech', 280, 0.3, DICTATED, DICTATED_BANKS),
  person('second_tongue_english', 280, 0.15, SECOND_TONGUE, SECOND_TONGUE_BANKS),
  person('long_single_orders', 260, 0, LONG_SINGLE, LONG_SINGLE_BANKS),
  person('file_pasters', 260, 0, FILE_PASTERS, FILE_PASTER_BANKS),
]
