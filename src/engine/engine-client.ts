// The page's side of the engine's worker. In: requests. Out: promises; a worker that dies fails them all.
import type { EngineRequest, EngineResults, Reply } from "./messages.ts";

export interface EngineClient {
  request<K extends EngineRequest["kind"]>(
    request: Extract<EngineRequest, { kind: K }>,
  ): Promise<EngineResults[K]>;
  /** Gives the memory back: WebAssembly memory never shrinks otherwise (duckdb-wasm issue 1904). */
  close(): void;
}

type Waiting = { readonly settle: (result: never) => void; readonly fail: (error: Error) => void };

export function startEngine(worker: Worker): EngineClient {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let broken: Error | null = null;
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    const request = waiting.get(data.id);
    waiting.delete(data.id);
    if ("error" in data) request?.fail(new Error(data.error));
    else request?.settle(data.result as never);
  });
  worker.addEventListener("error", (event) => {
    broken = new Error(event.message || "the engine's worker failed");
    for (const { fail } of waiting.values()) fail(broken);
    waiting.clear();
  });
  return {
    request: (request) =>
      new Promise((settle, fail) => {
        if (broken !== null) return fail(broken);
        last += 1;
        waiting.set(last, { settle, fail });
        worker.postMessage({ id: last, request });
      }),
    close: () => worker.terminate(),
  };
}
