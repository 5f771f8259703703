// What is said of journeys kept to one channel, device or attribute. In: plain values and a language. Out: text in French or English.
import { counted } from "./counted.ts";
import { formatNumber, formatPercent } from "./format.ts";
import { bothLanguages, quoted } from "./typeset.ts";

const devices: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  mobile: { fr: "mobile", en: "mobile" },
  smartphone: { fr: "téléphone", en: "smartphone" },
  desktop: { fr: "ordinateur", en: "desktop" },
  tablet: { fr: "tablette", en: "tablet" },
};

/** Null for what exports call otherwise. */
export function deviceNames(device: string): { readonly fr: string; readonly en: string } | null {
  return Object.hasOwn(devices, device) ? (devices[device] ?? null) : null;
}

type TraitKind = "channel" | "device" | "month" | "dates" | "attribute";

export const traitWords = bothLanguages({
  fr: {
    label: "Canal, appareil, mois, attribut",
    all: "tous les parcours",
    days: { from: "Commencés du", until: "au" },
    /** `attribute`: as the company calls it. */
    option: (kind: TraitKind, name: string, attribute: string) =>
      `${{ channel: "canal", device: "appareil", month: "mois", dates: "dates", attribute }[kind]} : ${name}`,
    chip: (kind: TraitKind, name: string, attribute: string) =>
      `${{ channel: "Premier canal", device: "Appareil", month: "Mois", dates: "Commencés", attribute }[kind]} : ${name}`,
    lead: (name: string, n: number, share: number | null) =>
      share === null
        ? `${quoted(name, "fr")} : ${formatNumber(n, "fr")} parcours.`
        : `${quoted(name, "fr")} : ${formatNumber(n, "fr")} parcours, ${formatPercent(share, "fr")} de ceux de la période.`,
    goal: (goal: string, share: number, n: number) =>
      `${formatPercent(share, "fr")} atteignent ${quoted(goal, "fr")} (n = ${counted(n, "fr", "parcours assez ancien", "parcours assez anciens")}).`,
    meaning: {
      channel: "Le canal d’un parcours est celui de son premier contact.",
      device: "L’appareil d’un parcours est celui de son premier contact qui en indique un.",
      month: "Le mois d’un parcours est celui où il commence.",
      dates: "Les parcours qui commencent entre ces deux jours, tous deux compris.",
      attribute:
        "L’attribut est celui de la personne, tel que les exports le donnent aujourd’hui : il peut n’être connu qu’après un achat, et qui en a plusieurs n’en a aucun ici.",
    },
    folded:
      "Là où une part compte trop peu de personnes, ou la laisserait deviner par soustraction, la suite, ou quelques parcours d’elle, n’est pas distinguée et rejoint « Suites rares ».",
    alone:
      "Les chemins complets, la lecture à rebours et les délais sont comptés pour tous les parcours : ils reviennent dès que ce filtre est retiré.",
    untold: (name: string, quarters: string) =>
      `${quoted(name, "fr")} n’est pas compté avec ces choix : ce site ne publie ce filtre que seul, depuis le début ou la fin des parcours, et pour ${quarters}. Retirez un des filtres, ou ouvrez vos propres CSV : tout y est compté.`,
    untoldExact: (name: string) => `${quoted(name, "fr")} n’est pas compté avec ces choix.`,
  },
  en: {
    label: "Channel, device, month, attribute",
    all: "all journeys",
    days: { from: "Begun from", until: "to" },
    option: (kind, name, attribute) =>
      `${{ channel: "channel", device: "device", month: "month", dates: "dates", attribute }[kind]}: ${name}`,
    chip: (kind, name, attribute) =>
      `${{ channel: "First channel", device: "Device", month: "Month", dates: "Begun", attribute }[kind]}: ${name}`,
    lead: (name, n, share) =>
      share === null
        ? `${quoted(name, "en")}: ${counted(n, "en", "journey", "journeys")}.`
        : `${quoted(name, "en")}: ${counted(n, "en", "journey", "journeys")}, ${formatPercent(share, "en")} of those of the period.`,
    goal: (goal, share, n) =>
      `${formatPercent(share, "en")} reach ${quoted(goal, "en")} (n = ${counted(n, "en", "journey that is", "journeys that are")} old enough).`,
    meaning: {
      channel: "The channel of a journey is that of its first contact.",
      device: "The device of a journey is that of its first contact that tells one.",
      month: "The month of a journey is the one in which it begins.",
      dates: "Journeys that begin between these two days, both included.",
      attribute:
        "The attribute is the person’s, as the exports give it today: it may be known only after a purchase, and whoever has several has none here.",
    },
    folded:
      "Where a part holds too few people, or would let them be found by subtraction, what follows, or a few of its journeys, is not told apart and joins “Rare paths”.",
    alone:
      "Whole paths, the journey read backwards and times are counted for all journeys: they come back once this filter is removed.",
    untold: (name, quarters) =>
      `${quoted(name, "en")} is not counted with these choices: this site publishes this filter alone, from the start or the end of journeys, and for ${quarters}. Remove one of the filters, or open your own CSVs: everything is counted there.`,
    untoldExact: (name) => `${quoted(name, "en")} is not counted with these choices.`,
  },
});
