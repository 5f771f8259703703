// Choices and columns of a question, as people read them. In: a choice or a column's part, and the table. Out: a line.
import type { ColumnPart } from "../exports/asking/column-parts.ts";
import type { Choice } from "../exports/asking/next-question.ts";
import type { Table } from "../exports/rows/table.ts";
import type { AskingWords } from "../words/asking.ts";

const SHOWN_CHARACTERS = 28;
const SHOWN_EXAMPLES = 3;

/** A cell on one line, cut where it is long. */
export function shortText(text: string): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  return plain.length > SHOWN_CHARACTERS ? `${plain.slice(0, SHOWN_CHARACTERS - 1)}…` : plain;
}

/** What the values of a column show. */
export function evidenceText({ evidence: found }: Pick<ColumnPart, "evidence">, words: AskingWords): string {
  switch (found.shows) {
    case "empty":
    case "constant":
      return words[found.shows];
    case "emails":
      return words.emails(found.share, found.distinct);
    case "dates":
    case "numbers":
    case "texts":
      return words[found.shows](found.distinct);
  }
}

export function choiceText({ column, label }: Choice, table: Table, words: AskingWords): string {
  const header = column === null ? "" : (table.header[column] ?? "");
  switch (label.kind) {
    case "column":
      return `${header} (${examplesOf(table, column)})`;
    case "event":
      return `${words.asEvent(header)} (${examplesOf(table, column)})`;
    case "rating":
      return `${words.asRating(header)} (${examplesOf(table, column)})`;
    case "nobody":
      return words.nobody;
    case "dates":
      return words.each;
    case "scale":
      return words.scale(label.min, label.max);
    case "order":
      return words.order(label.order, label.text);
  }
}

function examplesOf(table: Table, column: number | null): string {
  const texts = table.rows.map((cells) => shortText(cells[column ?? 0] ?? "")).filter((text) => text !== "");
  return [...new Set(texts)].slice(0, SHOWN_EXAMPLES).join(", ");
}
