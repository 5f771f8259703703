// What is said of a source that has ended. In: its name, its last day, the stages it told a part of. Out: sentences in French or English.
import { formatDate, formatPercent, type Language } from "./format.ts";
import { bothLanguages } from "./typeset.ts";

export type EndedSource = {
  readonly name: string;
  readonly last_day: string;
  /** Names of stages, with the share that the source told of each (0…1). */
  readonly missing: readonly { readonly stage: string; readonly share: number }[];
};

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
    mend: "Drop a newer export of this source, then run again.",
  },
});
