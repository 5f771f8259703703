// How one table is cut out of a file: its encoding, its dialect, its header and where its rows begin.
import type { Encoding } from "../text/encoding.ts";
import type { Delimiter } from "./dialect.ts";

export type Cut = {
  readonly file: string;
  /** 0-based place among the tables of the file. */
  readonly table: number;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** 1-based line of the (first) header row. */
  readonly headerLine: number;
  /** 1-based first line of data. */
  readonly firstLine: number;
  /** 1-based last line of data, where another table follows in the file. */
  readonly lastLine?: number | null;
  /** Header texts, cleaned (BOM, spaces, line breaks), made unique ("Région", "Région 2"). */
  readonly header: readonly string[];
  /** Columns that are written on the first row of each group alone: the rows below have what stands above. */
  readonly grouped?: readonly number[];
  /** True when the engine's own reader may take the file: one table, one header row, UTF-8, no preamble surprise, no ragged row seen. */
  readonly regular: boolean;
};
