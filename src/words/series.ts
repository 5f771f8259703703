// What measures say over time. In: plain values and a language. Out: text in French or English.
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
      `Points : trimestres, avec leur intervalle à 95 % ; creux : incomplet ou encore jeune. Petits points : mois d’au moins ${countPeople(customers, "fr")}, sans le mois en cours ; bande : ce que le hasard seul leur ferait faire (p′ de Laney), à partir de huit mois. Losange : mois hors de la bande. Tirets : ce que l’entreprise vise.`,
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
    target: (value) => `target: ${value}`,
    table: "Over time, value by value",
    calm: "Taken one by one, no month goes beyond what chance alone can do. What is proven from one quarter to the next stands at the top of the page.",
    outsideOf: (months) => `Beyond what chance alone can do: ${months}. Worth a look; it is no verdict.`,
    tooShort: (least) =>
      `Fewer than ${formatNumber(least, "en")} months with enough {customers}: nothing says yet what is out of the ordinary.`,
    noMonths: "Months are told of everybody alone: of a persona or a segment they would be too small groups.",
    through: "Passing a touchpoint is not followed over time.",
    none: "A line takes two quarters.",
    note: (customers) =>
      `Dots: quarters, with their 95% interval; hollow: incomplete or still young. Small dots: months of at least ${countPeople(customers, "en")}, without the running one; band: what chance alone would make of them (Laney’s p′), from eight months on. Diamond: a month outside the band. Dashes: what the company aims at.`,
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
