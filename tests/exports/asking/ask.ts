// A table asked about until nothing is open, by choices made here. In: a table's text and what to choose of each question. Out: its meaning, and what was asked.
import type { Answers } from "../../../src/exports/asking/answers.ts";
import { type Interpretation, interpret } from "../../../src/exports/asking/interpret.ts";
import { nextQuestion, type Question } from "../../../src/exports/asking/next-question.ts";
import type { Table } from "../../../src/exports/rows/table.ts";
import { tablesIn } from "../../../src/exports/understand.ts";
import { exportFile, FRENCH } from "../export-file.ts";

export async function tableOf(lines: readonly string[], path = "crm/export.csv"): Promise<Table> {
  const [table = null] = await tablesIn(exportFile(path, `${lines.join("\n")}\n`), FRENCH);
  if (table === null) throw new Error("no table");
  return table;
}

/** `choose` gives an answer to each question; the first choice where it gives none. */
export function askAll(
  table: Table,
  choose: (question: Question) => Answers | null = () => null,
): { readonly found: Interpretation; readonly asked: readonly Question[] } {
  const asked: Question[] = [];
  let answers: Answers = {};
  for (;;) {
    const found = interpret(table, answers);
    const question = nextQuestion(found, answers);
    if (question === null) return { found, asked };
    if (asked.length > 10) throw new Error("it never ends");
    asked.push(question);
    const first = question.asks === "words" ? { words: question.words } : (question.choices[0]?.answer ?? {});
    answers = { ...answers, ...(choose(question) ?? first) };
  }
}
