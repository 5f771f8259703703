// The sentences above the emotion curve. In: facts computed from the answers and the findings. Out: sentences in plain French or English, the most important first.
import { counted } from "../counted.ts";
import { nativeText } from "../emotion.ts";
import { formatNumber, formatScore, type Language } from "../format.ts";
import { feelingMoved, opinionsOf, type ToldFinding, unmovedClause } from "./findings.ts";
import { said } from "./sentence.ts";

export type FeelingFacts = {
  readonly name: string;
  readonly mean: number;
  readonly n: number;
  readonly customers: number | null;
};

export type EmotionFacts = {
  readonly n: number;
  readonly customers: number | null;
  readonly unplaced: number;
  /** Each source on the scale that people know. */
  readonly scales: readonly {
    readonly source: string;
    readonly n: number;
    readonly customers: number | null;
    readonly figure: Parameters<typeof nativeText>[0];
  }[];
  /** The places where feelings fell and rose for sure, that concern most journeys. */
  readonly fell: ToldFinding | null;
  readonly rose: ToldFinding | null;
  /** Whether what fell is a stage: the curve over stages then has its sentence. */
  readonly stageFell: boolean;
  /** The stage where feelings are lowest, and what may be said of its change; `word` null where nothing is compared. */
  readonly lowest:
    | (FeelingFacts & {
        readonly word: Exclude<ToldFinding["word"], "down"> | null;
        readonly against: string | null;
        /** No other stage has enough opinions: it is the lowest of one. */
        readonly alone: boolean;
        /** The smallest change that would have been proven. */
        readonly provable: number | null;
      })
    | null;
  readonly worst: FeelingFacts | null;
  readonly best: FeelingFacts | null;
  /** The opinions that a touchpoint needs to be called worst or best, where one is left out for having fewer. */
  readonly least: number | null;
};

export function emotionTakeaway(facts: EmotionFacts, language: Language): string[] {
  const { fell, rose } = facts;
  return said(language, [
    fell && feelingMoved(fell, language),
    rose && feelingMoved(rose, language),
    facts.stageFell ? null : lowestSentence(facts, language),
    touchpointSentence(facts, language),
    ...facts.scales.map((scale) => scaleSentence(scale, language)),
    feedbackSentence(facts, language),
  ]);
}

/** Where the quarter stands, on another page: where feelings are lowest. */
export function standingFeeling(facts: EmotionFacts, language: Language): string[] {
  return said(language, [lowestSentence(facts, language)]);
}

function lowestSentence({ lowest }: EmotionFacts, language: Language): string | null {
  if (lowest === null) return null;
  const { name, mean, n, customers, word, against, provable, alone } = lowest;
  const least = provable === null ? null : formatNumber(provable, language, { digits: 1 });
  const score = formatScore(mean, language);
  // What rose and is still the lowest is told by the sentence before.
  const change =
    word === null || word === "up" || against === null ? "" : unmovedClause(word, against, language, least);
  const all = opinionsOf(n, customers, language);
  if (alone)
    return language === "fr"
      ? `Le ressenti n’est connu qu’à « ${name} » : ${score}${change} ; ${all}.`
      : `Feelings are known at “${name}” alone: ${score}${change}; ${all}.`;
  return language === "fr"
    ? `Le ressenti est le plus bas à « ${name} » : ${score}${change} ; ${all}.`
    : `Feelings are lowest at “${name}”: ${score}${change}; ${all}.`;
}

function touchpointSentence({ worst, best, least }: EmotionFacts, language: Language): string | null {
  if (worst === null || best === null || worst.name === best.name) return null;
  const [low, high] = [feeling(worst, language), feeling(best, language)];
  if (least !== null) {
    return language === "fr"
      ? `Parmi les points de contact d’au moins ${formatNumber(least, "fr")} avis, le plus mal vécu : ${low} ; le mieux vécu : ${high}.`
      : `Of the touchpoints with ${counted(least, "en", "rating", "ratings")} or more, the worst: ${low}; the best: ${high}.`;
  }
  return language === "fr"
    ? `Point de contact le plus mal vécu : ${low} ; le mieux vécu : ${high}.`
    : `The worst touchpoint: ${low}; the best: ${high}.`;
}

/** "Typeform : NPS +32 (intervalle à 95 % : +26 à +38) ; 1 063 avis de 900 clients." */
function scaleSentence(
  { source, n, customers, figure }: EmotionFacts["scales"][number],
  language: Language,
): string {
  const [colon, mark] = language === "fr" ? [" : ", " ; "] : [": ", "; "];
  const told = nativeText(figure, language);
  // A source called as its scale would be told twice: "nps : NPS +32".
  const isScale = told.toLowerCase().startsWith(`${source.toLowerCase()} `);
  const name = isScale ? "" : `${source.charAt(0).toUpperCase()}${source.slice(1)}${colon}`;
  return `${name}${told}${mark}${opinionsOf(n, customers, language)}.`;
}

/** Nothing where one scale has told of them all. */
function feedbackSentence(
  { n, customers, unplaced, scales }: EmotionFacts,
  language: Language,
): string | null {
  if (unplaced === 0 && scales.some((scale) => scale.n === n && scale.customers === customers)) return null;
  const lost = formatNumber(unplaced, language);
  const all = opinionsOf(n, customers, language);
  if (language === "fr")
    return unplaced === 0 ? `${all} en tout.` : `${all} en tout, dont ${lost} avis sans étape connue.`;
  return unplaced === 0 ? `${all} in all.` : `${all} in all, ${lost} of them at no known stage.`;
}

function feeling({ name, mean, n, customers }: FeelingFacts, language: Language): string {
  const quoted = language === "fr" ? `« ${name} »` : `“${name}”`;
  return `${quoted} (${formatScore(mean, language)}, ${opinionsOf(n, customers, language)})`;
}
