import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openNative } from "../../../src/database/native.ts";
import { writeDatabaseFile } from "../../../src/database/write-file.ts";
import { openPublished, packMarts } from "../../../src/journey/published/published.ts";
import { engines } from "../../database/engines.ts";

/** Texts of every length around eight bytes, an odd first byte, accents, an emoji. */
const words = [
  "",
  "a",
  "\tb",
  "sept...",
  "huit....",
  "neuf.....",
  "Déçue : jamais livré 😡",
  "0".repeat(500),
];

/** As many paths, of letters of one, two and three bytes, so that each stands once at the start of a block of eight. */
const paths = ["1", "12", "1234567", "12345678", "123456789", "1é2éÿ3ɐ4", "ࠀࠁ1ࠂ2", "ɐ".repeat(250)];

const numbers = [
  ...["outcomes", "stage_outcomes", "passes", "pass_stages", "stops", "links", "variants", "channel_stages"],
  ...["ended", "ended_stages", "ended_rates", "end_outcomes", "end_links", "end_variants"],
  ...["opinions", "opinion_errors", "stage_times", "stage_quartiles", "move_medians"],
  ...["hours", "month_outcomes", "month_opinions"],
  ...["exits", "amounts", "efforts", "contacts", "themes", "memories"],
];

async function publishedFile(): Promise<Uint8Array> {
  const database = await openNative();
  const listed = words.map((text, index) => `(${index}, '${text}', '${paths[index]}')`).join(", ");
  await database.run(`
    attach ':memory:' as mart;
    create table mart.paths as select id::uinteger as path_id, path, 7::uinteger as customers from (values ${listed}) as t (id, text, path);
    create table mart.verbatims as select id::uinteger as verbatim_id, text as words, 'theme' as placed, 1.5::double as score from (values ${listed}) as t (id, text, path)`);
  for (const [at, name] of numbers.entries())
    await database.run(
      `create table mart.${name} as select ${at}::uinteger as n, (-4)::smallint as touchpoint_id`,
    );
  await packMarts(database);
  const folder = await mkdtemp(join(tmpdir(), "parcours-published-"));
  const path = join(folder, "published.duckdb");
  await writeDatabaseFile(database, "packed", path);
  const textColumns = await database.query(
    "select column_name from duckdb_columns() where database_name = 'packed' and data_type = 'VARCHAR'",
  );
  expect(textColumns).toEqual([]);
  await database.close();
  const bytes = await readFile(path);
  await rm(folder, { recursive: true });
  return bytes;
}

test("every table that is published is packed and unpacked", async () => {
  const folder = new URL("../../../src/journey/published/", import.meta.url);
  const [packed, unpacked] = await Promise.all(
    ["pack.sql", "unpack.sql"].map((name) => readFile(new URL(name, folder), "utf8")),
  );
  const notTables = ["pack.sql", "unpack.sql", "text_macros.sql"];
  const files = (await readdir(folder)).filter((name) => name.endsWith(".sql") && !notTables.includes(name));
  // Links and what ended are loaded, not made by a file of their own.
  const loaded = ["links", "end_outcomes", "end_links", "end_variants"];
  const names = [...files.map((name) => name.replace(".sql", "")), ...loaded].sort();
  const namesIn = (sql: string | undefined, make: RegExp) =>
    [...(sql ?? "").matchAll(make)].map(([, name]) => name).sort();
  expect(namesIn(packed, /create table packed\.(\w+)/gu)).toEqual(names);
  expect(namesIn(unpacked, /create (?:table|view) mart\.(\w+)/gu)).toEqual(names);
});

test.each(engines)("what is packed as numbers is unpacked as the same text ($name)", async ({ open }) => {
  const bytes = await publishedFile();
  const database = await open();
  await openPublished(database, await database.register("published.duckdb", bytes));
  const unpacked = await database.query<{ path: string }>("select path from mart.paths order by path_id");
  expect(unpacked.map(({ path }) => path)).toEqual(paths);
  const verbatims = await database.query(
    "select words, placed, score from mart.verbatims order by verbatim_id",
  );
  expect(verbatims).toEqual(words.map((text) => ({ words: text, placed: "theme", score: 1.5 })));
  for (const [at, name] of numbers.entries())
    expect([name, ...(await database.query(`from mart.${name}`))]).toEqual([
      name,
      { n: at, touchpoint_id: -4 },
    ]);
  await database.close();
});
