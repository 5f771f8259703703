import { expect, it } from "vitest";
import { movedBothWays } from "../../../../src/review/moved-both-ways.ts";
import { Brief } from "../../../../src/views/review/papers/Brief.tsx";
import { textIn } from "../../sample-page.tsx";
import { drawnScreen, screenProps } from "../meeting/sample-screen.tsx";

it("holds the goal with its n, the river, what moved both ways and the bets that were due", async () => {
  const { findings, funnel, site } = await screenProps("map");
  const { better, worse } = movedBothWays(findings.now);
  const html = await drawnScreen(Brief, "map");
  const told = [...html.matchAll(/<li data-finding="([^"]+)"/gu)].map(([, key]) => key);
  expect(told).toEqual([...worse, ...better].map(({ key }) => key));
  const goal = funnel.now.stages.find(({ stage }) => stage === site.goal_stage);
  expect(textIn(html).replaceAll(" ", "")).toContain(`${goal?.reached}sur${funnel.now.mature}`);
  expect(html).toContain('data-chart="river"');
  expect(textIn(html)).toContain("Paris arrivés à terme");
});
