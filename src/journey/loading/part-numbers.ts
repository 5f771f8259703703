// Tools that both number their customers from 1. In: loaded files, and the engine that holds their keys. Out: the same, such numbers joining nobody across tools.
import type { Database } from "../../database/database.ts";
import { loadTable } from "../../database/load-table.ts";
import { problem } from "../../exports/problem.ts";
import type { LoadedFile } from "./loaded-file.ts";
import numberMails from "./number_mails.sql?raw";
import numberQuarrels from "./number_quarrels.sql?raw";
import partedSets from "./parted_sets.sql?raw";

type Quarrel = { readonly kind: string; readonly one: string; readonly other: string; readonly n: number };

/** A number is a person only within its tool where another tool gives it to somebody of another address. */
export async function partNumbersOf(
  database: Database,
  loaded: readonly LoadedFile[],
): Promise<LoadedFile[]> {
  const sources = new Set(loaded.flatMap(({ source }) => source ?? []));
  if (sources.size < 2) return [...loaded];
  const rows = loaded.map(({ fileId, source }) => [fileId, source ?? ""]);
  await loadTable(database, "file_source_texts", ["file_id", "source"], rows);
  await database.run(`create or replace temp table file_sources as
    select file_id::usmallint as file_id, source from file_source_texts; drop table file_source_texts;\n${numberMails}`);
  const parted = partedOf(await database.query<Quarrel>(numberQuarrels));
  let told = [...loaded];
  for (const quarrel of parted) told = await part(database, told, quarrel);
  return told;
}

/** Of two that quarrel the one that quarrels most, or comes later, keeps to itself; those that agree stay together. */
function partedOf(quarrels: readonly Quarrel[]): readonly Quarrel[] {
  const parted: Quarrel[] = [];
  for (let left = quarrels; left.length > 0; ) {
    const count = ({ kind, other }: Quarrel) =>
      left.filter((one) => one.kind === kind && [one.one, one.other].includes(other)).length;
    const [worst] = [...left].sort((a, b) => count(b) - count(a));
    if (worst === undefined) return parted;
    parted.push(worst);
    left = left.filter(({ kind, one, other }) => kind !== worst.kind || ![one, other].includes(worst.other));
  }
  return parted;
}

async function part(database: Database, loaded: readonly LoadedFile[], { kind, one, other, n }: Quarrel) {
  const files = loaded.filter(({ source }) => source === other);
  const rows = files.map(({ fileId }) => [fileId, kind, `${kind} ${other}`]);
  await loadTable(database, "parted_texts", ["file_id", "kind", "new_kind"], rows);
  await database.run(`create or replace temp table parted as
    select file_id::usmallint as file_id, kind, new_kind from parted_texts; drop table parted_texts;\n${partedSets}`);
  await moveRows(database);
  return loaded.map((file) =>
    files.includes(file) ? { ...file, problems: [...file.problems, told(file, kind, one, n)] } : file,
  );
}

const keyed = ["stg_interactions", "stg_facts", "stg_feedback", "stg_invitations"] as const;

/** Rows of the parted files carry the new sets; sets that no row carries any more would still join what they name. `parted` is dropped here. */
async function moveRows(database: Database): Promise<void> {
  await database.run("insert into stg_key_sets select new_id, key_text from parted_sets");
  for (const table of keyed)
    await database.run(`update ${table} set key_set_id = new_id from parted_sets
      where ${table}.key_set_id = parted_sets.key_set_id and file_id in (select file_id from parted)`);
  const carried = keyed.map((table) => `select key_set_id from ${table}`).join(" union ");
  await database.run(`delete from stg_key_sets
    where key_set_id in (select key_set_id from parted_sets) and key_set_id not in (${carried});
    drop table parted_sets; drop table parted`);
}

function told({ file }: LoadedFile, kind: string, other: string, count: number) {
  return problem("numbers-apart", file, { values: { kind, other, count } });
}
