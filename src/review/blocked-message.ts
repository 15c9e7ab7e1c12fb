/** What a blocked account is told: the same words at the edge and before the reviewer's eyes. Never why. */
export const blockedMessage = (reference: string): string =>
  `This account has been blocked. If you think this is a mistake, contact support and quote ${reference}.`
