import { expect, test } from "vitest";
import { emotionsTable, verbatimsTable } from "../../src/tables/emotion.ts";
import { sampleEmotions, sampleEmotionsBefore, sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";

test("each point has its row, sources apart, gaps empty", () => {
  const table = emotionsTable(sampleEmotions, sampleEmotionsBefore, sampleFindings, sampleSite, "fr");
  expect(table.rows).toHaveLength(sampleEmotions.points.length);
  const row = (key: string) => table.rows.find((one) => one.key === key)?.cells.map((cell) => cell.value);
  expect(row("touchpoint:livraison-a-domicile@trustpilot")?.slice(0, 4)).toEqual([
    "touchpoint",
    "livraison-a-domicile",
    "trustpilot",
    110,
  ]);
  expect(row("stage:conscience")?.slice(3)).toEqual([
    ...[null, null, null, null, null, null, null, null],
    ...["", null, null, 4 / 9, ""],
  ]);
  // 110 ratings of one to five stars: the mean of −2…+2, three more.
  const stars = row("touchpoint:livraison-a-domicile@trustpilot");
  expect(stars?.[11]).toBeCloseTo(Number(stars?.[5]) + 3, 12);
  expect(row("touchpoint:paiement-mobile")?.at(-1)).toBe("down");
});

test("a verbatim says where it belongs and how that is known", () => {
  const table = verbatimsTable(sampleEmotions.verbatims, sampleSite, "fr");
  const [text, score, stage, node, source, , placed] = table.rows[0]?.cells ?? [];
  expect(text?.text).toMatch(/^Impossible de payer/u);
  expect([score?.value, stage?.text, node?.text, source?.value, placed?.value]).toEqual([
    -2,
    "Achat",
    "Paiement mobile",
    "trustpilot",
    "theme",
  ]);
  expect(table.rows[3]?.cells[2]?.text).toBe("–");
});
