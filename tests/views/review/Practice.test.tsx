import { expect, it } from "vitest";
import { Practice } from "../../../src/views/review/Practice.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { screenProps } from "./meeting/sample-screen.tsx";

it("tells who looks after what, and decisions a quarter where there are some", async () => {
  const props = await screenProps("map");
  const placed = props.site.touchpoints.filter(({ stage }) => stage !== null);
  expect(textIn(markup(<Practice {...props} />))).toContain(`sur ${placed.length}`);
  const decision = {
    id: "a",
    date: "2026-04-21",
    kind: null,
    what: { fr: "a", en: "a" },
    why: null,
    known: null,
    owner: null,
    due: null,
    bet: null,
  };
  const html = markup(<Practice {...props} site={{ ...props.site, decisions: [decision] }} />);
  expect(html).toContain('data-table="practice"');
  expect(textIn(html)).toContain("T2 2026 1 0 0 0");
});
