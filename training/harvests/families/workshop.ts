// Code data in bulk: exercises from a seed, planted faults, bodies from docstrings, SQL pairs, reviews, commits.
import { snippet } from '../banks/code.ts'
import type { Harvest } from '../harvest.ts'
import { recipe } from '../recipe.ts'

const en = recipe('en', {
  shop: 'orders(id, customer_id, placed_on, total) / customers(id, name, city) / items(order_id, sku, qty) | flights(no, origin, dest, dep, arr) / seats(flight_no, seat, class, taken_by) | patients(id, born, ward) / stays(patient_id, from_d, to_d) / staff(id, ward, role) | members(id, joined, tier) / loans(member_id, book_id, out_on, back_on) / books(id, title, year) | plots(id, area_m2, crop) / harvests(plot_id, year, kg) | players(id, team, born) / matches(id, home, away, day) / goals(match_id, player_id, minute)',
  sqlAsk:
    'those without any match in the second table | running total by month | the second largest per group | share of each group in the whole, in percent | gaps of more than §2-30 days | median without a median function | rows that occur twice | top §2-9 with ties | pivot by ‹year|weekday|city› | the longest streak',
  fault:
    'off by one at the end | shared mutable default | wrong operator precedence | missing await | integer overflow | shadowed variable | stale cache key | float equality | swapped arguments | resource left open on error | comparison of text as numbers | early return inside a loop',
  lib: 'a date picker | a job queue | an HTML sanitiser | a tensor slicing helper | a websocket client | a PDF writer | a geo index | an OAuth flow | a feature-flag client | a spreadsheet reader',
})

const STUBS = [
  '/**\n * Takes §dtype and §goal.\n *\n * @param ‹§word› the input\n * @returns ‹never null|null if empty|-1 when absent›\n */\n‹public static|private|static› ‹int|long|String|List<Integer>|boolean› §func(‹int[] §word|String §word|List<String> §word, int k›) {',
  '// §func takes §dtype and §goal.\n// It ‹never modifies its input|returns an error for nil input|runs in linear time›.\nfunc §func(§word ‹[]int|string|map[string][]int›) ‹(int, error)|[]string|bool› {',
  '--- Takes §dtype and §goal.\n-- @param §word\n-- @return ‹number|table|boolean›\nlocal function §func(§word)',
  '/// Takes §dtype and §goal.\n///\n/// # Panics\n/// ‹Never.|If the slice is empty.|When k is zero.›\npub fn §func(§word: ‹&[i64]|&str|Vec<Vec<u8>>›) -> ‹Option<i64>|usize|String› {',
]

export const WORKSHOP: readonly Harvest[] = [
  en(
    'kata_from_seed_xml',
    'code_synthesis',
    220,
    ({ random }) => [{ prompt: `<seed>\n${snippet(random)}\n</seed>` }],
    'On each seed, answer with <kata><story/><signature/><reference/><tests n="8"/><pitfalls/></kata>. The kata should have been inspired by the seed in at most one respect. Reference must pass tests; we execute both and drop failures, so no pseudo-code, no network, no randomness.',
  ),
  en('planted_fault_records', 'code_repair', 220, ({ expand, random }) => [
    {
      prompt: `Below is working code (we believe). Plant this kind of fault: ${expand('§fault')}. It must survive the compiler and at least one naive test. Hand back four things separated by a line of %%%:\nfaulty code %%% a failing test %%% a bug report by someone who never saw the code %%% the repaired lines only\n\n${snippet(random)}`,
    },
  ]),
  // the comment and the signature must speak of the same names
  en('body_from_docstring', 'code_requery', 240, ({ expand, random }) => {
    const [func, word] = [expand('§func'), expand('§word')]
    return [{ prompt: expand(random.pick(STUBS).replaceAll('§func', func).replaceAll('§word', word)) }]
  }),
  en('schema_question_query', 'code_synthesis', 240, [
    'DB: §shop\nDialect: ‹PostgreSQL|SQLite|MySQL 8|DuckDB|T-SQL›\n5 pairs please, natural-language question -> query, the hardest one using: §sqlAsk. Also 1 question that the schema can NOT answer (-> "unanswerable"). Questions like a §job would ask them, don’t name columns.',
    '-- §shop\n-- ‹PostgreSQL|SQLite|MySQL 8|DuckDB|Oracle›\n-- §sqlAsk; ~sqlAsk\nSELECT',
  ]),
  en('review_comment_records', 'code_transform', 220, ({ random }) => [
    {
      prompt: `Reviewer-model training, record ${random.int(1, 40_000)}.\n\n--- a\n+++ b\n${snippet(random)
        .split('\n')
        .map((line) => `${random.chance(0.7) ? '+' : ' '}${line}`)
        .join(
          '\n',
        )}\n\nComments as {line, severity: nit|minor|major|blocker, comment, suggestion}. At least one on naming, and say nothing about formatting. After that the author's grumpy replies to each, and the final version.`,
    },
  ]),
  en('commit_history_inverse', 'code_transform', 200, ({ expand, random }) => [
    {
      prompt: `BEFORE\n${snippet(random)}\n\nInstruction a colleague might have typed in the editor to get a changed version (one lazy, one descriptive): write both. Next AFTER, i.e. the code once the instruction was obeyed. Next a commit message in the style of ${expand('§repo')}. ${expand('Direction of the change: ‹performance|error handling|a new option called §word|typing|removal of duplication|port to async|i18n›.')}`,
    },
  ]),
  en('library_usage_questions_bare', 'code_requery', 240, [
    'using ‹only the standard library of|a popular package for› §plang, write §lib that supports ‹cancellation|retries|streaming|unicode|batches of §10-900› and show how to ‹mock|log|configure|extend› it',
    '§plang: minimal example of §lib with ‹tests|types|error handling|a CLI›, then a version for production',
    'What is the idiomatic way in §plang to do what this ~plang code does: for each of §dtype keep the ones which ‹changed|are late|match a pattern› and §goal?',
    'Complete program in §plang. It wraps §lib and prints ‹a table|JSON|a progress line› every §2-60 seconds.',
  ]),
]
