// What was compared, in sentences. In: one comparison, its place and the two quarters as people read them. Out: a sentence with its n and its verdict, typeset.
import { formatNumber, formatPercent, formatPoints, formatScore, type Language } from "../format.ts";
import { countPeople } from "../people.ts";
import { acrossTexts, type Cut } from "../series.ts";
import { typeset } from "../typeset.ts";

/** Counts and means as findings have them; what is not told is null, and then there is no sentence to write. */
export type ToldFinding = {
  readonly measure: "reached" | "stops" | "feeling" | "slow" | "volume";
  readonly name: string;
  /** What may be said of the difference. */
  readonly word: "up" | "down" | "possible" | "unclear" | "early" | "ended" | "begun" | "too-few";
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  readonly n: number | null;
  readonly n_before: number | null;
  readonly count: number | null;
  readonly count_before: number | null;
  readonly customers: number | null;
  readonly customers_before: number | null;
  /** The part of the change that is one of who came (of which sources, for a feeling), where it must be told. */
  readonly mix: number | null;
  /** The smallest change that would have been proven. */
  readonly provable: number | null;
  /** Of stops: the same as a share of all entrants. */
  readonly of_entrants: { readonly after: number } | null;
  /** The quarter compared with, as people read it. */
  readonly against: string;
  /** What changed in between of how opinions are asked for, for a feeling. */
  readonly broken: readonly Cut[];
  /** True under a filter that the reader chose among many: one of twenty such claims may be chance. */
  readonly exploratory: boolean;
};

/** "52 % de ceux qui passent par « Panier mobile » s’y arrêtent, 31 points de plus qu’au T2 2026 ; 108 sur 206, 62 sur 293." */
export function findingSentence(told: ToldFinding, language: Language): string {
  const [opening, figures] =
    told.measure === "feeling" ? feeling(told, language) : share(told, told.measure, language);
  const mark = language === "fr" ? " ; " : "; ";
  const parts = [`${opening}${verdictClause(told, language)}`, figures, ...exploratory(told, language)];
  const sentence = typeset(`${parts.join(mark)}.`, language);
  return told.broken.length === 0 ? sentence : `${sentence} ${acrossTexts(told.broken, language)}`;
}

/** "Le ressenti recule à « Paiement mobile » : 0,0, contre +1,0 au T2 2026 ; 40 avis de 37 clients, 58 de 55." */
export function feelingMoved(told: ToldFinding, language: Language): string {
  const verb = { fr: { up: "progresse", down: "recule" }, en: { up: "rose", down: "fell" } }[language];
  const { name } = told;
  const at = language === "fr" ? `Ressenti de « ${name} »` : `Feeling at “${name}”`;
  const moved = told.word === "up" ? verb.up : verb.down;
  const opening =
    language === "fr"
      ? typeset(`Le ressenti ${moved} à « ${name} »`, language)
      : typeset(`Feelings ${moved} at “${name}”`, language);
  return findingSentence(told, language).replace(typeset(at, language), () => opening);
}

/** ", sans évolution nette par rapport au T2 2026": what is said of a difference that is not told. */
export function unmovedClause(
  word: Exclude<ToldFinding["word"], "up" | "down">,
  against: string,
  language: Language,
  /** The smallest change that could have been proven, as it is written. */
  least: string | null = null,
): string {
  const french = least === null ? "" : ` (il aurait fallu au moins ${least} d’écart pour la prouver)`;
  const english = least === null ? "" : ` (at least ${least} would have been needed to prove one)`;
  const words = {
    fr: {
      possible: `, une évolution possible mais pas confirmée par rapport au ${against}`,
      unclear: `, sans évolution nette par rapport au ${against}${french}`,
      early: `, trop tôt pour comparer au ${against}`,
      ended: `, sans comparaison possible avec le ${against} : une source s’est arrêtée entre-temps`,
      begun: `, sans comparaison possible avec le ${against} : une source commence entre-temps`,
      "too-few": ` (n trop petit pour comparer au ${against})`,
    },
    en: {
      possible: `, a possible change from ${against}, not confirmed`,
      unclear: `, no clear change from ${against}${english}`,
      early: `, too early to compare with ${against}`,
      ended: `, not comparable with ${against}: a source ended in between`,
      begun: `, not comparable with ${against}: a source begins in between`,
      "too-few": ` (n too small to compare with ${against})`,
    },
  };
  return words[language][word];
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

type Parts = readonly [opening: string, figures: string];

/** Both counts where a difference is told or hinted at, else the later one. */
function share(
  told: ToldFinding,
  measure: Exclude<ToldFinding["measure"], "feeling">,
  language: Language,
): Parts {
  const { name, after, count, count_before, n, n_before } = told;
  const opening = lead[measure][language](formatPercent(after ?? 0, language), name);
  const now = `${ofN(count, n, language)}${entrantsPart(told, language)}`;
  return [opening, hasBoth(told) ? `${now}, ${ofN(count_before, n_before, language)}` : now];
}

/** " (1,5 % des entrants)", beside those who pass. */
function entrantsPart({ measure, of_entrants }: ToldFinding, language: Language): string {
  if (measure !== "stops" || of_entrants === null) return "";
  const share = formatPercent(of_entrants.after, language);
  return language === "fr" ? ` (${share} des entrants)` : ` (${share} of entrants)`;
}

function feeling(told: ToldFinding, language: Language): Parts {
  const { name, after, n, n_before, customers, customers_before } = told;
  const score = formatScore(after ?? 0, language);
  const opening =
    language === "fr"
      ? `Ressenti de « ${name} » : ${score} par {client}`
      : `Feeling at “${name}”: ${score} per {customer}`;
  const now = opinionsOf(n, customers, language);
  const [all, people] = [n_before, customers_before].map((count) => formatNumber(count ?? 0, language));
  const then = language === "fr" ? `${all} de ${people}` : `${all} from ${people}`;
  return [opening, hasBoth(told) ? `${now}, ${then}` : now];
}

const hasBoth = ({ word }: ToldFinding): boolean => word === "up" || word === "down" || word === "possible";

/** "40 avis de 37 clients": several opinions of one person are not several people. `customers` null where nobody counted them. */
export function opinionsOf(n: number | null, customers: number | null, language: Language): string {
  const all = formatNumber(n ?? 0, language);
  if (customers === null) return `${all} ${language === "fr" ? "avis" : n === 1 ? "rating" : "ratings"}`;
  const people = countPeople(customers, language);
  return language === "fr" ? `${all} avis de ${people}` : `${all} rating${n === 1 ? "" : "s"} from ${people}`;
}

function verdictClause(told: ToldFinding, language: Language): string {
  const { word, against } = told;
  if (word !== "up" && word !== "down")
    return unmovedClause(word, against, language, leastText(told, language));
  return told.measure === "feeling" ? scoreClause(told, language) : pointsClause(told, language);
}

function leastText({ measure, provable }: ToldFinding, language: Language): string | null {
  if (provable === null) return null;
  if (measure === "feeling") return formatNumber(provable, language, { digits: 1 });
  return formatPoints(provable, language).replace("+", "");
}

/** The difference is like for like: where the shares beside it differ by another number, that is said, and what of it is the mix. */
function pointsClause(told: ToldFinding, language: Language): string {
  const { against, after, before, difference, mix } = told;
  const size = formatPoints(Math.abs(difference ?? 0), language).replace("+", "");
  const isMore = (difference ?? 0) > 0;
  const total = formatPoints((after ?? 0) - (before ?? 0), language);
  const isOther = total !== formatPoints(difference ?? 0, language);
  if (language === "fr") {
    const like = isOther || mix !== null ? " à segments égaux" : "";
    const part = mix === null ? "" : ` (la composition des segments y ajoute ${formatPoints(mix, language)})`;
    return `, ${size} de ${isMore ? "plus" : "moins"} qu’au ${against}${like}${part}`;
  }
  const like = isOther || mix !== null ? ", like for like" : "";
  const part = mix === null ? "" : ` (the mix of segments adds ${formatPoints(mix, language)})`;
  return `, ${size} ${isMore ? "more" : "less"} than in ${against}${like}${part}`;
}

/** Where the sources of opinions explain more than half of it, the mean moved and what each source says did not, or less. */
function scoreClause({ against, before, difference, mix }: ToldFinding, language: Language): string {
  const then = formatScore(before ?? 0, language);
  if (language === "fr") {
    const part =
      mix === null
        ? ""
        : `, surtout parce que la part de chaque source a changé (à sources égales : ${formatScore((difference ?? 0) - mix, language)})`;
    return `, contre ${then} au ${against}${part}`;
  }
  const part =
    mix === null
      ? ""
      : `, mostly because each source’s share changed (within sources: ${formatScore((difference ?? 0) - mix, language)})`;
  return `, against ${then} in ${against}${part}`;
}

function exploratory({ word, exploratory: chosen }: ToldFinding, language: Language): string[] {
  if (!chosen || (word !== "up" && word !== "down")) return [];
  return [
    language === "fr"
      ? "exploratoire, sous un filtre choisi parmi d’autres"
      : "exploratory, under one filter among many",
  ];
}

function ofN(part: number | null, whole: number | null, language: Language): string {
  return `${formatNumber(part ?? 0, language)} ${language === "fr" ? "sur" : "of"} ${formatNumber(whole ?? 0, language)}`;
}
