import { expect, test } from "vitest";
import { voiceOf } from "../../src/charts/props.ts";
import { linkFacts, nodeFacts, sankeyDescription, sankeyLegend } from "../../src/charts/sankey-facts.ts";
import { isEmpty } from "../../src/geometry/chart.ts";
import { sankeyLayout } from "../../src/geometry/flow/sankey.ts";
import { samplePaths, sampleSite } from "../fixtures/sample-answers.ts";
import { plain } from "./markup.ts";

const found = sankeyLayout(samplePaths, null, sampleSite, {
  language: "en",
  width: 1120,
  direction: "right",
  columns: 3,
});
if (isEmpty(found)) throw new Error(found.empty);
const layout = found;
const voice = voiceOf({ language: "en" });

test("a node says its stage, its place, its journeys; no comparison, no change", () => {
  const node = layout.nodes.find((one) => one.key === "2:panier");
  expect(node && nodeFacts(node, layout, voice).map(plain)).toEqual([
    "Basket",
    "Purchase · 3rd contact",
    "1,871 journeys, 46% of all journeys shown, 57% of those at the contact before",
  ]);
});

test("an open stub says that its journeys may go on", () => {
  const link = layout.links.find((one) => one.kind === "open");
  expect(link && plain(linkFacts(link, voice)[0] ?? "")).toBe("Open after “Product page”");
});

test("the description names the largest of each column and what ends", () => {
  expect(plain(sankeyDescription(layout, voice))).toContain(
    "2nd contact: Product page 68%, Shop till 6%, Quote request 3%, Ended 21%.",
  );
});

test("the legend only names what is drawn", () => {
  expect(sankeyLegend(layout, voice).map((item) => item.key)).not.toContain("ghost");
  expect(sankeyLegend(layout, voice).map((item) => item.key)).not.toContain("entry");
});
