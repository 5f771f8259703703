import { expect, it } from "vitest";
import { ScrollRegion } from "../../src/views/ScrollRegion.tsx";
import { markup } from "./sample-page.tsx";

it("is a named region that the keyboard can scroll", () => {
  const html = markup(<ScrollRegion name="Fichiers">x</ScrollRegion>);
  expect(html).toBe('<section class="table-scroll" tabindex="0" aria-label="Fichiers">x</section>');
});
