// Whether contestants answer the same question alike. In: the folders of Parcours and of the page of ready answers. Out: for how many choices the funnels' first counts are equal.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { answerFile as ownFile } from "../../src/answers/answer-file.ts";
import { fromPublished } from "../../src/answers/published-json.ts";
import type { FunnelAnswer } from "../../src/answers/rows.ts";
import { answerFile } from "./baselines/prebuilt/answer-file.ts";
import type { Choice } from "./baselines/questions.ts";
import type { Answer } from "./baselines/rows.ts";
import { periods, personas, segments } from "./company/model.ts";
import { siteFiles } from "./serve/compress-all.ts";

export type Agreement = {
  readonly equal: number;
  readonly compared: number;
  readonly different: readonly string[];
};

/** Journeys of each period, alone and with each persona or segment: speeds are compared only where the work is the same. */
export function compareCounts(parcours: string, prebuilt: string): Agreement {
  const answers = siteFiles(parcours).find((file) => /\/answers\/[^/]+\/funnel\//u.test(file));
  const folder = answers?.replace(/funnel\/[^/]+$/u, "") ?? "";
  const rows = allChoices().map((choice) => ({
    name: ownFile({ kind: "funnel" }, { ...choice, through: null }) ?? "",
    own: ownCount(join(folder, ownFile({ kind: "funnel" }, { ...choice, through: null }) ?? "")),
    theirs: theirCount(join(prebuilt, answerFile("funnel", choice))),
  }));
  const different = rows.filter(({ own, theirs }) => own !== theirs);
  return {
    equal: rows.length - different.length,
    compared: rows.length,
    different: different.map(({ name, own, theirs }) => `${name}: ${own} and ${theirs}`),
  };
}

/** What the page of ready answers foresees: every period, alone, by persona or by segment. */
export function allChoices(): Choice[] {
  const groups = [
    { persona: null, segment: null },
    ...personas.map(({ id }) => ({ persona: id, segment: null })),
    ...segments.map(({ id }) => ({ persona: null, segment: id })),
  ];
  return [...periods, "all"].flatMap((period) =>
    groups.map((group) => ({ period, ...group, anchor: null, through: null })),
  );
}

function ownCount(file: string): number | null {
  return existsSync(file)
    ? fromPublished<FunnelAnswer>(JSON.parse(readFileSync(file, "utf8")), file).n
    : null;
}

function theirCount(file: string): number | null {
  const answer = JSON.parse(readFileSync(file, "utf8")) as Answer;
  return answer.view === "funnel" ? (answer.stages[0]?.reached ?? 0) : null;
}
