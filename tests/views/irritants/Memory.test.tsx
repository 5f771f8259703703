import { expect, it } from "vitest";
import { Memory } from "../../../src/views/irritants/Memory.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { irritantsProps } from "./irritants-page.tsx";

it("says which of the mean, the lowest and the end goes with the final answer, with intervals and n", async () => {
  const html = markup(<Memory {...(await irritantsProps())} />);
  const text = textIn(html);
  expect(text).toContain("va surtout avec leur moment le plus bas (corrélation +0,52)");
  expect(text).toContain("leur moment le plus bas : +0,52 (+0,43 à +0,60)");
  expect(text).toContain("n = 300 clients");
  expect(html).toContain('data-memory="lowest"');
});

it("says that too few answered where nothing is known", async () => {
  const props = await irritantsProps({ language: "en" });
  const irritants = { ...props.irritants, now: { ...props.irritants.now, memories: [] } };
  expect(textIn(markup(<Memory {...props} irritants={irritants} />))).toContain("Too few customers");
});
