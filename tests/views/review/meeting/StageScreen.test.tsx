import { expect, it } from "vitest";
import { isProven } from "../../../../src/findings/verdict-word.ts";
import { StageScreen } from "../../../../src/views/review/meeting/StageScreen.tsx";
import { textIn } from "../../sample-page.tsx";
import { drawnScreen, screenProps } from "./sample-screen.tsx";

it("tells of the stage's own measures that are not proven what it would have taken", async () => {
  const html = await drawnScreen(StageScreen, "stage:achat");
  const [row = ""] = /<p[^>]*data-calm="reached\/achat".*?<\/p>/u.exec(html) ?? [];
  expect(textIn(row)).toBe(
    "Atteignent l’étape · 17,0 % → 15,0 % : dans le bruit, il fallait ±3,2 points, n = 1 944 contre 2 100",
  );
});

it("tells every proven change of its stage in a sentence, and no other stage's", async () => {
  const { findings, site } = await screenProps("map");
  for (const { id } of site.stages) {
    const own = new Set(site.touchpoints.filter(({ stage }) => stage === id).map((one) => one.id));
    const proven = findings.now.findings
      .filter(isProven)
      .filter(({ level, place }) => (level === "stage" ? place === id : own.has(place)));
    const html = await drawnScreen(StageScreen, `stage:${id}`);
    const told = [...html.matchAll(/data-finding="([^"]+)"/gu)].map(([, key]) => key);
    expect(told).toHaveLength(Math.min(3, proven.length));
    for (const key of told) expect(proven.map((one) => one.key)).toContain(key);
    if (proven.length === 0) expect(textIn(html)).toContain("Rien de prouvé");
    expect(textIn(html)).toMatch(/Preuve : [A-D]/u);
  }
});
