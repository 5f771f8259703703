import { expect, it } from "vitest";
import { DECISION_HEADERS, type DecisionCells } from "../../../../src/company/decision-headers.ts";
import { dueDates } from "../../../../src/views/review/papers/due-dates.ts";

const decision = (id: string, due: string | null, done: string | null = null) => ({
  ...{ id, date: "2026-10-01", kind: null, what: { fr: id, en: id } },
  ...{ why: null, known: null, owner: "Web", due, done, bet: null },
});
const kept = {
  ...(Object.fromEntries(Object.keys(DECISION_HEADERS).map((name) => [name, ""])) as DecisionCells),
  ...{ date: "2026-10-20", what: "Lancer", due: "2026-11-01" },
};

it("has what is still to come, of the site and of this browser, in the order of the days", () => {
  const site = {
    data_end: "2026-10-14",
    decisions: [decision("tard", "2026-12-31"), decision("passé", "2026-10-14"), decision("sans", null)],
  };
  const dates = dueDates(site, [kept, { ...kept, what: "Un jour", due: "bientôt" }], "fr");
  expect(dates.map(({ day, text }) => [day, text])).toEqual([
    ["2026-11-01", "Lancer"],
    ["2026-12-31", "tard (Web)"],
  ]);
});

it("says of what is done that it is, whoever says so, under the id that calendars know", () => {
  const site = {
    data_end: "2026-10-14",
    decisions: [
      decision("2026-10-01-clos", "2026-12-31", "2026-11-02"),
      decision("2026-10-01-ouvert", "2026-12-30"),
    ],
  };
  const { due: _none, ...line } = kept;
  const mark = { ...line, date: "2026-10-01", what: "Ouvert", due: "", done: "2026-11-03" };
  expect(dueDates(site, [mark], "fr").map(({ id, text }) => [id, text.replace("\u00A0", " ")])).toEqual([
    ["2026-10-01-ouvert", "Fait : 2026-10-01-ouvert (Web)"],
    ["2026-10-01-clos", "Fait : 2026-10-01-clos (Web)"],
  ]);
});
