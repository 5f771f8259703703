import { afterAll, beforeAll, expect, it } from "vitest";
import { checkedAnswer } from "../../src/answers/check-published.ts";
import { prebuildTraits } from "../../src/answers/prebuild-traits.ts";
import { fromPublished } from "../../src/answers/published-json.ts";
import type { Anchor, Filter, TraitAnswer } from "../../src/answers/rows.ts";
import type { Site } from "../../src/answers/site.ts";
import { answerTrait } from "../../src/answers/trait-answer.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { buildIn, everything } from "../journey/built.ts";
import { given } from "../journey/given.ts";
import { taken } from "./counted.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

const touchpoints = { a: 1, b: 1, c: 2 };
const mobile = { abc: 9, ab: 6, b: 7 };
const desktop = { abc: 8, a: 12 };
const data = (smallGroup: number) =>
  given({
    ...{ touchpoints, goal: 2, smallGroup },
    web: [
      ...taken(mobile, "2026-01-01", { device: "mobile" }),
      ...taken(desktop, "2026-01-02", { device: "desktop" }),
      ...taken({ ab: 2 }, "2026-01-03", { device: "tablet" }),
      // Later, so that all of the quarter have had their window.
      ...taken({ a: 20 }, "2026-04-20"),
    ],
  });

async function builtSite(smallGroup: number, exact: boolean): Promise<Site> {
  const { site } = await buildIn(database, data(smallGroup), { exact });
  if (site === null) throw new Error("nothing was built");
  return site;
}

const linksOf = ({ links }: TraitAnswer) =>
  links.map(({ column, source, target, n }) => `${column} ${source}>${target} ${n}`).sort();

/** The same by a plain loop over the journeys. */
function plainly(counts: Readonly<Record<string, number>>): string[] {
  const moves = new Map<string, number>();
  for (const [path, n] of Object.entries(counts))
    [...path].forEach((source, at) => {
      const key = `${at} ${source}>${path[at + 1] ?? "stop"}`;
      moves.set(key, (moves.get(key) ?? 0) + n);
    });
  return [...moves].map(([key, n]) => `${key} ${n}`).sort();
}

it("counts the journeys of a device exactly on one's own files", async () => {
  const site = await builtSite(5, true);
  const ask = (trait: string, more: Partial<Filter> = {}, anchor: Anchor = "start") =>
    answerTrait(database, site, { kind: "trait", anchor, trait }, { ...everything, ...more });
  const answer = await ask("device:mobile");
  expect(answer).toMatchObject({ told: true, n: 22, mature: 22, converted: 9 });
  expect(linksOf(answer)).toEqual(plainly(mobile));
  expect(await ask("device:mobile", { through: "c" })).toMatchObject({ n: 9, mature: 9, converted: 9 });
  expect(await ask("device:mobile", {}, "from:b")).toMatchObject({ n: 22 });
  expect((await ask("device:mobile", {}, "from:b")).nodes[0]).toMatchObject({ node: "b", n: 22 });
  expect(await ask("device:tv")).toMatchObject({ told: false });
  // Between two days, both of them included.
  expect(await ask("dates:2026-01-01_2026-01-01")).toMatchObject({ told: true, n: 22, converted: 9 });
  expect(await ask("dates:2026-01-01_2026-01-02")).toMatchObject({ n: 42 });
});

it("publishes those that leave no small group, beside the usual flow or alone", async () => {
  const site = await builtSite(5, false);
  const answers = new Map<string, TraitAnswer>();
  for await (const { file, content } of prebuildTraits(database, site))
    answers.set(file, checkedAnswer(JSON.parse(content), file) as TraitAnswer);
  // Of two on a tablet nothing is told, nor of those on a computer, less whom the two would be found.
  expect(site.traits.filter(({ kind }) => kind === "device").map(({ id }) => id)).toEqual(["device:mobile"]);
  const told = answers.get("trait-device-mobile-start/2026-T1.json");
  expect(told).toMatchObject({ told: true, n: 22, mature: 22, converted: 9 });
  expect(answers.has("trait-device-desktop-start/2026-T1.json")).toBe(false);
});

it("tells all of them where groups are not folded", async () => {
  const site = await builtSite(1, false);
  const found: string[] = [];
  for await (const { file, content } of prebuildTraits(database, site)) {
    found.push(file);
    if (file === "trait-device-desktop-start/2026-T1.json")
      expect(linksOf(fromPublished<TraitAnswer>(JSON.parse(content), file))).toEqual(plainly(desktop));
  }
  expect(found.filter((file) => file.includes("device")).length).toBe(6);
});
