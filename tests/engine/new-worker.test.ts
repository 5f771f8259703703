import { afterEach, expect, it, vi } from "vitest";
import { newWorker } from "../../src/engine/new-worker.ts";

afterEach(() => vi.unstubAllGlobals());

it("is a module: this folder's own worker", () => {
  const made: { url: URL; options: WorkerOptions }[] = [];
  vi.stubGlobal(
    "Worker",
    class {
      constructor(url: URL, options: WorkerOptions) {
        made.push({ url, options });
      }
    },
  );
  newWorker();
  expect(made.map(({ url, options }) => [url.pathname.split("/").slice(-2).join("/"), options.type])).toEqual(
    [["engine/worker.ts", "module"]],
  );
});
