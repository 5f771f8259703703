import { expect, it } from "vitest";
import { chosenIn } from "../../../src/views/controls/choices.ts";
import { DaysInput } from "../../../src/views/controls/DaysInput.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, pageProps } from "../sample-page.tsx";

const own = { ...sampleSite, exact: true };
const trait = "dates:2026-07-03_2026-08-15";

it("is there on one's own files alone, and shows the days chosen", async () => {
  expect(markup(<DaysInput {...(await pageProps("paths"))} />)).toBe("");
  const state = { ...defaultState(own), trait };
  const props = { ...(await pageProps("paths")), site: own, state };
  const html = markup(<DaysInput {...props} />);
  expect(html).toContain('name="days-from"');
  expect(html).toContain('value="2026-07-03"');
  expect(html).toContain('value="2026-08-15"');
});

it("reads days across quarters, compared with none", () => {
  expect(chosenIn("trait", trait, defaultState(own), own)).toEqual({
    ...{ trait, read: "entries", lens: null, period: "all", compare: null },
  });
});
