// A market of web services nobody runs: their endpoints, and what people want of them.
import type { Random } from '../../honest/random.ts'

export interface Endpoint {
  readonly service: string
  readonly category: string
  readonly name: string
  readonly args: readonly string[]
  readonly about: string
}

const WRITTEN = `
Skylark Weather / weather : current_by_city(city, units) what the sky is doing now; day_history(city, date) readings of one past day; alerts_region(region_code) active warnings
FareHopper / travel : search_flights(origin, destination, depart_on, cabin) priced offers; airport_lookup(text) codes for a place; baggage_rules(carrier) allowances per carrier
BistroBook / food : find_tables(city, party_size, time) free tables; menu_of(place_id) dishes with prices; dietary_filter(place_id, diet) what remains for a diet
Tunewell / music : lyrics(track_id, lang) words of a song; charts(country, week) weekly hits; similar_artists(artist_name, max) artists alike
Pitchside / sports : fixtures(team_id, season) coming games; live_score(match_id) minute and score; player_season(player_id, season) totals of a player
Ledgerlite / finance : fx_rate(base, quote, on) exchange rate; quote(ticker) last price; dividends(ticker, since) payments
ParcelEye / logistics : track(number, carrier) events of a parcel; estimate(from_zip, to_zip, weight_g) days and cost; carriers(country) who delivers there
Wordmill / text : detect_language(text) code and confidence; synonyms(word, max) near words; readability(text) grade level
Pixelforge / media : resize(url, w, h) a new image; palette(url, n) main colours; read_text(url, lang) words in a picture
Roomlet / housing : listings(area, max_rent, rooms) flats to let; area_stats(area) median rents; viewing_slots(listing_id) free times
MedFinder / health : clinics(near, specialty) open clinics; drug_label(name) what a leaflet says; interactions(drug_a, drug_b) known problems
CivicData / government : permits(address) permits on file; bins(postcode) collection days; council_votes(motion_id) who voted how
GreenGrid / energy : carbon_now(zone) grams per kWh; tariff(supplier, plan) price by hour; solar_yield(lat, lon, kwp) expected output
Cinebase / movies : title(title_id) cast and plot; showtimes(city, date) tonight's screenings; critics(title_id) scores
QuizBarrel / games : random_question(topic, level) one question; leaderboard(room) scores; chess_hint(fen, depth) a move
ShopSonar / commerce : search_items(q, min_price, max_price, sort) offers; price_history(item_id, months) curve; reviews(item_id, stars) what buyers wrote
Almanack / education : on_this_day(month, day) events; elements(symbol) facts of an element; word_origin(word, lang) etymology
RoadRunner / transport : departures(stop_id, minutes) next vehicles; route(a, b, mode) steps and time; disruptions(line) what is wrong
InboxKit / communication : send_mail(to, subject, body) id of the message; validate_address(email) deliverable or not; list_threads(label, unread) threads
Daybook / calendar : create_event(title, start, end, guests) event id; free_busy(person, day) gaps; move_event(event_id, start) new time
Repohound / development : open_issues(repo, label) issues; file_at(repo, path, ref) contents; ci_status(repo, branch) last builds
Shellbox / system : run(cmd, timeout) output and exit code; read(path, start, end) lines; write(path, content) bytes written
PetPassport / animals : breed_facts(breed) size and temper; vets(city, emergency) open practices; quarantine(country_from, country_to) rules
Stargaze / science : sky_tonight(lat, lon) what is up; satellite_pass(norad_id, lat, lon) next passes; moon(date) phase
Hearthrecipes / cooking : by_ingredients(items, exclude) dishes; nutrition(dish_id, portions) values; convert_units(amount, from, to) numbers
`

export const ENDPOINTS: readonly Endpoint[] = WRITTEN.trim()
  .split('\n')
  .flatMap((line) => {
    const [head, list] = line.split(' : ')
    const [service, category] = head.split(' / ')
    return list.split('; ').map((item) => {
      const [, name, args, about] = /^(\w+)\(([^)]*)\) (.*)$/.exec(item)!
      return { service, category, name, args: args.split(', '), about }
    })
  })

/** So many endpoints, no two alike; now and then a whole service comes together. */
export function endpoints(random: Random, low: number, high: number): readonly Endpoint[] {
  const pool = [...ENDPOINTS]
  const picked: Endpoint[] = []
  const wanted = random.int(low, high)
  while (picked.length < wanted) {
    const at = random.int(0, pool.length - 1)
    picked.push(...pool.splice(at, random.chance(0.4) ? 2 : 1))
  }
  return picked.slice(0, wanted)
}

/** What a person might want done, by the kind of service. */
export const WISHES = `
I'm hosting §6-40 people in §city on §weekday and have no plan yet. ‹What will the weather be and which places still take a group?|Find a place, check the forecast and send ① the details.›
My sister moves to §city in §month. Find flats under §amount, tell her the bus lines nearby, and compare with ~city.
‹Could you|Please|I need you to› look up the latest on ‹my parcel §10-99§100-999|flight §100-990 to §city|the match of §weekday› and let ① know by mail.
We are writing a piece on §subject for ‹a school paper|a podcast|the museum blog›. Collect §3-6 facts, one song from the charts and a film worth naming.
I have §food and ~food in the fridge. What can I cook for §2-8, how healthy is it, and is anything cheaper at the shop?
Convert §amount into ‹yen|zloty|pesos|dirhams›, then tell me whether to travel to §city or ~city in §month.
Block §clock on §weekday for ① and ②, unless one of them is busy; in that case propose two other times.
Our §pet ‹ate something odd|limps|must fly to §city with us›. Who is open tonight and which rules apply?
Compare the price of §product over the last §2-12 months and read me the worst reviews.
I want to put solar panels on a roof in §city. Is it worth it with §2-12 kWp, given what power costs there?
Give me a quiz of §3-9 questions on §field for tonight, and the moon phase, because we'll be outdoors.
What did the council decide about §place in §city and how did it change rents?
‹Help!|Urgent:› the build of §repo on branch ‹main|release|fix-§2-90› is red. Which issue fits and what does the file say?
Plan me a weekend around §hobby near §city: trains, a table on §weekday at §clock, tickets for something in the evening.
Find the ‹etymology|synonyms› of "§adjective" and ~adjective, how hard my text is to read, and an image with matching colours.`
