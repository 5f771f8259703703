// Medians out of measured values. In: a contestant's figures on one network. Out: one number for each question of the report.

import type { View } from "../baselines/questions.ts";
import type { FirstPicture } from "../measure/first-picture.ts";
import type { Repaint } from "../measure/in-page.ts";
import type { SiteFigures } from "../measure/site.ts";
import { median } from "./statistics.ts";

export type Summary = {
  readonly firstMs: number | null;
  readonly firstAfterLastByteMs: number | null;
  readonly firstHtmlMs: number | null;
  readonly firstBytes: number | null;
  readonly firstRequests: number | null;
  /** The front page's first picture, where it is a page of its own. */
  readonly frontMs: number | null;
  readonly frontBytes: number | null;
  readonly awakeMs: number | null;
  readonly awakeLongestTaskMs: number | null;
  readonly browserBytes: number | null;
  readonly withoutScriptMs: number | null;
  readonly withoutScriptBytes: number | null;
  /** Of all changes in all views together. */
  readonly filterMs: number | null;
  /** Parts of it: waiting for the answer's file or the engine, then drawing. */
  readonly filterFetchedMs: number | null;
  readonly filterDrawnMs: number | null;
  /** The same for one period alone. */
  readonly filterAloneMs: number | null;
  /** Of the front page: the whole of it, then one period alone. */
  readonly frontFilterMs: number | null;
  readonly frontFilterFetchedMs: number | null;
  readonly frontFilterDrawnMs: number | null;
  readonly frontFilterAloneMs: number | null;
  /** One change in each of the views, one after the other. */
  readonly viewsFilterMs: number | null;
  readonly busyFilterMs: number | null;
  readonly filterBytes: number | null;
  readonly engineMs: number | null;
  readonly engineBytes: number | null;
  readonly engineAfterLastByteMs: number | null;
  /** The longest task of the page while the engine started, and their number. */
  readonly longestTaskMs: number | null;
  readonly longTasks: number;
  readonly questionMs: Readonly<Record<View | "all", number | null>>;
  readonly questionWorkerMs: number | null;
  readonly questionDrawnMs: number | null;
  readonly questions: number;
};

export function summarize(site: SiteFigures): Summary {
  return {
    ...summarizeFirst(site.first, site.firstWithoutScript),
    ...summarizeAwake(site),
    ...summarizeFilters(site),
    ...summarizeEngine(site),
    ...summarizeQuestions(site),
  };
}

function summarizeAwake({ awake, front }: SiteFigures) {
  const known = awake.flatMap(({ browserBytes }) => browserBytes ?? []);
  return {
    frontMs: medianOf(front, ({ ms }) => ms),
    frontBytes: medianOf(front, ({ bytes }) => bytes),
    awakeMs: medianOf(awake, ({ ms }) => ms),
    awakeLongestTaskMs: medianOf(awake, ({ longestTaskMs }) => longestTaskMs),
    browserBytes: median(known),
  };
}

function summarizeFilters({ filter, frontFilter, busyFilter }: SiteFigures) {
  const filters = Object.values(filter);
  const repaints = filters.flatMap((one) => one.repaints);
  const views = filters.flatMap((one) => medianOf(one.repaints, ({ ms }) => ms) ?? []);
  const front = frontFilter?.repaints ?? [];
  return {
    filterMs: medianOf(repaints, ({ ms }) => ms),
    filterFetchedMs: medianOf(repaints, waited),
    filterDrawnMs: medianOf(repaints, drawn),
    filterAloneMs: medianOf(
      filters.flatMap(({ alone }) => alone),
      ({ ms }) => ms,
    ),
    frontFilterMs: medianOf(front, ({ ms }) => ms),
    frontFilterFetchedMs: medianOf(front, waited),
    frontFilterDrawnMs: medianOf(front, drawn),
    frontFilterAloneMs: medianOf(frontFilter?.alone ?? [], ({ ms }) => ms),
    viewsFilterMs: views.length === 0 ? null : views.reduce((sum, ms) => sum + ms, 0),
    busyFilterMs: medianOf(busyFilter, ({ ms }) => ms),
    filterBytes: medianOf(filters, ({ bytesEach }) => bytesEach),
  };
}

function summarizeEngine(site: SiteFigures) {
  const questions = Object.values(site.question);
  const long = questions.flatMap(({ longTasks }) => longTasks);
  return {
    engineMs: medianOf(questions, ({ first }) => first.ms),
    engineBytes: medianOf(questions, ({ firstBytes }) => firstBytes),
    engineAfterLastByteMs: medianOf(questions, ({ firstAfterLastByteMs }) => firstAfterLastByteMs),
    longestTaskMs: questions.length === 0 ? null : Math.max(0, ...long),
    longTasks: long.length,
  };
}

function summarizeQuestions({ question }: SiteFigures) {
  const repaints = Object.values(question).flatMap((one) => one.repaints);
  const msOf = (view: View) => medianOf(question[view]?.repaints ?? [], ({ ms }) => ms);
  return {
    questionMs: {
      paths: msOf("paths"),
      funnel: msOf("funnel"),
      emotion: msOf("emotion"),
      all: medianOf(repaints, ({ ms }) => ms),
    },
    questionWorkerMs: medianOf(repaints, waited),
    questionDrawnMs: medianOf(repaints, drawn),
    questions: repaints.length,
  };
}

/** Until the last file or the engine's last word, whichever came later; the rest is drawing. */
const waited = ({ fetchedMs, workerMs }: Repaint) => Math.max(fetchedMs, workerMs);
const drawn = (repaint: Repaint) => repaint.ms - waited(repaint);

function medianOf<T>(values: readonly T[], figure: (value: T) => number): number | null {
  return median(values.map(figure));
}

function summarizeFirst(first: readonly FirstPicture[], withoutScript: readonly FirstPicture[]) {
  const of = (pictures: readonly FirstPicture[], figure: keyof FirstPicture) =>
    medianOf(pictures, (picture) => picture[figure]);
  return {
    firstMs: of(first, "ms"),
    firstAfterLastByteMs: of(first, "afterLastByteMs"),
    firstHtmlMs: of(first, "htmlMs"),
    firstBytes: of(first, "bytes"),
    firstRequests: of(first, "requests"),
    withoutScriptMs: of(withoutScript, "ms"),
    withoutScriptBytes: of(withoutScript, "bytes"),
  };
}
