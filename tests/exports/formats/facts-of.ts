// What a format yields, told in lines. In: a header and rows in which {i}, {n} and {s} are numbers. Out: source, keys and readings, by the names of columns.
import { codes, understood } from "../export-file.ts";

export type Facts = {
  readonly format: string | null;
  readonly source: string | null;
  readonly keys: readonly string[];
  readonly readings: readonly string[];
  readonly problems: readonly string[];
};

/** Six times the rows, on six days, with ratings of all sorts: {i} counts, {n} is of 0–10, {s} of 1–5. */
export async function factsOf(header: readonly string[], rows: readonly string[]): Promise<Facts> {
  const ratings = [
    [9, 5],
    [10, 4],
    [3, 1],
    [8, 3],
    [7, 2],
    [0, 5],
  ];
  const lines = ratings.flatMap(([n, s], at) =>
    rows.map((row) =>
      row
        .replaceAll("{i}", String(at + 1))
        .replaceAll("{n}", String(n))
        .replaceAll("{s}", String(s)),
    ),
  );
  const told = await understood([...header, ...lines]);
  const name = (column: number) => told.header[column] ?? "";
  const readings = (told.meaning?.readings ?? []).flatMap((reading) => {
    if (reading.kind === "attributes") return [];
    const { event, time } = reading;
    const called = "text" in event ? event.text : "column" in event ? `column ${event.column}` : "columns";
    const scale = reading.kind === "feedback" ? reading.rating?.scale : undefined;
    const ends = scale === undefined ? "" : `, ${scale.min} to ${scale.max}`;
    return [`${reading.kind} ${called} @${name(time.column)} ${time.zone}${ends}`];
  });
  const keys = (told.meaning?.keys ?? []).map(({ kind, column }) => `${kind}:${name(column)}`);
  const { format = null, source = null } = told.meaning ?? {};
  return { format, source, keys, readings, problems: codes(told) };
}
