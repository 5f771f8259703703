// Events that no rule knows. In: events and places. Out: the most frequent is asked about first.
import { expect, test } from "vitest";
import { groupEvents, withTouchpointLines } from "../../../../src/company/writing/touchpoint-lines.ts";
import { PlaceEvents } from "../../../../src/views/data/ask/PlaceEvents.tsx";
import { markup, textIn } from "../../sample-page.tsx";

const props = {
  places: { stages: ["Considération", "Achat"], channels: ["Site"] },
  placing: { groupEvents, withTouchpointLines },
  language: "fr" as const,
};

test("one group is asked about at a time, the most frequent first, and may be left", () => {
  const events = [
    { source: "erp", event: "Bilan 12", n: 3 },
    { source: "erp", event: "Bilan 13", n: 4 },
    { source: "erp", event: "Relance", n: 5 },
  ];
  const html = markup(<PlaceEvents {...props} events={events} />);
  expect(html).toContain('data-places="2"');
  expect(textIn(html)).toMatch(/Bilan\s»\s\(7\sfois\)/u);
  expect(textIn(html)).not.toContain("Relance");
  expect(html.match(/type="radio"/g)).toHaveLength(3);
});

test("nothing is asked where every event is known", () => {
  expect(markup(<PlaceEvents {...props} events={[]} />)).toBe("");
});
