// The engine's worker. In: nothing. Out: a new one.

export function newWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}
