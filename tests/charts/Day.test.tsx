import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Day } from "../../src/charts/Day.tsx";
import { dayFacts } from "../../src/findings/day.ts";
import { dayLayout } from "../../src/geometry/day/day.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleHours } from "../fixtures/sample-map.ts";
import { contents } from "./markup.ts";

it("tells each hour with its stages and what the company does", () => {
  const facts = dayFacts(sampleHours);
  if (facts === null) throw new Error("no day");
  const layout = dayLayout(facts, {
    ...{ language: "fr", width: 1240 },
    stages: sampleSite.stages.map(({ id }) => id),
  });
  const html = renderToStaticMarkup(
    <Day id="day" layout={layout} language="fr" nameOf={(stage) => stage.toUpperCase()} />,
  );
  expect(html.match(/data-hour/g)).toHaveLength(24);
  expect(html.match(/day-absent/g)).toHaveLength(12);
  expect(contents(html, "title")[16]?.replace(/[^\S\n]/g, " ")).toBe(
    "de 15 h à 16 h\n80 interactions ; CONSCIENCE 60, ACHAT 20\nla marque : 10",
  );
});
