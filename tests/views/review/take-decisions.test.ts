import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { changeKept } from "../../../src/views/review/kept.ts";
import { decisionsPlace } from "../../../src/views/review/kept-places.ts";
import { takeDecisions } from "../../../src/views/review/take-decisions.ts";

const here = {
  base: "/",
  site: { title: "Lumen", decisions: [{ id: "2026-04-21-cesser", done: null }] as never },
};
const sheet = (name: string, ...lines: string[]) =>
  new File([["date;quoi;responsable", ...lines].join("\n")], name, { type: "text/csv" });
const kept = () => {
  let now: unknown = null;
  changeKept(decisionsPlace(here), (was) => {
    now = was;
    return was;
  });
  return now;
};

beforeEach(() => {
  const storage = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => storage.get(name) ?? null,
    setItem: (name: string, text: string) => storage.set(name, text),
  });
});
afterEach(() => vi.unstubAllGlobals());

it("joins what is kept without loss or double, and leaves out what the site knows and what has no day", async () => {
  const lines = ["2026-10-20;Relancer;Web", "21/04/2026;Cesser;CRM", "un jour;Rien;"];
  await takeDecisions([sheet("decisions.csv", ...lines)], here);
  await takeDecisions([sheet("decisions (1).csv", ...lines, "2026-10-21;Lancer;Web")], here);
  expect(kept()).toMatchObject({
    lines: [{ what: "Relancer" }, { what: "Lancer" }],
    taken: ["2026-10-20-relancer", "2026-10-21-lancer"],
  });
});
