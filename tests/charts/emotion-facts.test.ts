import { expect, test } from "vitest";
import { emotionDescription, emotionLegend, emotionMarkFacts } from "../../src/charts/emotion-facts.ts";
import { voiceOf } from "../../src/charts/props.ts";
import { isEmpty } from "../../src/geometry/chart.ts";
import { emotionLayout } from "../../src/geometry/emotion/emotion.ts";
import { sampleEmotions, sampleSite } from "../fixtures/sample-answers.ts";
import { plain } from "./markup.ts";

const found = emotionLayout(sampleEmotions, null, sampleSite, {
  language: "en",
  width: 1120,
  level: "touchpoint",
});
if (isEmpty(found)) throw new Error(found.empty);
const layout = found;
const voice = voiceOf({ language: "en" });

test("a touchpoint says its stage, its mean with interval and n, and its shares", () => {
  const mark = layout.marks.find((one) => one.id === "paiement-mobile");
  // Ratings 64, 51, 22, 14, 6 from −2 to +2: mean −153 / 157.
  expect(mark && emotionMarkFacts(mark, voice).map(plain)).toEqual([
    "Mobile payment (Purchase)",
    "Mean −1.0, 95% interval: −1.2 to −0.8; n = 157 from 150 customers",
    "73% negative, 14% neutral, 13% positive",
  ]);
});

test("the description says every point", () => {
  expect(plain(emotionDescription(layout, voice)).match(/\./gu)?.length).toBeGreaterThanOrEqual(
    layout.marks.length,
  );
});

test("the legend only names what is drawn", () => {
  const keys = emotionLegend(layout, voice).map((item) => item.key);
  expect(keys).toEqual(["mean", "interval", "source", "negative", "neutral", "positive"]);
});
