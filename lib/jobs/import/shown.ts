/** Lookalikes named to the rep; the count tells of the rest. */
export const SHOWN_ALIKE = 200;
