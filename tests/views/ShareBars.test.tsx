import { expect, it } from "vitest";
import { ShareBars } from "../../src/views/ShareBars.tsx";
import { markup } from "./sample-page.tsx";

it("draws both shares on one scale, for the eye alone", () => {
  const html = markup(<ShareBars share={0.6} beside={0.125} isBad={false} />);
  expect(html).toContain('width="60"');
  expect(html).toContain('width="12.5"');
  expect(html).toContain('aria-hidden="true"');
  expect(html).not.toContain("share-bad");
});
