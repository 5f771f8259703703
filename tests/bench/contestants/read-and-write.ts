// The yardstick for builds. In (arguments): events CSV, a file to make. Out: a DuckDB database with the events in one table, nothing else.
import { rmSync } from "node:fs";
import { openNative } from "./native.ts";

const [eventsFile = "", databaseFile = ""] = process.argv.slice(2);
rmSync(databaseFile, { force: true });
const database = await openNative(databaseFile);
await database.query(`create table events as from read_csv('${eventsFile}')`);
await database.query("checkpoint");
database.close();
