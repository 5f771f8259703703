// What is said around the paths of what ended in a quarter. In: plain values and a language. Out: text in French or English.
import { counted } from "./counted.ts";
import { formatNumber } from "./format.ts";
import { bothLanguages } from "./typeset.ts";

export const endedPathWords = bothLanguages({
  fr: {
    whole:
      "Les chemins sont entiers, du premier au dernier contact, même quand ils continuent après cette fin.",
    drawn: (drawn: number, ended: number) =>
      `Dessinés : ${formatNumber(drawn, "fr")} parcours, pour ${counted(ended, "fr", "fin", "fins")} (gagnés, perdus, renouvelés ou partis).`,
    folded:
      "Pour que personne ne se devine par soustraction des chemins lus par ce qui commence, quelques parcours de chaque chemin rejoignent « Suites rares ».",
    alone:
      "La lecture à rebours et les délais sont comptés pour ce qui commence dans la période : ils reviennent avec cette lecture-là.",
    untold:
      "Ce site ne publie les chemins de ce qui se termine que depuis le début ou la fin des parcours, sans passage obligé. Retirez ce choix, ou ouvrez vos propres CSV : tout y est compté.",
    title: "Les chemins complets les plus suivis de ce qui s’est terminé",
    listNote:
      "Du premier au dernier point de contact, avec la part de gagnés parmi les gagnés et les perdus.",
    early:
      "Du premier au dernier point de contact. Trop tôt pour dire quelle part d’un chemin est gagnée : toutes les pertes ne sont pas encore connues.",
    heading: "Ceux qui gagnent, ceux qui se perdent",
    note: "Chemin complet, du premier au dernier contact, de ce qui s’est terminé dans la période.",
    reached: (stage: string, total: number | null) =>
      total === null
        ? `Gagnés : « ${stage} » atteint`
        : `Gagnés, « ${stage} » atteint : ${formatNumber(total, "fr")} parcours`,
    stopped: (_stage: string, total: number | null) =>
      total === null ? "Perdus" : `Perdus : ${formatNumber(total, "fr")} parcours`,
    byStart: "Lire ces chemins par ce qui commence dans la période",
  },
  en: {
    whole: "Paths are whole, from first to last contact, even where they go on after that ending.",
    drawn: (drawn, ended) =>
      `Drawn: ${counted(drawn, "en", "journey", "journeys")}, for ${counted(ended, "en", "ending", "endings")} (won, lost, renewed or gone).`,
    folded:
      "So that nobody can be found by subtracting from the paths read by what begins, a few journeys of each path join “Rare paths”.",
    alone:
      "The journey read backwards and times are counted for what begins in the period: they come back with that reading.",
    untold:
      "This site publishes the paths of what ends from the start or the end of journeys alone, without a touchpoint to pass. Remove that choice, or open your own CSVs: everything is counted there.",
    title: "The most common whole paths of what ended",
    listNote: "From first to last touchpoint, with the share of won among won and lost.",
    early:
      "From first to last touchpoint. Too early to say which share of a path is won: not all losses are known yet.",
    heading: "Those who are won, those who are lost",
    note: "Whole path, from first to last contact, of what ended in the period.",
    reached: (stage, total) =>
      total === null
        ? `Won: “${stage}” reached`
        : `Won, “${stage}” reached: ${counted(total, "en", "journey", "journeys")}`,
    stopped: (_stage, total) =>
      total === null ? "Lost" : `Lost: ${counted(total, "en", "journey", "journeys")}`,
    byStart: "Read these paths by what begins in the period",
  },
});
