// A page with one live flow, for a real browser. In: the sample company; an event "columns" on the body shows more or fewer of them. Out: the chart in #root; what is chosen is written on the body.
import { createRoot } from "react-dom/client";
import { Sankey } from "../../src/charts/Sankey.tsx";
import { sankeyLayout } from "../../src/geometry/flow/sankey.ts";
import { samplePaths, samplePathsBefore, sampleSite } from "../fixtures/sample-answers.ts";

const layoutOf = (columns: number) =>
  sankeyLayout(samplePaths, samplePathsBefore, sampleSite, {
    language: "fr",
    width: 1120,
    direction: "right",
    columns,
  });
const root = createRoot(document.getElementById("root") ?? document.body);
const draw = (columns: number): void =>
  root.render(
    <Sankey
      layout={layoutOf(columns)}
      language="fr"
      id="flow"
      live
      compareName="T2 2026"
      onNode={({ column, node }, mark) => {
        document.body.dataset["chosen"] = `${column}:${node} ${mark.tagName}`;
      }}
    />,
  );
draw(6);
document.body.addEventListener("columns", (event) => draw((event as CustomEvent<number>).detail));
