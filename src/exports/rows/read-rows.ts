// Streams the rows of an understood file. In: the file and what was understood of it. Out: batches of clean rows, then what was set aside and why.

import { type Problem, problem } from "../problem.ts";
import { textOf } from "../text/decode.ts";
import type { ExportFile } from "../text/export-file.ts";
import type { Cut } from "./cut.ts";
import { type Dialect, detectDialect, sheetDialect } from "./dialect.ts";
import { FillDown } from "./grouped-columns.ts";
import { isBlank } from "./header.ts";
import { type AsideCode, asideCode } from "./row-kind.ts";
import { type ParsedRows, RowParser } from "./row-parser.ts";

/** A batch of clean rows: `cells[i]` has one text per header column; `lines[i]` is the 1-based line it started on. */
export type RowBatch = { readonly lines: readonly number[]; readonly cells: readonly (readonly string[])[] };

/** Rows that were read but cannot be a row of the table (ragged, total, repeated header), per code, with one problem each as example. */
export type SetAside = { readonly rows: number; readonly problems: readonly Problem[] };

/** How much of a row that was set aside is quoted. */
const QUOTED_CHARACTERS = 200;

/**
 * Every row of the file that is not blank is either in a batch or counted in the returned `SetAside`.
 * Nothing for a file that could not be read as a table (no header).
 */
export async function* readRows(file: ExportFile, cut: Cut): AsyncGenerator<RowBatch, SetAside> {
  const aside = new Aside(file.path);
  if (cut.header.length === 0) return aside.total();
  const filled = new FillDown(cut.grouped ?? []);
  for await (const parsed of parsedPieces(file, cut)) {
    const batch = cleanRows(parsed, cut, aside, filled);
    if (batch.cells.length > 0) yield batch;
  }
  return aside.total();
}

async function* parsedPieces({ blob, sheet }: ExportFile, cut: Cut): AsyncGenerator<ParsedRows> {
  let parser: RowParser | null = sheet === undefined ? null : new RowParser(sheetDialect);
  for await (const text of textOf(blob, cut.encoding)) {
    const first = parser === null ? opening(text, cut.delimiter) : null;
    parser ??= new RowParser(first?.dialect ?? { delimiter: cut.delimiter, newline: "\n" }, first?.line);
    yield parser.push(first?.text ?? text, false);
  }
  if (parser !== null) yield parser.push("", true);
}

/** The first piece settles the line ending and loses its `sep=` line, which is no row. */
function opening(text: string, delimiter: Dialect["delimiter"]) {
  const { separatorLines, ...told } = detectDialect(text);
  const { newline } = told;
  const start = separatorLines === 0 ? 0 : text.indexOf(newline) + newline.length;
  const dialect: Dialect = { ...told, delimiter };
  return { dialect, line: 1 + separatorLines, text: text.slice(start) };
}

function cleanRows({ rows, lines, broken }: ParsedRows, cut: Cut, aside: Aside, filled: FillDown): RowBatch {
  const { header, firstLine } = cut;
  const lastLine = cut.lastLine ?? Number.POSITIVE_INFINITY;
  const kept = { lines: [] as number[], cells: [] as (readonly string[])[] };
  for (const { line, text } of broken)
    if (line >= firstLine && line <= lastLine) aside.add("row-quotes", line, text, {});
  for (let i = 0; i < rows.length; i++) {
    const cells = rows[i] ?? [];
    const line = lines[i] ?? 0;
    if (line < firstLine || line > lastLine || isBlank(cells)) continue;
    const code = asideCode(cells, header);
    if (code === null) {
      kept.lines.push(line);
      kept.cells.push(filled.fill(cells.length === header.length ? cells : cells.slice(0, header.length)));
    } else {
      aside.add(code, line, cells.join(cut.delimiter), {
        cells: cells.length,
        columns: header.length,
      });
    }
  }
  return kept;
}

/** Counts per code, with the first row of each as its example. */
class Aside {
  readonly #file: string;
  readonly #byCode = new Map<AsideCode | "row-quotes", Problem>();
  #rows = 0;

  constructor(file: string) {
    this.#file = file;
  }

  add(code: AsideCode | "row-quotes", line: number, text: string, values: Problem["values"]): void {
    this.#rows++;
    const before =
      this.#byCode.get(code) ??
      problem(code, this.#file, { line, found: text.slice(0, QUOTED_CHARACTERS), values });
    this.#byCode.set(code, { ...before, rows: before.rows + 1 });
  }

  total(): SetAside {
    return { rows: this.#rows, problems: [...this.#byCode.values()] };
  }
}
