import { expect, it } from "vitest";
import { MarkDone } from "../../../src/views/review/MarkDone.tsx";
import { markup, viewProps } from "../sample-page.tsx";

const decision = {
  ...{ id: "2026-04-21-relancer", date: "2026-04-21", kind: null, why: null, known: null, owner: null },
  ...{ what: { fr: "Relancer", en: "Remind" }, due: null, done: null, bet: null },
};
const drawn = async (change: Partial<typeof decision> | { done: string }) => {
  const one = { ...decision, ...change };
  const props = await viewProps("review");
  const site = { ...props.site, decisions: [one] };
  return markup(<MarkDone {...props} site={site} decision={one} />);
};

it("asks for the day, never before the decision, and names what is done", async () => {
  const html = await drawn({});
  expect(html).toContain('min="2026-04-21"');
  expect(html).toContain("Dire faite : « Relancer »");
});
it("asks nothing of what is done, nor of words that were masked", async () => {
  expect(await drawn({ done: "2026-06-22" })).toBe("");
  expect(await drawn({ what: { fr: "Relancer [•••]", en: "Remind [•••]" } })).not.toBe("");
  expect(await drawn({ id: "2026-04-21-relancer-marie" })).toBe("");
});
