import { expect, it } from "vitest";
import { Worths } from "../../../src/views/irritants/Worths.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { irritantsProps } from "./irritants-page.tsx";

it("says what a converted journey is worth, with its range and n, and no mix beside its parts", async () => {
  const html = markup(<Worths {...(await irritantsProps())} />);
  expect([...html.matchAll(/data-worth/g)]).toHaveLength(1);
  expect(textIn(html)).toContain("264 € en moyenne");
  expect(textIn(html)).toContain("n = 700 parcours de 640 clients");
});

it("says why there is no money", async () => {
  const props = await irritantsProps();
  const irritants = { ...props.irritants, now: { ...props.irritants.now, worth: [] } };
  expect(textIn(markup(<Worths {...props} irritants={irritants} />))).toContain("pas en argent");
});
