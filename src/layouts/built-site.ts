// What the build prepared before Astro runs. In: the folder named by PARCOURS_SITE. Out: the site's facts and its prebuilt answers.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { answerFile } from "../answers/answer-file.ts";
import type { Site } from "../answers/site.ts";
import type { Ask } from "../views/questions.ts";

const folder = process.env["PARCOURS_SITE"] ?? ".parcours/site";

/** site.json, as the browser will read it. */
export async function builtSite(): Promise<Site> {
  return (await readJson("site.json")) as Site;
}

/** Finds prebuilt answers; a question that was not prebuilt is our mistake, since pages only show default choices. */
export function builtAsk(site: Site): Ask {
  return async (question, filter) => {
    const file = answerFile(question, filter);
    if (file === null) throw new Error(`not prebuilt: ${JSON.stringify({ question, filter })}`);
    return (await readJson(join(site.answers, file))) as never;
  };
}

async function readJson(file: string): Promise<unknown> {
  const path = join(folder, file);
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new Error(`missing or broken: ${path} (run "npm run build", which prepares it)`, { cause });
  }
}
