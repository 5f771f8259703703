// The sentences above the charts. In: facts computed from the answers. Out: sentences in plain French and English, the most important first.
import {
  formatDuration,
  formatNumber,
  formatPercent,
  formatPoints,
  formatScore,
  type Language,
  NO_BREAK_SPACE,
} from "./format.ts";
import { typesetFrench } from "./typeset.ts";

/** How a share or a mean moved against another period; null when nothing is compared. */
export type Change = {
  readonly verdict: "up" | "down" | "none" | "too_few";
  /** now − before: of shares (0…1) or of scores (points of the scale). */
  readonly difference: number | null;
  /** The other period, as people read it. */
  readonly against: string;
} | null;

export type PlaceCount = { readonly name: string; readonly n: number; readonly share: number };

export type PathsFacts = {
  readonly n: number;
  /** Where journeys stop: where that grew most, else the most frequent place. Null when the flow is not read from a beginning. */
  readonly stop: (PlaceCount & { readonly change: Change }) | null;
  /** Read from a touchpoint, or up to one: where journeys go next, or come from. */
  readonly beside: (PlaceCount & { readonly side: "after" | "before"; readonly at: string | null }) | null;
  readonly variant: (PlaceCount & { readonly steps: readonly string[] }) | null;
  readonly returns: number | null;
  readonly crossing: number | null;
};

export type FunnelFacts = {
  /** Null when no journey is old enough to be judged. */
  readonly goal: (PlaceCount & { readonly change: Change }) | null;
  readonly mature: number;
  readonly pending: number;
  readonly loss: PlaceCount | null;
  readonly slowest: {
    readonly from: string;
    readonly to: string;
    readonly seconds: number;
    readonly n: number;
  } | null;
};

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
  if (running)
    return language === "fr"
      ? typesetFrench(`${period}, encore en cours : ${all} parcours commencés à ce jour.`)
      : `${period}, still in progress: ${all} journeys begun so far.`;
  const compared = against === null ? "" : `, ${moreOrLess(difference, against, language)}`;
  return language === "fr"
    ? typesetFrench(`${period} : ${all} parcours commencés${compared}.`)
    : `${period}: ${all} journeys begun${compared}.`;
}

function moreOrLess(difference: number, against: string, language: Language): string {
  const size = formatNumber(Math.abs(difference), language);
  if (difference === 0) return language === "fr" ? `autant qu’au ${against}` : `as many as in ${against}`;
  if (language === "fr") return `${size} de ${difference < 0 ? "moins" : "plus"} qu’au ${against}`;
  return `${size} ${difference < 0 ? "fewer" : "more"} than in ${against}`;
}

export function pathsTakeaway(facts: PathsFacts, language: Language): string[] {
  const first = [besideSentence(facts, language), stopSentence(facts, language)].filter(
    (sentence) => sentence !== null,
  );
  const variant = variantSentence(facts, language);
  // A path may be eight touchpoints long and five journeys strong: it never leads.
  return said(
    language,
    first.length === 0
      ? [habits(facts, language, true), variant]
      : [...first, variant, habits(facts, language, false)],
  );
}

export function funnelTakeaway(facts: FunnelFacts, language: Language): string[] {
  return said(language, [
    goalSentence(facts, language),
    lossSentence(facts, language),
    slowSentence(facts, language),
    pendingSentence(facts, language),
  ]);
}

export function emotionTakeaway(facts: EmotionFacts, language: Language): string[] {
  return said(language, [
    feelingSentence(facts, language),
    touchpointSentence(facts, language),
    feedbackSentence(facts, language),
  ]);
}

function stopSentence({ stop, n }: PathsFacts, language: Language): string | null {
  if (stop === null) return null;
  const change = shareChange(stop.change, language);
  const share = formatPercent(stop.share, language);
  return language === "fr"
    ? `${share} des parcours s’arrêtent à « ${stop.name} »${change} ; ${count(n, language)}.`
    : `${share} of journeys stop at “${stop.name}”${change}; ${count(n, language)}.`;
}

function besideSentence({ beside, n }: PathsFacts, language: Language): string | null {
  if (beside === null) return null;
  const share = formatPercent(beside.share, language);
  if (beside.at === null) return lastSentence(beside, share, n, language);
  const [at, name, all] = [beside.at, beside.name, count(n, language)];
  if (language === "fr") {
    return beside.side === "after"
      ? `Après « ${at} », ${share} des parcours vont à « ${name} » ; ${all}.`
      : `Avant « ${at} », ${share} des parcours viennent de « ${name} » ; ${all}.`;
  }
  return beside.side === "after"
    ? `After “${at}”, ${share} of journeys go to “${name}”; ${all}.`
    : `Before “${at}”, ${share} of journeys come from “${name}”; ${all}.`;
}

function lastSentence({ name }: PlaceCount, share: string, n: number, language: Language): string {
  return language === "fr"
    ? `${share} des parcours finissent à « ${name} », la fin la plus fréquente ; ${count(n, language)}.`
    : `${share} of journeys end at “${name}”, the most common ending; ${count(n, language)}.`;
}

function variantSentence({ variant }: PathsFacts, language: Language): string | null {
  if (variant === null) return null;
  const path = variant.steps.join(" → ");
  const share = `${count(variant.n, language)}, ${formatPercent(variant.share, language)}`;
  return language === "fr"
    ? `Le chemin le plus fréquent à plusieurs contacts : ${path} (${share}).`
    : `The most common path of several touchpoints: ${path} (${share}).`;
}

/** `alone` where it is the headline: it then carries the n. */
function habits({ returns, crossing, n }: PathsFacts, language: Language, alone: boolean): string | null {
  if (returns === null || crossing === null || n === 0) return null;
  const [back, across] = [opening(returns / n, language), formatPercent(crossing / n, language)];
  const all = alone ? `; ${count(n, language)}` : "";
  return language === "fr"
    ? `${back} des parcours font au moins un aller-retour entre deux points de contact ; ${across} croisent plusieurs sources${alone ? ` ${all}` : ""}.`
    : `${back} of journeys go back and forth between two touchpoints at least once; ${across} cross several sources${all}.`;
}

/** A share that begins a sentence: one that is there but rounds to zero says so in words. */
function opening(share: number, language: Language): string {
  if (share <= 0 || share >= 0.005) return formatPercent(share, language);
  return `${language === "fr" ? "Moins de" : "Fewer than"} ${formatPercent(0.01, language)}`;
}

function goalSentence({ goal, mature, pending }: FunnelFacts, language: Language): string {
  if (goal === null) return tooYoung(pending, language);
  const change = shareChange(goal.change, language);
  const share = formatPercent(goal.share, language);
  return language === "fr"
    ? `${share} des parcours atteignent « ${goal.name} »${change} ; ${count(mature, language)}.`
    : `${share} of journeys reach “${goal.name}”${change}; ${count(mature, language)}.`;
}

function tooYoung(n: number, language: Language): string {
  return language === "fr"
    ? `Trop tôt pour juger : les ${formatNumber(n, language)} parcours commencés sont encore trop récents.`
    : `Too early to judge: the ${formatNumber(n, language)} journeys begun are still too young.`;
}

function lossSentence({ loss }: FunnelFacts, language: Language): string | null {
  if (loss === null) return null;
  const [n, share] = [formatNumber(loss.n, language), formatPercent(loss.share, language)];
  return language === "fr"
    ? `La plus grosse perte : ${n} parcours s’arrêtent à « ${loss.name} », soit ${share} de ceux qui y arrivent.`
    : `The largest loss: ${n} journeys stop at “${loss.name}”, ${share} of those that get there.`;
}

function slowSentence({ slowest }: FunnelFacts, language: Language): string | null {
  if (slowest === null) return null;
  const time = formatDuration(slowest.seconds, language);
  return language === "fr"
    ? `Le passage le plus long : de « ${slowest.from} » à « ${slowest.to} », ${time} en médiane (${count(slowest.n, language)}).`
    : `The longest move: from “${slowest.from}” to “${slowest.to}”, ${time} at the median (${count(slowest.n, language)}).`;
}

function pendingSentence({ pending, goal }: FunnelFacts, language: Language): string | null {
  if (pending === 0 || goal === null) return null;
  const n = formatNumber(pending, language);
  if (language === "fr") {
    return pending === 1
      ? `${n} parcours trop récent n’est pas encore dans ces taux.`
      : `${n} parcours trop récents ne sont pas encore dans ces taux.`;
  }
  return `${n} ${pending === 1 ? "journey is" : "journeys are"} too young to be in these rates yet.`;
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

/** ", 6,2 points de plus qu’au T2 2026", or that nothing can be said. */
function shareChange(change: Change, language: Language): string {
  const size =
    change?.difference == null ? "" : formatPoints(Math.abs(change.difference), language).replace("+", "");
  return changeWords(change, size, language);
}

/** Beside a score "0,9 de moins" could be read as two scores, so the words stand between them. */
function scoreChange(change: Change, language: Language): string {
  if (change?.difference == null || change.verdict === "none" || change.verdict === "too_few")
    return changeWords(change, "", language);
  const size = formatNumber(Math.abs(change.difference), language, { digits: 1 });
  if (language === "fr") return `, soit${changeWords(change, size, language).slice(1)}`;
  return `, ${change.verdict} ${size} from ${change.against}`;
}

function changeWords(change: Change, size: string, language: Language): string {
  if (change === null) return "";
  const { against } = change;
  const words = {
    fr: {
      up: `, ${size} de plus qu’au ${against}`,
      down: `, ${size} de moins qu’au ${against}`,
      none: `, sans évolution nette par rapport au ${against}`,
      too_few: ` (n trop petit pour comparer au ${against})`,
    },
    en: {
      up: `, ${size} more than in ${against}`,
      down: `, ${size} less than in ${against}`,
      none: `, no clear change from ${against}`,
      too_few: ` (n too small to compare with ${against})`,
    },
  };
  return words[language][change.verdict];
}

/** "n = 4 210", never cut at the line's end. */
export function count(n: number, language: Language): string {
  return `n${NO_BREAK_SPACE}=${NO_BREAK_SPACE}${formatNumber(n, language)}`;
}

function said(language: Language, sentences: readonly (string | null)[]): string[] {
  return sentences
    .filter((sentence) => sentence !== null)
    .map((sentence) => (language === "fr" ? typesetFrench(sentence) : sentence));
}
