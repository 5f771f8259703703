import { expect, it } from "vitest";
import { ByOutcome } from "../../../src/views/paths/ByOutcome.tsx";
import { samplePaths } from "../../fixtures/sample-answers.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

it("lists those who arrive beside those who stop, with how many they are", async () => {
  const paths = { now: samplePaths, before: null };
  const html = markup(<ByOutcome {...(await viewProps("paths"))} paths={paths} />);
  expect(html.match(/data-outcome="/g)).toHaveLength(2);
  expect(textIn(html)).toMatch(/Ils atteignent « Achat » : [\d ]+ parcours/u);
  expect(textIn(html)).toMatch(/Ils n’atteignent pas « Achat » : [\d ]+ parcours/u);
});

it("leads to what ended in the quarter, with the same choices", async () => {
  const paths = { now: samplePaths, before: null };
  const props = await viewProps("paths");
  const html = markup(<ByOutcome {...props} state={{ ...props.state, segment: "b2c" }} paths={paths} />);
  const [, link = ""] = /<a href="([^"]+)">Lire ces chemins par ce qui/u.exec(html) ?? [];
  expect(link).toContain("/parcours/");
  expect(link).toContain("read=ends");
  expect(link).toContain("segment=b2c");
});

it("says so where no path is told", async () => {
  const paths = { now: { ...samplePaths, variants: [] }, before: null };
  expect(textIn(markup(<ByOutcome {...(await viewProps("paths"))} paths={paths} />))).toContain(
    "Aucun chemin assez fréquent",
  );
});
