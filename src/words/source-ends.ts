// What is said of a source that has ended, or that begins after others. In: its name, its last or first day, the stages it tells a part of. Out: sentences in French or English.
import { formatDate, formatPercent, formatPeriod, type Language } from "./format.ts";
import { bothLanguages, quoted } from "./typeset.ts";

export type EndedSource = {
  readonly name: string;
  readonly last_day: string;
  /** Names of stages, with the share that the source told of each (0…1). */
  readonly missing: readonly { readonly stage: string; readonly share: number }[];
};

/** What a quarter lacks: sources that begin after it does, and the stages they tell of. */
export type Lacking = {
  /** Null of more than a quarter. */
  readonly period: string | null;
  readonly sources: readonly { readonly name: string; readonly first_day: string }[];
  readonly stages: readonly string[];
};

const begunList = (sources: Lacking["sources"], language: Language, on: string): string =>
  sources
    .map(({ name, first_day }) => `${quoted(name, language)} ${on} ${formatDate(first_day, language)}`)
    .join(", ");

const list = (missing: EndedSource["missing"], language: Language): string =>
  missing.map(({ stage, share }) => `${stage} (${formatPercent(share, language)})`).join(", ");

export const sourceEndWords = bothLanguages({
  fr: {
    title: "Jusqu’où chaque source est connue",
    source: "Source",
    lastDay: "Connue jusqu’au",
    state: "État",
    alive: "vivante",
    awaited: "vivante ; les taux s’arrêtent où elle s’arrête",
    hasEnded: "arrêtée",
    ended: ({ name, last_day, missing }: EndedSource) =>
      `« ${name} » s’arrête le ${formatDate(last_day, "fr")}, les autres sources continuent.${
        missing.length === 0 ? "" : ` Depuis, il manque ce qu’elle disait de : ${list(missing, "fr")}.`
      }`,
    lacking: ({ period, sources, stages }: Lacking) =>
      `${sources.length === 1 ? "Une source ne commence" : "Des sources ne commencent"} qu’en chemin : ${begunList(sources, "fr", "le")}. Avant, ce ${sources.length === 1 ? "qu’elle dit" : "qu’elles disent"} de ${stages.join(", ")} manque : les taux ${period === null ? "d’alors" : `du ${formatPeriod(period, "fr")}`} ne se lisent pas comme ceux d’après.`,
    begins: (day: string) => `commence le ${formatDate(day, "fr")}`,
    mend: "Déposez un export plus récent de cette source, puis relancez.",
  },
  en: {
    title: "How far each source is known",
    source: "Source",
    lastDay: "Known until",
    state: "State",
    alive: "alive",
    awaited: "alive; rates end where it ends",
    hasEnded: "ended",
    ended: ({ name, last_day, missing }) =>
      `“${name}” ends on ${formatDate(last_day, "en")}, the other sources go on.${
        missing.length === 0 ? "" : ` What it told is missing since: ${list(missing, "en")}.`
      }`,
    lacking: ({ period, sources, stages }) =>
      `${sources.length === 1 ? "A source begins" : "Sources begin"} on the way: ${begunList(sources, "en", "on")}. Before, what ${sources.length === 1 ? "it tells" : "they tell"} of ${stages.join(", ")} is missing: ${period === null ? "rates of then" : `the rates of ${formatPeriod(period, "en")}`} do not read like later ones.`,
    begins: (day) => `begins on ${formatDate(day, "en")}`,
    mend: "Drop a newer export of this source, then run again.",
  },
});
