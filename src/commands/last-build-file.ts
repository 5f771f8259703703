// What the last builds told, between one build and the next. In: the data folder, the site and its answers. Out: what changed since, for the page; the file that the next build reads.
import { existsSync } from "node:fs";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { publishedText } from "../answers/published-json.ts";
import { lastBuild } from "../answers/schema.ts";
import type { LastBuild, SinceBuild, Site } from "../answers/site.ts";
import { nextLastBuild, toldBuild } from "../review/last-build.ts";
import { type ReadAnswer, readMoved } from "../review/read-answers.ts";
import { sinceBuild } from "../review/since-build.ts";

/** Beside the frozen quarters, and at the root of the site, where a build that has no folder of its own may fetch it. */
export const LAST_BUILD = "last-build.json";
/** A year: later than that, opinions and slow deals move no verdict. */
const QUARTERS = 4;

/** Writes beside the site what the next build is to be held against. Null where no build of an earlier month is kept. */
export async function tellSince(
  folder: string,
  site: string,
  found: Site,
  read: ReadAnswer,
): Promise<SinceBuild | null> {
  const lists = await readMoved(found, QUARTERS, read);
  const next = nextLastBuild(await readKept(folder), toldBuild(found, lists));
  await writeFile(join(site, LAST_BUILD), inLines(publishedText(next)));
  return sinceBuild(
    next,
    lists,
    found.source_ends.map(({ source }) => source),
  );
}

/** A line a verdict, for git. */
function inLines(json: string): string {
  return `${json.replaceAll(/([[,])(?=\{)/g, "$1\n")}\n`;
}

/** Only where the folder keeps quarters: a folder that is merely read stays as it is. */
export async function keepLastBuild(folder: string, site: string): Promise<void> {
  const quarters = join(folder, "quarters");
  if (existsSync(quarters)) await copyFile(join(site, LAST_BUILD), join(quarters, LAST_BUILD));
}

/** Null where there is none, or none that we understand. */
async function readKept(folder: string): Promise<LastBuild | null> {
  try {
    const text = await readFile(join(folder, "quarters", LAST_BUILD), "utf8");
    const { version: _version, ...content } = JSON.parse(text);
    const read = lastBuild.safeParse(content);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
