// Amounts that count for nothing. In: loaded files and their amounts. Out: the same files, told of amounts that are no number or in another currency.
import type { Database } from "../../database/database.ts";
import { problem } from "../../exports/problem.ts";
import amountsByFile from "./amounts_by_file.sql?raw";
import type { LoadedFile } from "./loaded-file.ts";

type AmountRow = {
  readonly file_id: number;
  readonly unreadable: number;
  readonly foreign_n: number;
  readonly foreign_currency: string | null;
  readonly currency: string;
};

/** Their rows are kept: only what they are worth is not known. */
export async function tellAmounts(database: Database, loaded: readonly LoadedFile[]): Promise<LoadedFile[]> {
  const rows = await database.query<AmountRow>(amountsByFile);
  const known = new Map(rows.map((row) => [row.file_id, row]));
  return loaded.map((file) => {
    const row = known.get(file.fileId);
    return row === undefined ? file : { ...file, problems: [...file.problems, ...problemsOf(file, row)] };
  });
}

function problemsOf({ file }: LoadedFile, row: AmountRow) {
  const { unreadable, foreign_n, foreign_currency, currency } = row;
  return [
    ...(unreadable === 0 ? [] : [problem("amount-unreadable", file, { values: { count: unreadable } })]),
    ...(foreign_n === 0 || foreign_currency === null
      ? []
      : [
          problem("amount-currency", file, {
            found: foreign_currency,
            values: { count: foreign_n, currency },
          }),
        ]),
  ];
}
