// The worker's own script: it says that it has begun, and replies to each message under its number, in words where it cannot.
import { beforeEach, expect, it, vi } from "vitest";
import type { EngineRequest } from "../../src/engine/messages.ts";

vi.mock("../../src/engine/requests.ts", () => ({
  perform: async ({ kind }: EngineRequest, tell: (progress: unknown) => void) => {
    if (kind === "open") throw new Error("no such file");
    if (kind === "load") tell({ rows: 3 });
    return kind;
  },
}));

const posted: unknown[] = [];
let hear: (event: { data: unknown }) => Promise<void>;
beforeEach(async () => {
  posted.length = 0;
  vi.stubGlobal("addEventListener", (_: string, listener: typeof hear) => {
    hear = listener;
  });
  vi.stubGlobal("postMessage", (message: unknown) => posted.push(message));
  vi.resetModules();
  await import("../../src/engine/worker.ts");
});

it("says that it has begun before anything else", () => {
  expect(posted).toEqual([{ begun: true }]);
});

it("replies under the number of what was asked, and tells how far it is meanwhile", async () => {
  await Promise.all([
    hear({ data: { id: 7, request: { kind: "load" } } }),
    hear({ data: { id: 8, request: { kind: "ask" } } }),
  ]);
  expect(posted.slice(1)).toEqual([
    { id: 7, progress: { rows: 3 } },
    { id: 7, result: "load" },
    { id: 8, result: "ask" },
  ]);
});

it("says in words what it cannot do", async () => {
  await hear({ data: { id: 1, request: { kind: "open" } } });
  expect(posted[1]).toEqual({ id: 1, error: "no such file" });
});
