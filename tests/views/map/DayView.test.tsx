import { expect, it } from "vitest";
import { DayView } from "../../../src/views/map/DayView.tsx";
import { sampleHours } from "../../fixtures/sample-map.ts";
import { markup, textIn } from "../sample-page.tsx";
import { mapProps } from "./map-page.tsx";

it("says the fullest hour, when the brand is absent, and what is in no hour; draws it and tells it as a table", async () => {
  const html = markup(<DayView {...(await mapProps())} hours={sampleHours} />);
  const text = textIn(html);
  expect(text).toContain("L’heure la plus pleine va de 15 h à 16 h");
  expect(text).toContain("La marque est absente de 20 h à 8 h");
  expect(text).toContain("30 interactions");
  expect(html).toContain('data-table="day"');
});

it("says that nothing is at a known hour", async () => {
  const none = { kind: "hours", n: null, untimed: 0, hours: [] } as const;
  expect(textIn(markup(<DayView {...(await mapProps())} hours={none} />))).toContain(
    "Aucune interaction à une heure connue",
  );
});
