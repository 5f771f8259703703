import { expect, test } from "vitest";
import { startEngine } from "../../src/engine/engine-client.ts";
import { asWorker, FakeWorker } from "./fake-worker.ts";

const ask = (period: string) =>
  ({
    kind: "ask",
    question: { kind: "funnel" },
    filter: { period, persona: null, segment: null, through: null },
  }) as const;

test("each promise gets its own reply, whichever comes first", async () => {
  const settle: (() => void)[] = [];
  const worker = new FakeWorker(
    (request) =>
      new Promise((done) => settle.push(() => done(request.kind === "ask" ? request.filter.period : null))),
  );
  const client = startEngine(asWorker(worker));
  const [first, second] = [client.request<"ask">(ask("first")), client.request<"ask">(ask("second"))];
  settle[1]?.();
  expect(await second).toBe("second");
  settle[0]?.();
  expect(await first).toBe("first");
});

test("an error in the worker is an error here, with its words", async () => {
  const worker = new FakeWorker(() => {
    throw new Error("no memory");
  });
  await expect(startEngine(asWorker(worker)).request<"ask">(ask("all"))).rejects.toThrow("no memory");
});

test("a worker that dies fails everything that waits, and everything asked later", async () => {
  const worker = new FakeWorker(() => new Promise(() => undefined));
  const client = startEngine(asWorker(worker));
  const waiting = [client.request<"ask">(ask("a")), client.request<"ask">(ask("b"))];
  worker.die("");
  for (const one of waiting) await expect(one).rejects.toThrow("the engine's worker failed");
  await expect(client.request<"ask">(ask("c"))).rejects.toThrow("the engine's worker failed");
});

test("closing ends the worker, and whoever waits for it", async () => {
  const worker = new FakeWorker(() => new Promise(() => undefined));
  const client = startEngine(asWorker(worker));
  const waiting = client.request<"ask">(ask("a"));
  client.close();
  expect(worker.closed).toBe(true);
  await expect(waiting).rejects.toThrow("closed");
});

test("what a worker says on its way is no reply", async () => {
  const progress = { rows: 3, secondsLeft: null, isCounting: false };
  let finish = (): void => {};
  const worker = new FakeWorker(() => new Promise((done) => (finish = () => done("done"))));
  const heard: unknown[] = [];
  const waiting = startEngine(asWorker(worker)).request<"ask">(ask("a"), (found) => heard.push(found));
  worker.say({ id: 1, progress });
  finish();
  expect(await waiting).toBe("done");
  expect(heard).toEqual([progress]);
});
