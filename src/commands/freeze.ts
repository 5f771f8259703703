// `npm run freeze -- 2026-T3`: keeps what the meeting saw of a quarter. In: the site that was built last. Out: data/quarters/2026-T3.json.
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fromPublished, OtherVersion, publishedText } from "../answers/published-json.ts";
import type { Site } from "../answers/site.ts";
import { betQuarter } from "../company/bet-words.ts";
import { freezeQuarter } from "../review/frozen-quarter.ts";
import { readSeen } from "../review/read-answers.ts";
import { freezeWords } from "../words/freeze.ts";
import { throughDoor } from "./door.ts";
import { quarterFile } from "./frozen-quarters.ts";
import { languageOfFolder } from "./language.ts";

const folder = process.env["PARCOURS_DATA"] ?? "data";
const built = process.env["PARCOURS_SITE"] ?? ".parcours/site";

/** Exit code 1 where there is no site, or no such quarter in it. */
async function main([asked]: readonly string[]): Promise<number> {
  const words = freezeWords[languageOfFolder(folder)];
  if (!existsSync(join(built, "site.json"))) return refuse(words.noSite);
  const site = siteOf(await json(join(built, "site.json")));
  if (site === null) return refuse(words.otherVersion);
  const quarter = asked === undefined ? site.period : (betQuarter(asked) ?? asked);
  const seen = await readSeen(site, quarter, (file) => json(join(built, site.answers, file)));
  if (seen === null) return refuse(words.unknown(quarter, site.periods.map(({ id }) => id).join(", ")));
  const path = quarterFile(folder, quarter);
  if (existsSync(path)) return refuse(words.frozen(path));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${publishedText(freezeQuarter(seen)).replaceAll(/([[{,])(?=[{"])/g, "$1\n")}\n`);
  console.log(words.done(path));
  return 0;
}

/** Null where another version built it: what it holds could be half understood. */
function siteOf(published: unknown): Site | null {
  try {
    return fromPublished<Site>(published as object, "site.json");
  } catch (error) {
    if (error instanceof OtherVersion) return null;
    throw error;
  }
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

/** Null where the file is not there. */
async function json(path: string): Promise<unknown> {
  return existsSync(path) ? JSON.parse(await readFile(path, "utf8")) : null;
}

await throughDoor(() => main(process.argv.slice(2)));
