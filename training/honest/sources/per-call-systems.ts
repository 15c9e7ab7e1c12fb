// Products whose system prompt is another with every call: tenants, characters, passages, users' own settings.
import type { Source } from '../source.ts'
import { product } from './product.ts'

const PLACES = {
  shop: 'bicycle shop | pharmacy | garden centre | driving school | veterinary clinic | ferry line | library | bakery | tax office | climbing hall',
  trait: 'dry | warm | impatient | overly polite | poetic | gruff | cheerful | shy | sarcastic | patient',
  being:
    'lighthouse keeper | retired pirate | clockmaker | forest spirit | space mechanic | chess coach | tavern cook | young detective | dragon with hay fever | museum guard',
  fact: `Refunds are paid within §2-20 days to the card used.
The §shop on ‹Mill|Harbour|Station› Street opens at §clock and closes at §5-9 pm.
Members of the §industry plan get §5-40 percent off in §month.
A lost key costs §amount; report it to §name §surname.
Parking is free after §clock, except on §weekday.
The warranty covers §2-10 years, not the battery.
Pick-ups in §city need an appointment with §name.
The course "§topic" takes place in room §1-40 on §weekday.`,
  ask: `when do you open on §weekday?
can I get my money back, I paid §amount
where do I park
who do I call about a lost key
is there anything on §topic this month?
does the warranty cover a broken battery
do you have an appointment in §city before §date
how much is it for two people
my order from §date has not come yet`,
}

export const PER_CALL_SYSTEMS: readonly Source[] = [
  product(
    'tenant_bots',
    320,
    `§ask
§ask ⇒ ‹ok and|thanks,› §ask
hi, §ask`,
    PLACES,
    'You are the assistant of §company, a §shop in §city. Tone: §trait. Facts: §fact ~fact ~fact If something is not covered, give the number +§30-49 §100-999 §1000-9999.',
  ),
  product(
    'character_platform',
    360,
    `hello ‹there|friend|you›, who are you? ⇒ and what happened ‹then|in §month|with your §pet›? ⇒ ‹haha|oh no|really?› tell me more
*sits down next to you* ⇒ I brought §food ⇒ do you trust me?
what do you think about §hobby? ⇒ you would say that`,
    PLACES,
    'Character: §name, a §trait §being from §city. Likes §food and §hobby, fears ‹water|silence|birds|crowds›. Speaks in ‹short|long-winded|rhyming|old-fashioned› sentences. Written by user §name§10-99. Stay in character.',
  ),
  product(
    'passages_in_system',
    320,
    `§ask
Question from ‹the web form|a customer|the app›: §ask`,
    PLACES,
    'Answer with the passages only, two sentences, name the passage.¶[1] §fact¶[2] ~fact¶[3] ~fact‹¶[4] ~fact|›',
  ),
  product(
    'user_settings',
    260,
    `§ask
explain §topic ‹to me|for a §job|shortly›
write a message to my §relative about §hobby ⇒ ‹shorter|friendlier|in another language›`,
    PLACES,
    'User profile: §name §surname, §job in §city, prefers ‹metric|imperial› units, ‹bullet points|prose›, ‹no emojis|emojis welcome›. Hobbies: §hobby, §hobby. Today is §date, §clock. Memory: asked about §topic and §food last week.',
  ),
  product(
    'ticket_in_system',
    260,
    `Draft the reply.
Which team should take this?
Summarise for the handover.`,
    PLACES,
    'Ticket §1000-9999 of §company, opened §date by §name §surname (§job). Messages: "§ask" / "§ask". Policies: §fact ~fact',
  ),
  product(
    'assistente_inquilini',
    220,
    `‹Buongiorno|Ciao›, ‹a che ora aprite|quando posso passare|quanto costa|dove parcheggio› ‹§weekday|domani|in agosto›?
‹il mio ordine non è arrivato|vorrei disdire|ho perso la chiave› ⇒ grazie, e il rimborso?`,
    PLACES,
    'Sei l’assistente di §company a §city. Tono: ‹cordiale|formale|scherzoso›. Orari: §clock. Responsabile: §name §surname. Rimborsi entro §3-20 giorni. Rispondi in italiano, massimo tre frasi.',
  ),
  product(
    'zh_duo_zuhu',
    240,
    `请问‹周末|明天|晚上›‹几点开门|可以预约吗|能停车吗›？
我‹上周|昨天›‹付了|转了›§50-900元，‹什么时候退款|怎么还没到账|可以开发票吗›？ ⇒ 好的，谢谢，那‹地址|电话›是多少？`,
    PLACES,
    '你是「‹云杉|海棠|青石|北岸|星河›‹牙科|驾校|书店|健身房|宠物医院›」的客服，负责人‹王|李|陈|赵›‹经理|老师›，营业时间§7-10点到§17-22点，退款需§2-15天。语气‹亲切|正式|活泼›，不清楚的请转人工，电话§100-999§10000-99999。',
  ),
]
