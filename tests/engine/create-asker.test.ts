import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EngineStatus } from "../../src/answers/asker.ts";
import type { Filter } from "../../src/answers/rows.ts";
import { SCHEMA_VERSION } from "../../src/answers/schema-version.ts";
import type { Site } from "../../src/answers/site.ts";
import { createAsker } from "../../src/engine/create-asker.ts";
import type { EngineRequest } from "../../src/engine/messages.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { asWorker, FakeWorker } from "./fake-worker.ts";

const base = "/maison/";
const funnel = { kind: "funnel" } as const;
const everybody: Filter = { period: "2026-T3", persona: null, segment: null, through: null };
/** Two filters at a time are never prebuilt. */
const unforeseen: Filter = { ...everybody, persona: "amateurs", segment: "b2c" };
const droppedSite: Site = { ...sampleSite, title: "Dropped" };

let requested: string[];
let files: Map<string, unknown>;
beforeEach(() => {
  requested = [];
  files = new Map<string, unknown>([
    [`${base}${sampleSite.answers}funnel/2026-T3.json`, { version: SCHEMA_VERSION, kind: "funnel", n: 1 }],
    [`${base}company.json`, { version: SCHEMA_VERSION, title: "Company" }],
  ]);
  vi.stubGlobal("location", { href: "https://example.org/maison/entonnoir/?x=1" });
  vi.stubGlobal("fetch", async (url: string) => {
    requested.push(url);
    if (!files.has(url)) return new Response("", { status: 404 });
    const content = files.get(url);
    return typeof content === "number" ? new Response("", { status: content }) : Response.json(content);
  });
});
afterEach(() => vi.unstubAllGlobals());

function answered(request: EngineRequest): unknown {
  if (request.kind === "open") return null;
  if (request.kind === "load") return { site: droppedSite, problems: [] };
  return { kind: "funnel", n: 2 };
}

function asker(answer: (request: EngineRequest) => unknown = answered) {
  const workers: FakeWorker[] = [];
  const statuses: EngineStatus[] = [];
  const made = createAsker({
    base,
    site: sampleSite,
    startWorker: () => {
      const worker = new FakeWorker(answer);
      workers.push(worker);
      return asWorker(worker);
    },
  });
  made.onStatus((status) => statuses.push(status));
  return { asker: made, workers, statuses };
}

describe("over the published data", () => {
  it("a foreseen question is one small file: no engine starts", async () => {
    const { asker: door, workers } = asker();
    expect(await door.ask(funnel, everybody)).toEqual({ answer: { kind: "funnel", n: 1 }, from: "prebuilt" });
    expect(requested).toEqual([
      "/maison/answers/0000/funnel/2026-T3.json".replace("answers/0000/", sampleSite.answers),
    ]);
    expect(workers).toHaveLength(0);
    expect(door.status()).toBe("idle");
  });

  it("an answer fetched ahead is there at once, and one that failed is asked again", async () => {
    const { asker: door, workers } = asker();
    void door.ahead(funnel, everybody);
    void door.ahead(funnel, unforeseen);
    expect(await door.ask(funnel, everybody)).toEqual({ answer: { kind: "funnel", n: 1 }, from: "prebuilt" });
    expect(requested).toHaveLength(1);
    expect(workers).toHaveLength(0);
    const file = `${base}${sampleSite.answers}funnel/all.json`;
    files.set(file, 500);
    void door.ahead(funnel, { ...everybody, period: "all" });
    await vi.waitFor(() => expect(requested).toContain(file));
    files.set(file, { version: SCHEMA_VERSION, kind: "funnel", n: 9 });
    const { answer } = await door
      .ask(funnel, { ...everybody, period: "all" })
      .catch(() => door.ask(funnel, { ...everybody, period: "all" }));
    expect(answer).toEqual({ kind: "funnel", n: 9 });
  });

  it("what no file tells is asked ahead of an engine that runs, and no failure of it is heard", async () => {
    let broken = false;
    const { asker: door, workers } = asker((request) => {
      if (broken) throw new Error("out of memory");
      return answered(request);
    });
    expect([door.foreseen(funnel, everybody), door.foreseen(funnel, unforeseen)]).toEqual([true, false]);
    await door.ahead(funnel, unforeseen);
    expect(workers).toHaveLength(0);
    await door.ask(funnel, unforeseen);
    const other = { ...unforeseen, segment: "b2b" };
    await door.ahead(funnel, other);
    expect(workers[0]?.asked.at(-1)).toEqual({ kind: "ask", question: funnel, filter: other });
    broken = true;
    await expect(door.ahead(funnel, unforeseen)).resolves.toBeUndefined();
  });

  it("anything else goes to the engine, started once, with the address of the data in full", async () => {
    const { asker: door, workers, statuses } = asker();
    const [one, two] = await Promise.all([
      door.ask(funnel, unforeseen),
      door.ask({ kind: "paths", anchor: "from:panier" }, everybody),
    ]);
    expect([one.from, two.from]).toEqual(["engine", "engine"]);
    expect(workers).toHaveLength(1);
    expect(workers[0]?.asked.map(({ kind }) => kind)).toEqual(["open", "ask", "ask"]);
    expect(workers[0]?.asked[0]).toMatchObject({
      site: sampleSite,
      database: `https://example.org/maison/${sampleSite.database}`,
    });
    expect(statuses).toEqual(["starting", "ready"]);
    expect(requested).toEqual([]);
  });

  it("a file that the site does not have is asked of the engine", async () => {
    const { asker: door } = asker();
    expect((await door.ask(funnel, { ...everybody, period: "2024-T1" })).from).toBe("engine");
  });

  it("a host in trouble is an error, not an absent file", async () => {
    files.set(`${base}${sampleSite.answers}funnel/2026-T2.json`, 503);
    const { asker: door, workers } = asker();
    await expect(door.ask(funnel, { ...everybody, period: "2026-T2" })).rejects.toThrow("503");
    expect(workers).toHaveLength(0);
  });

  it("warming starts the engine before it is asked; a failure then is silent", async () => {
    const {
      asker: door,
      workers,
      statuses,
    } = asker(() => {
      throw new Error("no WebAssembly");
    });
    door.warm();
    door.warm();
    await vi.waitFor(() => expect(statuses).toEqual(["starting", "failed"]));
    expect(workers).toHaveLength(1);
  });

  it("a failed start is kept, its worker closed, and what is prebuilt still comes", async () => {
    const { asker: door, workers } = asker(() => {
      throw new Error("no WebAssembly");
    });
    await expect(door.ask(funnel, unforeseen)).rejects.toThrow("the engine could not start");
    await expect(door.ask(funnel, unforeseen)).rejects.toThrow("the engine could not start");
    expect(workers.map(({ closed }) => closed)).toEqual([true]);
    expect(door.status()).toBe("failed");
    expect((await door.ask(funnel, everybody)).from).toBe("prebuilt");
  });
});

describe("dropped files", () => {
  const file = new File(["a,b"], "a.csv");

  it("get a worker of their own and the site's company; every answer is then theirs, none prebuilt", async () => {
    const { asker: door, workers } = asker();
    const { site } = await door.load([file]);
    expect(site).toEqual(droppedSite);
    expect(door.site()).toEqual(droppedSite);
    expect(workers[0]?.asked[0]).toEqual({ kind: "load", files: [file], company: { title: "Company" } });
    expect(await door.ask(funnel, everybody)).toEqual({ answer: { kind: "funnel", n: 2 }, from: "engine" });
    expect(requested).toEqual([`${base}company.json`]);
    expect(door.foreseen(funnel, everybody)).toBe(false);
    await door.ahead(funnel, unforeseen);
    expect(workers[0]?.asked.at(-1)).toEqual({ kind: "ask", question: funnel, filter: unforeseen });
    door.warm();
    expect(workers).toHaveLength(1);
  });

  it("make room when the page returns to the published data", async () => {
    const { asker: door, workers } = asker();
    await door.load([file]);
    door.reset();
    expect(workers[0]?.closed).toBe(true);
    expect(door.site()).toEqual(sampleSite);
    expect((await door.ask(funnel, everybody)).from).toBe("prebuilt");
  });

  it("that come while an answer is fetched do not give it: it is of the published data", async () => {
    let give: () => void = () => undefined;
    const absent = new Promise<Response>((done) => {
      give = () => done(new Response("", { status: 404 }));
    });
    const { asker: door, workers } = asker((request) => ({
      ...(answered(request) as object),
      n: request.kind,
    }));
    const asked = vi.fn(fetch);
    vi.stubGlobal("fetch", (url: string) => (url.includes("2024-T1") ? absent : asked(url)));
    const answer = door.ask(funnel, { ...everybody, period: "2024-T1" });
    await door.load([file]);
    give();
    expect((await answer).from).toBe("engine");
    expect(workers.map(({ asked: each }) => each.map(({ kind }) => kind))).toEqual([
      ["load"],
      ["open", "ask"],
    ]);
  });
});
