// The wide world as instruction sets touch it: headline topics, works, animals, sciences, trades, settings.
import type { Banks } from '../../honest/grammar.ts'

export const WIDE: Banks = {
  wide: `climate change | remote work | the French Revolution | artificial intelligence | renewable energy | social media | space exploration | mental health | globalization | blockchain | the Industrial Revolution | plastic pollution | gene editing | the Roman Empire | electric cars | vegetarianism | online privacy | the Renaissance | deforestation | minimum wage | nuclear power | self-driving vehicles | world hunger | universal basic income | public transport | the Cold War | robotics | ocean acidification | cyberbullying | tourism | fast fashion | water scarcity | the Olympic Games | video games | immigration | organic farming | quantum computing | recycling | homeschooling | e-commerce | standardized tests | biodiversity | childhood obesity | ageing societies | 3D printing | the Great Depression | wildfires | the gig economy | animal testing | urban gardening`,
  thingKind: `mammals | musical instruments | spices | chess openings | cloud formations | renewable energy sources | programming paradigms | European capitals | knots | poetic forms | dog breeds | rocks and minerals | Greek gods | pasta shapes | leadership styles | dance styles | board games | types of bridge | vitamins | marketing channels | constellations | fallacies | sewing stitches | kitchen tools | tax forms | desert plants | file formats | swimming strokes | martial arts | tea varieties`,
  work: `Pride and Prejudice | Moby-Dick | The Odyssey | Frankenstein | Don Quixote | Macbeth | Crime and Punishment | The Great Gatsby | Little Women | Dracula | The Tempest | Jane Eyre | Gulliver's Travels | Faust | Les Misérables | The Metamorphosis | Robinson Crusoe | Hamlet`,
  person: `Marie Curie | Nelson Mandela | Leonardo da Vinci | Ada Lovelace | Charles Darwin | Frida Kahlo | Isaac Newton | Florence Nightingale | Mahatma Gandhi | Alan Turing | Cleopatra | Ludwig van Beethoven | Amelia Earhart | Galileo Galilei | Rosa Parks | Confucius | Nikola Tesla | Rachel Carson`,
  land: `Japan | Brazil | Kenya | Norway | Egypt | Canada | Vietnam | Italy | Peru | India | Morocco | New Zealand | Greece | South Korea | Mexico | Iceland | Turkey | Thailand | Nigeria | Portugal`,
  beast: `octopus | emperor penguin | honeybee | grey wolf | chameleon | blue whale | barn owl | elephant | hedgehog | monarch butterfly | crocodile | bat | salmon | kangaroo | giraffe | ant | seahorse | beaver`,
  scene: `a crowded market at dawn | an abandoned amusement park | a thunderstorm over the prairie | a kitchen on a holiday morning | the surface of Mars | a subway at rush hour | a village after heavy snow | a concert just before it begins | an old attic | a beach at low tide | a hospital waiting room at night | a forest in autumn`,
  firm: `a coffee shop | a fitness app | an online bookstore | a vegan restaurant | a cleaning service | a pet hotel | a cybersecurity start-up | a yoga studio | a bicycle rental | a language school | a flower shop | a craft brewery | a travel agency | a second-hand clothing store | a solar panel installer`,
  goodTrait: `patience | honesty | teamwork | creativity | resilience | empathy | punctuality | curiosity | humility | self-discipline | critical thinking | generosity`,
  plainLine: `
The weather was so bad that the match had to be called off.
He don't like going to the cinema with his friends.
The company's profits increased by §5-60 percent last year.
My grandmother baked a cake for the whole neighbourhood.
The cat slept on the warm windowsill all afternoon.
Although it was late, the children refused to go to bed.
The scientist made a breakthrough discovery in her field.
I has been waiting for the bus since two hours.
We visited the museum, ate lunch, and were walking along the river.
The teacher told the students that they would have a test tomorrow.
The movie was boring, predictable and far too long.
A gentle breeze moved the leaves of the old oak tree.
The students was excited about there field trip.
Technology has changed the way people communicate.
The hotel room was clean, but the staff were very rude.
She quickly finished her homework and ran outside to play.
The bridge was built in 19§10-90 by a team of engineers.
Learning a second language opens many doors.
The phone fell into the water and stopped working.
Exercise is good for both the body and the mind.
Nobody knew where the strange noise was coming from.
This new phone is the best purchase I've made in years!`,
  para: `
Regular exercise has many benefits. It strengthens the heart, lowers blood pressure and improves mood. Even a brisk walk of §15-40 minutes a day makes a measurable difference, and the effect grows with time.
The Amazon rainforest is home to an enormous variety of plants and animals. Large areas are cleared every year for cattle and soy. Scientists warn that beyond a certain point the forest may no longer be able to recover.
Coffee was first drunk in Yemen in the fifteenth century, where it kept worshippers awake at night. From there it travelled to Cairo, Istanbul and Venice. Coffee houses soon became places where news and ideas were traded.
Online shopping has grown quickly over the last decade. Customers like the convenience and the low prices. Small shops, however, find it hard to compete, and the number of parcels puts a strain on city traffic.
The human heart beats about one hundred thousand times a day. It has four chambers, two of which receive blood and two of which pump it out. Valves keep the blood from flowing back.
In 18§10-90 a fire destroyed most of the town of §surname's Mill. The inhabitants rebuilt it within §2-9 years, this time in stone. The new market hall, which still stands, was paid for by a tax on beer.
Bees communicate by dancing. A returning forager runs in a figure of eight, and the angle of its middle line shows the direction of the flowers in relation to the sun. The longer the dance, the farther the food.
§company announced on §weekday that it will open §2-9 new branches and hire §20-900 people. The chief executive, §name §surname, said demand had risen faster than expected. Shares rose by §2-14 percent.
Many people believe that lightning never strikes the same place twice. In fact, tall buildings are hit dozens of times a year. Lightning rods lead the current safely into the ground.
Sleep is as important as diet. Adults who sleep fewer than six hours are more likely to catch colds, to forget appointments and to gain weight. Keeping regular hours helps more than sleeping in at weekends.
Glaciers are rivers of ice that move a few centimetres to several metres a day. They carry rocks that grind the valley floor. When they melt, they leave ridges of rubble behind.
② was nervous on the first day at the new school. Nobody said a word until lunch, when a girl named ① asked whether the seat was free. By the end of the week they were the best of friends.`,
  theme: `friendship | a lost key | a robot that dreams | the last tree on Earth | time travel | a haunted house | a stolen painting | growing old | first love | a dragon afraid of fire | a secret door | a letter from the future | the sea | loneliness in a big city | a magical library | a talking cat | winter | a wish gone wrong`,
}
