// The build of the page without an engine. In (arguments): events CSV, survey CSV, site folder. Out: answers/*.json in it, for every period alone, by persona or by segment.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { allChoices } from "../agreement.ts";
import { answerFile } from "../baselines/prebuilt/answer-file.ts";
import {
  type Choice,
  deriveStatement,
  loadStatement,
  questionStatement,
  type View,
} from "../baselines/questions.ts";
import type { Answer } from "../baselines/rows.ts";
import { type Native, openNative } from "./native.ts";

const [eventsFile = "", surveyFile = "", folder = ""] = process.argv.slice(2);
const database = await openNative();
await database.query(loadStatement(eventsFile, surveyFile));
await database.query(deriveStatement());
for (const choice of allChoices()) {
  for (const view of ["paths", "funnel", "emotion"] as const) {
    const file = join(folder, answerFile(view, choice));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(await answer(database, view, choice)));
  }
}
database.close();

async function answer(database: Native, view: View, choice: Choice): Promise<Answer> {
  const rows = <T>(question: Parameters<typeof questionStatement>[0]) =>
    database.query<T>(questionStatement(question, choice, "tables"));
  if (view === "paths") return { view, links: await rows("paths"), variants: await rows("variants") };
  if (view === "funnel") return { view, stages: await rows("funnel") };
  return { view, points: await rows("emotion") };
}
