import { expect, it } from "vitest";
import { QuarterPages } from "../../../../src/views/review/papers/QuarterPages.tsx";
import { drawnScreen } from "../meeting/sample-screen.tsx";

it("is the brief, every table that opens without a script, and a sheet a team", async () => {
  const html = await drawnScreen(QuarterPages, "map");
  expect(html).toContain('class="paper-brief"');
  expect(html).toContain('data-table="findings"');
  expect(html).toContain("<details");
  expect(html).toContain("Une fiche par équipe");
});
