// The sentences above the emotion curve. In: facts computed from the answers. Out: sentences in plain French or English, the most important first.
import { formatNumber, formatScore, type Language } from "../format.ts";
import { type Change, count, said, scoreChange } from "./change.ts";

export type FeelingFacts = {
  readonly name: string;
  readonly mean: number;
  readonly n: number;
  readonly change: Change;
};

export type EmotionFacts = {
  readonly n: number;
  readonly unplaced: number;
  /** The stage to look at: where feelings fell most, else where they are lowest. */
  readonly stage: FeelingFacts | null;
  readonly fell: boolean;
  readonly worst: FeelingFacts | null;
  readonly best: FeelingFacts | null;
  /** The opinions that a touchpoint needs to be called worst or best, where one is left out for having fewer. */
  readonly least: number | null;
};

export function emotionTakeaway(facts: EmotionFacts, language: Language): string[] {
  return said(language, [
    feelingSentence(facts, language),
    touchpointSentence(facts, language),
    feedbackSentence(facts, language),
  ]);
}

function feelingSentence({ stage, fell }: EmotionFacts, language: Language): string | null {
  if (stage === null) return null;
  const change = scoreChange(stage.change, language);
  const score = formatScore(stage.mean, language);
  const all = count(stage.n, language);
  if (language === "fr") {
    const verb = fell ? "recule à" : "est le plus bas à";
    return `Le ressenti ${verb} « ${stage.name} » : ${score}${change} ; ${all}.`;
  }
  return `Feelings ${fell ? "fell at" : "are lowest at"} “${stage.name}”: ${score}${change}; ${all}.`;
}

function touchpointSentence({ worst, best, least }: EmotionFacts, language: Language): string | null {
  if (worst === null || best === null || worst.name === best.name) return null;
  const [low, high] = [feeling(worst, language), feeling(best, language)];
  if (least !== null) {
    const some = formatNumber(least, language);
    return language === "fr"
      ? `Parmi les points de contact d’au moins ${some} avis, le plus mal vécu : ${low} ; le mieux vécu : ${high}.`
      : `Of the touchpoints with ${some} ratings or more, the worst: ${low}; the best: ${high}.`;
  }
  return language === "fr"
    ? `Point de contact le plus mal vécu : ${low} ; le mieux vécu : ${high}.`
    : `The worst touchpoint: ${low}; the best: ${high}.`;
}

function feedbackSentence({ n, unplaced }: EmotionFacts, language: Language): string {
  const [all, lost] = [formatNumber(n, language), formatNumber(unplaced, language)];
  if (unplaced === 0) return language === "fr" ? `${all} avis notés en tout.` : `${all} ratings in all.`;
  return language === "fr"
    ? `${all} avis notés en tout, dont ${lost} sans étape connue.`
    : `${all} ratings in all, ${lost} of them at no known stage.`;
}

function feeling({ name, mean, n }: FeelingFacts, language: Language): string {
  const quoted = language === "fr" ? `« ${name} »` : `“${name}”`;
  return `${quoted} (${formatScore(mean, language)}, ${count(n, language)})`;
}
