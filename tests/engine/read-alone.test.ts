import { afterEach, expect, it, vi } from "vitest";
import { SCHEMA_VERSION } from "../../src/answers/schema-version.ts";
import { readAlone } from "../../src/engine/read-alone.ts";
import { asWorker, FakeWorker } from "./fake-worker.ts";

afterEach(() => vi.unstubAllGlobals());

const file = new File(["a,b"], "a.csv");
const mapping = { file: "a.csv" } as unknown as Parameters<typeof readAlone>[1]["mapping"];

it("a file is read by the company's rules and the one entry, in an engine that ends", async () => {
  vi.stubGlobal("fetch", async (url: string) =>
    Response.json({ version: SCHEMA_VERSION, title: url, sources: [{ file: "other.csv" }] }),
  );
  const worker = new FakeWorker(() => ({ site: null, problems: [] }));
  const read = await readAlone(file, { base: "/maison/", mapping, startWorker: () => asWorker(worker) });
  expect(read).toEqual({ site: null, problems: [] });
  expect(worker.asked).toEqual([
    {
      kind: "load",
      files: [file],
      company: { title: "/maison/company.json", sources: [mapping] },
      telling: true,
    },
  ]);
  expect(worker.closed).toBe(true);
});

it("ends the engine when the company's rules do not come", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
  const worker = new FakeWorker(() => null);
  const read = readAlone(file, { base: "/maison/", mapping, startWorker: () => asWorker(worker) });
  await expect(read).rejects.toThrow("company.json: 404");
  expect(worker.closed).toBe(true);
});
