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
  const client = startEngine(() => asWorker(worker));
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
  await expect(startEngine(() => asWorker(worker)).request<"ask">(ask("all"))).rejects.toThrow("no memory");
});

test("a worker that dies fails everything that waits, and everything asked later", async () => {
  const worker = new FakeWorker(() => new Promise(() => undefined));
  const client = startEngine(() => asWorker(worker));
  const waiting = [client.request<"ask">(ask("a")), client.request<"ask">(ask("b"))];
  worker.die("");
  for (const one of waiting) await expect(one).rejects.toThrow("the engine's worker failed");
  await expect(client.request<"ask">(ask("c"))).rejects.toThrow("the engine's worker failed");
});

test("closing ends the worker, and whoever waits for it", async () => {
  const worker = new FakeWorker(() => new Promise(() => undefined));
  const client = startEngine(() => asWorker(worker));
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
  const waiting = startEngine(() => asWorker(worker)).request<"ask">(ask("a"), (found) => heard.push(found));
  worker.say({ id: 1, progress });
  finish();
  expect(await waiting).toBe("done");
  expect(heard).toEqual([progress]);
});

test("a worker that never begins is started anew, with what was asked; after the last there is none", async () => {
  const workers: FakeWorker[] = [];
  const silent = () => new Promise(() => undefined);
  const start = (lively: number) => () => {
    const worker = new FakeWorker(workers.length === lively ? () => "answer" : silent);
    workers.push(worker);
    return asWorker(worker);
  };
  const client = startEngine(start(2), { patience: 10, tries: 3 });
  expect(await client.request<"ask">(ask("a"))).toBe("answer");
  expect(workers.map(({ closed }) => closed)).toEqual([true, true, false]);
  expect(workers.map(({ asked }) => asked)).toEqual([[ask("a")], [ask("a")], [ask("a")]]);
  workers.length = 0;
  const lost = startEngine(start(3), { patience: 10, tries: 3 });
  await expect(lost.request<"ask">(ask("a"))).rejects.toThrow("did not begin");
  await expect(lost.request<"ask">(ask("b"))).rejects.toThrow("did not begin");
  expect(workers.map(({ closed }) => closed)).toEqual([true, true, true]);
});

test("a worker that has begun may take as long as it needs, and a closed one is not started anew", async () => {
  let started = 0;
  const worker = new FakeWorker(() => new Promise((done) => setTimeout(() => done("late"), 60)));
  const counted = () => {
    started += 1;
    return asWorker(worker);
  };
  const client = startEngine(counted, { patience: 20, tries: 3 });
  worker.say({ begun: true });
  expect(await client.request<"ask">(ask("a"))).toBe("late");
  startEngine(counted, { patience: 10, tries: 3 }).close();
  await new Promise((done) => setTimeout(done, 30));
  expect(started).toBe(2);
});
