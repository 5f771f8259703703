import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { SCHEMA_VERSION } from "../../src/answers/schema-version.ts";
import type { Site } from "../../src/answers/site.ts";
import { createDroppedEngine } from "../../src/engine/dropped-engine.ts";
import type { EngineRequest } from "../../src/engine/messages.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { asWorker, FakeWorker } from "./fake-worker.ts";

const base = "/maison/";
const file = new File(["a,b"], "a.csv");
const droppedSite: Site = { ...sampleSite, title: "Dropped" };

let company: unknown;
beforeEach(() => {
  company = { version: SCHEMA_VERSION, title: "Company" };
  vi.stubGlobal("fetch", async () =>
    company === null ? new Response("", { status: 404 }) : Response.json(company),
  );
});
afterEach(() => vi.unstubAllGlobals());

function opened(answer: (request: EngineRequest) => unknown = () => ({ site: droppedSite, problems: [] })) {
  const workers: FakeWorker[] = [];
  const dropped = createDroppedEngine(base, () => {
    const worker = new FakeWorker(answer);
    workers.push(worker);
    return asWorker(worker);
  });
  return { dropped, workers };
}

it("replace those dropped before, whose engine ends", async () => {
  const { dropped, workers } = opened();
  await dropped.load([file]);
  await dropped.load([file]);
  expect(workers.map(({ closed }) => closed)).toEqual([true, false]);
});

it("that hold nothing usable change nothing", async () => {
  const { dropped, workers } = opened(() => ({ site: null, problems: [{ code: "file-empty" }] }));
  expect(await dropped.load([file])).toMatchObject({ site: null, problems: [{ code: "file-empty" }] });
  expect(dropped.current()).toBeNull();
  expect(workers[0]?.closed).toBe(true);
});

it("that break the engine are an error, and the engine ends", async () => {
  const { dropped, workers } = opened(() => {
    throw new Error("out of memory");
  });
  await expect(dropped.load([file])).rejects.toThrow("out of memory");
  expect(workers[0]?.closed).toBe(true);
  expect(dropped.current()).toBeNull();
});

it("a site without its company is an error, and the engine ends", async () => {
  company = null;
  const { dropped, workers } = opened();
  await expect(dropped.load([file])).rejects.toThrow("company.json: 404");
  expect(workers[0]?.closed).toBe(true);
});

it("dropped last win over slower ones dropped before", async () => {
  const finish: ((title: string) => void)[] = [];
  const { dropped, workers } = opened(
    () =>
      new Promise((done) => finish.push((title) => done({ site: { ...droppedSite, title }, problems: [] }))),
  );
  const slow = dropped.load([file]);
  const quick = dropped.load([file]);
  await vi.waitFor(() => expect(finish).toHaveLength(1));
  // The memory of the first is given back before the second takes its own.
  expect(workers.map(({ closed }) => closed)).toEqual([true, false]);
  finish[0]?.("quick");
  await quick;
  expect(await slow).toEqual({ site: null, problems: [] });
  expect(dropped.current()?.site.title).toBe("quick");
});

it("give their memory back at once when reading is given up, and are no error", async () => {
  const { dropped, workers } = opened(() => new Promise(() => undefined));
  const loading = dropped.load([file]);
  await vi.waitFor(() => expect(workers[0]?.asked).toHaveLength(1));
  dropped.cancel();
  expect(workers[0]?.closed).toBe(true);
  expect(await loading).toEqual({ site: null, problems: [] });
  expect(dropped.current()).toBeNull();
  dropped.cancel();
});

it("still being read when the page returns to the published data are forgotten", async () => {
  const finish: (() => void)[] = [];
  const { dropped, workers } = opened(
    () =>
      new Promise((done) => {
        finish.push(() => done({ site: droppedSite, problems: [] }));
      }),
  );
  const loading = dropped.load([file]);
  await vi.waitFor(() => expect(finish).toHaveLength(1));
  dropped.reset();
  finish[0]?.();
  await loading;
  expect(dropped.current()).toBeNull();
  expect(workers[0]?.closed).toBe(true);
});
