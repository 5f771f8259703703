// A file of decisions dropped on the page. In: the file and the site. Out: its lines beside those that this browser keeps, without loss or double.
import type { Site } from "../../answers/site.ts";
import { decisionLines } from "../../company/decisions.ts";
import { idOf, mergedDecisions, notInSite } from "../../review/kept-decisions.ts";
import { changeKept } from "./kept.ts";
import { decisionsPlace } from "./kept-places.ts";

type Here = { readonly base: string; readonly site: Pick<Site, "title" | "decisions"> };

/** What is kept already stands: it may be newer than the file that it left as. */
export async function takeDecisions(files: readonly File[], here: Here): Promise<void> {
  const sheets = await Promise.all(files.map((file) => decisionLines({ path: file.name, blob: file })));
  const lines = mergedDecisions(
    [],
    sheets.flatMap(({ value }) => value),
  );
  const bad = sheets.flatMap(({ problems }) => problems).reduce((sum, { rows }) => sum + rows, 0);
  const fresh = notInSite(lines, here.site.decisions);
  changeKept(decisionsPlace(here), (was) => ({
    lines: mergedDecisions(fresh, was.lines),
    taken: [
      ...new Set([
        ...was.taken,
        ...fresh.map(idOf).filter((id) => !was.lines.some((one) => idOf(one) === id)),
      ]),
    ],
    dropped: { count: lines.length, fresh: fresh.length, bad },
  }));
}
