import { expect, it } from "vitest";
import type { ContrastFacts } from "../../../src/findings/contrasts.ts";
import { pages } from "../../../src/views/page-table.ts";
import { defaultState } from "../../../src/views/state.ts";
import { Contrasts, type Told } from "../../../src/views/touchpoints/Contrasts.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";

const side = (mean: number) => ({ n: 40, customers: 40, mean, error: 0.1 });
const told: Told<string> = {
  id: "sides",
  words: {
    ...{ heading: "Sides", none: "None.", unproven: "Nothing proven.", note: "A note." },
    verdicts: { up: "up", down: "down", possible: "possible", unclear: "unclear", "too-few": "few" },
    proven: ({ place, first, second, low, high }) =>
      `${place}: ${first} against ${second}, ${low} to ${high}`,
  },
  columns: { first: "First", second: "Second", n: "n" },
  placeOf: (of) => ({ id: of, place: of.toUpperCase(), cut: "cut", stage: "" }),
  value: (value) => `v${value}`,
  difference: (difference) => `d${difference}`,
};
const fact = (word: ContrastFacts<string>["word"], period: string | null): ContrastFacts<string> => ({
  ...{ of: "a", period, first: side(1), second: side(2), word },
  difference: word === "too-few" ? null : { difference: -1, low: -3, high: 1, provable: 4 },
});
const drawn = (facts: readonly ContrastFacts<string>[]) =>
  markup(
    <Contrasts
      {...{ language: "en", site: sampleSite, state: defaultState(sampleSite), pages, facts, told }}
    />,
  );

it("tells in sentences what is proven of the quarters that are chosen, and of all, and in the table what would have been", () => {
  const html = drawn([
    fact("down", null),
    fact("unclear", "2026-T2"),
    fact("down", "2025-T4"),
    fact("too-few", "2026-T1"),
  ]);
  expect(html.match(/<li/g)).toHaveLength(1);
  expect(textIn(html)).toContain("A: v1 against v2, d-3 to d1");
  expect(html.match(/<tr data-key/g)).toHaveLength(4);
  expect(textIn(html)).toContain("at least d4 would have been needed");
});

it("says that nothing is proven, or that there is nothing", () => {
  expect(textIn(drawn([fact("unclear", null)]))).toContain("Nothing proven.");
  expect(textIn(drawn([]))).toContain("None.");
});
