// The marts on their way to a published file and back. In: a database whose `mart` is filled, or a file's path. Out: `packed`, or `mart`.
import type { Database } from "../../database/database.ts";
import { quoted } from "../../database/load-table.ts";
import pack from "./pack.sql?raw";
import textMacros from "./text_macros.sql?raw";
import unpack from "./unpack.sql?raw";

/** Fills a database named `packed` with the marts, ready to be written to a file. */
export async function packMarts(database: Database): Promise<void> {
  await database.run("attach ':memory:' as packed");
  await database.run(textMacros);
  await database.run(pack);
}

/** Attaches a published file and gives its marts back under the name `mart`. */
export async function openPublished(database: Database, path: string): Promise<void> {
  await database.run(`attach '${quoted(path)}' as packed (read_only)`);
  await database.run("attach ':memory:' as mart");
  await database.run(textMacros);
  await database.run(unpack);
}
