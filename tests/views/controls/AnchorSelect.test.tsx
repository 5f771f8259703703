import { expect, it } from "vitest";
import { AnchorSelect } from "../../../src/views/controls/AnchorSelect.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, pageProps, textIn } from "../sample-page.tsx";

it("offers the start and the end", async () => {
  const text = textIn(markup(<AnchorSelect {...(await pageProps("paths"))} />));
  expect(text).toBe("Lire les parcours depuis leur début jusqu’à leur fin");
});
it("names the touchpoint that a node's menu chose", async () => {
  const answers = (await pageProps("paths")).answers;
  const state = { ...defaultState(sampleSite), anchor: "to:paiement-mobile" as const };
  const html = markup(<AnchorSelect {...{ ...(await pageProps("data")), answers, state }} />);
  expect(html).toContain(
    '<option value="to:paiement-mobile" selected="">Jusqu’à « Paiement mobile »</option>',
  );
});
