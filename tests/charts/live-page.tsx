// A page with one live flow, for a real browser. In: the sample company. Out: the chart in #root; what is chosen is written on the body.
import { createRoot } from "react-dom/client";
import { Sankey } from "../../src/charts/Sankey.tsx";
import { sankeyLayout } from "../../src/geometry/flow/sankey.ts";
import { samplePaths, samplePathsBefore, sampleSite } from "../fixtures/sample-answers.ts";

const layout = sankeyLayout(samplePaths, samplePathsBefore, sampleSite, {
  language: "fr",
  width: 1120,
  direction: "right",
  columns: 6,
});
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <Sankey
      layout={layout}
      language="fr"
      id="flow"
      live
      compareName="T2 2026"
      onNode={({ column, node }, mark) => {
        document.body.dataset["chosen"] = `${column}:${node} ${mark.tagName}`;
      }}
    />,
  );
