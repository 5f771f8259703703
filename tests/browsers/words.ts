// What the search for browsers says in a terminal. In: facts. Out: sentences in the company's language.
import { bothInTerminal } from "../../src/words/typeset.ts";

export type BrowserWords = {
  readonly found: (name: string, path: string) => string;
  readonly installing: (name: string, command: string) => string;
  readonly namedMissing: (variable: string, path: string) => string;
  readonly leftOut: (names: readonly string[]) => string;
  readonly needed: (name: string) => string;
};

const fr: BrowserWords = {
  found: (name, path) => `Navigateur des tests : ${name} (${path})`,
  installing: (name, command) => `Aucun ${name} sur cette machine ; installation : ${command}`,
  namedMissing: (variable, path) => `${variable} désigne ${path}, qui ne démarre pas ou n’existe pas.`,
  leftOut: (names) =>
    `Les tests se passent de ${names.join(" et de ")}, absent${names.length > 1 ? "s" : ""} de cette machine (sous Debian : apt-get install firefox-esr webkit2gtk-driver xvfb).`,
  needed: (name) =>
    `Les tests ont besoin de ${name} et aucune installation n’a réussi. Installez-le, ou indiquez le vôtre, par exemple : CHROMIUM_PATH=/chemin/vers/chrome npm test`,
};

const en: BrowserWords = {
  found: (name, path) => `Browser for the tests: ${name} (${path})`,
  installing: (name, command) => `No ${name} on this machine; installing: ${command}`,
  namedMissing: (variable, path) => `${variable} names ${path}, which does not start or does not exist.`,
  leftOut: (names) =>
    `The tests go without ${names.join(" and ")}, which this machine does not have (on Debian: apt-get install firefox-esr webkit2gtk-driver xvfb).`,
  needed: (name) =>
    `The tests need ${name} and no installation succeeded. Install it, or name yours, for example: CHROMIUM_PATH=/path/to/chrome npm test`,
};

export const browserWords = bothInTerminal({ fr, en });
