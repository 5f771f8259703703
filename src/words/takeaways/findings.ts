// What moved, in sentences. In: one tested change, its place and the two quarters as people read them. Out: a sentence with its n, typeset.
import { formatNumber, formatPercent, formatPoints, formatScore, type Language } from "../format.ts";
import { typeset } from "../typeset.ts";

/** Counts and means as findings have them; what is not told is null, and then there is no sentence to write. */
export type ToldFinding = {
  readonly measure: "reached" | "stops" | "feeling" | "slow" | "volume";
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  readonly n: number | null;
  readonly n_before: number | null;
  readonly count: number | null;
  readonly count_before: number | null;
  readonly customers: number | null;
  readonly customers_before: number | null;
  /** The quarter compared with, as people read it. */
  readonly against: string;
};

/** "52 % de ceux qui passent par « Panier mobile » s’y arrêtent, 31 points de plus qu’au T2 2026 ; 108 sur 206, 62 sur 293." */
export function findingSentence(told: ToldFinding, language: Language): string {
  const sentence = told.measure === "feeling" ? feeling(told, language) : share(told, language);
  return typeset(sentence, language);
}

/** A stop that did not move for sure: how many make it, and that no clear change was found, or that it could not be judged. */
export function stopSentence(told: ToldFinding, verdict: "unclear" | "too-few", language: Language): string {
  const { name, against, after, count, n } = told;
  const opening = lead.stops[language](formatPercent(after ?? 0, language), name);
  const figures = ofN(count, n, language);
  const unmoved = {
    fr: { unclear: `, sans évolution nette par rapport au ${against}`, "too-few": "" },
    en: { unclear: `, no clear change from ${against}`, "too-few": "" },
  };
  const mark = language === "fr" ? " ; " : "; ";
  return typeset(`${opening}${unmoved[language][verdict]}${mark}${figures}.`, language);
}

const lead: Readonly<
  Record<
    Exclude<ToldFinding["measure"], "feeling">,
    Readonly<Record<Language, (share: string, name: string) => string>>
  >
> = {
  stops: {
    fr: (share, name) => `${share} de ceux qui passent par « ${name} » s’y arrêtent`,
    en: (share, name) => `${share} of those who pass through “${name}” stop there`,
  },
  reached: {
    fr: (share, name) => `${share} des parcours atteignent « ${name} »`,
    en: (share, name) => `${share} of journeys reach “${name}”`,
  },
  slow: {
    fr: (share, name) =>
      `${share} mettent plus que le délai médian des deux trimestres à atteindre « ${name} »`,
    en: (share, name) => `${share} take longer than the median of both quarters to reach “${name}”`,
  },
  volume: {
    fr: (share, name) => `${share} des parcours passent par « ${name} »`,
    en: (share, name) => `${share} of journeys pass through “${name}”`,
  },
};

function share(told: ToldFinding, language: Language): string {
  const { measure, name, against, after, difference, count, count_before, n, n_before } = told;
  if (measure === "feeling") throw new Error("invalid finding: a feeling is no share");
  const opening = lead[measure][language](formatPercent(after ?? 0, language), name);
  const size = formatPoints(Math.abs(difference ?? 0), language).replace("+", "");
  const isMore = (difference ?? 0) > 0;
  const figures = `${ofN(count, n, language)}, ${ofN(count_before, n_before, language)}`;
  return language === "fr"
    ? `${opening}, ${size} de ${isMore ? "plus" : "moins"} qu’au ${against} ; ${figures}.`
    : `${opening}, ${size} ${isMore ? "more" : "less"} than in ${against}; ${figures}.`;
}

function ofN(part: number | null, whole: number | null, language: Language): string {
  return `${formatNumber(part ?? 0, language)} ${language === "fr" ? "sur" : "of"} ${formatNumber(whole ?? 0, language)}`;
}

function feeling(told: ToldFinding, language: Language): string {
  const { name, against, before, after, customers, customers_before } = told;
  const [now, then] = [after, before].map((mean) => formatScore(mean ?? 0, language));
  const [n, m] = [customers, customers_before].map((count) => formatNumber(count ?? 0, language));
  return language === "fr"
    ? `Ressenti de « ${name} » : ${now}, contre ${then} au ${against} ; ${n} et ${m} clients.`
    : `Feeling at “${name}”: ${now}, against ${then} in ${against}; ${n} and ${m} customers.`;
}
