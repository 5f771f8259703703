// What is said of texts without a rating, read by their words. In: counts, and how sure words are. Out: sentences for the pages and the terminal.
import { counted, isOne } from "./counted.ts";
import { formatNumber, formatPercent, type Language } from "./format.ts";
import { countPeople } from "./people.ts";
import { bothInTerminal, bothLanguages } from "./typeset.ts";

type Trial = {
  readonly texts: number;
  readonly low: number;
  readonly called: number;
  readonly found: number;
  readonly accuracy: number;
  readonly accuracy_low: number;
  readonly accuracy_high: number;
};

type MoodWords = {
  readonly heading: string;
  readonly off: (unrated: number) => string;
  readonly none: string;
  readonly few: (unrated: number, peopleLow: number | null) => string;
  readonly unsure: (unrated: number, trial: Trial) => string;
  readonly read: (unrated: number, trial: Trial) => string;
  /** Of what the words say, how much was right where ratings told. */
  readonly right: (trial: Trial) => string;
  /** Beside a text without a rating. */
  readonly mark: (soundsLow: boolean, trial: Trial) => string;
  /** The same in a table, by whether they sound low. */
  readonly says: Readonly<Record<"true" | "false", string>>;
  readonly all: (n: number, low: number) => string;
  /** The same of one touchpoint, beside what ratings say there. */
  readonly here: (n: number, low: number, trial: Trial) => string;
  readonly note: string;
  readonly table: string;
  readonly everywhere: string;
};

const number = (n: number, language: Language) => formatNumber(n, language);
/** Bounds are rounded outwards: what did not clear a bar never reads as if it had. */
const figure = (value: number, language: Language) => formatNumber(value, language, { digits: 2 });
const from = (value: number, language: Language) => figure(Math.floor(value * 100) / 100, language);
const to = (value: number, language: Language) => figure(Math.ceil(value * 100) / 100, language);

/** "0,71 [0,66 ; 0,75]". */
function accuracyText({ accuracy, accuracy_low, accuracy_high }: Trial, language: Language): string {
  const between = language === "fr" ? " ; " : "; ";
  return `${figure(accuracy, language)} [${from(accuracy_low, language)}${between}${to(accuracy_high, language)}]`;
}

/** Of those that the words called low, or not low: the share that was. */
function precisionOf({ texts, low, called, found }: Trial, soundsLow: boolean) {
  const [right, of] = soundsLow ? [found, called] : [texts - called - (low - found), texts - called];
  return { share: of === 0 ? null : right / of, of };
}

function precisionText(trial: Trial, soundsLow: boolean, language: Language): string {
  const { share, of } = precisionOf(trial, soundsLow);
  return `${share === null ? "–" : formatPercent(share, language)} (n = ${number(of, language)})`;
}

const words: { readonly fr: MoodWords; readonly en: MoodWords } = {
  fr: {
    heading: "Textes sans note, lus par leurs mots",
    off: (unrated) =>
      `Textes sans note : ${number(unrated, "fr")}, laissés sans ressenti (feeling_from_words: false dans parcours.yaml).`,
    none: "Aucun texte n’est sans note : rien n’est à lire dans les mots.",
    few: (unrated, peopleLow) =>
      `Textes sans note : ${number(unrated, "fr")}, laissés sans ressenti. Pour apprendre ce que disent vos mots, il faut des textes notés bas d’au moins 100 personnes et d’autres d’au moins 20 ; ${peopleLow === null ? "trop peu en ont écrit" : `${countPeople(peopleLow, "fr")} en ${peopleLow < 2 ? "a" : "ont"} écrit de notés bas`}.`,
    unsure: (unrated, trial) =>
      `Textes sans note : ${number(unrated, "fr")}, laissés sans ressenti. ${number(trial.low, "fr")} négatifs sur ${number(trial.texts, "fr")} textes notés, exactitude équilibrée ${accuracyText(trial, "fr")} : pas assez sûr (le bas de l’intervalle doit dépasser 0,75), les textes sans note ne sont pas notés.`,
    read: (unrated, trial) =>
      `Textes sans note : ${number(unrated, "fr")}, lus par leurs mots, à part des notes. Appris de ${number(trial.texts, "fr")} textes notés dont ${number(trial.low, "fr")} négatifs ; exactitude équilibrée ${accuracyText(trial, "fr")} (le hasard : 0,50).`,
    right: (trial) =>
      `Éprouvé sur des personnes que le modèle n’avait pas lues : ${formatPercent(trial.found / trial.low, "fr")} des textes négatifs sont trouvés (n = ${number(trial.low, "fr")}) ; quand les mots disent « négatif », c’est juste pour ${precisionText(trial, true, "fr")} ; quand ils disent « pas négatif », pour ${precisionText(trial, false, "fr")}.`,
    mark: (soundsLow, trial) =>
      `d’après les mots : ${soundsLow ? "négatif" : "pas négatif"}, juste dans ${precisionText(trial, soundsLow, "fr")} des cas ; exactitude équilibrée ${figure(trial.accuracy, "fr")}`,
    says: { true: "négatif, d’après les mots", false: "pas négatif, d’après les mots" },
    all: (n, low) =>
      `Sur ${counted(n, "fr", "texte", "textes")} sans note de ce choix, ${number(low, "fr")} ${isOne(low, "fr") ? "a" : "ont"} des mots d’avis négatifs.`,
    here: (n, low, trial) =>
      `À part, ${counted(n, "fr", "texte sans note lu par ses mots", "textes sans note lus par leurs mots")} : ${number(low, "fr")} comme ${isOne(low, "fr") ? "négatif" : "négatifs"}, ce qui est juste dans ${precisionText(trial, true, "fr")} des cas ; exactitude équilibrée ${figure(trial.accuracy, "fr")}.`,
    note: "Ces lectures ne sont dans aucune moyenne. Ce qui a été appris des textes notés peut être moins juste pour d’autres, comme des demandes d’aide. « feeling_from_words: false » dans parcours.yaml les retire.",
    table: "Textes sans note, par étape et par point de contact",
    everywhere: "partout",
  },
  en: {
    heading: "Texts without a rating, read by their words",
    off: (unrated) =>
      `Texts without a rating: ${number(unrated, "en")}, left without a feeling (feeling_from_words: false in parcours.yaml).`,
    none: "No text is without a rating: nothing is to be read from words.",
    few: (unrated, peopleLow) =>
      `Texts without a rating: ${number(unrated, "en")}, left without a feeling. To learn what your words say takes low-rated texts from at least 100 people and others from at least 20; ${peopleLow === null ? "too few wrote any" : `${countPeople(peopleLow, "en")} wrote low-rated ones`}.`,
    unsure: (unrated, trial) =>
      `Texts without a rating: ${number(unrated, "en")}, left without a feeling. ${number(trial.low, "en")} negative of ${number(trial.texts, "en")} rated texts, balanced accuracy ${accuracyText(trial, "en")}: not sure enough (the interval's low end must clear 0.75), texts without a rating are given none.`,
    read: (unrated, trial) =>
      `Texts without a rating: ${number(unrated, "en")}, read by their words, apart from the ratings. Learnt from ${number(trial.texts, "en")} rated texts, ${number(trial.low, "en")} of them negative; balanced accuracy ${accuracyText(trial, "en")} (chance: 0.50).`,
    right: (trial) =>
      `Tried on people whom the model had not read: ${formatPercent(trial.found / trial.low, "en")} of negative texts are found (n = ${number(trial.low, "en")}); where words say “negative” that is right for ${precisionText(trial, true, "en")}; where they say “not negative”, for ${precisionText(trial, false, "en")}.`,
    mark: (soundsLow, trial) =>
      `from the words: ${soundsLow ? "negative" : "not negative"}, right in ${precisionText(trial, soundsLow, "en")} of cases; balanced accuracy ${figure(trial.accuracy, "en")}`,
    says: { true: "negative, from the words", false: "not negative, from the words" },
    all: (n, low) =>
      `Of ${counted(n, "en", "text", "texts")} without a rating under this choice, ${number(low, "en")} ${isOne(low, "en") ? "has" : "have"} the words of negative opinions.`,
    here: (n, low, trial) =>
      `Apart, ${counted(n, "en", "text without a rating read by its", "texts without a rating read by their")} words: ${number(low, "en")} as negative, which is right in ${precisionText(trial, true, "en")} of cases; balanced accuracy ${figure(trial.accuracy, "en")}.`,
    note: "These readings are in no mean. What rated texts teach may be less true of others, such as requests for help. “feeling_from_words: false” in parcours.yaml takes them out.",
    table: "Texts without a rating, by stage and touchpoint",
    everywhere: "everywhere",
  },
};

export const moodWords = bothLanguages(words);
const terminalWords = bothInTerminal(words);

type Moods = {
  readonly status: "off" | "none" | "few" | "unsure" | "read";
  readonly unrated: number;
  readonly people_low: number | null;
  readonly trial: Trial | null;
};

/** What became of the texts without a rating, and why: one sentence or two. */
export function moodSentences(moods: Moods, language: Language): string[] {
  return told(moods, moodWords[language]);
}

/** The same for the terminal; nothing where every text has its rating. */
export function moodLines(moods: Moods, language: Language): string[] {
  return moods.unrated === 0 ? [] : told(moods, terminalWords[language]);
}

function told({ status, unrated, people_low, trial }: Moods, say: MoodWords): string[] {
  if (unrated === 0) return [say.none];
  if (status === "off") return [say.off(unrated)];
  if (trial === null) return [say.few(unrated, people_low)];
  return status === "read" ? [say.read(unrated, trial), say.right(trial)] : [say.unsure(unrated, trial)];
}
