/** What a case is of, in a word. */
import type { CaseKind } from '../../review/types.ts'

export const KIND: Readonly<Record<CaseKind, string>> = {
  account: 'account',
  campaign: 'campaign',
  relay: 'relay',
  'one-customer': 'one customer',
}
