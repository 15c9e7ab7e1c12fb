/**
 * The note that `npm run lift` leaves in KV, so that the desk, when it is back, does not publish again what was lifted
 * while it was down. The desk only reads it.
 */
export const LIFTED_KEY = 'standings/v1/lifted'
/** Lifts older than this have been seen by any desk that lives: the command drops them. */
export const LIFT_KEPT = 30 * 86_400_000

export interface Lift {
  /** Names the lift, so that it is honoured once. */
  readonly id: string
  /** As it was asked for: 32 hex digits, or the 16 that a blob keeps, or empty. */
  readonly account: string
  /** Empty where it is not known. */
  readonly reference: string
  /** Milliseconds since the epoch, by the clock of the machine that ran the command. */
  readonly at: number
}

export interface LiftedNote {
  readonly version: 1
  /** The kill switch: nothing decided acts anywhere, until it is resumed. */
  readonly all: boolean
  readonly allAt: number
  readonly lifts: readonly Lift[]
}

export const EMPTY_NOTE: LiftedNote = { version: 1, all: false, allAt: 0, lifts: [] }

/** The note out of what KV holds. Null where it is none: then somebody must look, nothing is guessed. */
export function readNote(text: string | null): LiftedNote | null {
  if (text === null || text.trim() === '') return EMPTY_NOTE
  try {
    const value = JSON.parse(text) as Partial<LiftedNote>
    if (value.version !== 1 || typeof value.all !== 'boolean' || !Array.isArray(value.lifts)) return null
    return {
      version: 1,
      all: value.all,
      allAt: Number(value.allAt) || 0,
      lifts: value.lifts.filter(
        (lift) =>
          typeof lift?.id === 'string' &&
          typeof lift.account === 'string' &&
          typeof lift.reference === 'string' &&
          Number.isFinite(lift.at),
      ),
    }
  } catch {
    return null
  }
}
