import { expect, it } from "vitest";
import { Takeaway } from "../../src/views/Takeaway.tsx";
import { markup } from "./sample-page.tsx";

it("leads with the first sentence and lets the rest follow", () => {
  expect(markup(<Takeaway sentences={["Un.", "Deux.", "Trois."]} />)).toBe(
    '<div class="takeaway"><p class="lead">Un.</p><p>Deux. Trois.</p></div>',
  );
});
it("draws nothing when there is nothing to say", () => {
  expect(markup(<Takeaway sentences={[]} />)).toBe("");
});
