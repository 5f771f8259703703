// The sentences above the funnel. In: facts computed from the answers. Out: sentences in plain French or English, the most important first.
import { formatDuration, formatNumber, formatPercent, type Language } from "../format.ts";
import { findingSentence, type ToldFinding } from "./findings.ts";
import { count, type PlaceCount, said } from "./sentence.ts";

export type FunnelFacts = {
  /** Null when no journey is old enough to be judged. */
  readonly goal: PlaceCount | null;
  /** The same against the other period; null where nothing was compared. */
  readonly moved: ToldFinding | null;
  readonly mature: number;
  readonly pending: number;
  /** Journeys that begin after the goal, counted apart. */
  readonly existing: number;
  /** Stages after the goal where those who began after it alone were seen. */
  readonly beyond: readonly { readonly name: string; readonly n: number }[];
  /** Stages of which the files say nothing. */
  readonly untold: readonly string[];
  readonly loss: PlaceCount | null;
  readonly slowest: {
    readonly from: string;
    readonly to: string;
    readonly seconds: number;
    readonly n: number;
  } | null;
};

export function funnelTakeaway(facts: FunnelFacts, language: Language): string[] {
  return said(language, [
    goalSentence(facts, language),
    lossSentence(facts, language),
    slowSentence(facts, language),
    pendingSentence(facts, language),
    existingSentence(facts, language),
    ...facts.beyond.map((one) => beyondSentence(one, language)),
    untoldSentence(facts, language),
  ]);
}

/** Null where the files say nothing of the goal: that is said apart. */
function goalSentence({ goal, moved, mature, pending }: FunnelFacts, language: Language): string | null {
  if (goal === null) return mature > 0 || pending === 0 ? null : tooYoung(pending, language);
  if (moved !== null) return findingSentence(moved, language);
  const share = formatPercent(goal.share, language);
  return language === "fr"
    ? `${share} des parcours atteignent « ${goal.name} » ; ${count(mature, language)}.`
    : `${share} of journeys reach “${goal.name}”; ${count(mature, language)}.`;
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

/** No rate: nobody who began before the goal was seen there, and 0 % would hide those who were. */
function beyondSentence({ name, n }: FunnelFacts["beyond"][number], language: Language): string {
  const all = formatNumber(n, language);
  if (language === "fr")
    return n === 1
      ? `« ${name} » : 1 parcours y passe, commencé après le but.`
      : `« ${name} » : ${all} parcours y passent, tous commencés après le but.`;
  return n === 1
    ? `“${name}”: 1 journey passes there, begun after the goal.`
    : `“${name}”: ${all} journeys pass there, all begun after the goal.`;
}

function existingSentence({ existing }: FunnelFacts, language: Language): string | null {
  if (existing === 0) return null;
  const n = formatNumber(existing, language);
  if (language === "fr") {
    return existing === 1
      ? "1 parcours commence après le but, déjà atteint auparavant : il n’est pas dans ces taux."
      : `${n} parcours commencent après le but, déjà atteint auparavant : ils ne sont pas dans ces taux.`;
  }
  return existing === 1
    ? "1 journey begins after the goal, reached before: it is not in these rates."
    : `${n} journeys begin after the goal, reached before: they are not in these rates.`;
}

function untoldSentence({ untold }: FunnelFacts, language: Language): string | null {
  if (untold.length === 0) return null;
  return language === "fr"
    ? `Ces fichiers ne disent rien de ${untold.map((name) => `« ${name} »`).join(", ")}.`
    : `These files say nothing of ${untold.map((name) => `“${name}”`).join(", ")}.`;
}
