import { expect, it } from "vitest";
import { screensOf } from "../../../src/review/agenda.ts";
import { Agenda } from "../../../src/views/review/Agenda.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

it("tells the order, the minutes and who speaks, each part a link to its screen", async () => {
  const html = markup(<Agenda {...(await viewProps("review"))} />);
  for (const screen of screensOf(sampleSite)) expect(html).toContain(`?screen=${screen}"`);
  expect(textIn(html)).toContain("en 90 minutes");
});
