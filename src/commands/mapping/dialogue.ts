// A table asked about until it is understood. In: the table and somebody who answers. Out: its meaning, or why it has none.
import type { Answers } from "../../exports/asking/answers.ts";
import { type ColumnPart, columnParts } from "../../exports/asking/column-parts.ts";
import { type Interpretation, interpret } from "../../exports/asking/interpret.ts";
import { nextQuestion, type Question } from "../../exports/asking/next-question.ts";
import type { Table } from "../../exports/rows/table.ts";
import { choiceText, evidenceText, shortText } from "../../tables/asking.ts";
import type { AskingWords } from "../../words/asking.ts";
import type { Terminal } from "./terminal.ts";

export type Dialogue = { readonly found: Interpretation; readonly questions: number };

const SHOWN_ROWS = 3;
const COLUMN_WIDTH = 28;

/** Null when a question was left without an answer. */
export async function understandByAsking(
  table: Table,
  terminal: Terminal,
  words: AskingWords,
): Promise<Dialogue | null> {
  terminal.say(firstRows(table, words));
  terminal.say(`\n${partLines(columnParts(table, interpret(table, {}).meaning), words)}`);
  let answers: Answers = {};
  let questions = 0;
  for (;;) {
    const found = interpret(table, answers);
    const question = nextQuestion(found, answers);
    if (question === null) {
      if (questions > 0) terminal.say(`\n${partLines(columnParts(found.table, found.meaning), words)}`);
      return { found, questions };
    }
    questions++;
    const answer = await answerTo(question, found, questions, terminal, words);
    if (answer === null) return null;
    answers = { ...answers, ...answer };
  }
}

function firstRows(table: Table, words: AskingWords): string {
  const rows = table.rows.slice(0, SHOWN_ROWS).map((cells) => `  ${cells.map(shortText).join(" | ")}`);
  const told = words.table(table.file, table.rows.length, table.header.length);
  return [told, `  ${table.header.map(shortText).join(" | ")}`, ...rows].join("\n");
}

function partLines(parts: readonly ColumnPart[], words: AskingWords): string {
  const width = Math.min(COLUMN_WIDTH, Math.max(...parts.map(({ header }) => header.length)));
  const lines = parts.map(
    (part) =>
      `  ${shortText(part.header).padEnd(width)}  ${words.part(part.part, part.detail)} ; ${evidenceText(part, words)}`,
  );
  return [words.columns, ...lines].join("\n");
}

async function answerTo(
  question: Question,
  { table }: Interpretation,
  number: number,
  terminal: Terminal,
  words: AskingWords,
): Promise<Answers | null> {
  const column = question.column === null ? "" : (table.header[question.column] ?? "");
  terminal.say(
    `\n${words.question(number)}. ${words.asks[question.asks](column)}\n  ${words.why[question.asks]}`,
  );
  if (question.asks === "words") return orderOf(question.words, terminal, words);
  for (const [place, choice] of question.choices.entries())
    terminal.say(
      `  ${place + 1}. ${choiceText(choice, table, words)}${place === 0 ? ` (${words.proposed})` : ""}`,
    );
  if (question.free) terminal.say(`  ${words.orWord}`);
  for (;;) {
    const line = await terminal.ask(words.answerNumber);
    if (line === null) return null;
    const chosen = question.choices[line === "" ? 0 : Number(line) - 1];
    if (chosen !== undefined) return chosen.answer;
    if (question.free && /\p{L}/u.test(line)) return { event: { word: line } };
    terminal.say(words.notUnderstood(question.choices.length));
  }
}

async function orderOf(
  found: readonly string[],
  terminal: Terminal,
  words: AskingWords,
): Promise<Answers | null> {
  for (const [place, word] of found.entries()) terminal.say(`  ${place + 1}. ${word}`);
  for (;;) {
    const line = await terminal.ask(words.answerWords);
    if (line === null) return null;
    const numbers = (line.match(/\d+/g) ?? []).map(Number);
    const order = numbers.flatMap((number) => found[number - 1] ?? []);
    if (new Set(order).size === found.length && numbers.length === found.length) return { words: order };
    terminal.say(words.wordsMissing(found.length));
  }
}
