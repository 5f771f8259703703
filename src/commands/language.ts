// Which language the terminal speaks. In: a data folder. Out: the company's language, read before (and even if) its parcours.yaml can be understood.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { settingsAmong } from "../company/own-files.ts";
import { type CommandWords, commandWords } from "../words/commands.ts";
import type { Language } from "../words/format.ts";

/** The `language:` line of a parcours.yaml, French where it says nothing clear: a broken file must not silence a command. */
export function languageOf(yaml: string): Language {
  return /^(?:language|langue)\s*:\s*["']?en\b/mu.test(yaml) ? "en" : "fr";
}

/** The language of a data folder, French where nobody says. */
export function languageOfFolder(folder: string): Language {
  const settings = existsSync(folder) ? settingsAmong(readdirSync(folder)) : null;
  return settings === null ? "fr" : languageOf(readFileSync(join(folder, settings), "utf8"));
}

/** The sentences a command speaks with, for the data folder in use (PARCOURS_DATA, else data/). */
export function terminalWords(folder: string = process.env["PARCOURS_DATA"] ?? "data"): CommandWords {
  return commandWords[languageOfFolder(folder)];
}
