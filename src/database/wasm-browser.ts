// The WebAssembly engine in a browser, served by our own origin. In: nothing. Out: a Database, its engine in a worker of its own.

import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import type { Database } from "./database.ts";
import { openWasm } from "./wasm.ts";

/**
 * Only the build with WebAssembly exceptions is shipped (every browser since 2022); an older one keeps the prebuilt pages.
 * The package is imported on demand: it must never be reached while pages render in Node.
 */
export async function openBrowser(): Promise<Database> {
  const { AsyncDuckDB, VoidLogger } = await import("@duckdb/duckdb-wasm");
  const worker = new Worker(workerUrl);
  const bindings = new AsyncDuckDB(new VoidLogger(), worker);
  await bindings.instantiate(wasmUrl);
  return openWasm(bindings);
}
