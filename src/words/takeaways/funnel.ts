// The sentences above the funnel. In: facts computed from the answers. Out: sentences in plain French or English, the most important first.
import { isOne } from "../counted.ts";
import { formatDuration, formatNumber, formatPercent, type Language } from "../format.ts";
import { quoted } from "../typeset.ts";
import { findingSentence, type ToldFinding } from "./findings.ts";
import { count, type PlaceCount, said } from "./sentence.ts";

export type FunnelFacts = {
  /** Null when no journey is old enough to be judged. */
  readonly goal: PlaceCount | null;
  /** The same against the other period; null where nothing was compared. */
  readonly moved: ToldFinding | null;
  /** The funnel begins at the goal: that all of it reach it is no measure. */
  readonly isStart: boolean;
  readonly mature: number;
  readonly pending: number;
  /** Journeys that begin after the goal, counted apart. */
  readonly existing: number;
  /** Stages after the goal where those who began after it alone were seen. */
  readonly beyond: readonly { readonly name: string; readonly n: number }[];
  /** Stages that the files tell of, and that no journey shown was seen in. */
  readonly unseen: readonly string[];
  /** Of all quarters together: stages that nobody was seen in during some of them. */
  readonly deduced: readonly { readonly name: string; readonly periods: readonly string[] }[];
  /** Stages of which the files say nothing. */
  readonly untold: readonly string[];
  /** Where that is the goal: the stages after it, which have no rate. */
  readonly past: readonly string[];
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
    unseenSentence(facts, language),
    ...facts.deduced.map((one) => deducedSentence(one, language)),
    untoldSentence(facts, language),
    pastSentence(facts, language),
  ]);
}

/** Where the quarter stands, on another page: its goal and its largest loss. */
export function standingFlow(facts: FunnelFacts, language: Language): string[] {
  return said(language, [goalSentence(facts, language), lossSentence(facts, language)]);
}

/** Null where the files say nothing of the goal: that is said apart. */
function goalSentence(facts: FunnelFacts, language: Language): string | null {
  const { goal, moved, mature, pending } = facts;
  if (goal === null) return mature > 0 || pending === 0 ? null : tooYoung(pending, language);
  if (facts.isStart) return startSentence(goal, language);
  if (moved !== null) return findingSentence(moved, language);
  const share = formatPercent(goal.share, language);
  return language === "fr"
    ? `${share} des parcours atteignent « ${goal.name} » ; ${count(mature, language)}.`
    : `${share} of journeys reach “${goal.name}”; ${count(mature, language)}.`;
}

/** What came before is not told: a share that reaches it would be 100 % whatever happens. */
function startSentence({ name, n }: PlaceCount, language: Language): string {
  return language === "fr"
    ? `L’entonnoir commence au but, « ${name} » : la part qui l’atteint n’y mesure rien ; ${count(n, language)}.`
    : `The funnel begins at the goal, “${name}”: the share that reaches it measures nothing; ${count(n, language)}.`;
}

function tooYoung(n: number, language: Language): string {
  const all = formatNumber(n, language);
  if (isOne(n, language))
    return language === "fr"
      ? "Trop tôt pour juger : le seul parcours commencé est encore trop récent."
      : "Too early to judge: the one journey begun is still too young.";
  return language === "fr"
    ? `Trop tôt pour juger : les ${all} parcours commencés sont encore trop récents.`
    : `Too early to judge: the ${all} journeys begun are still too young.`;
}

function lossSentence({ loss }: FunnelFacts, language: Language): string | null {
  if (loss === null) return null;
  const [n, share] = [formatNumber(loss.n, language), formatPercent(loss.share, language)];
  return language === "fr"
    ? `La plus grosse perte : ${n} parcours ${loss.n >= 2 ? "s’arrêtent" : "s’arrête"} à « ${loss.name} », soit ${share} de ceux qui y arrivent.`
    : `The largest loss: ${n} ${loss.n === 1 ? "journey stops" : "journeys stop"} at “${loss.name}”, ${share} of those that get there.`;
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
    return isOne(n, "fr")
      ? `« ${name} » : ${all} parcours y passe, commencé après le but.`
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

function pastSentence({ past }: FunnelFacts, language: Language): string | null {
  if (past.length === 0) return null;
  const names = past.map((name) => quoted(name, language)).join(", ");
  return language === "fr"
    ? `Rien ne disant qui atteint le but, ce qui le suit n’a pas de taux : ${names}.`
    : `Since nothing tells who reaches the goal, what follows it has no rate: ${names}.`;
}

function unseenSentence({ unseen }: FunnelFacts, language: Language): string | null {
  if (unseen.length === 0) return null;
  return language === "fr"
    ? `Avec ces choix, aucun parcours assez ancien n’est vu à ${unseen.map((name) => `« ${name} »`).join(", ")} : rien n’y est déduit des étapes suivantes.`
    : `With these choices, no journey old enough is seen at ${unseen.map((name) => `“${name}”`).join(", ")}: nothing is deduced there from later stages.`;
}

/** More quarters than this are told by their number. */
const MOST_PERIODS = 4;

function deducedSentence({ name, periods }: FunnelFacts["deduced"][number], language: Language): string {
  const isMany = periods.length > MOST_PERIODS;
  const n = formatNumber(periods.length, language);
  if (language === "fr") {
    const when = isMany ? `pendant ${n} de ces périodes` : `(${periods.join(", ")})`;
    return `Personne n’est vu à « ${name} » ${when} : ceux que l’on voit plus loin comptent ici comme passés par là, et le passage à l’étape suivante paraît meilleur qu’il n’est ; lisez-le trimestre par trimestre.`;
  }
  const when = isMany ? `during ${n} of these periods` : `(${periods.join(", ")})`;
  return `Nobody is seen at “${name}” ${when}: those seen further on count here as having passed it, and going on to the next stage looks better than it is; read it quarter by quarter.`;
}
