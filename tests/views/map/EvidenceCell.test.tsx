import { expect, it } from "vitest";
import { EvidenceCell } from "../../../src/views/map/EvidenceCell.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { cellProps } from "./map-page.tsx";

it("gives a letter, its opinions and what it lacks", async () => {
  const html = markup(<EvidenceCell {...(await cellProps("consideration"))} />);
  expect(html).toContain('aria-label="Preuve B"');
  expect(textIn(html)).toContain("188 avis ; sources non distinguées");
  expect(textIn(markup(<EvidenceCell {...(await cellProps("conscience"))} />))).toBe("D trop peu d’avis");
});
