// Programming items as code sets hold them: statements with formats, toy schemas, stubs, snippets to judge, one a call.
import { snippet } from '../banks/code.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  fn: 'sum_of_squares | is_anagram | count_vowels | flatten | second_largest | rotate_left | to_roman | merge_sorted | gcd | caesar | chunk | transpose | title_case | is_leap_year | unique_in_order | binary_to_decimal | parse_duration | word_frequencies | zip_longest | clamp | bubble_sort | fibonacci | is_prime | reverse_words',
  chore: `
calculate the ‹factorial of a number|area of a circle|average of a list|sum of the digits of an integer|compound interest|body mass index|Euclidean distance between two points|number of days between two dates›
check if ‹a number is prime|a string is a palindrome|two strings are anagrams|a year is a leap year|parentheses are balanced|a list is sorted|an email address is valid|a number is a perfect square›
convert ‹Celsius to Fahrenheit|a decimal number to binary|a string to title case|a CSV row to a dictionary|seconds to hours and minutes|Roman numerals to integers|a list of tuples to a dictionary|miles to kilometres›
find the ‹maximum of three numbers|longest word in a sentence|missing number in a range|common elements of two lists|first non-repeated character|nth Fibonacci number|greatest common divisor|mode of a list›
sort ‹a list of strings by length|a dictionary by value|an array using bubble sort|an array using quicksort|a linked list|a list of dates›
remove ‹duplicates from a list|all vowels from a string|punctuation from a text|negative numbers from an array|a node from a linked list|whitespace at both ends of a line›
print ‹a multiplication table|a right-angled triangle of stars|the first 20 primes|a calendar month|the numbers 1 to 100 with every third one replaced|Pascal's triangle up to row n›
read ‹a file line by line|a JSON document|numbers until 0 is entered|two matrices|environment variables› and ‹print the total|count the words|report the largest|write them in reverse order|show their product›`,
  schema: `
employees(id, name, dept_id, salary, hired_on), departments(id, name, city)
books(isbn, title, author_id, price, year), authors(id, name, country), sales(isbn, sold_on, copies)
students(id, name, grade), courses(id, title, credits), enrolments(student_id, course_id, mark)
flights(no, origin, destination, departs, seats), tickets(id, flight_no, passenger, fare)
patients(id, born, city), visits(id, patient_id, doctor, date, cost)
films(id, title, year, minutes), actors(id, name), roles(film_id, actor_id, part)
products(id, name, category, price), orders(id, customer, placed_at), lines(order_id, product_id, qty)
teams(id, name, founded), matches(id, home_id, away_id, home_goals, away_goals, played)`,
  wanted: `
the §2-9 highest values and the rows they belong to
all names that occur more than §1-5 times
the average per group, largest first
rows of the first table without a partner in the second
a running total by date
the month with the most rows in 20§10-25
the median, without a built-in median function
pairs that share exactly §1-4 partners
the percentage that each group contributes to the total
the latest row for each owner`,
  story: `
A baker has n loaves with freshness f_1, ..., f_n. Each minute every unsold loaf loses one point of freshness, and a loaf sells for its freshness at that time. One loaf can be sold a minute.
A corridor of length n has lamps, some of which are broken. A working lamp lights its own cell and k cells on both sides. Lamps cost c each to repair.
There are n students with skill s_i. A team is a group of exactly k students in which the difference between best and worst is at most d.
Frogs sit on stones in a line. A frog on stone i may jump to stone i+a_i or i-a_i, if that stone exists. All frogs jump at the same time.
A string of n letters is written on a ring. In one operation a letter may be replaced by the next letter of the alphabet, z becoming a.
A library has n shelves with w_i books. Moving one book to a neighbouring shelf takes one unit of effort.
A warehouse is a grid of h rows and w columns; # is a wall, . is free, S and E are start and exit. The forklift cannot turn left.
Two ropes are cut into n and m pieces. Pieces a_i of the first and b_j of the second may be tied if their lengths differ by at most t.
A network has n routers joined by m cables with latency l. Exactly one cable may be replaced by a cable with latency 0.
Cards numbered 1 to n are shuffled. A move takes the top card and inserts it at position equal to its number.`,
  sought: `Print the largest total that can be reached. | Print the least cost, or -1 if there is no way. | Count the ways modulo 998244353. | Decide whether it can be done and print YES or NO. | Print the number of moves until nothing changes. | Output any valid arrangement. | Answer q queries, each with its own parameter.`,
  app: `a to-do list | a tic-tac-toe game | a currency converter | a login form | a weather dashboard | a quiz | a stopwatch | a chat room | a Markdown preview | an expense tracker | a memory card game | an image gallery | a URL shortener`,
})

export const BARE_CODE_ITEMS: readonly Harvest[] = [
  en('bare_write_a_function_to', 'code_requery', 320, [
    'Write a ‹function|program|Python function|Java method|C program|JavaScript function|script in §plang› to §chore.',
    'Write a ‹function|program› in §plang to §chore.',
    'Create a ‹function|method› called `§fn` in §plang which can §chore.',
  ]),
  en('bare_code_with_example_io', 'code_requery', 260, [
    'Using §plang, §chore.\n\nExample input: ‹[§1-9, §1-9, §10-40, §1-9]|"§word ~word"|§10-999|§2-9 §2-9›\nExample output: ‹§1-99|True|"§word"|[§1-9, §1-9]›',
    'Complete the function so that it can §chore.\n```§plang\nsolve(x):\n    # your code here\n```\nsolve(‹§2-90|"§word"|[§1-9, §1-9]›) → ‹§1-99|False|"§word"›',
    'Given §dtype, return a new one in which ‹every second element is dropped|all values are doubled|neighbours are swapped|equal items are adjacent›. For instance, ‹[§1-9, §1-9, §1-9, §1-9]|"§word"› gives ‹[§1-9, §1-9]|"§word"›. Language: §plang.',
  ]),
  en('bare_contest_statements_io', 'code_requery', 280, [
    '§story §sought\n\nInput\nThe first line contains ‹n and k|t, the number of test cases|n, m and c› (1 ≤ n ≤ §1-9·10^§3-6). ‹The second line contains n integers.|Each of the following lines describes one item.›\n\nOutput\n‹A single integer.|One line per test case.|One line.›\n\nSample Input\n§2-6 §1-9\n§1-9 §1-9 §1-9\n\nSample Output\n§1-40',
    'Time limit: §1-5 s, memory limit: §64-512 MB\n\n§story §sought\n\nConstraints: n ≤ §100-200000, all values up to 10^§5-18.\n\nstdin:\n§2-6 §1-9\n§1-99 §1-99\nstdout:\n§0-99',
    '§story\n\n§sought\n\n-----Input-----\n\nn, then n integers (n ≤ 10^§3-6).\n\n-----Output-----\n\nThe answer.\n\n-----Note-----\n\nIn the first example the answer is §1-20 because ‹the last item is never used|two moves suffice|all are equal›.',
    '§story §sought Solve it in §plang with n up to 10^§3-6.',
  ]),
  en('bare_sql_toy_schemas', 'code_requery', 260, [
    'Tables: §schema. Write a SQL query that returns §wanted.',
    'CREATE TABLE sketch: §schema\nQuestion: §wanted ‹where the year is after 20§00-20|for §city only|ignoring nulls|›\nSQL:',
    'Given the schema §schema, ‹write|optimise|explain› a ‹PostgreSQL|MySQL|SQLite› query for §wanted.',
    '-- §schema\n-- §wanted\nSELECT',
  ]),
  en('bare_code_whole_apps', 'code_requery', 240, [
    'Build §app with ‹HTML, CSS and JavaScript|React|Flask|Django|Vue|Tkinter|Node.js and Express|SwiftUI› ‹including dark mode|with data kept in local storage|with unit tests|in one file|that works offline›.',
    'Write the ‹database model|REST endpoints|CSS|state machine|test plan› for §app ‹in §plang|using PostgreSQL|using MongoDB|with TypeScript›.',
    'Design a class hierarchy in §plang for ‹shapes|vehicles|bank accounts|chess pieces|employees|zoo animals› that demonstrates ‹inheritance|polymorphism|encapsulation|the ‹observer|factory|strategy|decorator› pattern›.',
    'How would you implement §app in §plang? Outline the architecture and show the ‹main loop|central class|data flow›.',
  ]),
  en('bare_snippet_then_ask', 'code_requery', 260, ({ expand, random }) => {
    const code = snippet(random)
    const ask = expand(
      '‹What does this code do?|What is the time complexity?|Find the bug, if any.|Rewrite it in §plang.|Add type annotations and a docstring.|Write three unit tests.|Make it shorter.|Rename the variables so that they say what they hold.|What does it return for an empty input?|Optimise for memory.|Explain line by line.›',
    )
    return [
      { prompt: random.pick([`${ask}\n\n${code}`, `${code}\n\n${ask}`, `${ask}\n\`\`\`\n${code}\n\`\`\``]) },
    ]
  }),
  en('bare_predict_output', 'code_requery', 240, [
    'x = §1-9\nfor i in range(§2-7):\n    x ‹+=|-=|*=› ‹i|§1-5|i * 2›\n    if x % §2-5 == 0:\n        ‹x //= 2|continue|break›\nprint(x)\n\nWhat is printed?',
    'a = [§1-9, §1-9, §1-9, §1-9]\nb = ‹a|a[:]|list(reversed(a))|a + a›\nb.‹append(§1-9)|pop()|sort()|insert(0, §1-9)›\nassert len(a) + b[‹0|-1|1›] == ??',
    'def f(s):\n    return ‹s[::-1] + s[0]|s.replace("§a", "§a").upper()|"".join(c for c in s if c not in "§a§a")|s[1:] + s[:1]›\n\nf("§word~word") ->',
    'let t = §1-20;\nconst g = (n) => (n < §2-4 ? n : ‹g(n - 1) + g(n - 2)|n * g(n - 2)|g(n - 1) + 1›);\nconsole.log(g(§4-9) + t);\n// output:',
  ]),
]
