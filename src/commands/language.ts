// Which language the terminal speaks. In: a data folder. Out: the company's language, read before (and even if) its parcours.yaml can be understood.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CommandWords, commandWords } from "../words/commands.ts";
import type { Language } from "../words/format.ts";

/** The `language:` line of a parcours.yaml, French where it says nothing clear: a broken file must not silence a command. */
export function languageOf(yaml: string): Language {
  return /^(?:language|langue)\s*:\s*["']?en\b/mu.test(yaml) ? "en" : "fr";
}

/** The sentences a command speaks with, for the data folder in use (PARCOURS_DATA, else data/). */
export function terminalWords(folder: string = process.env["PARCOURS_DATA"] ?? "data"): CommandWords {
  const path = join(folder, "parcours.yaml");
  return commandWords[existsSync(path) ? languageOf(readFileSync(path, "utf8")) : "fr"];
}
