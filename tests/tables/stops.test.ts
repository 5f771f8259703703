import { expect, it } from "vitest";
import { stopsTable } from "../../src/tables/stops.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings, stopsAtCart } from "../fixtures/sample-findings.ts";

const settled = { after: 0.5, before: 0.2, difference: 0.3, low: 0.2, high: 0.4 };
const more = { ...stopsAtCart, key: "stops/fiche-produit", place: "fiche-produit", count: 502, n: 687 };
const answer = {
  ...sampleFindings,
  findings: [{ ...stopsAtCart, settled }, more, ...sampleFindings.findings.slice(1)],
};

it("tells stops of those who pass first, of entrants beside, and of what is surely over; most stops first", () => {
  const { name, columns, rows } = stopsTable(answer, sampleSite, "fr");
  expect(name).toBe("stops");
  // What was not told is no row.
  expect(rows.map(({ key }) => key)).toEqual(["stops/fiche-produit", "stops/panier"]);
  const cart = Object.fromEntries(columns.map(({ key }, at) => [key, rows[1]?.cells[at]?.value]));
  expect(cart).toEqual({
    ...{ node: "panier", stopped: 108, passed: 206, stop_share: 0.52, entrants: 4110 },
    ...{ entrants_share: 108 / 4110, stopped_before: 62, passed_before: 293, stop_share_before: 0.21 },
    ...{ entrants_before: 3862, entrants_share_before: 62 / 3862, change: 0.31, verdict: "up" },
    ...{ settled: 0.5, settled_before: 0.2, same_age: null, same_age_before: null },
  });
});
