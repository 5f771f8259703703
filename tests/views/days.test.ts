import { expect, it } from "vitest";
import { ruleInDays } from "../../src/views/days.ts";

const group = (id: string, fr: string, en: string) => ({
  id,
  names: { fr, en },
  description: { fr: "", en: "" },
  segment: null,
  measured: false,
});
const segments = [group("b2c", "Particuliers", "Consumers"), group("b2b", "Pros", "Trade")];

it("names the segments that have days of their own", () => {
  expect(ruleInDays(30, { b2b: 90 }, { segments }, "fr")).toBe("30 jours (Pros : 90 jours)");
  expect(ruleInDays(30, { b2b: 90, b2c: 1 }, { segments }, "en")).toBe(
    "30 days (Consumers: 1 day, Trade: 90 days)",
  );
});

it("says the usual days alone where none differs, or the segment is not there", () => {
  expect(ruleInDays(30, { b2b: 30, gone: 9 }, { segments }, "fr")).toBe("30 jours");
});
