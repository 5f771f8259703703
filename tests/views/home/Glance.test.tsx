import { expect, it } from "vitest";
import { Glance } from "../../../src/views/home/Glance.tsx";
import { markup } from "../sample-page.tsx";

it("says the first sentence alone, above the picture", () => {
  const html = markup(<Glance sentences={["First.", "Second."]}>picture</Glance>);
  expect(html).toBe('<p class="glance-sentence">First.</p><div class="glance-picture">picture</div>');
});
