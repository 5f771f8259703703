import { expect, test } from "vitest";
import { apartFrom, isNotNew } from "../../../src/exports/meaning/pipelines.ts";
import { aTable } from "../a-table.ts";

test.each([
  "Renouvellements",
  "Renewals 2026",
  "Existing Business - Upgrade",
  "Onboarding",
  "SAV",
  "Partenariats",
])("%s is no pipeline of new business", (name) => expect(isNotNew(name)).toBe(true));

test.each(["Pipeline des ventes", "Sales Pipeline", "B2B France", "New Business", "Savoie"])(
  "%s is one",
  (name) => expect(isNotNew(name)).toBe(false),
);

test("rows of another pipeline are told apart by its name, and nothing is where there is only one", () => {
  const table = aTable(
    ["id", "Pipeline"],
    [
      ["1", "Ventes"],
      ["2", "Renouvellements"],
      ["3", "Renouvellements"],
    ],
  );
  expect(apartFrom(table, 1)).toEqual({ column: 1, texts: ["renouvellements"] });
  expect(apartFrom(table, 0)).toBeUndefined();
  expect(apartFrom(table, null)).toBeUndefined();
});
