/** What a body can make of what is asked of it, apart from whether it does it. "Noted" is neither yes nor no. */
export const ACCEPTANCES = ["accepted", "noted", "not-accepted"] as const;

export type Acceptance = (typeof ACCEPTANCES)[number];
