import { expect, it } from "vitest";
import { pictured, TakeAway } from "../../../src/views/take-away/TakeAway.tsx";
import { markup, textIn, viewProps } from "../sample-page.tsx";

it("is one closed menu that says what it is about, and needs scripts", async () => {
  const html = markup(<TakeAway {...(await viewProps("funnel"))} view="funnel" n={1944} />);
  expect(textIn(html)).toBe("Récupérer Jusqu’où vont-ils ?");
  expect(html).toContain("live-only");
  expect(html).not.toContain("<details open");
});

it("is about its part where the page has several, in the reader's language", async () => {
  const props = { ...(await viewProps("funnel")), language: "en" as const };
  expect(textIn(markup(<TakeAway {...props} view="funnel" title="Funnel by persona" n={null} />))).toBe(
    "Take away Funnel by persona",
  );
});

it("stands on a page that there is", async () => {
  const props = await viewProps("funnel");
  expect(() => markup(<TakeAway {...props} view="nowhere" n={null} />)).toThrow("nowhere");
});

it("says of a picture that shows one period no other", async () => {
  const props = await viewProps("frictions");
  expect(props.state.compare).not.toBeNull();
  expect(pictured(props).state).toEqual({ ...props.state, compare: null });
  expect(pictured({ ...props, compares: true }).state.compare).toBe(props.state.compare);
});
