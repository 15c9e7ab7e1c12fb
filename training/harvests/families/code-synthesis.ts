// Code at scale: bodies from docstrings, tests, explanations, translations, repairs, problems with solutions.
import { snippet } from '../banks/code.ts'
import type { Harvest } from '../harvest.ts'

export const CODE_SYNTHESIS: readonly Harvest[] = [
  {
    source: 'complete_from_docstring',
    family: 'code_synthesis',
    language: 'en',
    rows: 300,
    say: [
      'Complete the body. Return only code.\n\n```python\ndef ‹§func›_‹§word›(§word, ~word=None):\n    """\n    Takes §dtype and §goal.\n    """\n```',
    ],
    banks: {},
  },
  {
    source: 'problem_solution_records',
    family: 'code_synthesis',
    language: 'en',
    rows: 240,
    system:
      'Create records for a programming data set: TITLE, STATEMENT (300+ words with a story), CONSTRAINTS, 3 SAMPLE TESTS, EDITORIAL, REFERENCE SOLUTION in Python and C++.',
    say: [
      'topic: ‹binary search|greedy|segment tree|dp on trees|two pointers|bitmask|shortest paths|hashing|flows|geometry|combinatorics|strings›; setting: §object in §city; rating: §8-30‹00›',
    ],
  },
  {
    source: 'unit_tests_bulk',
    family: 'code_tests',
    language: 'en',
    rows: 260,
    grow: ({ random }) => [
      {
        prompt: `${snippet(random)}\n\nWrite ${random.int(5, 12)} test cases as bare asserts, covering ordinary, border and failing input. No prose.`,
      },
    ],
  },
  {
    source: 'tests_from_statement',
    family: 'code_tests',
    language: 'en',
    rows: 240,
    say: [
      '{"problem": "§codeContest", "want": ["10 small inputs with outputs", "3 adversarial inputs", "generator script for large inputs", "checker"]}',
    ],
  },
  {
    source: 'explain_line_by_line',
    family: 'code_transform',
    language: 'en',
    rows: 260,
    grow: ({ random }) => [{ prompt: `CODE:\n${snippet(random)}\nLINE-BY-LINE EXPLANATION:` }],
  },
  {
    source: 'port_between_languages',
    family: 'code_transform',
    language: 'en',
    rows: 260,
    grow: ({ random, expand }) => [
      {
        prompt: `Source program:\n<<<\n${snippet(random)}\n>>>\nIdiomatic ${expand('§plang')} version, then ${expand('§plang')}. Code only, separated by a line of equals signs.`,
      },
    ],
  },
  {
    source: 'docstrings_bulk',
    family: 'code_transform',
    language: 'en',
    rows: 240,
    grow: ({ random }) => [
      {
        prompt: `Summarise each function in one sentence for a code search index used in training.\n\n[1]\n${snippet(random)}\n\n[2]\n${snippet(random)}\n\n[3]\n${snippet(random)}`,
      },
    ],
  },
  {
    source: 'repair_with_trace',
    family: 'code_repair',
    language: 'en',
    rows: 260,
    grow: ({ random, expand }) => [
      {
        prompt: `# broken\n${snippet(random)}\n# symptom\n${expand('The function §symptom')}\n# diagnosis, then fixed code`,
      },
    ],
  },
  {
    source: 'execution_traces',
    family: 'code_synthesis',
    language: 'en',
    rows: 240,
    system:
      'Simulate execution. Show the state of all variables after every line until the program ends, then the output.',
    grow: ({ random }) => [
      {
        prompt: `${snippet(random)}\n\ncall with [${Array.from({ length: random.int(3, 7) }, () => random.int(-9, 40)).join(', ')}]${random.chance(0.4) ? `, ${random.int(1, 5)}` : ''}`,
      },
    ],
  },
]
