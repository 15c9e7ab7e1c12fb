/** An honest bulk app: a bicycle dealer sorts the mail of its customers. */
import { distinct, write, type Dice, type Grammar } from './grammar.ts'

export const TICKET_SYSTEM = `You sort incoming mail for Wheelhouse, a bicycle dealer with four shops. Read the customer's message below and answer with a JSON object that has the fields "queue" (one of: delivery, invoice, repair, warranty, returns, advice, other), "urgent" (true or false) and "language" (two letters). If the message fits several queues, choose the one that has to act first. Do not answer the customer.`

const GRAMMAR: Grammar = {
  item: [
    'the blue city bike',
    'the child seat',
    'my e-bike (bought in March)',
    'the trailer',
    'two tyres',
    'the helmet in size M',
    'a rear wheel',
    'the lock with the alarm',
    'the pannier bags',
    'the cargo bike',
  ],
  order: [
    'order {10000-99999}',
    'invoice {2000-9999}',
    'order no. W-{1000-9999}',
    'the order from {2-28} June',
  ],
  hi: ['Hello,', 'Dear Wheelhouse team,', 'Hi there,', 'Good evening,', 'To whom it may concern,', ''],
  bye: [
    'Best, {name}',
    'Regards\n{name}',
    'Thanks\n{name}',
    'Kind regards, {name}, phone 01{10-99} {100000-999999}',
    '{name}',
  ],
  name: [
    'J. Okafor',
    'Marta Lindqvist',
    'Tom Reyes',
    'A. Petrov',
    'Jo',
    'Frau Brandt',
    'Wei Zhang',
    'Anouk',
    'Sam Whitlock',
    'P. Costa',
  ],
  tracking: [
    'the tracking page has said "in transit" since Monday',
    'the driver left it at the wrong house',
    'half of the parcel was missing',
    'nobody rang, and it went back to the depot',
    'the box was wet and torn at one corner',
  ],
  defect: [
    'the gears skip in third',
    'the brake squeals whenever it rains',
    'the battery is empty after {8-25} km',
    'the display stays dark',
    'a spoke broke again, the third one',
    'the motor cuts out uphill',
  ],
  billing: [
    'you charged me twice',
    'the discount of {5-20} percent is missing',
    'I need it made out to my company',
    'the amount is {12-90} euros higher than on the website',
    'the tax number is not on it',
  ],
  wish: [
    'please send a new one',
    'I would like my money back',
    'can I bring it in {when}?',
    'please call me',
    'what do I have to do now?',
    'I expect an answer by {when}',
    'no hurry',
  ],
  when: ['Friday', 'next Tuesday', 'the weekend', 'tomorrow morning', 'the 15th'],
  extra: [
    'I commute {5-30} km every day and depend on it.',
    'It is a present, and the birthday is {when}.',
    'I have already written twice.',
    'Otherwise I am very happy with your shop in the station.',
    'The receipt is attached.',
    '',
    '',
    '',
  ],
}
const MESSAGES = [
  '{hi}\n\nI am waiting for {item} ({order}), and {tracking}. {extra} {wish}\n\n{bye}',
  '{hi}\n{item}: {defect}. {extra} Is that covered by the warranty? {wish}\n{bye}',
  '{hi} concerning {order}: {billing}. {wish}\n\n{bye}',
  '{hi}\n\nyesterday I collected {item} from the workshop and {defect}. {wish} {extra}\n\n{bye}',
  '{hi} I would like to send back {item} ({order}), it is too small. {extra} {wish} {bye}',
  '{hi}\ndo you still have {item} in your shop by the river, and could I try it {when}? {bye}',
  'Guten Tag, {order}: seit Wochen warte ich auf {item}. Bitte um Rückruf. {bye}',
]

export function tickets(roll: Dice, many: number): string[] {
  return distinct(many, () => write(roll.pick(MESSAGES), GRAMMAR, roll).replace(/ +/g, ' ').trim())
}
