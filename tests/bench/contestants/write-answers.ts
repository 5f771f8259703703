// The build of the page without an engine. In (arguments): events CSV, survey CSV, site folder. Out: answers/*.json in it, for every period alone, by persona or by segment.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { answerFile } from "../baselines/prebuilt/answer-file.ts";
import {
  type Choice,
  deriveStatement,
  loadStatement,
  questionStatement,
  type View,
} from "../baselines/questions.ts";
import type { Answer } from "../baselines/rows.ts";
import { periods, personas, segments } from "../company/model.ts";
import { type Native, openNative } from "./native.ts";

const [eventsFile = "", surveyFile = "", folder = ""] = process.argv.slice(2);
const database = await openNative();
await database.query(loadStatement(eventsFile, surveyFile));
await database.query(deriveStatement());
for (const choice of choices()) {
  for (const view of ["paths", "funnel", "emotion"] as const) {
    const file = join(folder, answerFile(view, choice));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(await answer(database, view, choice)));
  }
}
database.close();

function choices(): Choice[] {
  const groups = [
    { persona: null, segment: null },
    ...personas.map(({ id }) => ({ persona: id, segment: null })),
    ...segments.map(({ id }) => ({ persona: null, segment: id })),
  ];
  return [...periods, "all"].flatMap((period) =>
    groups.map((group) => ({ period, ...group, anchor: null, through: null })),
  );
}

async function answer(database: Native, view: View, choice: Choice): Promise<Answer> {
  const rows = <T>(question: Parameters<typeof questionStatement>[0]) =>
    database.query<T>(questionStatement(question, choice, "tables"));
  if (view === "paths") return { view, links: await rows("paths"), variants: await rows("variants") };
  if (view === "funnel") return { view, stages: await rows("funnel") };
  return { view, points: await rows("emotion") };
}
