import { expect, it } from "vitest";
import { customerValues } from "../../src/findings/customer-values.ts";
import { valuesTable } from "../../src/tables/values.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleValues } from "../fixtures/sample-map.ts";

it("has a row a group, channels in the reader's language", () => {
  const table = valuesTable(customerValues(sampleValues), sampleSite, "en");
  expect(table.rows.map(({ key }) => key)).toEqual([
    ...["all/", "segment/b2c", `persona/${sampleSite.personas[0]?.id}`, "channel/Boutique"],
  ]);
  expect(table.rows.at(-1)?.cells[1]?.text).toBe(
    sampleSite.touchpoints.find(({ channel }) => channel.fr === "Boutique")?.channel.en,
  );
  expect(table.columns.find(({ key }) => key === "part")?.numeric).toBe(false);
  expect(table.rows[0]?.cells.map(({ value }) => value).slice(2, 4)).toEqual([900, 214]);
});
