import { expect, it } from "vitest";
import { hurts, painsOf } from "../../../../src/findings/pains.ts";
import { LowScreen } from "../../../../src/views/review/meeting/LowScreen.tsx";
import { markup, textIn } from "../../sample-page.tsx";
import { screenProps } from "./sample-screen.tsx";

it("puts the dearest first, as the page of what things cost does, and leads to its card there", async () => {
  const props = await screenProps("low");
  const known = {
    irritants: props.irritants?.now ?? null,
    emotion: props.emotion.now,
    moves: props.moves?.now ?? null,
  } as Parameters<typeof painsOf>[0];
  const loud = painsOf(known, props.site, props.state, Number(props.state.share) / 100).filter(hurts);
  const html = markup(<LowScreen {...props} />);
  const shown = [...html.matchAll(/data-pain="([^"]+)"/gu)].map(([, id]) => id);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).toEqual(loud.slice(0, 4).map(({ touchpoint }) => touchpoint));
  expect(html).toContain(`#irritant-${shown[0]}`);
});
it("says that nothing stands out", async () => {
  const props = await screenProps("low");
  if (props.irritants === undefined) throw new Error("the screen asks what things cost");
  const none = { ...props.irritants, now: { ...props.irritants.now, places: [], themes: [] } };
  const glad = { ...props.emotion, now: { ...props.emotion.now, points: [] } };
  const quiet = { ...props.site, objectives: [] };
  const text = textIn(markup(<LowScreen {...props} irritants={none} emotion={glad} site={quiet} />));
  expect(text).toContain("Aucun point de contact");
});
