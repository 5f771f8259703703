// DuckDB-WASM as an analyst sets it up in a page. In: the CSV files' addresses. Out: a source that answers by SQL over them.
import * as duckdb from "@duckdb/duckdb-wasm";
import worker from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import module from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import type { Source } from "../page.ts";
import {
  type Choice,
  deriveStatement,
  loadStatement,
  questionStatement,
  type View,
  type Way,
} from "../questions.ts";
import type { Answer } from "../rows.ts";

/** Engine and files are fetched at the same time: the line is what bounds this page. */
export async function startAnalyst(way: Way): Promise<Source> {
  const [database, events, survey] = await Promise.all([
    startEngine(),
    fetchBytes("events.csv"),
    fetchBytes("survey.csv"),
  ]);
  await database.registerFileBuffer("events.csv", events);
  await database.registerFileBuffer("survey.csv", survey);
  const connection = await database.connect();
  await connection.query(loadStatement("events.csv", "survey.csv"));
  await database.dropFiles();
  if (way === "tables") await connection.query(deriveStatement());
  const rows = async <T>(question: View, choice: Choice) =>
    (await connection.query(questionStatement(question, choice, way)))
      .toArray()
      .map((row) => row.toJSON() as T);
  return { ask: (view, choice) => answer(view, choice, rows) };
}

async function startEngine(): Promise<duckdb.AsyncDuckDB> {
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(worker));
  await database.instantiate(module);
  await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  return database;
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

type Rows = <T>(question: View, choice: Choice) => Promise<T[]>;

/** The Sankey alone, without the list of whole paths: this baseline is spared that work. */
async function answer(view: View, choice: Choice, rows: Rows): Promise<Answer> {
  if (view === "paths") return { view, links: await rows(view, choice), variants: [] };
  if (view === "funnel") return { view, stages: await rows(view, choice) };
  return { view, points: await rows(view, choice) };
}
