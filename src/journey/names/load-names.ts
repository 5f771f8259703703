// People's names out of every table that was read, whether or not anybody knows its format. In: the table `incoming`, or its rows. Out: the table `stg_names`.
import type { Database } from "../../database/database.ts";
import { loadTable } from "../../database/load-table.ts";
import type { Reading } from "../../exports/meaning/meaning.ts";
import { nameColumns } from "./name-columns.ts";

/** How many rows tell which columns hold names. */
export const SAMPLE = 500;
/** A longer cell is a sentence, not somebody. */
const LONGEST = 120;

type Rows = readonly (readonly (string | null)[])[];

/** Names of the columns that hold some, and of those that the readings call so, `from` the rows of one file, of which `first` are the first. */
export async function loadNames(
  database: Database,
  header: readonly string[],
  readings: readonly Reading[],
  { from = "incoming", first }: { readonly from?: string; readonly first?: Rows } = {},
): Promise<void> {
  const found = nameColumns(header, first ?? (await firstRows(database, header, from)));
  const declared = readings.flatMap((reading) => (reading.kind === "feedback" ? reading.names : []));
  for (const column of new Set([...found, ...declared]))
    await database.run(
      `insert into stg_names select distinct c${column} from ${from} where length(c${column}) between 2 and ${LONGEST}`,
    );
}

async function firstRows(database: Database, header: readonly string[], from: string): Promise<Rows> {
  const cells = header.map((_, index) => `c${index}`);
  const sample = await database.query<Record<string, string | null>>(
    `select ${cells.join(", ")} from ${from} limit ${SAMPLE}`,
  );
  return sample.map((row) => cells.map((cell) => row[cell] ?? null));
}

/** The same of a table that is only passed through: the first rows tell the columns, all rows give names. */
export class NameCollector {
  readonly #header: readonly string[];
  readonly #names = new Set<string>();
  #waiting: (readonly string[])[] = [];
  #columns: readonly number[] | null = null;

  constructor(header: readonly string[]) {
    this.#header = header;
  }

  add(rows: readonly (readonly string[])[]): void {
    if (this.#columns === null) this.#waiting.push(...rows);
    else this.#take(rows, this.#columns);
    if (this.#waiting.length >= SAMPLE) this.#settle();
  }

  async load(database: Database): Promise<void> {
    this.#settle();
    const names = [...this.#names].map((name) => [name]);
    if (names.length === 0) return;
    await loadTable(database, "collected_names", ["name"], names);
    await database.run("insert into stg_names from collected_names; drop table collected_names");
  }

  #settle(): void {
    if (this.#columns !== null) return;
    this.#columns = nameColumns(this.#header, this.#waiting);
    this.#take(this.#waiting, this.#columns);
    this.#waiting = [];
  }

  #take(rows: readonly (readonly string[])[], columns: readonly number[]): void {
    for (const row of rows)
      for (const column of columns) {
        const name = row[column] ?? "";
        if (name.length > 1 && name.length <= LONGEST) this.#names.add(name);
      }
  }
}
