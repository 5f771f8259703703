// Both engines for tests: the native one, and the same version as WebAssembly, blocking, inside Node.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { openWasm, type WasmBindings } from "../../src/database/wasm.ts";

type Blocking = {
  createDuckDB(
    bundles: object,
    logger: object,
    runtime: object,
  ): Promise<WasmBindings & { instantiate(): Promise<unknown> }>;
  VoidLogger: new () => object;
  NODE_RUNTIME: object;
};

/** Compiled engines that nobody uses: the next test file of this process takes one over, with an empty database. */
const idle: WasmBindings[] = [];

/** Opens duckdb-wasm without a worker (its blocking build for Node). Compiling it takes longer than most tests, so what is closed is kept. */
export async function openBlockingWasm(): Promise<Database> {
  const bindings = idle.pop() ?? (await compile());
  const database = await openWasm(bindings);
  return {
    ...database,
    close: async () => {
      await database.close();
      idle.push(bindings);
    },
  };
}

async function compile(): Promise<WasmBindings> {
  const require = createRequire(import.meta.url);
  const entry = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
  const duckdb = require(entry) as Blocking;
  const file = (name: string) => join(dirname(entry), name);
  const bundles = {
    mvp: { mainModule: file("duckdb-mvp.wasm"), mainWorker: "" },
    eh: { mainModule: file("duckdb-eh.wasm"), mainWorker: "" },
  };
  const bindings = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await bindings.instantiate();
  return bindings;
}

export const engines: readonly { readonly name: string; open(): Promise<Database> }[] = [
  { name: "native", open: openNative },
  { name: "wasm", open: openBlockingWasm },
];
