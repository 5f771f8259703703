// The page's side of the engine's worker. In: a way to start one, and requests. Out: promises; a worker that never begins is started anew, one that dies fails them all.
import type { Progress } from "../answers/asker.ts";
import type { Begun, EngineRequest, EngineResults, Reply } from "./messages.ts";

export interface EngineClient {
  request<K extends EngineRequest["kind"]>(
    request: Extract<EngineRequest, { kind: K }>,
    tell?: (progress: Progress) => void,
  ): Promise<EngineResults[K]>;
  /** Fails what waits and gives the memory back: WebAssembly memory never shrinks otherwise (duckdb-wasm issue 1904). */
  close(): void;
}

type Waiting = {
  readonly request: EngineRequest;
  readonly settle: (result: never) => void;
  readonly fail: (error: Error) => void;
  readonly tell: ((progress: Progress) => void) | undefined;
};

/** How long a worker may take to say that it has begun, in milliseconds, and how often it is tried: each time it gets twice as long. */
type Start = { readonly patience: number; readonly tries: number };
const START: Start = { patience: 15_000, tries: 3 };

/**
 * Firefox at times gets a worker's script through the site's own worker and never runs it, without an error (seen once in fifteen starts
 * on a busy machine while the site's worker was filling; mswjs/msw issue 2654).
 */
export function startEngine(startWorker: () => Worker, start: Start = START): EngineClient {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let broken: Error | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const hear = (data: Reply): void => {
    const request = waiting.get(data.id);
    if ("progress" in data) {
      request?.tell?.(data.progress);
      return;
    }
    waiting.delete(data.id);
    if ("error" in data) request?.fail(new Error(data.error));
    else request?.settle(data.result as never);
  };
  const fail = (error: Error): void => {
    clearTimeout(silence);
    broken = error;
    for (const one of waiting.values()) one.fail(error);
    waiting.clear();
  };
  const begin = ({ patience, tries }: Start): Worker => {
    const begun = startWorker();
    begun.addEventListener("message", ({ data }: MessageEvent<Begun | Reply>) => {
      clearTimeout(silence);
      if (!("begun" in data)) hear(data);
    });
    begun.addEventListener("error", (event) =>
      fail(new Error(event.message || "the engine's worker failed")),
    );
    silence = setTimeout(() => {
      begun.terminate();
      if (tries === 1) return fail(new Error("the engine's worker did not begin"));
      worker = begin({ patience: patience * 2, tries: tries - 1 });
      for (const [id, { request }] of waiting) worker.postMessage({ id, request });
    }, patience);
    return begun;
  };
  let worker = begin(start);
  return {
    request: (request, tell) =>
      new Promise((settle, fail) => {
        if (broken !== null) return fail(broken);
        last += 1;
        waiting.set(last, { request, settle, fail, tell });
        worker.postMessage({ id: last, request });
      }),
    close: () => {
      worker.terminate();
      fail(new Error("the engine was closed"));
    },
  };
}
