// The yardstick for builds. In (arguments): a file to make, events CSV in one file or several. Out: a DuckDB database with the events in one table, nothing else.
import { rmSync } from "node:fs";
import { openNative } from "./native.ts";

const [databaseFile = "", ...eventsFiles] = process.argv.slice(2);
rmSync(databaseFile, { force: true });
const database = await openNative(databaseFile);
await database.query(
  `create table events as from read_csv([${eventsFiles.map((file) => `'${file}'`).join(", ")}])`,
);
await database.query("checkpoint");
database.close();
