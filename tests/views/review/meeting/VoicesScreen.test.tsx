import { expect, it } from "vitest";
import { openingVoices } from "../../../../src/review/opening-voices.ts";
import { VoicesScreen } from "../../../../src/views/review/meeting/VoicesScreen.tsx";
import { markup, textIn } from "../../sample-page.tsx";
import { drawnScreen, screenProps } from "./sample-screen.tsx";

it("lets two customers speak, or says that nobody did", async () => {
  const props = await screenProps("voices");
  const { good, bad } = openingVoices(props.emotion.now.verbatims);
  const html = await drawnScreen(VoicesScreen, "voices");
  expect([good, bad].filter((one) => one !== null).length).toBeGreaterThan(0);
  expect(html.match(/<blockquote>/gu)).toHaveLength([good, bad].filter((one) => one !== null).length);
  const silent = { ...props.emotion, now: { ...props.emotion.now, verbatims: [] } };
  expect(textIn(markup(<VoicesScreen {...props} emotion={silent} />))).toBe(
    "Aucun verbatim noté ce trimestre.",
  );
});
