// Banks that every grammar may draw on: names, places, trades, things, times.
import type { Banks } from './grammar.ts'

export const COMMON: Banks = {
  name: 'Maren | Tobias | Aisha | Kofi | Priya | Jonas | Ling | Mateo | Ewa | Hugo | Yuki | Fatima | Oskar | Nadia | Bilal | Greta | Rosa | Ivan | Chloe | Tunde | Sanne | Piotr | Leila | Marcus | Ines | Dimitri | Hana | Callum | Zoe | Ahmed | Birgit | Noor | Felix | Tamsin | Diego | Wen | Olga | Ravi | Siobhan | Emre',
  surname:
    'Okafor | Lindqvist | Brandt | Moreau | Tanaka | Novak | Herrera | Whitlock | Iyer | Sato | Keller | Ferreira | Petrov | Nakamura | Dunne | Kowalska | Bianchi | Yilmaz | Haddad | Mensah | Olsen | Castillo | Vogt | Rahman | Fraser | Dubois | Achterberg | Cho',
  city: 'Lisbon | Leeds | Kraków | Gdańsk | Tampere | Pune | Osaka | Graz | Bergen | Porto | Lyon | Nairobi | Quito | Adelaide | Halifax | Ghent | Izmir | Turin | Busan | Tucson | Aarhus | Cork | Bilbao | Chennai | Duluth | Freiburg | Hobart | Accra | Montréal | Kyoto',
  company:
    'Fennmark Logistics | Oakbridge Dental | Sollux Energy | Tidewater Foods | Kestrel Mobility | Brightwell Insurance | Norrland Timber | Papier & Faden | Copperleaf Coffee | Hallam Pumps | Mirabel Hotels | Quillon Software | Ostrava Steel Parts | Juniper Vet Group | Lanterna Tours | Marsh & Daughters | Vela Textiles | Nine Elms Printing',
  weekday: 'Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday',
  month:
    'January | February | March | April | May | June | July | August | September | October | November | December',
  date: '§1-28 §month | 202‹4|5|6›-0§1-9-§10-28 | the §1-28th of §month | §weekday | next §weekday',
  clock: '§8-11:‹00|15|30|45› | §1-12 ‹am|pm› | 1§0-9:‹05|20|40› | noon | half past §1-11',
  amount: '§12-480 euros | €§1-9,§100-999 | $§15-950 | £§20-600 | §100-999.§10-99',
  industry:
    'logistics | dentistry | forestry | catering | insurance | publishing | solar installation | textile retail | fishing | elder care | bike repair | pharma wholesale | podcasting | civil engineering | event lighting | beekeeping | airport security | customs brokerage',
  job: 'nurse | welder | paralegal | school librarian | product manager | bus driver | physiotherapist | sous-chef | tax adviser | lab technician | electrician | translator | warehouse lead | choir director | game designer | midwife | land surveyor | data analyst | florist | social worker',
  food: 'lentils | leftover rice | a kilo of quinces | sourdough starter | pumpkin | smoked tofu | anchovies | buttermilk | beetroot | chickpeas | kale | goat cheese | plums | ground turkey | celeriac | miso',
  hobby:
    'bouldering | sourdough baking | model railways | birdwatching | amateur astronomy | knitting | chess | cold-water swimming | film photography | urban sketching | bonsai | fly fishing | karaoke | geocaching | modular synths | calligraphy | speedcubing | woodturning',
  pet: 'cat | old labrador | rabbit | budgie | tortoise | whippet | pair of rats | Maine Coon | hamster | puppy',
  relative:
    'mother | brother | mother-in-law | ex | landlord | flatmate | daughter | uncle | neighbour | boss | best friend | grandfather | cousin | partner',
  feeling:
    'a bit lost | really angry | oddly calm | exhausted | nervous | guilty | excited | embarrassed | bored out of my mind | proud | homesick | stuck',
  topic: `the causes of the Thirty Years War
photosynthesis in desert plants
compound interest
how vaccines are tested
the trolley problem
plate tectonics
supply and demand in the housing market
Hamlet's delay
the water cycle
entropy
the French subjunctive
cell division
the Silk Road
noise cancelling headphones
the electoral college
coral bleaching
how batteries age
the Meiji restoration
Bayes' theorem
antibiotic resistance
inflation and interest rates
black holes
the Great Migration
Gothic cathedrals
how GPS works
gut bacteria
the Treaty of Versailles
tidal power
copyright and sampling
why leaves change colour
Keynes and Hayek
the Rosetta Stone
how sourdough rises
rainbows
colonialism in the Congo
game theory
natural selection
how a heat pump works
the opium wars
stoicism
sleep cycles
how elevators are scheduled
the Krebs cycle
zero in Indian mathematics
the Dreyfus affair
tectonic lakes
double-entry bookkeeping
the placebo effect
the printing press
how bees navigate`,
  lang: 'Python | TypeScript | Rust | Go | Java | Kotlin | C# | PHP | Ruby | C++ | Swift | Elixir | bash | SQL',
}
