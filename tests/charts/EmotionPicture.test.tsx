import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EmotionPicture } from "../../src/charts/EmotionPicture.tsx";
import { emotionLayout } from "../../src/geometry/emotion/emotion.ts";
import { sampleEmotions, sampleSite } from "../fixtures/sample-answers.ts";
import { attribute } from "./markup.ts";

const layout = emotionLayout(sampleEmotions, null, sampleSite, {
  language: "en",
  width: 1120,
  level: "stage",
});

test("live, only a point with an answer behind it can be chosen", () => {
  const markup = renderToStaticMarkup(
    <EmotionPicture layout={layout} language="en" id="live" live onPoint={() => undefined} />,
  );
  expect(attribute(markup, "role").filter((role) => role === "button")).toHaveLength(4);
  expect(attribute(markup, "role").filter((role) => role === "img")).toHaveLength(1);
});

test("both ends of the scale have a face", () => {
  const markup = renderToStaticMarkup(<EmotionPicture layout={layout} language="en" id="faces" />);
  expect(markup.match(/em-face/gu)).toHaveLength(2);
});

test("nothing to draw says why", () => {
  const markup = renderToStaticMarkup(
    <EmotionPicture layout={{ empty: "no_feedback" }} language="en" id="none" />,
  );
  expect(markup).toContain("No rated feedback");
});
