import { expect, it } from "vitest";
import type { Answers } from "../../../src/views/page.ts";
import { ReviewView } from "../../../src/views/review/ReviewView.tsx";
import { Ways } from "../../../src/views/review/Ways.tsx";
import { markup, textIn, viewProps } from "../sample-page.tsx";

it("leads to no measures where nothing is compared", async () => {
  const props = await viewProps("review");
  const { findings } = props.answers;
  if (findings === undefined) throw new Error("the review asks what moved");
  const alone = { ...findings, now: { ...findings.now, compare: null } };
  expect(markup(<Ways {...props} />)).toContain("#mesures");
  const html = markup(<Ways {...props} answers={{ ...props.answers, findings: alone }} />);
  expect(html).not.toContain("#mesures");
});

it("opens the meeting first, then leads to parts that are in the page", async () => {
  const props = await viewProps("review");
  const html = markup(<Ways {...props} />);
  expect(html.indexOf("<button")).toBeLessThan(html.indexOf("<a "));
  expect(textIn(html)).toContain("Ouvrir la séance");
  const page = markup(<ReviewView {...props} {...(props.answers as Answers)} />);
  const ids = [...html.matchAll(/href="#(\w+)"/gu)].map(([, id]) => id ?? "");
  // What is taken away needs a live page.
  for (const id of ids.filter((one) => one !== "emporter")) expect(page).toContain(`id="${id}"`);
});
