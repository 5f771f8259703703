import { expect, it } from "vitest";
import type { Answers } from "../../../src/views/page.ts";
import { ReviewView } from "../../../src/views/review/ReviewView.tsx";
import { Ways } from "../../../src/views/review/Ways.tsx";
import { markup, textIn, viewProps } from "../sample-page.tsx";

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
