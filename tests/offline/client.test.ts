import { describe, expect, it } from "vitest";
import { type Browser, createOffline } from "../../src/offline/client.ts";
import type { Kept, Reply, Request } from "../../src/offline/messages.ts";

/** A worker that answers each wish with what the test says. */
function workerOf(answer: (request: Request) => readonly Reply[]) {
  const asked: Request[] = [];
  const worker = Object.assign(new EventTarget(), {
    state: "activated",
    postMessage: (request: Request, [port]: readonly MessagePort[]) => {
      asked.push(request);
      for (const reply of answer(request)) port?.postMessage(reply);
    },
  });
  return { worker: worker as unknown as ServiceWorker, asked };
}

const keptBy = (change: Partial<Kept>): Kept => ({
  version: "un",
  since: null,
  prepared: null,
  fromKept: false,
  ...change,
});
const saying = (change: Partial<Kept>) => workerOf(() => [{ kind: "kept", kept: keptBy(change) }]);

function deviceWith(
  workers: { active?: ServiceWorker; waiting?: ServiceWorker },
  change: Partial<Browser> = {},
) {
  const registration = Object.assign(new EventTarget(), {
    active: null,
    waiting: null,
    installing: null,
    update: async () => undefined,
    ...workers,
  });
  const container = { register: async () => registration } as unknown as ServiceWorkerContainer;
  const browser: Browser = {
    container: () => container,
    persist: async () => true,
    mayKeep: () => true,
    onReturn: () => undefined,
    ...change,
  };
  return { registration, offline: createOffline(browser) };
}

describe("createOffline", () => {
  it("has the build on screen kept, once", async () => {
    const { worker, asked } = workerOf(({ kind }) => [
      { kind: "kept", kept: keptBy({ since: kind === "keep" ? "2026-10-01" : null }) },
    ]);
    const { offline } = deviceWith({ active: worker });
    await offline.start("/", "un");
    expect(offline.snapshot()).toMatchObject({ able: true, kept: true, newer: false, copyOf: null });
    expect(asked.map(({ kind }) => kind)).toEqual(["hello", "keep"]);
  });
  it("keeps nothing by itself where the reader saves data", async () => {
    const { worker, asked } = saying({});
    const { offline } = deviceWith({ active: worker }, { mayKeep: () => false });
    await offline.start("/", "un");
    expect(asked.map(({ kind }) => kind)).toEqual(["hello"]);
    expect(offline.snapshot().kept).toBe(false);
  });
  it("offers a build that waits, unless the page is of it already", async () => {
    const workers = {
      active: saying({ since: "2026-10-01" }).worker,
      waiting: saying({ version: "deux" }).worker,
    };
    const older = deviceWith(workers).offline;
    await older.start("/", "un");
    expect(older.snapshot().newer).toBe(true);
    const newer = deviceWith(workers).offline;
    await newer.start("/", "deux");
    expect(newer.snapshot().newer).toBe(false);
  });
  it("hears of a build that comes while the page is open", async () => {
    const { offline, registration } = deviceWith({ active: saying({ since: "2026-10-01" }).worker });
    await offline.start("/", "un");
    const told = new Promise<void>((done) => {
      offline.subscribe(() => offline.snapshot().newer && done());
    });
    Object.assign(registration, { installing: saying({ version: "deux", since: "2026-10-02" }).worker });
    registration.dispatchEvent(new Event("updatefound"));
    await told;
  });
  it("tells since when a copy is kept, where the page was shown from it", async () => {
    const { offline } = deviceWith({ active: saying({ since: "2026-10-01", fromKept: true }).worker });
    await offline.start("/", "un");
    expect(offline.snapshot().copyOf).toBe("2026-10-01");
  });
  it("says so where this browser keeps no site", async () => {
    const { offline } = deviceWith({}, { container: () => undefined });
    await offline.start("/", "un");
    expect(offline.snapshot().able).toBe(false);
  });
  it("prepares with the worker of its own build, step by step, and gives the proof", async () => {
    const proof = { at: "2026-10-01T10:00:00Z", files: 3, bytes: 9 };
    const seen: (number | undefined)[] = [];
    const { worker } = workerOf(({ kind }) =>
      kind === "prepare"
        ? [
            { kind: "step", step: { done: 2, files: 3, phase: "check" } },
            { kind: "proved", proof },
          ]
        : [{ kind: "kept", kept: keptBy({ version: "deux", since: "2026-10-01" }) }],
    );
    const { offline } = deviceWith({ active: saying({ since: "2026-10-01" }).worker, waiting: worker });
    await offline.start("/", "deux");
    offline.subscribe(() => seen.push(offline.snapshot().step?.done));
    await offline.prepare();
    expect(seen).toEqual([0, 2, undefined]);
    expect(offline.snapshot()).toMatchObject({ proof, failed: null, step: null });
  });
  it("is not prepared where files are missing, or no worker is of its build", async () => {
    const missing = { kind: "failed", why: "missing", paths: ["a.wasm"] } as const;
    const { worker } = workerOf(({ kind }) => [
      kind === "prepare" ? missing : { kind: "kept", kept: keptBy({}) },
    ]);
    const { offline } = deviceWith({ active: worker });
    await offline.start("/", "un");
    await offline.prepare();
    expect(offline.snapshot()).toMatchObject({ proof: null, failed: { why: "missing", paths: ["a.wasm"] } });
    const { offline: other } = deviceWith({ active: worker });
    await other.start("/", "deux");
    await other.prepare();
    expect(other.snapshot()).toMatchObject({ proof: null, failed: { why: "missing", paths: [] } });
  });
});
