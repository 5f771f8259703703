// What the engine does with each request, run here with the blocking engine in place of the browser's.

import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Site } from "../../src/answers/site.ts";
import type { Company } from "../../src/company/company.ts";
import { readCompany } from "../../src/company/read-company.ts";
import { openNative } from "../../src/database/native.ts";
import { writeDatabaseFile } from "../../src/database/write-file.ts";
import type { EngineRequest } from "../../src/engine/messages.ts";
import { packMarts } from "../../src/journey/published/published.ts";
import { buildIn } from "../journey/built.ts";
import { given } from "../journey/given.ts";

vi.mock("../../src/database/wasm-browser.ts", async () => {
  const { openBlockingWasm } = await import("../database/engines.ts");
  return { openBrowser: openBlockingWasm };
});

const texts = given({
  touchpoints: { a: 1, b: 2 },
  web: Array.from({ length: 7 }, (_, i) => ({
    at: `2026-04-0${i + 1} 10:00`,
    event: i > 2 ? "a" : "b",
    customer: `c${i}`,
  })),
});
const everybody = { period: "all", persona: null, segment: null, through: null };

let published: { site: Site; bytes: Buffer; company: Company; funnel: unknown };
beforeAll(async () => {
  const database = await openNative();
  const built = await buildIn(database, texts);
  if (built.site === null) throw new Error("missing site");
  await packMarts(database);
  const path = join(await mkdtemp(join(tmpdir(), "parcours-worker-")), "a.duckdb");
  await writeDatabaseFile(database, "packed", path);
  const { company } = await readCompany([]);
  published = {
    site: built.site,
    bytes: await readFile(path),
    company,
    funnel: await built.ask({ kind: "funnel" }),
  };
  await database.close();
});

let send: (request: EngineRequest) => Promise<unknown>;
beforeEach(async () => {
  vi.stubGlobal("fetch", async (url: string) =>
    url.endsWith("a.duckdb")
      ? new Response(new Uint8Array(published.bytes))
      : new Response("", { status: 404 }),
  );
  // A worker of its own each time: what one has opened stays open.
  vi.resetModules();
  const { perform } = await import("../../src/engine/requests.ts");
  send = (request) => perform(request, () => undefined);
});

const ask: EngineRequest = { kind: "ask", question: { kind: "funnel" }, filter: everybody };

describe("requests", () => {
  it("open the published file and answer as the build did", async () => {
    const opening = { kind: "open", site: published.site, database: "https://example.org/a.duckdb" } as const;
    expect(await send(opening)).toBeNull();
    expect(await send(ask)).toEqual(published.funnel);
  });

  it("wait for a file still being opened", async () => {
    const opening = send({ kind: "open", site: published.site, database: "https://example.org/a.duckdb" });
    expect(await send(ask)).toEqual(published.funnel);
    expect(await opening).toBeNull();
  });

  it("read dropped files and answer about them", async () => {
    const files = Object.entries(texts).map(([path, text]) => new File([text], path));
    const loaded = await send({ kind: "load", files, company: published.company });
    expect(loaded).toMatchObject({ site: { journeys: 7 }, problems: [] });
    expect(await send(ask)).toEqual(published.funnel);
  });

  it("say what cannot be done", async () => {
    await expect(send(ask)).rejects.toThrow("missing data: the engine was asked before it was opened");
    const missing = { kind: "open", site: published.site, database: "https://example.org/b.duckdb" } as const;
    await expect(send(missing)).rejects.toThrow("https://example.org/b.duckdb: 404");
    await expect(send(ask)).rejects.toThrow("https://example.org/b.duckdb: 404");
  });
});
