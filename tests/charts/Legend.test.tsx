import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Legend } from "../../src/charts/Legend.tsx";
import { contents } from "./markup.ts";

test("each item is a sign and its words; signs are not read aloud", () => {
  const markup = renderToStaticMarkup(
    <Legend
      id="here"
      items={[
        { key: "a", swatch: { kind: "stage", tone: 3 }, text: "Considération" },
        { key: "b", swatch: { kind: "implied" }, text: "déduit" },
        { key: "c", swatch: { kind: "mood", mood: "negative" }, text: "négatifs" },
      ]}
    />,
  );
  expect(contents(markup, "li")).toEqual(["Considération", "déduit", "négatifs"]);
  expect(markup.match(/aria-hidden="true"/gu)).toHaveLength(3);
  expect(markup).toContain('class="fn-own stage-3"');
  expect(markup).toContain('fill="url(#here-legend)"');
});
