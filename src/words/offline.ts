// What is said of a site that a device keeps: the meeting without network, a newer build, a copy. In: counts, moments and a language. Out: text in French or English.
import { countFiles } from "./controls.ts";
import { formatDate, formatNumber, type Language } from "./format.ts";
import { bothLanguages } from "./typeset.ts";

/** "42 Mo"; a site is never so small that kilobytes would tell more. */
function megabytes(bytes: number, language: Language): string {
  const size = formatNumber(Math.max(0.1, bytes / 1e6), language, {
    digits: bytes < 1e7 ? 1 : 0,
  });
  return `${size} ${language === "fr" ? "Mo" : "MB"}`;
}

/** Where and when the reader is. */
function moment(at: Date, language: Language): string {
  const [day, month, year] = [at.getDate(), at.getMonth() + 1, at.getFullYear()];
  const two = (n: number) => String(n).padStart(2, "0");
  const date = formatDate(`${year}-${two(month)}-${two(day)}`, language);
  const time = [at.getHours(), two(at.getMinutes())];
  return language === "fr" ? `le ${date} à ${time.join(" h ")}` : `on ${date} at ${time.join(":")}`;
}

export const offlineWords = bothLanguages({
  fr: {
    title: "Sans réseau",
    intro:
      "Pages, graphiques et réponses se gardent d’eux-mêmes sur cet appareil. Pour une séance sans réseau, gardez aussi le moteur et la base : tout filtre répond alors.",
    kept: "Pages, graphiques et réponses sont gardés sur cet appareil. Pour une séance sans réseau, gardez aussi le moteur et la base : tout filtre répond alors.",
    unable:
      "Ce navigateur ne garde pas ce site : il faut une adresse en https (ou localhost) et une fenêtre qui ne soit pas privée.",
    prepare: "Préparer la séance",
    again: "Vérifier à nouveau",
    fetching: "Téléchargement du moteur et de la base…",
    checking: (done: number, files: number) =>
      `Vérification : ${formatNumber(done, "fr")} sur ${formatNumber(files, "fr")}…`,
    proved: (files: number, bytes: number, at: Date) =>
      `Tout est là : ${countFiles(files, "fr")}, ${megabytes(bytes, "fr")}, vérifiés un à un ${moment(at, "fr")}. La séance peut se tenir sans réseau, sur cet appareil et dans ce navigateur.`,
    full: "Ce navigateur n’a plus de place pour le moteur et la base. Libérez de l’espace, ou préparez la séance sur un autre appareil.",
    missing: (paths: readonly string[], count: number) =>
      count === 0
        ? "La préparation n’a pas abouti : vérifiez le réseau, puis recommencez. Si une version plus récente est proposée, affichez-la d’abord."
        : `La séance n’est pas prête : ${countFiles(count, "fr")} manque${count >= 2 ? "nt" : ""} ou ne correspond${count >= 2 ? "ent" : ""} pas à ce qui est publié (${paths.join(", ")}${count > paths.length ? "…" : ""}). Vérifiez le réseau, puis recommencez.`,
    newer: "Une version plus récente de ce site est publiée ; cette page montre encore la précédente.",
    showNewer: "Afficher la nouvelle",
    copy: (day: string) => `Le site ne répond pas : voici la copie gardée sur cet appareil le ${day}.`,
  },
  en: {
    title: "Without network",
    intro:
      "Pages, charts and answers are kept on this device by themselves. For a meeting without network, keep the engine and the database too: every filter then answers.",
    kept: "Pages, charts and answers are kept on this device. For a meeting without network, keep the engine and the database too: every filter then answers.",
    unable:
      "This browser does not keep this site: it takes an https address (or localhost) and a window that is not private.",
    prepare: "Prepare the meeting",
    again: "Check again",
    fetching: "Downloading the engine and the database…",
    checking: (done: number, files: number) =>
      `Checking: ${formatNumber(done, "en")} of ${formatNumber(files, "en")}…`,
    proved: (files: number, bytes: number, at: Date) =>
      `Everything is there: ${countFiles(files, "en")}, ${megabytes(bytes, "en")}, checked one by one ${moment(at, "en")}. The meeting can be held without network, on this device and in this browser.`,
    full: "This browser has no room left for the engine and the database. Free some space, or prepare the meeting on another device.",
    missing: (paths: readonly string[], count: number) =>
      count === 0
        ? "The preparation did not succeed: check the network, then try again. If a newer version is offered, show it first."
        : `The meeting is not ready: ${countFiles(count, "en")} ${count === 1 ? "is" : "are"} missing or not what was published (${paths.join(", ")}${count > paths.length ? "…" : ""}). Check the network, then try again.`,
    newer: "A newer version of this site is published; this page still shows the previous one.",
    showNewer: "Show the new one",
    copy: (day: string) => `The site does not answer: this is the copy kept on this device on ${day}.`,
  },
});
