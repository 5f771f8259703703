import { expect, it } from "vitest";
import { screensOf } from "../../../../src/review/agenda.ts";
import { Meeting } from "../../../../src/views/review/meeting/Meeting.tsx";
import { sampleSite } from "../../../fixtures/sample-answers.ts";
import { textIn } from "../../sample-page.tsx";
import { drawnScreen } from "./sample-screen.tsx";

it.each([...screensOf(sampleSite)])(
  "draws %s between its owner and clock and the way on, in both languages",
  async (screen) => {
    for (const language of ["fr", "en"] as const) {
      const html = await drawnScreen(Meeting, screen, {}, language);
      expect(html).toContain(`data-screen="${screen}"`);
      expect(html).toContain('role="timer"');
      expect(html).toContain(language === "fr" ? "Suivant" : "Next");
      expect(html.match(/<h1/gu)).toHaveLength(1);
    }
  },
);
it("says of what the figures are, and how long the part may take", async () => {
  const text = textIn(await drawnScreen(Meeting, "map"));
  expect(text).toContain("T3 2026, comparé au T2 2026");
  expect(text).toContain("0:00 sur 5 min");
});
