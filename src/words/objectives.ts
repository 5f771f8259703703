// Whether an objective is met, as people read it. In: a result and its measure. Out: a sentence, with its n.
import { formatDuration, formatNumber, formatPercent, type Language } from "./format.ts";
import { typeset } from "./typeset.ts";

export type ObjectiveFacts = {
  readonly kind: "delay_share" | "delay_median" | "conversion" | "feeling";
  readonly target: number;
  /** Where it is measured, as people call it: a share or a mean alone does not say what of. */
  readonly where: string;
  /** Of a delay; null for the others. */
  readonly seconds: number | null;
  readonly status: "met" | "missed" | "unmeasurable";
  readonly why: "absent" | "small" | "early" | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  /** True where a filter is on, that the result does not know. */
  readonly everybody: boolean;
};

const STATUS = {
  fr: { met: "Tenu", missed: "Non tenu", unmeasurable: "Pas mesurable" },
  en: { met: "Met", missed: "Missed", unmeasurable: "Not measurable" },
} as const;
const WHY = {
  fr: {
    absent: "aucun parcours n’y passe ce trimestre",
    small: "trop peu de {clients} pour le dire",
    early: "trop tôt pour le savoir",
  },
  en: {
    absent: "no journey passes there this quarter",
    small: "too few {customers} to say",
    early: "too early to know",
  },
} as const;

/** "Tenu : 82 % en 5 j ou moins (de 71 à 90 %, n = 57), pour 80 % visés." */
export function objectiveSentence(facts: ObjectiveFacts, language: Language): string {
  const colon = language === "fr" ? " :" : ":";
  return typeset(`${STATUS[language][facts.status]}${colon} ${detail(facts, language)}.`, language);
}

function detail(facts: ObjectiveFacts, language: Language): string {
  const { status, why, everybody } = facts;
  if (status === "unmeasurable") return WHY[language][why ?? "small"];
  const all = everybody
    ? { fr: ", pour l’ensemble des {clients}", en: ", over all {customers}" }[language]
    : "";
  return `${reached(facts, language)} (${range(facts, language)})${aim(facts, language)}${all}`;
}

function reached(facts: ObjectiveFacts, language: Language): string {
  const { kind, value, seconds, target, where } = facts;
  const isFrench = language === "fr";
  if (kind === "delay_median") {
    if (value === null)
      return isFrench ? "plus de la moitié n’y sont jamais allés" : "more than half never got there";
    const time = formatDuration(value, language);
    return isFrench ? `la moitié en ${time} ou moins` : `half within ${time}`;
  }
  const figure = value === null ? "–" : figureOf(kind, value, language, digitsOf(facts));
  if (kind === "conversion")
    return isFrench ? `« ${where} » atteint par ${figure}` : `“${where}” reached by ${figure}`;
  if (kind === "feeling")
    return isFrench ? `ressenti de « ${where} » ${figure}` : `feeling at “${where}” ${figure}`;
  const delay = formatDuration(seconds ?? target, language);
  return isFrench ? `${figure} en ${delay} ou moins` : `${figure} within ${delay}`;
}

function range({ kind, low, high, n }: ObjectiveFacts, language: Language): string {
  const all = `n = ${formatNumber(n ?? 0, language)}`;
  if (low === null || high === null) return all;
  const [from, to] = [low, high].map((bound) => figureOf(kind, bound, language));
  return `${language === "fr" ? `de ${from} à ${to}` : `${from} to ${to}`}, ${all}`;
}

function aim(facts: ObjectiveFacts, language: Language): string {
  const { kind, target } = facts;
  const figure =
    kind === "delay_median"
      ? formatDuration(target, language)
      : figureOf(kind, target, language, digitsOf(facts));
  return language === "fr" ? `, pour ${figure} visés` : `, for a target of ${figure}`;
}

/** As written elsewhere; finer where a missed target would read as the very figure that missed it. */
function digitsOf({ kind, status, value, target }: ObjectiveFacts): number {
  const usual = kind === "feeling" ? 1 : 0;
  if (status !== "missed" || value === null || kind === "delay_median") return usual;
  const scale = kind === "feeling" ? 1 : 100;
  const reads = (figure: number, digits: number): string => (figure * scale).toFixed(digits);
  const finer = [0, 1, 2].map((more) => usual + more);
  return finer.find((digits) => reads(value, digits) !== reads(target, digits)) ?? usual;
}

function figureOf(kind: ObjectiveFacts["kind"], value: number, language: Language, digits?: number): string {
  if (kind !== "feeling") return formatPercent(value, language, digits);
  return formatNumber(value, language, { digits: digits ?? 1, signed: true });
}
