import { expect, it } from "vitest";
import { formulaLines, rangeText, segmentName, worthLine } from "../../../src/views/irritants/money.ts";
import { irritantsProps } from "./irritants-page.tsx";

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

it("writes a range that never falls below nothing", async () => {
  const text = rangeText({ value: 1234, low: -50, high: 2600 }, await irritantsProps());
  expect(plain(text)).toBe("1 200 € (de 0 € à 2 600 €)");
});

it("gives every factor of the sum, whose product is what is told", async () => {
  const props = await irritantsProps();
  const stake = props.pains.find(({ touchpoint }) => touchpoint === "fiche-produit")?.stake;
  if (stake == null) throw new Error("missing stake");
  const [line] = formulaLines(stake, props.share, props);
  const product = (line?.excess ?? 0) * (line?.chance ?? 0) * 264 * (line?.share ?? 0);
  expect(product).toBeCloseTo(stake.mean.value, 6);
  expect(line?.segment).toBe("Sans segment");
});

it("names a segment as the company does, and none where there is one alone", async () => {
  const props = await irritantsProps();
  const [first] = props.site.segments;
  expect(segmentName(first?.id ?? "", props)).toBe(first?.names.fr);
  expect(segmentName(null, props)).toBeNull();
  expect(segmentName("", { ...props, site: { ...props.site, segments: [] } })).toBeNull();
});

it("gives the mean its interval, by customer", async () => {
  const props = await irritantsProps();
  const [worth] = props.irritants.now.worth;
  if (worth === undefined) throw new Error("missing worth");
  const line = worthLine(worth, props);
  // 264 ± 1.96 × 5.
  expect([plain(line.low), plain(line.high)]).toEqual(["254 €", "274 €"]);
});
