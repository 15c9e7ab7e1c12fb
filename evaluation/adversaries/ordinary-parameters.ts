import { withExchange, type Adversary } from './adversary.ts'

/** Asks with the parameters that a person's client sends, and changes them when that person does. */
export const ordinaryParameters: Adversary = {
  id: 'ordinary-parameters',
  title: "sampling parameters of an honest person's client",
  cost: 'no seed, no logprobs, no temperature of its own choice',
  change(calls, { people, random }) {
    const person = random.pick(people)
    return calls.map((call, i) =>
      withExchange(call, { sampling: person[i % person.length].exchange.sampling }),
    )
  },
}
