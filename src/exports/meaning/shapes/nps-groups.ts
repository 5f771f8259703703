// "Promoter, Passive, Detractor" beside the answers that they are made of ("answer: 9, answerlabel: Promoter"). In: a table and its columns. Out: the columns of answers, whatever they are called, and those of groups, which say them again.
import { fold } from "../../cells/fold.ts";
import { npsGroupsOf } from "../../cells/ladder.ts";
import { isNull, type Table, values } from "../../rows/table.ts";
import type { ColumnProfile } from "../profile.ts";

/** Of fewer rows a rank may fit by chance. */
const ENOUGH = 3;
const ANSWER = /^(?:\d|10)$/;

type Column = Pick<ColumnProfile, "column" | "texts">;

/** Answers of 0 to 10 that a column of groups agrees with on each row. */
export function npsAnswers<C extends Column>(table: Table, columns: readonly C[]): readonly C[] {
  const groups = columns.filter(areGroups);
  return columns.filter((answers) => groups.some((group) => agrees(table, answers, group)));
}

/** Groups whose answers are there too. */
export function npsSaidAgain<C extends Column>(table: Table, columns: readonly C[]): readonly C[] {
  return columns.filter((group) => areGroups(group) && columns.some((one) => agrees(table, one, group)));
}

/** Whether a column is of such answers: their scale is 0 to 10, whatever the header says. */
export function isNpsAnswer(table: Table, column: number, texts: readonly string[]): boolean {
  if (!texts.every((text) => ANSWER.test(text))) return false;
  return table.header.some((_, other) => {
    const group = { column: other, texts: values(table, other).map(({ text }) => text) };
    return areGroups(group) && agrees(table, { column, texts }, group);
  });
}

/** Of so many different texts no column of groups is; few are compared. */
const MOST = 12;

function areGroups({ texts }: Column): boolean {
  const written = new Set<string>();
  for (const text of texts) {
    if (written.add(text).size > MOST) return false;
  }
  return npsGroupsOf([...written]) !== null;
}

function agrees(table: Table, answers: Column, group: Column): boolean {
  if (answers.texts.length < ENOUGH || !answers.texts.every((text) => ANSWER.test(text))) return false;
  const pairs = table.rows
    .map((cells) => [cells[answers.column] ?? "", fold(cells[group.column] ?? "")] as const)
    .filter(([answer, name]) => !isNull(answer) && !isNull(name));
  return pairs.length >= ENOUGH && pairs.every(([answer, name]) => groupOf(Number(answer)).test(name));
}

function groupOf(answer: number): RegExp {
  if (answer <= 6) return /^detract/;
  return answer <= 8 ? /^(?:passi|neutr)/ : /^promot/;
}
