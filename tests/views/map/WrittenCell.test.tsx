import { expect, it } from "vitest";
import { WrittenCell } from "../../../src/views/map/WrittenCell.tsx";
import { markup } from "../sample-page.tsx";
import { cellProps } from "./map-page.tsx";

it("says that an empty cell is to be filled in, in the hand of what people write", async () => {
  const html = markup(<WrittenCell {...(await cellProps("achat"))} />);
  expect(html).toContain("à compléter en atelier");
  expect(html).toContain("map-written");
});
