// Quarters that were frozen, held against this build. In: the data folder, the site and its answers. Out: what is told differently today.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { frozenQuarter } from "../answers/schema.ts";
import type { FrozenQuarter, Restatement, Site } from "../answers/site.ts";
import { freezeQuarter } from "../review/frozen-quarter.ts";
import { type ReadAnswer, readSeen } from "../review/read-answers.ts";
import { restatementOf } from "../review/restated.ts";
import { LAST_BUILD } from "./last-build-file.ts";

export function quarterFile(folder: string, quarter: string): string {
  return join(folder, "quarters", `${quarter}.json`);
}

export type FrozenQuarters = {
  readonly frozen: readonly string[];
  readonly practised: Site["practised"];
  readonly restated: readonly Restatement[];
  /** Files that no version of ours wrote. */
  readonly unread: readonly string[];
};

export async function readFrozen(folder: string, site: Site, read: ReadAnswer): Promise<FrozenQuarters> {
  const names = await readdir(join(folder, "quarters")).catch(() => []);
  const found: {
    frozen: string[];
    practised: Site["practised"][number][];
    restated: Restatement[];
    unread: string[];
  } = {
    frozen: [],
    practised: [],
    restated: [],
    unread: [],
  };
  for (const name of names.filter((one) => one.endsWith(".json") && one !== LAST_BUILD).toSorted()) {
    const then = await parse(join(folder, "quarters", name));
    if (then === null) found.unread.push(`quarters/${name}`);
    else {
      found.frozen.push(then.quarter);
      if (then.practice !== undefined)
        found.practised.push({ quarter: then.quarter, practice: then.practice });
      const seen = await readSeen(site, then.quarter, read);
      const restated = seen === null ? null : restatementOf(then, freezeQuarter(seen), site.threshold);
      if (restated !== null) found.restated.push(restated);
    }
  }
  return found;
}

/** Held against the schema, since people may edit it; the version is that of the build that wrote it. */
async function parse(path: string): Promise<FrozenQuarter | null> {
  try {
    const { version: _version, ...content } = JSON.parse(await readFile(path, "utf8"));
    const read = frozenQuarter.safeParse(content);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
