// The sentence of the home page. In: how many journeys began. Out: that, against the other period.
import { formatNumber, type Language } from "../format.ts";
import { typeset } from "../typeset.ts";

export type HomeFacts = {
  /** Periods as people read them; `against` null without comparison. */
  readonly period: string;
  readonly n: number;
  readonly against: string | null;
  /** Journeys of the other period. */
  readonly before: number;
  /** True while the quarter is not over: its count is then no count of a quarter. */
  readonly running: boolean;
};

/** "T3 2026 : 4 110 parcours commencés (3 862 au T2 2026)." Two counts side by side: whether they differ for sure is not tested. */
export function homeTakeaway(facts: HomeFacts, language: Language): string {
  const { period, n, against, before, running } = facts;
  const all = formatNumber(n, language);
  const then = formatNumber(before, language);
  const compared = against === null ? "" : ` (${then} ${language === "fr" ? "au" : "in"} ${against})`;
  const whole = {
    fr: `${period} : ${all} parcours commencés${compared}.`,
    en: `${period}: ${all} journeys begun${compared}.`,
  };
  const soFar = {
    fr: `${period}, encore en cours : ${all} parcours commencés à ce jour.`,
    en: `${period}, still in progress: ${all} journeys begun so far.`,
  };
  return typeset((running ? soFar : whole)[language], language);
}
