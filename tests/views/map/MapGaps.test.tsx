import { expect, it } from "vitest";
import { MapGaps } from "../../../src/views/map/MapGaps.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { mapProps } from "./map-page.tsx";

it("says what the map lacks, and what to do first", async () => {
  const html = markup(<MapGaps {...(await mapProps())} />);
  expect([...html.matchAll(/data-gap="(\w+)"/g)].map(([, kind]) => kind)).toEqual([
    ...["silent", "owners", "needs", "opportunities"],
  ]);
  expect(textIn(html)).toContain(
    "À faire ensuite : Aucune mesure de satisfaction à ces étapes : Conscience.",
  );
});
