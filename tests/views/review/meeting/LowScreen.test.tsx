import { expect, it } from "vitest";
import { LowScreen } from "../../../../src/views/review/meeting/LowScreen.tsx";
import { lowPlaces } from "../../../../src/views/review/meeting/low-places.ts";
import { markup, textIn } from "../../sample-page.tsx";
import { screenProps } from "./sample-screen.tsx";

it("names what hurts with its figures, and leads to the words written there", async () => {
  const props = await screenProps("low");
  const [first] = lowPlaces(props);
  const html = markup(<LowScreen {...props} />);
  expect(first).toBeDefined();
  expect(html).toContain(`point=touchpoint:${first?.irritant.touchpoint}`);
  expect(textIn(html)).toContain(first?.name ?? "?");
});
it("says that nothing does", async () => {
  const props = await screenProps("low");
  const none = { now: { ...props.findings.now, findings: [] }, before: null };
  const glad = { ...props.emotion, now: { ...props.emotion.now, points: [] } };
  expect(textIn(markup(<LowScreen {...props} findings={none} emotion={glad} />))).toContain(
    "Aucun point de contact",
  );
});
