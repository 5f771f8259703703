import { expect, it } from "vitest";
import { IrritantsView, irritantSentences } from "../../../src/views/irritants/IrritantsView.tsx";
import { markup, textIn, viewProps } from "../sample-page.tsx";
import { irritantsProps } from "./irritants-page.tsx";

it("leads with the dearest and the assumption behind it, in both languages", async () => {
  for (const language of ["fr", "en"] as const) {
    const [first] = irritantSentences(await irritantsProps({ language }));
    expect(first).toContain(language === "fr" ? "Fiche produit" : "Product page");
    expect(first).toContain("30");
  }
});

it("says that no loss is proven where none is", async () => {
  const props = await irritantsProps();
  const pains = props.pains.map((pain) => ({ ...pain, stake: null }));
  expect(irritantSentences({ ...props, pains })[0]).toContain(
    "Aucun point de contact ne perd, de façon prouvée",
  );
});

it("holds its parts, its table and its findings; under the threshold nothing but that", async () => {
  const html = markup(<IrritantsView {...(await irritantsProps())} />);
  expect(html).toContain('data-table="irritants"');
  expect(html).toContain('data-table="findings"');
  expect(textIn(html)).not.toMatch(/NaN|undefined|Infinity/);
  const props = await irritantsProps({
    state: { ...(await viewProps("frictions")).state, persona: "hotels" },
  });
  expect(irritantSentences(props)).toEqual([]);
  expect(markup(<IrritantsView {...props} />)).not.toContain("data-pain");
});
