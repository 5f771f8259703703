import { expect, it } from "vitest";
import { markedFindings } from "../../../../src/findings/river-findings.ts";
import { MapScreen } from "../../../../src/views/review/meeting/MapScreen.tsx";
import { drawnScreen, screenProps } from "./sample-screen.tsx";

it("lights the stages where something moved, dims the rest, and leads behind each mark", async () => {
  const { findings, site } = await screenProps("map");
  const lit = new Set(markedFindings(findings.now, site).map(({ stage }) => stage));
  const html = await drawnScreen(MapScreen, "map");
  const dimmed = [...html.matchAll(/class="river-stage[^"]*river-dim"[^>]*data-stage="([^"]+)"/gu)].map(
    ([, id]) => id,
  );
  expect(lit.size).toBeGreaterThan(0);
  expect(dimmed).toEqual(site.stages.map(({ id }) => id).filter((id) => !lit.has(id)));
  expect(html).toContain('class="meeting-numbers"');
});
