// What is said around the quarter read by what ended in it. In: a language. Out: labels and sentences.
import { bothLanguages } from "./typeset.ts";

export const endedWords = bothLanguages({
  fr: {
    heading: "Ce qui s’est terminé",
    table: "Ce qui s’est terminé dans la période",
    readLabel: "Lire le trimestre",
    readEntries: "par ce qui y commence",
    readEnds: "par ce qui s’y termine",
    chip: "Par ce qui s’y termine",
    endings: {
      won: "Gagnés",
      lost: "Perdus",
      open: "Peuvent encore aboutir",
      renewed: "Renouvelés",
      gone: "Partis",
    },
    lostAt: (stage: string) => `Perdus, pas plus loin que « ${stage} »`,
    judgeable: (period: string) => `Voir le ${period}, dont tout est connu`,
    more: "Le détail, dans l’entonnoir",
    throughUntold: (touchpoint: string) =>
      `Le choix « passent par ${touchpoint} » ne s’applique pas à ce qui s’est terminé.`,
    rule: (goal: string, gap: string) =>
      `Gagné : a atteint « ${goal} » dans le trimestre, quels que soient son début et sa durée. Perdu : une étape le dit, ou ${gap} sans rien ont suivi la dernière ; il compte là où il s’est arrêté, à côté des gagnés des mêmes jours. Ce qui commence après « ${goal} » n’est ni gagné ni perdu ; renouvelé ou parti, quand un point de contact le dit.`,
  },
  en: {
    heading: "What ended",
    table: "What ended in the period",
    readLabel: "Read the quarter",
    readEntries: "by what begins in it",
    readEnds: "by what ends in it",
    chip: "By what ends in it",
    endings: { won: "Won", lost: "Lost", open: "May still get there", renewed: "Renewed", gone: "Gone" },
    lostAt: (stage) => `Lost, no further than “${stage}”`,
    judgeable: (period) => `See ${period}, all of which is known`,
    more: "More of it, in the funnel",
    throughUntold: (touchpoint) => `The choice “pass ${touchpoint}” does not apply to what ended.`,
    rule: (goal, gap) =>
      `Won: reached “${goal}” in the quarter, whenever it began and however long it took. Lost: a step says so, or ${gap} without anything have followed the last one; it counts where it stopped, beside the won of the same days. What begins after “${goal}” is neither won nor lost; it is renewed or gone where a touchpoint says so.`,
  },
});
