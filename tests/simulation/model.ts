// A company that exists to be judged: touchpoints, how people move between them, and what may be planted. In: nothing. Out: numbers of the model.

export type Touchpoint = {
  readonly id: number;
  readonly stage: number;
  readonly channel: string;
  /** How often it is taken among those of its stage, on a phone and on a computer. */
  readonly mobile: number;
  readonly desktop: number;
  /** Chance that whoever comes here goes no further in the stage, nor to the next one. */
  readonly stop: number;
  /** Chance of an opinion on it, and its usual score. */
  readonly asked: number;
  readonly score: number;
};

const line = (
  id: number,
  stage: number,
  channel: string,
  [mobile, desktop]: readonly [number, number],
  stop: number,
  [asked, score]: readonly [number, number] = [0, 0],
): Touchpoint => ({ id, stage, channel, mobile, desktop, stop, asked, score });

export const touchpoints: readonly Touchpoint[] = [
  line(1, 1, "search", [3, 3], 0.02),
  line(2, 1, "ads", [2, 1], 0.05),
  line(3, 1, "social", [3, 1], 0.05),
  line(4, 1, "e-mail", [1, 2], 0.02),
  line(5, 1, "mobile", [4, 0], 0.25),
  line(6, 1, "desktop", [0, 4], 0.2),
  line(7, 2, "mobile", [6, 0], 0.5),
  line(8, 2, "desktop", [0, 6], 0.45),
  line(9, 2, "guides", [0.5, 2], 0.2, [0.05, 0.8]),
  line(10, 2, "mobile", [2.8, 0], 0.22),
  line(11, 2, "desktop", [0, 2.6], 0.2),
  line(12, 2, "chat", [0.4, 0.6], 0.4, [0.5, 0.9]),
  line(13, 2, "store", [0.5, 0.7], 0.35, [0.15, 1]),
  line(14, 3, "mobile", [3, 0], 0, [0.3, 0.9]),
  line(15, 3, "desktop", [0, 3], 0, [0.3, 0.8]),
  line(16, 3, "store", [1.5, 1.5], 0, [0.3, 0.8]),
  line(17, 4, "delivery", [4, 4], 0.3, [0.45, 0.7]),
  line(18, 4, "store", [2, 2], 0.3, [0.4, 0.2]),
  line(19, 4, "service", [1, 1], 0.3, [0.5, -0.2]),
  line(20, 5, "reviews", [1, 1], 0.5, [0.5, 1]),
  line(21, 5, "friends", [1, 1], 0.5, [0.3, 1.2]),
];
export const stages = 5;
export const goal = 3;

/** Chance to go from each stage to the next, for those who did not stop; and of one more touchpoint in the stage. */
export const onward = [0, 0.9, 0.55, 0.85, 0.45, 0] as const;
export const again = 0.35;

/** B2B decides slowly: its own window and gap, and its own ways. */
export const segments = {
  B2B: { number: 1, window: 90, gap: 90, pace: 9, onward: 0.8 },
  B2C: { number: 2, window: 30, gap: 30, pace: 2, onward: 1 },
} as const;

/** What happens between the two quarters; nothing unless said. */
export type Planted = {
  /** More who stop at a touchpoint, as a chance. */
  readonly stop?: { readonly touchpoint: number; readonly more: number };
  readonly feeling?: { readonly touchpoint: number; readonly change: number };
  /** Factor on the chance to go on from a stage. */
  readonly onward?: { readonly stage: number; readonly factor: number };
};

export type Scenario = {
  readonly name: string;
  /** Journeys that start in each quarter, about. */
  readonly journeys: number;
  /** Days from the end of the later quarter to the end of the data. */
  readonly knownDays: number;
  /** Days of silence that end a journey of B2C. */
  readonly gap: number;
  /** Share of B2B before and now. */
  readonly mix: readonly [before: number, now: number];
  readonly planted: Planted;
};
