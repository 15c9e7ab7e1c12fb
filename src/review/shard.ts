/** Which of the standings' KV shards an account lies in, as a number: its first hex digit. */
export const shardNumber = (account: string): number => Number.parseInt(account[0], 16)

/** A campaign lies in none: its members do, each in its own. */
export const NO_SHARD = -1
