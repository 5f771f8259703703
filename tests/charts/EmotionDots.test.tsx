import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EmotionDots } from "../../src/charts/EmotionDots.tsx";
import { emotionLayout } from "../../src/geometry/emotion/emotion.ts";
import { sampleEmotions, sampleEmotionsBefore, sampleSite } from "../fixtures/sample-answers.ts";
import { attribute, contents } from "./markup.ts";
import { expectPicture } from "./picture.ts";

const draw = (width: number): string =>
  renderToStaticMarkup(
    <EmotionDots
      layout={emotionLayout(sampleEmotions, sampleEmotionsBefore, sampleSite, {
        language: "fr",
        width,
        level: "touchpoint",
      })}
      language="fr"
      id="dots"
    />,
  );

test("picture: touchpoints along the journey, on a wide screen", () => {
  expectPicture("emotion-by-touchpoint", draw(1120));
});

test("a touchpoint with several sources tells each of them", () => {
  const told = contents(draw(358), "title").find((text) => text.startsWith("Livraison à domicile"));
  expect(told).toContain("Trustpilot : +0,7, 3,7 étoiles sur 5 (intervalle à 95 % : 3,5 à 4,0) (n = 110)");
  expect(told).toContain("Typeform : +0,9, NPS +10 (intervalle à 95 % : 0 à +20) (n = 136)");
});

test("points can be found", () => {
  expect(attribute(draw(1120), "data-point")).toContain("touchpoint:paiement-mobile");
});
