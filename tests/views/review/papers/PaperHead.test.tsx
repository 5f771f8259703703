import { expect, it } from "vitest";
import { PaperHead } from "../../../../src/views/review/papers/PaperHead.tsx";
import { markup, textIn, viewProps } from "../../sample-page.tsx";

it("says whose it is, of which quarters, and how far the data goes", async () => {
  const text = textIn(markup(<PaperHead {...(await viewProps("review"))} title="Brief" />));
  expect(text).toContain("Brief");
  expect(text).toContain("T3 2026, comparé au T2 2026");
  expect(text).toContain("Données lues jusqu’au");
});
