import { afterEach, expect, it, vi } from "vitest";
import { Sealed } from "../../../src/views/offline/Sealed.tsx";
import { markup } from "../sample-page.tsx";

afterEach(() => vi.unstubAllGlobals());

it("is not there on a site that anybody can read", () => {
  expect(markup(<Sealed language="fr" />)).toBe("");
});
it("says that what leaves is in clear, and locks by a button", () => {
  vi.stubGlobal("document", { documentElement: { dataset: { sealed: "" } } });
  const html = markup(<Sealed language="en" />);
  expect(html).toContain("exported or printed from it is in clear");
  expect(html).toContain("Lock on this device</button>");
});
