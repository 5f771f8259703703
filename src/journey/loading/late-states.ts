// States that a large file only holds outside the sample it was understood by. In: the view `incoming` and its table. Out: the table, understood again with a row of each.
import type { Database } from "../../database/database.ts";
import { quoted } from "../../database/load-table.ts";
import type { Key, Meaning, Standing } from "../../exports/meaning/meaning.ts";
import { problem } from "../../exports/problem.ts";
import type { FileTable } from "./loaded-file.ts";

/** No state has more: a column that holds as many new texts holds something else, and these show what. */
const MOST = 50;

type Late = { readonly place: number; readonly text: string };

/** "Annulée" on the row 50,000 alone is cancelled all the same. What would then mean something else altogether is kept as it was, and told. */
export async function withLateStates(database: Database, table: FileTable): Promise<FileTable> {
  const { understanding, again } = table;
  const { meaning, header, states = [] } = understanding;
  if (again === undefined || meaning === null || meaning.format === "mapping" || states.length === 0)
    return table;
  const late = await lateTexts(database, states);
  if (late.length === 0) return table;
  const heard = await again(await rowsWith(database, header.length, late));
  if (heard?.meaning != null && isTheSame(meaning, heard.meaning))
    return { ...table, understanding: { ...heard, meaning: heard.meaning } };
  const found = late.map(({ text }) => text).slice(0, 5);
  const told = problem("states-late", table.file.path, {
    column: header[late[0]?.place ?? 0] ?? null,
    found: found.join(" \u00B7 "),
  });
  return { ...table, understanding: { ...understanding, problems: [...understanding.problems, told] } };
}

async function lateTexts(database: Database, states: readonly Standing[]): Promise<Late[]> {
  const selects = states.map(({ column, texts }) => {
    const seen = ["", "-", ...texts].map((text) => `'${quoted(text)}'`).join(", ");
    return `(select ${column} as place, folded(c${column}) as text from incoming
      where folded(c${column}) not in (${seen}) group by all order by text limit ${MOST})`;
  });
  return database.query<Late>(`from (${selects.join(" union all ")}) order by place, text`);
}

/** One row of each, always the same. */
async function rowsWith(database: Database, width: number, late: readonly Late[]): Promise<string[][]> {
  const cells = Array.from({ length: width }, (_, column) => `c${column}`);
  const hash = `hash(${cells.join(", ")})`;
  const found: string[][] = [];
  for (const at of new Set(late.map(({ place }) => place))) {
    const texts = late.filter(({ place }) => place === at).map(({ text }) => `'${quoted(text)}'`);
    const rows = await database.query<Record<string, string | null>>(
      `select ${cells.map((cell) => `arg_min(${cell}, ${hash}) as ${cell}`).join(", ")} from incoming
       where folded(c${at}) in (${texts.join(", ")}) group by folded(c${at}) order by folded(any_value(c${at}))`,
    );
    found.push(...rows.map((row) => cells.map((cell) => row[cell] ?? "")));
  }
  return found;
}

/** What was left out still is, by the same kind of reading. */
function isTheSame(before: Meaning, after: Meaning): boolean {
  const columns = ({ exclude, unfinished = [] }: Meaning) =>
    [...exclude, ...unfinished].map(({ column }) => column);
  const known = new Set(columns(after));
  return (
    before.format === after.format &&
    before.continues === after.continues &&
    haveSameKeys(before, after) &&
    columns(before).every((column) => known.has(column))
  );
}

/** The first call that went out shows whose the other number is; no other key may come of a late text. */
function haveSameKeys(before: Meaning, after: Meaning): boolean {
  const isAmong = ({ kind, column }: Key, keys: readonly Key[]) =>
    keys.some((key) => key.kind === kind && key.column === column);
  return (
    before.keys.every((key) => isAmong(key, after.keys)) &&
    after.keys.every((key) => key.only !== undefined || isAmong(key, before.keys))
  );
}
