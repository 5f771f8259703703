import { expect, it } from "vitest";
import { touchpointFacts } from "../../src/findings/touchpoint-facts.ts";
import { onlineText, touchpointsTable } from "../../src/tables/touchpoints.ts";
import { sampleEmotions, sampleSite } from "../fixtures/sample-answers.ts";
import { sampleImportance, sampleTouchpoints } from "../fixtures/sample-map.ts";

const facts = touchpointFacts(
  {
    touchpoints: { now: sampleTouchpoints },
    emotion: { now: sampleEmotions },
    importance: { now: sampleImportance },
  },
  sampleSite,
  "fr",
);

it("has a row a touchpoint, full values behind what is read, and nothing for what is not told", () => {
  const { name, columns, rows } = touchpointsTable(facts, sampleSite, "fr");
  expect(name).toBe("touchpoints");
  expect(rows.map(({ key }) => key)).toEqual(facts.map(({ id }) => id));
  const page = facts.find(({ id }) => id === "fiche-produit");
  const row = rows.find(({ key }) => key === "fiche-produit");
  const cells = Object.fromEntries(columns.map(({ key }, at) => [key, row?.cells[at]?.value]));
  expect(cells).toMatchObject({
    place: "fiche-produit",
    n: page?.n,
    exit_share: page?.exits?.share,
    conversion: page?.conversion?.share,
    removal: page?.removal,
    declared: null,
  });
  for (const { cells: some } of rows) expect(some).toHaveLength(columns.length);
});

it("marks what its channel's name told", () => {
  expect(onlineText({ online: { is: true, said: true } }, "fr")).toBe("oui");
  expect(onlineText({ online: { is: false, said: false } }, "en")).toBe("no *");
  expect(onlineText({ online: null }, "en")).toBe("–");
});
