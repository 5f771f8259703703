import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { UnplacedNote } from "../../src/views/UnplacedNote.tsx";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { pageProps } from "./sample-page.tsx";

const noted = async (unplaced: number, journeys: number): Promise<string> => {
  const props = await pageProps("funnel");
  const periods = sampleSite.periods.map((one) =>
    one.id === props.state.period ? { ...one, unplaced, journeys } : one,
  );
  return renderToStaticMarkup(<UnplacedNote {...props} site={{ ...sampleSite, periods }} />);
};

it("stands beside the rates, and leads the page above a fifth of all journeys", async () => {
  expect(await noted(0, 100)).toBe("");
  expect(await noted(25, 100)).toContain('class="note" data-unplaced="25"');
  expect(await noted(26, 100)).toContain('class="lead" data-unplaced="26"');
});
