// `npm run read -- FILE… [--out FOLDER]`: what the reader understood of each file. In: paths. Out: one JSON line per table; with --out, clean CSVs.
import { openAsBlob } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { readRows } from "../exports/read-rows.ts";
import { understand } from "../exports/understand.ts";
import type { ExportFile, SetAside, Understanding } from "../exports/understanding.ts";
import { writeCsvRow } from "../exports/write-csv.ts";

/** Every table in turn; the exit code is 1 when a file cannot be opened or nothing at all was understood. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: "string" } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error("no file given: npm run read -- FILE… [--out FOLDER]");
  if (values.out !== undefined) await mkdir(values.out, { recursive: true });
  let understood = 0;
  for (const path of positionals) {
    const file = { path, blob: await openAsBlob(path) };
    for (const table of await understand(file, { mappings: [], language: "fr" })) {
      const counts = await readTable(file, table, values.out ?? null);
      console.log(JSON.stringify({ ...table, ...counts }));
      if (table.meaning !== null) understood++;
    }
  }
  return understood > 0 ? 0 : 1;
}

type Counts = {
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsSetAside: number;
  readonly setAside: SetAside["problems"];
  readonly out: string | null;
};

/** Reads all rows, writing them when there is somewhere to write; read = kept + set aside. */
async function readTable(file: ExportFile, table: Understanding, folder: string | null): Promise<Counts> {
  const out = folder === null || table.header.length === 0 ? null : join(folder, outName(table));
  const target = out === null ? null : await open(out, "w");
  await target?.writeFile(writeCsvRow(table.header));
  const batches = readRows(file, table);
  let kept = 0;
  let step = await batches.next();
  for (; !step.done; step = await batches.next()) {
    kept += step.value.cells.length;
    await target?.writeFile(step.value.cells.map(writeCsvRow).join(""));
  }
  await target?.close();
  const aside = step.value;
  return {
    rowsRead: kept + aside.rows,
    rowsKept: kept,
    rowsSetAside: aside.rows,
    setAside: aside.problems,
    out,
  };
}

/** "orders.csv"; further tables of one file are numbered. */
function outName({ file, table }: Understanding): string {
  const name = basename(file).replace(/\.[A-Za-z0-9]{1,4}$/, "");
  return `${name}${table === 0 ? "" : `-${table + 1}`}.csv`;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});
