// Of how many each rating is, in a column of its own ("Note" 8, "Note max" 10). In: a table and its column of ratings. Out: that column, and the table as if each rating said it itself ("8/10").
import { isNull, type Table, values } from "../rows/table.ts";
import { plainHeader } from "./header-words.ts";

const END =
  /^(?:(?:note|rating|score|notation) (?:max(?:imale|imum|imal)?|sur|out of|scale)|max(?:imum)? (?:note|rating|score)|(?:best|max) (?:possible )?(?:rating|score)|bareme|echelle|note sur|sur|out of|rating scale)$/;
const USUAL = ["4", "5", "6", "7", "10", "20", "100"];

/** Null where no column says it. */
export function endColumn(table: Table, rating: number): number | null {
  const column = table.header.findIndex((header, at) => at !== rating && END.test(plainHeader(header)));
  if (column < 0) return null;
  const written = values(table, column).map(({ text }) => text);
  return written.length > 0 && written.every((text) => USUAL.includes(text)) ? column : null;
}

export function withEnds(table: Table, rating: number, end: number): Table {
  const rows = table.rows.map((cells) => {
    const [mark, of] = [(cells[rating] ?? "").trim(), (cells[end] ?? "").trim()];
    if (isNull(mark) || isNull(of)) return cells;
    return cells.map((cell, at) => (at === rating ? `${mark}/${of}` : cell));
  });
  return { ...table, rows };
}
