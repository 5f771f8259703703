import { expect, it } from "vitest";
import { AimsCell, Targets } from "../../../src/views/map/Targets.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { cellProps } from "./map-page.tsx";

it("tells each target with whether it is met, and on the map aimed at the gap", async () => {
  const props = await cellProps("achat");
  const objective = {
    text: { fr: "Un sur cinq", en: "One in five" },
    measure: { kind: "conversion", level: "stage", place: "achat", from: null, seconds: null, target: 0.2 },
    results: [
      { period: "2026-T3", status: "missed", why: null, value: 0.15, low: 0.13, high: 0.17, n: 2032 },
    ],
  } as const;
  const site = { ...props.site, objectives: [objective] };
  const html = markup(<AimsCell {...props} site={site} />);
  expect(textIn(html)).toContain(
    "Un sur cinq Non tenu : « Achat » atteint par 15 % (de 13 % à 17 %, n = 2 032), pour 20 % visés.",
  );
  expect(textIn(html)).toContain("écart : −5,0 points");
  expect(textIn(markup(<Targets {...props} site={site} />))).not.toContain("écart");
  expect(textIn(markup(<AimsCell {...props} site={{ ...site, objectives: [] }} />))).toBe("aucune cible ici");
});
