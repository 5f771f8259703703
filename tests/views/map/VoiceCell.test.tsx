import { expect, it } from "vitest";
import { VoiceCell } from "../../../src/views/map/VoiceCell.tsx";
import { sampleEmotions } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";
import { cellProps } from "./map-page.tsx";

const stage = sampleEmotions.verbatims.find((one) => one.stage !== null && one.score !== null)?.stage ?? "";

it("tells shares with their n, how they spread, and one quote", async () => {
  expect(textIn(markup(<VoiceCell {...(await cellProps("consideration"))} />))).toContain(
    "18 % · 19 % · 64 % ; n = 188 avis groupés",
  );
  const html = markup(<VoiceCell {...(await cellProps(stage))} />);
  expect(html.match(/<blockquote/g)).toHaveLength(1);
});
it("quotes both ends too where it stands open, and says why each", async () => {
  const text = textIn(markup(<VoiceCell {...(await cellProps(stage))} detailed />));
  expect(text).toContain("au plus près de la moyenne");
});
it("says that too few spoke where they did not", async () => {
  expect(textIn(markup(<VoiceCell {...(await cellProps("conscience"))} />))).toBe("trop peu d’avis");
});
