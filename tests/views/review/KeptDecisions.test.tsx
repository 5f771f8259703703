import { expect, it } from "vitest";
import { KeptDecisions } from "../../../src/views/review/KeptDecisions.tsx";
import { markup, textIn, viewProps } from "../sample-page.tsx";

it("holds nothing at build: a browser's decisions are nobody else's", async () => {
  expect(textIn(markup(<KeptDecisions {...(await viewProps("review"))} />))).toBe(
    "Aucune décision à récupérer.",
  );
});
