// The WebAssembly engine in a browser, served by our own origin. In: nothing. Out: a Database, its engine in a worker of its own.

import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import type { Database } from "./database.ts";
import { openWasm } from "./wasm.ts";

/** Longer without a byte or a word, and the engine is taken for lost: WebKit compiles the module in silence, in over a minute on a machine with much else to do. */
const PATIENCE = 120_000;

/**
 * Only the build with WebAssembly exceptions is shipped (every browser since 2022); an older one keeps the prebuilt pages.
 * The package is imported on demand: it must never be reached while pages render in Node.
 * Throws when the module cannot be fetched or started.
 */
export async function openBrowser(): Promise<Database> {
  const worker = new Worker(workerUrl);
  // The package only logs what its worker could not catch: whoever waits for an answer must hear of it.
  worker.addEventListener("error", ({ message }) => reportError(new Error(message || "the engine died")));
  try {
    const [{ AsyncDuckDB, VoidLogger }] = await Promise.all([
      import("@duckdb/duckdb-wasm"),
      reachable(wasmUrl),
    ]);
    const bindings = new AsyncDuckDB(new VoidLogger(), worker);
    await started((alive) => bindings.instantiate(wasmUrl, null, alive));
    return openWasm(bindings);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/**
 * The package waits for ever for a module that cannot be fetched, and its worker dies of it; asking for its head alone tells, without
 * fetching it twice, while the package itself comes.
 */
async function reachable(url: string): Promise<void> {
  const { ok, status } = await fetch(url, { method: "HEAD" });
  if (!ok) throw new Error(`${url}: ${status}`);
}

/** And for one that stops on the way, or does not compile: told by its silence. */
async function started(start: (alive: () => void) => Promise<unknown>): Promise<void> {
  let heard = performance.now();
  let watch: ReturnType<typeof setInterval> | undefined;
  const silence = new Promise<never>((_, fail) => {
    watch = setInterval(() => {
      if (performance.now() - heard > PATIENCE) fail(new Error("the engine stopped while starting"));
    }, 1000);
  });
  const alive = () => {
    heard = performance.now();
  };
  await Promise.race([silence, start(alive)]).finally(() => clearInterval(watch));
}
