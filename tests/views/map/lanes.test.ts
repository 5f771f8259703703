import { expect, it } from "vitest";
import { laneParts } from "../../../src/views/map/lanes.ts";
import { LANES } from "../../../src/views/state.ts";
import { cellProps } from "./map-page.tsx";

it("has a cell and a line for every lane, and says which ones people write", async () => {
  const props = await cellProps("achat");
  for (const lane of LANES) expect(laneParts[lane].line(props)).not.toBe("");
  expect(LANES.filter((lane) => laneParts[lane].written)).toEqual(["needs", "opportunities", "service"]);
});
it("has a dash where a line has nothing to say", async () => {
  const first = await cellProps("conscience");
  expect(laneParts.actions.line(first)).toBe("–");
  expect(laneParts.voice.line(first)).toBe("trop peu d’avis");
});
