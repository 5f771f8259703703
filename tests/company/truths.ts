// What was planted in Maison Lumen's data and must be found again: facts with their tolerance, for tests of the data and of the site. Prose in TRUTHS.md.

/** A share (0…1) or an emotion (−2…+2), as a plain recount of the files gives it, and how far the site's own answer may be. */
export type Figure = { readonly value: number; readonly tolerance: number };

/** Journeys concerned; what is absent does not narrow. Names are those of touchpoints.csv and personas.csv, in French. */
export type Who = {
  /** Journeys with a step at this touchpoint. */
  readonly through?: string;
  readonly without?: string;
  readonly persona?: string;
  /** Channel of the first step. */
  readonly channel?: string;
};
export type Place = { readonly touchpoint: string } | { readonly stage: string };
export type Verdict = "up" | "down" | "none";

/** Mature journeys of a quarter that reach the goal stage (Achat) within their window, against another quarter. */
export type ConversionChange = {
  readonly kind: "conversion change";
  readonly id: string;
  readonly who: Who;
  readonly period: string;
  readonly compare: string;
  readonly now: Figure;
  readonly before: Figure;
  /** What the 95 % interval of the difference says. */
  readonly verdict: Verdict;
};

/** Mean emotion of the feedback of a quarter's journeys at a touchpoint or a stage, against another quarter. */
export type EmotionChange = {
  readonly kind: "emotion change";
  readonly id: string;
  readonly at: Place;
  readonly period: string;
  readonly compare: string;
  readonly now: Figure;
  readonly before: Figure;
  readonly verdict: Verdict;
};

/** Two groups of mature journeys over all quarters: shares that reach Achat. The first one is clearly the smaller. */
export type ConversionContrast = {
  readonly kind: "conversion contrast";
  readonly id: string;
  readonly small: Who;
  readonly large: Who;
  readonly smallShare: Figure;
  readonly largeShare: Figure;
  /** Share of all entrants that the first group makes. */
  readonly weight: Figure;
};

/** Two groups over all quarters: mean emotion of all their feedback. The first one is clearly the lower. */
export type EmotionContrast = {
  readonly kind: "emotion contrast";
  readonly id: string;
  readonly low: Who;
  readonly high: Who;
  readonly lowMean: Figure;
  readonly highMean: Figure;
};

export type Truth = ConversionChange | EmotionChange | ConversionContrast | EmotionContrast;

function share(value: number, tolerance = 0.03): Figure {
  return { value, tolerance };
}
function mood(value: number, tolerance = 0.2): Figure {
  return { value, tolerance };
}

const T1 = "2026-T1";
const T2 = "2026-T2";
const T3 = "2026-T3";

export const TRUTHS: readonly Truth[] = [
  {
    kind: "conversion change",
    id: "mobile payment broken: carts on telephones",
    who: { through: "Panier mobile" },
    ...{ period: T3, compare: T2, now: share(0.298), before: share(0.642), verdict: "down" },
  },
  {
    kind: "conversion change",
    id: "mobile payment broken: carts on computers are as before",
    who: { through: "Panier ordinateur" },
    ...{ period: T3, compare: T2, now: share(0.646), before: share(0.655), verdict: "none" },
  },
  {
    kind: "conversion change",
    id: "mobile payment broken: the whole company feels it",
    who: {},
    ...{ period: T3, compare: T2, now: share(0.148, 0.02), before: share(0.186, 0.02), verdict: "down" },
  },
  {
    kind: "emotion change",
    id: "mobile payment broken: the mood at payment",
    at: { touchpoint: "Paiement mobile" },
    ...{ period: T3, compare: T2, now: mood(0.06, 0.3), before: mood(0.94, 0.3), verdict: "down" },
  },
  {
    kind: "emotion change",
    id: "pick-up late: the mood turns",
    at: { touchpoint: "Retrait en boutique" },
    ...{ period: T2, compare: T1, now: mood(-0.3), before: mood(0.97), verdict: "down" },
  },
  {
    kind: "emotion change",
    id: "pick-up late: the mood recovers",
    at: { touchpoint: "Retrait en boutique" },
    ...{ period: T3, compare: T2, now: mood(0.82), before: mood(-0.3), verdict: "up" },
  },
  {
    kind: "emotion change",
    id: "pick-up late: seen on the whole stage after the purchase",
    at: { stage: "Rétention" },
    ...{ period: T2, compare: T1, now: mood(0.4), before: mood(0.96), verdict: "down" },
  },
  {
    kind: "emotion change",
    id: "pick-up late: the home parcel is as before",
    at: { touchpoint: "Livraison à domicile" },
    ...{ period: T2, compare: T1, now: mood(0.88), before: mood(1.0), verdict: "none" },
  },
  {
    kind: "conversion contrast",
    id: "quotes after five days are mostly lost",
    small: { through: "Devis en retard" },
    large: { through: "Devis et négociation", without: "Devis en retard" },
    ...{ smallShare: share(0.152, 0.05), largeShare: share(0.552, 0.05), weight: share(0.01, 0.005) },
  },
  {
    kind: "conversion contrast",
    id: "Instagram brings many who seldom buy",
    small: { channel: "Réseaux sociaux" },
    large: { channel: "Recherche" },
    ...{ smallShare: share(0.027, 0.015), largeShare: share(0.132), weight: share(0.22) },
  },
  {
    kind: "emotion contrast",
    id: "customers who come again are happier",
    low: { persona: "Curieux de passage" },
    high: { persona: "Amateur de design" },
    ...{ lowMean: mood(0.67, 0.1), highMean: mood(1.06, 0.1) },
  },
  {
    kind: "conversion change",
    id: "noise: home renovators look better, and nothing says so",
    who: { persona: "Propriétaire en rénovation" },
    ...{ period: T3, compare: T2, now: share(0.2), before: share(0.134), verdict: "none" },
  },
];
