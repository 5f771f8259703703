// The sentence of the home page. In: how many journeys began. Out: that, against the other period.
import { formatNumber, type Language } from "../format.ts";
import { typeset } from "../typeset.ts";

export type HomeFacts = {
  /** Periods as people read them; `against` null without comparison. */
  readonly period: string;
  readonly n: number;
  readonly against: string | null;
  /** Journeys now − before. */
  readonly difference: number;
  /** True while the quarter is not over: its count is then no count of a quarter. */
  readonly running: boolean;
};

/** "T3 2026 : 4 110 parcours commencés, 248 de plus qu’au T2 2026." */
export function homeTakeaway(facts: HomeFacts, language: Language): string {
  const { period, n, against, difference, running } = facts;
  const all = formatNumber(n, language);
  const compared = against === null ? "" : `, ${moreOrLess(difference, against, language)}`;
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

function moreOrLess(difference: number, against: string, language: Language): string {
  const size = formatNumber(Math.abs(difference), language);
  if (difference === 0) return language === "fr" ? `autant qu’au ${against}` : `as many as in ${against}`;
  if (language === "fr") return `${size} de ${difference < 0 ? "moins" : "plus"} qu’au ${against}`;
  return `${size} ${difference < 0 ? "fewer" : "more"} than in ${against}`;
}
