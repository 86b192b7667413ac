/** A start that cannot go on, for a reason the operator can mend; shown as one line. */
export class StartFailure extends Error {}
