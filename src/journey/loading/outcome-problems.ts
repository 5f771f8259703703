// What the readings could not use, as problems of the file. In: outcomes of a table's rows, counted by code. Out: problems, and the rows set aside.
import { type Problem, problem } from "../../exports/problem.ts";
import type { ExportFile } from "../../exports/text/export-file.ts";
import type { ProblemCode } from "../../words/problems/index.ts";

/** A row of outcomes_by_code.sql. */
export type OutcomeRow = {
  readonly file_id: number;
  readonly code: string;
  /** False for cells that could not be read in rows that are kept for another reading's sake. */
  readonly sets_aside: boolean;
  readonly n: number;
  /** The first of them; null where lines are not known. */
  readonly line: number | null;
  readonly found: string | null;
  readonly column_name: string | null;
};

export function rowsSetAside(outcomes: readonly OutcomeRow[]): { code: string; rows: number }[] {
  return outcomes.filter(({ sets_aside }) => sets_aside).map(({ code, n }) => ({ code, rows: n }));
}

export function outcomeProblems(file: ExportFile, outcomes: readonly OutcomeRow[]): Problem[] {
  return outcomes.map((outcome) => outcomeProblem(file, outcome));
}

/** Problems of a whole row: no cell of it is to blame. */
const ofRows: readonly string[] = ["row-excluded", "key-missing", "feedback-empty"];

function outcomeProblem(
  file: ExportFile,
  { code, sets_aside, n, line, found, column_name }: OutcomeRow,
): Problem {
  const ofRow = ofRows.includes(code);
  return problem(code as ProblemCode, file.path, {
    line,
    column: ofRow || column_name === "" ? null : column_name,
    found: ofRow ? null : found,
    rows: sets_aside ? n : 0,
    values: { cells: n },
  });
}
