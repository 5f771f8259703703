// What measures say over time. In: plain values and a language. Out: text in French or English.
import { counted } from "./counted.ts";
import {
  formatDate,
  formatDuration,
  formatNumber,
  formatPercent,
  formatScore,
  type Language,
} from "./format.ts";
import { countPeople } from "./people.ts";
import { bothLanguages, typeset } from "./typeset.ts";

type Break = "question" | "scale" | "channel" | "invitation";
type Measure = "reached" | "feeling" | "time";
type Event = {
  readonly date: string;
  readonly end: string | null;
  readonly what: string;
  readonly who: string | null;
};

export const seriesWords = bothLanguages({
  fr: {
    title: "Dans le temps",
    measures: {
      reached: "Part des entrants qui atteignent l’étape",
      feeling: "Ressenti moyen",
      time: "Délai médian depuis l’étape précédente",
    },
    short: { reached: "atteignent l’étape", feeling: "ressenti", time: "délai" },
    /** The widest value of each measure. */
    longest: { reached: "> 99,9 %", feeling: "−0,0", time: "000 min" },
    figure: (stage: string, measure: string) => `${stage} : ${measure}, trimestre après trimestre`,
    interval: (low: string, high: string) => `de ${low} à ${high}`,
    half: (low: string, high: string) => `la moitié entre ${low} et ${high}`,
    partial: "incomplet ou encore jeune",
    limits: (low: string, high: string) => `limites ${low} à ${high}`,
    outside: "hors des limites",
    mixed: "à cheval sur une rupture : mêle deux façons d’interroger",
    run: (at: number) => `série ${formatNumber(at, "fr")}`,
    changed: {
      question: "la question a changé",
      scale: "l’échelle a changé",
      channel: "le canal de l’enquête a changé",
      invitation: "la façon d’inviter a changé",
    } satisfies Record<Break, string>,
    cut: (changed: string) =>
      `Rupture : ${changed} ; la courbe du ressenti est coupée, l’avant et l’après ne se comparent pas`,
    across: (changed: string, day: string) =>
      `Entre les deux, ${changed} (${formatDate(day, "fr")}) : l’écart peut venir de là.`,
    target: (value: string) => `visé : ${value}`,
    table: "Dans le temps, valeur par valeur",
    calm: "Pris un à un, aucun mois ne sort de ce que le hasard seul peut faire. Ce qui est prouvé d’un trimestre à l’autre se lit en tête de page.",
    outsideOf: (months: string) =>
      `Hors de ce que le hasard seul peut faire : ${months}. À regarder ; ce n’est pas un verdict.`,
    tooShort: (least: number) =>
      `Moins de ${formatNumber(least, "fr")} mois assez fournis : rien ne dit encore ce qui sort de l’ordinaire.`,
    noMonths:
      "Les mois ne se disent que de tout le monde : d’un persona ou d’un segment, ils seraient de trop petits groupes.",
    through: "Le passage par un point de contact ne se suit pas dans le temps.",
    none: "Il faut deux trimestres pour tracer une ligne.",
    note: (customers: number) =>
      `Points : trimestres, avec leur intervalle à 95 % ; creux : incomplet, encore jeune, ou à cheval sur une rupture. Petits points : mois d’au moins ${countPeople(customers, "fr")}, sans le mois en cours ; bande : ce que le hasard seul leur ferait faire (p′ de Laney), à partir de huit mois. Losange : mois hors de la bande. Tirets : ce que l’entreprise vise. Trait plein vertical : rupture dite par events.csv, où la courbe s’arrête et reprend.`,
    noteTime:
      "Délai : médiane ; trait : du premier au troisième quartile ; chaque graduation vaut plusieurs fois la précédente.",
    happened: "Numéros en haut des lignes :",
    day: (from: string, to: string | null) => (to === null ? `le ${from}` : `du ${from} au ${to}`),
    missing: "Aucune mesure à cette étape.",
  },
  en: {
    title: "Over time",
    measures: {
      reached: "Share of entrants that reach the stage",
      feeling: "Mean feeling",
      time: "Median time from the previous stage",
    },
    short: { reached: "reach the stage", feeling: "feeling", time: "time" },
    longest: { reached: "> 99.9%", feeling: "−0.0", time: "000 min" },
    figure: (stage, measure) => `${stage}: ${measure}, quarter by quarter`,
    interval: (low, high) => `${low} to ${high}`,
    half: (low, high) => `half between ${low} and ${high}`,
    partial: "incomplete or still young",
    limits: (low, high) => `limits ${low} to ${high}`,
    outside: "outside the limits",
    mixed: "astride a break: mixes two ways of asking",
    run: (at) => `series ${formatNumber(at, "en")}`,
    changed: {
      question: "the question changed",
      scale: "the scale changed",
      channel: "the survey’s channel changed",
      invitation: "the way of inviting changed",
    },
    cut: (changed) => `Break: ${changed}; the line of feelings is cut, before and after do not compare`,
    across: (changed, day) =>
      `In between ${changed} (${formatDate(day, "en")}): the difference may come from there.`,
    target: (value) => `target: ${value}`,
    table: "Over time, value by value",
    calm: "Taken one by one, no month goes beyond what chance alone can do. What is proven from one quarter to the next stands at the top of the page.",
    outsideOf: (months) => `Beyond what chance alone can do: ${months}. Worth a look; it is no verdict.`,
    tooShort: (least) =>
      `Fewer than ${counted(least, "en", "month", "months")} with enough {customers}: nothing says yet what is out of the ordinary.`,
    noMonths: "Months are told of everybody alone: of a persona or a segment they would be too small groups.",
    through: "Passing a touchpoint is not followed over time.",
    none: "A line takes two quarters.",
    note: (customers) =>
      `Dots: quarters, with their 95% interval; hollow: incomplete, still young, or astride a break. Small dots: months of at least ${countPeople(customers, "en")}, without the running one; band: what chance alone would make of them (Laney’s p′), from eight months on. Diamond: a month outside the band. Dashes: what the company aims at. Solid upright stroke: a break told by events.csv, where the line stops and begins anew.`,
    noteTime:
      "Time: median; stroke: from the first to the third quartile; each step of the scale is several times the one before.",
    happened: "Numbers over the lines:",
    day: (from, to) => (to === null ? from : `${from} to ${to}`),
    missing: "Nothing is measured at this stage.",
  },
});

export function seriesValue(measure: Measure, value: number, language: Language): string {
  if (measure === "time") return formatDuration(value, language);
  return measure === "feeling" ? formatScore(value, language) : formatPercent(value, language);
}

/** "1. Grève chez ce transporteur, du 11 mai 2026 au 22 mai 2026 (Logistique)". */
export function eventText({ date, end, what, who }: Event, language: Language): string {
  const day = seriesWords[language].day(
    formatDate(date, language),
    end === null ? null : formatDate(end, language),
  );
  return typeset(`${what}, ${day}${who === null ? "" : ` (${who})`}`, language);
}

/** "Rupture : la question a changé ; la courbe du ressenti est coupée…" */
export function cutText(breaks: Break, language: Language): string {
  const words = seriesWords[language];
  return words.cut(words.changed[breaks]);
}

export type Cut = { readonly breaks: Break | null; readonly date: string };

/** "Entre les deux, la question a changé (12 janvier 2026) : l’écart peut venir de là." */
export function acrossTexts(events: readonly Cut[], language: Language): string {
  const words = seriesWords[language];
  return events
    .flatMap(({ breaks, date }) => (breaks === null ? [] : [words.across(words.changed[breaks], date)]))
    .join(" ");
}
