// A table understood with answers. In: a table and what was answered so far. Out: its meaning, or null while something is still to be asked.
import type { ProblemCode } from "../../words/problems/index.ts";
import { fold } from "../cells/fold.ts";
import type { Meaning } from "../meaning/meaning.ts";
import { eventReading } from "../meaning/shapes/events.ts";
import { recogniseShape } from "../meaning/shapes/index.ts";
import type { Roles } from "../meaning/shapes/roles.ts";
import { sourceName } from "../meaning/source-name.ts";
import type { Problem } from "../problem.ts";
import type { Table } from "../rows/table.ts";
import { type Answers, answered, withScale } from "./answers.ts";

export type Interpretation = {
  /** The table as the answers have it: what a date like 03/04/2026 is belongs to it. */
  readonly table: Table;
  readonly meaning: Meaning | null;
  readonly roles: Roles;
  readonly problems: readonly Problem[];
};

/** The reader's own understanding, from what the answers leave: nothing is read otherwise here than in a build. */
export function interpret(table: Table, answers: Answers): Interpretation {
  const dated =
    answers.order === undefined ? table : { ...table, dates: { order: answers.order, declared: true } };
  const problems: Problem[] = [];
  const { meaning, roles } = recogniseShape(dated, problems, (known) => answered(dated, known, answers));
  const told = sameForAll(dated, roles, answers, problems) ?? meaning;
  return { table: dated, meaning: told === null ? null : withScale(told, answers, fold), roles, problems };
}

/** One word for what happened on every row. */
function sameForAll(table: Table, roles: Roles, { event }: Answers, problems: Problem[]): Meaning | null {
  if (event === undefined || event === "dates" || !("word" in event) || roles.keys.length === 0) return null;
  const reading = eventReading(table, roles, { text: event.word }, problems);
  if (reading === null) return null;
  return {
    format: "shape:events",
    source: sourceName(table.file),
    keys: roles.keys,
    readings: [reading],
    exclude: [],
    continues: false,
  };
}

/** A tool that is known still leaves its own people's words to them: what each answer of a survey is worth. */
export function leavesWords(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === "rating-unasked");
}

const HOPELESS: ReadonlySet<ProblemCode> = new Set([
  "file-aggregate",
  "own-decisions-misplaced",
  "own-sheet-misplaced",
  "dates-rounded",
  "dates-without-day",
  "dates-unreadable",
]);

/** No answer makes journeys of totals, nor gives back days that a file has lost. */
export function isHopeless(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => HOPELESS.has(code));
}
