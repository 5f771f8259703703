import { expect, it } from "vitest";
import { betsTable, expectedText } from "../../src/tables/bets.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const [stage] = sampleSite.stages;
const bet = {
  ...({ measure: "feeling", level: "stage", place: stage?.id ?? "", direction: "up" } as const),
  ...{ amount: null, by: "2026-T3", confidence: null },
};
const decision = {
  ...{
    id: "2026-04-21-a",
    date: "2026-04-21",
    kind: null,
    why: null,
    known: null,
    owner: null,
    due: null,
    done: null,
  },
  ...{ what: { fr: "A", en: "A" } },
};
const grade = {
  ...({ decision: decision.id, status: "kept", before: -0.3, after: 0.7 } as const),
  ...{ difference: 1, low: 0.6, high: 1.4, n: 63, n_before: 86 },
};

it("has a row a decision, with full figures of its bet, and dashes where there is none", () => {
  const site = {
    ...sampleSite,
    decisions: [
      { ...decision, done: "2026-06-22", bet },
      { ...decision, id: "b", bet: null },
    ],
    bets: [grade],
  };
  const { rows, columns } = betsTable(site, "en");
  expect(rows.map(({ key }) => key)).toEqual(["2026-04-21-a", "b"]);
  const values = rows.map(({ cells }) =>
    Object.fromEntries(columns.map(({ key }, at) => [key, cells[at]?.value])),
  );
  expect(values[0]).toMatchObject({
    before: -0.3,
    after: 0.7,
    difference: 1,
    low: 0.6,
    high: 1.4,
    n: 63,
    verdict: "kept",
    done: "2026-06-22",
  });
  expect(values[1]).toMatchObject({ difference: null, verdict: "", expected: "" });
});

it("says what was hoped for", () => {
  const text = expectedText(bet, sampleSite, "fr").replaceAll(/[\u00A0\u202F]/g, " ");
  expect(text).toBe(`Ressenti · ${stage?.names.fr} : hausse, au T3 2026`);
});
