import { beforeEach, expect, it, vi } from "vitest";
import type { EngineStatus } from "../../src/answers/asker.ts";
import { createPublishedEngine } from "../../src/engine/published-engine.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { asWorker, FakeWorker } from "./fake-worker.ts";

beforeEach(() => {
  vi.stubGlobal("location", { href: "https://example.org/maison/entonnoir/?x=1" });
  return () => vi.unstubAllGlobals();
});

function engine(answer: () => unknown = () => null) {
  const workers: FakeWorker[] = [];
  const heard: EngineStatus[] = [];
  const made = createPublishedEngine("/maison/", sampleSite, () => {
    const worker = new FakeWorker(answer);
    workers.push(worker);
    return asWorker(worker);
  });
  const stop = made.onStatus((status) => heard.push(status));
  return { engine: made, workers, heard, stop };
}

it("is started once, with the address of the data in full, and runs from then on", async () => {
  const { engine: published, workers, heard } = engine();
  expect([published.status(), published.running()]).toEqual(["idle", null]);
  const [one, two] = await Promise.all([published.start(), published.start()]);
  expect(one).toBe(two);
  expect(published.running()).toBe(one);
  expect(workers).toHaveLength(1);
  expect(workers[0]?.asked).toEqual([
    { kind: "open", site: sampleSite, database: `https://example.org/maison/${sampleSite.database}` },
  ]);
  expect(heard).toEqual(["starting", "ready"]);
});

it("a failed start is kept, with its cause, and its worker closed", async () => {
  const {
    engine: published,
    workers,
    heard,
  } = engine(() => {
    throw new Error("no WebAssembly");
  });
  for (let i = 0; i < 2; i += 1)
    await expect(published.start()).rejects.toMatchObject({
      message: "the engine could not start",
      cause: { message: expect.stringContaining("no WebAssembly") },
    });
  expect(workers.map(({ closed }) => closed)).toEqual([true]);
  expect(published.running()).toBeNull();
  expect(heard).toEqual(["starting", "failed"]);
});

it("a worker that cannot be made is a failed start", async () => {
  const published = createPublishedEngine("/maison/", sampleSite, () => {
    throw new Error("no workers here");
  });
  await expect(published.start()).rejects.toThrow("the engine could not start");
  expect(published.status()).toBe("failed");
});

it("who no longer listens hears nothing", async () => {
  const { engine: published, heard, stop } = engine();
  stop();
  await published.start();
  expect(heard).toEqual([]);
});
