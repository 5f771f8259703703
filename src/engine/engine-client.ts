// The page's side of the engine's worker. In: requests. Out: promises; a worker that dies fails them all.
import type { Progress } from "../answers/asker.ts";
import type { EngineRequest, EngineResults, Reply } from "./messages.ts";

export interface EngineClient {
  request<K extends EngineRequest["kind"]>(
    request: Extract<EngineRequest, { kind: K }>,
    tell?: (progress: Progress) => void,
  ): Promise<EngineResults[K]>;
  /** Fails what waits and gives the memory back: WebAssembly memory never shrinks otherwise (duckdb-wasm issue 1904). */
  close(): void;
}

type Waiting = {
  readonly settle: (result: never) => void;
  readonly fail: (error: Error) => void;
  readonly tell: ((progress: Progress) => void) | undefined;
};

export function startEngine(worker: Worker): EngineClient {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let broken: Error | null = null;
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    const request = waiting.get(data.id);
    if ("progress" in data) return request?.tell?.(data.progress);
    waiting.delete(data.id);
    if ("error" in data) request?.fail(new Error(data.error));
    else request?.settle(data.result as never);
  });
  const fail = (error: Error): void => {
    broken = error;
    for (const one of waiting.values()) one.fail(error);
    waiting.clear();
  };
  worker.addEventListener("error", (event) => fail(new Error(event.message || "the engine's worker failed")));
  return {
    request: (request, tell) =>
      new Promise((settle, fail) => {
        if (broken !== null) return fail(broken);
        last += 1;
        waiting.set(last, { settle, fail, tell });
        worker.postMessage({ id: last, request });
      }),
    close: () => {
      worker.terminate();
      fail(new Error("the engine was closed"));
    },
  };
}
