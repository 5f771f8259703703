import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EmotionCurve } from "../../src/charts/EmotionCurve.tsx";
import { emotionLayout } from "../../src/geometry/emotion/emotion.ts";
import { sampleEmotions, sampleEmotionsBefore, sampleSite } from "../fixtures/sample-answers.ts";
import { contents } from "./markup.ts";
import { expectPicture } from "./picture.ts";

const layout = emotionLayout(sampleEmotions, sampleEmotionsBefore, sampleSite, {
  language: "fr",
  width: 1120,
  level: "stage",
});
const markup = renderToStaticMarkup(
  <EmotionCurve layout={layout} language="fr" id="curve" compareName="T2 2026" />,
);

test("picture: the curve with its band, a gap where too few answered, the other quarter behind", () => {
  expectPicture("emotion-with-a-gap", markup);
});

test("each stage tells its mean, interval, n, shares and change; a gap says it is one", () => {
  const told = contents(markup, "title");
  expect(told).toContain("Conscience\nn trop petit\nT2 2026 : +0,4");
  expect(told).toContain(
    "Considération\nMoyenne +0,7, intervalle à 95 % : +0,5 à +0,9 ; n = 188 de 179 clients\n18 % négatifs, 19 % neutres, 64 % positifs\nT2 2026 : +0,8",
  );
});

test("what is drawn without a label has a legend", () => {
  expect(contents(markup, "li")).toEqual([
    "moyenne ; plus le point est grand, plus il y a d’avis",
    "intervalle à 95 %",
    "T2 2026",
    "négatifs",
    "neutres",
    "positifs",
  ]);
});
