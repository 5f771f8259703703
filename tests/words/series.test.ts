import { expect, it } from "vitest";
import { eventText, seriesValue } from "../../src/words/series.ts";

it("writes months, values and what happened in both languages", () => {
  const event = { date: "2026-05-11", end: "2026-05-22", what: "Grève", who: "Logistique" };
  const plain = (text: string) => text.replace(/\s/g, " ");
  expect(plain(seriesValue("reached", 0.2, "fr"))).toBe("20 %");
  expect(plain(seriesValue("feeling", 0.5, "en"))).toBe("+0.5");
  expect(plain(eventText(event, "fr"))).toBe("Grève, du 11 mai 2026 au 22 mai 2026 (Logistique)");
  expect(plain(eventText({ ...event, end: null, who: null }, "en"))).toBe("Grève, 11 May 2026");
});
