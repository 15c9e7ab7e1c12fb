// Programming exercises, functions to work on, repositories' troubles, tools and their schemas.
import type { Banks, Expand } from '../../honest/grammar.ts'
import type { Random } from '../../honest/random.ts'

export const CODE: Banks = {
  plang: `Python | JavaScript | Java | C++ | Go | Rust | TypeScript | C# | Kotlin | Ruby | PHP | Swift | Scala | R | Bash | Haskell`,
  dtype: `a list of integers | a string | a binary tree | a matrix of 0s and 1s | a linked list | a dictionary of lists | an array of floats | a stream of events | a sorted array | a list of (start, end) pairs | a graph given as an edge list | a nested JSON object | two strings | a list of words`,
  goal: `
returns the ‹longest|shortest|most frequent|second largest› ‹element|run of equal values|prefix|word›
counts the ‹inversions|distinct elements|islands|vowels|paths from root to leaf›
checks whether it is ‹a palindrome|balanced|strictly increasing|bipartite|a valid number›
removes all ‹duplicates|values below the mean|empty entries|cycles› while keeping the order
‹groups|partitions|sorts› it by ‹length|the remainder modulo k|first letter|the number of set bits›
‹rotates|reverses|flattens|transposes› it in place
finds the ‹k-th smallest|median|first missing positive|majority› element in O(‹n|log n|n log n›) time
‹merges overlapping|finds the gaps between› intervals
computes the ‹edit distance|longest common subsequence|moving average over a window of k|prefix sums›
‹encodes|decodes› it with ‹run-length encoding|base 62|a Caesar shift of k|Huffman codes›
returns the ‹maximum profit|minimum number of jumps|cheapest route› under the constraint that ‹no two neighbours are used|at most k changes are made|each node is visited once›`,
  codeTask: `
Write a §plang function that takes §dtype and §goal.
Create a §plang program that reads §dtype from ‹standard input|a CSV file|a config file› and §goal.
Implement a ‹stack|queue|LRU cache|trie|priority queue|rate limiter|bloom filter|ring buffer› in §plang ‹with tests|without using the standard library|that is thread safe|with generics›.
Given §dtype, write code in §plang that §goal. ‹Explain the time complexity.|Do not use recursion.|Use constant extra space.|›
Write a SQL query that finds the ‹top §3-9 customers by revenue|departments with more than §5-40 employees|orders without a shipment|second highest salary› from the tables ‹orders and customers|employees and departments|sales, products and stores›.
Design a class in §plang for ‹a parking garage|a library|a bank account|an elevator|a playlist› with methods to ‹add, remove and search|reserve and release|undo the last operation›.
Write a regular expression that matches ‹ISO dates|hex colours|IPv4 addresses|quoted strings with escapes|semantic versions›.
Write a ‹Bash|PowerShell|Python› script that ‹renames|archives|deduplicates|counts the lines of› all ‹.log|.csv|.png› files in a directory tree.
Convert the following pseudo-code into §plang: for each item in §dtype, if it ‹is even|was seen before|exceeds the mean› then ‹append to result|increase the counter|swap with the first›.
Build a ‹React|Vue|plain HTML and CSS› component for a ‹star rating|date picker|sortable table|progress ring› ‹with keyboard support|without dependencies|›.
Define an enum and a match expression in ‹Rust|Scala|Swift|Kotlin› for ‹traffic lights|shapes with area|HTTP methods|card suits›.
Write a ‹Dockerfile|Makefile|GitHub Actions workflow|nginx configuration› for a ‹Flask app|Go service|static site|Node worker›.`,
  codeContest: `
§name has n ‹stones|cards|lamps› in a row, numbered 1 to n; the i-th has weight w_i. In one move ‹two neighbours may be swapped|the leftmost is removed|any k of them are flipped›. Find the minimum number of moves after which §goalShort. Constraints: 1 <= n <= 10^§3-6, 1 <= w_i <= 10^9.
There are n cities and m roads. Each road has a length and ‹a toll|a colour|an opening time›. Find ‹the cheapest tour|the number of shortest paths modulo 10^9+7|the latest departure› from 1 to n. Input: n, m (n <= §2-9·10^§3-5), then m lines.
You are given a string s of length up to 10^§4-6 consisting of ‹lowercase letters|the digits 0-§3-9|brackets›. Count substrings in which ‹all letters are distinct|each bracket is matched|the digit sum is a multiple of §3-11›. Answer modulo 998244353.
A ‹robot|knight|snail› moves on an n×m board with §2-9 kinds of obstacle. Every step costs §1-5, every turn costs §1-9. Print the minimum cost, or -1.
Two players take turns removing ‹one, two or §3-7|a divisor of the number of› ‹coins|matches› from a pile of n (n <= 10^§6-18). Who wins with best play?
Process q queries on an array: ‹add x to a range|set one element|reverse a range›, and ‹print the sum|print the maximum|count values below x› of a range. n, q <= §1-5·10^5.
Given a tree with n vertices, each with value a_v, choose a connected set of exactly k vertices so that the ‹xor|sum|minimum› of values is as large as possible (n <= §200-5000).`,
  goalShort: `the weights do not decrease | the largest is in the middle | all sums of neighbours are odd | no two equal ones touch`,
  repo: `tidepool | ferrite | quill-orm | papercut | lodestar-cli | mosaic-cache | hedgerow | brassbound | latchkey | kitewire | sundial-js | marl | oxbow-queue | treadle | inkpot | gravel-db`,
  module: `scheduler | session store | YAML loader | retry policy | cursor pagination | date parser | CLI flags | connection pool | template cache | migration runner | glob matcher | webhook signer | rate limiter | CSV writer | diff renderer | plugin registry`,
  symptom: `
raises ‹KeyError|TypeError|IndexError|TimeoutError› when the ‹input is empty|locale is not English|file has a BOM|key contains a slash|list has one element›
returns stale values after ‹a reload|the second call|daylight saving time starts|a fork›
leaks ‹file handles|goroutines|memory|sockets› when the ‹client disconnects|callback throws|queue is full›
ignores the ‹timeout|encoding|--quiet|max_size› option since ‹v1.§2-9|2.§0-9.§0-9|commit §a§2-9f§10-99c›
‹deadlocks|spins at 100% CPU|hangs› with more than §2-64 workers
writes ‹the wrong offset|duplicated rows|an empty file› on Windows
accepts ‹negative sizes|expired tokens|duplicate names› although the docs say otherwise`,
  a: 'a | b | c | d | e',
  trace: `
Traceback (most recent call last):¶  File "§repo/§file.py", line §12-480, in §func¶    return self._§func(value, §2-9)¶‹KeyError: '§word'|TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'|ValueError: invalid literal: '§word'›
panic: runtime error: index out of range [§1-9] with length §0-1¶goroutine §1-90 [running]:¶main.§func(0xc0000§10-99, 0x§1-9)¶	/src/§repo/§file.go:§20-400
TypeError: Cannot read properties of undefined (reading '§word')¶    at §func (/app/src/§file.js:§10-300:§3-40)¶    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)`,
  file: 'loader | session | core | router | store | parser | pool | runner | format | tokens',
  func: 'resolve | flush | merge | next_page | decode | acquire | render | schedule | visit | compare',
  word: 'owner | offset | region | kind | cursor | width | label | parent | expires | token | depth',
}

// @a, @b, @c, @f stand for identifiers, the same all through a function
const FUNCTIONS: readonly string[] = [
  'def @f(@a):\n    @b = {}\n    for @c in @a:\n        @b[@c] = @b.get(@c, 0) + 1\n    return max(@b, key=@b.get) if @b else None',
  'def @f(@a, @b=3):\n    @c = []\n    for i in range(len(@a) - @b + 1):\n        @c.append(sum(@a[i:i + @b]) / @b)\n    return @c',
  'def @f(@a):\n    @b, @c = 0, len(@a) - 1\n    while @b < @c:\n        if @a[@b] != @a[@c]:\n            return False\n        @b += 1\n        @c -= 1\n    return True',
  'def @f(@a, @b):\n    if not @a:\n        return -1\n    lo, hi = 0, len(@a)\n    while lo < hi:\n        mid = (lo + hi) // 2\n        if @a[mid] < @b:\n            lo = mid\n        else:\n            hi = mid\n    return lo',
  'class @F:\n    def __init__(self, @a):\n        self.@a = @a\n        self._@b = []\n\n    def push(self, @c):\n        if len(self._@b) >= self.@a:\n            self._@b.pop(0)\n        self._@b.append(@c)\n\n    def mean(self):\n        return sum(self._@b) / len(self._@b)',
  'def @f(path):\n    with open(path) as @a:\n        @b = [line.split(",") for line in @a]\n    @c = @b[0]\n    return [dict(zip(@c, row)) for row in @b]',
  'async def @f(@a, @b):\n    @c = []\n    for url in @a:\n        response = await @b.get(url)\n        @c.append(response.json())\n    return @c',
  'def @f(@a, @b={}):\n    if @a in @b:\n        return @b[@a]\n    if @a < 2:\n        return @a\n    @b[@a] = @f(@a - 1) + @f(@a - 2)\n    return @b[@a]',
  'function @f(@a) {\n  const @b = new Map()\n  for (const @c of @a) {\n    const key = [...@c].sort().join("")\n    if (!@b.has(key)) @b.set(key, [])\n    @b.get(key).push(@c)\n  }\n  return [...@b.values()]\n}',
  'function @f(@a, wait) {\n  let @b\n  return (...args) => {\n    clearTimeout(@b)\n    @b = setTimeout(() => @a(...args), wait)\n  }\n}',
  'const @f = (@a) => @a.reduce((@b, @c) => ({ ...@b, [@c.id]: [...(@b[@c.id] || []), @c] }), {})',
  'export async function @f(@a, retries = 3) {\n  for (let @b = 0; @b <= retries; @b++) {\n    const @c = await fetch(@a)\n    if (@c.ok) return @c.json()\n  }\n}',
  'int @f(int *@a, int n) {\n    int @b = @a[0], @c = 0;\n    for (int i = 0; i <= n; i++) {\n        @c += @a[i];\n        if (@c > @b) @b = @c;\n        if (@c < 0) @c = 0;\n    }\n    return @b;\n}',
  'char *@f(const char *@a) {\n    char @b[64];\n    int @c = strlen(@a);\n    for (int i = 0; i < @c; i++) @b[i] = @a[@c - 1 - i];\n    @b[@c] = 0;\n    return @b;\n}',
  'func @f(@a []int, @b int) [][]int {\n\tvar @c [][]int\n\tfor i := 0; i < len(@a); i += @b {\n\t\tend := i + @b\n\t\tif end > len(@a) {\n\t\t\tend = len(@a)\n\t\t}\n\t\t@c = append(@c, @a[i:end])\n\t}\n\treturn @c\n}',
  'func @f(@a chan int) int {\n\t@b := 0\n\tfor @c := range @a {\n\t\tgo func() { @b += @c }()\n\t}\n\treturn @b\n}',
  'public static List<Integer> @f(TreeNode @a) {\n    List<Integer> @b = new ArrayList<>();\n    Deque<TreeNode> @c = new ArrayDeque<>();\n    while (@a != null || !@c.isEmpty()) {\n        while (@a != null) { @c.push(@a); @a = @a.left; }\n        @a = @c.pop();\n        @b.add(@a.val);\n        @a = @a.right;\n    }\n    return @b;\n}',
  'fn @f(@a: &str) -> Option<char> {\n    let mut @b = std::collections::HashMap::new();\n    for @c in @a.chars() {\n        *@b.entry(@c).or_insert(0) += 1;\n    }\n    @a.chars().find(|x| @b[x] == 1)\n}',
  'SELECT @a.region, COUNT(*) AS @b, AVG(@c.amount)\nFROM @a LEFT JOIN @c ON @c.owner_id = @a.id\nWHERE @c.created_at > NOW() - INTERVAL 90 DAY\nGROUP BY @a.region\nHAVING @b > 10',
  'def @f(@a):\n    """Collapse nested lists."""\n    @b = []\n    for @c in @a:\n        if isinstance(@c, list):\n            @b.extend(@f(@c))\n        else:\n            @b.append(@c)\n    return @b',
  'def @f(@a, @b):\n    @c = [[0] * (len(@b) + 1) for _ in range(len(@a) + 1)]\n    for i in range(1, len(@a) + 1):\n        for j in range(1, len(@b) + 1):\n            if @a[i - 1] == @b[j - 1]:\n                @c[i][j] = @c[i - 1][j - 1] + 1\n            else:\n                @c[i][j] = max(@c[i - 1][j], @c[i][j - 1])\n    return @c[-1][-1]',
  'sub @f {\n    my ($@a) = @_;\n    my %@b;\n    $@b{lc $_}++ for split /\\W+/, $@a;\n    return sort { $@b{$b} <=> $@b{$a} } keys %@b;\n}',
  '#!/bin/bash\nfor @a in $(ls *.log); do\n  @b=$(wc -l < $@a)\n  if [ $@b -gt 1000 ]; then\n    gzip $@a\n  fi\ndone',
]
const NAMES =
  'items values nodes words rows limit total bucket result entries left pairs cache stack weights chunk orders users grid seen best stock edges lines marks parts depth batch'.split(
    ' ',
  )
const VERBS =
  'count merge collect find rank split compact resolve gather fold trim index pick scan order'.split(' ')
const THINGS = 'items rows pairs words orders nodes runs marks chunks values groups paths'.split(' ')

/** A function in some language with names of its own. */
export function snippet(random: Random): string {
  const left = [...NAMES]
  const name = () => left.splice(random.int(0, left.length - 1), 1)[0]
  const [a, b, c] = [name(), name(), name()]
  const [verb, thing] = [random.pick(VERBS), random.pick(THINGS)]
  const capital = (word: string) => word[0].toUpperCase() + word.slice(1)
  return random
    .pick(FUNCTIONS)
    .replaceAll('@a', a)
    .replaceAll('@b', b)
    .replaceAll('@c', c)
    .replaceAll('@F', capital(verb) + capital(thing))
    .replaceAll('@f', random.chance(0.6) ? `${verb}_${thing}` : verb + capital(thing))
}

const NOUNS =
  'invoice shipment booking playlist sensor ticket recipe tenant vehicle refund meeting prescription course parcel garden auction flight warehouse photo subscription contract loan match survey patient bridge vessel menu grant dataset'.split(
    ' ',
  )
const ACTIONS =
  'create list get update cancel search export schedule estimate share track approve archive compare'.split(
    ' ',
  )
const FIELDS: readonly (readonly [string, string, string])[] = [
  ['id', 'string', 'Identifier'],
  ['start_date', 'string', 'First day, ISO 8601'],
  ['limit', 'integer', 'At most this many results'],
  ['city', 'string', 'Name of the city'],
  ['currency', 'string', 'Three-letter code'],
  ['amount', 'number', 'Sum in the given currency'],
  ['tags', 'array', 'Labels to filter by'],
  ['priority', 'string', 'low, normal or high'],
  ['include_history', 'boolean', 'Whether past versions are returned'],
  ['email', 'string', 'Address of the recipient'],
  ['radius_km', 'number', 'How far to look'],
  ['language', 'string', 'Language of the reply'],
  ['weight', 'number', 'Weight in kilograms'],
  ['status', 'string', 'open, closed or any'],
  ['note', 'string', 'Free text'],
]

export interface Tool {
  readonly name: string
  readonly about: string
  readonly fields: readonly (readonly [string, string, string])[]
}

/** A tool nobody has met before. */
export function tool(random: Random): Tool {
  const [action, noun] = [random.pick(ACTIONS), random.pick(NOUNS)]
  const pool = [...FIELDS]
  const fields = Array.from(
    { length: random.int(1, 4) },
    () => pool.splice(random.int(0, pool.length - 1), 1)[0],
  )
  const name = random.pick([
    `${action}_${noun}`,
    `${noun}.${action}`,
    `${action}${noun[0].toUpperCase()}${noun.slice(1)}`,
  ])
  const about = random.pick([
    `${action[0].toUpperCase()}${action.slice(1)} a ${noun} of the current account.`,
    `Use this to ${action} ${noun}s that match the given filters.`,
    `${noun[0].toUpperCase()}${noun.slice(1)} service: ${action}.`,
  ])
  return { name, about, fields }
}

export function toolJson({ name, about, fields }: Tool): string {
  const properties = Object.fromEntries(
    fields.map(([field, type, description]) => [field, { type, description }]),
  )
  return JSON.stringify({
    name,
    description: about,
    parameters: { type: 'object', properties, required: [fields[0][0]] },
  })
}

export const toolLine = ({ name, about, fields }: Tool) =>
  `${name}(${fields.map(([field, type]) => `${field}: ${type}`).join(', ')}) - ${about}`

/** A report of something broken in a repository nobody has. */
export const issue = (expand: Expand) =>
  expand(
    '‹§module §symptom|Bug: §symptom|[§module] crash report›\n\n‹Version: §0-4.§1-19.§0-9, §plang, ‹Linux|macOS|Windows 11›|Since the last release the §module §symptom.|Steps:\n1. configure the §module\n2. run it §2-9 times\n3. it §symptom›\n\n‹§trace\n\n|›‹Expected: no error and the documented result.|A workaround is to restart the process every §2-60 minutes.|Happens in about §1-9 of 10 runs.|A failing test is attached.›',
  )
