import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OutcomeList } from "../../src/charts/OutcomeList.tsx";
import { outcomeRows } from "../../src/geometry/flow/outcomes.ts";
import { samplePaths, sampleSite } from "../fixtures/sample-answers.ts";
import { attribute } from "./markup.ts";

const { rows } = outcomeRows(samplePaths, sampleSite, "fr", { outcome: "reached", order: "count", limit: 4 });
const draw = (isLive: boolean) =>
  renderToStaticMarkup(
    <OutcomeList
      rows={rows}
      caption="Ils aboutissent"
      language="fr"
      order="count"
      orders={["count", "rate", "steps", "emotion"]}
      onOrder={isLive ? () => undefined : null}
    />,
  );

test("each path with its figures, and what it is sorted by said aloud", () => {
  const html = draw(false);
  expect(attribute(html, "data-variant")).toEqual(rows.map(({ key }) => key));
  expect(html).toContain('aria-sort="descending"');
  expect(html).not.toContain("<button");
});

test("its heads sort once scripts run", () => {
  expect(draw(true).match(/<button/g)).toHaveLength(4);
});
