// Sets of spreadsheets for a trade. In: what a person calls it. Out: the set's files, with the exports of a fictional company that it describes.
import { readdirSync, readFileSync } from "node:fs";
import { fold } from "../../exports/cells/fold.ts";
import type { Language } from "../../words/format.ts";
import { type Story, sectorData } from "./sector-data.ts";

type Sector = "retail" | "travel" | "banking";

/** What each is called; a name is of the language that the company then speaks first. */
const NAMES: Readonly<Record<Sector, Readonly<Record<Language, readonly string[]>>>> = {
  retail: { fr: ["retail", "commerce", "distribution", "magasin"], en: ["shop", "stores"] },
  travel: { fr: ["voyage", "tourisme"], en: ["travel", "tourism"] },
  banking: { fr: ["banque", "assurance"], en: ["banking", "bank"] },
};

/** The names to propose. */
export const SECTOR_NAMES = ["retail", "voyage", "banque", "travel", "banking"] as const;

/** Path in the data folder → content; null for a trade that there is no set for. `language` is that of a name that both share. */
export function sectorFiles(name: string, language: Language): ReadonlyMap<string, string> | null {
  const called = sectorCalled(name, language);
  if (called === null) return null;
  const folder = new URL(`./sectors/${called.sector}/`, import.meta.url);
  const files = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    const text = readFileSync(new URL(file, folder), "utf8");
    if (file === STORY) continue;
    files.set(
      file,
      file === "parcours.yaml" ? text.replace(/^language: fr$/mu, `language: ${called.language}`) : text,
    );
  }
  const story = JSON.parse(readFileSync(new URL(STORY, folder), "utf8")) as Story;
  for (const [path, text] of sectorData(story, called.language)) files.set(path, text);
  return files;
}

const STORY = "story.json";

function sectorCalled(name: string, language: Language): { sector: Sector; language: Language } | null {
  const word = fold(name);
  for (const sector of Object.keys(NAMES) as Sector[]) {
    if (word === sector && word === "retail") return { sector, language };
    for (const spoken of ["fr", "en"] as const)
      if (NAMES[sector][spoken].includes(word)) return { sector, language: spoken };
  }
  return null;
}
