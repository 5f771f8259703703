// What the build prepared before Astro runs. In: the folder named by PARCOURS_SITE. Out: the site's facts and its prebuilt answers, each file held against its schema.
import { readdir, readFile, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { answerFile } from "../answers/answer-file.ts";
import { checkedAnswer, checkedSite } from "../answers/check-published.ts";
import { untestedFindings } from "../answers/finding.ts";
import type { Site } from "../answers/site.ts";
import type { Ask } from "../views/questions.ts";

const folder = process.env["PARCOURS_SITE"] ?? ".parcours/site";

/** site.json, as the browser will read it. */
export async function builtSite(): Promise<Site> {
  return readJson("site.json", checkedSite);
}

/** Finds prebuilt answers; a question that was not prebuilt is our mistake, since pages only show default choices. */
export function builtAsk(site: Site): Ask {
  return async (question, filter) => {
    const file = answerFile(question, filter);
    if (question.kind === "findings" && !(await isThere(file && join(site.answers, file))))
      return untestedFindings(filter.period, question.compare) as never;
    if (file === null) throw new Error(`not prebuilt: ${JSON.stringify({ question, filter })}`);
    return (await readJson(join(site.answers, file), checkedAnswer)) as never;
  };
}

let listed: Promise<ReadonlySet<string>> | null = null;

/** The files of all prebuilt answers, as answer-file.ts names them; listed once for all pages. */
export function builtAnswers(site: Site): Promise<ReadonlySet<string>> {
  listed ??= readdir(join(folder, site.answers), { recursive: true }).then(
    (files) => new Set(files.map((file) => file.split(sep).join("/"))),
  );
  return listed;
}

/** Quarters without journeys are not compared beforehand. */
async function isThere(path: string | null): Promise<boolean> {
  return path !== null && (await stat(join(folder, path)).catch(() => null)) !== null;
}

async function readJson<T>(file: string, check: (json: unknown, file: string) => T): Promise<T> {
  const path = join(folder, file);
  try {
    return check(JSON.parse(await readFile(path, "utf8")), file);
  } catch (cause) {
    throw new Error(`missing or broken: ${path} (run "npm run build", which prepares it)`, { cause });
  }
}
