// Medians out of measured values. In: a contestant's figures on one network. Out: one number for each question of the report.
import type { FirstPicture } from "../measure/first-picture.ts";
import type { SiteFigures } from "../measure/site.ts";
import { median } from "./statistics.ts";

export type Summary = {
  readonly firstMs: number | null;
  readonly firstAfterLastByteMs: number | null;
  readonly firstBytes: number | null;
  readonly firstRequests: number | null;
  readonly withoutScriptMs: number | null;
  readonly withoutScriptBytes: number | null;
  /** Of each view, and of all their changes together. */
  readonly filterMs: number | null;
  readonly filterBytes: number | null;
  readonly engineMs: number | null;
  readonly engineBytes: number | null;
  readonly engineAfterLastByteMs: number | null;
  /** The longest task of the page while the engine started, and their number. */
  readonly longestTaskMs: number | null;
  readonly longTasks: number;
  readonly questionMs: Readonly<Record<"paths" | "funnel" | "emotion" | "all", number | null>>;
  readonly questions: number;
};

export function summarize(site: SiteFigures): Summary {
  const filters = Object.values(site.filter);
  const questions = Object.values(site.question);
  const long = questions.flatMap(({ longTasks }) => longTasks);
  const timesOf = (view: "paths" | "funnel" | "emotion") => median(site.question[view]?.times ?? []);
  return {
    ...summarizeFirst(site.first, site.firstWithoutScript),
    filterMs: median(filters.flatMap(({ times }) => times)),
    filterBytes: median(filters.map(({ bytesEach }) => bytesEach)),
    engineMs: median(questions.map(({ firstMs }) => firstMs)),
    engineBytes: median(questions.map(({ firstBytes }) => firstBytes)),
    engineAfterLastByteMs: median(questions.map(({ firstAfterLastByteMs }) => firstAfterLastByteMs)),
    longestTaskMs: questions.length === 0 ? null : Math.max(0, ...long),
    longTasks: long.length,
    questionMs: {
      paths: timesOf("paths"),
      funnel: timesOf("funnel"),
      emotion: timesOf("emotion"),
      all: median(questions.flatMap(({ times }) => times)),
    },
    questions: questions.reduce((sum, { times }) => sum + times.length, 0),
  };
}

function summarizeFirst(first: readonly FirstPicture[], withoutScript: readonly FirstPicture[]) {
  const of = (pictures: readonly FirstPicture[], figure: keyof FirstPicture) =>
    median(pictures.map((picture) => picture[figure]));
  return {
    firstMs: of(first, "ms"),
    firstAfterLastByteMs: of(first, "afterLastByteMs"),
    firstBytes: of(first, "bytes"),
    firstRequests: of(first, "requests"),
    withoutScriptMs: of(withoutScript, "ms"),
    withoutScriptBytes: of(withoutScript, "bytes"),
  };
}
