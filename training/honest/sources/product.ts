// How a product with content of its own is written down.
import type { Banks } from '../grammar.ts'
import type { Source } from '../source.ts'

/** A source of one product's calls; `family` and name come from the same word. */
export function product(name: string, rows: number, say: string, banks: Banks = {}, system?: string): Source {
  return {
    source: `own_product_${name}`,
    kind: 'hard_benign',
    family: `own_product_${name}`,
    rows,
    say,
    banks,
    ...(system ? { system } : {}),
  }
}
