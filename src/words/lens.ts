// What is said of a flow drawn by stage, by channel or without a touchpoint. In: plain values and a language. Out: text in French or English.
import { counted } from "./counted.ts";
import { formatNumber, formatPercent } from "./format.ts";
import { bothLanguages, quoted } from "./typeset.ts";

export const lensWords = bothLanguages({
  fr: {
    label: "Regrouper, écarter",
    none: "chaque point de contact",
    by: { stage: "par étape", channel: "par canal" },
    without: (name: string) => `sans ${quoted(name, "fr")}`,
    chip: { stage: "Flux par étape", channel: "Flux par canal" },
    chipWithout: (name: string) => `Flux sans ${quoted(name, "fr")}`,
    lead: {
      start: (name: string, share: number, n: number) =>
        `${formatPercent(share, "fr")} des parcours commencent par ${quoted(name, "fr")} ; n = ${formatNumber(n, "fr")}.`,
      end: (name: string, share: number, n: number) =>
        `${formatPercent(share, "fr")} des parcours finissent par ${quoted(name, "fr")} ; n = ${formatNumber(n, "fr")}.`,
    },
    merged: {
      stage: "Les contacts qui se suivent dans une même étape n’en font qu’un.",
      channel: "Les contacts qui se suivent dans un même canal n’en font qu’un.",
    },
    removed: (name: string) =>
      `${quoted(name, "fr")} est retiré de chaque parcours : ce qui l’entoure se suit, et qui s’y arrêtait s’arrête à son contact d’avant.`,
    nothingLeft: (n: number) =>
      `${counted(n, "fr", "parcours n’a que ce point de contact : il n’est pas dessiné", "parcours n’ont que ce point de contact : ils ne sont pas dessinés")}.`,
    onFilesAlone:
      "Le flux par étape, par canal ou sans un point de contact se lit sur vos propres fichiers (« Ouvrir mes CSV ») : ici, soustraire un flux de l’autre montrerait de trop petits groupes.",
    below: "Seul ce flux en est changé : tout ce qui suit reste compté par point de contact.",
    untold:
      "Le flux ne peut être regroupé, ni privé d’un point de contact, en même temps qu’il est lu depuis un point de contact ou limité à ceux qui y passent : aucun chiffre publié ne tient les deux. Il est montré ici sans regroupement.",
  },
  en: {
    label: "Group, leave out",
    none: "each touchpoint",
    by: { stage: "by stage", channel: "by channel" },
    without: (name) => `without ${quoted(name, "en")}`,
    chip: { stage: "Flow by stage", channel: "Flow by channel" },
    chipWithout: (name) => `Flow without ${quoted(name, "en")}`,
    lead: {
      start: (name, share, n) =>
        `${formatPercent(share, "en")} of journeys begin with ${quoted(name, "en")}; n = ${formatNumber(n, "en")}.`,
      end: (name, share, n) =>
        `${formatPercent(share, "en")} of journeys end with ${quoted(name, "en")}; n = ${formatNumber(n, "en")}.`,
    },
    merged: {
      stage: "Contacts that follow each other in one stage are one.",
      channel: "Contacts that follow each other in one channel are one.",
    },
    removed: (name) =>
      `${quoted(name, "en")} is taken out of each journey: what is around it adjoins, and whoever stopped there stops at the contact before.`,
    nothingLeft: (n) =>
      `${counted(n, "en", "journey has this touchpoint alone: it is", "journeys have this touchpoint alone: they are")} not drawn.`,
    onFilesAlone:
      "The flow by stage, by channel or without a touchpoint is read on your own files (“Open my CSVs”): here, one flow less the other would show groups that are too small.",
    below: "This flow alone changes: all that follows is still counted by touchpoint.",
    untold:
      "The flow cannot be grouped, or drawn without a touchpoint, while it is read from a touchpoint or kept to those who pass one: no published figure holds both. It is shown here ungrouped.",
  },
});
